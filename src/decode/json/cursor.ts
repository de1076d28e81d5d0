import { decodeUtf8, utf8Fault } from "../text/utf8.js";
import { JsonFault } from "./error.js";

/** A number as serde_json reads it: an integer of 64 bits, or else floating point. */
export interface JsonNumber {
  /** The integer, where it is one that fits. */
  readonly integer: bigint | number | undefined;
  /** The floating point number, rounded as serde_json rounds: twice, so not always to the nearest. */
  readonly float: number;
  /** Where the digits stand. */
  readonly from: number;
  readonly to: number;
}

const quote = 0x22;
const backslash = 0x5c;
const zero = 0x30;
const nine = 0x39;
const end = -1;
const most = 18446744073709551615n;
const mostExponent = 2_147_483_647;

/** The powers of ten that a double has. */
const powers: number[] = [];

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
 * A place in JSON bytes that moves as serde_json's does, so that every fault is where serde_json puts it.
 *
 * Its deserializer peeks at a byte or takes it; a fault about a byte that was only peeked at stands behind that byte, like one about a byte
 * that was taken.
 */
export class JsonCursor {
  /** How many bytes were taken. */
  index = 0;
  /** How many more brackets may be open. */
  private room = 128;

  constructor(readonly bytes: Uint8Array) {}

  /** A fault behind what was taken. */
  taken(reason: string, category: JsonFault["category"] = "syntax"): JsonFault {
    return new JsonFault(reason, this.index, category);
  }

  /** A fault at the byte that comes next. */
  peeked(reason: string): JsonFault {
    return new JsonFault(reason, Math.min(this.bytes.length, this.index + 1), "syntax");
  }

  /** A fault of JSON that ends where more must come. */
  ended(what: "a list" | "an object" | "a string" | "a value"): JsonFault {
    return new JsonFault(`EOF while parsing ${what}`, Math.min(this.index, this.bytes.length), "eof");
  }

  /** The next byte; -1 at the end. */
  peek(): number {
    return this.index < this.bytes.length ? (this.bytes[this.index] as number) : end;
  }

  /** The next byte that is no white space; -1 at the end. */
  peekPastSpace(): number {
    const { bytes } = this;
    for (; this.index < bytes.length; this.index++) {
      const byte = bytes[this.index] as number;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
    }
    return end;
  }

  /** Takes the first byte of a value without taking it from the value. */
  valueStart(): number {
    const byte = this.peekPastSpace();
    if (byte === end) throw this.ended("a value");
    return byte;
  }

  /** Takes `null`, `true` or `false`, whose first letter comes next. */
  literal(word: "null" | "true" | "false"): void {
    this.index++;
    for (let place = 1; place < word.length; place++) {
      const byte = this.peek();
      if (byte === end) throw this.ended("a value");
      this.index++;
      if (byte !== word.charCodeAt(place)) throw this.taken("expected ident");
    }
  }

  /** Opens the list or the object whose bracket comes next. */
  open(): void {
    if (--this.room === 0) throw this.peeked("recursion limit exceeded");
    this.index++;
  }

  /** Says that a list or an object that was opened is done with. */
  leave(): void {
    this.room++;
  }

