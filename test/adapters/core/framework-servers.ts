import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { type DeepgramRequest, preflightMiddleware as forExpress } from "../../../src/express.js";
import { preflightPlugin } from "../../../src/fastify.js";
import { preflightMiddleware as forHono } from "../../../src/hono.js";
import { type Checked, createGuard, type GateOptions } from "../../../src/web.js";

/** A server that is running on this machine. */
export interface Running {
  readonly port: number;
  readonly server: Server;
  /** What its handlers got. */
  readonly handled: Checked[];
  /** Emits `handled` whenever a handler gets something. */
  readonly events: EventEmitter;
  /** What ended in the framework's way with errors. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

/** What a handler tells the client of what it got. */
export interface Echo {
  readonly endpoint: string | null;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly wire?: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly base64: string | null;
  };
}

/** Listens on a port of this machine that is free. */
async function running(server: Server, seen: Seen, end?: () => Promise<unknown>): Promise<Running> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    ...seen,
    server,
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      if (end !== undefined) await end();
      else await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Seen = Pick<Running, "handled" | "errors" | "events">;

const nothingYet = (): Seen => ({ handled: [], errors: [], events: new EventEmitter() });

async function echo({ handled, events }: Seen, checked: Checked | undefined): Promise<Echo> {
  if (checked === undefined) throw new Error("nothing was handed on");
  handled.push(checked);
  events.emit("handled");
  const { endpoint, query, body } = checked;
  if (checked.endpoint === null) return { endpoint };
  const { body: sent, ...wire } = checked.wire;
  const base64 = sent === null ? null : Buffer.from(await new Response(sent).arrayBuffer()).toString("base64");
  return { endpoint, query, body, wire: { ...wire, base64 } };
}

const express4 = jest.requireActual<typeof express>("express4");

function expressServer(create: typeof express, options: GateOptions): Promise<Running> {
  const seen = nothingYet();
  const app = create();
  app.use(forExpress(options));
  app.use((request, response, next) => {
    echo(seen, request.deepgram).then((told) => response.json(told), next);
  });
  app.use((error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    seen.errors.push(error);
    response.status(500).end();
  });
  return running(createServer(app), seen);
}

function nodeServer(options: GateOptions): Promise<Running> {
  const seen = nothingYet();
  const check = forExpress(options);
  const handle = async (request: IncomingMessage & Partial<DeepgramRequest>, response: ServerResponse) => {
    if (!(await check(request, response))) return;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(await echo(seen, request.deepgram)));
  };
  return running(
    createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        seen.errors.push(error);
        response.writeHead(500).end();
      });
    }),
    seen,
  );
}

async function fastifyServer(options: GateOptions): Promise<Running> {
  const seen = nothingYet();
  const app = fastify();
  app.register(preflightPlugin, options);
  app.register(async (scope) => {
    scope.all("/*", ({ deepgram }) => echo(seen, deepgram));
  });
  app.setErrorHandler((error, _request, reply) => {
    seen.errors.push(error);
    reply.code(500).send();
  });
  await app.ready();
  return running(app.server, seen, () => app.close());
}

function honoServer(options: GateOptions): Promise<Running> {
  const seen = nothingYet();
  const app = new Hono();
  app.all("*", forHono(options), async (c) => c.json(await echo(seen, c.get("deepgram"))));
  app.onError((error, c) => {
    seen.errors.push(error);
    return c.body(null, 500);
  });
  return running(createServer(getRequestListener(app.fetch)), seen);
}

function webServer(options: GateOptions): Promise<Running> {
  const seen = nothingYet();
  const guard = createGuard(options);
  const handle = async (request: Request) => {
    const checked = await guard(request);
    return checked instanceof Response ? checked : Response.json(await echo(seen, checked));
  };
  const listener = getRequestListener(handle, {
    errorHandler(error) {
      seen.errors.push(error);
      return new Response(null, { status: 500 });
    },
  });
  return running(createServer(listener), seen);
}

/** The frameworks, each with one handler for everything behind the adapter. */
export const frameworks: readonly (readonly [string, (options: GateOptions) => Promise<Running>])[] = [
  ["express 5", (options) => expressServer(express, options)],
  ["express 4", (options) => expressServer(express4, options)],
  ["node:http", nodeServer],
  ["fastify 5", fastifyServer],
  ["hono 4", honoServer],
  ["Request and Response", webServer],
];
