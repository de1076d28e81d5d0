import { encodeUtf8 } from "../../src/decode/text/utf8.js";
import { groupError, isUuid, oddCharacter } from "../../src/decode/uuid/uuid.js";

/** The length of the longest form: the prefix and 36 characters. */
const longest = 45;

/**
 * Gives serde's error for an invalid UUID, with uuid 1.29: shorter messages, positions from 0, and a case-insensitive `urn:uuid:`.
 *
 * @param text - The text to parse.
 * @returns The error message, or `undefined` if it is a UUID.
 * @example
 * modernUuidError("project"); // "UUID parsing failed: invalid character: found `p` at 0"
 */
export function modernUuidError(text: string): string | undefined {
  const message = problem(text);
  return message && `UUID parsing failed: ${message}`;
}

function problem(text: string): string | undefined {
  const bytes = encodeUtf8(text).length;
  if (bytes === 0 || bytes > longest) return `invalid length: found ${bytes}`;
  // since 1.8 a wrapper must have the right length to be recognized
  const inside = /^\{(.{36})\}$/s.exec(text)?.[1] ?? /^urn:uuid:(.{36})$/is.exec(text)?.[1] ?? text;
  const isBare = inside === text;
  if (isUuid(inside, isBare)) return undefined;
  const odd = oddCharacter(inside);
  if (odd !== undefined) return `invalid character: found \`${odd.character}\` at ${odd.at}`;
  if (isBare && !inside.includes("-") && inside.length !== 36) return `invalid length: found ${bytes}`;
  return groupError(inside, inside.length).message;
}
