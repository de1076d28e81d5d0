import { styleText } from "node:util";
import type { RemoteOptions } from "../../remote.js";

/** A stream that can be written to. */
export interface Output {
  /** Writes text or bytes; returns `false` when the caller should wait for `drain` before writing more. */
  write(content: string | Uint8Array): unknown;
  on?(event: "drain" | "error" | "close", listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  /** The width of the terminal in columns. */
  readonly columns?: number | undefined;
}

/** A stream of bytes, read on demand. A chunk is valid until the next one is read. */
export interface Input extends AsyncIterable<Uint8Array> {
  /** Releases the stream before its end. */
  destroy?(): unknown;
}

/** What a command reads and writes. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens standard input, which arrives in pieces: `readAll` collects them. */
  stdin(): Input;
  /** Whether standard input is a person at a terminal. */
  readonly interactive: boolean;
  /** The URL of the script that this process runs, if a worker thread can run it too. */
  readonly script?: string | undefined;
  /** Overrides for name resolution and address checks. */
  readonly remote?: Pick<RemoteOptions, "resolve" | "isPublic"> | undefined;
  /** Calls the listener for each SIGTERM and SIGINT; returns a function that removes the listener. */
  onEnd?(listener: () => void): () => void;
}

const signals = ["SIGTERM", "SIGINT"] as const;

/**
 * Creates the terminal of this process.
 *
 * @param script - The URL of the script that this process runs.
 * @returns The terminal.
 */
export function processTerminal(script: string): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // not readFileSync(0): standard input is non-blocking once process.stdin was touched, and a slow writer then means EAGAIN
    stdin: () => process.stdin,
    interactive: process.stdin.isTTY === true,
    // TypeScript sources need a loader, which a worker thread does not have
    script: script.endsWith(".js") ? script : undefined,
    onEnd(listener) {
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.removeListener(signal, listener);
      };
    },
  };
}

/** The signals that ask this process to end. Early ones count too. */
interface Signals {
  /** Resolves at the next signal that was not yet waited for. */
  next(): Promise<void>;
  /** Acts as a signal. */
  raise(): void;
  stop(): void;
}

/**
 * Listens for the signals that ask this process to end.
 *
 * @param terminal - Where the signals come from.
 * @returns The signals, from now on.
 */
export function listenForSignals({ onEnd }: Terminal): Signals {
  let came = 0;
  const waiting: (() => void)[] = [];
  const raise = () => {
    const resolve = waiting.shift();
    if (resolve === undefined) came++;
    else resolve();
  };
  const stop = onEnd?.(raise);
  return {
    raise,
    next: () =>
      new Promise((resolve) => {
        if (came > 0) {
          came--;
          resolve();
        } else waiting.push(resolve);
      }),
    stop: () => stop?.(),
  };
}

/**
 * Reads an input to its end.
 *
 * @param input - The input.
 * @returns All of its bytes.
 */
export async function readAll(input: Input): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Prints a value as JSON.
 *
 * @param value - The value.
 * @param output - Where to write.
 */
export function printJson(value: unknown, output: Output): void {
  output.write(`${JSON.stringify(value, null, 2)}\n`);
}

const colorNames = ["red", "green", "yellow", "cyan", "bold", "dim"] as const;

/** Functions that color a text. */
export type Colors = Readonly<Record<(typeof colorNames)[number], (text: string) => string>>;

/**
 * Chooses the colors for a stream: `NO_COLOR` and `FORCE_COLOR` decide first, then whether the stream is a terminal.
 *
 * @param terminal - The terminal.
 * @param stream - One of its streams.
 * @returns The colors; they return the text unchanged when colors are off.
 */
export function colorsFor(terminal: Terminal, stream: Output): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const wanted = (forced || (stream.isTTY === true && TERM !== "dumb")) && (NO_COLOR === undefined || NO_COLOR === "");
  const color = (name: (typeof colorNames)[number]) => (text: string) =>
    // the environment was asked above; styleText on newer versions of Node would ask it again
    wanted ? styleText(name, text, { validateStream: false }) : text;
  return Object.fromEntries(colorNames.map((name) => [name, color(name)])) as Colors;
}

/**
 * Makes a text safe to print on a terminal: control and format characters become U+FFFD, a tab becomes a space.
 *
 * @param content - A text that may contain parts of a request.
 * @returns The text in one line.
 */
export function printable(content: string): string {
  return content.replaceAll("\t", " ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
