import { hasEndlessHost, parseUrl } from "../decode/url/url.js";

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
  /** The host of an absolute URL; of a reference any. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly webSocket: boolean;
}

interface Route {
  readonly beforeQuery: string;
  readonly host: string;
  readonly path: string;
  readonly webSocket: boolean;
}

// all that the URL standard leaves as it is in a query
const plainQuery = /^[!$-&(-;=?-~]*$/;
const mostRoutes = 8;
let routes: Route[] = [];
const longestRemembered = 1024;
let last: { readonly href: string; readonly target: RequestTarget } | undefined;

/**
 * Splits a URL into what a route is chosen by and the query, after the normalisation of the URL standard.
 *
 * `new URL` alone costs as much as everything else about a request, so what stands before the query is remembered, and the last URL
 * whole: they are nearly always the same.
 *
 * @param href - An absolute URL or an origin-relative reference.
 * @returns The parts, or `undefined` where the URL does not parse or has another scheme.
 */
export function requestTarget(href: string): RequestTarget | undefined {
  if (last?.href === href) return last.target;
  const target = split(href);
  // a part of a long string keeps all of it alive
  if (target && href.length < longestRemembered) last = { href, target };
  return target;
}

function split(href: string): RequestTarget | undefined {
  const mark = href.indexOf("?");
  const beforeQuery = mark < 0 ? href : href.slice(0, mark);
  const query = mark < 0 ? "" : href.slice(mark + 1);
  let known: Route | undefined;
  for (const route of routes) if (route.beforeQuery === beforeQuery) known = route;
  if (known && plainQuery.test(query)) return { host: known.host, path: known.path, query, webSocket: known.webSocket };
  if (hasEndlessHost(href)) return undefined;
  // the standard trims what is not above a space
  const url = parseUrl(href, /^[^!-\uffff]*[/\\]/.test(href) ? "http://localhost" : undefined);
  if (!url || !/^(?:http|ws)s?:$/.test(url.protocol)) return undefined;
  const { hostname: host, pathname: path } = url;
  const webSocket = url.protocol[0] === "w";
  // what is trimmed at the end of a URL is not trimmed before a query
  if (href.length < longestRemembered && /^[!-"$-~]{1,255}$/.test(beforeQuery))
    routes = [{ beforeQuery, host, path, webSocket }, ...routes.slice(0, mostRoutes - 1)];
  return { host, path, query: url.search.slice(1), webSocket };
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
  if (pairs?.some((pair) => !Array.isArray(pair) || typeof pair[0] !== "string"))
    throw new TypeError("preflight: headers that are a list are a list of pairs");
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

/**
 * Adds the header fields that a ws: or wss: URL implies.
 *
 * @param field - The fields that were given.
 * @returns The search in both.
 */
export function upgradeFields(field: FindField): FindField {
  return (name) => (name === "connection" ? "Upgrade" : name === "upgrade" ? "websocket" : field(name));
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
  throw new TypeError("preflight: body is text, bytes, null or undefined; read a stream with `await request.arrayBuffer()`");
}

/** Says whether a value is an ArrayBuffer, of whatever realm. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return /ArrayBuffer]$/.test(Object.prototype.toString.call(value));
}
