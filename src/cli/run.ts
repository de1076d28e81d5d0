import { createRequire } from "node:module";
import { nearest } from "../checks/nearest.js";
import { check, checkUsage } from "./check/check.js";
import { conform, conformUsage } from "./conform/conform.js";
import { explain, explainUsage } from "./explain/explain.js";
import { formats, formatsUsage } from "./formats/formats.js";
import { generate, generateUsage } from "./generate/generate.js";
import { har, harUsage } from "./har/har.js";
import { models, modelsUsage } from "./models/models.js";
import { playground, playgroundUsage } from "./playground/playground.js";
import { serveUsage } from "./serve/options.js";
import { serve } from "./serve/serve.js";
import type { Terminal } from "./terminal/terminal.js";
import { UsageError } from "./terminal/usage-error.js";

const usage = `usage: deepgram-preflight COMMAND

The answer that the Deepgram API would give to a request, before it is sent.

commands
  check     print the answer to one request, given as curl takes it, or to one request a line
  conform   say in what an implementation in another language differs from the conformance vectors
  explain   say what an error of the API means, and what to change; or count the errors of a log
  formats   print the table of audio formats
  generate  write validators, types and a preflight of your own, from a configuration
  har       print the requests to Deepgram in a HAR file, one a line
  models    compare the public list of models with what is known, and write a configuration
  playground  serve a page to try requests in, and open it in the browser
  serve     answer requests that the API would reject, and pass on the rest: a reverse proxy

options
  -h, --help   print this, or with a command what the command takes
  --version    print the version`;

interface Command {
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
  readonly usage: string;
}

const commands = new Map<string, Command>([
  ["check", { run: check, usage: checkUsage }],
  ["conform", { run: conform, usage: conformUsage }],
  ["explain", { run: explain, usage: explainUsage }],
  ["formats", { run: formats, usage: formatsUsage }],
  ["generate", { run: generate, usage: generateUsage }],
  ["har", { run: har, usage: harUsage }],
  ["models", { run: models, usage: modelsUsage }],
  ["playground", { run: playground, usage: playgroundUsage }],
  ["serve", { run: serve, usage: serveUsage }],
]);

/**
 * Runs the command line.
 *
 * @param args - The arguments after the name of the program.
 * @param terminal - Where to read and write.
 * @returns The exit code: that of the command, or 2 for a mistake in the arguments.
 */
export function run(args: readonly string[], terminal: Terminal): number | Promise<number> {
  const [name, ...rest] = args;
  const { stdout, stderr } = terminal;
  if (name === "--version") {
    const { version } = createRequire(import.meta.url)("deepgram-preflight/package.json") as { version: string };
    stdout.write(`${version}\n`);
    return 0;
  }
  if (name === "-h" || name === "--help" || name === "help") {
    stdout.write(`${commands.get(rest[0] ?? "")?.usage ?? usage}\n`);
    return 0;
  }
  const command = commands.get(name ?? "");
  if (name === undefined || command === undefined) {
    const [near] = nearest(name ?? "", commands.keys(), 1);
    const complaint = name === undefined ? "a command is missing" : `there is no command ${JSON.stringify(name)}`;
    stderr.write(`deepgram-preflight: ${complaint}${near === undefined ? "" : `; did you mean ${near}?`}\n\n${usage}\n`);
    return 2;
  }
  const complain = (error: unknown): number => {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`deepgram-preflight ${name}: ${error.message}\n\nSee deepgram-preflight ${name} --help.\n`);
    return 2;
  };
  try {
    const code = command.run(rest, terminal);
    return typeof code === "number" ? code : code.catch(complain);
  } catch (error) {
    return complain(error);
  }
}
