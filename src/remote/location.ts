import { decodeUtf8 } from "../decode/text/utf8.js";

/** What a Location says. */
export interface Location {
  readonly text: string;
  readonly isAscii: boolean;
}

/**
 * Reads the value of a Location as UTF-8.
 *
 * @param value - The value as Node and `fetch` give it, a character for each byte; one that was decoded already stays as it is.
 * @returns The text, or `undefined` where its bytes are not UTF-8.
 * @example
 * readLocation("/caf\u00c3\u00a9")?.text; // "/café"
 */
export function readLocation(value: string): Location | undefined {
  if (/^[\0-\x7f]*$/.test(value)) return { text: value, isAscii: true };
  if (!/^[\0-\xff]*$/.test(value)) return { text: value, isAscii: false };
  const text = decodeUtf8(Uint8Array.from(value, (character) => character.charCodeAt(0)));
  return text === undefined ? undefined : { text, isAscii: false };
}
