/** serde_json's category: invalid JSON, JSON that ends too early, or JSON of the wrong type. */
export type JsonErrorCategory = "syntax" | "eof" | "data";

/** A deserialization error, in the words of serde_json. */
export interface JsonError {
  /** The whole message, such as ``missing field `comment` at line 7 column 1``. */
  readonly message: string;
  /** The message without the position. */
  readonly reason: string;
  readonly category: JsonErrorCategory;
  /** The line, from 1; only line feeds count. */
  readonly line: number;
  /** The column in bytes of UTF-8; 0 directly after a line feed. */
  readonly column: number;
  /** The number of bytes that were consumed or peeked at. */
  readonly offset: number;
  /** The keys and indexes that lead to the value that was being read. */
  readonly path: readonly (string | number)[];
}

/** An error inside the reader. A data error gets its position at the end of its list or object. */
export class DecodeError {
  readonly path: (string | number)[] = [];

  constructor(
    readonly reason: string,
    public offset: number | undefined,
    readonly category: JsonErrorCategory,
    /** How many bytes to move the column back. */
    readonly back: number = 0,
  ) {}
}

/** Prepends a key or an index to the path of an error. */
export function under(key: string | number, error: unknown): unknown {
  if (error instanceof DecodeError) error.path.unshift(key);
  return error;
}

const lineFeed = 0x0a;

/**
 * Computes the line and the column of an error.
 *
 * @param error - The error; without a position it is at the start.
 * @param bytes - The text that was read.
 * @returns The public error.
 */
export function jsonError({ reason, offset = 0, category, back, path }: DecodeError, bytes: Uint8Array): JsonError {
  let line = 1;
  let lineStart = 0;
  for (let feed = bytes.indexOf(lineFeed); feed >= 0 && feed < offset; feed = bytes.indexOf(lineFeed, lineStart)) {
    line++;
    lineStart = feed + 1;
  }
  const column = Math.max(0, offset - lineStart - back);
  return { message: `${reason} at line ${line} column ${column}`, reason, category, line, column, offset: offset - back, path };
}
