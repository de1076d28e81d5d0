import { type CompileCheck, hasRule } from "../contract.js";

/** What this kind of check can find. */
export type CharactersFinding = "none" | "too many" | "too many with controls" | "blank";

// an inline pronunciation, with or without the backslashes: \{"word":"…","pronounce":"…"\}
const pronunciation = /\\?\{[^{}]*\}/g;

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

/**
 * Counts the characters of a text without its inline pronunciations: whether these count is not documented.
 *
 * @param text - The text, with inline pronunciations or without.
 * @returns The smallest count that is possible.
 */
export function spokenCharacters(text: string): number {
  if (!text.includes("{")) return codePoints(text);
  return codePoints(
    text.replace(pronunciation, (control) =>
      control.includes('"pronounce"') ? (/"word"\s*:\s*"([^"]*)"/.exec(control)?.[1] ?? control) : control,
    ),
  );
}

/** Counts the code points of a text. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
