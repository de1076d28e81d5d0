import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { dataVersion } from "../../index.js";
import {
  type Connections,
  endGently,
  ignoreUpgrade,
  isWebSocketHandshake,
  readEarly,
  responseTo,
  trackConnections,
} from "./connections.js";
import {
  createLogEntry,
  discardRest,
  type Exchange,
  type Log,
  type LogEntry,
  type ProblemType,
  respondToMalformed,
  respondWithProblem,
} from "./exchange.js";
import type { Validator } from "./handler.js";
import { createHandler } from "./handler.js";
import { type ServeSettings, verdictPath } from "./options.js";
import { createBodyReader } from "./request-body.js";
import { endToEnd } from "./request-head.js";
import type { Upstream } from "./upstream.js";

/** A proxy that listens. */
export interface ProxyServer {
  readonly address: AddressInfo;
  /** How many requests and streams are in progress. */
  inProgress(): number;
  /** From now on the health endpoint responds 503, every connection ends after its current response, and new requests are refused. */
  drain(): void;
  /** Resolves when nothing is in progress any more. */
  idle(): Promise<void>;
  /** Closes everything. */
  close(): Promise<void>;
}

// longer than load balancers keep connections, most of them 60 seconds: the side that closes first must be theirs
const keptFor = 65_000;
const headWithin = 60_000;
// Deepgram's limit is unknown; hyper, its HTTP library, accepts 64 kB for the URL alone
const headBytes = 131_072;
// connections beyond the limit: they get 503, or the health response
const surplus = 100;
const surplusFor = 5000;

/**
 * Starts a proxy.
 *
 * @param settings - The settings.
 * @param validator - Decides what becomes of requests.
 * @param upstream - Where accepted requests go, if anywhere.
 * @param log - Receives every finished request.
 * @returns The proxy, when it listens.
 * @throws Error if the address cannot be used, such as a port in use.
 */
