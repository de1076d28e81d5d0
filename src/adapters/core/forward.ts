import { type LocalAnswer, type Problem, problemAnswer } from "./answer.js";
import { discardStream } from "./body.js";
import { type Checked, isMarked, type WireForward } from "./request-handler.js";

/** The options of `forward`. */
export interface ForwardOptions {
  /** Your Deepgram API key, such as `process.env.DEEPGRAM_API_KEY`. */
  readonly apiKey: string | undefined;
  /** The server to send the request to: `https://api.deepgram.com` by default. */
  readonly baseUrl?: string | URL | undefined;
  /** Ends the request early. With `AbortSignal.timeout(milliseconds)`, a late answer becomes 504. A client that disconnects ends the request in any case. */
  readonly signal?: AbortSignal | null | undefined;
  /** The function that sends the request: the global `fetch` by default. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** What came back from upstream, or the answer in its place. */
export type Forwarded =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly statusText: string;
      readonly headers: [name: string, value: string][];
      readonly body: Response["body"];
    }
  | { readonly kind: "problem"; readonly answer: LocalAnswer };

/** A request to upstream with its options read, not sent yet. */
export interface Forwarding {
  /**
   * Sends the request. The promise is never rejected.
   *
   * @param client - Aborted when the client disconnects.
   */
  send(client: AbortSignal | undefined): Promise<Forwarded>;
}

const deepgram = "https://api.deepgram.com";
// RFC 9110 7.6.1 and 15.4; those of a proxy concern one connection too
const hopByHop = ["connection", "keep-alive", "proxy-authenticate", "proxy-authentication-info", "proxy-connection", "te", "trailer"];
// these speak for the origin that sends them, which is not yours
const foreign = ["set-cookie", "strict-transport-security", "alt-svc", "clear-site-data", "nel", "report-to", "reporting-endpoints"];
const dropped: ReadonlySet<string> = /* @__PURE__ */ new Set([...hopByHop, "transfer-encoding", "upgrade", ...foreign]);
const crossOrigin = /^(?:access-control-|cross-origin-)/;
// what every `fetch` decodes by itself, without removing the header
const decodedCodings: ReadonlySet<string> = /* @__PURE__ */ new Set(["gzip", "x-gzip", "deflate", "br", "identity"]);
const redirects: ReadonlySet<number> = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
const withoutBody: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304]);

/**
 * Reads the options of `forward`.
 *
 * @param checked - The accepted request.
 * @param options - The options.
 * @returns The request to upstream, not sent yet.
 * @throws TypeError for a missing or malformed key or URL. The message never contains the key.
 */
export function prepareForward(
  checked: Checked,
  { apiKey, baseUrl = deepgram, signal, fetch = globalThis.fetch }: ForwardOptions,
): Forwarding {
  const key = apiKey?.trim();
  if (key === undefined || key === "")
    throw new TypeError("forward: `apiKey` is missing. Pass your Deepgram API key, such as process.env.DEEPGRAM_API_KEY");
  if (!/^[\x21-\x7e]+$/.test(key)) throw new TypeError("forward: `apiKey` must be one line of visible ASCII characters");
  const base = originOf(baseUrl);
  const mark = isMarked(checked);
  return {
    async send(client) {
      const result = checked.endpoint === null ? notRouted : await send(checked.wire, base, key, signal ?? undefined, client, fetch);
      return "rule" in result ? { kind: "problem", answer: problemAnswer(result, mark) } : result;
    },
  };
}

type UpstreamResponse = Extract<Forwarded, { readonly kind: "response" }>;

let redirect: RequestRedirect | undefined;

/**
 * Returns the mode that follows no redirect: the key must not go to another host.
 *
 * With `error`, Node sends a stream without keeping a copy of it for a second request. Workers only have `manual`.
 */
function redirectMode(): RequestRedirect {
  try {
    redirect ??= new Request(deepgram, { redirect: "error" }).redirect;
  } catch {
    redirect = "manual";
  }
  return redirect;
}

