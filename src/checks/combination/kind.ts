import { type ConstraintText, constraint, enabled, enforced, textSlots } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, member } from "../kind/kind.js";
import type { CheckData, Cited, JsonSchema, OperationData } from "../kind/schemas.js";
import type { CombinationFinding } from "./check.js";

/** A condition on one parameter. */
type ConditionData = Cited & {
  readonly member: string;
  /** A pattern that a value must match, or must not match. Without either, any value that enables the parameter meets the condition. */
  readonly matches?: string;
  readonly matchesNot?: string;
  /** The default of the server. Without one, an absent parameter does not meet the condition. */
  readonly otherwise?: string;
  /** Whether a value that disables the parameter meets the condition too. */
  readonly off?: true;
};

/** The options of an entry of this kind in `checks.json`. */
export interface CombinationOptions {
  readonly member: string;
  readonly message?: string;
  readonly conditions: readonly ConditionData[];
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member: { type: "string", description: "The parameter, or the field of the message, that the pointer names." },
    message: { type: "string", description: "The type of a message that must have the field: the parameters are those of its handshake." },
    conditions: {
      type: "array",
      minItems: 1,
      description: "The conditions that must not hold at once.",
      items: cited(
        "A condition on one parameter.",
        {
          member,
          matches: { type: "string", format: "regex" },
          matchesNot: { type: "string", format: "regex" },
          otherwise: { type: "string", description: "The default of the server." },
          off: { const: true, description: "A value that disables the parameter counts too." },
        },
        ["member"],
      ),
    },
  },
  required: ["member", "conditions"],
};

/**
 * Forbids that some conditions hold at once.
 *
 * @param conditions - The conditions.
 * @returns The schema of a whole query. How the server treats an empty value is unknown, so it meets no condition.
 */
function combinationSchema(conditions: readonly ConditionData[]): JsonSchema {
  return { not: { allOf: conditions.map(conditionSchema) } };
}

function conditionSchema({ member, matches, matchesNot, otherwise, off }: ConditionData): JsonSchema {
  const pattern = matches ?? matchesNot;
  const fits = matchesNot === undefined ? { pattern } : { not: { pattern } };
  const value =
    pattern === undefined
      ? off
        ? { minLength: 1, not: { type: "array", maxItems: 0 } }
        : enabled
      : // a text, or one of several
        {
          anyOf: [
            { type: "string", minLength: 1, ...fits },
            { type: "array", not: { items: { not: fits } } },
          ],
        };
  const present = { required: [member], properties: { [member]: value } };
  const meetsAbsent =
    otherwise !== undefined && (pattern === undefined || new RegExp(pattern).test(otherwise) === (matchesNot === undefined));
  return meetsAbsent ? { anyOf: [present, { not: { required: [member] } }] } : present;
}

/** Tells whether the parameters of a case meet a condition. */
function isMet(
  { member, matches, matchesNot, otherwise, off }: ConditionData,
  query: Readonly<Record<string, string | readonly string[]>>,
): boolean {
  const values = [query[member] ?? otherwise ?? []].flat();
  const pattern = matches ?? matchesNot;
  if (pattern === undefined) return values.some((value) => off === true || value !== "false");
  return values.some((value) => new RegExp(pattern).test(value) === (matchesNot === undefined));
}

/** The slots of the message: the value of the parameter that the finding is about. */
function textsOf({ reads, member: name }: CheckData & CombinationOptions, { query }: OperationData): ConstraintText[] {
  const isList = query?.properties?.[name]?.type === "array";
  return textSlots(reads, name, isList).map(({ of, slots }) => ({ slots, ...(of && { of: { properties: { [name]: of } } }) }));
}

/** Some parameters must not be combined. */
export const combination: CheckKind<CombinationOptions, CombinationFinding> = {
  name: "combination",
  options,
  findings: () => ({
    together: "always",
  }),
  runtime: ({ member: name, message, conditions }) => ({
    member: name,
    ...(message !== undefined && { message }),
    conditions: conditions.map(({ evidence: _evidence, ...condition }) => condition),
  }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : constraint(enforced(endpoint, check, "together"), [check.reads], combinationSchema(check.conditions), {
          texts: textsOf(check, endpoint),
        }),
  // a message, not the handshake, is rejected
  objects: ({ stage, conditions }, query) => stage !== "message" && conditions.every((condition) => isMet(condition, query)),
};
