import type { IncomingMessage } from "node:http";
import { allOperations } from "../../../generated/operations/index.js";
import type { RequestHead } from "../../adapters/core/request-handler.js";
import { nearest } from "../../checks/nearest.js";

// RFC 9110 section 7.6.1; the proxy answers Expect itself and replaces Host
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "proxy-connection",
  "keep-alive",
  "te",
  "trailer",
  "upgrade",
  "proxy-authenticate",
  "proxy-authorization",
  "expect",
  "host",
]);
// the framing of the body stays, even if Connection names it
const framing: ReadonlySet<string> = new Set(["content-length", "transfer-encoding"]);

/**
 * Removes the headers that are for one connection only.
 *
 * @param raw - Names and values in turn, as in `IncomingMessage.rawHeaders`.
 * @param without - A name in lower case that is removed too.
 * @returns The other headers in the same form and order.
 */
export function endToEnd(raw: readonly string[], without?: string): string[] {
  let named: Set<string> | undefined;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] as string;
    if ((name.length !== 10 && name.length !== 16) || !/^(?:proxy-)?connection$/i.test(name)) continue;
    for (const part of (raw[at + 1] as string).split(",")) {
      const token = part.trim().toLowerCase();
      if (hopByHop.has(token) || framing.has(token)) continue;
      named ??= new Set();
      named.add(token);
    }
  }
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as string).toLowerCase();
    if (!hopByHop.has(name) && name !== without && named?.has(name) !== true) kept.push(raw[at] as string, raw[at + 1] as string);
  }
  return kept;
}

/** The head of a request as it is checked. */
export interface IncomingHead extends RequestHead {
  readonly url: string;
}

/** Headers of a request as Node has them, without a copy. */
class RawHeaders {
  readonly #raw: readonly string[];
  /** The place of the only `authorization` that counts. */
  readonly #credentials: number | undefined;

  constructor(raw: readonly string[], credentials?: number) {
    this.#raw = raw;
    this.#credentials = credentials;
  }

  get(name: string): string | null {
    const raw = this.#raw;
    let found: string | null = null;
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const written = raw[at] as string;
      if (written.length !== name.length || (written !== name && written.toLowerCase() !== name)) continue;
      if (this.#credentials !== undefined && at !== this.#credentials && name === "authorization") continue;
      const value = raw[at + 1] as string;
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  /** What the standard's `Headers` has; nothing calls it. */
  append(): never {
    throw new TypeError("the headers of a request do not change");
  }
}

/**
 * Returns the head that is checked: the normalized request target and the headers that are forwarded.
 *
 * The target is normalized as RFC 3986 section 6.2.2 describes: escapes of unreserved characters are decoded, and dot segments are removed.
 * If a request has several `Authorization` headers, there are two heads, with the first and with the last one: servers take one of these.
 *
 * @param request - The request.
 * @param forwarded - Its headers that are forwarded.
 * @param checksCredentials - Whether the verdict depends on `Authorization`.
 * @returns The heads; `undefined` if servers would read the target in different ways.
 */
export function headsOf(
  { method = "", url = "", rawHeaders }: IncomingMessage,
  forwarded: readonly string[],
  checksCredentials: boolean,
): readonly [IncomingHead, ...IncomingHead[]] | undefined {
  const target = normalizedTarget(url);
  if (target === undefined) return undefined;
  let raw = forwarded;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if ((name.length === 10 || name.length === 7) && /^(?:connection|upgrade)$/i.test(name))
      raw = [...raw, name, rawHeaders[at + 1] as string];
  }
  if (checksCredentials) {
    const places: number[] = [];
    for (let at = 0; at + 1 < raw.length; at += 2) if (isCredentials(raw[at] as string)) places.push(at);
    if (places.length > 1)
      return [
        { method, url: target, headers: new RawHeaders(raw, places[0]) },
        { method, url: target, headers: new RawHeaders(raw, places.at(-1)) },
      ];
  }
  return [{ method, url: target, headers: new RawHeaders(raw) }];
}

function isCredentials(name: string): boolean {
  return name.length === 13 && name.toLowerCase() === "authorization";
}

// one leading slash, no escape, no dot segment, nothing that the URL standard changes
const normalTarget = /^\/(?![/.])(?:(?!\/\.)[!$&-./0-;=A-[\]_a-z~])*(?:\?[!-"$-~]*)?$/;

function normalizedTarget(url: string): string | undefined {
  if (normalTarget.test(url)) return url;
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  // servers differ about backslashes and fragments
  if (path.includes("\\") || url.includes("#")) return undefined;
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : triplet;
  });
  const query = mark < 0 ? "" : url.slice(mark);
  // bytes beyond ASCII are bytes of the client, not characters; with a host, a path that begins with two slashes stays a path
  return `http://localhost${decoded}${query}`.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Returns the known path that is most similar to the path of an unknown request target.
 *
 * @param target - The request target.
 * @returns The path; `undefined` if none is similar.
 * @example
 * similarPath("/V1//speak/?model=x"); // "/v1/speak"
 */
export function similarPath(target: string): string | undefined {
  const [path = ""] = target.slice(0, 200).split(/[?#]/, 1);
  const plain = path
    .replace(/%([2-7][0-9a-f])/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[/\\]+(?:\.?(?=[/\\]))*/g, "/")
    .replace(/(?<=.)\/+$/, "")
    .toLowerCase();
  return knownPaths.find((known) => known === plain) ?? nearest(plain, knownPaths, 1)[0];
}

const knownPaths = [...new Set(allOperations().flatMap(({ path }) => (path.includes("{") ? [] : [path])))];

/** Says whether the request target is a path, as in every request that is not for a forward proxy. */
function hasRelativeTarget({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/");
}

/**
 * Turns a target in absolute form into a path if it names the upstream: credentials for another host must not go there.
 *
 * @param request - The request; its `url` changes.
 * @param isUpstream - Says whether a URL names the upstream.
 * @returns Whether the target is a path now.
 */
export function makeTargetRelative(request: IncomingMessage, isUpstream: (url: URL) => boolean): boolean {
  if (hasRelativeTarget(request)) return true;
  const { url = "" } = request;
  if (!URL.canParse(url) || !isUpstream(new URL(url))) return false;
  request.url = url.replace(/^[a-z]+:\/\/[^/?]*\/?/i, "/");
  return true;
}
