import { hasEndlessHost, isHttpUri, parseUrl } from "../decode/url/url.js";
import type { Deadline } from "./deadline.js";
import type { Exchange } from "./exchange.js";
import { type Fetch, fetchExchange } from "./fetch-exchange.js";
import { readLocation } from "./location.js";
import { nodeRequest } from "./node-exchange.js";
import type { RemoteExamination } from "./remote-examination.js";
import { locate } from "./remote-place.js";
import { failed, judgeText } from "./remote-text.js";
import type { RemoteVerdict } from "./remote-verdict.js";

/**
 * Follows a URL to its content, a redirect at a time, as the server would.
 *
 * @param text - The URL as it stands in the body.
 * @param examination - Where what is found out is recorded.
 * @param deadline - The end of all waiting.
 * @returns The verdict.
 * @throws The reason of the deadline, where it comes.
 */
export async function follow(text: string, examination: RemoteExamination, deadline: Deadline): Promise<RemoteVerdict> {
  const { data, settings } = examination;
  let reference = text;
  let base: URL | undefined;
  for (let redirects = 0; ; redirects++) {
    const from = base?.hostname ?? "";
    if (redirects > settings.limits.redirects) {
      return examination.rejected("too many redirects", { host: from, redirects: settings.limits.redirects });
    }
    if (hasEndlessHost(reference)) return examination.undetermined("host endless", {});
    const url = parseUrl(reference, base?.href);
    if (url === undefined) return examination.rejected(base ? "location not a url" : "not a url", { host: from });
    if (!isHttpUri(url)) return examination.rejected("not a uri", { host: url.hostname });
    if (!/^https?:$/.test(url.protocol)) return examination.undetermined("other scheme", { scheme: url.protocol.slice(0, -1) });
    const step = await ask(url, examination, deadline);
    if ("verdict" in step) return step.verdict;
    const { exchange } = step;
    try {
      const { status } = exchange;
      if (!data.redirects.has(status)) return await judge(exchange, url.hostname, examination, deadline);
      const slots = { host: url.hostname, status: data.statusLine(status) };
      const value = exchange.field("location");
      if (value === undefined) return examination.rejected("no location", slots);
      const location = readLocation(value);
      if (location === undefined) return examination.rejected("location not utf-8", slots);
      if (!location.isAscii) examination.advise("location not ascii", slots);
      reference = location.text;
      base = url;
    } finally {
      exchange.close();
    }
  }
}

/** Asks one server, once it is known where it is. */
async function ask(
  url: URL,
  examination: RemoteExamination,
  deadline: Deadline,
): Promise<{ readonly exchange: Exchange } | { readonly verdict: RemoteVerdict }> {
  const { hostname: host } = url;
  const { fetch } = examination.settings;
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const hop = examination.arrive(bare.href);
  const place = await locate(host, hop, examination, deadline);
  if ("verdict" in place) return place;
  const connect = await connector(bare, place.addresses, fetch);
  if (connect === undefined) return { verdict: examination.undetermined("nothing to fetch with", {}) };
  if (bare.href !== url.href) {
    examination.advise("user information", { host });
    examination.lackedUserInformation = true;
  }
  try {
    const exchange = await deadline.race(() => connect(deadline.signal));
    if (exchange.hindrance) {
      exchange.close();
      return { verdict: examination.undetermined(exchange.hindrance, { host }) };
    }
    hop.status = exchange.status;
    return { exchange };
  } catch (error) {
    deadline.signal.throwIfAborted();
    return { verdict: failed("connection failed", error, host, examination) };
  }
}

/** What asks a server; nothing where there is neither a `fetch` nor Node with addresses to connect to. */
async function connector(
  url: URL,
  addresses: readonly string[],
  fetch: Fetch | undefined,
): Promise<((signal: AbortSignal) => Promise<Exchange>) | undefined> {
  if (fetch) return (signal) => fetchExchange(fetch, url.href, signal);
  const request = addresses.length > 0 ? await nodeRequest(url.protocol === "https:") : undefined;
  return request && ((signal) => request(url, addresses, signal));
}

/** Judges a response that is no redirect. */
async function judge(exchange: Exchange, host: string, examination: RemoteExamination, deadline: Deadline): Promise<RemoteVerdict> {
  const { status } = exchange;
  const { data, settings } = examination;
  const slots = { host, status: data.statusLine(status) };
  if (status >= 400 && status < 500) return examination.rejected(data.personal.has(status) ? "client error to us" : "client error", slots);
  if (status >= 500 && status < 600) return examination.rejected("server error", slots);
  if (status < 200 || status >= 300 || data.withoutContent.has(status)) return examination.rejected("status unusable", slots);
  return settings.content === "audio" ? examination.accepted() : judgeText(exchange, host, examination, deadline);
}
