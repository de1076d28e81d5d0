/**
 * Validates requests in handlers that take a `Request` and return a `Response`.
 *
 * @module
 */

import { explainedOperations } from "./adapters/core/explained-operations.js";
import { type CreateGuard, guardFor } from "./adapters/web/web.js";

export type { ForwardOptions } from "./adapters/core/forward.js";
export type { AdapterOptions, GateOptions, Hooks, ParameterName, RequestContext } from "./adapters/core/options.js";
export type { Checked, CheckedBy, Unchecked, WireForward, WireHead } from "./adapters/core/request-handler.js";
export { type CreateGuard, forward, type Guard, guardFor, toResponse } from "./adapters/web/web.js";

/**
 * Creates a guard for handlers that take a `Request` and return a `Response`: Next.js, Remix, SvelteKit, Workers, Bun and Deno.
 *
 * It validates the head before it reads the body. It reads a body once, up to one byte beyond the limit. It reads only the beginning of audio, to tell it from text; `wire.body` is a
 * stream with all of it.
 *
 * @param options - The options of `preflight`, the endpoint of each of your routes, your policy, and hooks.
 * @returns The guard. It resolves to a `Response` to return, or to the decoded request. It rejects if reading the body fails, such as after a disconnect, or if the body was read
 *   before.
 * @throws TypeError for an unknown option or endpoint.
 * @example
 * const guard = createGuard({ endpoint: "speak.v1", parameters: "body", allow: ["model", "encoding"] });
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const checked = await guard(request);
 *   return checked instanceof Response ? checked : forward(checked, { apiKey: process.env.DEEPGRAM_API_KEY });
 * }
 */
export const createGuard: CreateGuard = /* @__PURE__ */ guardFor(explainedOperations);
