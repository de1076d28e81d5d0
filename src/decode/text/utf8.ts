const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Decodes bytes as UTF-8 the way Rust's `String::from_utf8` does: strictly, and it keeps a byte order mark.
 *
 * @param bytes - The bytes to decode.
 * @returns The text, or `undefined` if the bytes are not UTF-8.
 * @example
 * decodeUtf8(new Uint8Array([0xc3, 0xa9])); // "é"
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Encodes text as UTF-8; a lone surrogate becomes U+FFFD.
 *
 * @param text - Any JavaScript string.
 * @returns Its bytes.
 */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The first invalid sequence: its index, and its length in bytes; the length is `undefined` if the text ends too early. */
export interface Utf8Error {
  readonly index: number;
  readonly width: number | undefined;
}

/**
 * Finds the first sequence of bytes that is not UTF-8.
 *
 * @param bytes - The bytes.
 * @returns The error, or `undefined` for valid UTF-8.
 */
export function firstUtf8Error(bytes: ArrayLike<number>): Utf8Error | undefined {
  for (let index = 0, width = 1; index < bytes.length; index += width) {
    const lead = bytes[index] as number;
    width = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    for (let offset = 1; offset < width || width === 0; offset++) {
      const byte = bytes[index + offset];
      if (width > 0 && byte === undefined) return { index, width: undefined };
      // the second byte rules out overlong forms, surrogates and code points past U+10FFFF
      const second = offset === 1;
      const low = second && lead === 0xe0 ? 0xa0 : second && lead === 0xf0 ? 0x90 : 0x80;
      const high = second && lead === 0xed ? 0x9f : second && lead === 0xf4 ? 0x8f : 0xbf;
      if (width === 0 || byte === undefined || byte < low || byte > high) return { index, width: offset };
    }
  }
  return undefined;
}

/**
 * Gives the message of Rust's `Utf8Error`.
 *
 * @param bytes - The bytes.
 * @returns The message, with the index of the first invalid byte, or `undefined` for valid UTF-8.
 * @example
 * utf8Error(new Uint8Array([0xff])); // "invalid utf-8 sequence of 1 bytes from index 0"
 */
export function utf8Error(bytes: Uint8Array): string | undefined {
  const error = firstUtf8Error(bytes);
  if (error === undefined) return undefined;
  const { index, width } = error;
  return width === undefined
    ? `incomplete utf-8 byte sequence from index ${index}`
    : `invalid utf-8 sequence of ${width} bytes from index ${index}`;
}
