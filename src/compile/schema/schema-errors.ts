import type { CheckData, OperationData, RuleData } from "../../checks/kind/schemas.js";

/** The dialect of the schemas. All keywords in use mean the same in draft 2020-12. */
export const dialect = "http://json-schema.org/draft-07/schema#";

/** Creates the `$id` of a schema: a name that is not an address. */
export function schemaId({ folder, operation }: OperationData, part: string): string {
  return `urn:deepgram-preflight:${folder.version}:${operation.id}.${part}`;
}

function ruleOf({ operation }: OperationData, { rules: own }: CheckData, when: string, member: string | undefined): RuleData | undefined {
  const rules = own.filter((rule) => rule.when === when && rule.endpoints?.includes(operation.id) !== false);
  return (
    rules.find((rule) => member !== undefined && rule.parameters?.includes(member)) ?? rules.find((rule) => rule.parameters === undefined)
  );
}

/**
 * Finds the error of a constraint.
 *
 * @param data - The endpoint.
 * @param check - The check that enforces it.
 * @param when - The finding.
 * @param member - The parameter or field, if the rules differ by it.
 * @returns The id of the error.
 * @throws Error if no rule answers the finding.
 */
export function errorOf(data: OperationData, check: CheckData, when: string, member?: string): string {
  const error = ruleOf(data, check, when, member)?.error;
  if (error === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: ${check.check} must have a rule for "${when}"`);
  return error;
}

/** Finds the error of a rule that rejects by default. For `nested`, which is a string in any case, the certainty does not matter. */
export function enforcedError(data: OperationData, check: CheckData, when: string, member?: string): string | undefined {
  const rule = ruleOf(data, check, when, member);
  return rule !== undefined && (rule.rejects !== "inferred" || when === "nested") ? rule.error : undefined;
}
