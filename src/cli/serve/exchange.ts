import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { allOperations } from "../../../generated/operations/index.js";
import { type LocalAnswer, markHeader } from "../../adapters/core/answer.js";
import { discardBody } from "../../adapters/node/node.js";
import { newRequestId } from "../../engine/request-id.js";
import type { Rejected } from "../../engine/verdict.js";
import type { Output } from "../terminal/terminal.js";

/** A request and its response on one connection. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly log: LogEntry;
  /** Whether the request ends HTTP on its connection: a WebSocket handshake or CONNECT. */
  readonly isUpgrade: boolean;
  /** Whether a response of the proxy itself has the header `x-deepgram-preflight`. */
  readonly mark: boolean;
  /** Whether the body was asked for: the client may be sending it. */
  isReading: boolean;
  /** The place in the list of requests in progress. */
  place: number;
  /** The headers that are forwarded: names and values in turn. */
  readonly fields: readonly string[];
  /** Ends the request to the upstream, if it is not over. */
  endUpstream?: () => void;
  /** Frees the memory of the body. */
  releaseBody?: () => void;
  /** Receives the rest of a body of which a part was read. */
  rest?: BodySink;
}

/** Where the rest of a body goes. */
export interface BodySink {
  /** Takes a chunk; returns whether more may follow at once. */
  write(chunk: Uint8Array): boolean;
  end(): void;
}

/** What the log says about a request. It holds nothing that the client sent but the method and known segments of the path. */
export interface LogEntry {
  /** When the request began, in milliseconds of `performance.now()`. */
  readonly started: number;
  readonly method: string;
  /** The request target; never logged as it is. */
  readonly target: string;
  endpoint: string | null;
  /** `null` if the request was not evaluated because the proxy itself answered. */
  verdict: "accepted" | "rejected" | "would-reject" | "unchecked" | null;
  /** The status of the response; 0 until there is one. */
  status: number;
  rule?: string;
  err_code?: string;
  /** Ids of the notices. */
  notices?: readonly string[];
  request_id?: string;
  /** Why the proxy itself answered, or ended the response early. */
  error?: string;
  /** Bytes of the body. On a WebSocket: all bytes after the head. */
  bytes_in: number;
  bytes_out: number;
}

/** How log lines are written. */
export type LogFormat = "json" | "text" | "none";

/** Writes the line about a finished request. */
export type Log = (entry: LogEntry, aborted: boolean) => void;

/**
 * Creates the log entry of a request.
 *
 * @param method - The method.
 * @param target - The request target.
 * @returns The entry.
 */
export function createLogEntry(method: string, target: string): LogEntry {
  return { started: performance.now(), method, target, endpoint: null, verdict: null, status: 0, bytes_in: 0, bytes_out: 0 };
}

/**
 * Records an answer that the proxy makes instead of Deepgram.
 *
 * @param entry - The log entry.
 * @param answer - The answer.
 * @param dryRun - Whether the request is forwarded anyway.
 */
export function logAnswered(entry: LogEntry, { rule, rejected }: LocalAnswer, dryRun: boolean): void {
  entry.verdict = dryRun ? "would-reject" : "rejected";
  entry.rule = rule;
  if (rejected === undefined) return;
  logEvaluated(entry, rejected);
  const { body } = rejected;
  if (typeof body === "object") entry.err_code = "err_code" in body ? body.err_code : body.category;
  if (!dryRun) entry.request_id = rejected.headers["dg-request-id"] ?? "";
}

/**
 * Records that a request was accepted.
 *
 * @param entry - The log entry.
 * @param accepted - The verdict.
 */
export function logAccepted(entry: LogEntry, accepted: { readonly endpoint: string | null } & Pick<Rejected, "notices">): void {
  logEvaluated(entry, accepted);
  entry.verdict = "accepted";
}

function logEvaluated(entry: LogEntry, { endpoint, notices }: { readonly endpoint: string | null } & Pick<Rejected, "notices">): void {
  entry.endpoint = endpoint;
  if (notices.length > 0) entry.notices = notices.map(({ id }) => id);
}

/**
 * Records the response of the upstream.
 *
 * @param entry - The log entry.
 * @param response - The response.
 */
export function logResponse(entry: LogEntry, { statusCode = 0, headers }: IncomingMessage): void {
  entry.status = statusCode;
  const requestId = headers["dg-request-id"];
  if (typeof requestId === "string" && /^[\w-]{1,64}$/.test(requestId)) entry.request_id = requestId;
}

/**
 * Creates the function that writes one line per request.
 *
 * @param format - The format of the lines.
 * @param output - Where the lines go.
 * @param shown - Paths of the proxy's owner, which are logged as they are.
 * @returns The function.
 */
