import { enabled } from "../kind/enabled.js";
import type { JsonSchema } from "../kind/schemas.js";
import type { ConditionData } from "./data.js";

/**
 * Forbids that some conditions hold at once.
 *
 * @param conditions - The conditions.
 * @returns The schema of a whole query. How the server treats an empty value is unknown, so it meets no condition.
 */
export function combinationSchema(conditions: readonly ConditionData[]): JsonSchema {
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
export function isMet(
  { member, matches, matchesNot, otherwise, off }: ConditionData,
  query: Readonly<Record<string, string | readonly string[]>>,
): boolean {
  const values = [query[member] ?? otherwise ?? []].flat();
  const pattern = matches ?? matchesNot;
  if (pattern === undefined) return values.some((value) => off === true || value !== "false");
  return values.some((value) => new RegExp(pattern).test(value) === (matchesNot === undefined));
}
