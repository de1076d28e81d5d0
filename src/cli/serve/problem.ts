import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { newRequestId } from "../../engine/request-id.js";
import type { Exchange } from "./exchange.js";
import { isSending, letGo, type Passing } from "./passing.js";

interface Problem {
  readonly status: number;
  readonly detail: string;
}

/** What the gate itself answers, by the types of RFC 9209 2.3 where there is one. */
const problems = {
  bad_request: { status: 400, detail: "what came is no request of HTTP/1.1" },
  head_timeout: { status: 408, detail: "the head of the request did not come in time" },
  request_timeout: { status: 408, detail: "the body stopped coming" },
  expectation_failed: { status: 417, detail: "nothing can be expected but 100-continue" },
  misdirected: { status: 421, detail: "the gate is no forward proxy: the target of the request names another host than the upstream" },
  head_too_large: { status: 431, detail: "the head of the request is larger than 128 KiB" },
  too_many_fields: { status: 431, detail: "the request has more than 500 header fields" },
  route_unknown: {
    status: 501,
    detail: "no route of the Deepgram API that is known, so nothing was checked, and there is no upstream to ask",
  },
  draining: { status: 503, detail: "the gate is shutting down" },
  dns_error: { status: 502, detail: "the name of the upstream does not resolve" },
  connection_refused: { status: 502, detail: "the upstream refused the connection" },
  connection_timeout: { status: 504, detail: "the connection to the upstream was not made in time" },
  connection_terminated: { status: 502, detail: "the upstream closed the connection before it answered" },
  destination_ip_unroutable: { status: 502, detail: "there is no way to the upstream" },
  http_protocol_error: { status: 502, detail: "what the upstream answered is no HTTP" },
  http_response_timeout: { status: 504, detail: "the upstream did not answer the handshake in time" },
  tls_certificate_error: { status: 502, detail: "the certificate of the upstream cannot be trusted" },
  tls_protocol_error: { status: 502, detail: "the upstream does not speak TLS" },
  proxy_internal_error: { status: 502, detail: "the request could not be passed on" },
} as const satisfies Readonly<Record<string, Problem>>;

/** Why the gate itself answers. */
export type ProblemType = keyof typeof problems;

// a body that has stopped coming, or is none, is not waited for; nor may an answer that is none be written behind this one
const endingAtOnce: ReadonlySet<ProblemType> = new Set<ProblemType>(["request_timeout", "bad_request", "http_protocol_error"]);

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
 * Says what an error of a connection to the upstream means.
 *
 * @param error - The error.
 * @returns The problem.
 */
export function problemOf(error: Error): ProblemType {
  const { code = "" } = error as NodeJS.ErrnoException;
  return byCode.find(([pattern]) => pattern.test(code))?.[1] ?? "proxy_internal_error";
}

/**
 * Answers in the gate's own name: a problem of RFC 9457, with a field `Proxy-Status` of RFC 9209, and without the fields that Deepgram's answers have.
 *
 * @param passing - The request; nothing is done where its answer has begun.
 * @param type - What is the matter.
 */
export function answerProblem(passing: Passing, type: ProblemType): void {
  const { request, response, exchange } = passing;
  exchange.error = type;
  if (response.headersSent) return;
  const { status, title, fields, text } = problemAnswer(type, exchange);
  response.writeHead(status, title, fields);
  if (endingAtOnce.has(type) || !isSending(passing)) {
    response.end(text);
    return;
  }
  // the client has all of the answer before the connection may end with it
  response.write(text);
  request.once("close", () => response.end());
  letGo(passing);
}

/**
 * Answers what is no request, over its connection, which ends.
 *
 * @param socket - The connection, over which nothing else is under way.
 * @param type - What is the matter.
 * @param exchange - The account of what is none.
 */
export function answerStray(socket: Socket, type: ProblemType, exchange: Exchange): void {
  exchange.error = type;
  const { status, title, fields, text } = problemAnswer(type, exchange);
  const lines = Object.entries({ ...fields, date: new Date().toUTCString(), connection: "close" }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write([`HTTP/1.1 ${status} ${title}`, ...lines, "", text].join("\r\n"));
}

function problemAnswer(type: ProblemType, exchange: Exchange) {
  const { status, detail } = problems[type];
  const title = STATUS_CODES[status] ?? "";
  const request_id = newRequestId();
  exchange.status = status;
  exchange.request_id = request_id;
  const text = JSON.stringify({ type: "about:blank", title, status, detail, gate: "deepgram-preflight", error: type, request_id });
  const length = Buffer.byteLength(text);
  exchange.bytes_out = length;
  const isOfProxy = status > 501;
  const fields: Record<string, string> = {
    "content-type": "application/problem+json",
    "content-length": String(length),
    ...(isOfProxy && type !== "draining" ? { "proxy-status": `deepgram-preflight; error=${type}` } : {}),
    ...(type === "draining" ? { "retry-after": "1" } : {}),
  };
  return { status, title, fields, text };
}
