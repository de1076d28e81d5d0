import { existsSync, readFileSync, realpathSync, watch } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Data } from "../../checks/kind/schemas.js";
import { type Config, type ConfigError, readConfig } from "../../compile/config/config.js";
import { configuredFiles } from "../../compile/config/configured-files.js";
import { overlaid } from "../../compile/config/overlay.js";
import { fileFault } from "../terminal/file-fault.js";
import { packageData, packageVersion } from "../terminal/package-data.js";
import type { Terminal } from "../terminal/terminal.js";
import { FolderFault, writeFolder } from "./folder.js";

/** What to generate. */
export interface GenerationJob {
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
export async function generateOnce(job: GenerationJob, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  try {
    const data = packageData();
    const name = basename(job.config);
    const { config, data: changed, word } = configured(job.config, name, data);
    const folder = outputOf(job, config, word);
    const files = await configuredFiles(changed, packageVersion(), name, config.rules);
    const { written, removed, foreign } = writeFolder(folder, files, job.check);
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
export async function generateOnChange(job: GenerationJob, terminal: Terminal): Promise<number> {
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
  if (error instanceof FolderFault) return `deepgram-preflight generate: ${error.message}`;
  const fault = fileFault(error, output ?? config);
  return fault && `deepgram-preflight generate: ${fault}: fix this, or choose another folder`;
}

interface Configured {
  readonly config: Config;
  readonly data: Data;
  readonly word: (error: ConfigError) => string;
}

function configured(file: string, name: string, data: Data): Configured {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new Mistake(`deepgram-preflight generate: ${fileFault(error, file) ?? file}: use --config to choose another configuration`);
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

function outputOf({ config, output }: GenerationJob, { output: configured }: Config, word: Configured["word"]): string {
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
