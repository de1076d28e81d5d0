import { Agent, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request as requestHttp } from "node:http";
import { request as requestHttps, Agent as SecureAgent } from "node:https";
import type { Socket } from "node:net";
import { type EarlyBytes, endGently } from "./connections.js";
import { discardRest, type Exchange, logResponse, problemOf, respondWithProblem } from "./exchange.js";
import type { Timeouts } from "./options.js";
import { sendRest } from "./request-body.js";
import { endToEnd } from "./request-head.js";
import { answerFrames, clientClose, clientFilter, type MessageValidator, serverFrames, type ValidatorOfStream } from "./stream-messages.js";

/** The server that accepted requests are forwarded to. */
export interface Upstream {
  /** Says whether an absolute request target names the upstream. */
  isNamedBy(url: URL): boolean;
  /** Forwards a request, and its response back. */
  forward(exchange: Exchange, forwarded: Forwarded): void;
  /** Forwards a WebSocket handshake, and then both directions of the stream. */
  upgrade(exchange: Exchange, socket: Socket, early: EarlyBytes, target?: string): void;
  /** Closes the connections that are kept for later requests. */
  close(): void;
}

/** A request as it is forwarded. */
export interface Forwarded {
  /** Path and query; as the client sent them if `undefined`. */
  readonly target?: string | undefined;
  /** Bytes of the body that were read; `undefined` if none were. */
  readonly read: Uint8Array | undefined;
  /** Whether the rest of the body follows from the client. */
  readonly hasMore: boolean;
  /** Whether `read` replaces the body that the client sent. */
  readonly isReplaced?: boolean;
}

// servers keep connections longer: a request on a connection that is just closing fails, and RFC 9110 section 9.2.2 forbids to repeat a POST
const keptFor = 4000;

/**
 * Creates the client of the upstream.
 *
 * All headers are forwarded but `Host`, which becomes the upstream's, and hop-by-hop headers. Redirects go back to the client. Trailers are not forwarded.
 *
 * @param url - The upstream: an origin.
 * @param timeouts - How long to wait for it.
 * @param validatorOf - Creates the validator of the messages of a stream; default: messages are forwarded without a check.
 * @returns The client.
 */
