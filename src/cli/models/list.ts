import { readFileSync } from "node:fs";

/** A model in the public list. */
export interface ListedModel {
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