export function logTo(format: LogFormat, output: Output, shown: ReadonlySet<string>): Log {
  if (format === "none") return () => {};
  return (entry, aborted) => {
    const { started, method, target, endpoint, verdict, status, rule, err_code, notices, request_id, error, ...bytes } = entry;
    const path = loggedPath(target, endpoint, shown);
    const time = new Date().toISOString();
    const duration_ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { time, method, path, endpoint, status, verdict, rule, err_code, notices, request_id, error, duration_ms, ...bytes };
    if (format === "json") output.write(`${JSON.stringify(aborted ? { ...line, aborted } : line)}\n`);
    else {
      const parts = [time, method, path, status, verdict, rule, err_code, error, aborted ? "aborted" : undefined, request_id];
      output.write(`${parts.filter((part) => part !== undefined && part !== null).join(" ")} ${duration_ms} ms\n`);
    }
  };
}

const templates = new Map(allOperations().map(({ id, path }) => [id, path]));
const segments = new Set([...templates.values()].flatMap((path) => path.split("/")).filter((segment) => !segment.startsWith("{")));

/** A path may contain ids, keys or text: the log shows the template of the endpoint, or only segments of known paths. */
function loggedPath(target: string, endpoint: string | null, own: ReadonlySet<string>): string {
  const template = templates.get(endpoint ?? "");
  if (template !== undefined && own.size === 0) return template;
  // a target in another form may contain a password
  const [path = ""] = target.startsWith("/") ? target.split("?", 1) : ["…"];
  if (own.has(path)) return path;
  if (template !== undefined) return template;
  const shown = path.split("/", 12).map((segment) => (segments.has(segment) ? segment : "…"));
  return shown.join("/");
}

interface Problem {
  readonly status: number;
  readonly detail: string;
}

/** The problems that the proxy itself reports; names are those of RFC 9209 section 2.3 where it has one. */
const problems = {
  bad_request: { status: 400, detail: "The request is not valid HTTP/1.1." },
  endpoint_unknown: { status: 404, detail: "The path is not a known endpoint of the Deepgram API." },
  method_not_allowed: { status: 405, detail: "Send a POST request with one line of `deepgram-preflight check --batch`." },
  invalid_request_line: { status: 400, detail: "The body is not a request line of `deepgram-preflight check --batch`." },
  head_timeout: { status: 408, detail: "The request head did not arrive in time." },
  request_timeout: { status: 408, detail: "The request body arrived too slowly." },
  content_too_large: { status: 413, detail: "The request line is longer than 4 MiB." },
  expectation_failed: { status: 417, detail: "The only supported expectation is 100-continue." },
  misdirected: { status: 421, detail: "The request target names another host than the upstream. This server is not a forward proxy." },
  head_too_large: { status: 431, detail: "The request head is larger than 128 KiB." },
  too_many_fields: { status: 431, detail: "The request has more than 500 header fields." },
  route_unknown: {
    status: 501,
    detail: "The path is not a known endpoint of the Deepgram API, and there is no upstream to forward the request to.",
  },
  draining: { status: 503, detail: "The proxy is shutting down." },
  too_many_connections: { status: 503, detail: "The proxy has reached its limit of connections. Try again later." },
  body_buffer_full: { status: 503, detail: "The proxy has reached its limit of memory for request bodies. Try again later." },
  dns_error: { status: 502, detail: "The host name of the upstream cannot be resolved." },
  connection_refused: { status: 502, detail: "The upstream refused the connection." },
  connection_timeout: { status: 504, detail: "The connection to the upstream was not established in time." },
  connection_terminated: { status: 502, detail: "The upstream closed the connection before it responded." },
  destination_ip_unroutable: { status: 502, detail: "There is no route to the upstream." },
  http_protocol_error: { status: 502, detail: "The response of the upstream is not valid HTTP." },
  http_response_timeout: { status: 504, detail: "The upstream did not respond to the handshake in time." },
  tls_certificate_error: { status: 502, detail: "The certificate of the upstream is not trusted." },
  tls_protocol_error: { status: 502, detail: "The TLS handshake with the upstream failed." },
  proxy_internal_error: { status: 502, detail: "The request could not be forwarded." },
} as const satisfies Readonly<Record<string, Problem>>;

/** The id of a problem that the proxy itself reports. */
export type ProblemType = keyof typeof problems;

