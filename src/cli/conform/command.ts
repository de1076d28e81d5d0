import { type ChildProcess, spawn } from "node:child_process";
import type { Output, Terminal } from "../terminal/terminal.js";

/** How a command was asked, and what is done with what it says. */
export interface Conversation {
  readonly command: readonly string[];
  /** What is written, a line each. */
  readonly lines: Iterable<string>;
  /** Takes a line of the answer; says what is wrong with it, where something is. */
  readonly onLine: (line: string, place: number) => string | undefined;
  /** Whether everything was answered. */
  readonly isComplete: () => boolean;
  /** How long the command may say nothing, in milliseconds. */
  readonly patience: number;
  /** Where what the command writes on its standard error goes. */
  readonly stderr: Output;
  /** Tells when this process is asked to end. */
  readonly onEnd?: Terminal["onEnd"];
}

// longer than any answer
const longestLine = 1 << 20;
// how long a command that has answered everything may take to end
const grace = 1000;

/**
 * Starts a command, writes lines to it and reads its answers, in whatever order they come.
 *
 * @param conversation - The command, and both sides of what is said.
 * @returns `undefined` where it read everything, ended well and was understood; otherwise what went wrong, a sentence.
 */
export function converse({ command, lines, onLine, isComplete, patience, stderr, onEnd }: Conversation): Promise<string | undefined> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    // a group of its own, so that what it starts can be ended with it
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"], detached: process.platform !== "win32" });
    let rest = "";
    let count = 0;
    let timer: NodeJS.Timeout | undefined;
    let fault: string | undefined;
    const stopListening = onEnd?.(() => stop("stopped by a signal"));
    const give = (reason: string | undefined): void => {
      clearTimeout(timer);
      stopListening?.();
      resolve(fault ?? reason);
    };
    const stop = (reason: string | undefined): void => {
      fault ??= reason;
      endGroup(child);
      // what it started may still hold its end of the pipes
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      give(reason);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = isComplete()
        ? setTimeout(stop, Math.min(patience, grace), undefined)
        : setTimeout(stop, patience, `the command has said nothing for ${patience / 1000} s`);
    };
    const take = (line: string): void => {
      count++;
      const wrong = line.trim() === "" ? undefined : onLine(line.replace(/\r$/, ""), count);
      if (wrong !== undefined) stop(`line ${count} of its answers ${wrong}: ${excerpt(line)}`);
    };
    child.on("error", (error) => stop(`${program} cannot be started: ${error.message}`));
    // one that has seen enough is told by its exit code
    child.stdin.on("error", () => {});
    stderr.on?.("drain", () => child.stderr.resume());
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.write(chunk) === false && stderr.on) child.stderr.pause();
    });
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      const whole = (rest + chunk).split("\n");
      rest = whole.pop() ?? "";
      for (const line of whole) if (fault === undefined) take(line);
      if (fault !== undefined) return;
      wait();
      if (rest.length > longestLine) stop(`line ${count + 1} of its answers does not end: ${excerpt(rest)}`);
    });
    child.on("close", (code, signal) => {
      if (fault === undefined && rest !== "") take(rest);
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      give(code === 0 || (fault === undefined && isComplete()) ? undefined : `the command ended ${how}`);
    });
    wait();
    feed(child.stdin, lines);
  });
}

/** Ends a command and what it started. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has ended
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
