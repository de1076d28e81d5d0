import { isUtf8 } from "node:buffer";

/** Whole lines of an input: the unit of work of a thread. */
export interface LineBlock {
  /** The lines with their line endings; that of the last line of the input may be missing. The bytes can be transferred. */
  readonly lines: Uint8Array<ArrayBuffer>;
  /** Whether a line that is too long comes after them. */
  readonly overlong: boolean;
  /** Whether the block is large enough for another thread. */
  readonly full: boolean;
}

/** The sizes of blocks and lines. */
export interface LineLimits {
  /** The size of a block in bytes; a single line may be larger. */
  readonly blockBytes: number;
  /** The maximum number of lines of a block: a verdict may be much longer than its line. */
  readonly blockLines: number;
  /** The maximum length of a line, in bytes without its line feed. */
  readonly longestLine: number;
}

/** Blocks large enough for efficient threads, and lines large enough for any request: a body has at most 2 MB. */
export const lineLimits: LineLimits = { blockBytes: 1 << 18, blockLines: 1 << 12, longestLine: 1 << 24 };

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into blocks of whole lines; it reads on only when the next block is requested.
 *
 * A line ends with a line feed. When the input pauses, the lines read so far make a smaller block, so that a program that writes a line and
 * waits for its verdict gets it at once.
 *
 * @param chunks - The bytes, cut anywhere.
 * @param limits - How large blocks and lines may be, in bytes.
 * @param spare - The memory of blocks that are done. It is used again, because the garbage collector frees buffers late: one by one, they
 *   would add up to a hundred megabytes.
 * @yields The blocks, in order; concatenated, they are the input without the lines that are too long.
 * @example
 * for await (const { lines } of lineBlocks(process.stdin, lineLimits)) console.log(lines.length);
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  limits: LineLimits,
  spare: ArrayBuffer[] = [],
): AsyncGenerator<LineBlock, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  const cutter = new LineCutter(limits, spare);
  try {
    let reading = readFrom(iterator);
    for (;;) {
      const read = cutter.hasLines ? await unlessPaused(reading) : await reading;
      if (read === undefined) {
        yield* cutter.take(false);
        continue;
      }
      if (read.done === true) break;
      // use everything that arrived before reading more: the next chunk may be read into the same memory
      yield* cutter.add(read.value);
      reading = readFrom(iterator);
    }
    yield* cutter.rest();
  } finally {
    // not awaited: it would wait for the pending read
    iterator.return?.().catch(() => {});
  }
}

type Read = Promise<IteratorResult<Uint8Array>>;

function readFrom(iterator: AsyncIterator<Uint8Array>): Read {
  const reading = iterator.next();
  // it may fail while the caller works on a block; it is awaited later
  reading.catch(() => {});
  return reading;
}

/** Waits for one turn of the event loop: everything that a pipe already holds is read within it. */
async function unlessPaused(reading: Read): Promise<Awaited<Read> | undefined> {
  let turn: NodeJS.Immediate | undefined;
  const pause = new Promise<undefined>((resolve) => {
    turn = setImmediate(resolve, undefined);
  });
  return Promise.race([reading, pause]).finally(() => clearImmediate(turn));
}

class LineCutter {
  readonly #limits: LineLimits;
  readonly #spare: ArrayBuffer[];
  #bytes = new Uint8Array(0);
  #used = 0;
  /** The number of bytes that are whole lines. */
  #whole = 0;
  /** Whether the rest of a line that is too long follows. */
  #skipping = false;

  constructor(limits: LineLimits, spare: ArrayBuffer[]) {
    this.#limits = limits;
    this.#spare = spare;
  }

  get hasLines(): boolean {
    return this.#whole > 0;
  }

