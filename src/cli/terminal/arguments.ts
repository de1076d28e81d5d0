import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../../checks/nearest.js";
import type { PreflightOptions, RuleMode } from "../../engine/options.js";

/** A mistake in the arguments of a command: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** A table of options, as `parseArgs` of `node:util` takes it. */
export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

type Parsed<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; tokens: true }>
>;

/** The values of options. */
export type OptionValues<Options extends OptionTable> = Parsed<Options>["values"];

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
  return name === undefined ? sentence : sentence + suggestion(name, Object.keys(options), "--");
}

/**
 * Suggests the known name that is most similar to an unknown one.
 *
 * @param name - The unknown name.
 * @param known - The known names.
 * @param prefix - What to print before the name.
 * @returns The end of an error message; empty if no name is similar.
 */
export function suggestion(name: string, known: Iterable<string>, prefix = ""): string {
  const [near] = nearest(name, known, 1);
  return near === undefined ? "" : `; did you mean ${prefix}${near}?`;
}

/**
 * Creates something from options that the user typed.
 *
 * @param make - Creates it; throws for an invalid option.
 * @returns What was created.
 * @throws UsageError for an invalid option.
 */
export function orUsageError<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^preflight: /, ""));
  }
}

/** The command-line options that change the verdict. */
export const verdictOptions = {
  auth: { type: "boolean" },
  certainty: { type: "string" },
  rule: { type: "string", multiple: true },
  model: { type: "string", multiple: true },
  "unknown-models": { type: "boolean" },
} as const;

/**
 * Turns command-line options into the options of `preflight`.
 *
 * @param values - The values given.
 * @returns The options; `preflight` checks whether certainty levels and rules exist.
 * @throws UsageError for a rule without a mode.
 */
export function verdictOptionsFrom(values: OptionValues<typeof verdictOptions>): PreflightOptions {
  const rules: Record<string, RuleMode> = {};
  for (const setting of values.rule ?? []) {
    const [, id, mode] = /^([^=]+)=(.+)$/.exec(setting) ?? [];
    if (id === undefined) throw new UsageError(`--rule must be ID=MODE, such as callback-port=off, not ${JSON.stringify(setting)}`);
    rules[id] = mode as RuleMode;
  }
  return {
    auth: values.auth === true ? "check" : "ignore",
    certainty: values.certainty as PreflightOptions["certainty"],
    rules: rules as NonNullable<PreflightOptions["rules"]>,
    models: { add: values.model ?? [], unknown: values["unknown-models"] === true ? "notice" : "reject" },
  };
}

/**
 * Reads a file that an argument names.
 *
 * @param file - The path.
 * @param named - The beginning of the error message.
 * @returns The content.
 * @throws UsageError if the file cannot be read.
 */
export function readGiven(file: string, named: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${named}: ${(error as Error).message}`);
  }
}

/** What the error codes of the file system mean. */
const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "another file is in its place",
  EISDIR: "it is a folder",
  ELOOP: "its links form a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file",
  EPERM: "the operation is not permitted",
  EROFS: "the disk is read-only",
};

/**
 * Explains in one line why a file or folder could not be read or written.
 *
 * @param error - The error thrown.
 * @param named - The path to print if the error has none.
 * @returns The path and the reason; `undefined` if the error is not from the file system.
 */
export function fileProblem(error: unknown, named: string): string | undefined {
  const { code, syscall, path = named, message } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return `${path.replace(/\.\d+\.tmp$/, "")}: ${words[code] ?? message} (${code})`;
}

/**
 * Writes a file atomically: a reader finds the old content or the new content, never a part.
 *
 * @param path - The file.
 * @param content - The content.
 * @param mode - The permissions, if not those of a new file.
 */
export function writeWhole(path: string, content: string, mode?: number): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
