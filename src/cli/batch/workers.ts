import { type MessagePort, Worker } from "node:worker_threads";
import { explainTask } from "../explain/line.js";
import { type BlockResult, type LineTask, mapBlock } from "./block.js";
import type { LineBlock } from "./lines.js";
import { checkTask } from "./verdict.js";

/** The tasks by name: a function cannot be sent to a worker thread, a name can. */
const tasks = { check: checkTask, explain: explainTask };

type Settings = { readonly [Name in keyof typeof tasks]: Parameters<(typeof tasks)[Name]>[0] };
const makers: { readonly [Name in keyof Settings]: (settings: Settings[Name]) => LineTask } = tasks;

/** A task and its settings, as data that can be sent to a worker thread. */
export type TaskCall<Name extends keyof Settings = keyof Settings> = {
  [One in Name]: { readonly name: One; readonly settings: Settings[One] };
}[Name];

/**
 * Creates a task.
 *
 * @param call - Its name and its settings.
 * @returns The task.
 */
export function taskOf<Name extends keyof Settings>({ name, settings }: TaskCall<Name>): LineTask {
  return makers[name](settings);
}

/** Maps blocks one after the other. */
export interface BlockWorker {
  map(block: LineBlock): Promise<BlockResult>;
  end(): void;
}

/** How blocks are mapped. */
export interface Workforce {
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
    port.postMessage(result, [result.output.buffer]);
  });
}
