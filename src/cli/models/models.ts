import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";
import type { Data } from "../../checks/kind/schemas.js";
import type { Config, Section } from "../../compile/config/config.js";
import { fileProblem, readArguments, UsageError, writeWhole } from "../terminal/arguments.js";
import { configCompiler, packageData } from "../terminal/package-data.js";
import { colorsFor, printable, printJson, type Terminal } from "../terminal/terminal.js";
import {
  type AllModelChanges,
  joined,
  ListError,
  listFromFile,
  listFromServer,
  type ModelChanges,
  type ModelList,
  modelChanges,
} from "./list.js";

export const usage = `usage: deepgram-preflight models sync [--from FILE | --url URL] [--config FILE] [--check | --write [--remove]] [--json]

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
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
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
  return sync({ from, url: url ?? "https://api.deepgram.com", config, check, write, remove, json }, terminal);
}

/** What to compare, and what to do with the result. */
interface SyncJob {
  readonly from: readonly string[];
  readonly url: string;
  readonly config: string;
  readonly write: boolean;
  /** Whether to fail if something is new. */
  readonly check: boolean;
  /** Whether to write removals, too. */
  readonly remove: boolean;
  readonly json: boolean;
}

async function sync(job: SyncJob, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  const data = packageData();
  let file: string | undefined;
  try {
    file = existsSync(job.config) ? readFileSync(job.config, "utf8") : undefined;
  } catch (error) {
    return failed(error, job.config, terminal);
  }
  const mark = file?.startsWith("\ufeff") ? "\ufeff" : "";
  const text = file?.slice(mark.length);
  const compiler = text !== undefined || job.write ? await configCompiler() : undefined;
  const { config, errors } = compiler?.readConfig(text ?? "{}", job.config, data) ?? { config: { sections: {} }, errors: [] };
  if (config === undefined) {
    stderr.write(`${errors.join("\n")}\n`);
    return 2;
  }
  let list: ModelList;
  try {
    list = await listOf(job, terminal);
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    stderr.write(`deepgram-preflight models sync: ${printable(error.message)}\n`);
    return 1;
  }
  const known = withAdditions(data, config);
  const found = withoutOwn(modelChanges(known, list), config);
  if (job.json) printJson(found, stdout);
  else printChanges(found, terminal);
  const sections = sectionChanges(found.changes, config, data, job.remove);
  const count = Object.keys(sections).length;
  if (compiler === undefined || !job.write) {
    if (count > 0) stderr.write(`nothing was written: use --write to add what is new to ${job.config}\n`);
    return job.check && count + found.unplaced.length > 0 ? 1 : 0;
  }
  if (count === 0) {
    stderr.write(`${job.config} is unchanged\n`);
    return 0;
  }
  const content = edited(text, sections);
  const after = compiler.readConfig(content, job.config, data);
  const overlay = after.config && compiler.overlaid(data, after.config, job.config, after.locate);
  const wrong = [...after.errors, ...(overlay?.errors ?? []).map(after.word)];
  if (wrong.length > 0) {
    stderr.write(`${wrong.join("\n")}\n${job.config} is unchanged: the result would be invalid\n`);
    return 2;
  }
  try {
    // write to the target of a link, so that the link stays
    const isThere = lstatSync(job.config, { throwIfNoEntry: false }) !== undefined;
    const place = isThere ? realpathSync(job.config) : job.config;
    writeWhole(place, `${mark}${content}`, isThere ? statSync(place).mode & 0o7777 : undefined);
  } catch (error) {
    return failed(error, job.config, terminal);
  }
  stderr.write(`written ${job.config}\n`);
  return 0;
}

function failed(error: unknown, config: string, { stderr }: Terminal): number {
  const problem = fileProblem(error, config);
  if (problem === undefined) throw error;
  stderr.write(`deepgram-preflight models sync: ${problem}: fix this, or use --config to choose another configuration\n`);
  return 2;
}

async function listOf({ from, url }: SyncJob, { stderr }: Terminal): Promise<ModelList> {
  if (from.length > 0) return joined(from.map(listFromFile));
  let base: URL;
  try {
    base = new URL(url);
  } catch {
    throw new UsageError(`--url must be a URL, not ${JSON.stringify(url)}`);
  }
  if (!/^https?:$/.test(base.protocol)) throw new UsageError(`--url must be an http or https URL, not ${url}`);
  const paths = ["/v1/models", "/v2/models"];
  const places = paths.map((path) => `${base.origin}${base.pathname.replace(/\/$/, "")}${path}`);
  const lists = await Promise.all(places.map((place) => listFromServer(place)));
  for (const [place, list] of lists.entries()) if (list === undefined) stderr.write(`note: ${places[place]} answered 404\n`);
  const present = lists.filter((list) => list !== undefined);
  if (present.length === 0) throw new ListError(`${base.origin} has no list of models`);
  return joined(present);
}

/** The data with the additions of a configuration; its removals stay known. */
function withAdditions(data: Data, config: Config): Data {
  const added = (product: string) => config.sections[product];
  const folders = data.folders.map((folder) => {
    const { voices, models } = added(folder.path.replace("/", ".")) ?? {};
    const ids = (voices?.add ?? []).map((id) => ({ id, family: "", language: "", locale: "" }));
    const more = (models?.add ?? []).map((one) => (typeof one === "string" ? { id: one, languages: [] } : one));
    const known = folder.models?.models ?? [];
    const merged = known.map((model) => {
      const languages = more.filter(({ id }) => id === model.id).flatMap((one) => one.languages);
      return { ...model, languages: [...new Set([...model.languages, ...languages])] };
    });
    const others = more.filter(({ id }) => !known.some((model) => model.id === id)).map((one) => ({ ...one, family: one.id }));
    return {
      ...folder,
      voices: folder.voices && { ...folder.voices, voices: [...folder.voices.voices, ...ids] },
      models: folder.models && { ...folder.models, models: [...merged, ...others] },
    };
  });
  return { ...data, folders };
}

/** The changes without what the configuration itself adds: the list does not have to have it. */
function withoutOwn({ changes, unplaced }: AllModelChanges, { sections }: Config): AllModelChanges {
  const kept = changes.map((change): ModelChanges => {
    const added = sections[change.product]?.[change.kind]?.add ?? [];
    const own = new Map(added.map((one) => (typeof one === "string" ? [one, []] : [one.id, one.languages])));
    const languages = change.languages.map((one) => ({
      ...one,
      disappeared: one.disappeared.filter((language) => own.get(one.id)?.includes(language) !== true),
    }));
    return {
      ...change,
      disappeared: change.disappeared.filter((id) => !own.has(id)),
      languages: languages.filter(({ added: more, disappeared }) => more.length + disappeared.length > 0),
    };
  });
  const added = new Set<unknown>(Object.values(sections).flatMap(({ voices }) => voices?.add ?? []));
  return { changes: kept, unplaced: unplaced.filter((id) => !added.has(id)) };
}

/** The new sections of the configuration, by product and kind. */
function sectionChanges(
  changes: readonly ModelChanges[],
  { endpoints, sections }: Config,
  data: Data,
  removes: boolean,
): Record<string, Section> {
  const asOf = new Date().toISOString().slice(0, 10);
  const result: Record<string, Section> = {};
  for (const { product, kind, added, disappeared, languages } of changes) {
    const before = sections[product]?.[kind] ?? {};
    // the user chose a closed list
    if (before.only) continue;
    const folder = data.folders.find(({ path }) => path.replace("/", ".") === product);
    // no endpoint of this product is configured
    if (endpoints && !folder?.operations.some(({ operation }) => endpoints.includes(operation.id))) continue;
    if (kind === "voices") {
      const own = folder?.voices ? idsInPackage(folder.voices) : [];
      const add = merge(
        before.add as readonly string[] | undefined,
        added.map(({ id }) => id),
      );
      // the default voice cannot be removed: requests without a model use it
      const gone = disappeared.filter((id) => removes && own.includes(id) && id !== folder?.voices?.default?.model);
      const remove = merge(before.remove, gone);
      if (add.length === (before.add ?? []).length && remove.length === (before.remove ?? []).length) continue;
      result[product] = {
        voices: { ...before, ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }), asOf } as Section["voices"] & object,
      };
      continue;
    }
    const more = [...added, ...languages.filter((one) => one.added.length > 0).map(({ id, added: now }) => ({ id, languages: now }))];
    if (more.length === 0) continue;
    const entries = more.map((one) => (one.languages.length === 0 ? one.id : { id: one.id, languages: one.languages }));
    result[product] = {
      ...result[product],
      models: { ...before, add: [...((before.add ?? []) as typeof entries), ...entries], asOf } as Section["models"] & object,
    };
  }
  return result;
}

function idsInPackage({ voices }: NonNullable<Data["folders"][number]["voices"]>): string[] {
  return voices.map(({ id }) => id);
}

function merge(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])];
}

/** The configuration with new sections; everything else stays, comments too. */
function edited(text: string | undefined, sections: Readonly<Record<string, Section>>): string {
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol: "\n" };
  let content = text ?? '{\n  "$schema": "./node_modules/deepgram-preflight/generated/config.schema.json"\n}\n';
  for (const [product, section] of Object.entries(sections))
    for (const [kind, change] of Object.entries(section))
      for (const [name, value] of Object.entries(change as object))
        content = applyEdits(content, modify(content, [product, kind, name], value, { formattingOptions }));
  return content;
}

function printChanges({ changes, unplaced }: AllModelChanges, terminal: Terminal): void {
  const { stdout } = terminal;
  const colors = colorsFor(terminal, stdout);
  let count = 0;
  for (const { product, kind, added, disappeared, languages } of changes) {
    const spoken = (list: readonly string[]) => (list.length === 0 ? "" : ` (${list.join(", ")})`);
    const lines = [
      ...added.map(({ id, languages: own }) => colors.green(`  + ${printable(id)}${printable(spoken(own))}`)),
      ...disappeared.map((id) => colors.red(`  - ${id}`)),
      ...languages.map(
        ({ id, added: more, disappeared: less }) =>
          `  ${colors.yellow("~")} ${id}${more.length > 0 ? `, also ${printable(more.join(", "))}` : ""}${less.length > 0 ? `, without ${less.join(", ")}` : ""}`,
      ),
    ];
    count += lines.length;
    if (lines.length > 0) stdout.write(`${colors.bold(`${product} ${kind}`)}\n${lines.join("\n")}\n`);
  }
  for (const id of unplaced)
    stdout.write(`${colors.yellow("note")} ${printable(id)} does not match the voice names of any known endpoint\n`);
  if (count === 0) stdout.write("no change\n");
}
