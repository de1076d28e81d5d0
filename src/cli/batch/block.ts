import { isUtf8 } from "node:buffer";
import type { LineBlock } from "./lines.js";

/** A line without its line ending and byte order mark. */
export type Line = { readonly kind: "text"; readonly text: string } | { readonly kind: "not UTF-8" } | { readonly kind: "too long" };

/** Counts by name. */
export type Counts = Readonly<Record<string, number>>;

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
  return { output, counts: Object.fromEntries(counted), lines: total, bytes: lines.length };
}

const lineFeed = 0x0a;
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