  *add(chunk: Uint8Array): Generator<LineBlock, void, undefined> {
    const { blockBytes, longestLine } = this.#limits;
    // a piece is no longer than a line may be, so only the line that began before it can be too long
    const most = Math.max(1, Math.min(blockBytes, longestLine));
    for (let from = 0; from < chunk.length; from += most) {
      const piece = this.#within(chunk.subarray(from, from + most));
      const feed = piece.indexOf(lineFeed);
      if (this.#used - this.#whole + (feed < 0 ? piece.length : feed) > longestLine) {
        yield* this.take(true);
        this.#skipping = feed < 0;
        if (feed >= 0) this.#keep(piece.subarray(feed + 1));
      } else this.#keep(piece);
      if (this.#whole >= blockBytes) yield* this.take(false);
    }
  }

  /** Takes the whole lines, in blocks with not too many lines, and drops the line that has not ended if it is too long. */
  *take(overlong: boolean): Generator<LineBlock, void, undefined> {
    const { blockBytes, blockLines } = this.#limits;
    const lines = this.#bytes.subarray(0, this.#whole);
    let start = 0;
    let count = 0;
    for (let feed = lines.indexOf(lineFeed); feed >= 0 && feed + 1 < lines.length; feed = lines.indexOf(lineFeed, feed + 1)) {
      count++;
      if (count < blockLines) continue;
      yield { lines: this.#copy(lines.subarray(start, feed + 1)), overlong: false, full: true };
      start = feed + 1;
      count = 0;
    }
    yield { lines: this.#copy(lines.subarray(start)), overlong, full: lines.length >= blockBytes / 8 };
    if (overlong) this.#used = this.#whole;
    this.#bytes.copyWithin(0, this.#whole, this.#used);
    this.#used -= this.#whole;
    this.#whole = 0;
    // shrink again after a long line
    if (this.#bytes.length > 4 * blockBytes && this.#used < blockBytes) this.#bytes = this.#bytes.slice(0, 2 * blockBytes);
  }

  /** Takes the rest at the end of the input. */
  *rest(): Generator<LineBlock, void, undefined> {
    this.#whole = this.#used;
    if (this.#used > 0) yield* this.take(false);
  }

  #copy(lines: Uint8Array): Uint8Array<ArrayBuffer> {
    const { length } = lines;
    const memory = this.#spare.pop();
    const fitting =
      memory !== undefined && memory.byteLength >= length ? memory : new ArrayBuffer(Math.max(length, 2 * this.#limits.blockBytes));
    const copy = new Uint8Array(fitting, 0, length);
    copy.set(lines);
    return copy;
  }

  #within(piece: Uint8Array): Uint8Array {
    if (!this.#skipping) return piece;
    const feed = piece.indexOf(lineFeed);
    if (feed < 0) return piece.subarray(piece.length);
    this.#skipping = false;
    return piece.subarray(feed + 1);
  }

  #keep(piece: Uint8Array): void {
    const used = this.#used + piece.length;
    if (used > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(used, 2 * this.#bytes.length, 1024));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#used);
    const feed = piece.lastIndexOf(lineFeed);
    if (feed >= 0) this.#whole = this.#used + feed + 1;
    this.#used = used;
  }
}

/** A line without its line ending and byte order mark. */
export type Line = { readonly kind: "text"; readonly text: string } | { readonly kind: "not UTF-8" } | { readonly kind: "too long" };

/** Counts by name. */
type Counts = Readonly<Record<string, number>>;

/** Turns a line into an output line or `undefined`, and counts what the summary reports; the number of names must be small. */
export type LineTask = (line: Line, count: (name: string) => void) => string | undefined;

/** The result of a block of lines. */
export interface BlockResult {
  /** The output lines, each with its line feed. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly counts: Counts;
  /** The number of lines. */
  readonly lines: number;
  /** The number of bytes. */
  readonly bytes: number;
  /** The memory of the block, which is no longer needed. */
  readonly memory: ArrayBuffer;
}

/**
 * Maps each line of a block.
 *
 * @param block - The block.
 * @param task - What to do with a line; it must not depend on other lines.
 * @returns The output and the counts.
 */
export function mapBlock({ lines, overlong }: LineBlock, task: LineTask): BlockResult {
  const counted = new Map<string, number>();
  const count = (name: string) => counted.set(name, (counted.get(name) ?? 0) + 1);
  let used = 0;
  let total = 0;
  const map = (line: Line) => {
    total++;
    const mapped = task(line, count);
    if (mapped === undefined) return;
    // written at once: strings that live until the end of the block would cost the garbage collector more than everything else
    const most = used + 3 * mapped.length + 1;
    if (most > scratch.length) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
      scratch.copy(larger, 0, 0, used);
      scratch = larger;
    }
    used += scratch.write(mapped, used);
    scratch[used++] = lineFeed;
  };
  const buffer = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const allText = isUtf8(buffer);
  // in UTF-8, no byte of a longer character is a line feed
  for (let from = 0; from < buffer.length; ) {
    const feed = buffer.indexOf(lineFeed, from);
    const to = feed < 0 ? buffer.length : feed;
    map(allText || isUtf8(buffer.subarray(from, to)) ? textLine(buffer.toString("utf8", from, to)) : { kind: "not UTF-8" });
    from = to + 1;
  }
  if (overlong) map({ kind: "too long" });
  const output = new Uint8Array(used);
  output.set(scratch.subarray(0, used));
  if (scratch.length > mostKept) scratch = Buffer.allocUnsafeSlow(leastKept);
  return { output, counts: Object.fromEntries(counted), lines: total, bytes: lines.length, memory: lines.buffer };
}

// bytes: room for the output of most blocks, and what is kept after a block of very long lines
const leastKept = 1 << 20;
const mostKept = 1 << 23;
let scratch = Buffer.allocUnsafeSlow(leastKept);

function textLine(text: string): Line {
  // at the start of any line, because any line may be the first of a part of a file
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { kind: "text", text: text.slice(start, text.endsWith("\r") ? -1 : undefined) };
}

/**
 * Adds counts to counts.
 *
 * @param sum - The totals, which are changed.
 * @param counts - The counts to add.
 */
export function addCounts(sum: Map<string, number>, counts: Counts): void {
  for (const [name, count] of Object.entries(counts)) sum.set(name, (sum.get(name) ?? 0) + count);
}
