import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { TaskCall } from "./batch/filter.js";
import { run } from "./run.js";
import { processTerminal } from "./terminal/terminal.js";

if (isMainThread || parentPort === null) {
  // a reader such as `head` may close the pipe early: that is not an error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`deepgram-preflight: cannot write to standard output: ${error.message}\n`);
    process.exit(2);
  });
  process.exitCode = await run(process.argv.slice(2), processTerminal(import.meta.url));
} else {
  const { serveBlocks } = await import("./batch/filter.js");
  serveBlocks(parentPort, workerData as TaskCall);
}
