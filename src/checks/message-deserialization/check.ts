import { type MessageUnion, readMessage } from "../../decode/json/message.js";
import { type CompileCheck, maxUnknownNames, pointerTo } from "../contract.js";
import type { SimilarNames } from "../nearest.js";
import { inWords } from "../template.js";

/** What this kind of check can find. */
export type MessageDeserializationFinding =
  | "syntax"
  | "not an object"
  | "unknown type"
  | "missing type"
  | "missing field"
  | "wrong type"
  | "only serde"
  | "unknown field"
  | "unknown inner field"
  | "ignored field";

interface Options {
  readonly union: MessageUnion;
  /** Returns the server's words for a text that is not a message, for the slot `message`; absent if no answer has them. */
  readonly words?: (text: string, union: MessageUnion) => string | undefined;
}

/** Deserializes a message; errors come in the order in which a reader meets them. */
export const messageDeserialization: CompileCheck<Options, MessageDeserializationFinding> = (check) => {
  const { union, words, rules } = check;
  const types = Object.keys(union.variants);
  return (context) => {
    const { wireBody } = context;
    if (typeof wireBody !== "string") return;
    // where audio is sent, an empty frame is the business of `message-frame`
    if (words && wireBody === "") return;
    const { value, errors } = readMessage(wireBody, union);
    const type = String(value?.[union.tag] ?? "");
    const fields = Object.keys(union.variants[type] ?? {});
    let unknownCount = 0;
    const unknown = errors.flatMap(({ kind, path }) => (kind === "unknown field" ? (path[0] ?? []) : [])).slice(0, maxUnknownNames);
    for (const { kind: found, path, reason } of errors) {
      const field = path.join(".");
      // without a rule of its own, a field that has no effect is an unknown field
      const kind = found === "unknown type" && reason === "" && rules["missing type"] ? "missing type" : found;
      const when = rules[kind] ? kind : "unknown field";
      if (/field$/.test(when) && when !== "missing field" && ++unknownCount > maxUnknownNames) continue;
      // the commonest words stand for those that are unknown
      const message = rules[when]?.error && words ? (words(wireBody, union) ?? "expected value") : "";
      context.report(check, when, path.length === 0 ? "/message" : pointerTo("message", ...path), {
        slots: { field, type, types: inWords(types), wanted: reason, reason, message, text: wireBody },
        moreSlots: ({ nearest, didYouMean }) => ({
          found: when === "missing field" ? foundInstead(nearest, field, unknown) : "",
          ...(when === "unknown type"
            ? didYouMean(reason, types)
            : didYouMean(path[path.length - 1] ?? "", path.length === 1 ? fields : [])),
        }),
      });
      if (context.decided) return;
    }
    context.body = value;
  };
};

/** Names the unknown field that may be meant as a missing field. */
function foundInstead(nearest: SimilarNames["nearest"], field: string, unknown: readonly string[]): string {
  const [other] = nearest(field, unknown, 1);
  return other === undefined ? "" : ` \`${other}\` is another field.`;
}
