/**
 * Validates requests in Fastify.
 *
 * @module
 */

import type { FastifyPluginAsync } from "fastify";
import { explainedOperations } from "./adapters/core/explained-operations.js";
import type { AdapterOptions } from "./adapters/core/options.js";
import { pluginFor } from "./adapters/fastify/fastify.js";

export type { ForwardOptions } from "./adapters/core/forward.js";
export type { AdapterOptions, GateOptions, Hooks, ParameterName, RequestContext } from "./adapters/core/options.js";
export type { Checked, CheckedBy, Unchecked, WireForward, WireHead } from "./adapters/core/request-handler.js";
export { forward, pluginFor } from "./adapters/fastify/fastify.js";

/**
 * The Fastify plugin. It applies only to the scope where you register it.
 *
 * It reads the bodies of requests to an endpoint itself, up to Deepgram's limits instead of `bodyLimit`; Fastify's parsers do not run. The handler gets `request.deepgram` and
 * `request.body`. The rest of a streamed body is discarded when the response ends. Fastify handles every other request. Deepgram's own paths are matched against the whole path and
 * against the path after the prefix of the scope; `routes` are whole paths.
 *
 * Its options are those of `preflight`, the endpoint of each of your routes, your policy, and hooks. Registering throws a TypeError for an unknown option or endpoint.
 *
 * @example
 * app.register(async (scope) => {
 *   await scope.register(preflightPlugin, { endpoint: "speak.v1", parameters: "body" });
 *   scope.post("/api/tts", (request, reply) => forward(request, reply, { apiKey: process.env.DEEPGRAM_API_KEY }));
 * });
 */
export const preflightPlugin: FastifyPluginAsync<AdapterOptions> = /* @__PURE__ */ pluginFor(explainedOperations);