export function createUpstream(url: URL, timeouts: Timeouts, validatorOf: ValidatorOfStream = () => undefined): Upstream {
  const isSecure = url.protocol === "https:";
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive: true, timeout: keptFor });
  const send = isSecure ? requestHttps : requestHttp;
  const origin = {
    // the brackets of an IPv6 address are for the header Host only
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isSecure ? 443 : 80) : Number(url.port),
  };
  const open = (exchange: Exchange, path: string, headers: string[], pool: Agent | false): ClientRequest | undefined => {
    const { host, port } = origin;
    const method = exchange.request.method ?? "GET";
    try {
      // Node takes headers as they were written, in turn
      return send({ host, port, method, path, agent: pool, setHost: false, headers: headers as unknown as OutgoingHttpHeaders });
    } catch {
      respondWithProblem(exchange, "proxy_internal_error");
      return undefined;
    }
  };
  const limitConnecting = (sent: ClientRequest): void => {
    if (sent.reusedSocket) return;
    sent.once("socket", (socket) => {
      if (!socket.connecting) return;
      const timer = setTimeout(() => sent.destroy(timedOut()), timeouts.connection);
      for (const event of [isSecure ? "secureConnect" : "connect", "close"]) socket.once(event, () => clearTimeout(timer));
    });
  };
  const onError = (exchange: Exchange) => (error: Error) => {
    const { log, response } = exchange;
    if (!response.headersSent) {
      respondWithProblem(exchange, problemOf(error));
      return;
    }
    log.error ??= problemOf(error);
    response.destroy();
  };

  return {
    isNamedBy: (named) => named.host === url.host,
    forward(exchange, { target, read, hasMore, isReplaced = false }) {
      const { request, response } = exchange;
      const headers = ["Host", url.host, ...exchange.fields];
      if (isReplaced) replaceFraming(headers, read?.length ?? 0);
      else if (read === undefined && !hasMore && /^P/.test(request.method ?? "") && !("content-length" in request.headers))
        headers.push("Content-Length", "0");
      const sent = open(exchange, target ?? request.url ?? "/", headers, agent);
      if (sent === undefined) return;
      // a response of the proxy itself ends the request too
      exchange.endUpstream = () => {
        if (!sent.writableFinished || !response.writableFinished) sent.destroy();
      };
      sent.on("error", onError(exchange));
      sent.on("response", (answer) => passResponse(exchange, answer));
      // an upgrade that the client did not ask for
      sent.on("upgrade", (_answer, socket: Socket) => {
        socket.destroy();
        respondWithProblem(exchange, "http_protocol_error");
      });
      limitConnecting(sent);
      if (!hasMore) {
        sent.end(read);
        return;
      }
      sent.on("drain", () => request.resume());
      if (read !== undefined && read.length > 0) sent.write(read);
      // an upstream that closed its connection does not need the rest
      const sink = { write: (chunk: Uint8Array) => sent.destroyed || sent.write(chunk), end: () => void (sent.destroyed || sent.end()) };
      sendRest(exchange, sink, read !== undefined);
    },
    upgrade(exchange, socket, early, target) {
      const { request, response, log } = exchange;
      const path = target ?? request.url ?? "/";
      const validate = validatorOf(log, path);
      // messages that are validated must not be compressed
      const fields = endToEnd(request.rawHeaders, validate && "sec-websocket-extensions");
      const headers = ["Host", url.host, ...fields, "Connection", "Upgrade"];
      headers.push("Upgrade", request.headers.upgrade ?? "websocket");
      // the connection belongs to the stream: it cannot be used again
      const sent = open(exchange, path, headers, false);
      if (sent === undefined) return;
      const timer = setTimeout(() => {
        respondWithProblem(exchange, "http_response_timeout");
        sent.destroy();
      }, timeouts.handshake);
      sent.once("close", () => clearTimeout(timer));
      sent.on("error", onError(exchange));
      const onGone = () => sent.destroy();
      const onEnd = () => socket.destroy();
      socket.once("close", onGone);
      // a client that closes its side cannot use the stream
      socket.once("end", onEnd);
      sent.once("response", (answer) => {
        socket.removeListener("end", onEnd);
        early.take();
        passResponse(exchange, answer);
      });
      sent.once("upgrade", (answer, upstream: Socket, first: Buffer) => {
        clearTimeout(timer);
        socket.removeListener("close", onGone);
        socket.removeListener("end", onEnd);
        logResponse(log, answer);
        response.detachSocket(socket);
        const sentEarly = early.take();
        // Node decodes the head as Latin-1
        socket.write(Buffer.from(headOf(answer), "latin1"));
        joinStreams(exchange, { socket, early: sentEarly }, { socket: upstream, early: first }, validate);
      });
      sent.end();
    },
    close: () => agent.destroy(),
  };
}

/** Sends the response of the upstream to the client. */
function passResponse(exchange: Exchange, answer: IncomingMessage): void {
  const { response, log } = exchange;
  const fail = () => {
    answer.destroy();
    respondWithProblem(exchange, "http_protocol_error");
  };
  if (response.headersSent) {
    answer.destroy();
    return;
  }
  try {
    if (answer.statusCode === 101) {
      fail();
      return;
    }
    // the framing of this connection is its own
    response.writeHead(answer.statusCode ?? 0, answer.statusMessage, endToEnd(answer.rawHeaders, "transfer-encoding"));
  } catch {
    // Node's parser accepts what its writer does not, such as a status of 099
    fail();
    return;
  }
  logResponse(log, answer);
  answer.on("error", (error) => {
    log.error ??= problemOf(error);
    response.destroy();
  });
  const length = Number(answer.headers["content-length"] ?? -1);
  let received = 0;
  let isEnded = false;
  answer.on("data", (chunk: Buffer) => {
    received += chunk.length;
    log.bytes_out = received;
    // the last chunk and the end are one write
    if (received === length) {
      isEnded = true;
      response.end(chunk);
    } else if (!response.write(chunk)) {
      answer.pause();
      response.once("drain", () => answer.resume());
    }
  });
  answer.on("end", () => {
    if (!isEnded) response.end();
    // a body that the upstream did not wait for is of no use
    if (!exchange.isUpgrade) discardRest(exchange);
  });
  if (exchange.isUpgrade) exchange.request.socket.resume();
}

