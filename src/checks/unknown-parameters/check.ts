import { type Examination, mostIgnored } from "../../engine/examination.js";
import { didYouMean } from "../../engine/nearest.js";
import type { Check } from "../../engine/operation.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

/** Finds parameters that the deserialiser has let pass and the endpoint does not know, where that comes after something else. */
export const unknownParameters: BindCheck = (check, { query }) => {
  const names = query.fields.map(({ name }) => name);
  return (examination) => reportIgnored(check, examination, names);
};

/**
 * Reports the parameters that nobody reads.
 *
 * @param check - The check, with a rule for an unknown parameter.
 * @param examination - The request.
 * @param names - The parameters that there are.
 */
export function reportIgnored(check: Check, examination: Examination, names: readonly string[]): void {
  const { ignored } = examination;
  const rule = check.rules["unknown parameter"];
  // how several are joined, and which of them is named, was never seen
  const isPlain = ignored.length === 1 && ignored[0] !== "";
  const source =
    rule?.error === undefined || isPlain ? undefined : { ...rule, certainty: { ...rule.certainty, text: "inferred" as const } };
  const parameters = ignored.join(", ");
  for (const parameter of ignored.slice(0, mostIgnored)) {
    examination.report(check, "unknown parameter", pointerTo("query", parameter), {
      slots: { parameter, parameters },
      moreSlots: () => didYouMean(parameter, names),
      source,
    });
    if (examination.decided) return;
  }
}
