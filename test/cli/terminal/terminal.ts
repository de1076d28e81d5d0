import { run } from "../../../src/cli/run.js";
import type { Input, Output, Terminal } from "../../../src/cli/terminal/terminal.js";

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Standard input that holds some bytes, in pieces. */
export function inputOf(content: string | Uint8Array, size = 1000): Input {
  const bytes = Buffer.from(content);
  return {
    async *[Symbol.asyncIterator]() {
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    },
  };
}

/** Runs a command line in this process, with a text on standard input. */
export async function runWith(args: readonly string[], input: string | undefined, extra: Partial<Terminal> = {}): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written): Output => ({
    write: (content) => {
      written[name] += typeof content === "string" ? content : Buffer.from(content).toString();
      return true;
    },
  });
  const terminal: Terminal = {
    stdout: into("stdout"),
    stderr: into("stderr"),
    env: {},
    stdin: () => inputOf(input ?? ""),
    interactive: input === undefined,
    ...extra,
  };
  const code = await run(args, terminal);
  return { code, ...written };
}
