import { parseUrl } from "../../decode/url/url.js";
import { isDeepgramHost } from "../../engine/host.js";
import type { Rejected } from "../../engine/verdict.js";
import type { Options } from "../../index.js";
import { createGate, type Judgement } from "../core/gate.js";
import type { Hooks } from "../core/gate-options.js";
import { serverResponse } from "../core/server-response.js";
import { untilAborted } from "../core/until-aborted.js";
import { type FetchArguments, isRefused, readableTwice, snapshotOf } from "./fetch-arguments.js";
import { fetchBody, type LongLook } from "./fetch-body.js";

/** The options of `withPreflight`. */
export interface FetchOptions extends Options, Hooks {
  /** Hosts, beside Deepgram's own, that requests to are checked: names, with a port where only that one is meant, such as `["stt.internal", "localhost:8080"]`. */
  readonly hosts?: readonly string[] | undefined;
}

/** The function `fetch`, of whatever runtime. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Wraps a `fetch`, so that a request to Deepgram that the API would reject never leaves the process: it comes back with the response that the server would have sent.
 *
 * Every other request passes untouched, its streams unread. Of a request to Deepgram, text and bytes are looked at where they are, and a stream is read as far as the limit
 * of the endpoint while it is kept for sending; audio that is a stream is not looked at.
 *
 * @param fetch - The function to wrap.
 * @param options - Those of `preflight`, more hosts, and hooks.
 * @returns A function that is used like `fetch`. It throws what `fetch` throws, also for a signal or a stream that fails while it is read here.
 * @throws TypeError for an option that does not exist.
 * @example
 * const deepgram = new DeepgramClient({ apiKey, fetch: withPreflight(fetch) });
 */
export function withPreflight<Fetch extends FetchFunction = typeof globalThis.fetch>(fetch: Fetch, options: FetchOptions = {}): Fetch {
  if (typeof fetch !== "function") throw new TypeError("withPreflight: the first argument is a function such as fetch");
  const { hosts = [], ...rest } = options;
  const gate = createGate(rest);
  if (!Array.isArray(hosts)) throw new TypeError("withPreflight: hosts is a list of hosts");
  const own = new Set(hosts.map(hostOf));

  const wrapped = async (givenInput: string | URL | Request, givenInit?: RequestInit): Promise<Response> => {
    const { input, init } = readableTwice(givenInput, givenInit);
    const request = typeof input === "object" && input !== null && "headers" in input ? input : undefined;
    const url = urlOf(request?.url ?? String(input));
    const isOurs = url !== undefined && (isDeepgramHost(url.hostname) || own.has(url.hostname) || own.has(url.host));
    const signal = (init?.signal === undefined ? request?.signal : init.signal) ?? undefined;
    const isAborted = () => signal?.aborted === true;
    // what fetch refuses is for fetch to refuse
    if (!isOurs || url.username !== "" || url.password !== "" || isAborted()) return fetch(input, init);
    const headers = headersOf(init?.headers ?? request?.headers);
    if (headers === undefined) return fetch(input, init);
    const body = fetchBody(init, request);
    if (body.type !== undefined && !headers.has("content-type")) headers.set("content-type", body.type);
    const method = init?.method ?? request?.method ?? "GET";
    const entrance = gate({ method, url: url.href, headers });
    if (entrance.kind === "unknown") return fetch(input, init);
    const hasBody = Boolean(init?.body ?? request?.body);
    const settle = (judgement: Judgement, sent: FetchArguments, drop?: () => void): Promise<Response> | Response => {
      if (judgement.kind === "accepted" || isRefused(url.href, method, sent.init, hasBody)) return fetch(sent.input, sent.init);
      drop?.();
      return answered(judgement.rejected, url);
    };
    if (entrance.kind === "rejected") return settle(entrance, { input, init });
    const look = body.look(entrance.need);
    // in the same turn, so that what is judged is what is sent
    if (look.kind === "at once") return settle(entrance.judge(look.part), { input, init });
    const kept = keptFor(look, input, init);
    const part = await untilAborted(look.part, signal);
    if (!isAborted()) return settle(entrance.judge(part), kept, look.drop);
    look.stop();
    return fetch(kept.input, kept.init);
  };
  // what a runtime has put on its function, such as preconnect
  return Object.assign(wrapped, fetch) as unknown as Fetch;
}

/** What to fetch with after a long look, whatever the caller has changed by then. */
function keptFor({ replacement }: LongLook, input: FetchArguments["input"], init: RequestInit | undefined): FetchArguments {
  if ("input" in replacement) return { input: replacement.input, init: init && snapshotOf(init) };
  const isRequest = typeof input === "object" && "headers" in input;
  const headers = init?.headers ?? (isRequest ? input.headers : undefined);
  return { input: isRequest ? input : String(input), init: { ...snapshotOf(init, headers), ...replacement } };
}

/** A host, and its port where one was named, as URLs have it. */
function hostOf(host: unknown): string {
  const lower = String(host).toLowerCase();
  const url = parseUrl(`http://${lower}/`);
  if (url === undefined || (url.host !== lower && !lower.endsWith(":80")))
    throw new TypeError(`withPreflight: hosts names hosts, such as "localhost:8080", not ${JSON.stringify(host)}`);
  return lower;
}

function answered(rejected: Rejected, url: URL): Response {
  const asked = new URL(url);
  asked.hash = "";
  return serverResponse(rejected, asked.href);
}

/** The URL as `fetch` reads it: in a browser, relative to the page. */
function urlOf(text: string): URL | undefined {
  const { location } = globalThis as { readonly location?: { readonly href?: string } };
  const url = parseUrl(text, location?.href);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** A copy of the header fields; `undefined` where they are none that can be sent. */
function headersOf(headers: ConstructorParameters<typeof Headers>[0]): Headers | undefined {
  try {
    return new Headers(headers);
  } catch {
    return undefined;
  }
}
