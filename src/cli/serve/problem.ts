import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { markHeader } from "../../adapters/core/answer.js";
import { newRequestId } from "../../engine/request-id.js";
import { discardRest, isSending } from "./request-body.js";
import type { Exchange, LogEntry } from "./request-log.js";

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
export interface ProblemDetails {
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
