/**
 * Validates requests in Express, Connect, `node:http`, and the API routes of Next.js pages.
 *
 * @module
 */

import { explainedOperations } from "./adapters/core/explained-operations.js";
import { type CreateNodeMiddleware, middlewareFor } from "./adapters/express/express.js";

export type { ForwardOptions } from "./adapters/core/forward.js";
export type { AdapterOptions, GateOptions, Hooks, ParameterName, RequestContext } from "./adapters/core/options.js";
export type { Checked, CheckedBy, Unchecked, WireForward, WireHead } from "./adapters/core/request-handler.js";
export {
  type CreateNodeMiddleware,
  type DeepgramRequest,
  forward,
  middlewareFor,
  type PreflightMiddleware,
} from "./adapters/express/express.js";

/**
 * Creates a middleware for Express 4 and 5, Connect, `node:http`, and the API routes of Next.js pages.
 *
 * Put it before every body parser, and set `bodyParser: false` in Next.js. If a parser has read the body, the middleware takes the bytes from `request.rawBody`, where the `verify`
 * option of the parser can put them. Deepgram's own paths are matched against the whole path and against the path after the mount point; `routes` are whole paths. The rest of a
 * streamed body is discarded when the response ends.
 *
 * @param options - The options of `preflight`, the endpoint of each of your routes, your policy, and hooks.
 * @returns The middleware. It sets `request.deepgram` and `request.body`, and calls `next`. If the body was read before and its bytes are gone, it calls `next` with an error.
 *   Without `next`, it returns a promise: `true` if the request was accepted, otherwise `false`; it rejects with that error.
 * @throws TypeError for an unknown option or endpoint.
 * @example
 * app.post("/api/tts", preflightMiddleware({ endpoint: "speak.v1", parameters: "body" }), (request, response) =>
 *   forward(request, response, { apiKey: process.env.DEEPGRAM_API_KEY }),
 * );
 */
export const preflightMiddleware: CreateNodeMiddleware = /* @__PURE__ */ middlewareFor(explainedOperations);
