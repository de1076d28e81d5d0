import { parseUrl } from "../decode/url.js";

/** What carries header fields by name, such as the `Headers` of the fetch standard. */
export interface HeadersLike {
  get(name: string): string | null;
  append(name: string, value: string): void;
}

/** The header fields of a request, in any of the shapes that frameworks hand out. */
export type HeaderFields =
  | HeadersLike
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** A request as it goes over the wire. */
export interface WireRequest {
  /** The method, such as `POST`. */
  readonly method: string;
  /** The URL: absolute with any host, http(s) or ws(s), or origin-relative, such as `/v1/speak?encoding=mp3`. */
  readonly url: string | { readonly href: string };
  /** The header fields. */
  readonly headers?: HeaderFields | undefined;
  /**
   * The body as on the wire. A string is encoded as UTF-8, a lone surrogate as U+FFFD. `undefined` means not looked at yet: only what
   * comes before the body is checked. `null`, `""` and no bytes are an empty body.
   */
  readonly body?: string | ArrayBufferView | ArrayBuffer | null | undefined;
}

/** The parts of a URL that a route is chosen by. */
export interface RequestTarget {
  readonly path: string;
  readonly query: string;
  readonly webSocket: boolean;
}

// what the URL standard trims, removes or rewrites anywhere in a URL: control characters, spaces, backslashes, surrogates
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const needsStandard = /[\u0000- \\\ud800-\udfff]/;
const plainPath = /^(?:\/(?!\.)[^/%]*)+$/;
const schemes = /^(?:http|ws)s?:/i;

let knownOrigin = "";

/**
 * Splits a URL into what a route is chosen by and the query, after the normalisation of the URL standard.
 *
 * `new URL` alone costs as much as everything else about a request, so a URL that the standard would leave alone is split by index.
 *
 * @param href - An absolute URL or an origin-relative reference.
 * @returns The parts, or `undefined` where the URL does not parse or has another scheme.
 */
export function requestTarget(href: string): RequestTarget | undefined {
  // the origin of one caller's requests is nearly always the same
  const start = href[0] === "/" ? 0 : href.indexOf("/", href.indexOf("://") + 3);
  const origin = start > 0 ? href.slice(0, start) : "";
  if (!needsStandard.test(href) && start >= 0 && (start === 0 ? href[1] !== "/" : origin === knownOrigin)) {
    const hash = href.indexOf("#", start);
    const end = hash < 0 ? href.length : hash;
    const mark = href.indexOf("?", start);
    const pathEnd = mark < 0 || mark > end ? end : mark;
    const path = href.slice(start, pathEnd);
    if (plainPath.test(path)) return { path, query: href.slice(pathEnd + 1, end), webSocket: /^ws/i.test(origin) };
  }
  const url = parseUrl(href, "http://localhost");
  if (url === undefined || !schemes.test(url.protocol)) return undefined;
  if (/^\w+:\/\/[^/?#@]+$/.test(origin) && schemes.test(origin)) knownOrigin = origin;
  return { path: url.pathname, query: url.search.slice(1), webSocket: url.protocol[0] === "w" };
}

/** Finds a header field by its name in lower case; repeated fields are joined by a comma. */
export type FindField = (name: string) => string | undefined;

/**
 * Makes the header fields of a request searchable, in any of the shapes in which they may come.
 *
 * @param headers - The fields.
 * @returns The search.
 * @throws TypeError where `headers` is neither an object nor absent, or a field of a list is no pair.
 */
export function fieldFinder(headers: HeaderFields | undefined): FindField {
  if (!headers) return () => undefined;
  if (typeof headers !== "object") throw new TypeError("preflight: headers is an object");
  if (isHeadersLike(headers)) return (name) => headers.get(name) ?? undefined;
  const pairs = Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : undefined;
  const record = headers as Readonly<Record<string, unknown>>;
  const names = pairs === undefined ? Object.keys(record) : pairs.map(([name]) => name);
  return (wanted) => {
    let found: string | undefined;
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      if (name.length !== wanted.length || name.toLowerCase() !== wanted) continue;
      const value = pairs === undefined ? record[name] : pairs[index]?.[1];
      if (value !== undefined && value !== null) found = found === undefined ? String(value) : `${found}, ${String(value)}`;
    }
    return found;
  };
}

function isHeadersLike(headers: HeaderFields): headers is HeadersLike {
  return typeof headers["get" as never] === "function" && typeof headers["append" as never] === "function";
}

/** A body that was looked at: text that is well-formed, or bytes. */
export type Body = string | Uint8Array;

/**
 * Brings a body into one of two shapes.
 *
 * @param body - The body of a request.
 * @returns Text, bytes, or `undefined` for a body that was not looked at yet.
 * @throws TypeError where it is of another type.
 */
export function readBody(body: WireRequest["body"]): Body | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  if (body === null) return "";
  if (typeof body === "string") return body.toWellFormed();
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (isArrayBuffer(body)) return new Uint8Array(body);
  throw new TypeError("preflight: body is text, bytes, null or undefined");
}

/** Says whether a value is an ArrayBuffer, of whatever realm. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return /ArrayBuffer]$/.test(Object.prototype.toString.call(value));
}
