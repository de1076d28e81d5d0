/**
 * Validates requests in Hono.
 *
 * @module
 */

import { explainedOperations } from "./adapters/core/explained-operations.js";
import { type CreateHonoMiddleware, middlewareFor } from "./adapters/hono/hono.js";

export type { ForwardOptions } from "./adapters/core/forward.js";
export type { AdapterOptions, GateOptions, Hooks, ParameterName, RequestContext } from "./adapters/core/options.js";
export type { Checked, CheckedBy, Unchecked, WireForward, WireHead } from "./adapters/core/request-handler.js";
export { type CreateHonoMiddleware, type DeepgramEnv, middlewareFor } from "./adapters/hono/hono.js";
export { forward } from "./adapters/web/web.js";

/**
 * Creates a middleware for Hono.
 *
 * After it, `c.req.json()` and similar methods work if the body was read to its end. Audio is not read to its end: it is the stream `c.get("deepgram").wire.body`. If an earlier
 * handler read the body, the middleware takes it from Hono's cache. Deepgram's own paths and `routes` are whole paths.
 *
 * @param options - The options of `preflight`, the endpoint of each of your routes, your policy, and hooks.
 * @returns The middleware. Handlers get the decoded request with `c.get("deepgram")`.
 * @throws TypeError for an unknown option or endpoint.
 * @example
 * app.post("/api/tts", preflightMiddleware({ endpoint: "speak.v1", parameters: "body" }), (c) =>
 *   forward(c.get("deepgram"), { apiKey: process.env.DEEPGRAM_API_KEY }),
 * );
 */
export const preflightMiddleware: CreateHonoMiddleware = /* @__PURE__ */ middlewareFor(explainedOperations);
