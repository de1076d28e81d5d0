import { decodeUtf8 } from "../decode/text/utf8.js";
import { hasEndlessHost, isHttpUri, parseUrl } from "../decode/url/url.js";
import type { Deadline } from "./deadline.js";
import type { RemoteEvaluation } from "./evaluation.js";
import { type Exchange, type Fetch, fetchExchange } from "./exchange.js";
import { failed } from "./failure.js";
import { locate } from "./host.js";
import { nodeRequest } from "./node-exchange.js";
import { evaluateText } from "./text.js";
import type { RemoteVerdict } from "./verdict.js";

/**
 * Follows a URL and its redirects to the content, as the server would.
 *
 * @param text - The URL as it stands in the body.
 * @param evaluation - Collects the findings.
 * @param deadline - The deadline of the check.
 * @returns The verdict.
 * @throws The reason of the deadline, when it is reached.
 */
export async function follow(text: string, evaluation: RemoteEvaluation, deadline: Deadline): Promise<RemoteVerdict> {
  const { data, settings } = evaluation;
  let reference = text;
  let base: URL | undefined;
  for (let redirects = 0; ; redirects++) {
    const from = base?.hostname ?? "";
    if (redirects > settings.limits.redirects) {
      return evaluation.rejected("too many redirects", { host: from, redirects: settings.limits.redirects });
    }
    if (hasEndlessHost(reference)) return evaluation.undetermined("host endless", {});
    const url = parseUrl(reference, base?.href);
    if (url === undefined) return evaluation.rejected(base ? "location not a url" : "not a url", { host: from });
    if (!isHttpUri(url)) return evaluation.rejected("not a uri", { host: url.hostname });
    if (!/^https?:$/.test(url.protocol)) return evaluation.undetermined("other scheme", { scheme: url.protocol.slice(0, -1) });
    const step = await ask(url, evaluation, deadline);
    if ("verdict" in step) return step.verdict;
    const { exchange } = step;
    try {
      const { status } = exchange;
      if (!data.redirects.has(status)) return await evaluateResponse(exchange, url.hostname, evaluation, deadline);
      const slots = { host: url.hostname, status: data.statusLine(status) };
      const value = exchange.field("location");
      if (value === undefined) return evaluation.rejected("no location", slots);
      const location = readLocation(value);
      if (location === undefined) return evaluation.rejected("location not utf-8", slots);
      if (!location.isAscii) evaluation.advise("location not ascii", slots);
      reference = location.text;
      base = url;
    } finally {
      exchange.close();
    }
  }
}

/** Resolves and checks the host of a URL, then sends the request. */
async function ask(
  url: URL,
  evaluation: RemoteEvaluation,
  deadline: Deadline,
): Promise<{ readonly exchange: Exchange } | { readonly verdict: RemoteVerdict }> {
  const { hostname: host } = url;
  const { fetch } = evaluation.settings;
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const hop = evaluation.arrive(bare.href);
  const place = await locate(host, hop, evaluation, deadline);
  if ("verdict" in place) return place;
  const connect = await connector(bare, place.addresses, fetch);
  if (connect === undefined) return { verdict: evaluation.undetermined("nothing to fetch with", {}) };
  if (bare.href !== url.href) {
    evaluation.advise("user information", { host });
    evaluation.lackedUserInformation = true;
  }
  try {
    const exchange = await deadline.race(() => connect(deadline.signal));
    if (exchange.hindrance) {
      exchange.close();
      return { verdict: evaluation.undetermined(exchange.hindrance, { host }) };
    }
    hop.status = exchange.status;
    return { exchange };
  } catch (error) {
    deadline.signal.throwIfAborted();
    return { verdict: failed("connection failed", error, host, evaluation) };
  }
}

/** Creates the function that sends a request; `undefined` without both `fetch` and Node's modules. */
async function connector(
  url: URL,
  addresses: readonly string[],
  fetch: Fetch | undefined,
): Promise<((signal: AbortSignal) => Promise<Exchange>) | undefined> {
  if (fetch) return (signal) => fetchExchange(fetch, url.href, signal);
  const request = addresses.length > 0 ? await nodeRequest(url.protocol === "https:") : undefined;
  return request && ((signal) => request(url, addresses, signal));
}

/** Evaluates a response that is not a redirect. */
async function evaluateResponse(
  exchange: Exchange,
  host: string,
  evaluation: RemoteEvaluation,
  deadline: Deadline,
): Promise<RemoteVerdict> {
  const { status } = exchange;
  const { data, settings } = evaluation;
  const slots = { host, status: data.statusLine(status) };
  if (status >= 400 && status < 500) return evaluation.rejected(data.personal.has(status) ? "client error to us" : "client error", slots);
  if (status >= 500 && status < 600) return evaluation.rejected("server error", slots);
  if (status < 200 || status >= 300 || data.withoutContent.has(status)) return evaluation.rejected("status unusable", slots);
  return settings.content === "audio" ? evaluation.accepted() : evaluateText(exchange, host, evaluation, deadline);
}

/** The decoded value of a `Location` field. */
interface Location {
  readonly text: string;
  readonly isAscii: boolean;
}

/**
 * Decodes the value of a `Location` field as UTF-8.
 *
 * @param value - The value from Node or `fetch`, one character for each byte. A value that is already decoded is returned unchanged.
 * @returns The text, or `undefined` if the bytes are not UTF-8.
 * @example
 * readLocation("/caf\u00c3\u00a9")?.text; // "/café"
 */
function readLocation(value: string): Location | undefined {
  if (/^[\0-\x7f]*$/.test(value)) return { text: value, isAscii: true };
  if (!/^[\0-\xff]*$/.test(value)) return { text: value, isAscii: false };
  const text = decodeUtf8(Uint8Array.from(value, (character) => character.charCodeAt(0)));
  return text === undefined ? undefined : { text, isAscii: false };
}