  /** Takes a colon, with the white space before it. */
  colon(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x3a) this.index++;
    else throw byte === end ? this.ended("an object") : this.peeked("expected `:`");
  }

  /** Takes what closes a list. */
  closeList(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x5d) this.index++;
    else if (byte === 0x2c) {
      this.index++;
      throw this.peeked(this.peekPastSpace() === 0x5d ? "trailing comma" : "trailing characters");
    } else throw byte === end ? this.ended("a list") : this.peeked("trailing characters");
  }

  /** Takes what closes an object. */
  closeObject(): void {
    const byte = this.peekPastSpace();
    if (byte === 0x7d) this.index++;
    else if (byte === 0x2c) throw this.peeked("trailing comma");
    else throw byte === end ? this.ended("an object") : this.peeked("trailing characters");
  }

  /** Says whether another member of a list follows, and moves in front of it. */
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

  /** The key of the next field of an object; `undefined` where there is none. */
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

  /** Takes a string, whose quote comes next: checked for control characters, escapes and UTF-8. */
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

  private badStringByte(byte: number): JsonFault {
    if (byte === end) return this.ended("a string");
    this.index++;
    return this.taken("control character (\\u0000-\\u001F) found while parsing a string");
  }

  private decoded(content: Uint8Array): string {
    if (content.length < 24) {
      // for a few bytes the platform's decoder costs more than a loop
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
    const bad = utf8Fault(content)?.index ?? 0;
    throw new JsonFault("invalid unicode code point", this.index, "syntax", content.length - bad);
  }

  private escapedString(from: number): string {
    const { bytes } = this;
    // no escape is shorter than what it stands for
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

  /** Takes an escape behind its backslash. */
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

  /** Takes four hexadecimal digits. */
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

  /** Takes a number, whose minus or first digit comes next. */
  number(): JsonNumber {
    const from = this.index;
    const negative = this.peek() === 0x2d;
    if (negative) this.index++;
    const first = this.peek();
    if (first === end) throw this.ended("a value");
    this.index++;
    if (!isDigit(first)) throw this.taken("invalid number");
    if (first === zero && isDigit(this.peek())) throw this.peeked("invalid number");
    const significand = new Significand();
    significand.take(first - zero);
    let exponent = 0;
    while (isDigit(this.peek())) {
      // what no longer fits 64 bits is only counted
      if (exponent > 0 || !significand.take(this.peek() - zero)) exponent++;
      this.index++;
    }
    let isInteger = exponent === 0;
    if (this.peek() === 0x2e) {
      isInteger = false;
      this.index++;
      exponent += this.fraction(significand);
    }
    if ((this.peek() | 0x20) === 0x65) {
      const explicit = this.exponent(significand.isZero());
      return this.float(
        from,
        negative,
        explicit === undefined ? 0 : significand.toNumber(),
        explicit === undefined ? 0 : exponent + explicit,
      );
    }
    if (isInteger) {
      const whole = significand.toInteger();
      // a negative integer must fit 63 bits, and there is no negative zero among integers
      const fits = !negative || (whole !== 0 && whole <= 9223372036854775808n);
      if (fits) return { integer: negative ? -whole : whole, float: Number(negative ? -whole : whole), from, to: this.index };
      return { integer: undefined, float: -Number(whole), from, to: this.index };
    }
    return this.float(from, negative, significand.toNumber(), exponent);
  }

  /** Takes the digits behind a point; returns the exponent that they bring. */
  private fraction(significand: Significand): number {
    let exponent = 0;
    let overflowed = false;
    for (; isDigit(this.peek()); this.index++) {
      if (overflowed || !significand.take(this.peek() - zero)) overflowed = true;
      else exponent--;
    }
    if (exponent < 0 || overflowed) return exponent;
    throw this.peek() === end ? this.ended("a value") : this.peeked("invalid number");
  }

  /** Takes an exponent; `undefined` for one so low that nothing is left. */
  private exponent(isZero: boolean): number | undefined {
    this.index++;
    const sign = this.peek();
    if (sign === 0x2b || sign === 0x2d) this.index++;
    const first = this.peek();
    if (first === end) throw this.ended("a value");
    this.index++;
    if (!isDigit(first)) throw this.taken("invalid number");
    let exponent = first - zero;
    while (isDigit(this.peek())) {
      exponent = exponent * 10 + this.peek() - zero;
      this.index++;
      if (exponent <= mostExponent) continue;
      if (!isZero && sign !== 0x2d) throw this.taken("number out of range");
      while (isDigit(this.peek())) this.index++;
      return undefined;
    }
    return sign === 0x2d ? -exponent : exponent;
  }

  private float(from: number, negative: boolean, significand: number, exponent: number): JsonNumber {
    let value = significand;
    for (let left = exponent; value !== 0; left += 308) {
      if (left >= -308 && left <= 308) {
        value = left < 0 ? value / power(-left) : value * power(left);
        if (value === Infinity) throw this.taken("number out of range");
        break;
      }
      if (left > 0) throw this.taken("number out of range");
      value /= 1e308;
    }
    return { integer: undefined, float: negative ? -value : value, from, to: this.index };
  }
}

function power(exponent: number): number {
  if (powers.length === 0) for (let each = 0; each <= 308; each++) powers.push(Number(`1e${each}`));
  return powers[exponent] as number;
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine;
}

/** The digits of a number as an unsigned integer of 64 bits. */
class Significand {
  private small = 0;
  private large: bigint | undefined = undefined;

  /** Takes another digit, unless the number would no longer fit. */
  take(digit: number): boolean {
    if (this.large === undefined) {
      const next = this.small * 10 + digit;
      if (next <= Number.MAX_SAFE_INTEGER) {
        this.small = next;
        return true;
      }
      this.large = BigInt(this.small);
    }
    const next = this.large * 10n + BigInt(digit);
    if (next > most) return false;
    this.large = next;
    return true;
  }

  isZero(): boolean {
    return this.large === undefined && this.small === 0;
  }

  toInteger(): bigint | number {
    return this.large ?? this.small;
  }

  toNumber(): number {
    return Number(this.toInteger());
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
