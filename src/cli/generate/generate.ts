import { readArguments, UsageError } from "../terminal/arguments.js";
import { requirePeers } from "../terminal/package-data.js";
import type { Terminal } from "../terminal/terminal.js";

export const generateUsage = `usage: deepgram-preflight generate [--config FILE] [--output FOLDER] [--check | --watch]

Writes validators, types, schemas and a preflight for the endpoints, voices, models, limits, formats, parameters and
rules in your configuration. Requires ajv and json-schema-to-typescript:
npm install --save-dev ajv json-schema-to-typescript

options
      --config FILE     the configuration; the default is preflight.config.json
      --output FOLDER   the folder to write to, instead of "output" in the configuration
      --check           write nothing; exit with 1 if a file is stale
      --watch           write again whenever the configuration changes, until SIGINT or SIGTERM
  -h, --help            print this help

exit codes: 0 done, 1 --check found a stale file, 2 an argument or the configuration is wrong, or a package is missing`;

/**
 * Runs `deepgram-preflight generate`.
 *
 * @param args - The arguments after `generate`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, 1 if files are stale, 2 if the configuration is wrong.
 * @throws UsageError for unknown arguments and missing packages.
 */
export async function generate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(
    args,
    { config: { type: "string" }, output: { type: "string" }, check: { type: "boolean" }, watch: { type: "boolean" } },
    0,
  );
  const { config = "preflight.config.json", output, check = false, watch = false } = values;
  if (check && watch) throw new UsageError("--check and --watch cannot be combined");
  requirePeers(["ajv", "json-schema-to-typescript"]);
  // loaded on demand: the compiler is larger than everything else, and only this command needs the packages it imports
  const { generateOnce, generateOnChange } = await import("./generation.js");
  const job = { config, output, check };
  return watch ? generateOnChange(job, terminal) : generateOnce(job, terminal);
}
