import { parseUrl } from "../../decode/url/url.js";
import { isDeepgramHost } from "../../engine/host.js";
import type { Operations } from "../../engine/operation.js";
import type { Options } from "../../index.js";
import type { LocalAnswer } from "../core/answer.js";
import type { Hooks, MarkOption } from "../core/options.js";
import { type BodyDecision, createRequestHandler } from "../core/request-handler.js";
import { type FetchArguments, fetchBody, isRefused, readableTwice, type SlowRead, snapshotOf } from "./fetch-arguments.js";

/** The options of `withPreflight`. */
export interface FetchOptions extends Options, Hooks, MarkOption {
  /** Hosts to check in addition to Deepgram's own: names, with a port if only that one is meant, such as `["stt.internal", "localhost:8080"]`. */
  readonly hosts?: readonly string[] | undefined;
}

/** The function `fetch` of any runtime. */
export type FetchFunction = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Wraps a `fetch` with the endpoints that it carries. */
export type WrapFetch = <Fetch extends FetchFunction = typeof globalThis.fetch>(fetch: Fetch, options?: FetchOptions) => Fetch;

/**
 * Makes a `withPreflight` that carries some endpoints only, for small bundles and for endpoints that you configured.
 *
 * @param operations - The endpoints.
 * @returns The function `withPreflight` for these endpoints.
 * @example
 * const withPreflight = wrapFetchFor(speakV1Operations);
 */
export function wrapFetchFor(operations: Operations): WrapFetch {
  return <Fetch extends FetchFunction>(fetch: Fetch, options: FetchOptions = {}): Fetch => {
    if (typeof fetch !== "function") throw new TypeError("withPreflight: the first argument must be a function such as fetch");
    const { hosts = [], ...rest } = options;
    const handler = createRequestHandler(operations, rest);
    if (!Array.isArray(hosts)) throw new TypeError("withPreflight: `hosts` must be a list of hosts");
    const own = new Set(hosts.map(hostOf));

    const wrapped = async (givenInput: string | URL | Request, givenInit?: RequestInit): Promise<Response> => {
      const { input, init } = readableTwice(givenInput, givenInit);
      const request = typeof input === "object" && input !== null && "headers" in input ? input : undefined;
      const url = urlOf(request?.url ?? String(input));
      const isChecked = url !== undefined && (isDeepgramHost(url.hostname) || own.has(url.hostname) || own.has(url.host));
      const signal = (init?.signal === undefined ? request?.signal : init.signal) ?? undefined;
      const isAborted = () => signal?.aborted === true;
      // fetch has its own errors for arguments that it refuses
      if (!isChecked || url.username !== "" || url.password !== "" || isAborted()) return fetch(input, init);
      const headers = headersOf(init?.headers ?? request?.headers);
      if (headers === undefined) return fetch(input, init);
      const body = fetchBody(init, request);
      if (body.type !== undefined && !headers.has("content-type")) headers.set("content-type", body.type);
      const method = init?.method ?? request?.method ?? "GET";
      const decision = handler({ method, url: url.href, headers });
      if (decision.kind === "unknown") return fetch(input, init);
      const hasBody = Boolean(init?.body ?? request?.body);
      const settle = (result: BodyDecision, sent: FetchArguments, discard?: () => void): Promise<Response> | Response => {
        if (result.kind === "accepted" || isRefused(url.href, method, sent.init, hasBody)) return fetch(sent.input, sent.init);
        discard?.();
        return serverResponse(result.answer, url);
      };
      if (decision.kind === "answered") return settle(decision, { input, init });
      const read = body.read(decision.need);
      // in the same turn: the caller cannot change the body in between
      if (read.kind === "sync") return settle(decision.decide(read.part), { input, init });
      const kept = keptFor(read, input, init);
      const part = await untilAborted(read.part, signal);
      if (!isAborted()) return settle(decision.decide(part), kept, read.discard);
      read.stop();
      return fetch(kept.input, kept.init);
    };
    // properties that a runtime adds to its function, such as preconnect
    return Object.assign(wrapped, fetch) as unknown as Fetch;
  };
}

/** The arguments to call `fetch` with after a slow read, whatever the caller has changed by then. */
function keptFor({ replacement }: SlowRead, input: FetchArguments["input"], init: RequestInit | undefined): FetchArguments {
  if ("input" in replacement) return { input: replacement.input, init: init && snapshotOf(init) };
  const isRequest = typeof input === "object" && "headers" in input;
  const headers = init?.headers ?? (isRequest ? input.headers : undefined);
  return { input: isRequest ? input : String(input), init: { ...snapshotOf(init, headers), ...replacement } };
}

/** A host, and its port if one was named, as URLs have it. */
function hostOf(host: unknown): string {
  const lower = String(host).toLowerCase();
  const url = parseUrl(`http://${lower}/`);
  if (url === undefined || (url.host !== lower && !lower.endsWith(":80")))
    throw new TypeError(`withPreflight: \`hosts\` must name hosts, such as "localhost:8080", not ${JSON.stringify(host)}`);
  return lower;
}

/** The URL as `fetch` reads it: in a browser, relative to the page. */
function urlOf(text: string): URL | undefined {
  const { location } = globalThis as { readonly location?: { readonly href?: string } };
  const url = parseUrl(text, location?.href);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** A copy of the headers; `undefined` if they cannot be sent. */
function headersOf(headers: ConstructorParameters<typeof Headers>[0]): Headers | undefined {
  try {
    return new Headers(headers);
  } catch {
    return undefined;
  }
}

// RFC 9110 15, in the spelling of HTTP/1.1 servers
const reasons: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [411, "Length Required"],
  [413, "Payload Too Large"],
  [414, "URI Too Long"],
  [415, "Unsupported Media Type"],
]);

/** A response like one from the network: it has a URL and a reason, and its clones have them too. */
function serverResponse({ status, headers, text }: LocalAnswer, url: URL): Response {
  const requested = new URL(url);
  requested.hash = "";
  return withUrl(new Response(text, { status, statusText: reasons.get(status) ?? "", headers: { ...headers } }), requested.href);
}

function withUrl(response: Response, url: string): Response {
  const clone = response.clone.bind(response);
  return Object.defineProperties(response, {
    url: { value: url, enumerable: true, configurable: true },
    type: { value: "basic", enumerable: true, configurable: true },
    clone: { value: () => withUrl(clone(), url), configurable: true },
  });
}

/** Waits for a value until a signal is aborted; `undefined` in that case. */
function untilAborted<Value>(awaited: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | undefined> {
  if (signal === undefined) return awaited;
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
