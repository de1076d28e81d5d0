import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { type DeepgramRequest, preflightMiddleware as forExpress, forward as forwardNode } from "../../../src/express.js";
import { forward as forwardFastify, preflightPlugin } from "../../../src/fastify.js";
import { preflightMiddleware as forHono } from "../../../src/hono.js";
import { type Checked, createGuard, forward } from "../../../src/web.js";
import {
  type HandlerKind,
  handlerKinds,
  type MatrixUpstream,
  matrixRequests,
  readRoute,
  routeOf,
  send,
  startUpstream,
  upstreamModes,
  wrongWith,
} from "./matrix.js";

const express4 = jest.requireActual<typeof express>("express4");
const endpoints = { tts: "speak.v1", stt: "listen.v1" } as const;
type BaseUrl = MatrixUpstream["baseUrl"];

/** Sends a request on without `forward`, as a handler of one's own does, and leaves the answer unread. */
async function sendByHand(checked: Checked | undefined, base: string): Promise<void> {
  if (checked === undefined || checked.endpoint === null) throw new Error("not checked");
  const { url, headers, ...init } = checked.wire;
  const response = await fetch(`${base}${url}`, { ...init, headers: { ...headers, authorization: "Token the-key" } });
  await response.body?.cancel();
}

const thrown = new Error("thrown by the handler");

/** Sends by hand first where the handler does not answer; a failure of that is what the handler throws anyway. */
async function before(kind: HandlerKind, checked: Checked | undefined, base: string): Promise<void> {
  if (kind !== "answers") await sendByHand(checked, base).catch(() => undefined);
  if (kind === "throws" || kind === "next(error)") throw thrown;
}

const expressServer =
  (create: typeof express) =>
  async (baseUrl: BaseUrl): Promise<Server> => {
    const app = create();
    for (const [product, endpoint] of Object.entries(endpoints)) {
      app.post(`/api/${product}/:mode/:kind`, forExpress({ endpoint }), (request, response, next) => {
        const { mode, kind } = readRoute(request.url);
        const base = baseUrl(mode);
        if (kind === "answers") return forwardNode(request, response, { apiKey: "the-key", baseUrl: base });
        // Express 4 does not catch what an async handler throws, so that it is its handler who calls next there
        return before(kind, request.deepgram, base).then(() => next(), next);
      });
    }
    app.use(((_error, _request, response, next) =>
      response.headersSent ? next(_error) : response.status(500).end()) as express.ErrorRequestHandler);
    return createServer(app);
  };

/** The same without an error handler of one's own: Express answers by itself. */
const bareExpressServer =
  (create: typeof express) =>
  async (baseUrl: BaseUrl): Promise<Server> => {
    const app = create();
    app.set("env", "test");
    for (const [product, endpoint] of Object.entries(endpoints)) {
      app.post(`/api/${product}/:mode/:kind`, forExpress({ endpoint }), (request, response, next) => {
        const { mode, kind } = readRoute(request.url);
        if (kind === "answers") return forwardNode(request, response, { apiKey: "the-key", baseUrl: baseUrl(mode) });
        // nothing has touched the body
        if (kind === "throws") throw thrown;
        return kind === "falls through" ? next() : next(thrown);
      });
    }
    return createServer(app);
  };

async function nodeServer(baseUrl: BaseUrl): Promise<Server> {
  const checks = { tts: forExpress({ endpoint: "speak.v1" }), stt: forExpress({ endpoint: "listen.v1" }) };
  const serve = async (request: IncomingMessage & Partial<DeepgramRequest>, response: ServerResponse) => {
    const { url = "" } = request;
    const { mode, kind } = readRoute(url);
    if (!(await checks[url.startsWith("/api/tts") ? "tts" : "stt"](request, response))) return;
    await before(kind, request.deepgram, baseUrl(mode));
    if (kind === "falls through") response.writeHead(404).end();
    else await forwardNode(request, response, { apiKey: "the-key", baseUrl: baseUrl(mode) });
  };
  return createServer((request, response) => void serve(request, response).catch(() => response.writeHead(500).end()));
}

