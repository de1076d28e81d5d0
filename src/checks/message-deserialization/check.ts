import { type MessageUnion, readMessage } from "../../decode/json/message.js";
import { mostIgnored } from "../../engine/examination.js";
import { didYouMean, nearest } from "../../engine/nearest.js";
import { pointerTo } from "../../engine/pointer.js";
import { inWords } from "../../engine/template.js";
import type { BindCheck } from "../bound-check.js";

/** Reads a message; what is wrong with it is said in the order in which a reader comes upon it. */
export const messageDeserialization: BindCheck<{ readonly union: MessageUnion }> = (check) => {
  const { union, rules } = check;
  const types = Object.keys(union.variants);
  return (examination) => {
    const { wireBody } = examination;
    if (typeof wireBody !== "string") return;
    const { value, faults } = readMessage(wireBody, union);
    const type = String(value?.[union.tag] ?? "");
    const fields = Object.keys(union.variants[type] ?? {});
    let strangers = 0;
    const unknown = faults.flatMap(({ fault, path }) => (fault === "unknown field" ? (path[0] ?? []) : [])).slice(0, mostIgnored);
    for (const { fault, path, reason } of faults) {
      const field = path.join(".");
      // where no rule tells a field that has no effect from an unknown one, it is one
      const when = rules[fault] ? fault : "unknown field";
      if (/field$/.test(when) && when !== "missing field" && ++strangers > mostIgnored) continue;
      examination.report(check, when, path.length === 0 ? "/message" : pointerTo("message", ...path), {
        slots: { field, type, types: inWords(types), wanted: reason, reason },
        moreSlots: () => ({
          found: when === "missing field" ? foundInstead(field, unknown) : "",
          ...(when === "unknown type"
            ? didYouMean(reason, types)
            : didYouMean(path[path.length - 1] ?? "", path.length === 1 ? fields : [])),
        }),
      });
      if (examination.decided) return;
    }
    examination.body = value;
  };
};

/** Names the unknown field that was probably meant to be a missing one. */
function foundInstead(field: string, unknown: readonly string[]): string {
  const [other] = nearest(field, unknown, 1);
  return other === undefined ? "" : ` \`${other}\` is another field.`;
}
