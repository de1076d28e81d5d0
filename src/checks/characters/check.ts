import type { BindCheck } from "../bound-check.js";

// an inline pronunciation, with or without the backslashes: \{"word":"…","pronounce":"…"\}
const pronunciation = /\\?\{[^{}]*\}/g;

interface Needs {
  readonly limit: number;
  /** Where the text is; in the body, if nothing else is said. */
  readonly part?: "message";
}

/** Finds a text with no characters, or too many. */
export const characters: BindCheck<Needs> = (check, _operation, settings) => {
  const limit = settings.limits.textCharacters ?? check.limit;
  const isOwnLimit = settings.limits.textCharacters !== undefined;
  const { part = "body", rules } = check;
  return (examination) => {
    const text = examination.member("text");
    if (typeof text !== "string") return;
    const pointer = examination.media === "text" ? "/body" : `/${part}/text`;
    // a text has no more code points than UTF-16 units
    const count = text.length > limit ? codePoints(text) : text.length;
    if (count > limit) {
      const spoken = spokenCharacters(text);
      const when = spoken > limit ? "too many" : "too many with controls";
      examination.report(check, when, pointer, { slots: { characters: count, spoken, limit }, isOwnLimit });
    } else if (count === 0) examination.report(check, "none", pointer);
    else if (rules["blank"] && !/^[!-~]/.test(text) && text.trim() === "") examination.report(check, "blank", pointer);
  };
};

/**
 * Counts the characters of a text without what only says how a word is spoken: whether that counts is not documented.
 *
 * @param text - The text, with inline pronunciations or without.
 * @returns How many there are at least.
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
