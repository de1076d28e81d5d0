import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { TaskCall } from "./batch/tasks.js";
import { serveBlocks } from "./batch/workers.js";
import { run } from "./run.js";
import { processTerminal } from "./terminal/terminal.js";

if (isMainThread || parentPort === null) {
  // a reader such as `head` that has seen enough is no failure
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`deepgram-preflight: standard output cannot be written: ${error.message}\n`);
    process.exit(2);
  });
  process.exitCode = await run(process.argv.slice(2), processTerminal(import.meta.url));
} else serveBlocks(parentPort, workerData as TaskCall);
