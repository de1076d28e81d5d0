import { parseUrl } from "../../decode/url/url.js";
import { isDeepgramHost } from "../../engine/host.js";
import { UsageError } from "../terminal/arguments.js";
import { type Input, printable, readAll } from "../terminal/terminal.js";
import { kindOf } from "./line.js";

/** Which requests of a HAR file are checked. */
export interface HarSettings {
  /** Whether to keep headers and parts of URLs that may contain credentials. */
  readonly keepCredentials: boolean;
  /** Hosts besides Deepgram's; `*` is any host. */
  readonly hosts: readonly string[];
}

// HAR writers put "log" first; a request line has no such member
const harStart = /^\s*\{\s*"log"\s*:\s*\{/;
const incompleteHarStart = /^(?:\{\s*(?:"(?:l(?:o(?:g(?:"\s*(?::\s*)?)?)?)?)?)?)?$/;
const byteOrderMark = "\u00ef\u00bb\u00bf";
const longestStart = 4096;

/**
 * Turns an input that is a HAR 1.2 file into request lines; any other input stays as it is.
 *
 * @param input - The input.
 * @param name - The name of the input; one that ends in `.har` is always a HAR file.
 * @param settings - Which requests to take.
 * @returns The lines: the `id` of each is the place of its entry, such as `/log/entries/3`.
 */
export function requestLines(input: Input, name: string, settings: HarSettings): Input {
  return { [Symbol.asyncIterator]: () => linesFrom(input, name, settings), destroy: () => input.destroy?.() };
}

async function* linesFrom(input: Input, name: string, settings: HarSettings): AsyncGenerator<Uint8Array, void, undefined> {
  let isHar: boolean | undefined = /\.har$/i.test(name) ? true : undefined;
  let start = Buffer.alloc(0);
  const iterator = input[Symbol.asyncIterator]();
  const rest: Input = { [Symbol.asyncIterator]: () => iterator };
  while (isHar === undefined) {
    const read = await iterator.next();
    if (read.done !== true) start = Buffer.concat([start, read.value]);
    const head = start.toString("latin1", 0, longestStart);
    const text = head.startsWith(byteOrderMark) ? head.slice(byteOrderMark.length) : byteOrderMark.startsWith(head) ? "" : head;
    if (harStart.test(text)) isHar = true;
    else if (read.done === true || text.length >= longestStart || !incompleteHarStart.test(text)) isHar = false;
  }
  if (!isHar) {
    if (start.length > 0) yield start;
    yield* rest;
    return;
  }
  const bytes = Buffer.concat([start, await readAll(rest)]);
  for (const request of harRequests(bytes, name, settings)) yield Buffer.from(`${JSON.stringify(request)}\n`);
}

/** A request as a line of `check --batch` has it. */
interface HarRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | null;
  readonly bodyBase64?: string;
}

/**
 * Reads the requests to Deepgram in a HAR file.
 *
 * @param bytes - The file.
 * @param name - Its name for error messages.
 * @param settings - Which requests to take.
 * @returns The requests, in the order of the file.
 * @throws UsageError if it is not a HAR file.
 */
export function harRequests(bytes: Uint8Array, name: string, settings: HarSettings): HarRequest[] {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${printable((error as Error).message)}`);
  }
  const { log } = recordOf(content, name, "");
  const { entries } = recordOf(log, name, "/log");
  if (!Array.isArray(entries)) throw notHar(name, "/log/entries", entries, "a list");
  return entries.flatMap((entry: unknown, index) => {
    const place = `/log/entries/${index}`;
    const { request } = recordOf(entry, name, place);
    const taken = requestOf(recordOf(request, name, `${place}/request`), settings, name, place);
    return taken === undefined ? [] : [taken];
  });
}

type JsonRecord = Readonly<Record<string, unknown>>;

function notHar(name: string, place: string, value: unknown, wanted: string): UsageError {
  const found = value === undefined ? "missing" : kindOf(value);
  return new UsageError(`${name} is not a HAR file: ${place === "" ? "its content" : place} must be ${wanted}, but is ${found}`);
}

function recordOf(value: unknown, name: string, place: string): JsonRecord {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonRecord;
  throw notHar(name, place, value, "an object");
}

function requestOf(request: JsonRecord, settings: HarSettings, name: string, place: string): HarRequest | undefined {
  const { method, url } = request;
  for (const [member, value] of [["method", method] as const, ["url", url] as const]) {
    if (typeof value !== "string") throw notHar(name, `${place}/request/${member}`, value, "a string");
  }
  const target = targetOf(url as string, settings);
  if (target === undefined) return undefined;
  const headers = headersOf(request["headers"], settings.keepCredentials);
  return { id: place, method: method as string, url: target, headers, ...bodyOf(request, headers) };
}

/** The URL, if its host is wanted. */
function targetOf(text: string, { hosts, keepCredentials }: HarSettings): string | undefined {
  const url = parseUrl(text);
  if (!hosts.includes("*")) {
    if (url === undefined) return undefined;
    const wanted = hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);
    if (!wanted && !isDeepgramHost(url.hostname)) return undefined;
  }
  if (url === undefined || keepCredentials || (url.username === "" && url.password === "")) return text;
  url.username = "";
  url.password = "";
  return url.href;
}

// a header of any name may contain a key, so only those that verdicts depend on are kept
const harmless = new Set(["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "upgrade"]);

function headersOf(headers: unknown, keepCredentials: boolean): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const field of Array.isArray(headers) ? headers : []) {
    const { name, value } = (field ?? {}) as JsonRecord;
    // a leading colon marks the pseudo-headers of HTTP/2
    if (typeof name !== "string" || typeof value !== "string" || name.startsWith(":")) continue;
    if (keepCredentials || harmless.has(name.toLowerCase())) fields.push([name, value]);
  }
  return fields;
}

/** Empty if a body was sent, but the file does not contain it as it was sent. */
function bodyOf(
  { postData, bodySize }: JsonRecord,
  headers: readonly (readonly [string, string])[],
): Pick<HarRequest, "body" | "bodyBase64"> {
  const { text, params, mimeType, encoding } = (typeof postData === "object" && postData !== null ? postData : {}) as JsonRecord;
  if (typeof text === "string" && text !== "") return encoding === "base64" ? { bodyBase64: text } : { body: text };
  if (Array.isArray(params) && params.length > 0) {
    // a HAR file does not contain the boundaries and the files of a multipart body
    if (typeof mimeType === "string" && /^\s*multipart\//i.test(mimeType)) return {};
    return { body: formOf(params) };
  }
  const field = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const length = field("content-length");
  const isEmpty = Number(length ?? bodySize) === 0 && field("transfer-encoding") === undefined;
  return isEmpty ? { body: null } : {};
}

function formOf(params: readonly unknown[]): string {
  const form = new URLSearchParams();
  for (const param of params) {
    const { name, value } = (param ?? {}) as JsonRecord;
    if (typeof name === "string") form.append(name, typeof value === "string" ? value : "");
  }
  return form.toString();
}
