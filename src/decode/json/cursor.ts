import { decodeUtf8, firstUtf8Error } from "../text/utf8.js";
import { DecodeError } from "./error.js";

export const quote = 0x22;
export const openList = 0x5b;
export const openObject = 0x7b;
const backslash = 0x5c;
/** What is peeked at the end. */
export const end = -1;

const escapes = new Map<number, number>([
  [quote, quote],
  [backslash, backslash],
  [0x2f, 0x2f],
  [0x62, 0x08],
  [0x66, 0x0c],
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
]);

/**
 * A position in JSON bytes that moves as serde_json's does, so that every error has serde_json's position.
 *
 * serde_json peeks at a byte or consumes it. The position of an error is behind the byte in both cases.
 */
export class JsonCursor {
  /** The number of consumed bytes. */
  index = 0;
  /** How many more levels may be opened. */
  private room = 128;

  constructor(readonly bytes: Uint8Array) {}

  /** Makes an error behind the consumed bytes. */
  taken(reason: string, category: DecodeError["category"] = "syntax"): DecodeError {
    return new DecodeError(reason, this.index, category);
  }

  /** Makes an error at the next byte. */
  peeked(reason: string): DecodeError {
    return new DecodeError(reason, Math.min(this.bytes.length, this.index + 1), "syntax");
  }

  /** Makes an error for JSON that ends too early. */
  ended(what: "a list" | "an object" | "a string" | "a value"): DecodeError {
    return new DecodeError(`EOF while parsing ${what}`, Math.min(this.index, this.bytes.length), "eof");
  }

  /** The next byte; -1 at the end. */
  peek(): number {
    return this.index < this.bytes.length ? (this.bytes[this.index] as number) : end;
  }

  /** Skips white space; returns the next byte, -1 at the end. */
  peekPastSpace(): number {
    const { bytes } = this;
    for (; this.index < bytes.length; this.index++) {
      const byte = bytes[this.index] as number;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
    }
    return end;
  }

  /** The first byte of the next value, not consumed. */
  valueStart(): number {
    const byte = this.peekPastSpace();
    if (byte === end) throw this.ended("a value");
    return byte;
  }

  /** Consumes `null`, `true` or `false`, whose first letter comes next. */
  literal(word: "null" | "true" | "false"): void {
    this.index++;
    for (let place = 1; place < word.length; place++) {
      const byte = this.peek();
      if (byte === end) throw this.ended("a value");
      this.index++;
      if (byte !== word.charCodeAt(place)) throw this.taken("expected ident");
    }
  }

  /** Consumes an opening bracket. */
  open(): void {
    if (--this.room === 0) throw this.peeked("recursion limit exceeded");
    this.index++;
  }

  /** Leaves the level that was opened last. */
  leave(): void {
    this.room++;
  }

