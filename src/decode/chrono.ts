/** The texts of chrono's `ParseError`. */
const texts = {
  invalid: "input contains invalid characters",
  notEnough: "input is not enough for unique date and time",
  outOfRange: "input is out of range",
  tooLong: "trailing input",
  tooShort: "premature end of input",
} as const;

type ChronoText = (typeof texts)[keyof typeof texts];

class ChronoFault {
  constructor(readonly message: ChronoText) {}
}

/** Reads the parts of a date or a time one after the other. */
class Scanner {
  constructor(private rest: string) {}

  get remainder(): string {
    return this.rest;
  }

  skipSpace(): void {
    this.rest = this.rest.trimStart();
  }

  literal(text: string): void {
    if (this.rest === "") throw new ChronoFault(texts.tooShort);
    if (!this.rest.startsWith(text)) throw new ChronoFault(texts.invalid);
    this.rest = this.rest.slice(text.length);
  }

  /** A number of so many digits at most. */
  number(digits: number): number {
    const [found] = /^\d*/.exec(this.rest.slice(0, digits)) ?? [""];
    if (found === "") throw new ChronoFault(this.rest === "" ? texts.tooShort : texts.invalid);
    this.rest = this.rest.slice(found.length);
    return +found;
  }

  /** Takes what a pattern matches at this place, if it does. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.rest) ?? undefined;
    if (found) this.rest = this.rest.slice(found[0].length);
    return found;
  }
}

/**
 * Says why a text is no date to the Rust crate chrono: `NaiveDate::from_str`, which takes `2026-01-05` and `2026-1-5`.
 *
 * @param text - The candidate.
 * @returns The text of the error, or `undefined` for a date.
 * @example
 * dateError("2026-02-30"); // "input is out of range"
 */
export function dateError(text: string): ChronoText | undefined {
  return errorOf(() => {
    const scanner = new Scanner(text);
    readDate(scanner);
    if (scanner.remainder !== "") throw new ChronoFault(texts.tooLong);
  });
}

/**
 * Says why a text is no date and time with an offset to the Rust crate chrono: `DateTime::from_str` of the versions of 2023, which is RFC 3339
 * with more freedom about spaces. A `t` in lower case is taken too, as RFC 3339 has it.
 *
 * @param text - The candidate.
 * @returns The text of the error, or `undefined` for a date and time.
 * @example
 * dateTimeError("2026-01-05"); // "input is not enough for unique date and time"
 */
export function dateTimeError(text: string): ChronoText | undefined {
  return errorOf(() => {
    const scanner = new Scanner(text);
    readDate(scanner);
    if (scanner.remainder === "") throw new ChronoFault(texts.notEnough);
    // the space before a time is taken with the date where there is one
    if (!scanner.match(/^[Tt]/) && !/\s$/.test(text.slice(0, -scanner.remainder.length))) throw new ChronoFault(texts.invalid);
    readTime(scanner);
    readOffset(scanner);
    scanner.skipSpace();
    if (scanner.remainder !== "") throw new ChronoFault(texts.tooLong);
  });
}

function errorOf(read: () => void): ChronoText | undefined {
  try {
    read();
    return undefined;
  } catch (fault) {
    if (fault instanceof ChronoFault) return fault.message;
    throw fault;
  }
}

function readDate(scanner: Scanner): void {
  scanner.skipSpace();
  const sign = scanner.match(/^[+-]/);
  const year = scanner.number(sign ? Number.POSITIVE_INFINITY : 4);
  scanner.skipSpace();
  scanner.literal("-");
  scanner.skipSpace();
  const month = scanner.number(2);
  scanner.skipSpace();
  scanner.literal("-");
  scanner.skipSpace();
  const day = scanner.number(2);
  scanner.skipSpace();
  const signed = sign?.[0] === "-" ? -year : year;
  const leap = signed % 4 === 0 && (signed % 100 !== 0 || signed % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  // chrono counts no more years than that
  if (year > 262_000 || month < 1 || month > 12 || day < 1 || day > days) throw new ChronoFault(texts.outOfRange);
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
  if (hour > 23 || minute > 59 || second > 60) throw new ChronoFault(texts.outOfRange);
  if (!scanner.match(/^\./)) return;
  scanner.number(Number.POSITIVE_INFINITY);
}

function readOffset(scanner: Scanner): void {
  scanner.skipSpace();
  if (scanner.match(/^(?:z|utc)/i)) return;
  if (scanner.remainder === "") throw new ChronoFault(texts.tooShort);
  if (!scanner.match(/^[+-]/)) throw new ChronoFault(texts.invalid);
  const offset = scanner.match(/^(\d\d)(?:\s*:\s*)?(\d\d)/);
  if (!offset) throw new ChronoFault(/^\d{0,2}:?\d?$/.test(scanner.remainder) ? texts.tooShort : texts.invalid);
  if (Number(offset[2]) > 59 || Number(offset[1]) > 23) throw new ChronoFault(texts.outOfRange);
}
