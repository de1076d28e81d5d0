import { parseArgs } from "node:util";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../terminal/usage-error.js";

export const generateUsage = `usage: deepgram-preflight generate [--config FILE] [--output FOLDER] [--check | --watch]

Writes validators, types, schemas and a preflight of your own: for the endpoints, voices, models, limits, formats and
parameters that the configuration names.

options
      --config FILE     the configuration, preflight.config.json by default
      --output FOLDER   where to write, instead of where the configuration says
      --check           write nothing; exit 1 where a file is not what it would be
      --watch           write again whenever the configuration changes, until interrupted
  -h, --help            print this

exit codes: 0 done, 1 stale files found by --check, 2 a mistake in the arguments or the configuration`;

/**
 * Runs `deepgram-preflight generate`.
 *
 * @param args - The arguments after `generate`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, 1 where files are stale, 2 where the configuration is wrong.
 * @throws UsageError for arguments that do not exist.
 */
export async function generate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { config = "preflight.config.json", output, check = false, watch = false, help } = parse(args);
  if (help === true) {
    terminal.stdout.write(`${generateUsage}\n`);
    return 0;
  }
  if (check && watch) throw new UsageError("--check and --watch exclude each other");
  // the compiler is much larger than everything else, and the other commands are to start without it
  const { generateOnce, generateOnChange } = await import("./generation.js");
  const job = { config, output, check };
  return watch ? generateOnChange(job, terminal) : generateOnce(job, terminal);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        config: { type: "string" },
        output: { type: "string" },
        check: { type: "boolean" },
        watch: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
