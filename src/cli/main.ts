import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

// a reader such as `head` that has seen enough is no failure
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = run(process.argv.slice(2), processTerminal());
