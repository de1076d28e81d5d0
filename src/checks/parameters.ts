import { type Check, type CheckContext, maxUnknownNames } from "./contract.js";

/**
 * Says whether the value of a parameter switches something on.
 *
 * @param value - The decoded value, or several; `undefined` for a parameter that is absent.
 * @returns Whether it is there and not `false`, or one of several is not.
 */
export function isEnabled(value: string | number | boolean | readonly string[] | undefined): boolean {
  if (typeof value === "object") return value.some((one) => one !== "false");
  return value !== undefined && value !== false && value !== "false";
}

/**
 * Reports the parameters that the server ignores.
 *
 * @param check - The check, with a rule for an unknown parameter.
 * @param context - The request.
 * @param names - The known parameters.
 */
export function reportIgnored(check: Check, context: CheckContext, names: readonly string[]): void {
  const { ignored } = context;
  const rule = check.rules["unknown parameter"];
  // how the server joins several names was never recorded
  const isPlain = ignored.length === 1 && ignored[0] !== "";
  const source =
    rule?.error === undefined || isPlain ? undefined : { ...rule, certainty: { ...rule.certainty, text: "inferred" as const } };
  // only the error names all
  const parameters = rule?.error === undefined ? "" : ignored.join(", ");
  context.reportEach(check, "unknown parameter", ignored.slice(0, maxUnknownNames), (parameter) => ({
    slots: { parameter, parameters },
    moreSlots: ({ didYouMean }) => didYouMean(parameter, names),
    source,
  }));
}
