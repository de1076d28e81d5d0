import { type CheckData, type JsonSchema, membersOf, type OperationData, type RuleData, withoutNotes } from "./schemas.js";

/** Locates a part of a request, such as `["headers"]`, or a member of one, such as `["query", "speed"]`. */
export type Target = readonly [part: string, member?: string];

/** A condition under which a constraint applies. */
export interface Condition {
  readonly target: Target;
  readonly schema: JsonSchema;
  /** Whether an absent value does not meet the condition. */
  readonly required?: boolean;
}

/** A constraint on requests: the server rejects what does not meet it. */
export interface Constraint {
  /** The value that it constrains. */
  readonly target: Target;
  /** The schema of the value, where it exists; it names its error. */
  readonly schema: JsonSchema;
  /** The rules that enforce it. */
  readonly rules: readonly string[];
  /** The conditions under which it applies. */
  readonly given?: readonly Condition[];
  /** Whether it constrains a plain text body too. */
  readonly plainToo?: boolean;
  /** The slots of its message, where these do not need the code that reads the request. */
  readonly texts?: readonly ConstraintText[];
}

/** The slots of a message. A slot such as `{/query/model}` in a value is a JSON Pointer into the request; `{#/query/keyterm}` is the number of items, or of characters. */
export interface ConstraintText {
  /** The values that get this message; by default all. The first text of a constraint that fits applies. */
  readonly of?: JsonSchema;
  readonly slots: Readonly<Record<string, string | number>>;
}

/**
 * Finds the rule of a check that rejects by default.
 *
 * @param data - The endpoint.
 * @param check - The check.
 * @param when - The finding.
 * @param member - The parameter or field, where the rules differ by it.
 * @returns The rule; `undefined` if there is none, or it only gives a notice by default.
 */
export function enforced(data: OperationData, check: CheckData, when: string, member?: string): RuleData | undefined {
  const rules = check.rules.filter((rule) => rule.when === when && rule.endpoints?.includes(data.operation.id) !== false);
  const own = member === undefined ? undefined : rules.find(({ parameters }) => parameters?.includes(member));
  const rule = own ?? rules.find(({ parameters }) => parameters === undefined);
  return rule?.error !== undefined && rule.rejects !== "inferred" ? rule : undefined;
}

/**
 * Creates the constraint of a rule.
 *
 * @param rule - The rule; `undefined` if none rejects by default.
 * @param target - The value that it constrains.
 * @param schema - The schema of the value.
 * @param more - Conditions.
 * @returns The constraint; an empty list without a rule.
 */
export function constraint(
  rule: RuleData | undefined,
  target: Target,
  schema: JsonSchema,
  more: Pick<Constraint, "given" | "plainToo" | "texts"> = {},
): Constraint[] {
  return rule?.error === undefined ? [] : [{ target, schema: { ...schema, "x-deepgram-error": rule.error }, rules: [rule.rule], ...more }];
}

/**
 * Creates the same constraint for each member that a check of a request names.
 *
 * @param check - The check; `messageConstraint` has the constraint of a message.
 * @param endpoint - The endpoint.
 * @param when - The finding, whose rule must reject by default.
 * @param schema - Creates the schema of the value.
 * @param texts - Lists the slots of the message by the name of the member.
 * @returns The constraints.
 */
export function constrainEach(
  check: CheckData,
  endpoint: OperationData,
  when: string,
  schema: () => JsonSchema,
  texts: (name: string) => readonly ConstraintText[] = () => [],
): Constraint[] {
  const rule = enforced(endpoint, check, when);
  if (rule === undefined || check.stage === "message") return [];
  return membersOf(check, endpoint).flatMap((name) => constraint(rule, [check.reads, name], schema(), { texts: texts(name) }));
}

/** The slots of a message about a text, or the only text of a list: which of several the server means, only its code knows. */
export function textSlots(part: string, name: string, isList: boolean): ConstraintText[] {
  const [own, first] = [`{/${part}/${name}}`, `{/${part}/${name}/0}`];
  const single = { of: { type: "array", maxItems: 1 }, slots: { member: name, value: first } };
  return isList ? [single] : [{ slots: { member: name, value: own, model: own, number: own } }];
}

/** The slots of a message about a number, named as serde does. */
export function numberSlots(part: string, name: string, limits: Readonly<Record<string, string | number>>): ConstraintText[] {
  const own = `{/${part}/${name}}`;
  const slots = { member: name, number: own, ...limits };
  return [
    { of: { type: "integer" }, slots: { ...slots, value: `integer \`${own}\`` } },
    { slots: { ...slots, value: `floating point \`${own}\`` } },
  ];
}

/**
 * Creates a pattern that matches a text in upper and lower case.
 *
 * @param text - The text.
 * @returns The pattern, without anchors and flags.
 */
export function anyCase(text: string): string {
  return text.replace(/[a-z]|[^\w/-]/gi, (character) =>
    /[a-z]/i.test(character) ? `[${character.toUpperCase()}${character.toLowerCase()}]` : `\\${character}`,
  );
}

/**
 * Lists the types of the fields of a JSON object. An optional field may be null, which is the same as absent.
 *
 * @param body - The schema of the object under `schemas/`.
 * @returns The schemas of the fields by name.
 */
export function fieldTypes(body: JsonSchema): Record<string, JsonSchema> {
  const fields: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(body.properties ?? {})) {
    // a schema cannot validate a date
    const { format: _format, type, ...rest } = withoutNotes(schema);
    const isRequired = body.required?.includes(name) === true;
    fields[name] = { ...(type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] }), ...rest };
  }
  return fields;
}

/** A value that enables a parameter: neither false nor a list of only that. How the server treats an empty value is unknown. */
export const enabled: JsonSchema = {
  not: { anyOf: [{ enum: [false, "false", ""] }, { type: "array", items: { const: "false" } }] },
};

/** Forbids unknown parameters. */
export function closedQuery(check: CheckData, data: OperationData, when: string): Constraint[] {
  const properties = Object.fromEntries(Object.keys(data.query?.properties ?? {}).map((name) => [name, {}]));
  return constraint(enforced(data, check, when), ["query"], { properties, additionalProperties: false });
}

/** The types and required fields of an object, without descriptions. */
export function objectOf(schema: JsonSchema | undefined): JsonSchema {
  const properties = Object.entries(schema?.properties ?? {}).map(([name, { type }]) => [name, { type }]);
  return { type: "object", properties: Object.fromEntries(properties), required: schema?.required ?? [] };
}

/** Allows a list of texts instead of an object: what the server does was never recorded. */
export function orList(schema: JsonSchema, length: number): JsonSchema {
  const list = { type: "array", minItems: length, maxItems: length, items: { type: ["string", "null"] } };
  return { anyOf: [...((schema["anyOf"] as JsonSchema[] | undefined) ?? [schema]), list] };
}

/** The pattern of a header with one of some media types. */
export function ofMediaType(types: readonly string[]): string {
  return `^[ \\t]*(?:${types.map(anyCase).join("|")})[ \\t]*(?:;|$)`;
}
