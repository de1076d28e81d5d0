import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type MessagePort, Worker } from "node:worker_threads";
import { type CheckSettings, checkTask } from "../check/line.js";
import { type ExplainSettings, explainTask } from "../explain/line.js";
import { UsageError } from "../terminal/arguments.js";
import type { Input, Output, Terminal } from "../terminal/terminal.js";
import { addCounts, type BlockResult, type LineBlock, type LineLimits, type LineTask, lineBlocks, lineLimits, mapBlock } from "./lines.js";

/**
 * Turns each line of an input into a line on standard output, in order and in constant memory.
 *
 * @param input - The input.
 * @param name - The name of the input for error messages.
 * @param call - What to do with a line.
 * @param settings - The maximum number of threads, and whether to print no progress.
 * @param terminal - Where to write.
 * @returns The number of lines, the counts, and whether everything was written: a reader such as `head` may close the pipe early.
 * @throws UsageError if the input cannot be read.
 */
export async function filterLines(
  input: Input,
  name: string,
  call: TaskCall,
  { jobs, quiet, limits = lineLimits }: { readonly jobs: number; readonly quiet: boolean; readonly limits?: LineLimits },
  terminal: Terminal,
): Promise<{ readonly lines: number; readonly counts: ReadonlyMap<string, number>; readonly complete: boolean }> {
  const write = writerTo(terminal.stdout);
  const progress = quiet ? undefined : progressOn(terminal, () => performance.now());
  const counts = new Map<string, number>();
  const spare: ArrayBuffer[] = [];
  let lines = 0;
  let complete = true;
  try {
    for await (const result of mapBlocks(lineBlocks(readable(input, name), limits, spare), workforce(call, jobs, terminal.script))) {
      // not that of a very long line
      if (result.memory.byteLength <= 4 * limits.blockBytes) spare.push(result.memory);
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
  if (file !== undefined && file !== "-") return { input: { [Symbol.asyncIterator]: () => chunksOf(file) }, name: file };
  if (file === undefined && terminal.interactive) throw new UsageError("no FILE given, and standard input is a terminal");
  return { input: terminal.stdin(), name: "standard input" };
}

/** Reads a file in chunks, all in the same memory: a stream would leave a buffer for each chunk to the garbage collector. */
async function* chunksOf(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file);
  try {
    const memory = Buffer.allocUnsafeSlow(chunkBytes);
    for (;;) {
      const { bytesRead } = await handle.read(memory, 0, chunkBytes, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

const chunkBytes = 1 << 20;

/**
 * Parses `--jobs`.
 *
 * @param text - The value given.
 * @returns The number of threads; one for each core if no value is given.
 * @throws UsageError unless it is a number from 1 to 999.
 */
export function jobsFrom(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`--jobs must be a number from 1 to 999, not ${JSON.stringify(text)}`);
}

/** A task by its name, and its settings: a worker thread can be sent data, but no function. */
export type TaskCall =
  | { readonly name: "check"; readonly settings: CheckSettings }
  | { readonly name: "explain"; readonly settings: ExplainSettings };

/**
 * Creates a task.
 *
 * @param call - Its name and its settings.
 * @returns The task.
 */
export function taskOf(call: TaskCall): LineTask {
  return call.name === "check" ? checkTask(call.settings) : explainTask(call.settings);
}

/** Maps blocks one after the other. */
export interface BlockWorker {
  map(block: LineBlock): Promise<BlockResult>;
  end(): void;
}

/** How blocks are mapped. */
interface Workforce {
  /** The maximum number of workers; 1 for none. */
  readonly jobs: number;
  /** Starts a worker; `undefined` if this thread maps all blocks. */
  readonly hire: (() => BlockWorker) | undefined;
  /** Maps a block in this thread. */
  readonly inline: (block: LineBlock) => BlockResult;
}

// one in work and one waiting, so that no worker is idle
const blocksPerWorker = 2;
// bytes under way; a single block may be larger
const mostBytes = 1 << 26;

/**
 * Maps several blocks at a time and yields the results in the order of the blocks.
 *
 * Workers start with the first large block. At most two blocks per worker and 64 MiB in total are under way.
 *
 * @param blocks - The blocks; they are read only as fast as the results are consumed.
 * @param workforce - How they are mapped.
 * @yields The results, each as soon as it and those before it are available.
 * @throws The error of a worker that fails.
 */
export async function* mapBlocks(
  blocks: AsyncGenerator<LineBlock, void, undefined>,
  { jobs, hire, inline }: Workforce,
): AsyncGenerator<BlockResult, void, undefined> {
  const crew: { readonly worker: BlockWorker; busy: number }[] = [];
  const underWay: { readonly result: Promise<BlockResult>; readonly bytes: number }[] = [];
  let bytes = 0;
  const dispatch = (block: LineBlock): Promise<BlockResult> => {
    // a few lines are answered sooner than a thread could
    const isSmall = !block.full && (crew.length === 0 || underWay.length === 0);
    if (hire === undefined || jobs < 2 || isSmall) return Promise.resolve(inline(block));
    if (crew.length < jobs && crew.every(({ busy }) => busy > 0)) crew.push({ worker: hire(), busy: 0 });
    const chosen = crew.reduce((least, other) => (other.busy < least.busy ? other : least));
    chosen.busy++;
    const result = chosen.worker.map(block).finally(() => chosen.busy--);
    // it may fail long before it is awaited
    result.catch(() => {});
    return result;
  };
  try {
    let reading: Promise<IteratorResult<LineBlock, void>> | undefined = readFrom(blocks);
    while (reading !== undefined || underWay.length > 0) {
      const [first] = underWay;
      const most = crew.length === 0 ? 1 : jobs * blocksPerWorker;
      const hasRoom = first === undefined || (underWay.length < most && bytes < mostBytes);
      const came: BlockResult | IteratorResult<LineBlock, void> = await Promise.race([
        ...(first === undefined ? [] : [first.result]),
        ...(reading !== undefined && hasRoom ? [reading] : []),
      ]);
      if ("output" in came) {
        bytes -= underWay.shift()?.bytes ?? 0;
        yield came;
      } else if (came.done === true) reading = undefined;
      else {
        underWay.push({ result: dispatch(came.value), bytes: came.value.lines.length });
        bytes += came.value.lines.length;
        reading = readFrom(blocks);
      }
    }
  } finally {
    for (const { worker } of crew) worker.end();
    // not awaited: it would wait for the pending read
    blocks.return().catch(() => {});
  }
}

function readFrom(blocks: AsyncGenerator<LineBlock, void, undefined>): Promise<IteratorResult<LineBlock, void>> {
  const reading = blocks.next();
  // it may fail while the caller works on results; it is awaited later
  reading.catch(() => {});
  return reading;
}

/**
 * Prepares this thread and worker threads for a task.
 *
 * @param call - The task.
 * @param jobs - The maximum number of worker threads; 1 for none.
 * @param script - The URL of the script that a thread runs; `undefined` for no threads.
 * @returns How to map the blocks.
 */
export function workforce(call: TaskCall, jobs: number, script: string | undefined): Workforce {
  const task = taskOf(call);
  return { jobs, hire: script === undefined ? undefined : () => threadFor(call, script), inline: (block) => mapBlock(block, task) };
}

interface Waiting {
  resolve(result: BlockResult): void;
  reject(error: unknown): void;
}

function threadFor(call: TaskCall, script: string): BlockWorker {
  const thread = new Worker(new URL(script), { workerData: call });
  // a worker answers in the order of its messages
  const waiting: Waiting[] = [];
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  thread.on("message", (result: BlockResult) => waiting.shift()?.resolve(result));
  thread.on("error", fail);
  thread.on("exit", (code) => fail(new Error(`a worker ended with code ${code}`)));
  return {
    map: (block) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        thread.postMessage(block, [block.lines.buffer]);
      }),
    end: () => void thread.terminate(),
  };
}

/**
 * Runs a worker thread: maps the blocks that the main thread sends.
 *
 * @param port - Receives the blocks and sends the results.
 * @param call - The task.
 */
export function serveBlocks(port: MessagePort, call: TaskCall): void {
  const task = taskOf(call);
  port.on("message", (block: LineBlock) => {
    const result = mapBlock(block, task);
    port.postMessage(result, [result.output.buffer, result.memory]);
  });
}

/** Reports the progress of a long run. */
interface Progress {
  /** Call this for each finished block with its number of lines and bytes. */
  add(lines: number, bytes: number): void;
  /** Clears the progress line of a terminal. */
  end(): void;
}

// milliseconds: often enough for a person, rarely enough for a log
const redrawInterval = 100;
const logInterval = 30_000;

/**
 * Shows progress on standard error: on a terminal one line that is redrawn, otherwise a new line every 30 seconds.
 *
 * @param terminal - Where to write.
 * @param now - Reads a clock, in milliseconds.
 * @returns The functions to call while the work proceeds.
 */
export function progressOn({ stdout, stderr }: Terminal, now: () => number): Progress {
  const drawn = stderr.isTTY === true;
  // output and progress on the same screen would overwrite each other
  const hidden = drawn && stdout.isTTY === true;
  const start = now();
  let last = start;
  let lines = 0;
  let bytes = 0;
  let isShown = false;
  return {
    add(moreLines, moreBytes) {
      lines += moreLines;
      bytes += moreBytes;
      const time = now();
      if (hidden || time - last < (drawn ? redrawInterval : logInterval)) return;
      last = time;
      const text = `${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round((lines * 1000) / (time - start))} lines/s`;
      stderr.write(drawn ? `\r\u001b[K${text}` : `${text}\n`);
      isShown = drawn;
    },
    end() {
      if (isShown) stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}
