import { encodeUtf8 } from "../text/utf8.js";

/** Why a text is not a UUID. */
export interface UuidError {
  readonly kind: "invalid character" | "invalid length" | "invalid group count" | "invalid group length";
  /** The error message, such as ``invalid length: expected length 32 for simple format, found 3``. */
  readonly message: string;
}

/** The groups of hexadecimal digits before a hyphen: length and start. */
const groups = [
  { length: 8, start: 0 },
  { length: 4, start: 9 },
  { length: 4, start: 14 },
  { length: 4, start: 19 },
] as const;
const lastGroup = { length: 12, start: 24 };

const hyphenated = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const simple = /^[\da-f]{32}$/i;

/**
 * Parses a UUID as the Rust crate uuid 1.2.2 does: 32 hexadecimal digits, or 36 characters with hyphens, optionally in braces or after
 * `urn:uuid:`. Nothing is trimmed.
 *
 * @param text - The text to parse.
 * @returns The parse error, or `undefined` if it is a UUID. Positions and lengths are bytes of UTF-8.
 * @example
 * uuidError("project-id")?.message;
 * // "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z], found `p` at 1"
 */
export function uuidError(text: string): UuidError | undefined {
  const braces = text.length >= 2 && text.startsWith("{") && text.endsWith("}");
  const urn = text.startsWith("urn:uuid:");
  const inside = braces ? text.slice(1, -1) : urn ? text.slice(9) : text;
  const isBare = !braces && !urn;
  if (isUuid(inside, isBare)) return undefined;
  const odd = oddCharacter(inside);
  if (odd !== undefined) {
    const at = odd.at + (braces ? 1 : urn ? 9 : 0) + 1;
    const wanted = "expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z]";
    return { kind: "invalid character", message: `invalid character: ${wanted}, found \`${odd.character}\` at ${at}` };
  }
  const bytes = encodeUtf8(text).length;
  if (isBare && !inside.includes("-")) {
    return { kind: "invalid length", message: `invalid length: expected length 32 for simple format, found ${bytes}` };
  }
  // the crate includes the wrapper in the length of the last group
  return groupError(inside, bytes);
}

/** Tells whether a text without its wrapper is a UUID; only a bare UUID may omit the hyphens. */
export function isUuid(inside: string, isBare: boolean): boolean {
  return hyphenated.test(inside) || (isBare && simple.test(inside));
}

/** The first character that is neither a hexadecimal digit nor a hyphen, and its byte offset. */
export function oddCharacter(inside: string): { readonly character: string; readonly at: number } | undefined {
  const odd = /[^\da-f-]/isu.exec(inside);
  return odd === null ? undefined : { character: odd[0], at: encodeUtf8(inside.slice(0, odd.index)).length };
}

/** The error in the groups of an invalid UUID that has only digits and hyphens. */
export function groupError(inside: string, bytes: number): UuidError {
  const hyphens: number[] = [];
  for (let at = inside.indexOf("-"); at >= 0 && hyphens.length < 5; at = inside.indexOf("-", at + 1)) hyphens.push(at);
  if (hyphens.length !== 4) {
    return { kind: "invalid group count", message: `invalid group count: expected 5, found ${inside.split("-").length}` };
  }
  const wrong = groups.findIndex(({ start, length }, group) => hyphens[group] !== start + length);
  const { length, start } = groups[wrong] ?? lastGroup;
  const found = (hyphens[wrong] ?? bytes) - start;
  const group = wrong < 0 ? groups.length : wrong;
  return {
    kind: "invalid group length",
    message: `invalid group length in group ${group}: expected ${length}, found ${found}`,
  };
}
