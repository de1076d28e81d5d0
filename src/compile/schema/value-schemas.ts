import { type Condition, type Constraint, fieldTypes } from "../../checks/kind/constraint.js";
import { type CheckData, type JsonSchema, type OperationData, type RuleData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { schemaHead } from "./request-schema.js";

/**
 * Compiles the schema of a decoded query: its parameters, limits, voices, and the table of audio formats as plain `if`/`then`.
 *
 * It accepts the queries that `preflight` accepts by default, except for the content of callbacks and dates.
 *
 * @param data - The endpoint.
 * @param query - Its query.
 * @returns A JSON Schema of draft-07. Every constraint names its error in `x-deepgram-error`.
 */
export function querySchema(data: OperationData, query: JsonSchema): JsonSchema {
  const reader = readerOf(data);
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) properties[name] = parameterSchema(data, reader, name, schema);
  const whole: JsonSchema[] = [];
  const rows = new Map<string, JsonSchema>();
  for (const { target, schema, given } of valueConstraints(data, "query")) {
    const [, name] = target;
    if (name === undefined) whole.push(schema);
    else if (given === undefined) properties[name] = withConstraint(properties[name], schema);
    else {
      // the constraints of a row of the table share an `if`
      const row = JSON.stringify(given);
      rows.set(row, { ...rows.get(row), [name]: schema });
    }
  }
  const table = [...rows].map(([given, properties]) => {
    const [{ target, schema, required }] = JSON.parse(given) as readonly [Condition];
    const name = target[1] ?? "";
    const named = { properties: { [name]: schema }, ...(required && { required: [name] }) };
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    return { if: named, then: { properties } };
  });
  const allOf = [...table, ...whole];
  return {
    ...schemaHead(data, "query"),
    title: `${data.operation.name}Query`,
    description: query.description,
    type: "object",
    properties,
    ...closed(data, reader, query),
    ...(allOf.length > 0 && { allOf }),
  };
}

/** Finds the check that deserializes the query. */
function readerOf({ folder, operation, checks }: OperationData): CheckData {
  const reader = checks.find((check) => check.reads === "query" && kindOf(check)?.deserializes);
  if (reader === undefined) throw new Error(`schemas/${folder.path}/checks.json: a check must read the query of ${operation.id}`);
  return reader;
}

function parameterSchema(data: OperationData, reader: CheckData, name: string, schema: JsonSchema): JsonSchema {
  const { type: wireType } = schema["x-deserialize"] as { readonly type: string };
  const when = wireType === "enum" ? "unknown variant" : "wrong type";
  const isText = wireType === "string" || wireType === "strings";
  const error = enforcedError(data, reader, isText ? "nested" : when, name);
  const { type, enum: values, items, description } = withoutNotes(schema);
  // a value that is not certain to be rejected stays unconstrained
  if (error === undefined && !isText) return { description };
  const named = error === undefined ? {} : { "x-deepgram-error": error };
  if (type === "array") return { description, anyOf: [{ type: "string" }, { type, items: { type: items?.type }, description }], ...named };
  const limits = wireType === "nonzero-u32" ? { minimum: 1, maximum: 0xffff_ffff } : {};
  return { type, ...(wireType === "enum" ? { enum: values } : {}), description, ...named, ...limits };
}

/** Creates the keywords for required and unknown parameters. */
function closed(data: OperationData, reader: CheckData, query: JsonSchema): JsonSchema {
  const { unknown } = query["x-deserializer"] as { readonly unknown: string };
  // the service may reject unknown parameters that the deserializer ignores
  const [ofService] = data.checks.flatMap((check) => enforcedError(data, check, "unknown parameter") ?? []);
  const error = unknown === "rejected" ? errorOf(data, reader, "unknown field") : ofService;
  return {
    ...(query.required && { required: query.required }),
    ...(error !== undefined && { additionalProperties: false, "x-deepgram-error": error }),
  };
}

/**
 * Compiles the schema of a JSON body.
 *
 * @param data - The endpoint.
 * @param body - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits. Every constraint names its error in `x-deepgram-error`.
 */
export function bodySchema(data: OperationData, body: JsonSchema): JsonSchema {
  const { "x-deserializer": _deserializer, title: _title, $schema: _schema, ...rest } = body;
  const constraints = valueConstraints(data, "body");
  const whole = constraints.filter(({ target }) => target.length === 1).map(({ schema }) => schema);
  const shape: JsonSchema = body.oneOf
    ? { type: "object", oneOf: body.oneOf.map((branch) => ({ ...branch, properties: constrained(fieldsOf(branch), constraints) })) }
    : { properties: constrained(fieldTypes(body), constraints), ...(whole.length > 0 && { allOf: whole }) };
  return {
    ...schemaHead(data, "body"),
    title: `${data.operation.name}Body`,
    ...rest,
    ...shape,
    "x-deepgram-error": shapeError(data),
  };
}

/** Lists the fields of an object without our annotations. */
export const fieldsOf = ({ properties = {} }: JsonSchema) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, withoutNotes(schema)]));

/** Adds constraints to fields, except to a field that must be null. */
function constrained(fields: Readonly<Record<string, JsonSchema>>, constraints: readonly Constraint[]): Record<string, JsonSchema> {
  const properties = { ...fields };
  for (const { target, schema } of constraints) {
    const [, name = ""] = target;
    const field = properties[name];
    if (field !== undefined && field.type !== "null") properties[name] = withConstraint(field, schema);
  }
  return properties;
}

/** Finds the error for a body of the wrong shape. */
function shapeError(data: OperationData): string {
  for (const check of data.checks) {
    const finding = kindOf(check)?.shape;
    if (finding !== undefined) return errorOf(data, check, finding);
  }
  throw new Error(`schemas/${data.folder.path}/checks.json: a check must read the body of ${data.operation.id}`);
}

/** Lists the constraints on deserialized values in the order of the server, without those on types and names. */
function valueConstraints(data: OperationData, wanted: "query" | "body"): Constraint[] {
  return data.checks.flatMap((check) => {
    const kind = kindOf(check);
    const constraints = kind?.deserializes ? [] : (kind?.constraints?.(check, data) ?? []);
    return constraints.filter(({ target: [part] }) => part === wanted);
  });
}

function withConstraint(schema: JsonSchema | undefined, constraint: JsonSchema): JsonSchema {
  const { allOf = [] } = (schema ?? {}) as { readonly allOf?: readonly JsonSchema[] };
  return { ...schema, allOf: [...allOf, constraint] };
}

function ruleOf({ operation }: OperationData, { rules }: CheckData, when: string, member?: string): RuleData | undefined {
  const own = rules.filter((rule) => rule.when === when && rule.endpoints?.includes(operation.id) !== false);
  const ofMember = own.find((rule) => member !== undefined && rule.parameters?.includes(member));
  return ofMember ?? own.find((rule) => rule.parameters === undefined);
}

/** Finds the error of a finding that must have a rule. */
function errorOf(data: OperationData, check: CheckData, when: string): string {
  const error = ruleOf(data, check, when)?.error;
  if (error === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: ${check.check} must have a rule for "${when}"`);
  return error;
}

/** Finds the error of a rule that rejects by default. For `nested`, which is a string in any case, the certainty does not matter. */
function enforcedError(data: OperationData, check: CheckData, when: string, member?: string): string | undefined {
  const rule = ruleOf(data, check, when, member);
  return rule !== undefined && (rule.rejects !== "inferred" || when === "nested") ? rule.error : undefined;
}
