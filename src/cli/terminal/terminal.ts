import { readFileSync } from "node:fs";
import pc from "picocolors";
import type { RemoteOptions } from "../../remote.js";

/** A stream that can be written to. */
export interface Output {
  /** Writes text, or bytes; `false` where it is better to wait for `drain` before more is written. */
  write(content: string | Uint8Array): unknown;
  on?(event: "drain" | "error" | "close", listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** How many columns a terminal has. */
  readonly columns?: number | undefined;
}

/** A stream of bytes that is read as far as somebody asks for them. */
export interface Input extends AsyncIterable<Uint8Array> {
  /** Lets go of it before its end. */
  destroy?(): unknown;
}

/** What a command reads and writes. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads all of standard input. */
  stdin(): Buffer;
  /** Standard input as it comes; where there is none, `stdin` has all of it. */
  input?(): Input;
  /** The URL of the script that this process runs, where a thread can run it too. */
  readonly script?: string | undefined;
  /** How names are resolved and addresses judged, where not as usual. */
  readonly remote?: Pick<RemoteOptions, "resolve" | "isPublic"> | undefined;
  /** Waits until the program is interrupted. */
  interrupted?(): Promise<void>;
  /** Whether standard input is a person. */
  readonly interactive: boolean;
  /** Tells of every signal to end; gives what stops the telling. */
  onEnd?(listener: () => void): () => void;
}

/** The colours for a stream. */
export type Colors = ReturnType<typeof pc.createColors>;

const signals = ["SIGTERM", "SIGINT"] as const;

/**
 * Makes the terminal of this process.
 *
 * @param script - The URL of the script that this process runs.
 * @returns The terminal.
 */
export function processTerminal(script: string): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    stdin: () => readFileSync(0),
    input: () => process.stdin,
    // sources that are run as they are need a loader, which a thread does not have
    script: script.endsWith(".js") ? script : undefined,
    interrupted: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve());
        process.once("SIGTERM", () => resolve());
      }),
    interactive: process.stdin.isTTY === true,
    onEnd(listener) {
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.removeListener(signal, listener);
      };
    },
  };
}

/**
 * Chooses the colours for a stream: `NO_COLOR` and `FORCE_COLOR` decide, then whether a person looks at it.
 *
 * @param terminal - The terminal.
 * @param stream - One of its streams.
 * @returns The colours, which leave the text alone where there are none.
 */
export function colorsFor(terminal: Terminal, stream: Output): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const wanted = forced || (stream.isTTY === true && TERM !== "dumb");
  return pc.createColors(wanted && (NO_COLOR === undefined || NO_COLOR === ""));
}

/**
 * Makes a text fit to be shown: what a terminal could take for a command becomes U+FFFD, a tab a space.
 *
 * @param content - A text that may hold what a request brought.
 * @returns The text in one line.
 */
export function printable(content: string): string {
  return content.replaceAll("\t", " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
