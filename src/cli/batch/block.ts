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
  const output: string[] = [];
  let total = 0;
  const map = (line: Line) => {
    total++;
    const mapped = task(line, count);
    if (mapped !== undefined) output.push(mapped);
  };
  for (const line of linesOf(lines)) map(line);
  if (overlong) map({ kind: "too long" });
  const text = output.length === 0 ? "" : `${output.join("\n")}\n`;
  // bytes of a TextEncoder can be transferred to another thread; those of a Buffer may belong to a pool
  return { output: new TextEncoder().encode(text), counts: Object.fromEntries(counted), lines: total, bytes: lines.length };
}

function* linesOf(bytes: Uint8Array): Generator<Line, void, undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allText = isUtf8(buffer);
  // in UTF-8, no byte of a longer character is a line feed
  for (let from = 0; from < buffer.length; ) {
    const feed = buffer.indexOf(0x0a, from);
    const to = feed < 0 ? buffer.length : feed;
    yield allText || isUtf8(buffer.subarray(from, to)) ? textLine(buffer.toString("utf8", from, to)) : { kind: "not UTF-8" };
    from = to + 1;
  }
}

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
