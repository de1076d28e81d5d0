// an inline pronunciation, with or without the backslashes: \{"word":"…","pronounce":"…"\}
const pronunciation = /\\?\{[^{}]*\}/g;

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