async function send(
  wire: WireForward,
  base: string,
  key: string,
  signal: AbortSignal | undefined,
  client: AbortSignal | undefined,
  fetch: NonNullable<ForwardOptions["fetch"]>,
): Promise<UpstreamResponse | Problem> {
  const { method, url, headers, body, duplex } = wire;
  const signals = [signal, client].filter((one) => one !== undefined);
  try {
    const response = await fetch(`${base}${url}`, {
      method,
      headers: { ...headers, "accept-encoding": "identity", authorization: `Token ${key}` },
      body,
      redirect: redirectMode(),
      ...(duplex && { duplex }),
      ...(signals.length > 0 && { signal: signals.length === 1 ? signals[0] : AbortSignal.any(signals) }),
    } as RequestInit);
    return forwarded(response);
  } catch (error) {
    if (body instanceof ReadableStream) discardStream(body);
    return unreachable(error, signal, client);
  }
}

function forwarded(response: Response): UpstreamResponse | Problem {
  const { status, statusText } = response;
  const coding = response.headers.get("content-encoding");
  const isDecoded = coding === null || listed(coding).every((one) => decodedCodings.has(one));
  // 0: a browser shows a redirect only to itself
  if (status < 200 || redirects.has(status) || !isDecoded) {
    void response.body?.cancel().catch(() => undefined);
    return redirects.has(status) ? redirected : badGateway("Deepgram's answer cannot be passed on.");
  }
  const named = listed(response.headers.get("connection") ?? "");
  const headers = [...response.headers].filter(
    ([name]) =>
      !dropped.has(name) &&
      !crossOrigin.test(name) &&
      !named.includes(name) &&
      // the length is that of the coded body
      (coding === null || (name !== "content-encoding" && name !== "content-length")),
  );
  return { kind: "response", status, statusText, headers, body: withoutBody.has(status) ? null : response.body };
}

/** The members of a comma-separated header, in lower case. */
function listed(value: string): string[] {
  return value.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim().toLowerCase()]));
}

function unreachable(error: unknown, signal: AbortSignal | undefined, client: AbortSignal | undefined): Problem {
  const code = codeOf(error);
  const isLate = nameOf(signal?.reason) === "TimeoutError" || /TIMEDOUT|TIMEOUT/.test(code) || nameOf(error) === "TimeoutError";
  if (client?.aborted === true || (signal?.aborted === true && !isLate)) return aborted;
  if (isLate) return timedOut;
  return isRedirect(error) ? redirected : badGateway(`Deepgram cannot be reached${code === "" ? "" : ` (${code})`}.`);
}

const notRouted: Problem = {
  status: 404,
  title: "Not found",
  detail: "This path and method are not an endpoint of this server.",
  rule: "route-unknown",
};
const aborted: Problem = { status: 499, title: "Client closed request", detail: "The request was aborted.", rule: "aborted" };
const timedOut: Problem = { status: 504, title: "Gateway timeout", detail: "Deepgram did not answer in time.", rule: "upstream-timeout" };
const redirected: Problem = {
  status: 502,
  title: "Bad gateway",
  detail: "Deepgram answered with a redirect, which is not followed. The owner of this route has to set `baseUrl` to the final address.",
  rule: "upstream-redirected",
};

function badGateway(detail: string): Problem {
  return { status: 502, title: "Bad gateway", detail, rule: "upstream-unreachable" };
}

/** Whether `fetch` failed because of a redirect. No standard says how it tells: each platform has its own words. */
function isRedirect(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as { readonly message?: unknown; readonly cause?: { readonly message?: unknown } };
  return [message, cause?.message].some((text) => /redirect/i.test(String(text)));
}

/** The code of a network error, such as ECONNREFUSED, of an error or what caused it. Messages may contain addresses. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 4; depth++) {
    const { code, cause } = at as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === "string" && /^[A-Z_]{3,40}$/.test(code)) return code;
    at = cause;
  }
  return "";
}

function nameOf(error: unknown): string {
  return String((error as { readonly name?: unknown } | null | undefined)?.name ?? "");
}

function originOf(baseUrl: string | URL): string {
  if (baseUrl === deepgram) return deepgram;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  if (!isPlain || url.search !== "" || url.hash !== "")
    throw new TypeError("forward: `baseUrl` must be an http or https URL without credentials, query and fragment");
  return url.href.replace(/\/$/, "");
}
