import { decodeUtf8 } from "../text/utf8.js";
import { end, type JsonCursor } from "./cursor.js";

/** A number as serde_json reads it: a 64-bit integer, or otherwise floating point. */
export interface JsonNumber {
  /** The integer, if the number is one and fits 64 bits. */
  readonly integer: bigint | number | undefined;
  /** The floating point number; serde_json rounds twice, so it is not always the nearest. */
  readonly float: number;
  /** The byte range of the digits. */
  readonly from: number;
  readonly to: number;
}

const zero = 0x30;
const nine = 0x39;
const most = 18446744073709551615n;
const mostExponent = 2_147_483_647;

/** The powers of ten in the range of a double. */
const powers: number[] = [];

/** Consumes a number, whose minus or first digit comes next. */
export function readNumber(cursor: JsonCursor): JsonNumber {
  const from = cursor.index;
  const negative = cursor.peek() === 0x2d;
  if (negative) cursor.index++;
  const first = cursor.peek();
  if (first === end) throw cursor.ended("a value");
  cursor.index++;
  if (!isDigit(first)) throw cursor.taken("invalid number");
  if (first === zero && isDigit(cursor.peek())) throw cursor.peeked("invalid number");
  const significand = new Significand();
  significand.take(first - zero);
  let exponent = 0;
  while (isDigit(cursor.peek())) {
    // digits that no longer fit 64 bits are only counted
    if (exponent > 0 || !significand.take(cursor.peek() - zero)) exponent++;
    cursor.index++;
  }
  let isInteger = exponent === 0;
  if (cursor.peek() === 0x2e) {
    isInteger = false;
    cursor.index++;
    exponent += fraction(cursor, significand);
  }
  if ((cursor.peek() | 0x20) === 0x65) {
    const explicit = exponentOf(cursor, significand.isZero());
    return float(
      cursor,
      from,
      negative,
      explicit === undefined ? 0 : significand.toNumber(),
      explicit === undefined ? 0 : exponent + explicit,
    );
  }
  if (isInteger) {
    const whole = significand.toInteger();
    // a negative integer must fit 63 bits; negative zero is floating point
    const fits = !negative || (whole !== 0 && whole <= 9223372036854775808n);
    if (fits) return { integer: negative ? -whole : whole, float: Number(negative ? -whole : whole), from, to: cursor.index };
    return { integer: undefined, float: -Number(whole), from, to: cursor.index };
  }
  return float(cursor, from, negative, significand.toNumber(), exponent);
}

/** Consumes the digits after a point; returns the exponent they add. */
function fraction(cursor: JsonCursor, significand: Significand): number {
  let exponent = 0;
  let overflowed = false;
  for (; isDigit(cursor.peek()); cursor.index++) {
    if (overflowed || !significand.take(cursor.peek() - zero)) overflowed = true;
    else exponent--;
  }
  if (exponent < 0 || overflowed) return exponent;
  throw cursor.peek() === end ? cursor.ended("a value") : cursor.peeked("invalid number");
}

/** Consumes an exponent; `undefined` if the number becomes zero. */
function exponentOf(cursor: JsonCursor, isZero: boolean): number | undefined {
  cursor.index++;
  const sign = cursor.peek();
  if (sign === 0x2b || sign === 0x2d) cursor.index++;
  const first = cursor.peek();
  if (first === end) throw cursor.ended("a value");
  cursor.index++;
  if (!isDigit(first)) throw cursor.taken("invalid number");
  let exponent = first - zero;
  while (isDigit(cursor.peek())) {
    exponent = exponent * 10 + cursor.peek() - zero;
    cursor.index++;
    if (exponent <= mostExponent) continue;
    if (!isZero && sign !== 0x2d) throw cursor.taken("number out of range");
    while (isDigit(cursor.peek())) cursor.index++;
    return undefined;
  }
  return sign === 0x2d ? -exponent : exponent;
}

function float(cursor: JsonCursor, from: number, negative: boolean, significand: number, exponent: number): JsonNumber {
  let value = significand;
  for (let left = exponent; value !== 0; left += 308) {
    if (left >= -308 && left <= 308) {
      value = left < 0 ? value / power(-left) : value * power(left);
      if (value === Infinity) throw cursor.taken("number out of range");
      break;
    }
    if (left > 0) throw cursor.taken("number out of range");
    value /= 1e308;
  }
  return { integer: undefined, float: negative ? -value : value, from, to: cursor.index };
}

function power(exponent: number): number {
  if (powers.length === 0) for (let each = 0; each <= 308; each++) powers.push(Number(`1e${each}`));
  return powers[exponent] as number;
}

/** Tells whether a byte is a digit. */
export function isDigit(byte: number): boolean {
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

/** Names a number as serde does. */
export function numberName({ integer, float }: JsonNumber): string {
  return integer === undefined ? `floating point \`${rustFloat(float)}\`` : `integer \`${integer}\``;
}

/** The number as `JSON.parse` reads it; serde_json's own rounding is only for its messages. */
export function nearestNumber({ bytes }: JsonCursor, { integer, from, to }: JsonNumber): number {
  return Number(integer ?? decodeUtf8(bytes.subarray(from, to)));
}

/**
 * Prints a floating point number as serde_json does since 1.0.147: with a decimal point, or with an exponent from 1e16 and below 1e-5.
 *
 * @param value - A finite number.
 * @returns The shortest digits that parse to the same number.
 * @example
 * rustFloat(300); // "300.0"
 * rustFloat(1e16); // "1e+16"
 */
function rustFloat(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  if (value === 0) return "0.0";
  const [, sign = "", first = "", rest = "", exponent = ""] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const digits = first + rest;
  const point = +exponent;
  if (point < -5 || point >= 16) return `${sign}${first}${rest === "" ? "" : `.${rest}`}e${exponent}`;
  if (point < 0) return `${sign}0.${"0".repeat(-point - 1)}${digits}`;
  const whole = digits.slice(0, point + 1).padEnd(point + 1, "0");
  return `${sign}${whole}.${digits.slice(point + 1) || "0"}`;
}
