import { readJson } from "./json.js";

/** The value of a field in a text. */
export interface FieldValue {
  readonly value: string;
  readonly isCut: boolean;
  readonly isQuoted: boolean;
}

/**
 * Finds the value of a field in a text: JSON, escaped JSON, a Python dictionary, debug output of Rust or Ruby, or `key=value`.
 *
 * @param text - The text.
 * @param name - The name of the field, as a pattern.
 * @returns The first value; `undefined` if there is none.
 */
export function fieldIn(text: string, name: RegExp): FieldValue | undefined {
  const start = pattern(name).exec(text);
  if (start === null) return undefined;
  const [whole, slashes = "", quote = ""] = start;
  const from = start.index + whole.length;
  if (quote === "") {
    const word = /[^\s,;})\]]*/y;
    word.lastIndex = from;
    const [value = ""] = word.exec(text) ?? [];
    return value === "" || value === "null" || value === "None" ? undefined : { value, isCut: false, isQuoted: false };
  }
  const end = closing(text, from, slashes.length, quote);
  const raw = text.slice(from, end < 0 ? undefined : end);
  return { value: unescaped(raw, slashes.length), isCut: end < 0 || endsInDots(raw), isQuoted: true };
}

const patterns = new Map<RegExp, RegExp>();

function pattern(name: RegExp): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(`\\b${name.source}\\\\*["']?\\s{0,4}(?:=>|[:=])\\s{0,4}(?:Some\\()?(\\\\*)(["']?)`, name.flags);
  patterns.set(name, made);
  return made;
}

/** The place where a quoted value ends: at a quote with as many backslashes before it as the opening quote has. */
function closing(text: string, from: number, slashes: number, quote: string): number {
  let backslashes = 0;
  for (let place = from; place < text.length; place++) {
    const character = text[place];
    if (character === "\\") backslashes++;
    else {
      if (character === quote && backslashes === slashes) return place - slashes;
      backslashes = 0;
    }
  }
  return -1;
}

/** Removes one level of escapes for each time the number of backslashes doubled. */
function unescaped(raw: string, slashes: number): string {
  let text = raw;
  for (let left = slashes; left >= 0; left = left === 0 ? -1 : (left - 1) >> 1) {
    if (!text.includes("\\")) break;
    const read = readJson(`"${text.replace(/(?<!\\)"/g, '\\"')}"`);
    if (typeof read !== "string") break;
    text = read;
  }
  return text;
}

/**
 * Tells whether a text ends in an ellipsis, before any closing quotes and brackets.
 *
 * @param text - The text.
 * @returns Whether it is truncated.
 */
export function endsInDots(text: string): boolean {
  let end = text.length;
  while (end > 0 && "\"'`\\})] \t".includes(text[end - 1] as string)) end--;
  return text.startsWith("...", end - 3) || text[end - 1] === "\u2026";
}
