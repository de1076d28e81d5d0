import type { WireRequest } from "../../engine/wire-request.js";
import type { EndpointData } from "../data.js";

/** A header: name and value. */
export type Header = readonly [name: string, value: string];

/** The request on the page. */
export interface PlaygroundRequest {
  readonly method: string;
  /** An absolute URL, or a path of api.deepgram.com. */
  readonly url: string;
  readonly headers: readonly Header[];
  /** The body as text; for a stream, the first message. `null`: none. */
  readonly body: string | null;
  /** A file that is the body instead. */
  readonly file?: BodyFile;
}

/** A file as the body of a request. */
export interface BodyFile {
  readonly name: string;
  /** The size in bytes. */
  readonly size: number;
  /** The media type, as the browser derives it from the name; it may be empty. */
  readonly type: string;
  /** The content; `undefined` for a file that is too large to read: then only its size is checked. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** A parameter as it stands in a URL. */
export interface QueryPair {
  /** The pair as written, percent-encoded. */
  readonly raw: string;
  readonly name: string;
  readonly value: string;
}

/** A parameter to write: one without `raw` is percent-encoded. */
export type WrittenPair = Omit<QueryPair, "raw"> & Partial<Pick<QueryPair, "raw">>;

/**
 * Tells whether a request opens a stream.
 *
 * @param request - The request.
 * @returns Whether its URL is a WebSocket URL.
 */
export function isStream({ url }: PlaygroundRequest): boolean {
  return /^\s*wss?:/i.test(url);
}

/**
 * Makes the request that the engine reads.
 *
 * @param request - The request on the page.
 * @returns The request as it is sent.
 */
export function wireRequest(request: PlaygroundRequest): WireRequest {
  const { method, url, headers, body, file } = request;
  const sent = headers.filter(([name]) => name !== "");
  const head = { method, url: url.trim(), headers: sent };
  if (isStream(request)) return { ...head, body: null };
  if (file === undefined) return { ...head, body };
  // without its content, the size is checked before the body
  const size = ["content-length", String(file.size)] as const;
  return file.bytes === undefined ? { ...head, headers: [...sent, size], body: undefined } : { ...head, body: file.bytes };
}

/**
 * Makes the example request of an endpoint.
 *
 * @param endpoint - The endpoint.
 * @param query - Parameters instead of those of the example.
 * @returns A request that the endpoint accepts with its example parameters.
 */
export function exampleRequest(endpoint: EndpointData, query?: Readonly<Record<string, string>>): PlaygroundRequest {
  const { path: values = {}, query: exampleQuery = {}, headers = {}, body } = endpoint.example;
  const scheme = endpoint.webSocket ? "wss" : "https";
  const path = endpoint.path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const pairs = Object.entries({ ...exampleQuery, ...query }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const search = pairs.length > 0 ? `?${pairs.join("&")}` : "";
  return {
    method: endpoint.method,
    url: `${scheme}://${endpoint.host ?? "api.deepgram.com"}${path}${search}`,
    headers: Object.entries(headers),
    body: endpoint.webSocket ? firstMessage(endpoint.id) : (body ?? null),
  };
}

function firstMessage(endpoint: string): string | null {
  if (endpoint.startsWith("speak.")) return '{"type": "Speak", "text": "Hello"}';
  if (endpoint.startsWith("listen.v1")) return '{"type": "KeepAlive"}';
  if (endpoint.startsWith("listen.v2")) return '{"type": "CloseStream"}';
  return null;
}

/** Larger files are not read, because a browser may not have the memory. */
export const largestRead = 256 * 1024 * 1024;

/**
 * Reads a file, to use it as a body.
 *
 * @param file - The file that was chosen.
 * @returns The file and its content.
 */
export async function readBodyFile(file: Blob & { readonly name: string }): Promise<BodyFile> {
  const { name, size, type } = file;
  return { name, size, type, bytes: size > largestRead ? undefined : new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Writes a size for people.
 *
 * @param bytes - The size in bytes.
 * @returns Text such as `1.2 MB (1,234,567 bytes)`.
 */
export function sizeText(bytes: number): string {
  const exact = `${bytes.toLocaleString("en")} ${bytes === 1 ? "byte" : "bytes"}`;
  const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : ["kB", 1e3];
  return bytes < 1000 ? exact : `${(bytes / Number(factor)).toLocaleString("en", { maximumFractionDigits: 1 })} ${unit} (${exact})`;
}

/**
 * Makes a file the body of a request.
 *
 * @param request - The request.
 * @param file - The file.
 * @returns The request with the file, and with its media type instead of that of JSON.
 */
export function withFile(request: PlaygroundRequest, file: BodyFile): PlaygroundRequest {
  const kept = request.headers.filter(([name, value]) => !(name.toLowerCase() === "content-type" && /json/i.test(value)));
  const isTyped = kept.some(([name]) => name.toLowerCase() === "content-type");
  const type = file.type === "" ? "application/octet-stream" : file.type;
  return { ...request, headers: isTyped ? kept : [...kept, ["content-type", type]], body: null, file };
}

/**
 * Removes the body of a request, text or file.
 *
 * @param request - The request.
 * @returns The request without a body.
 */
export function withoutBody({ file: _file, ...request }: PlaygroundRequest): PlaygroundRequest {
  return { ...request, body: null };
}

/** The request that the page starts with. */
export const firstRequest: PlaygroundRequest = {
  method: "POST",
  url: "https://api.deepgram.com/v1/speak?model=aura-2-thalia-en&encoding=mp3&container=wav",
  headers: [["content-type", "application/json"]],
  body: '{"text": "Hello from the playground."}',
};

/**
 * Splits a URL before its query, into its parameters, and after its query.
 *
 * @param url - The URL.
 * @returns The three parts.
 */
export function splitUrl(url: string): { readonly before: string; readonly pairs: readonly QueryPair[]; readonly after: string } {
  const hash = url.indexOf("#");
  const after = hash < 0 ? "" : url.slice(hash);
  const rest = hash < 0 ? url : url.slice(0, hash);
  const mark = rest.indexOf("?");
  if (mark < 0) return { before: rest, pairs: [], after };
  const pairs = rest
    .slice(mark + 1)
    .split("&")
    .filter((raw) => raw !== "")
    .map((raw): QueryPair => {
      const equals = raw.indexOf("=");
      const [name, value] = equals < 0 ? [raw, ""] : [raw.slice(0, equals), raw.slice(equals + 1)];
      return { raw, name: decoded(name), value: decoded(value) };
    });
  return { before: rest.slice(0, mark), pairs, after };
}

/**
 * Writes a URL with other parameters. A pair that has no `raw` is percent-encoded; the rest stays to the byte.
 *
 * @param url - The URL.
 * @param pairs - The parameters.
 * @returns The URL.
 */
export function withPairs(url: string, pairs: readonly WrittenPair[]): string {
  const { before, after } = splitUrl(url);
  const written = pairs.map(({ raw, name, value }) => raw ?? `${encoded(name)}=${encoded(value)}`);
  return `${before}${written.length > 0 ? `?${written.join("&")}` : ""}${after}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

// what a query may hold as it is stays readable
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%(?:3A|2F|2C|40)/g, decodeURIComponent);
}
