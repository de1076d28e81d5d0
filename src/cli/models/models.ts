import { readArguments, UsageError } from "../terminal/arguments.js";
import type { Terminal } from "../terminal/terminal.js";

export const modelsUsage = `usage: deepgram-preflight models sync [--from FILE | --url URL] [--config FILE] [--check | --write [--remove]] [--json]

Compares Deepgram's public list of models, GET /v1/models and /v2/models, with the voices and models that this package
and your configuration know. Prints what is new and what is missing. Sends no key.

options
      --from FILE     read the list from a file: the response of one of the two endpoints; repeat it for more files
      --url URL       the server to ask; the default is https://api.deepgram.com
      --config FILE   the configuration; the default is preflight.config.json
      --check         exit with 1 if the list has something new
      --write         write what is new into the configuration
      --remove        with --write: also remove what is missing from the list. Deepgram may still accept it; you reject it.
      --json          print the changes as JSON
  -h, --help          print this help

exit codes
  0  done
  1  the list is not available; with --check: the list has something new
  2  an argument or the configuration is wrong`;

/**
 * Runs `deepgram-preflight models`.
 *
 * @param args - The arguments after `models`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, 1 if the list is not available or has something new, 2 if the configuration is wrong.
 * @throws UsageError for unknown arguments.
 */
export async function models(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      from: { type: "string", multiple: true },
      url: { type: "string" },
      config: { type: "string" },
      check: { type: "boolean" },
      write: { type: "boolean" },
      remove: { type: "boolean" },
      json: { type: "boolean" },
    },
    2,
  );
  const [verb = "", ...rest] = positionals;
  if (verb !== "sync")
    throw new UsageError(
      verb === "" ? "no subcommand given: use models sync" : `unknown subcommand ${JSON.stringify(verb)}: use models sync`,
    );
  if (rest.length > 0) throw new UsageError(`unexpected argument ${JSON.stringify(rest[0])}`);
  const { from = [], url, config = "preflight.config.json", check = false, write = false, remove = false, json = false } = values;
  if (from.length > 0 && url !== undefined) throw new UsageError("--from and --url cannot be combined");
  if (check && write) throw new UsageError("--check and --write cannot be combined");
  if (remove && !write) throw new UsageError("--remove requires --write");
  const { syncModels } = await import("./sync.js");
  return syncModels({ from, url: url ?? "https://api.deepgram.com", config, check, write, remove, json }, terminal);
}
