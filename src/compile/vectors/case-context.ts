import type { CaseContext, Change } from "../../checks/kind/case.js";
import type { Examples } from "../../checks/kind/examples.js";
import { type CheckData, type OperationData, ruleKeys } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

/**
 * Creates the input for the cases of a check.
 *
 * @param check - The check.
 * @param endpoint - The endpoint.
 * @param examples - The examples.
 * @param base - The accepted request.
 * @returns The input.
 */
export function caseContext(check: CheckData, endpoint: OperationData, examples: Examples, base: Change): CaseContext {
  const rules = new Map(check.rules.flatMap((rule) => ruleKeys(rule, endpoint).map((key) => [key, rule] as const)));
  const first = endpoint.folder.operations.find(({ checks }) => checks.some(({ rules }) => rules === check.rules));
  const mostExamples = first?.operation.id === endpoint.operation.id ? undefined : 1;
  return {
    check,
    endpoint,
    examples,
    base,
    rule: (when, parameter = "") => rules.get(`${when} ${parameter}`) ?? rules.get(when),
    find: (when) => examples.of(check.check, when).slice(0, mostExamples),
    objects: (query) => endpoint.checks.some((other) => kindOf(other)?.objects?.(other, query) === true),
  };
}
