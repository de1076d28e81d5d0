import { parseUrl } from "../decode/url/url.js";

/** An object with headers by name, such as `Headers` of the fetch standard. */
export interface HeadersLike {
  get(name: string): string | null;
  append(name: string, value: string): void;
}

/** The headers of a request, in any of the forms that frameworks use. */
export type HeaderFields =
  | HeadersLike
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** A request as it is sent. */
export interface WireRequest {
  /** The method, such as `POST`. */
  readonly method: string;
  /** The URL: absolute with any host, http(s) or ws(s), or origin-relative, such as `/v1/speak?encoding=mp3`. */
  readonly url: string | { readonly href: string };
  /** The headers. */
  readonly headers?: HeaderFields | undefined;
  /**
   * The body as it is sent. A string is encoded as UTF-8, a lone surrogate as U+FFFD. `undefined` means not read yet: only the head
   * is checked. `null`, `""` and no bytes are an empty body.
   */
  readonly body?: string | ArrayBufferView | ArrayBuffer | null | undefined;
}

/** The parts of a URL that select an endpoint, and the query. */
export interface RequestTarget {
  /** The host of an absolute URL; any host for a reference. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly webSocket: boolean;
}

interface Route {
  readonly host: string;
  readonly path: string;
  readonly webSocket: boolean;
}

// the characters that the URL standard leaves unchanged in a query
const plainQuery = /^[!$-&(-;=?-~]*$/;
// the other printable characters but `#`, which it escapes; it trims spaces at the end
const printableQuery = /^[ -"$-~]*[!"$-~]$/;
const escaped = /[ "'<>]/g;
// an absolute or origin-relative URL that the URL standard leaves unchanged up to the query: no dot segments, escapes, user information,
// international names or addresses
const plainUrl =
  /^(?:(http|ws)s?:\/\/((?!xn--)[a-z][a-z\d-]*(?:\.(?!xn--)[a-z][a-z\d-]*)*)(?::(?:\d{1,4}|[1-5]\d{4}))?)?(\/(?:[\w-]+(?:\/[\w-]+)*)?)$/;
const mostRoutes = 64;
const longestRoute = 64;
/** The routes of the URLs up to their queries: a program sends requests to a few. */
const routes = /* @__PURE__ */ new Map<string, Route>();
const longestRemembered = 1024;
let lastHref: string | undefined;
let lastTarget: RequestTarget | undefined;

/**
 * Splits a URL into path and query, after the normalization of the URL standard.
 *
 * `new URL` costs as much as the rest of the validation, so nearly every URL is split by a pattern.
 *
 * @param href - An absolute URL or an origin-relative reference.
 * @returns The parts; `undefined` if the URL is malformed or has another scheme.
 */
export function splitUrl(href: string): RequestTarget | undefined {
  if (href === lastHref) return lastTarget;
  const target = split(href);
  // a substring keeps the whole string in memory
  if (target && href.length < longestRemembered) {
    lastHref = href;
    lastTarget = target;
  }
  return target;
}

function split(href: string): RequestTarget | undefined {
  const mark = href.indexOf("?");
  const beforeQuery = mark < 0 ? href : href.slice(0, mark);
  const query = mark < 0 ? "" : href.slice(mark + 1);
  const isPlain = plainQuery.test(query);
  const known = routes.get(beforeQuery);
  if (known && (isPlain || printableQuery.test(query))) {
    const { host, path, webSocket } = known;
    return { host, path, query: isPlain ? query : query.replace(escaped, percentEscape), webSocket };
  }
  const plain = isPlain ? plainUrl.exec(beforeQuery) : null;
  if (plain) {
    const target = { host: plain[2] ?? "localhost", path: plain[3] as string, query, webSocket: plain[1] === "ws" };
    remember(beforeQuery, target);
    return target;
  }
  // the standard trims control characters and spaces
  const url = parseUrl(href, /^[^!-\uffff]*[/\\]/.test(href) ? "http://localhost" : undefined);
  if (!url || !/^(?:http|ws)s?:$/.test(url.protocol)) return undefined;
  const { hostname: host, pathname: path } = url;
  const webSocket = url.protocol[0] === "w";
  // characters that are trimmed at the end of a URL are not trimmed before a query
  if (/^[!-"$-~]+$/.test(beforeQuery)) remember(beforeQuery, { host, path, webSocket });
  return { host, path, query: url.search.slice(1), webSocket };
}

function percentEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function remember(beforeQuery: string, { host, path, webSocket }: Route): void {
  // a longer URL has an id in its path
  if (beforeQuery.length > longestRoute) return;
  if (routes.size >= mostRoutes) routes.clear();
  // a part of a text would keep all of it in memory
  const [ownBeforeQuery, ownHost, ownPath] = JSON.parse(JSON.stringify([beforeQuery, host, path])) as [string, string, string];
  routes.set(ownBeforeQuery, { host: ownHost, path: ownPath, webSocket });
}

/** Returns a header by its lower-case name; repeated headers are joined by a comma. */
export type FindHeader = (name: string) => string | undefined;

/**
 * Creates a reader of headers, whatever their form.
 *
 * @param headers - The headers.
 * @returns The reader.
 * @throws TypeError if `headers` is neither an object nor absent, or a list contains something else than pairs.
 */
export function headerReader(headers: HeaderFields | undefined): FindHeader {
  if (!headers) return () => undefined;
  if (typeof headers !== "object") throw new TypeError("preflight: `headers` must be an object");
  if (isHeadersLike(headers)) return (name) => headers.get(name) ?? undefined;
  const pairs = Symbol.iterator in headers ? [...headers] : undefined;
  if (pairs?.some((pair) => !Array.isArray(pair) || typeof pair[0] !== "string"))
    throw new TypeError("preflight: a list of `headers` must contain pairs [name, value]");
  const record = (pairs ?? headers) as Readonly<Record<string, unknown>>;
  return (wanted) => {
    let found: string | undefined;
    // most headers are read once: a list of their names would cost more
    for (const key in record) {
      const name = pairs?.[key as never]?.[0] ?? key;
      if (name.length !== wanted.length || name.toLowerCase() !== wanted || !Object.hasOwn(record, key)) continue;
      const value = pairs ? (record[key] as readonly unknown[])[1] : record[key];
      if (value !== undefined && value !== null) found = found === undefined ? String(value) : `${found}, ${String(value)}`;
    }
    return found;
  };
}

/**
 * Adds the headers that a ws: or wss: URL implies.
 *
 * @param field - The reader of the given headers.
 * @returns The reader of all headers.
 */
export function upgradeHeaders(field: FindHeader): FindHeader {
  return (name) => (name === "connection" ? "Upgrade" : name === "upgrade" ? "websocket" : field(name));
}

function isHeadersLike(headers: HeaderFields): headers is HeadersLike {
  return typeof headers["get" as never] === "function" && typeof headers["append" as never] === "function";
}

/** A body that was read: well-formed text, or bytes. */
export type Body = string | Uint8Array;

/**
 * Normalizes a body.
 *
 * @param body - The body of a request.
 * @returns Text, bytes, or `undefined` if the body was not read yet.
 * @throws TypeError for another type.
 */
export function readBody(body: WireRequest["body"]): Body | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  if (body === null) return "";
  if (typeof body === "string") return body.toWellFormed();
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (isArrayBuffer(body)) return new Uint8Array(body);
  throw new TypeError("preflight: `body` must be text, bytes, null or undefined; read a stream with `await request.arrayBuffer()`");
}

/** Tells whether a value is an ArrayBuffer of any realm. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return /ArrayBuffer]$/.test(Object.prototype.toString.call(value));
}
