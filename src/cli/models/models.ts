import { parseArgs } from "node:util";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/arguments.js";

export const modelsUsage = `usage: deepgram-preflight models sync [--from FILE | --url URL] [--config FILE] [--write [--remove]] [--json]

Compares Deepgram's public list of models, GET /v1/models and /v2/models, with the voices and models that this package
and the configuration know, and says what was added and what disappeared. No key is needed, and none is sent.

options
      --from FILE     read the list from a file, as one of the two answers it; may be repeated
      --url URL       the server to ask, https://api.deepgram.com by default
      --config FILE   the configuration, preflight.config.json by default
      --write         write what was added into the configuration
      --remove        with --write, also write what disappeared: what a list leaves out may be taken all the same, and is
                      rejected then
      --json          print what changed as JSON
  -h, --help          print this

exit codes: 0 done, 1 the list could not be had, 2 a mistake in the arguments or the configuration`;

/**
 * Runs `deepgram-preflight models`.
 *
 * @param args - The arguments after `models`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, 1 where the list could not be had, 2 where the configuration is wrong.
 * @throws UsageError for arguments that do not exist.
 */
export async function models(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    terminal.stdout.write(`${modelsUsage}\n`);
    return 0;
  }
  const [verb = "", ...rest] = positionals;
  if (verb !== "sync")
    throw new UsageError(verb === "" ? "say what to do with the models: sync" : `there is no models ${verb}; there is sync`);
  if (rest.length > 0) throw new UsageError(`${rest.join(" ")}: nothing is expected after sync`);
  const { from = [], url, config = "preflight.config.json", write = false, remove = false, json = false } = values;
  if (from.length > 0 && url !== undefined) throw new UsageError("--from and --url exclude each other");
  if (remove && !write) throw new UsageError("--remove goes with --write");
  const { syncModels } = await import("./sync.js");
  return syncModels({ from, url: url ?? "https://api.deepgram.com", config, write, remove, json }, terminal);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        from: { type: "string", multiple: true },
        url: { type: "string" },
        config: { type: "string" },
        write: { type: "boolean" },
        remove: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
