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

// what the URL standard trims, removes or rewrites anywhere in a URL
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const needsStandard = /[\u0000-\u0020\\\ud800-\udfff]/;
const plainPath = /^(?:\/(?!\.|%2[eE])[^/%]*)*$/;
const base = "http://localhost";
const scheme = /^(https?|wss?):\/\//i;

let knownOrigin = "";

/**
 * Splits a URL into what a route is chosen by and the query, after the normalisation of the URL standard.
 *
 * `new URL` alone costs as much as everything else about a request, so a URL that the standard would leave alone is split by index.
 *
 * @param url - An absolute URL or an origin-relative reference.
 * @returns The parts, or `undefined` where the URL does not parse or has another scheme.
 */
export function requestTarget(url: string | { readonly href: string }): RequestTarget | undefined {
  const href = typeof url === "string" ? url : url.href;
  if (typeof href !== "string") throw new TypeError("preflight: request.url is a string or a URL");
  if (!needsStandard.test(href)) {
    const quick = splitByIndex(href);
    if (quick !== undefined) return quick;
  }
  return splitByStandard(href);
}

function splitByIndex(href: string): RequestTarget | undefined {
  let start = 0;
  let webSocket = false;
  if (href.charCodeAt(0) !== 0x2f) {
    const authority = href.indexOf("://") + 3;
    if (authority < 3) return undefined;
    start = href.indexOf("/", authority);
    if (start < 0) return undefined;
    // the origin of one caller's requests is nearly always the same
    if (!href.startsWith(knownOrigin) || knownOrigin.length !== start) {
      const origin = href.slice(0, start);
      if (!scheme.test(origin) || /[?#@]/.test(origin) || !parses(origin)) return undefined;
      knownOrigin = origin;
    }
    webSocket = (href.charCodeAt(0) | 0x20) === 0x77;
  } else if (href.charCodeAt(1) === 0x2f) {
    return undefined;
  }
  const hash = href.indexOf("#", start);
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf("?", start);
  const pathEnd = mark < 0 || mark > end ? end : mark;
  const path = href.slice(start, pathEnd);
  if (!plainPath.test(path)) return undefined;
  return { path, query: pathEnd === end ? "" : href.slice(pathEnd + 1, end), webSocket };
}

function splitByStandard(href: string): RequestTarget | undefined {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return undefined;
  }
  const { protocol } = url;
  if (!/^(?:https?|wss?):$/.test(protocol)) return undefined;
  return { path: url.pathname, query: url.search.slice(1), webSocket: protocol === "ws:" || protocol === "wss:" };
}

function parses(origin: string): boolean {
  try {
    new URL(origin);
    return true;
  } catch {
    return false;
  }
}

/** The header fields that a verdict depends on. */
export class Fields {
  contentType: string | undefined;
  /** Whether there was more than one content-type. */
  contentTypes = 0;
  contentLength: string | undefined;
  contentEncoding: string | undefined;
  transferEncoding: string | undefined;
  authorization: string | undefined;

  /** Takes in a field, if it is one of these. */
  add(name: string, value: string): void {
    switch (name.length) {
      case 12:
        if (is(name, "content-type")) {
          this.contentTypes++;
          this.contentType ??= value;
        }
        break;
      case 13:
        if (is(name, "authorization")) this.authorization ??= value;
        break;
      case 14:
        if (is(name, "content-length")) this.contentLength ??= value;
        break;
      case 16:
        if (is(name, "content-encoding")) this.contentEncoding ??= value;
        break;
      case 17:
        if (is(name, "transfer-encoding")) this.transferEncoding ??= value;
        break;
    }
  }
}

function is(name: string, lower: string): boolean {
  return name === lower || name.toLowerCase() === lower;
}

/**
 * Reads the header fields that matter from any of the shapes that a request may bring.
 *
 * @param headers - The fields.
 * @returns The fields that a verdict depends on.
 * @throws TypeError where `headers` or a value is of another type.
 */
export function readFields(headers: HeaderFields | undefined): Fields {
  const fields = new Fields();
  if (headers === undefined || headers === null) return fields;
  if (typeof headers !== "object") throw new TypeError("preflight: request.headers is an object");
  if (isHeadersLike(headers)) {
    fields.contentType = headers.get("content-type") ?? undefined;
    fields.contentTypes = fields.contentType === undefined ? 0 : 1;
    fields.contentLength = headers.get("content-length") ?? undefined;
    fields.contentEncoding = headers.get("content-encoding") ?? undefined;
    fields.transferEncoding = headers.get("transfer-encoding") ?? undefined;
    fields.authorization = headers.get("authorization") ?? undefined;
    return fields;
  }
  if (Symbol.iterator in headers) {
    for (const entry of headers as Iterable<readonly [unknown, unknown]>) {
      if (typeof entry !== "object" || entry === null) throw new TypeError("preflight: a header field is a pair of strings");
      addField(fields, entry[0], entry[1]);
    }
    return fields;
  }
  for (const name of Object.keys(headers)) addField(fields, name, (headers as Record<string, unknown>)[name]);
  return fields;
}

function isHeadersLike(headers: HeaderFields): headers is HeadersLike {
  return typeof (headers as HeadersLike).get === "function" && typeof (headers as HeadersLike).append === "function";
}

function addField(fields: Fields, name: unknown, value: unknown): void {
  if (typeof name !== "string") throw new TypeError("preflight: the name of a header field is a string");
  if (typeof value === "string") fields.add(name, value);
  else if (typeof value === "number") fields.add(name, String(value));
  else if (Array.isArray(value)) for (const one of value) addField(fields, name, one);
  else if (value !== undefined && value !== null) throw new TypeError(`preflight: header ${name} is a string or a list of strings`);
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
  if (body === undefined) return undefined;
  if (body === null) return "";
  if (typeof body === "string") return body.isWellFormed() ? body : body.toWellFormed();
  if (body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (/ArrayBuffer\]$/.test(Object.prototype.toString.call(body))) return new Uint8Array(body);
  throw new TypeError("preflight: request.body is a string, bytes, null or undefined");
}
