import type { Slots } from "../checks/template.js";
import { mediaTypeEssence, trimFieldValue } from "../decode/text/field-value.js";
import { decodeUtf8 } from "../decode/text/utf8.js";
import { hasEndlessHost, isHttpUri, parseUrl } from "../decode/url/url.js";
import { ownProperties } from "../engine/own-properties.js";
import type { RemoteEvaluation, RemoteVerdict } from "./evaluation.js";
import { type Exchange, fetchExchange, nodeRequest } from "./exchange.js";
import { locate } from "./host.js";

/**
 * Follows a URL and its redirects to the content, as the server would.
 *
 * @param text - The URL as it stands in the body.
 * @param evaluation - Collects the findings.
 * @returns The verdict.
 * @throws The reason of the deadline, when it is reached.
 */
export async function follow(text: string, evaluation: RemoteEvaluation): Promise<RemoteVerdict> {
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
    const step = await ask(url, evaluation);
    if ("verdict" in step) return step.verdict;
    const { exchange } = step;
    try {
      const { status } = exchange;
      if (!data.redirects.includes(status)) return await evaluateResponse(exchange, url.hostname, evaluation);
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
async function ask(url: URL, evaluation: RemoteEvaluation): Promise<{ readonly exchange: Exchange } | { readonly verdict: RemoteVerdict }> {
  const { hostname: host } = url;
  const { fetch } = evaluation.settings;
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const hop = evaluation.arrive(bare.href);
  const place = await locate(host, hop, evaluation);
  if ("verdict" in place) return place;
  const connect = fetch ? (signal: AbortSignal) => fetchExchange(fetch, bare.href, signal) : await nodeRequest(bare, place.addresses);
  if (connect === undefined) return { verdict: evaluation.undetermined("nothing to fetch with", {}) };
  if (bare.href !== url.href) {
    evaluation.advise("user information", { host });
    evaluation.lackedUserInformation = true;
  }
  try {
    const exchange = await evaluation.deadline.race(() => connect(evaluation.deadline.signal));
    if (exchange.hindrance) {
      exchange.close();
      return { verdict: evaluation.undetermined(exchange.hindrance, { host }) };
    }
    hop.status = exchange.status;
    return { exchange };
  } catch (error) {
    evaluation.deadline.signal.throwIfAborted();
    return { verdict: evaluation.failed("connection failed", error, host) };
  }
}

/** Evaluates a response that is not a redirect. */
async function evaluateResponse(exchange: Exchange, host: string, evaluation: RemoteEvaluation): Promise<RemoteVerdict> {
  const { status } = exchange;
  const { data, settings } = evaluation;
  const slots = { host, status: data.statusLine(status) };
  if (status >= 400 && status < 500)
    return evaluation.rejected(data.personal.includes(status) ? "client error to us" : "client error", slots);
  if (status >= 500 && status < 600) return evaluation.rejected("server error", slots);
  if (status < 200 || status >= 300 || data.withoutContent.includes(status)) return evaluation.rejected("status unusable", slots);
  return settings.content === "audio" ? evaluation.accepted() : evaluateText(exchange, host, evaluation);
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

const wellFormedType = /^[!#$%&'*+\-.^_`|~\da-z]+\/[!#$%&'*+\-.^_`|~\da-z]+$/;

/** Evaluates the content of a response as text to speak or to analyze. */
async function evaluateText(exchange: Exchange, host: string, evaluation: RemoteEvaluation): Promise<RemoteVerdict> {
  const { mediaTypes } = evaluation.data;
  const field = exchange.field("content-type") ?? "";
  const type = mediaTypeEssence(field);
  const isKnown = type === mediaTypes.json || type === mediaTypes.text;
  let isClear = true;
  const doubt = (when: string, slots: Slots) => {
    isClear = false;
    evaluation.advise(when, { host, ...slots });
  };
  if (type === "") doubt("no media type", {});
  else if (field.includes(",") || !wellFormedType.test(type) || type.endsWith(mediaTypes.jsonSuffix)) {
    doubt("doubtful media type", { type: field });
  } else if (!isKnown) return evaluation.rejected("other media type", { host, type });
  const charset = charsetOf(field);
  if (charset !== "" && !mediaTypes.charsets.includes(charset)) doubt("other charset", { charset });
  const coding = trimFieldValue(exchange.field("content-encoding") ?? "");
  if (coding !== "" && coding.toLowerCase() !== "identity") {
    doubt("content coded", { coding });
    return evaluation.undetermined("content unclear", { host });
  }
  const content = await readContent(exchange, host, evaluation);
  if ("verdict" in content) return content.verdict;
  if (content.bytes.length === 0) return evaluation.rejected("content empty", { host });
  const text = decodeUtf8(content.bytes);
  if (text === undefined) doubt("not utf-8", {});
  else if (isClear && type === mediaTypes.json) {
    if (text.startsWith("\ufeff")) doubt("byte order mark", {});
    else {
      const shape = jsonShape(text);
      if (shape === "other") return evaluation.rejected("json without text", { host });
      if (shape === "list") doubt("json sequence", {});
    }
  }
  return isClear ? evaluation.accepted() : evaluation.undetermined("content unclear", { host });
}

function charsetOf(contentType: string): string {
  return (/;\s*charset\s*=\s*"?([^\s";,]*)/i.exec(contentType)?.[1] ?? "").toLowerCase();
}

async function readContent(
  exchange: Exchange,
  host: string,
  evaluation: RemoteEvaluation,
): Promise<{ readonly bytes: Uint8Array } | { readonly verdict: RemoteVerdict }> {
  const limit = evaluation.settings.limits.bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const chunks = exchange.chunks();
    for (;;) {
      const { done, value } = await evaluation.deadline.race(() => chunks.next());
      if (done) break;
      length += value.length;
      if (length > limit) return { verdict: evaluation.undetermined("too long", { host, bytes: limit }) };
      parts.push(value);
    }
  } catch (error) {
    evaluation.deadline.signal.throwIfAborted();
    return { verdict: evaluation.failed("content cut off", error, host) };
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return { bytes };
}

/** Tells whether JSON is an object with a `text`, or a list that serde reads as one. */
function jsonShape(json: string): "object" | "list" | "other" {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return typeof value[0] === "string" ? "list" : "other";
    const { text } = ownProperties(Object(value) as { readonly text?: unknown });
    return typeof text === "string" ? "object" : "other";
  } catch {
    return "other";
  }
}
