import { Agent, type ClientRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";
import { createProxyServer } from "httpxy";
import { type Exchange, noteAnswer } from "./serve-exchange.js";
import { endToEnd, fieldsByName } from "./serve-fields.js";
import type { Patience } from "./serve-options.js";
import { answerProblem, problemOf } from "./serve-problem.js";

/** Where accepted requests go. */
export interface Upstream {
  /** Whether a target in absolute form is for it. */
  isNamedBy(url: URL): boolean;
  /** Passes a request on, and its answer back; `body` where the request's own was begun. */
  forward(passing: Passing, body: Readable | undefined): void;
  /** Passes a handshake on, and whatever comes of it. */
  upgrade(passing: Passing, socket: Socket, head: Buffer): void;
  /** Lets go of connections that are kept. */
  close(): void;
}

/** A request under way. */
export interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly exchange: Exchange;
}

// shorter than servers keep them: a request that meets one that is just being closed fails, and RFC 9110 9.2.2 forbids to repeat a POST
const keptFor = 4000;

/**
 * Makes the way to the upstream.
 *
 * The fields of a request go there but for `Host`, which becomes the upstream's, and those of the connection. Redirects go back to the client. Trailers are not passed on.
 *
 * @param url - The upstream: an origin.
 * @param patience - How long to wait for it.
 * @returns The way.
 */
export function upstreamAt(url: URL, patience: Patience): Upstream {
  const isSecure = url.protocol === "https:";
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, timeout: keptFor });
  // not the URL itself: the brackets of an IPv6 address are for the field Host alone
  const target = {
    protocol: url.protocol,
    host: url.host,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isSecure ? 443 : 80) : Number(url.port),
  };
  const proxy = createProxyServer({ target, changeOrigin: true, xfwd: false, followRedirects: false });
  const underWay = new WeakMap<IncomingMessage, Passing>();

  proxy.on("proxyReq", (sent, request) => {
    const { socket } = sent;
    // httpxy gives these one
    if (/^(?:DELETE|OPTIONS)$/.test(request.method ?? "") && fieldsByName(request.rawHeaders)["content-length"] === undefined)
      sent.removeHeader("content-length");
    if (socket?.connecting !== true) return;
    const timer = setTimeout(() => sent.destroy(timedOut()), patience.connection);
    for (const event of [isSecure ? "secureConnect" : "connect", "close"]) socket.once(event, () => clearTimeout(timer));
  });
  proxy.on("proxyRes", (answer, request, response) => {
    const passing = underWay.get(request);
    if (passing === undefined || response.headersSent) return;
    const { exchange } = passing;
    const { statusCode = 0, statusMessage = "", rawHeaders, headers } = answer;
    noteAnswer(exchange, statusCode, headers["dg-request-id"]);
    // what httpxy would write loses repeated fields, and says of this connection what the upstream says of that one
    const fields = endToEnd(rawHeaders);
    const at = fields.findIndex((name, place) => place % 2 === 0 && name.toLowerCase() === "transfer-encoding");
    if (at >= 0) fields.splice(at, 2);
    response.writeHead(statusCode, statusMessage, fields);
    answer.on("data", (chunk: Buffer) => {
      exchange.bytes_out += chunk.length;
    });
    answer.on("error", (error) => {
      exchange.error ??= problemOf(error);
    });
  });
  proxy.on("proxyReqWs", (sent, request, socket) => {
    const passing = underWay.get(request);
    if (passing !== undefined) watchHandshake(sent, passing, socket, patience.handshake);
  });
  proxy.on("error", (error, request) => {
    const passing = request && underWay.get(request);
    if (passing === undefined) return;
    const { exchange, response } = passing;
    if (exchange.status === 0) answerProblem(response, problemOf(error), exchange);
    else exchange.error ??= problemOf(error);
  });

  return {
    isNamedBy: (named) => named.host === url.host,
    forward(passing, body) {
      const { request, response } = passing;
      underWay.set(request, passing);
      request.headers = fieldsByName(endToEnd(request.rawHeaders));
      proxy.web(request, response, body === undefined ? { agent } : { agent, buffer: body }).catch(() => {});
    },
    upgrade(passing, socket, head) {
      const { request } = passing;
      underWay.set(request, passing);
      const { upgrade = "websocket" } = request.headers;
      request.headers = { ...fieldsByName(endToEnd(request.rawHeaders)), connection: "Upgrade", upgrade };
      // a socket that is upgraded is nobody's afterwards
      proxy.ws(request, socket, { agent: false }, head).catch(() => {});
    },
    close: () => agent.destroy(),
  };
}

function timedOut(): Error {
  return Object.assign(new Error("the connection was not made in time"), { code: "ETIMEDOUT" });
}

function watchHandshake(sent: ClientRequest, { exchange, response }: Passing, socket: Socket, within: number): void {
  const read = socket.bytesRead;
  const timer = setTimeout(() => {
    answerProblem(response, "http_response_timeout", exchange);
    sent.destroy();
  }, within);
  const note = (answer: IncomingMessage) => {
    clearTimeout(timer);
    noteAnswer(exchange, answer.statusCode ?? 0, answer.headers["dg-request-id"]);
  };
  sent.once("close", () => clearTimeout(timer));
  sent.once("response", (answer) => {
    note(answer);
    answer.on("data", (chunk: Buffer) => {
      exchange.bytes_out += chunk.length;
    });
  });
  sent.once("upgrade", (answer, beyond: Socket, first: Buffer) => {
    note(answer);
    // not a listener for data: what is put back before there is a pipe would go to it alone
    const before = beyond.bytesRead - first.length;
    // pipes end what they lead to where a socket ends, not where it is destroyed
    beyond.once("close", () => socket.destroySoon());
    // before the line is written
    socket.prependOnceListener("close", () => {
      exchange.bytes_in = socket.bytesRead - read;
      exchange.bytes_out = beyond.bytesRead - before;
      beyond.destroy();
    });
  });
  // until then; a request that was upgraded has let go of its connection
  socket.once("close", () => sent.destroy());
}
