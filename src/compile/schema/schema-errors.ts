import type { OperationData, RuleData } from "../../checks/kind/schemas.js";

/** The address of a schema in the package of its version. */
export function schemaId({ folder, operation }: OperationData, part: string): string {
  return `https://unpkg.com/deepgram-preflight@${folder.version}/generated/schemas/${operation.id}.${part}.json`;
}

function ruleOf(data: OperationData, check: string, when: string, member: string | undefined): RuleData | undefined {
  const rules = data.checks
    .filter((one) => one.check === check)
    .flatMap((one) => one.rules.filter((rule) => rule.when === when && rule.endpoints?.includes(data.operation.id) !== false));
  return (
    rules.find((rule) => member !== undefined && rule.parameters?.includes(member)) ?? rules.find((rule) => rule.parameters === undefined)
  );
}

/**
 * Finds the error that a constraint of a schema has to name.
 *
 * @param data - The endpoint.
 * @param check - The kind of the check that enforces it.
 * @param when - What that finds.
 * @param member - The parameter or the field, where the rules differ by it.
 * @returns The id of the error.
 * @throws Error where no rule says so.
 */
export function errorOf(data: OperationData, check: string, when: string, member?: string): string {
  const error = ruleOf(data, check, when, member)?.error;
  if (error === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: the check ${check} has no rule for ${when}`);
  return error;
}

/** The same as `errorOf`, only where the rule rejects by default; `nested` is asked for what is a text whatever it is. */
export function enforcedError(data: OperationData, check: string, when: string, member: string): string | undefined {
  const rule = ruleOf(data, check, when, member);
  return rule !== undefined && (rule.rejects !== "inferred" || when === "nested") ? rule.error : undefined;
}
