import { readFileSync } from "node:fs";
import { type Data, type FolderData, idsOf } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

/** A model in the public list. */
interface ListedModel {
  readonly id: string;
  readonly languages: readonly string[];
}

/** The public list of models: speech to text, and text to speech. */
export interface ModelList {
  readonly stt: readonly ListedModel[];
  readonly tts: readonly ListedModel[];
}

/** Why a list is not available. */
export class ListError extends Error {}

// the lists have some hundred kilobytes
const mostBytes = 16 * 2 ** 20;
const mostMilliseconds = 20_000;

/**
 * Reads a list from a file.
 *
 * @param file - The file: a JSON response of `GET /v1/models`.
 * @returns The list.
 * @throws ListError if the file cannot be read or is not a list.
 */
export function listFromFile(file: string): ModelList {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new ListError(`cannot read ${file}: ${(error as Error).message}`);
  }
  return listFrom(text, file);
}

/**
 * Gets the list of a server.
 *
 * @param url - The URL of the list.
 * @param milliseconds - The timeout.
 * @returns The list; `undefined` if the server answers 404.
 * @throws ListError if the server cannot be reached, is too slow, or answers with an error, with too much, or with something that is not a list.
 */
export async function listFromServer(url: string, milliseconds: number = mostMilliseconds): Promise<ModelList | undefined> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, { headers: { accept: "application/json", connection: "close" }, signal });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    const text = await textOf(response, url);
    if (!response.ok) throw new ListError(`${url} answered ${response.status}: ${text.slice(0, 200)}`);
    return listFrom(text, url);
  } catch (error) {
    if (error instanceof ListError) throw error;
    if (signal.aborted) throw new ListError(`${url} did not answer within ${milliseconds / 1000} seconds`);
    const { message, cause } = error as Error;
    const { message: reason, code } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new ListError(`cannot reach ${url}: ${reason || code || message}`);
  }
}

async function textOf(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) throw new ListError(`${url} answered with more than ${mostBytes} bytes: that is not a list of models`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function listFrom(text: string, where: string): ModelList {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new ListError(`${where} is not JSON: ${text.slice(0, 60).trim()}`);
  }
  const { stt, tts } = (typeof content === "object" && content !== null ? content : {}) as { stt?: unknown; tts?: unknown };
  if (!Array.isArray(stt) && !Array.isArray(tts)) throw new ListError(`${where} is not a list of models: it has neither "stt" nor "tts"`);
  return { stt: modelsOf(stt, `${where}: stt`), tts: modelsOf(tts, `${where}: tts`) };
}

/** The models by canonical name: a model that is listed more than once has the languages of all its entries. */
function modelsOf(list: unknown, where: string): ListedModel[] {
  const languages = new Map<string, Set<string>>();
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new ListError(`${where} must be a list`);
  for (const [place, one] of (list as unknown[]).entries()) {
    const { canonical_name: id, languages: own } = (typeof one === "object" && one !== null ? one : {}) as Record<string, unknown>;
    if (typeof id !== "string" || !/^[^\s"'\\]+$/.test(id)) throw new ListError(`${where}[${place}] must have a canonical_name`);
    const known = languages.get(id) ?? new Set();
    for (const language of Array.isArray(own) ? (own as unknown[]) : [])
      if (typeof language === "string" && language !== "") known.add(language);
    languages.set(id, known);
  }
  return [...languages].map(([id, own]) => ({ id, languages: [...own] }));
}

/**
 * Merges lists.
 *
 * @param lists - The lists.
 * @returns One list with all models.
 */
export function joined(lists: readonly ModelList[]): ModelList {
  const both = (name: keyof ModelList) => {
    const all = new Map<string, readonly string[]>();
    for (const { id, languages } of lists.flatMap((list) => list[name])) all.set(id, [...new Set([...(all.get(id) ?? []), ...languages])]);
    return [...all].map(([id, languages]) => ({ id, languages }));
  };
  return { stt: both("stt"), tts: both("tts") };
}

/** The changes to the voices or the models of a product. */
export interface ModelChanges {
  /** The product, such as speak.v1. */
  readonly product: string;
  readonly kind: "voices" | "models";
  /** Models that only the list has. */
  readonly added: readonly ListedModel[];
  /** Known models that the list does not have. */
  readonly disappeared: readonly string[];
  /** Languages that known models gained or lost. */
  readonly languages: readonly { readonly id: string; readonly added: readonly string[]; readonly disappeared: readonly string[] }[];
}

/** All changes, and the listed voices that match no known product. */
export interface AllModelChanges {
  readonly changes: readonly ModelChanges[];
  readonly unplaced: readonly string[];
}

/**
 * Compares a list of models with the known ones.
 *
 * @param data - The known models.
 * @param list - The list.
 * @returns The changes by product. If the list has no model of a product, nothing of it counts as missing: another list has it.
 */
export function modelChanges(data: Data, { stt, tts }: ModelList): AllModelChanges {
  const changes: ModelChanges[] = [];
  const placed = new Set<string>();
  for (const folder of data.folders) {
    const product = folder.path.replace("/", ".");
    if (folder.voices) {
      const grammar = new RegExp(folder.voices.grammar.pattern);
      const own = tts.filter(({ id }) => grammar.test(id));
      for (const { id } of own) placed.add(id);
      const known = idsOf(folder.voices);
      changes.push({
        product,
        kind: "voices",
        added: own.filter(({ id }) => !known.includes(id)),
        disappeared: own.length === 0 ? [] : known.filter((id) => !own.some((one) => one.id === id)),
        languages: [],
      });
    }
    if (folder.models) {
      const heard = stt.filter(({ id }) => !isRefused(folder, id));
      changes.push(speechModelChanges(product, folder.models, heard));
    }
  }
  return { changes, unplaced: tts.map(({ id }) => id).filter((id) => !placed.has(id)) };
}

/** Whether a product always rejects a model, because it belongs to another endpoint. */
function isRefused({ checks }: FolderData, id: string): boolean {
  return checks.some((check) => {
    const isEnforced = check.rules.some(({ error, rejects }) => error !== undefined && rejects !== "inferred");
    return isEnforced && kindOf(check)?.objects?.(check, { model: id }) === true;
  });
}

function speechModelChanges(
  product: string,
  { models, short }: NonNullable<FolderData["models"]>,
  list: readonly ListedModel[],
): ModelChanges {
  const knownAs = (id: string) => models.find((model) => model.id === id);
  const { ending } = short;
  const shortOf = (id: string) => (id.endsWith(ending) ? id.slice(0, -ending.length) : id);
  const listedAs = (id: string) => list.find((one) => one.id === id || one.id === `${id}${ending}`);
  const languages = models.flatMap(({ id, languages: before }) => {
    const now = listedAs(id)?.languages ?? [];
    const added = now.filter((language) => !before.includes(language));
    const disappeared = now.length === 0 ? [] : before.filter((language) => !now.includes(language));
    return added.length + disappeared.length === 0 ? [] : [{ id, added, disappeared }];
  });
  return {
    product,
    kind: "models",
    added: list.filter(({ id }) => knownAs(id) === undefined && knownAs(shortOf(id)) === undefined),
    disappeared: list.length === 0 ? [] : models.map(({ id }) => id).filter((id) => listedAs(id) === undefined),
    languages,
  };
}
