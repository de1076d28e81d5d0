import type { Rejected } from "../../engine/verdict.js";
import type { EndpointId } from "../../index.js";
import type { Checked } from "../core/checked.js";
import { createGate } from "../core/gate.js";
import type { GateOptions } from "../core/gate-options.js";
import { pass } from "../core/passage.js";
import { requestSource } from "./request-source.js";

/** Answers a request as the API would, or says what it holds. */
export type Guard<Id extends EndpointId = EndpointId> = (request: Request) => Promise<Response | Checked<Id>>;

/**
 * Makes the answer of the API to a request that it would reject.
 *
 * @param rejected - The verdict.
 * @returns A response with its status, header fields and body, byte for byte.
 * @example
 * const verdict = preflight(request);
 * if (!verdict.ok) return toResponse(verdict);
 */
export function toResponse({ status, headers, text }: Rejected): Response {
  return new Response(text, { status, headers: { ...headers } });
}

/**
 * Makes a guard for handlers that take a `Request` and give a `Response`, as Next.js, Hono, Remix, SvelteKit, Workers, Bun and Deno have them.
 *
 * What comes before the body is answered before the body is read. A body is read once, counted while it is read, and left alone one byte beyond the limit; audio is
 * read as far as it takes to tell it from text. What was read is handed on in `wire`, with the rest of it as a stream.
 *
 * @param options - Those of `preflight`, which endpoint a route of one's own is, and hooks.
 * @returns The guard: it gives a `Response`, to be returned, or the decoded request; its promise is rejected only with what the body throws, such as for a client that went away, and
 *   where something else has read the body.
 * @throws TypeError for an option or an endpoint that does not exist.
 * @example
 * const guard = createGuard({ endpoint: "speak.v1", parameters: "body" });
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const checked = await guard(request);
 *   if (checked instanceof Response) return checked;
 *   const { url, ...init } = checked.wire;
 *   return fetch(`https://api.deepgram.com${url}`, { ...init, headers: { ...init.headers, authorization: `Token ${key}` } });
 * }
 */
export function createGuard<Id extends EndpointId = EndpointId>(options: GateOptions<Id> = {}): Guard<Id> {
  const gate = createGate(options);
  return async (request) => {
    const { method, url, headers } = request;
    const passage = await pass(gate, { method, url, headers }, () => requestSource(request, "the guard"));
    return passage.kind === "rejected" ? toResponse(passage.rejected) : (passage.checked as Checked<Id>);
  };
}
