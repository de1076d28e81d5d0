import { type Check, type CheckContext, type CompileCheck, maxUnknownNames } from "../contract.js";
import { didYouMean } from "../nearest.js";
import { pointerTo } from "../pointer.js";

/** What this kind of check can find. */
export type UnknownParametersFinding = "unknown parameter";

/** Rejects unknown parameters where the server does so later than it deserializes the query. */
export const unknownParameters: CompileCheck<unknown, UnknownParametersFinding> = (check, { query }) => {
  const names = query.fields.map(({ name }) => name);
  return (context) => reportIgnored(check, context, names);
};

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
  for (const parameter of ignored.slice(0, maxUnknownNames)) {
    context.report(check, "unknown parameter", pointerTo("query", parameter), {
      slots: { parameter, parameters },
      moreSlots: () => didYouMean(parameter, names),
      source,
    });
    if (context.decided) return;
  }
}
