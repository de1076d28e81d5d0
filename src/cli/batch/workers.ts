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

/** Something that maps blocks, one after the other. */
export interface BlockWorker {
  map(block: LineBlock): Promise<BlockResult>;
  end(): void;
}

/** Who maps the blocks. */
export interface Workforce {
  /** The most workers at a time; 1 for none. */
  readonly jobs: number;
  /** Starts a worker; `undefined` where everything is mapped in this thread. */
  readonly hire: (() => BlockWorker) | undefined;
  /** Maps a block in this thread. */
  readonly inline: (block: LineBlock) => BlockResult;
}

// one that is mapped and one that waits: a worker is never idle while there is something to do
const blocksPerWorker = 2;
// beside it, a single block of any size
const mostBytes = 1 << 26;

/**
 * Maps blocks, several at a time, and gives the results in the order of the blocks.
 *
 * No worker is started before the first full block. At most two blocks a worker, and 64 MiB, are under way.
 *
 * @param blocks - The blocks; they are read only as fast as the results are taken.
 * @param workforce - Who maps them.
 * @yields The results, each as soon as it is there and those before it were taken.
 * @throws What a worker dies of.
 */
export async function* mapBlocks(
  blocks: AsyncGenerator<LineBlock, void, undefined>,
  { jobs, hire, inline }: Workforce,
): AsyncGenerator<BlockResult, void, undefined> {
  const crew: { readonly worker: BlockWorker; busy: number }[] = [];
  const underWay: { readonly result: Promise<BlockResult>; readonly bytes: number }[] = [];
  let bytes = 0;
  const dispatch = (block: LineBlock): Promise<BlockResult> => {
    if (hire === undefined || jobs < 2 || (crew.length === 0 && !block.full)) return Promise.resolve(inline(block));
    if (crew.length < jobs && crew.every(({ busy }) => busy > 0)) crew.push({ worker: hire(), busy: 0 });
    const chosen = crew.reduce((least, other) => (other.busy < least.busy ? other : least));
    chosen.busy++;
    const result = chosen.worker.map(block).finally(() => chosen.busy--);
    // it may fail long before its turn
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
    // not awaited: it would wait for what is being read
    blocks.return().catch(() => {});
  }
}

function readFrom(blocks: AsyncGenerator<LineBlock, void, undefined>): Promise<IteratorResult<LineBlock, void>> {
  const reading = blocks.next();
  // it may fail while results are with the caller; it is awaited after that
  reading.catch(() => {});
  return reading;
}

/**
 * Gathers who maps the blocks of a task.
 *
 * @param call - The task.
 * @param jobs - The most threads beside this one; 1 for none.
 * @param script - The URL of this program's script, which a thread runs too; `undefined` where it is not known.
 * @returns The workforce.
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
  // what is posted first is answered first
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
 * Maps the blocks that the main thread sends: what a worker thread does.
 *
 * @param port - Where they come from and the results go to.
 * @param call - The task.
 */
export function serveBlocks(port: MessagePort, call: TaskCall): void {
  const task = taskOf(call);
  port.on("message", (block: LineBlock) => {
    const result = mapBlock(block, task);
    port.postMessage(result, [result.output.buffer]);
  });
}
