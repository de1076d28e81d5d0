import { readFileSync } from "node:fs";

/** A model as the public list has it. */
export interface ListedModel {
  readonly id: string;
  readonly languages: readonly string[];
}

/** The public list of models: those that hear, and those that speak. */
export interface ModelList {
  readonly stt: readonly ListedModel[];
  readonly tts: readonly ListedModel[];
}

/** Why a list could not be had. */
export class ListError extends Error {}

// the lists are some hundred kilobytes long
const mostBytes = 16 * 2 ** 20;
const mostMilliseconds = 20_000;

/**
 * Reads a list from a file.
 *
 * @param file - The file: JSON, as `GET /v1/models` answers.
 * @returns The list.
 * @throws ListError where it cannot be read or is no list.
 */
export function listFromFile(file: string): ModelList {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new ListError(`${file} cannot be read: ${(error as Error).message}`);
  }
  return listFrom(text, file);
}

/**
 * Asks a server for its list.
 *
 * @param url - The URL of the list.
 * @param milliseconds - How long it may take.
 * @returns The list; `undefined` where the server has none there.
 * @throws ListError where the server cannot be reached, answers with an error, too late, too much, or with something else than a list.
 */
export async function listFromServer(url: string, milliseconds: number = mostMilliseconds): Promise<ModelList | undefined> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, { headers: { accept: "application/json" }, signal });
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    const text = await textOf(response, url);
    if (!response.ok) throw new ListError(`${url} answers ${response.status}: ${text.slice(0, 200)}`);
    return listFrom(text, url);
  } catch (error) {
    if (error instanceof ListError) throw error;
    if (signal.aborted) throw new ListError(`${url} does not answer within ${milliseconds / 1000} seconds`);
    const { message, cause } = error as Error;
    const { message: reason, code } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new ListError(`${url} cannot be reached: ${reason || code || message}`);
  }
}

async function textOf(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) throw new ListError(`${url} answers with more than ${mostBytes} bytes, which is no list of models`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function listFrom(text: string, where: string): ModelList {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new ListError(`${where} has no JSON: ${text.slice(0, 60).trim()}`);
  }
  const { stt, tts } = (typeof content === "object" && content !== null ? content : {}) as { stt?: unknown; tts?: unknown };
  if (!Array.isArray(stt) && !Array.isArray(tts)) throw new ListError(`${where} has no list of models: neither "stt" nor "tts"`);
  return { stt: modelsOf(stt, `${where}: stt`), tts: modelsOf(tts, `${where}: tts`) };
}

/** The models by their canonical names: one that is listed more than once understands the languages of all. */
function modelsOf(list: unknown, where: string): ListedModel[] {
  const languages = new Map<string, Set<string>>();
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new ListError(`${where} is no list`);
  for (const [place, one] of (list as unknown[]).entries()) {
    const { canonical_name: id, languages: own } = (typeof one === "object" && one !== null ? one : {}) as Record<string, unknown>;
    if (typeof id !== "string" || !/^[^\s"'\\]+$/.test(id)) throw new ListError(`${where}[${place}] has no canonical_name`);
    const known = languages.get(id) ?? new Set();
    for (const language of Array.isArray(own) ? (own as unknown[]) : [])
      if (typeof language === "string" && language !== "") known.add(language);
    languages.set(id, known);
  }
  return [...languages].map(([id, own]) => ({ id, languages: [...own] }));
}

/**
 * Puts lists together.
 *
 * @param lists - The lists.
 * @returns One list of what is in any of them.
 */
export function joined(lists: readonly ModelList[]): ModelList {
  const both = (name: keyof ModelList) => {
    const all = new Map<string, readonly string[]>();
    for (const { id, languages } of lists.flatMap((list) => list[name])) all.set(id, [...new Set([...(all.get(id) ?? []), ...languages])]);
    return [...all].map(([id, languages]) => ({ id, languages }));
  };
  return { stt: both("stt"), tts: both("tts") };
}
