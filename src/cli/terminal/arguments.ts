import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../../checks/nearest.js";

/** A mistake in the arguments of a command: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** A table of options, as `parseArgs` of `node:util` takes it. */
export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

type Parsed<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; tokens: true }>
>;

/**
 * Reads the arguments of a command.
 *
 * @param args - The arguments.
 * @param options - The options that the command has.
 * @param most - The maximum number of arguments besides options.
 * @returns The values of the options, the other arguments, and both in order.
 * @throws UsageError for an unknown option, a missing value or too many arguments.
 */
export function readArguments<const Options extends OptionTable>(args: readonly string[], options: Options, most: number): Parsed<Options> {
  let parsed: Parsed<Options>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new UsageError(wording(error as NodeJS.ErrnoException, options));
  }
  const positionals: readonly string[] = parsed.positionals;
  if (positionals.length > most) throw new UsageError(`unexpected argument ${JSON.stringify(positionals[most])}`);
  return parsed;
}

function wording({ code, message }: NodeJS.ErrnoException, options: OptionTable): string {
  // drop Node's advice about arguments that begin with a dash
  const sentence = message.replace(/\. To specify a positional.*$/s, "");
  const [, name] = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? (/'--([^']+)'/.exec(sentence) ?? []) : [];
  const [near] = name === undefined ? [] : nearest(name, Object.keys(options), 1);
  return near === undefined ? sentence : `${sentence}; did you mean --${near}?`;
}
