import { existsSync, readFileSync, watch } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { type Config, readConfig } from "../compile/config.js";
import { configuredFiles } from "../compile/configured-files.js";
import type { Data } from "../compile/data.js";
import { overlaid } from "../compile/overlay.js";
import { packageData, packageVersion } from "./package-data.js";
import type { Terminal } from "./terminal.js";
import { writeFolder } from "./written-folder.js";

/** What is to be generated. */
export interface GenerationJob {
  /** The file of the configuration. */
  readonly config: string;
  /** The folder to write into, where the configuration does not decide. */
  readonly output: string | undefined;
  /** Whether to write nothing and say what is stale. */
  readonly check: boolean;
}

/** Something that a person has to mend before anything can be generated. */
class Mistake extends Error {}

/**
 * Generates once.
 *
 * @param job - What is to be generated.
 * @param terminal - Where to say what was written.
 * @returns The exit code: 0, 1 where files are stale, 2 where something has to be mended first.
 */
export async function generateOnce(job: GenerationJob, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  try {
    const data = packageData();
    const name = basename(job.config);
    const { config, data: changed } = configured(job.config, name, data);
    const folder = outputOf(job, config);
    const files = await configuredFiles(changed, packageVersion(), name);
    const { written, removed, foreign } = writeFolder(folder, files, job.check);
    const shown = (path: string) => relative(process.cwd(), resolve(folder, path)) || ".";
    for (const path of foreign)
      stderr.write(`deepgram-preflight generate: ${shown(path)} is not generated and would be overwritten: choose another folder\n`);
    if (foreign.length > 0) return 2;
    for (const path of removed) stdout.write(`${job.check ? "stale" : "removed"} ${shown(path)}\n`);
    for (const path of written) stdout.write(`${job.check ? "stale" : "written"} ${shown(path)}\n`);
    if (!job.check) {
      if (written.length + removed.length === 0) stdout.write(`up to date: ${files.size} files in ${shown("")}\n`);
      return 0;
    }
    if (written.length + removed.length === 0) return 0;
    stderr.write(`deepgram-preflight generate: ${shown("")} is not what ${job.config} makes it: run deepgram-preflight generate\n`);
    return 1;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

/**
 * Generates, and again whenever the configuration changes, until the program is interrupted.
 *
 * @param job - What is to be generated.
 * @param terminal - Where to say what was written; `interrupted` ends it.
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
  // the folder, since an editor may put another file in the place of the old one
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    // an editor writes more than once
    timer = setTimeout(again, 50);
  });
  again();
  await terminal.interrupted?.();
  watcher.close();
  clearTimeout(timer);
  await running;
  return 0;
}

function configured(file: string, name: string, data: Data): { readonly config: Config; readonly data: Data } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw new Mistake(`deepgram-preflight generate: ${file} cannot be read: ${message}`);
    throw new Mistake(
      `deepgram-preflight generate: there is no ${file}: name another with --config, or write one, such as { "output": "src/deepgram", "endpoints": ["speak.v1"] }`,
    );
  }
  const { config, faults, locate, word } = readConfig(text.replace(/^\ufeff/, ""), file, data);
  if (config === undefined) throw new Mistake(faults.join("\n"));
  const changed = overlaid(data, config, name, locate);
  if (changed.faults.length > 0) throw new Mistake(changed.faults.map(word).join("\n"));
  return { config, data: changed.data };
}

function outputOf({ config, output }: GenerationJob, { output: configured }: Config): string {
  if (output !== undefined) return resolve(output);
  if (configured !== undefined) return resolve(dirname(config), configured);
  throw new Mistake(`${config}:1:1: there is no folder to write into: add "output": "src/deepgram", or say --output`);
}
