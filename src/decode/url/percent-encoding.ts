import { QueryError } from "../query/error.js";
import { decodeUtf8, encodeUtf8, utf8Error } from "../text/utf8.js";

// `decodeURIComponent` cannot throw where every escape is one ASCII character; an exception costs more than decoding by hand
const nonAsciiEscape = /%(?![0-7][0-9a-f])/i;

/**
 * Decodes the name or the value of a query parameter: `+` is a space, percent-escapes are bytes of UTF-8.
 *
 * An invalid escape stays as it is, together with the one or two characters that were read as its digits.
 *
 * @param raw - The name or the value as on the wire.
 * @returns The text, or the error if its bytes are not UTF-8.
 * @example
 * decodeComponent("caf%C3%A9+au+lait"); // "café au lait"
 */
export function decodeComponent(raw: string): string | QueryError {
  if (!raw.includes("%")) return raw.includes("+") ? raw.replaceAll("+", " ") : raw;
  if (nonAsciiEscape.test(raw)) {
    const bytes = decodedBytes(raw, true);
    const error = utf8Error(bytes);
    return error === undefined ? (decodeUtf8(bytes) as string) : new QueryError("not utf-8", error);
  }
  return decodeURIComponent(raw.replaceAll("+", " "));
}

const replacing = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a segment of a path as actix-web does: an escaped slash is decoded, a plus stays, an invalid escape stays as it is, and bytes that
 * are not UTF-8 become U+FFFD.
 *
 * @param raw - The segment as on the wire.
 * @returns The text.
 * @example
 * decodeSegment("%7Bid%7D"); // "{id}"
 */
export function decodeSegment(raw: string): string {
  return raw.includes("%") ? replacing.decode(decodedBytes(raw, false)) : raw;
}

const percent = 0x25;
const plus = 0x2b;

/** Decodes percent-escapes in place; in a query also `+`, and an invalid escape keeps the characters that were read as its digits. */
function decodedBytes(raw: string, isQuery: boolean): Uint8Array {
  const bytes = encodeUtf8(raw);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte !== percent) {
      bytes[length++] = isQuery && byte === plus ? 0x20 : byte;
      continue;
    }
    const high = hexDigit(bytes[index + 1]);
    const low = hexDigit(bytes[index + 2]);
    if (high >= 0 && low >= 0) {
      bytes[length++] = high * 16 + low;
      index += 2;
      continue;
    }
    bytes[length++] = percent;
    if (!isQuery) continue;
    for (let kept = high >= 0 ? 2 : 1; kept > 0 && index + 1 < bytes.length; kept--) bytes[length++] = bytes[++index] as number;
  }
  return bytes.subarray(0, length);
}

/** The value of an ASCII hexadecimal digit; -1 for any other byte. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