// the proxy does not wait for a slow or malformed body, and never writes a second response behind this one
const endsAtOnce: ReadonlySet<ProblemType> = new Set<ProblemType>([
  "request_timeout",
  "body_buffer_full",
  "bad_request",
  "http_protocol_error",
]);
const temporary: ReadonlySet<ProblemType> = new Set<ProblemType>(["draining", "too_many_connections", "body_buffer_full"]);

const byCode: readonly (readonly [RegExp, ProblemType])[] = [
  [/^ECONNREFUSED$/, "connection_refused"],
  [/^(?:ENOTFOUND|EAI_)/, "dns_error"],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/, "connection_timeout"],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/, "connection_terminated"],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, "destination_ip_unroutable"],
  [/^HPE_/, "http_protocol_error"],
  [/CERT|UNABLE_TO_VERIFY|ALTNAME/, "tls_certificate_error"],
  [/^(?:ERR_SSL|ERR_TLS|EPROTO)/, "tls_protocol_error"],
];

/**
 * Returns the problem that an error of the connection to the upstream means.
 *
 * @param error - The error.
 * @returns The problem.
 */
export function problemOf(error: Error): ProblemType {
  const { code = "" } = error as NodeJS.ErrnoException;
  return byCode.find(([pattern]) => pattern.test(code))?.[1] ?? "proxy_internal_error";
}

/** What a problem may say besides its own text. */
interface ProblemDetails {
  /** Replaces the text of the problem. */
  readonly detail?: string;
  /** The known path that is most similar to the path of the request. */
  readonly did_you_mean?: string | undefined;
}

/**
 * Responds with a problem of the proxy: `application/problem+json` (RFC 9457) with `Proxy-Status` (RFC 9209), and without the headers of Deepgram's own errors.
 *
 * @param exchange - The request; nothing happens if its response has begun.
 * @param type - The problem.
 * @param details - What else to say.
 */
export function respondWithProblem(exchange: Exchange, type: ProblemType, details: ProblemDetails = {}): void {
  const { request, response, log, mark } = exchange;
  log.error = type;
  if (response.headersSent) return;
  const { status, title, fields, text } = problemResponse(type, log, mark, details);
  response.writeHead(status, title, fields);
  if (endsAtOnce.has(type) || !isSending(exchange)) {
    response.end(text);
    return;
  }
  // the client gets the whole response before the connection may end with it
  response.write(text);
  request.once("close", () => response.end());
  discardRest(exchange);
}

/**
 * Responds to malformed input on a connection without an unfinished exchange.
 *
 * @param socket - The connection.
 * @param type - The problem.
 * @param log - The log entry.
 * @param mark - Whether to add the header `x-deepgram-preflight`.
 */
export function respondToMalformed(socket: Socket, type: ProblemType, log: LogEntry, mark: boolean): void {
  log.error = type;
  const { status, title, fields, text } = problemResponse(type, log, mark, {});
  const lines = Object.entries({ ...fields, date: new Date().toUTCString(), connection: "close" }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write([`HTTP/1.1 ${status} ${title}`, ...lines, "", text].join("\r\n"));
}

function problemResponse(type: ProblemType, log: LogEntry, mark: boolean, details: ProblemDetails) {
  const { status, detail } = problems[type];
  const title = STATUS_CODES[status] ?? "";
  const request_id = newRequestId();
  log.status = status;
  log.request_id = request_id;
  const text = JSON.stringify({
    type: "about:blank",
    title,
    status,
    detail,
    gate: "deepgram-preflight",
    error: type,
    ...details,
    request_id,
  });
  const length = Buffer.byteLength(text);
  log.bytes_out = length;
  const fields: Record<string, string> = { "content-type": "application/problem+json", "content-length": String(length) };
  if (mark) fields[markHeader] = type;
  if (temporary.has(type)) fields["retry-after"] = "1";
  else if (status > 501) fields["proxy-status"] = `deepgram-preflight; error=${type}`;
  return { status, title, fields, text };
}

/**
 * Says whether a request has a body.
 *
 * @param request - The request.
 * @returns Whether it announces one.
 */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/**
 * Says whether the client may still be sending the body.
 *
 * @param exchange - The request.
 * @returns Whether it may.
 */
export function isSending({ request, isUpgrade, isReading }: Exchange): boolean {
  if (isUpgrade || request.complete || request.destroyed) return false;
  return isReading || (hasBody(request) && request.headers.expect === undefined);
}

/**
 * Reads and discards the rest of a body after the response: a connection that is not read never ends.
 *
 * @param exchange - The request.
 */
export function discardRest(exchange: Exchange): void {
  const { request, isUpgrade } = exchange;
  if (isUpgrade || request.destroyed) return;
  delete exchange.rest;
  discardBody(request);
}
