/**
 * The Deepgram API's answers for handlers that take a `Request` and return a `Response`.
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
 * It validates the head before it reads the body. It reads a body once, and no further than one byte beyond the limit. Of audio it reads as much as it takes to tell it from text;
 * the rest is a stream in `wire.body`.
 *
 * @param options - The options of `preflight`, the endpoint of each of your routes, your policy, and hooks.
 * @returns The guard. It resolves to a `Response` to return, or to the decoded request. It is rejected with errors of the body, such as a disconnected client, and if something
 *   else has read the body.
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
