import { type CompileCheck, hasRule } from "../contract.js";
import { codePoints, spokenCharacters } from "../text-length.js";

/** What this kind of check can find. */
export type CharactersFinding = "none" | "too many" | "too many with controls" | "blank";

interface Options {
  readonly limit: number;
  /** Where the text is. Default: in the body. */
  readonly part?: "message";
}

/** Rejects an empty text and a text over the limit. */
export const characters: CompileCheck<Options, CharactersFinding> = (check, _operation, settings) => {
  const limit = settings.limits.textCharacters ?? check.limit;
  const isOwnLimit = settings.limits.textCharacters !== undefined;
  const { part = "body" } = check;
  const looksForBlank = hasRule(check, "blank");
  return (context) => {
    const text = context.member("text");
    if (typeof text !== "string") return;
    const pointer = context.media === "text" ? "/body" : `/${part}/text`;
    // a text has at most as many code points as UTF-16 units
    const count = text.length > limit ? codePoints(text) : text.length;
    if (count > limit) {
      const spoken = spokenCharacters(text);
      const when = spoken > limit ? "too many" : "too many with controls";
      context.report(check, when, pointer, { slots: { characters: count, spoken, limit }, isOwnLimit });
    } else if (count === 0) context.report(check, "none", pointer);
    else if (looksForBlank && text.trim() === "") context.report(check, "blank", pointer);
  };
};
