const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Decodes bytes as UTF-8 the way Rust's `String::from_utf8` does: strictly, and keeping a byte order mark.
 *
 * @param bytes - The bytes to decode.
 * @returns The text, or `undefined` where the bytes are not UTF-8.
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

/**
 * Counts the UTF-8 bytes of a text without encoding it.
 *
 * @param text - Any JavaScript string; a lone surrogate counts as the three bytes of U+FFFD.
 * @returns The number of bytes.
 */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit < 0xd800 || unit > 0xdbff) bytes += 2;
    else {
      const next = text.charCodeAt(index + 1);
      bytes += 2;
      if (next >= 0xdc00 && next <= 0xdfff) index++;
    }
  }
  return bytes;
}

/**
 * Says what Rust's `Utf8Error` says about bytes that are not UTF-8.
 *
 * @param bytes - The bytes.
 * @returns The text of the error, with the index of the first byte that does not fit, or `undefined` for valid UTF-8.
 * @example
 * utf8Error(new Uint8Array([0xff])); // "invalid utf-8 sequence of 1 bytes from index 0"
 */
export function utf8Error(bytes: Uint8Array): string | undefined {
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] as number;
    if (lead < 0x80) {
      index++;
      continue;
    }
    const width = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (width === 0) return invalidSequence(1, index);
    for (let offset = 1; offset < width; offset++) {
      const byte = bytes[index + offset];
      if (byte === undefined) return `incomplete utf-8 byte sequence from index ${index}`;
      // the second byte rules out overlong forms, surrogates and code points past U+10FFFF
      const low = offset > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const high = offset > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < low || byte > high) return invalidSequence(offset, index);
    }
    index += width;
  }
  return undefined;
}

function invalidSequence(length: number, index: number): string {
  return `invalid utf-8 sequence of ${length} bytes from index ${index}`;
}
