import { Agent, type IncomingMessage } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { createProxyServer } from "httpxy";
import { noteAnswer } from "./exchange.js";
import { endToEnd, fieldsByName } from "./fields.js";
import { watchHandshake } from "./handshake.js";
import type { Patience } from "./options.js";
import type { Passing } from "./passing.js";
import { answerProblem, problemOf } from "./problem.js";

/** Where accepted requests go. */
export interface Upstream {
  /** Whether a target in absolute form is for it. */
  isNamedBy(url: URL): boolean;
  /** Passes a request on, and its answer back; `body` where it has one. */
  forward(passing: Passing, body: Readable | undefined): void;
  /** Passes a handshake on, and whatever comes of it. */
  upgrade(passing: Passing, socket: Socket, head: Buffer): void;
  /** Lets go of connections that are kept. */
  close(): void;
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
    const passing = underWay.get(request);
    // one that nobody asked for
    sent.once("upgrade", (_answer, beyond: Socket) => {
      beyond.destroy();
      if (passing !== undefined) answerProblem(passing, "http_protocol_error");
    });
    // an answer of the gate's own ends it, too
    passing?.response.once("close", () => {
      if (!sent.writableFinished) sent.destroy();
    });
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
    answer.on("error", (error) => {
      exchange.error ??= problemOf(error);
    });
    const { statusCode = 0, statusMessage = "", rawHeaders, headers } = answer;
    // what httpxy would write loses repeated fields, and says of this connection what the upstream says of that one
    const fields = endToEnd(rawHeaders);
    const at = fields.findIndex((name, place) => place % 2 === 0 && name.toLowerCase() === "transfer-encoding");
    if (at >= 0) fields.splice(at, 2);
    try {
      if (statusCode === 101) throw new Error("nobody asked for an upgrade");
      response.writeHead(statusCode, statusMessage, fields);
    } catch {
      // the parser of Node takes what its writer does not, such as a status of 099
      answer.destroy();
      answerProblem(passing, "http_protocol_error");
      return;
    }
    noteAnswer(exchange, statusCode, headers["dg-request-id"]);
    answer.on("data", (chunk: Buffer) => {
      exchange.bytes_out += chunk.length;
    });
  });
  proxy.on("proxyReqWs", (sent, request, socket) => {
    const passing = underWay.get(request);
    if (passing !== undefined) watchHandshake(sent, passing, socket, patience.handshake);
  });
  proxy.on("error", (error, request) => {
    const passing = request && underWay.get(request);
    if (passing === undefined) return;
    const { exchange } = passing;
    if (exchange.status === 0) answerProblem(passing, problemOf(error));
    else exchange.error ??= problemOf(error);
  });

  return {
    isNamedBy: (named) => named.host === url.host,
    forward(passing, body) {
      const { request, response } = passing;
      underWay.set(request, passing);
      request.headers = fieldsByName(endToEnd(request.rawHeaders));
      // never the request itself: bytes of which no field speaks would be a request of their own to the upstream
      proxy.web(request, response, { agent, buffer: body ?? Readable.from([]) }).catch(() => {});
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
