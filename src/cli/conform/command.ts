import { type ChildProcess, spawn } from "node:child_process";
import type { Output, Terminal } from "../terminal/terminal.js";

/** A command, what to write to it, and how to handle its answers. */
export interface Conversation {
  readonly command: readonly string[];
  /** The lines to write. */
  readonly lines: Iterable<string>;
  /** Handles a line of the output; returns an error message for an invalid one. */
  readonly onLine: (line: string, place: number) => string | undefined;
  /** Whether all requests are answered. */
  readonly isComplete: () => boolean;
  /** How long the command may be silent, in milliseconds. */
  readonly patience: number;
  /** Where the standard error of the command goes. */
  readonly stderr: Output;
  /** Calls a listener when this process is asked to end. */
  readonly onEnd?: Terminal["onEnd"];
}

// characters; longer than any answer
const longestLine = 1 << 20;
// milliseconds that a command may take to end after its last answer
const grace = 1000;

/**
 * Starts a command, writes lines to it and reads its answers in any order.
 *
 * @param conversation - The command, the lines and the handlers.
 * @returns `undefined` if the command ended with 0 and all lines were valid, otherwise an error message.
 */
export function converse({ command, lines, onLine, isComplete, patience, stderr, onEnd }: Conversation): Promise<string | undefined> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    // a process group of its own, so that its child processes can be ended, too
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], detached: process.platform !== "win32" });
    let rest = "";
    let count = 0;
    let timer: NodeJS.Timeout | undefined;
    let problem: string | undefined;
    const stopListening = onEnd?.(() => stop("stopped by a signal"));
    const give = (reason: string | undefined): void => {
      clearTimeout(timer);
      stopListening?.();
      resolve(problem ?? reason);
    };
    const stop = (reason: string | undefined): void => {
      problem ??= reason;
      endGroup(child);
      // its child processes may still hold the pipes open
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      give(reason);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = isComplete()
        ? setTimeout(stop, Math.min(patience, grace), undefined)
        : setTimeout(stop, patience, `the command was silent for ${patience / 1000} s`);
    };
    const take = (line: string): void => {
      count++;
      const wrong = line.trim() === "" ? undefined : onLine(line.replace(/\r$/, ""), count);
      if (wrong !== undefined) stop(`answer line ${count} ${wrong}: ${excerpt(line)}`);
    };
    child.on("error", (error) => stop(`cannot start ${program}: ${error.message}`));
    // a command may stop reading early; its exit code tells
    child.stdin.on("error", () => {});
    stderr.on?.("drain", () => child.stderr.resume());
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.write(chunk) === false && stderr.on) child.stderr.pause();
    });
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      const whole = (rest + chunk).split("\n");
      rest = whole.pop() ?? "";
      for (const line of whole) if (problem === undefined) take(line);
      if (problem !== undefined) return;
      wait();
      if (rest.length > longestLine) stop(`answer line ${count + 1} does not end: ${excerpt(rest)}`);
    });
    child.on("close", (code, signal) => {
      if (problem === undefined && rest !== "") take(rest);
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      give(code === 0 || (problem === undefined && isComplete()) ? undefined : `the command ended ${how}`);
    });
    wait();
    feed(child.stdin, lines);
  });
}

/** Ends a command and its child processes. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has already ended
  }
  child.kill("SIGKILL");
}

/** Writes lines as fast as they are read, then ends. */
function feed(stdin: NodeJS.WritableStream & { readonly destroyed?: boolean }, lines: Iterable<string>): void {
  const iterator = lines[Symbol.iterator]();
  const write = (): void => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      if (stdin.destroyed === true) return;
      if (!stdin.write(`${next.value}\n`)) {
        stdin.once("drain", write);
        return;
      }
    }
    stdin.end();
  };
  write();
}

function excerpt(line: string): string {
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 80)}…` : line);
}
