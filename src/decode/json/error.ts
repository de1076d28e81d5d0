/** What kind of fault serde_json calls it: no JSON, JSON that ends too early, or JSON of another shape than wanted. */
export type JsonErrorCategory = "syntax" | "eof" | "data";

/** Why bytes do not deserialise, in the words of serde_json. */
export interface JsonError {
  /** The whole text, such as ``missing field `comment` at line 7 column 1``. */
  readonly message: string;
  /** The text without the place. */
  readonly reason: string;
  readonly category: JsonErrorCategory;
  /** The line, from 1; only line feeds count. */
  readonly line: number;
  /** The column in bytes of UTF-8; 0 where the place is just behind a line feed. */
  readonly column: number;
  /** How many bytes had been consumed, or looked at. */
  readonly offset: number;
  /** The fields and places that lead to the value that was being read. */
  readonly path: readonly (string | number)[];
}

/** A fault on its way out of the reader; a data fault has no place until the container that it stands in is done. */
export class JsonFault {
  readonly path: (string | number)[] = [];

  constructor(
    readonly reason: string,
    public offset: number | undefined,
    readonly category: JsonErrorCategory,
    /** Bytes that the column is to be set back by. */
    readonly back: number = 0,
  ) {}
}

/** Adds to a fault where the value stands that it is about. */
export function under(key: string | number, fault: unknown): unknown {
  if (fault instanceof JsonFault) fault.path.unshift(key);
  return fault;
}

const lineFeed = 0x0a;

/**
 * Says where a fault is.
 *
 * @param fault - The fault; without a place of its own it is at the start.
 * @param bytes - The text that was read.
 * @returns The error, with line and column.
 */
export function jsonError({ reason, offset = 0, category, back, path }: JsonFault, bytes: Uint8Array): JsonError {
  let line = 1;
  let lineStart = 0;
  for (let feed = bytes.indexOf(lineFeed); feed >= 0 && feed < offset; feed = bytes.indexOf(lineFeed, lineStart)) {
    line++;
    lineStart = feed + 1;
  }
  const column = Math.max(0, offset - lineStart - back);
  return { message: `${reason} at line ${line} column ${column}`, reason, category, line, column, offset: offset - back, path };
}