export async function listen(
  settings: ServeSettings,
  validator: Validator,
  upstream: Upstream | undefined,
  log: Log,
): Promise<ProxyServer> {
  const { health, timeouts, maxConnections } = settings;
  const bodies = createBodyReader(timeouts, settings.maxBodyBuffer);
  const handler = createHandler(settings, validator, bodies, upstream);
  const connections = trackConnections(timeouts.halfClosed);
  const turnedAway = new WeakMap<Socket, ProblemType>();
  const open: Exchange[] = [];
  let isDraining = false;
  let becameIdle = () => {};

  const begin = (request: IncomingMessage, response: ServerResponse, isUpgrade: boolean): Exchange => {
    const entry = createLogEntry(request.method ?? "", request.url ?? "");
    const exchange: Exchange = {
      request,
      response,
      log: entry,
      isUpgrade,
      mark: settings.mark,
      isReading: false,
      place: open.length,
      fields: endToEnd(request.rawHeaders),
    };
    open.push(exchange);
    if (isDraining) response.shouldKeepAlive = false;
    return exchange;
  };
  const end = (exchange: Exchange, aborted: boolean): void => {
    const { place } = exchange;
    if (open[place] !== exchange) return;
    // the last one takes its place
    const last = open.pop() as Exchange;
    if (last !== exchange) {
      open[place] = last;
      last.place = place;
    }
    log(exchange.log, aborted);
    if (!isDraining) return;
    setImmediate(() => server.closeIdleConnections());
    if (open.length === 0) becameIdle();
  };
  /** A request needs a connection to the upstream, so that requests are limited as connections are. */
  const refusal = (socket: Socket) => turnedAway.get(socket) ?? (open.length > maxConnections ? "too_many_connections" : undefined);

  const respondToHealthCheck = ({ method }: IncomingMessage, response: ServerResponse): void => {
    const text = JSON.stringify({ status: isDraining ? "draining" : "ok", data: dataVersion.date });
    response.writeHead(isDraining ? 503 : 200, {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
      "cache-control": "no-store",
    });
    response.end(method === "HEAD" ? undefined : text);
  };
  const take = (request: IncomingMessage, response: ServerResponse, act: (exchange: Exchange) => void): void => {
    connections.begin(request.socket, response);
    if (request.url?.split("?", 1)[0] === health) {
      if (turnedAway.has(request.socket)) response.shouldKeepAlive = false;
      response.on("close", () => connections.end(request.socket, response));
      respondToHealthCheck(request, response);
      return;
    }
    const exchange = begin(request, response, false);
    response.on("close", () => {
      connections.end(request.socket, response);
      end(exchange, !response.writableFinished);
      exchange.releaseBody?.();
      exchange.endUpstream?.();
      discardRest(exchange);
    });
    if (!handler.refuse(exchange, refusal(request.socket))) act(exchange);
  };
  /** Takes a request that ends HTTP on its connection. */
  const takeUpgrade = (request: IncomingMessage, socket: Socket, act: (exchange: Exchange) => void): void => {
    const response = responseTo(request, socket);
    const exchange = begin(request, response, true);
    response.once("finish", () => end(exchange, false));
    socket.once("close", () => end(exchange, exchange.log.status === 0));
    if (!handler.refuse(exchange, refusal(socket))) act(exchange);
  };

  const server = createServer({
    maxHeaderSize: headBytes,
    keepAliveTimeout: keptFor,
    headersTimeout: headWithin,
    requestTimeout: 0,
    // the proxy responds with its own problem
    requireHostHeader: false,
  });
  // Node drops the headers beyond such a limit, but still frames the body by them
  server.maxHeadersCount = 0;
  server.maxConnections = maxConnections + surplus;
  // a client that closed its side after the request still gets the response; `trackConnections` finds those that are gone
  (server as { httpAllowHalfOpen?: boolean }).httpAllowHalfOpen = true;
  const handle = (exchange: Exchange, proceed: () => void): void => {
    if (settings.verdicts && exchange.request.url?.split("?", 1)[0] === verdictPath) handler.respondWithVerdict(exchange, proceed);
    else handler.handle(exchange, proceed);
  };
  server.on("request", (request, response) => take(request, response, (exchange) => handle(exchange, () => {})));
  server.on("checkContinue", (request, response) =>
    take(request, response, (exchange) => handle(exchange, () => response.writeContinue())),
  );
  server.on("checkExpectation", (request, response) =>
    take(request, response, (exchange) => respondWithProblem(exchange, "expectation_failed")),
  );
  const ignoreError = () => {};
  /** Acts when all earlier requests of a connection are answered; Node ignores errors of the connection from now on. */
  const inTurn = (socket: Socket, act: () => void): void => {
    socket.on("error", ignoreError);
    connections.whenAnswered(socket, () => {
      try {
        act();
      } catch {
        socket.destroy();
      }
    });
  };
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const early = readEarly(socket, head);
    inTurn(socket, () => {
      if (isWebSocketHandshake(request)) {
        takeUpgrade(request, socket, (exchange) => handler.handleUpgrade(exchange, socket, early));
        return;
      }
      socket.removeListener("error", ignoreError);
      ignoreUpgrade(server, request, socket, early.take());
    });
  });
  server.on("connect", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    readEarly(socket, head);
    inTurn(socket, () => takeUpgrade(request, socket, (exchange) => respondWithProblem(exchange, "misdirected")));
  });
  respondToMalformedInput(
    server,
    connections,
    settings.mark,
    (response) => open.find((exchange) => exchange.response === response),
    (entry) => log(entry, false),
  );
  let evicted = 0;
  server.on("connection", (socket) => {
    if (!connections.add(socket)) return;
    if (isDraining) turnedAway.set(socket, "draining");
    if (connections.size <= maxConnections) return;
    // connections without a request make room
    if (Date.now() - evicted > 100) {
      evicted = Date.now();
      server.closeIdleConnections();
      if (connections.alive() <= maxConnections) return;
    }
    turnedAway.set(socket, "too_many_connections");
    const timer = setTimeout(() => socket.destroy(), surplusFor);
    socket.once("close", () => clearTimeout(timer));
  });

  server.listen(settings.port, settings.host);
  await once(server, "listening");
  return {
    address: server.address() as AddressInfo,
    inProgress: () => open.length,
    drain() {
      isDraining = true;
      for (const { response } of open) response.shouldKeepAlive = false;
      server.closeIdleConnections();
    },
    idle: () =>
      new Promise((resolve) => {
        becameIdle = resolve;
        if (open.length === 0) resolve();
      }),
    close: () =>
      new Promise((resolve) => {
        bodies.close();
        server.close(() => resolve());
        connections.destroy();
        upstream?.close();
      }),
  };
}

const malformed: Readonly<Record<string, ProblemType>> = {
  HPE_HEADER_OVERFLOW: "head_too_large",
  ERR_HTTP_REQUEST_TIMEOUT: "head_timeout",
};

/** Responds to input that is not valid HTTP. */
function respondToMalformedInput(
  server: Server,
  connections: Connections,
  mark: boolean,
  exchangeOf: (response: ServerResponse) => Exchange | undefined,
  log: (entry: LogEntry) => void,
): void {
  const answered = new WeakSet<Socket>();
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    // whatever follows cannot be read either
    if (answered.has(socket)) return;
    const type = malformed[error.code ?? ""] ?? (error.code?.startsWith("HPE_") ? "bad_request" : undefined);
    const [response] = connections.pending(socket);
    const exchange = response && exchangeOf(response);
    // a problem would be taken for the response to an earlier request, unless the body of that request is what is malformed
    const isItsBody = exchange?.request.complete === false && !exchange.response.headersSent;
    const isGone = response !== undefined && error.code === "HPE_INVALID_EOF_STATE";
    if (type === undefined || !socket.writable || isGone || !(response === undefined || isItsBody)) {
      socket.destroy(error);
      return;
    }
    answered.add(socket);
    if (exchange !== undefined) {
      exchange.response.shouldKeepAlive = false;
      respondWithProblem(exchange, "bad_request");
      return;
    }
    const entry = createLogEntry("-", "");
    respondToMalformed(socket, type, entry, mark);
    log(entry);
    endGently(socket);
  });
}
