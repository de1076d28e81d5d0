import { run } from "../../../src/cli/run.js";
import type { Output, Terminal } from "../../../src/cli/terminal/terminal.js";

/** A gate that runs in this process, as the command line starts it. */
export interface Serving {
  /** Such as `http://127.0.0.1:40000`. */
  readonly url: string;
  readonly port: number;
  /** The lines about requests so far, when there are as many as this. */
  lines(count: number): Promise<Record<string, unknown>[]>;
  /** All that was written so far. */
  written(): string;
  /** Sends a signal to end. */
  signal(): void;
  /** Ends it at once, and gives the exit code. */
  close(): Promise<number>;
  /** The exit code, when it ends. */
  readonly ended: Promise<number>;
}

/** Starts a gate on a free port; an object in the first place replaces parts of its terminal. */
export async function serving(...given: readonly (string | Partial<Terminal>)[]): Promise<Serving> {
  const terminal = given.reduce<Partial<Terminal>>((all, one) => (typeof one === "string" ? all : one), {});
  const args = given.filter((one) => typeof one === "string");
  let stdout = "";
  let stderr = "";
  let waiting: (() => void)[] = [];
  let listeners: (() => void)[] = [];
  const wake = () => {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  };
  const change = () => new Promise<void>((resolve) => waiting.push(resolve));
  const into = (add: (text: string) => void): Output => ({
    write: (content) => {
      add(String(content));
      wake();
      return true;
    },
  });
  const ended = Promise.resolve(
    run(["serve", "--port", "0", ...args], {
      stdout: into((text) => {
        stdout += text;
      }),
      stderr: into((text) => {
        stderr += text;
      }),
      env: {},
      stdin: () => process.stdin,
      interactive: true,
      onEnd(listener) {
        listeners.push(listener);
        return () => {
          listeners = listeners.filter((one) => one !== listener);
        };
      },
      ...terminal,
    }),
  );
  let over = false;
  void ended.finally(() => {
    over = true;
    wake();
  });
  const listening = () => /listening on (http:\/\/\S+:(\d+))/.exec(stderr);
  while (listening() === null && !over) await change();
  const [, url = "", port = ""] = listening() ?? [];
  if (url === "") throw new Error(stderr);
  const signal = () => {
    for (const listener of listeners) listener();
  };
  return {
    url,
    port: Number(port),
    async lines(count) {
      const all = () => stdout.split("\n").filter((line) => line !== "");
      while (all().length < count) await change();
      return all().map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    written: () => stdout + stderr,
    signal,
    async close() {
      signal();
      signal();
      return ended;
    },
    ended,
  };
}