  /** Consumes a colon and the white space before it. */
  colon(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x3a) this.index++;
    else throw byte === end ? this.ended("an object") : this.peeked("expected `:`");
  }

  /** Consumes the end of a list. */
  closeList(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x5d) this.index++;
    else if (byte === 0x2c) {
      this.index++;
      throw this.peeked(this.peekPastSpace() === 0x5d ? "trailing comma" : "trailing characters");
    } else throw byte === end ? this.ended("a list") : this.peeked("trailing characters");
  }

  /** Consumes the end of an object. */
  closeObject(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x7d) this.index++;
    else if (byte === 0x2c) throw this.peeked("trailing comma");
    else throw byte === end ? this.ended("an object") : this.peeked("trailing characters");
  }

  /** Moves to the next member of a list; `false` at its end. */
  nextMember(isFirst: boolean): boolean {
    let byte = this.peekPastSpace();
    if (byte === 0x5d) return false;
    if (byte === end) throw this.ended("a list");
    if (isFirst) return true;
    if (byte !== 0x2c) throw this.peeked("expected `,` or `]`");
    this.index++;
    byte = this.peekPastSpace();
    if (byte === 0x5d) throw this.peeked("trailing comma");
    if (byte === end) throw this.ended("a value");
    return true;
  }

  /** Reads the next key of an object; `undefined` at its end. */
  nextKey(isFirst: boolean): string | undefined {
    let byte = this.peekPastSpace();
    if (byte === 0x7d) return undefined;
    if (byte === end) throw this.ended("an object");
    if (!isFirst) {
      if (byte !== 0x2c) throw this.peeked("expected `,` or `}`");
      this.index++;
      byte = this.peekPastSpace();
      if (byte === 0x7d) throw this.peeked("trailing comma");
      if (byte === end) throw this.ended("a value");
    }
    if (byte !== quote) throw this.peeked("key must be a string");
    return this.string();
  }

  /** Consumes a string; rejects control characters, invalid escapes and invalid UTF-8. */
  string(): string {
    const { bytes } = this;
    const from = ++this.index;
    for (let byte = end; ; this.index++) {
      byte = this.peek();
      if (byte === quote) break;
      if (byte === backslash) return this.escapedString(from);
      if (byte < 0x20) throw this.badStringByte(byte);
    }
    const content = bytes.subarray(from, this.index++);
    return this.decoded(content);
  }

  private badStringByte(byte: number): DecodeError {
    if (byte === end) return this.ended("a string");
    this.index++;
    return this.taken("control character (\\u0000-\\u001F) found while parsing a string");
  }

  private decoded(content: Uint8Array): string {
    if (content.length < 24) {
      // for a few bytes a loop is faster than the platform's decoder
      let text = "";
      for (let index = 0; index < content.length; index++) {
        const byte = content[index] as number;
        if (byte >= 0x80) return this.decodedWide(content);
        text += String.fromCharCode(byte);
      }
      return text;
    }
    return this.decodedWide(content);
  }

  private decodedWide(content: Uint8Array): string {
    const text = decodeUtf8(content);
    if (text !== undefined) return text;
    const bad = firstUtf8Error(content)?.index ?? 0;
    throw new DecodeError("invalid unicode code point", this.index, "syntax", content.length - bad);
  }

  private escapedString(from: number): string {
    const { bytes } = this;
    // an escape is never shorter than its character
    let closing = this.index;
    for (; closing < bytes.length && bytes[closing] !== quote; closing++) if (bytes[closing] === backslash) closing++;
    const content = new Uint8Array(Math.min(closing, bytes.length) - from);
    content.set(bytes.subarray(from, this.index));
    let length = this.index - from;
    for (;;) {
      const byte = this.peek();
      if (byte === quote) break;
      if (byte < 0x20) throw this.badStringByte(byte);
      this.index++;
      if (byte !== backslash) {
        content[length++] = byte;
        continue;
      }
      const code = this.escape();
      if (code < 0x80) content[length++] = code;
      else length = putUtf8(content, length, code);
    }
    this.index++;
    return this.decoded(content.subarray(0, length));
  }

  /** Consumes an escape after its backslash. */
  private escape(): number {
    const letter = this.peek();
    if (letter === end) throw this.ended("a string");
    this.index++;
    const code = letter === 0x75 ? this.hex() : escapes.get(letter);
    if (code === undefined) throw this.taken("invalid escape");
    if (letter !== 0x75 || code < 0xd800 || code > 0xdfff) return code;
    if (code >= 0xdc00) throw this.taken("lone leading surrogate in hex escape");
    for (const wanted of [backslash, 0x75]) {
      const byte = this.peek();
      if (byte === end) throw this.ended("a string");
      this.index++;
      if (byte !== wanted) throw this.taken("unexpected end of hex escape");
    }
    const low = this.hex();
    if (low < 0xdc00 || low > 0xdfff) throw this.taken("lone leading surrogate in hex escape");
    return ((code - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
  }

  /** Consumes four hexadecimal digits. */
  hex(): number {
    if (this.bytes.length - this.index < 4) {
      this.index = this.bytes.length;
      throw this.ended("a string");
    }
    const digits = String.fromCharCode(...this.bytes.subarray(this.index, this.index + 4));
    this.index += 4;
    if (!/^[0-9a-f]{4}$/i.test(digits)) throw this.taken("invalid escape");
    return Number.parseInt(digits, 16);
  }
}

/** Writes a code point of two bytes or more; returns where it ends. */
function putUtf8(bytes: Uint8Array, at: number, code: number): number {
  const width = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  bytes[at] = [0, 0, 0xc0, 0xe0, 0xf0][width] as number;
  bytes[at] = (bytes[at] as number) | (code >> (6 * (width - 1)));
  for (let place = 1; place < width; place++) bytes[at + place] = 0x80 | ((code >> (6 * (width - 1 - place))) & 0x3f);
  return at + width;
}