async function fastifyServer(baseUrl: BaseUrl): Promise<Server> {
  const app = fastify();
  for (const [product, endpoint] of Object.entries(endpoints)) {
    app.register(async (scope) => {
      await scope.register(preflightPlugin, { endpoint });
      scope.post(`/api/${product}/:mode/:kind`, async (request, reply) => {
        const { mode, kind } = readRoute(request.url);
        await before(kind, request.deepgram, baseUrl(mode));
        if (kind === "falls through") return reply.callNotFound();
        return forwardFastify(request, reply, { apiKey: "the-key", baseUrl: baseUrl(mode) });
      });
    });
  }
  await app.ready();
  return app.server;
}

async function honoServer(baseUrl: BaseUrl): Promise<Server> {
  const app = new Hono();
  for (const [product, endpoint] of Object.entries(endpoints)) {
    app.post(`/api/${product}/:mode/:kind`, forHono({ endpoint }), async (c, next) => {
      const { mode, kind } = readRoute(new URL(c.req.url).pathname);
      await before(kind, c.get("deepgram"), baseUrl(mode));
      if (kind === "falls through") return next();
      return forward(c.get("deepgram"), { apiKey: "the-key", baseUrl: baseUrl(mode) });
    });
  }
  app.onError((_error, c) => c.body(null, 500));
  return createServer(getRequestListener(app.fetch));
}

async function webServer(baseUrl: BaseUrl): Promise<Server> {
  const guards = { tts: createGuard({ endpoint: "speak.v1" }), stt: createGuard({ endpoint: "listen.v1" }) };
  const handle = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const { mode, kind } = readRoute(pathname);
    const checked = await guards[pathname.startsWith("/api/tts") ? "tts" : "stt"](request);
    if (checked instanceof Response) return checked;
    await before(kind, checked, baseUrl(mode));
    if (kind === "falls through") return new Response(null, { status: 404 });
    return forward(checked, { apiKey: "the-key", baseUrl: baseUrl(mode) });
  };
  return createServer(getRequestListener(handle, { errorHandler: () => new Response(null, { status: 500 }) }));
}

const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

describe.each<[string, (baseUrl: BaseUrl) => Promise<Server>]>([
  ["express 4", expressServer(express4)],
  ["express 5", expressServer(express)],
  ["express 4 without an error handler", bareExpressServer(express4)],
  ["express 5 without an error handler", bareExpressServer(express)],
  ["node:http", nodeServer],
  ["fastify 5", fastifyServer],
  ["hono 4", honoServer],
  ["Request and Response", webServer],
])("%s", (name, start) => {
  let upstream: MatrixUpstream;
  let server: Server;
  let port: number;
  // one connection: what is left unread on it holds up the next request
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  beforeAll(async () => {
    upstream = await startUpstream();
    server = (await start(upstream.baseUrl)).listen(0, "127.0.0.1");
    await once(server, "listening");
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(async () => {
    agent.destroy();
    // no connection may be left but by the client
    await new Promise((resolve) => server.close(resolve));
    await upstream.close();
    expect(unhandled.splice(0)).toEqual([]);
  });

  test.each(
    Object.entries(matrixRequests).flatMap(([name, request]) =>
      upstreamModes.flatMap((mode) => handlerKinds.map((kind) => [name, mode, kind, request] as const)),
    ),
  )("%s, upstream %s, handler %s", async (_request, mode, kind, request) => {
    const answer = await send(port, routeOf(request.product, mode, kind), request, agent);
    expect(wrongWith(answer, mode, kind, request, upstream)).toEqual([]);
    // node-server ends a connection whose body was read in part, with and without the guard; `forward` reads over the rest
    if (/hono|Request/.test(name) && kind !== "answers" && mode === "refusing") agent.destroy();
  });
});