function headOf({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  let head = `HTTP/1.1 ${statusCode} ${statusMessage}\r\n`;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) head += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  return `${head}\r\n`;
}

interface Side {
  readonly socket: Socket;
  /** The bytes that were read already. */
  readonly early: Buffer;
}

/** Connects both sides of a stream; none outlives the other. */
function joinStreams({ log }: Exchange, client: Side, upstream: Side, validate: MessageValidator | undefined): void {
  const readBefore = client.socket.bytesRead - client.early.length;
  const sentBefore = upstream.socket.bytesRead - upstream.early.length;
  // before the log line is written
  client.socket.prependOnceListener("close", () => {
    log.bytes_in = client.socket.bytesRead - readBefore;
    log.bytes_out = upstream.socket.bytesRead - sentBefore;
    upstream.socket.destroy();
  });
  for (const { socket } of [client, upstream]) {
    socket.setTimeout(0);
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
  }
  if (validate !== undefined) {
    joinMessages(client, upstream, validate);
    return;
  }
  // pipes end their target if a socket ends, not if it is destroyed
  upstream.socket.once("close", () => client.socket.destroySoon());
  if (upstream.early.length > 0) client.socket.write(upstream.early);
  if (client.early.length > 0) upstream.socket.write(client.early);
  client.socket.pipe(upstream.socket).pipe(client.socket);
}

/** Connects both sides of a stream whose messages are validated. */
function joinMessages(client: Side, upstream: Side, validate: MessageValidator): void {
  let isAnswered = false;
  const server = serverFrames(() => {
    isAnswered = true;
    upstream.socket.end(clientClose);
    endGently(client.socket);
  });
  const filter = clientFilter(validate, ({ answer }) => {
    const { frames, isEnd } = answerFrames(answer);
    server.insert(frames, isEnd);
    return isEnd;
  });
  upstream.socket.once("close", () => server.stream.end());
  server.stream.once("end", () => {
    // a client that goes on sending must still get the answer
    if (!isAnswered) client.socket.destroySoon();
  });
  server.stream.pipe(client.socket);
  filter.pipe(upstream.socket);
  if (upstream.early.length > 0) server.stream.write(upstream.early);
  if (client.early.length > 0) filter.write(client.early);
  upstream.socket.pipe(server.stream);
  client.socket.pipe(filter);
}

/**
 * Sends requests for some paths to another server.
 *
 * @param main - The server for other paths.
 * @param other - The server for these paths.
 * @param paths - The paths.
 * @returns Both servers as one.
 */
export function byPath(main: Upstream, other: Upstream, paths: ReadonlySet<string>): Upstream {
  const serverOf = (target = "") => (paths.has(target.split("?", 1)[0] as string) ? other : main);
  return {
    isNamedBy: (url) => main.isNamedBy(url) || other.isNamedBy(url),
    forward: (exchange, forwarded) => serverOf(forwarded.target ?? exchange.request.url).forward(exchange, forwarded),
    upgrade: (exchange, socket, early, target) => serverOf(target ?? exchange.request.url).upgrade(exchange, socket, early, target),
    close() {
      main.close();
      other.close();
    },
  };
}

/** A replaced body is plain JSON. */
function replaceFraming(headers: string[], length: number): void {
  for (let at = headers.length - 2; at >= 0; at -= 2)
    if (/^(?:content-length|content-encoding|transfer-encoding)$/i.test(headers[at] as string)) headers.splice(at, 2);
  headers.push("Content-Length", String(length));
}

function timedOut(): Error {
  return Object.assign(new Error("the connection was not established in time"), { code: "ETIMEDOUT" });
}
