import { createReadStream } from "node:fs";
import type { Input, Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/usage-error.js";
import { addCounts } from "./block.js";
import { type LineLimits, lineBlocks, lineLimits } from "./lines.js";
import { writerTo } from "./output.js";
import { progressOn } from "./progress.js";
import type { TaskCall } from "./tasks.js";
import { mapBlocks, workforce } from "./workers.js";

/** How lines are filtered. */
export interface FilterSettings {
  /** The most threads at a time. */
  readonly jobs: number;
  /** Whether nothing is said of how far it is. */
  readonly quiet: boolean;
  readonly limits?: LineLimits;
}

/** What a whole run came to. */
export interface FilterSum {
  readonly lines: number;
  readonly counts: ReadonlyMap<string, number>;
  /** Whether the output took all of it; a reader such as `head` may have seen enough. */
  readonly complete: boolean;
}

/**
 * Turns every line of an input into a line on standard output, in order and in constant memory.
 *
 * @param input - The input.
 * @param name - What the input is called in a complaint.
 * @param call - What is done with a line.
 * @param settings - How.
 * @param terminal - Where to write.
 * @returns What it came to.
 * @throws UsageError where the input cannot be read.
 */
export async function filterLines(
  input: Input,
  name: string,
  call: TaskCall,
  { jobs, quiet, limits = lineLimits }: FilterSettings,
  terminal: Terminal,
): Promise<FilterSum> {
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
    throw new UsageError(`cannot read ${name}: ${(error as Error).message}`);
  }
}

/**
 * Opens an input of lines.
 *
 * @param file - The name of a file; `undefined` or `-` for standard input.
 * @param terminal - Where standard input is.
 * @returns The input and what it is called.
 * @throws UsageError where there is no file and a person sits at standard input.
 */
export function openInput(file: string | undefined, terminal: Terminal): { readonly input: Input; readonly name: string } {
  if (file !== undefined && file !== "-") return { input: createReadStream(file, { highWaterMark: 1 << 20 }), name: file };
  if (file === undefined && terminal.interactive) throw new UsageError("no FILE was given, and nothing comes from standard input");
  return { input: terminal.input?.() ?? once(() => terminal.stdin()), name: "standard input" };
}

async function* once(read: () => Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield read();
}

/**
 * Reads `--jobs`.
 *
 * @param text - What was given.
 * @param available - How many there are by default.
 * @returns The number.
 * @throws UsageError where it is no number from 1 to 999.
 */
export function jobsFrom(text: string | undefined, available: number): number {
  if (text === undefined) return available;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`--jobs takes a number from 1 to 999, not ${JSON.stringify(text)}`);
}
