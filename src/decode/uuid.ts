import { encodeUtf8 } from "./utf8.js";

/** A generation of the crate uuid: up to 1.2.2, or of 1.29. Their texts differ, and a little what they take. */
export type UuidGeneration = "1.2" | "1.29";

/** Why a text is no UUID. */
export interface UuidFault {
  readonly fault: "invalid character" | "invalid length" | "invalid group count" | "invalid group length";
  /** The text of the error, such as ``invalid length: expected length 32 for simple format, found 3``. */
  readonly message: string;
}

/** The groups of hexadecimal digits that hyphens end: how long each is, and where it begins. */
const groups = [
  { length: 8, start: 0 },
  { length: 4, start: 9 },
  { length: 4, start: 14 },
  { length: 4, start: 19 },
] as const;
const lastGroup = { length: 12, start: 24 };

const hyphenated = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const simple = /^[\da-f]{32}$/i;
const prefix = "urn:uuid:";
/** The longest form: the prefix and 36 characters. */
const longest = 45;

/**
 * Reads a UUID as the Rust crate uuid does: 32 hexadecimal digits, or 36 characters with hyphens, which may stand in braces or behind
 * `urn:uuid:`. Nothing is trimmed.
 *
 * @param text - The candidate.
 * @param generation - The generation of the crate; 1.2 by default.
 * @returns Why it is none, or `undefined` for a UUID. Positions and lengths are bytes of UTF-8.
 * @example
 * uuidFault("project-id")?.message;
 * // "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z], found `p` at 1"
 */
export function uuidFault(text: string, generation: UuidGeneration = "1.2"): UuidFault | undefined {
  const modern = generation === "1.29";
  const { inside, offset, isSimple } = unwrapped(text, modern);
  if (hyphenated.test(inside) || (isSimple && simple.test(inside))) return undefined;
  const bytes = encodeUtf8(text).length;
  const tooLong = (found: number): UuidFault => ({
    fault: "invalid length",
    message: modern ? `invalid length: found ${found}` : `invalid length: expected length 32 for simple format, found ${found}`,
  });
  if (modern && (bytes === 0 || bytes > longest)) return tooLong(bytes);
  const odd = /[^\da-f-]/isu.exec(inside);
  if (odd !== null) {
    const at = encodeUtf8(inside.slice(0, odd.index)).length;
    const wanted = modern ? "" : " expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z],";
    return { fault: "invalid character", message: `invalid character:${wanted} found \`${odd[0]}\` at ${modern ? at : at + offset + 1}` };
  }
  // everything inside is a digit or a hyphen: bytes and characters are the same
  const hyphens: number[] = [];
  for (let at = inside.indexOf("-"); at >= 0 && hyphens.length < 5; at = inside.indexOf("-", at + 1)) hyphens.push(at);
  if (hyphens.length === 0 && isSimple && !(modern && inside.length === 36)) return tooLong(modern ? inside.length : bytes);
  if (hyphens.length !== 4) {
    return { fault: "invalid group count", message: `invalid group count: expected 5, found ${inside.split("-").length}` };
  }
  const wrong = groups.findIndex(({ start, length }, group) => hyphens[group] !== start + length);
  const { length, start } = groups[wrong] ?? lastGroup;
  // the crate counts the wrapper too, but only in the last group
  const found = (hyphens[wrong] ?? (modern ? inside.length : bytes)) - start;
  const group = wrong < 0 ? groups.length : wrong;
  return {
    fault: "invalid group length",
    message: `invalid group length in group ${group}: expected ${length}, found ${found}`,
  };
}

interface Unwrapped {
  readonly inside: string;
  /** How many bytes stand before what is inside. */
  readonly offset: number;
  /** Whether there was no wrapper, so that the hyphens may be missing. */
  readonly isSimple: boolean;
}

function unwrapped(text: string, modern: boolean): Unwrapped {
  const whole = { inside: text, offset: 0, isSimple: true };
  const braces = text.length >= 2 && text.startsWith("{") && text.endsWith("}");
  const urn = modern ? text.slice(0, prefix.length).toLowerCase() === prefix : text.startsWith(prefix);
  if (!braces && !urn) return whole;
  const inside = braces ? text.slice(1, -1) : text.slice(prefix.length);
  // since 1.8 a wrapper counts as one only where its length is right
  if (modern && encodeUtf8(inside).length !== 36) return whole;
  return { inside, offset: braces ? 1 : prefix.length, isSimple: false };
}

/**
 * Says what serde says of a text that is no UUID.
 *
 * @param text - The candidate.
 * @param generation - The generation of the crate; 1.2 by default.
 * @returns The text that the API sends with 404, or `undefined` for a UUID.
 * @example
 * uuidError("1234"); // "UUID parsing failed: invalid length: expected length 32 for simple format, found 4"
 */
export function uuidError(text: string, generation?: UuidGeneration): string | undefined {
  const fault = uuidFault(text, generation);
  return fault && `UUID parsing failed: ${fault.message}`;
}
