import { parseUrl } from "../decode/url.js";
import { isDeepgramHost } from "../engine/host.js";
import type { Rejected } from "../engine/verdict.js";
import type { Options } from "../index.js";
import { fetchBody } from "./fetch-body.js";
import { createGate } from "./gate.js";
import type { Hooks } from "./gate-options.js";
import { serverResponse } from "./server-response.js";

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
 * @returns A function that is used like `fetch`. It throws what `fetch` throws, and what a stream throws that is read.
 * @throws TypeError for an option that does not exist.
 * @example
 * const deepgram = new DeepgramClient({ apiKey, fetch: withPreflight(fetch) });
 */
export function withPreflight<Fetch extends FetchFunction = typeof globalThis.fetch>(fetch: Fetch, options: FetchOptions = {}): Fetch {
  if (typeof fetch !== "function") throw new TypeError("withPreflight: the first argument is a function such as fetch");
  const { hosts = [], ...rest } = options;
  const gate = createGate(rest);
  const own = new Set(hosts.map((host) => host.toLowerCase()));

  const wrapped = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = typeof input === "object" && "headers" in input ? input : undefined;
    const url = urlOf(request?.url ?? String(input));
    const isOurs = url !== undefined && (isDeepgramHost(url.hostname) || own.has(url.hostname) || own.has(url.host));
    // what fetch refuses is for fetch to refuse
    if (!isOurs || url.username !== "" || url.password !== "" || (init?.signal ?? request?.signal)?.aborted === true)
      return fetch(input, init);
    const headers = headersOf(init?.headers ?? request?.headers);
    if (headers === undefined) return fetch(input, init);
    const body = fetchBody(init, request);
    if (body.type !== undefined && !headers.has("content-type")) headers.set("content-type", body.type);
    const method = init?.method ?? request?.method ?? "GET";
    const entrance = gate({ method, url: url.href, headers });
    if (entrance.kind === "unknown") return fetch(input, init);
    const judgement = entrance.kind === "open" ? entrance.judge(await body.look(entrance.need)) : entrance;
    const { replacement } = body;
    if (judgement.kind === "accepted") return fetch(input, replacement === undefined ? init : { ...init, body: replacement });
    void replacement?.cancel().catch(() => undefined);
    return answered(judgement.rejected, url);
  };
  // what a runtime has put on its function, such as preconnect
  return Object.assign(wrapped, fetch) as unknown as Fetch;
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
