import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { RequestHandler } from "../../adapters/core/request-handler.js";
import { dataVersion } from "../../index.js";
import { answering } from "./answer.js";
import { openConnections } from "./connections.js";
import { openExchange } from "./exchange.js";
import type { Log } from "./log.js";
import type { ServeSettings } from "./options.js";
import { letGo, type Passing } from "./passing.js";
import { ignoreUpgrade, isWebSocketHandshake, responseOver } from "./plain.js";
import { answerProblem } from "./problem.js";
import { answerStrays } from "./stray.js";
import type { Upstream } from "./upstream.js";

/** A gate that listens. */
export interface GateServer {
  readonly address: AddressInfo;
  /** How many requests and streams are under way. */
  underWay(): number;
  /** From now on health is bad, and every connection ends with the answer that is under way; what connects anew is turned away. */
  drain(): void;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
  /** Ends everything. */
  close(): Promise<void>;
}

// behind a load balancer the side that keeps connections longer has to be this one: most keep them for 60 seconds
const keptFor = 65_000;
const headWithin = 60_000;
// what Deepgram takes of a head is not known; hyper, which it is built on, takes up to 64 kB of a URL alone
const headBytes = 131_072;

/**
 * Starts a gate.
 *
 * @param settings - What it is to be.
 * @param gate - Judges requests.
 * @param upstream - Where accepted requests go, if anywhere.
 * @param log - Told of every request that is over.
 * @returns The gate, when it listens.
 * @throws What listening throws, such as for a port that is taken.
 */
export async function listen(settings: ServeSettings, gate: RequestHandler, upstream: Upstream | undefined, log: Log): Promise<GateServer> {
  const { health } = settings;
  const answers = answering(settings, gate, upstream);
  const connections = openConnections();
  const late = new WeakSet<Socket>();
  const open = new Set<Passing>();
  const passings = new WeakMap<ServerResponse, Passing>();
  let isDraining = false;
  let becameIdle = () => {};

  const begin = (request: IncomingMessage, response: ServerResponse, isUpgrade: boolean): Passing => {
    const passing = { request, response, exchange: openExchange(request.method ?? "", request.url ?? ""), isUpgrade };
    open.add(passing);
    passings.set(response, passing);
    if (isDraining) response.shouldKeepAlive = false;
    return passing;
  };
  const end = (passing: Passing, aborted: boolean): void => {
    if (!open.delete(passing)) return;
    log(passing.exchange, aborted);
    if (!isDraining) return;
    setImmediate(() => server.closeIdleConnections());
    if (open.size === 0) becameIdle();
  };

  const answerHealth = ({ method }: IncomingMessage, response: ServerResponse): void => {
    const text = JSON.stringify({ status: isDraining ? "draining" : "ok", data: dataVersion.date });
    response.writeHead(isDraining ? 503 : 200, {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(text)),
      "cache-control": "no-store",
    });
    response.end(method === "HEAD" ? undefined : text);
  };
  const take = (request: IncomingMessage, response: ServerResponse, act: (passing: Passing) => void): void => {
    connections.begin(request.socket, response);
    if (request.url?.split("?", 1)[0] === health) {
      answerHealth(request, response);
      return;
    }
    const passing = begin(request, response, false);
    response.once("close", () => {
      end(passing, !response.writableFinished);
      letGo(passing);
    });
    if (!answers.own(passing, late.has(request.socket))) act(passing);
  };
  /** Takes a request whose head is the end of HTTP on its connection. */
  const takeUpgrade = (request: IncomingMessage, socket: Socket, act: (passing: Passing) => void): void => {
    const response = responseOver(request, socket);
    const passing = begin(request, response, true);
    response.once("finish", () => end(passing, false));
    socket.once("close", () => end(passing, passing.exchange.status === 0));
    if (!answers.own(passing, late.has(socket))) act(passing);
  };

  const server = createServer({
    maxHeaderSize: headBytes,
    keepAliveTimeout: keptFor,
    headersTimeout: headWithin,
    requestTimeout: 0,
    // told in the gate's own words
    requireHostHeader: false,
  });
  // fields beyond such a count Node leaves out, and obeys all the same where they are about the body
  server.maxHeadersCount = 0;
  server.on("request", (request, response) => take(request, response, (passing) => answers.request(passing, () => {})));
  server.on("checkContinue", (request, response) =>
    take(request, response, (passing) => answers.request(passing, () => response.writeContinue())),
  );
  server.on("checkExpectation", (request, response) => take(request, response, (passing) => answerProblem(passing, "expectation_failed")));
  const ignoreError = () => {};
  /** Acts when it is the turn of a request that Node takes for the end of HTTP, and of which it forgets the errors. */
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
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) =>
    inTurn(socket, () => {
      if (isWebSocketHandshake(request)) return takeUpgrade(request, socket, (passing) => answers.handshake(passing, socket, head));
      socket.removeListener("error", ignoreError);
      ignoreUpgrade(server, request, socket, head);
    }),
  );
  server.on("connect", (request: IncomingMessage, socket: Socket) =>
    inTurn(socket, () => takeUpgrade(request, socket, (passing) => answerProblem(passing, "misdirected"))),
  );
  answerStrays(
    server,
    connections,
    (response) => passings.get(response),
    (exchange) => log(exchange, false),
  );
  server.on("connection", (socket) => {
    if (connections.add(socket) && isDraining) late.add(socket);
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
  return {
    address: server.address() as AddressInfo,
    underWay: () => open.size,
    drain() {
      isDraining = true;
      for (const { response } of open) response.shouldKeepAlive = false;
      server.closeIdleConnections();
    },
    idle: () =>
      new Promise((resolve) => {
        becameIdle = resolve;
        if (open.size === 0) resolve();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        connections.destroy();
        upstream?.close();
      }),
  };
}
