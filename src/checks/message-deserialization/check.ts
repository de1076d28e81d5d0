import { type MessageUnion, readMessage } from "../../decode/json/message.js";
import { mostIgnored } from "../../engine/examination.js";
import { didYouMean, nearest } from "../../engine/nearest.js";
import type { Check } from "../../engine/operation.js";
import { pointerTo } from "../../engine/pointer.js";
import { inWords } from "../../engine/template.js";
import type { BindCheck, BoundCheck } from "../bound-check.js";

interface Needs {
  readonly union: MessageUnion;
}

/** Reads a message and reports its faults in the order in which a reader finds them. */
export const messageDeserialization: BindCheck<Needs> = (check) => bindReader(check);

/**
 * Binds a check that reads messages.
 *
 * @param check - The check.
 * @param words - Returns the server's words for a text that is not a message, for the slot `message`.
 * @returns The bound check.
 */
export function bindReader(check: Check & Needs, words?: (text: string, union: MessageUnion) => string | undefined): BoundCheck {
  const { union, rules } = check;
  const types = Object.keys(union.variants);
  return (examination) => {
    const { wireBody } = examination;
    if (typeof wireBody !== "string") return;
    // where audio is sent, an empty frame is the business of `message-frame`
    if (words && wireBody === "") return;
    const { value, faults } = readMessage(wireBody, union);
    const type = String(value?.[union.tag] ?? "");
    const fields = Object.keys(union.variants[type] ?? {});
    let strangers = 0;
    const unknown = faults.flatMap(({ fault, path }) => (fault === "unknown field" ? (path[0] ?? []) : []));
    for (const { fault, path, reason } of faults) {
      const field = path.join(".");
      const kind = fault === "unknown type" && reason === "" && rules["missing type"] ? "missing type" : fault;
      // without a rule for fields that have no effect, they count as unknown
      const when = rules[kind] ? kind : "unknown field";
      if (/field$/.test(when) && when !== "missing field" && ++strangers > mostIgnored) continue;
      // the commonest words stand for those that are unknown
      const message = rules[when]?.error && words ? (words(wireBody, union) ?? "expected value") : "";
      examination.report(check, when, path.length === 0 ? "/message" : pointerTo("message", ...path), {
        slots: { field, type, types: inWords(types), wanted: reason, reason, message, text: wireBody, found: foundInstead(field, unknown) },
        moreSlots: () =>
          when === "unknown type" ? didYouMean(reason, types) : didYouMean(path[path.length - 1] ?? "", path.length === 1 ? fields : []),
      });
      if (examination.decided) return;
    }
    examination.body = value;
  };
}

/** Names the unknown field that is most similar to a missing one. */
function foundInstead(field: string, unknown: readonly string[]): string {
  const [other] = nearest(field, unknown, 1);
  return other === undefined ? "" : ` \`${other}\` is another field.`;
}
