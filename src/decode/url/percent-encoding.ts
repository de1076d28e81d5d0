import { QueryFault } from "../query/fault.js";
import { decodeUtf8, encodeUtf8, utf8Error } from "../text/utf8.js";

/**
 * Decodes `+` and percent-escapes; an escape that is none stays as it is, and keeps the characters it was read with.
 *
 * @param raw - A name or a value as on the wire.
 * @returns The text, or the fault where its bytes are not UTF-8.
 */
export function decodeComponent(raw: string): string | QueryFault {
  const spaced = raw.includes("+") ? raw.replaceAll("+", " ") : raw;
  if (!raw.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    const bytes: number[] = [];
    for (const [token, hex] of raw.matchAll(/%([0-9a-f]{2})|%(?:[0-9a-f]?.)?|\+|[^%+]+/gisu)) {
      if (hex) bytes.push(Number.parseInt(hex, 16));
      else for (const byte of encodeUtf8(token === "+" ? " " : token)) bytes.push(byte);
    }
    const array = Uint8Array.from(bytes);
    return decodeUtf8(array) ?? new QueryFault("not utf-8", utf8Error(array) ?? "");
  }
}

const replacing = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a segment of a path as actix-web does: a slash may come out, a plus stays, an escape that is none stays as it is, and what is no
 * UTF-8 becomes U+FFFD.
 *
 * @param raw - The segment as on the wire.
 * @returns The text.
 * @example
 * decodeSegment("%7Bid%7D"); // "{id}"
 */
export function decodeSegment(raw: string): string {
  if (!raw.includes("%")) return raw;
  const bytes: number[] = [];
  for (const [token, hex] of raw.matchAll(/%([0-9a-f]{2})|%|[^%]+/gis)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else for (const byte of encodeUtf8(token)) bytes.push(byte);
  }
  return replacing.decode(Uint8Array.from(bytes));
}
