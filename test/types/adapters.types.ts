// checked by `tsc`: what does not compile in a user's editor is marked, and it is an error if it does
import { createServer, type IncomingMessage } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { type DeepgramRequest, preflightMiddleware as forExpress } from "../../src/express.js";
import { preflightPlugin } from "../../src/fastify.js";
import { type DeepgramEnv, preflightMiddleware as forHono } from "../../src/hono.js";
import type { DecodedListenV1Query, DecodedSpeakV1Body, DecodedSpeakV1Query } from "../../src/index.js";

const app = express();
app.use(forExpress());
app.use("/deepgram", forExpress({ auth: "check", onReject: ({ status }, { endpoint }) => console.log(status, endpoint) }));
app.post("/api/tts", forExpress({ endpoint: "speak.v1", parameters: "body" }), ({ deepgram }, response) => {
  // @ts-expect-error a request that was not checked has no query
  deepgram?.query.model satisfies string | undefined;
  if (deepgram?.endpoint !== "speak.v1") return;
  deepgram.query satisfies DecodedSpeakV1Query;
  deepgram.body satisfies DecodedSpeakV1Body | undefined;
  deepgram.wire.headers satisfies Readonly<Record<string, string>>;
  // @ts-expect-error a parameter of transcription
  deepgram.query.keyterm satisfies unknown;
  response.send(deepgram.wire.url);
});
// @ts-expect-error not an endpoint
forExpress({ endpoint: "speak.v3" });
// @ts-expect-error not an endpoint
forExpress({ routes: { "/api/tts": "speak" } });
// @ts-expect-error parameters are in the query or in the body
forExpress({ endpoint: "speak.v1", parameters: "form" });

const check = forExpress({ endpoint: "speak.v1" });
export async function pages(request: IncomingMessage & DeepgramRequest<"speak.v1">): Promise<string | undefined> {
  const { deepgram, body } = request;
  body satisfies DecodedSpeakV1Body | undefined;
  // @ts-expect-error not an endpoint that was asked for
  if (deepgram.endpoint === "listen.v1") return undefined;
  return deepgram.endpoint === null ? undefined : deepgram.query.model;
}
createServer(async (request, response) => {
  (await check(request, response)) satisfies boolean;
  // @ts-expect-error with `next` there is nothing to await
  check(request, response, () => {}) satisfies Promise<boolean>;
});

const server = fastify();
server.register(async (scope) => {
  await scope.register(preflightPlugin, { routes: { "/api/stt": "listen.v1" } });
  // @ts-expect-error not an endpoint
  await scope.register(preflightPlugin, { endpoint: "speak.v3" });
  scope.post("/api/stt", async ({ deepgram }, reply) => {
    if (deepgram?.endpoint !== "listen.v1") return reply.callNotFound();
    deepgram.query satisfies DecodedListenV1Query;
    // @ts-expect-error a parameter of speech
    deepgram.query.container satisfies unknown;
    return deepgram.wire.body;
  });
});

const hono = new Hono();
hono.post("/api/tts", forHono({ endpoint: "speak.v1" }), (c) => {
  const deepgram = c.get("deepgram");
  // @ts-expect-error a request that was not checked has none
  deepgram.wire satisfies unknown;
  if (deepgram.endpoint === null) return c.notFound();
  deepgram.query satisfies DecodedSpeakV1Query;
  // @ts-expect-error not something that the middleware sets
  c.get("deepgrm");
  return c.text(deepgram.wire.url);
});
hono.post("/either", forHono({ routes: { "/api/tts": "speak.v1", "/api/stt": "listen.v1" } }), (c) => {
  const deepgram = c.var.deepgram;
  if (deepgram.endpoint === "listen.v1") deepgram.query satisfies DecodedListenV1Query;
  // @ts-expect-error not among the routes
  return c.text(deepgram.endpoint === "read.v1" ? "" : "");
});
const typed = new Hono<DeepgramEnv<"read.v1">>();
typed.use(forHono({ endpoint: "read.v1" }));
typed.post("/", (c) => c.text(c.var.deepgram.endpoint === null ? "" : (c.var.deepgram.query.language ?? "")));
