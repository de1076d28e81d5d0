import { Readable } from "node:stream";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Operations } from "../../engine/operation.js";
import type { ForwardOptions } from "../core/forward.js";
import type { AdapterOptions } from "../core/options.js";
import { decodedPath } from "../core/options.js";
import { type Checked, createRequestHandler, unchecked, validateRequest } from "../core/request-handler.js";
import { discardBody, endAfterBody, nodeSourceUntil, sendUpstream, sentHeaders } from "../node/node.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The decoded request, and the request to send to Deepgram; only where `preflightPlugin` is registered. */
    deepgram?: Checked | undefined;
  }
}

// the headers that make Fastify read and parse the body itself
const bodyHeaders = ["content-type", "content-length", "transfer-encoding"] as const;

/**
 * Makes a `preflightPlugin` that carries some endpoints only, for endpoints that you configured.
 *
 * @param operations - The endpoints.
 * @returns The plugin for these endpoints.
 * @example
 * app.register(pluginFor(speakV1Operations), { endpoint: "speak.v1" });
 */
export function pluginFor(operations: Operations): FastifyPluginAsync<AdapterOptions> {
  const plugin: FastifyPluginAsync<AdapterOptions> = async (scope, options) => {
    const handler = createRequestHandler(operations, options);
    const headersOf = new WeakMap<FastifyRequest, FastifyRequest["headers"]>();
    if (!scope.hasRequestDecorator("deepgram")) scope.decorateRequest("deepgram");

    scope.addHook("preParsing", (request, reply, payload, next) => {
      const { method, url, headers, is404 } = request;
      request.deepgram ??= unchecked;
      if (is404 || request.deepgram.endpoint !== null) {
        next(null, payload);
        return;
      }
      const { prefix } = scope;
      const inScope = prefix !== "" && url.startsWith(`${prefix}/`) ? [url.slice(prefix.length), url] : url;
      const matched = request.routeOptions.url;
      const isRoute = (route: string, path: string) => route === matched || route === decodedPath(path);
      const head = {
        method,
        url: options.routes === undefined ? inScope : url,
        headers: sentHeaders(headers, request.raw.rawHeaders),
        isRoute,
      };
      let isOpened = false;
      validateRequest(handler, head, () => {
        isOpened = true;
        return nodeSourceUntil(payload, reply.raw);
      }).then(
        (outcome) => {
          if (outcome.kind === "answered") {
            send(request, reply, outcome.answer);
            return;
          }
          request.deepgram = outcome.checked;
          if (isOpened) {
            request.body = outcome.checked.body;
            headersOf.set(request, headers);
            request.headers = { ...headers, ...Object.fromEntries(bodyHeaders.map((name) => [name, undefined])) };
          }
          next(null, payload);
        },
        // Fastify's parsers report a client that disconnected, or sent invalid HTTP, as 400
        (error: Error) => next(request.raw.complete ? error : Object.assign(error, { statusCode: 400 })),
      );
    });

    scope.addHook("preValidation", (request, _reply, next) => {
      const headers = headersOf.get(request);
      if (headers !== undefined) request.headers = headers;
      next();
    });
  };
  return Object.assign(plugin, {
    [Symbol.for("skip-override")]: true,
    [Symbol.for("fastify.display-name")]: "deepgram-preflight",
  });
}

/**
 * Sends an accepted request to Deepgram, and the answer to the client.
 *
 * It streams both ways, sends your key and no header of the client, follows no redirect, and ends the request when the client disconnects. If Deepgram cannot be reached, the client
 * gets 502 or 504 as `application/problem+json`; for a request that was not checked, 404.
 *
 * @param request - The request, where `preflightPlugin` is registered.
 * @param reply - The reply.
 * @param options - Your key, and where to send the request.
 * @returns The reply, for your handler to return.
 * @throws TypeError for a missing or malformed key or URL, and for a request that `preflightPlugin` has not checked.
 * @example
 * scope.post("/api/tts", (request, reply) => forward(request, reply, { apiKey: process.env.DEEPGRAM_API_KEY }));
 */
export async function forward(request: FastifyRequest, reply: FastifyReply, options: ForwardOptions): Promise<FastifyReply> {
  if (request.deepgram === undefined) throw new TypeError("forward: register preflightPlugin in the scope of this route");
  const forwarded = await sendUpstream(request.deepgram, reply.raw, options);
  if (forwarded === undefined) return reply.hijack();
  if (forwarded.kind === "problem") return send(request, reply, forwarded.answer);
  const { status, headers, body } = forwarded;
  reply.code(status).headers(Object.fromEntries(headers));
  discardBodyLater(request, reply);
  return reply.send(body === null ? null : Readable.fromWeb(body as never));
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

function send(request: FastifyRequest, reply: FastifyReply, { status, headers, text }: Answer): FastifyReply {
  const bytes = Buffer.from(text);
  reply.code(status).headers({ ...headers, "content-length": String(bytes.length) });
  // Fastify adds a charset to the type of a string, and serializes it
  if (request.raw.complete || request.raw.destroyed) reply.send(bytes);
  else {
    const answer = new Readable({ read() {} });
    answer.push(bytes);
    reply.send(answer);
    endAfterBody(request.raw, () => answer.push(null));
    return reply;
  }
  discardBody(request.raw);
  return reply;
}

/** Discards what upstream did not read of the request. */
function discardBodyLater(request: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once("finish", () => discardBody(request.raw));
}
