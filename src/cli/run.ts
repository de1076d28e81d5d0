import { suggestion, UsageError } from "./terminal/arguments.js";
import { packageVersion } from "./terminal/package-data.js";
import type { Terminal } from "./terminal/terminal.js";

const usage = `usage: deepgram-preflight COMMAND [options]

Validates requests to the Deepgram API before you send them.

commands
  check      validate a request given as curl arguments, or many requests, one per line
  conform    compare an implementation in another language with the conformance vectors
  endpoints  list the endpoints
  explain    explain an error of the API, or count the errors in a log
  formats    print the audio formats of an endpoint
  generate   write validators, types and a preflight for your configuration
  models     compare Deepgram's list of models with the models known here
  playground serve a page to try requests in
  rules      list the rules, or explain one
  serve      run a reverse proxy that rejects invalid requests

options
  -h, --help     print this help, or the help of a command
  -V, --version  print the version

Every command exits with 2 if its arguments are wrong.`;

interface Command {
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
  readonly usage: string;
}

// a command is loaded when it runs: loading all of them takes longer than checking a request
const commands = new Map<string, () => Promise<Command>>([
  ["check", () => import("./check/check.js")],
  ["conform", () => import("./conform/conform.js")],
  ["endpoints", () => import("./endpoints/endpoints.js")],
  ["explain", () => import("./explain/explain.js")],
  ["formats", () => import("./formats/formats.js")],
  ["generate", () => import("./generate/generate.js")],
  ["models", () => import("./models/models.js")],
  ["playground", () => import("./playground/playground.js")],
  ["rules", () => import("./rules/rules.js")],
  ["serve", () => import("./serve/serve.js")],
]);

/**
 * Runs the command line.
 *
 * @param args - The arguments after the name of the program.
 * @param terminal - Where to read and write.
 * @returns The exit code: that of the command, or 2 if the arguments are wrong.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const { stdout, stderr } = terminal;
  if (name === "-V" || name === "--version") {
    stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  if (name === "-h" || name === "--help" || name === "help") {
    const asked = await commands.get(rest[0] ?? "")?.();
    stdout.write(`${asked?.usage ?? usage}\n`);
    return 0;
  }
  const load = commands.get(name ?? "");
  if (name === undefined || load === undefined) {
    const complaint =
      name === undefined ? "no command given" : `unknown command ${JSON.stringify(name)}${suggestion(name, commands.keys())}`;
    stderr.write(`deepgram-preflight: ${complaint}\n\n${usage}\n`);
    return 2;
  }
  const command = await load();
  // what follows -- belongs to the program that `conform` starts
  const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (own.includes("-h") || own.includes("--help")) {
    stdout.write(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`deepgram-preflight ${name}: ${error.message}\n\nSee deepgram-preflight ${name} --help.\n`);
    return 2;
  }
}
