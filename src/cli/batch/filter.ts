import { createReadStream } from "node:fs";
import { UsageError } from "../terminal/arguments.js";
import type { Input, Output, Terminal } from "../terminal/terminal.js";
import { addCounts } from "./block.js";
import { type LineLimits, lineBlocks, lineLimits } from "./lines.js";
import { progressOn } from "./report.js";
import { mapBlocks, type TaskCall, workforce } from "./workers.js";

/** How lines are processed. */
export interface FilterSettings {
  /** The maximum number of threads. */
  readonly jobs: number;
  /** Whether to print no progress. */
  readonly quiet: boolean;
  readonly limits?: LineLimits;
}

/** The result of a whole run. */
export interface FilterResult {
  readonly lines: number;
  readonly counts: ReadonlyMap<string, number>;
  /** Whether everything was written; a reader such as `head` may close the pipe early. */
  readonly complete: boolean;
}

/**
 * Turns each line of an input into a line on standard output, in order and in constant memory.
 *
 * @param input - The input.
 * @param name - The name of the input for error messages.
 * @param call - What to do with a line.
 * @param settings - How.
 * @param terminal - Where to write.
 * @returns The number of lines and the counts.
 * @throws UsageError if the input cannot be read.
 */
export async function filterLines(
  input: Input,
  name: string,
  call: TaskCall,
  { jobs, quiet, limits = lineLimits }: FilterSettings,
  terminal: Terminal,
): Promise<FilterResult> {
  const write = writerTo(terminal.stdout);
  const progress = quiet ? undefined : progressOn(terminal, () => performance.now());
  const counts = new Map<string, number>();
  let lines = 0;
  let complete = true;
  try {
    for await (const result of mapBlocks(lineBlocks(readable(input, name), limits), workforce(call, jobs, terminal.script))) {
      addCounts(counts, result.counts);
      lines += result.lines;
      progress?.add(result.lines, result.bytes);
      complete = result.output.length === 0 || (await write(result.output));
      if (!complete) break;
    }
  } finally {
    progress?.end();
    input.destroy?.();
  }
  return { lines, counts, complete };
}

async function* readable(input: Input, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* input;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${name}: ${(error as Error).message}`);
  }
}

/**
 * Writes to an output no faster than it accepts data.
 *
 * @param output - The output.
 * @returns A function that writes bytes and waits until there is room for more; it returns `false` once the reader is gone.
 */
export function writerTo(output: Output): (bytes: Uint8Array) => Promise<boolean> {
  let isOpen = true;
  let wake = () => {};
  output.on?.("drain", () => wake());
  for (const end of ["error", "close"] as const) {
    output.on?.(end, () => {
      isOpen = false;
      wake();
    });
  }
  return async (bytes) => {
    if (!isOpen) return false;
    const room = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (output.write(bytes) === false && output.on !== undefined) await room;
    return isOpen;
  };
}

/**
 * Opens an input of lines.
 *
 * @param file - The name of a file; `undefined` or `-` for standard input.
 * @param terminal - Where standard input is.
 * @returns The input, and its name for error messages.
 * @throws UsageError if there is no file and standard input is a terminal.
 */
export function openInput(file: string | undefined, terminal: Terminal): { readonly input: Input; readonly name: string } {
  if (file !== undefined && file !== "-") return { input: createReadStream(file, { highWaterMark: 1 << 20 }), name: file };
  if (file === undefined && terminal.interactive) throw new UsageError("no FILE given, and standard input is a terminal");
  return { input: terminal.stdin(), name: "standard input" };
}

/**
 * Parses `--jobs`.
 *
 * @param text - The value given.
 * @param available - The default.
 * @returns The number of threads.
 * @throws UsageError unless it is a number from 1 to 999.
 */
export function jobsFrom(text: string | undefined, available: number): number {
  if (text === undefined) return available;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`--jobs must be a number from 1 to 999, not ${JSON.stringify(text)}`);
}
