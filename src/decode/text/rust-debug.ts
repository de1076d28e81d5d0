// general categories and Grapheme_Extend agree with rustc 1.95 on every code point when both sides are Unicode 17
const pattern = String.raw`["\\]|(?! )[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Zs}\p{Grapheme_Extend}]`;
// made on first use: a literal with such classes costs every import a millisecond
let escaped: RegExp | undefined;
const plain = /^[ !#-[\]-~]*$/;
const named = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\0", "\\0"],
]);

/**
 * Prints a text as Rust's `{:?}` does, quotes included.
 *
 * @param text - A well-formed string.
 * @returns The text in double quotes, with invisible characters as escapes.
 * @example
 * rustDebug("a\u200b"); // "\"a\\u{200b}\""
 */
export function rustDebug(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  escaped ??= new RegExp(pattern, "gu");
  const inner = text.replace(escaped, (character) => named.get(character) ?? `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
  return `"${inner}"`;
}
