import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Rejected } from "../../engine/verdict.js";
import type { Checked } from "../core/checked.js";
import { unchecked } from "../core/checked.js";
import { createGate } from "../core/gate.js";
import type { GateOptions } from "../core/gate-options.js";
import { byUrls } from "../core/mount.js";
import { discardBody } from "../core/node-answer.js";
import { nodeSourceUntil } from "../core/node-source.js";
import { pass } from "../core/passage.js";
import { sentFields } from "../core/sent-fields.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The decoded request, and what is to be sent on; only where `preflightPlugin` is registered. */
    deepgram?: Checked | undefined;
  }
}

// what makes Fastify read and parse a body in its own way
const framing = ["content-type", "content-length", "transfer-encoding"] as const;

const plugin: FastifyPluginAsync<GateOptions> = async (scope, options) => {
  const gate = createGate(options);
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
    const inScope = prefix !== "" && url.startsWith(`${prefix}/`) ? [url.slice(prefix.length), url] : [url];
    let isOpened = false;
    const fields = sentFields(headers, request.raw.rawHeaders);
    pass(byUrls(gate, options.routes === undefined ? inScope : [url]), { method, url, headers: fields }, () => {
      isOpened = true;
      return nodeSourceUntil(payload, reply.raw);
    }).then(
      (passage) => {
        if (passage.kind === "rejected") {
          send(request, reply, passage.rejected);
          return;
        }
        request.deepgram = passage.checked;
        if (isOpened) {
          request.body = passage.checked.body;
          headersOf.set(request, headers);
          request.headers = { ...headers, ...Object.fromEntries(framing.map((name) => [name, undefined])) };
        }
        next(null, payload);
      },
      // a client that went away, or sent what is no HTTP, is told as Fastify's own parsers tell it
      (error: Error) => next(request.raw.complete ? error : Object.assign(error, { statusCode: 400 })),
    );
  });

  scope.addHook("preValidation", (request, _reply, next) => {
    const headers = headersOf.get(request);
    if (headers !== undefined) request.headers = headers;
    next();
  });
};

function send(request: FastifyRequest, reply: FastifyReply, { status, headers, text }: Rejected): void {
  // Fastify writes a charset into the type of a string, and serializes it
  reply
    .code(status)
    .headers({ ...headers })
    .send(Buffer.from(text));
  discardBody(request.raw);
}

/**
 * The plugin for Fastify that answers what the API would reject, in the scope that it is registered in and not beyond.
 *
 * A request that is for an endpoint is read here, up to the API's limits and not to `bodyLimit`, and its handler finds `request.deepgram` and `request.body`; Fastify's parsers never see it.
 * What the handler has not read of a body that is a stream is thrown away when the response is over. Every other request stays with Fastify. Deepgram's own paths are looked for behind the prefix of the scope, and in the whole path; `routes` are whole paths.
 *
 * Its options are those of `preflight`, which endpoint a route of one's own is, and hooks; registering throws a TypeError for one that does not exist.
 *
 * @example
 * app.register(async (scope) => {
 *   await scope.register(preflightPlugin, { endpoint: "speak.v1", parameters: "body" });
 *   scope.post("/api/tts", async ({ deepgram }, reply) => {
 *     if (deepgram?.endpoint !== "speak.v1") return reply.callNotFound();
 *     const { url, ...init } = deepgram.wire;
 *     return fetch(`https://api.deepgram.com${url}`, { ...init, headers: { ...init.headers, authorization: `Token ${key}` } });
 *   });
 * });
 */
export const preflightPlugin: FastifyPluginAsync<GateOptions> = Object.assign(plugin, {
  [Symbol.for("skip-override")]: true,
  [Symbol.for("fastify.display-name")]: "deepgram-preflight",
});
