import { createServer, type IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type BodyPart, readUpTo } from "../adapters/body-source.js";
import type { Entrance, Gate } from "../adapters/gate.js";
import { answer } from "../adapters/node-answer.js";
import { nodeSource } from "../adapters/node-source.js";
import { newRequestId } from "../engine/request-id.js";
import type { Rejected } from "../engine/verdict.js";
import { dataVersion } from "../index.js";
import { counted, hasBody, restOf } from "./serve-body.js";
import { type Exchange, noteAccepted, noteRejected, openExchange } from "./serve-exchange.js";
import type { Log } from "./serve-log.js";
import type { ServeSettings } from "./serve-options.js";
import { ignoreUpgrade, isWebSocketHandshake } from "./serve-plain.js";
import { answerProblem } from "./serve-problem.js";
import { headOf, isRelative, makeRelative } from "./serve-target.js";
import type { Passing, Upstream } from "./serve-upstream.js";

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
export async function listen(settings: ServeSettings, gate: Gate, upstream: Upstream | undefined, log: Log): Promise<GateServer> {
  const { dryRun, health, patience } = settings;
  const sockets = new Set<Socket>();
  const late = new WeakSet<Socket>();
  const open = new Set<Passing>();
  let isDraining = false;
  let becameIdle = () => {};

  const begin = (request: IncomingMessage, response: ServerResponse): Passing => {
    const exchange = openExchange(request.method ?? "", request.url ?? "");
    const passing = { request, response, exchange };
    open.add(passing);
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
  /** Answers what is for the gate itself; says whether that is so. */
  const answerOwn = ({ request, response, exchange }: Passing): boolean => {
    if (late.has(request.socket)) answerProblem(response, "draining", exchange);
    else if (!makeRelative(request, upstream)) answerProblem(response, "misdirected", exchange);
    else return false;
    return true;
  };
  const reject = ({ request, response, exchange }: Passing, rejected: Rejected, isWaiting = false): void => {
    noteRejected(exchange, rejected, false);
    exchange.status = rejected.status;
    exchange.bytes_out = Buffer.byteLength(rejected.text);
    answer(request, response, rejected, isWaiting);
  };
  /** Answers a request that is taken where there is no upstream. */
  const answerAlone = ({ response, exchange }: Passing): void => {
    if (exchange.verdict === "unchecked") {
      answerProblem(response, "route_unknown", exchange);
      return;
    }
    exchange.request_id = newRequestId();
    exchange.status = 204;
    response.writeHead(204, { "dg-request-id": exchange.request_id });
    response.end();
  };

  const passThrough = async (passing: Passing, proceed: () => void): Promise<void> => {
    const { request, response, exchange } = passing;
    const entrance = gate(headOf(request));
    const isHeld = noteEntrance(entrance, exchange, dryRun);
    if (isHeld && entrance.kind === "rejected") {
      reject(passing, entrance.rejected, request.headers.expect !== undefined);
      return;
    }
    const source = hasBody(request) ? counted(nodeSource(request), exchange) : undefined;
    if (source !== undefined) proceed();
    let part: BodyPart | undefined;
    if (entrance.kind === "open") {
      const { need } = entrance;
      if (source !== undefined && need.kind !== "nothing") {
        request.setTimeout(patience.body, () => {
          response.shouldKeepAlive = false;
          response.once("finish", () => request.destroy());
          answerProblem(response, "request_timeout", exchange);
        });
        part = await readUpTo(source, need.kind === "whole" ? need.limit + 1 : need.bytes);
        request.setTimeout(0);
      }
      const judgement = entrance.judge(source === undefined ? null : part);
      if (judgement.kind === "accepted") noteAccepted(exchange, judgement.accepted);
      else if (dryRun) noteRejected(exchange, judgement.rejected, true);
      else {
        await source?.leave();
        return reject(passing, judgement.rejected);
      }
    }
    if (upstream !== undefined) upstream.forward(passing, source && restOf(part, source));
    else {
      await source?.leave();
      answerAlone(passing);
    }
  };

  const serve = (request: IncomingMessage, response: ServerResponse, proceed: () => void): void => {
    if (request.url?.split("?", 1)[0] === health) {
      answerHealth(request, response);
      return;
    }
    const passing = begin(request, response);
    response.once("close", () => end(passing, !response.writableFinished));
    if (answerOwn(passing)) return;
    // a body fails where the client goes away; then there is nobody to answer
    passThrough(passing, proceed).catch(() => response.destroy());
  };
  const server = createServer({ maxHeaderSize: headBytes, keepAliveTimeout: keptFor, headersTimeout: headWithin, requestTimeout: 0 });
  server.on("request", (request, response) => serve(request, response, () => {}));
  server.on("checkContinue", (request, response) => serve(request, response, () => response.writeContinue()));
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const { exchange, response } = {
      exchange: openExchange(request.method ?? "", request.url ?? ""),
      response: responseOver(request, socket),
    };
    const entrance = isRelative(request) ? gate(headOf(request)) : undefined;
    const isHeld = entrance !== undefined && noteEntrance(entrance, exchange, dryRun);
    if (!isWebSocketHandshake(request) && !isHeld) {
      response.detachSocket(socket);
      return ignoreUpgrade(server, request, socket, head);
    }
    const passing = { request, response, exchange };
    open.add(passing);
    socket.on("error", () => {});
    socket.once("close", () => end(passing, exchange.status === 0));
    if (answerOwn(passing)) return;
    if (isHeld && entrance.kind === "rejected") return reject(passing, entrance.rejected, true);
    if (entrance?.kind === "open") {
      const judgement = entrance.judge(null);
      if (judgement.kind === "accepted") noteAccepted(exchange, judgement.accepted);
      else if (dryRun) noteRejected(exchange, judgement.rejected, true);
      else return reject(passing, judgement.rejected, true);
    }
    if (upstream === undefined) return answerAlone(passing);
    upstream.upgrade(passing, socket, head);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    if (isDraining) late.add(socket);
    socket.once("close", () => sockets.delete(socket));
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
        for (const socket of sockets) socket.destroy();
        upstream?.close();
      }),
  };
}

/** Notes what the head of a request comes to; says whether it is answered here. */
function noteEntrance(entrance: Entrance, exchange: Exchange, dryRun: boolean): boolean {
  if (entrance.kind === "unknown") exchange.verdict = "unchecked";
  if (entrance.kind !== "rejected") return false;
  noteRejected(exchange, entrance.rejected, dryRun);
  return !dryRun;
}

/** Makes a response to a request that Node takes for the end of HTTP on its connection. */
function responseOver(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once("finish", () => socket.destroySoon());
  return response;
}
