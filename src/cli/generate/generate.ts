import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  watch,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Data } from "../../checks/kind/schemas.js";
import type { Config, ConfigError } from "../../compile/config/config.js";
import { fileProblem, readArguments, UsageError, writeWhole } from "../terminal/arguments.js";
import { type ConfigCompiler, configCompiler, packageData, packageVersion, requirePeers } from "../terminal/package-data.js";
import type { Terminal } from "../terminal/terminal.js";

export const usage = `usage: deepgram-preflight generate [--config FILE] [--output FOLDER] [--check | --watch]

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
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments(
    args,
    { config: { type: "string" }, output: { type: "string" }, check: { type: "boolean" }, watch: { type: "boolean" } },
    0,
  );
  const { config = "preflight.config.json", output, check = false, watch = false } = values;
  if (check && watch) throw new UsageError("--check and --watch cannot be combined");
  requirePeers(["ajv", "json-schema-to-typescript"]);
  const job = { config, output, check };
  return watch ? generateOnChange(job, terminal) : generateOnce(job, terminal);
}

/** What to generate. */
interface GenerationJob {
  /** The file of the configuration. */
  readonly config: string;
  /** The folder to write to, if it is not the one in the configuration. */
  readonly output: string | undefined;
  /** Whether to write nothing and print what is stale. */
  readonly check: boolean;
}

/** An error that the user has to fix first. */
class Mistake extends Error {}

/**
 * Generates once.
 *
 * @param job - What to generate.
 * @param terminal - Where to print what was written.
 * @returns The exit code: 0, 1 if files are stale, 2 if the user has to fix something first.
 */
async function generateOnce(job: GenerationJob, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  try {
    const compiler = await configCompiler();
    const { configuredFiles, foreignBanner } = await import("../../compile/config/configured-files.js");
    const name = basename(job.config);
    const { config, data: changed, word } = configured(job.config, name, packageData(), compiler);
    const folder = outputOf(job, config, word);
    const files = await configuredFiles(changed, packageVersion(), name, config.rules);
    const { written, removed, foreign } = writeFolder(folder, files, foreignBanner, job.check);
    const shown = (path: string) => relative(process.cwd(), resolve(folder, path)) || ".";
    for (const path of foreign)
      stderr.write(`deepgram-preflight generate: ${shown(path)} is not a generated file and would be overwritten: choose another folder\n`);
    if (foreign.length > 0) return 2;
    for (const path of removed) stdout.write(`${job.check ? "stale" : "removed"} ${shown(path)}\n`);
    for (const path of written) stdout.write(`${job.check ? "stale" : "written"} ${shown(path)}\n`);
    if (!job.check) {
      if (written.length + removed.length === 0) stdout.write(`up to date: ${files.size + 1} files in ${shown("")}\n`);
      return 0;
    }
    if (written.length + removed.length === 0) return 0;
    stderr.write(`deepgram-preflight generate: ${shown("")} does not match ${job.config}: run deepgram-preflight generate\n`);
    return 1;
  } catch (error) {
    const said = error instanceof Mistake ? error.message : wordsOf(error, job);
    if (said === undefined) throw error;
    stderr.write(`${said}\n`);
    return 2;
  }
}

/**
 * Generates now and whenever the configuration changes, until a signal ends the program.
 *
 * @param job - What to generate.
 * @param terminal - Where to print what was written; `onEnd` ends it.
 * @returns The exit code 0.
 */
async function generateOnChange(job: GenerationJob, terminal: Terminal): Promise<number> {
  const file = resolve(job.config);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    running = running.then(() => generateOnce(job, terminal)).then(() => terminal.stdout.write(`watching ${job.config}\n`));
  };
  if (!existsSync(dirname(file))) return generateOnce(job, terminal);
  // watch the folder: an editor may replace the file
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    // an editor may write several times
    timer = setTimeout(again, 50);
  });
  again();
  // the listener stays: a second signal, as process managers relay it, must not change the exit code
  await new Promise<void>((resolve) => terminal.onEnd?.(resolve));
  watcher.close();
  clearTimeout(timer);
  await running;
  return 0;
}

function wordsOf(error: unknown, { config, output }: GenerationJob): string | undefined {
  if (error instanceof FolderError) return `deepgram-preflight generate: ${error.message}`;
  const problem = fileProblem(error, output ?? config);
  return problem && `deepgram-preflight generate: ${problem}: fix this, or choose another folder`;
}

function configured(file: string, name: string, data: Data, { readConfig, overlaid }: ConfigCompiler) {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new Mistake(`deepgram-preflight generate: ${fileProblem(error, file) ?? file}: use --config to choose another configuration`);
    throw new Mistake(
      `deepgram-preflight generate: ${file} does not exist: use --config, or create it, for example with { "output": "src/deepgram", "endpoints": ["speak.v1"] }`,
    );
  }
  const { config, errors, locate, word } = readConfig(text.replace(/^\ufeff/, ""), file, data);
  if (config === undefined) throw new Mistake(errors.join("\n"));
  const changed = overlaid(data, config, name, locate);
  if (changed.errors.length > 0) throw new Mistake(changed.errors.map(word).join("\n"));
  return { config, data: changed.data, word };
}

function outputOf({ config, output }: GenerationJob, { output: configured }: Config, word: (error: ConfigError) => string): string {
  const chosen = output ?? configured;
  if (chosen === undefined) throw new Mistake(`${config}:1:1: no output folder: add "output": "src/deepgram", or use --output`);
  const folder = output === undefined ? resolve(dirname(config), chosen) : resolve(output);
  const why = unfit(folder, config);
  if (why === undefined) return folder;
  const message = `${JSON.stringify(chosen)} ${why}: choose a separate folder, such as "src/deepgram"`;
  throw new Mistake(output === undefined ? word({ path: ["output"], message }) : `deepgram-preflight generate: --output ${message}`);
}

/** Why generated files cannot go into a folder. */
function unfit(folder: string, config: string): string | undefined {
  if (folder.includes("\0")) return "is not a valid path";
  const real = realPath(folder);
  if (dirname(real) === real) return "is the root of the file system";
  if (real === realpathSync(process.cwd())) return "is the working directory";
  const around = real + sep;
  // the folder as named, and its target if it is a link
  const homes = [realPath(dirname(resolve(config))), dirname(realPath(resolve(config)))];
  return homes.some((home) => `${home}${sep}`.startsWith(around)) ? "contains the configuration itself" : undefined;
}

/** The target of a path, as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** The files of a folder that were written and removed, or would be. */
interface WrittenFolder {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that were not generated and would be overwritten: nothing is written then. */
  readonly foreign: readonly string[];
}

/** A folder that cannot be written to. */
class FolderError extends Error {}

/** The file that lists what was generated: nothing else is ever removed. */
const manifest = "generated.json";

/**
 * Writes generated files into a folder: writes stale files, removes files that an earlier run listed and this one does not, and leaves all
 * other files alone.
 *
 * @param folder - The folder; it need not exist.
 * @param files - The content of each file by its path below the folder.
 * @param banner - The text at the beginning of a generated file.
 * @param dry - Whether to change nothing.
 * @returns The paths below the folder that were written and removed, or would be.
 * @throws FolderError if the folder is not a folder, or a link in it leads out of it.
 */
function writeFolder(folder: string, files: ReadonlyMap<string, string>, banner: string, dry: boolean): WrittenFolder {
  refuseFile(folder);
  const removed = listedIn(folder, banner).filter(
    (path) => !files.has(path) && isInside(folder, path) && isOurs(join(folder, path), banner),
  );
  const list = { "//": banner, files: [...files.keys()].sort() };
  // the list comes last, so that the next run repeats an interrupted one
  const all = new Map(files).set(manifest, `${JSON.stringify(list, null, 2)}\n`);
  const stale = [...all].filter(([path, content]) => contentOf(join(folder, path)) !== content);
  const written = stale.map(([path]) => path);
  const foreign = written.filter((path) => exists(join(folder, path)) && !isOurs(join(folder, path), banner));
  if (dry || foreign.length > 0) return { written, removed, foreign };
  for (const place of new Set(written.map((path) => dirname(join(folder, path))))) {
    makeFolder(place);
    refuseOutside(folder, place);
  }
  for (const path of removed) rmSync(join(folder, path));
  for (const [path, content] of stale) writeWhole(join(folder, path), content);
  for (const path of new Set(removed.map(dirname))) removeEmpty(join(folder, path));
  return { written, removed, foreign };
}

/** One level at a time: `recursive` never returns in Node 20 where no folder can be created, as in /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // another run may have made it just now
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function refuseFile(folder: string): void {
  if (!exists(folder)) return;
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new FolderError(`${folder} is a broken link: choose another folder`);
  if (!stats.isDirectory()) throw new FolderError(`${folder} is not a folder: choose another`);
}

/** The paths that an earlier run listed, except those that could lead out of the folder. */
function listedIn(folder: string, banner: string): string[] {
  const file = join(folder, manifest);
  if (!exists(file) || !isOurs(file, banner)) return [];
  try {
    const { files } = JSON.parse(readFileSync(file, "utf8")) as { readonly files?: unknown };
    return Array.isArray(files) ? files.filter(isPlainPath) : [];
  } catch (error) {
    // a broken list is written again
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isPlainPath(path: unknown): path is string {
  if (typeof path !== "string" || /[\\:\0]/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** Whether a file exists in the folder itself, not behind a link. */
function isInside(folder: string, path: string): boolean {
  return exists(join(folder, path)) && isBelow(realpathSync(folder), realpathSync(dirname(join(folder, path))));
}

function isBelow(root: string, place: string): boolean {
  return place === root || place.startsWith(root + sep);
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
    return false;
  }
}

function contentOf(path: string): string | undefined {
  return exists(path) && lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
}

/** Whether a file was generated: its first bytes contain the banner. */
function isOurs(path: string, banner: string): boolean {
  if (lstatSync(path).isFile() === false) return false;
  const head = Buffer.alloc(256);
  const file = openSync(path, "r");
  try {
    return head.toString("utf8", 0, readSync(file, head)).includes(banner);
  } finally {
    closeSync(file);
  }
}

function refuseOutside(folder: string, place: string): void {
  if (!isBelow(realpathSync(folder), realpathSync(place)))
    throw new FolderError(`${place} is a link that leads out of ${folder}: choose another folder`);
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
