import type { CheckData, JsonSchema, OperationData, RuleData } from "../data/data.js";

/** A value of a request: a part, such as `["headers"]`, or a member of one, such as `["query", "speed"]`. */
export type Place = readonly [part: string, member?: string];

/** What has to hold of a value for something else to be asked. */
export interface Condition {
  readonly place: Place;
  readonly schema: JsonSchema;
  /** Whether it does not hold of what is absent. */
  readonly required?: boolean;
}

/** Something that a request must meet, or the server rejects it. */
export interface Constraint {
  /** What it is about. */
  readonly place: Place;
  /** What must hold of it, where it is there; it names its error. */
  readonly schema: JsonSchema;
  /** The rules that enforce it. */
  readonly rules: readonly string[];
  /** What has to hold for it to apply. */
  readonly given?: readonly Condition[];
  /** Whether it holds of a body of plain text as well as of this member. */
  readonly plainToo?: boolean;
}

/**
 * Finds the rule of a check that rejects by default.
 *
 * @param data - The endpoint.
 * @param check - The check.
 * @param when - What it finds.
 * @param member - The parameter or the field, where the rules differ by it.
 * @returns The rule; `undefined` where there is none, or it is not certain enough.
 */
export function enforced(data: OperationData, check: CheckData, when: string, member?: string): RuleData | undefined {
  const rules = check.rules.filter((rule) => rule.when === when && rule.endpoints?.includes(data.operation.id) !== false);
  const own = member === undefined ? undefined : rules.find(({ parameters }) => parameters?.includes(member));
  const rule = own ?? rules.find(({ parameters }) => parameters === undefined);
  return rule?.error !== undefined && rule.rejects !== "inferred" ? rule : undefined;
}

/**
 * Makes the constraint that a rule enforces.
 *
 * @param rule - The rule; `undefined` where none rejects by default.
 * @param place - What it is about.
 * @param schema - What must hold.
 * @param more - What else there is to say.
 * @returns The constraint; none without a rule.
 */
export function constraint(
  rule: RuleData | undefined,
  place: Place,
  schema: JsonSchema,
  more: Pick<Constraint, "given" | "plainToo"> = {},
): Constraint[] {
  return rule?.error === undefined ? [] : [{ place, schema: { ...schema, "x-deepgram-error": rule.error }, rules: [rule.rule], ...more }];
}
