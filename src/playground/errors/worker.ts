/**
 * Counts the errors of a log in a thread of its own, so that the page stays responsive.
 *
 * @module
 */
import { ErrorCounter, LineSplitter, type LogSummary } from "./counts.js";

/** What the page sends to the worker: a file, or text. */
export type WorkerInput = Blob;

/** What the worker sends to the page. */
export type WorkerOutput =
  | { readonly kind: "progress"; readonly bytes: number; readonly total: number; readonly summary: LogSummary }
  | { readonly kind: "done"; readonly summary: LogSummary }
  | { readonly kind: "failed"; readonly message: string };

const reportEvery = 250;

addEventListener("message", ({ data }: MessageEvent<WorkerInput>) => {
  count(data).catch((error: unknown) => send({ kind: "failed", message: (error as Error).message }));
});

function send(output: WorkerOutput): void {
  postMessage(output);
}

async function count(file: Blob): Promise<void> {
  const counter = new ErrorCounter();
  const splitter = new LineSplitter();
  const found = (line: string) => counter.add(line);
  const decoder = new TextDecoder();
  let bytes = 0;
  let reported = performance.now();
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    splitter.add(decoder.decode(part.value, { stream: true }), found);
    if (performance.now() - reported < reportEvery) continue;
    reported = performance.now();
    send({ kind: "progress", bytes, total: file.size, summary: counter.summary() });
  }
  splitter.add(decoder.decode(), found);
  splitter.end(found);
  send({ kind: "done", summary: counter.summary() });
}
