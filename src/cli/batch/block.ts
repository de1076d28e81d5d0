import { isUtf8 } from "node:buffer";
import type { LineBlock } from "./lines.js";

/** A line of an input, without its end and without a byte order mark. */
export type Line = { readonly kind: "text"; readonly text: string } | { readonly kind: "not UTF-8" } | { readonly kind: "too long" };

/** How often something came, by its name. */
export type Counts = Readonly<Record<string, number>>;

/** Turns one line into one line, without an end, or into none, and counts what a summary shall say of it; the names to count by have to be few. */
export type LineTask = (line: Line, count: (name: string) => void) => string | undefined;

/** What a block of lines comes to. */
export interface BlockResult {
  /** What the lines were turned into, each with its end. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly counts: Counts;
  /** How many lines there were. */
  readonly lines: number;
  /** How many bytes there were. */
  readonly bytes: number;
}

/**
 * Maps the lines of a block one by one.
 *
 * @param block - The block.
 * @param task - What to do with a line; it is never called with what another block holds in mind.
 * @returns The output and what was counted.
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
  // an encoder's bytes can be handed to another thread, those of a Buffer may be part of a pool
  return { output: new TextEncoder().encode(text), counts: Object.fromEntries(counted), lines: total, bytes: lines.length };
}

function* linesOf(bytes: Uint8Array): Generator<Line, void, undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const allText = isUtf8(buffer);
  // no byte of a longer character is a line feed
  for (let from = 0; from < buffer.length; ) {
    const feed = buffer.indexOf(0x0a, from);
    const to = feed < 0 ? buffer.length : feed;
    yield allText || isUtf8(buffer.subarray(from, to)) ? textLine(buffer.toString("utf8", from, to)) : { kind: "not UTF-8" };
    from = to + 1;
  }
}

function textLine(text: string): Line {
  // at the start of any line, because any line may be the first of a shard
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { kind: "text", text: text.slice(start, text.endsWith("\r") ? -1 : undefined) };
}

/**
 * Adds counts to counts.
 *
 * @param sum - What was counted so far; it grows.
 * @param counts - What comes to it.
 */
export function addCounts(sum: Map<string, number>, counts: Counts): void {
  for (const [name, count] of Object.entries(counts)) sum.set(name, (sum.get(name) ?? 0) + count);
}
