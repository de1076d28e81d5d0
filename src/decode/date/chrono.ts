import { encodeUtf8 } from "../text/utf8.js";

/** The messages of chrono's `ParseError`. */
const texts = {
  invalid: "input contains invalid characters",
  notEnough: "input is not enough for unique date and time",
  outOfRange: "input is out of range",
  tooLong: "trailing input",
  tooShort: "premature end of input",
} as const;

type ChronoText = (typeof texts)[keyof typeof texts];

class ChronoError {
  constructor(readonly message: ChronoText) {}
}

// Unicode White_Space, as in Rust: JavaScript's `\s` also has U+FEFF and lacks U+0085
const space = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// chrono reads a year as an i32
const maxYear = 2_147_483_647;

/** Reads the parts of a date or a time in order. */
class Scanner {
  /** Whether the day, the time and the offset exist; chrono checks that last. */
  inRange = true;

  constructor(private rest: string) {}

  get remainder(): string {
    return this.rest;
  }

  skipSpace(): void {
    this.rest = this.rest.replace(space, "");
  }

  literal(text: string): void {
    if (this.rest === "") throw new ChronoError(texts.tooShort);
    if (!this.rest.startsWith(text)) throw new ChronoError(texts.invalid);
    this.rest = this.rest.slice(text.length);
  }

  /** Reads a number of at most `digits` digits. */
  number(digits: number): number {
    const [found] = /^\d*/.exec(this.rest.slice(0, digits)) ?? [""];
    if (found === "") throw new ChronoError(this.rest === "" ? texts.tooShort : texts.invalid);
    this.rest = this.rest.slice(found.length);
    return +found;
  }

  /** Reads a number of exactly two digits. */
  pair(): number {
    const two = encodeUtf8(this.rest.slice(0, 2)).length < 2 ? undefined : this.rest.slice(0, 2);
    if (two === undefined) throw new ChronoError(texts.tooShort);
    if (!/^\d\d$/.test(two)) throw new ChronoError(texts.invalid);
    this.rest = this.rest.slice(2);
    return +two;
  }

  /** Consumes the match of a pattern, if the rest starts with one. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest) ?? undefined;
    if (found) this.rest = this.rest.slice(found[0].length);
    return found;
  }

  /** Requires the end of the text, and a date in range. */
  end(): void {
    if (this.rest !== "") throw new ChronoError(texts.tooLong);
    if (!this.inRange) throw new ChronoError(texts.outOfRange);
  }
}

/**
 * Parses a date as the Rust crate chrono does with `NaiveDate::from_str`, which accepts `2026-01-05` and `2026-1-5`.
 *
 * @param text - The text to parse.
 * @returns The error message, or `undefined` for a valid date.
 * @example
 * dateError("2026-02-30"); // "input is out of range"
 */
export function dateError(text: string): ChronoText | undefined {
  return errorOf(text, (scanner) => {
    readDate(scanner);
    scanner.skipSpace();
  });
}

/**
 * Parses a date and time with an offset as the Rust crate chrono does with `DateTime::from_str` (versions of 2023): RFC 3339 with optional
 * spaces. A lower-case `t` is accepted too, as in RFC 3339.
 *
 * @param text - The text to parse.
 * @returns The error message, or `undefined` for a valid date and time.
 * @example
 * dateTimeError("2026-01-05"); // "input is not enough for unique date and time"
 */
export function dateTimeError(text: string): ChronoText | undefined {
  return errorOf(text, (scanner) => {
    readDate(scanner);
    if (scanner.remainder === "") throw new ChronoError(texts.notEnough);
    if (!scanner.match(/^[Tt ]/)) throw new ChronoError(texts.invalid);
    readTime(scanner);
    readOffset(scanner);
    scanner.skipSpace();
  });
}

function errorOf(text: string, read: (scanner: Scanner) => void): ChronoText | undefined {
  const scanner = new Scanner(text);
  try {
    read(scanner);
    scanner.end();
    return undefined;
  } catch (error) {
    if (error instanceof ChronoError) return error.message;
    throw error;
  }
}

function readDate(scanner: Scanner): void {
  scanner.skipSpace();
  const sign = scanner.match(/^[+-]/);
  const year = scanner.number(sign ? Number.POSITIVE_INFINITY : 4);
  if (year > maxYear) throw new ChronoError(texts.outOfRange);
  scanner.skipSpace();
  scanner.literal("-");
  scanner.skipSpace();
  const month = scanner.number(2);
  scanner.skipSpace();
  scanner.literal("-");
  scanner.skipSpace();
  const day = scanner.number(2);
  const signed = sign?.[0] === "-" ? -year : year;
  const leap = signed % 4 === 0 && (signed % 100 !== 0 || signed % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  // the range of chrono's `NaiveDate`
  if (signed > 262_143 || signed < -262_144 || month < 1 || month > 12 || day < 1 || day > days) scanner.inRange = false;
}

function readTime(scanner: Scanner): void {
  const parts: number[] = [];
  for (const separator of ["", ":", ":"]) {
    scanner.skipSpace();
    if (separator !== "") scanner.literal(separator);
    scanner.skipSpace();
    parts.push(scanner.number(2));
  }
  const [hour = 0, minute = 0, second = 0] = parts;
  if (hour > 23 || minute > 59 || second > 60) scanner.inRange = false;
  if (scanner.match(/^\./)) scanner.number(Number.POSITIVE_INFINITY);
}

function readOffset(scanner: Scanner): void {
  scanner.skipSpace();
  if (scanner.match(/^(?:z|utc)/i)) return;
  if (scanner.remainder === "") throw new ChronoError(texts.tooShort);
  if (!scanner.match(/^[+-]/)) throw new ChronoError(texts.invalid);
  const hours = scanner.pair();
  scanner.match(/^[:\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/);
  if (scanner.pair() > 59) throw new ChronoError(texts.outOfRange);
  if (hours > 23) scanner.inRange = false;
}
