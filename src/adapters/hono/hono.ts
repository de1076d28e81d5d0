import type { MiddlewareHandler } from "hono";
import type { EndpointId } from "../../index.js";
import type { Checked } from "../core/checked.js";
import { createGate } from "../core/gate.js";
import type { GateOptions } from "../core/gate-options.js";
import { pass } from "../core/passage.js";
import { requestSource } from "../web/request-source.js";
import { toResponse } from "../web/web.js";

/** The environment of handlers behind the middleware. */
export interface DeepgramEnv<Id extends EndpointId = EndpointId> {
  Variables: {
    /** The decoded request, and what is to be sent on. */
    deepgram: Checked<Id>;
  };
}

/**
 * Makes a middleware for Hono that answers what the API would reject.
 *
 * It has to come before whatever reads the body. Behind it `c.req.json()` and the like work where the body was read to its end; where it was not, as with audio, it is the stream
 * `c.get("deepgram").wire.body`. Deepgram's own paths and `routes` are whole paths.
 *
 * @param options - Those of `preflight`, which endpoint a route of one's own is, and hooks.
 * @returns The middleware; handlers find the decoded request as `c.get("deepgram")`.
 * @throws TypeError for an option or an endpoint that does not exist.
 * @example
 * app.post("/api/tts", preflightMiddleware({ endpoint: "speak.v1", parameters: "body" }), (c) => {
 *   const deepgram = c.get("deepgram");
 *   if (deepgram.endpoint === null) return c.notFound();
 *   const { url, ...init } = deepgram.wire;
 *   return fetch(`https://api.deepgram.com${url}`, { ...init, headers: { ...init.headers, authorization: `Token ${key}` } });
 * });
 */
export function preflightMiddleware<Id extends EndpointId = EndpointId>(options: GateOptions<Id> = {}): MiddlewareHandler<DeepgramEnv<Id>> {
  const gate = createGate(options);
  return async (c, next) => {
    const { method, url, headers } = c.req.raw;
    const passage = await pass(gate, { method, url, headers }, () => requestSource(c.req.raw, "preflightMiddleware"));
    if (passage.kind === "rejected") return toResponse(passage.rejected);
    c.set("deepgram", passage.checked as Checked<Id>);
    // what Hono reads a body from that was read before: promises, whatever its types say
    if (passage.read !== undefined) Object.assign(c.req.bodyCache, { arrayBuffer: Promise.resolve(passage.read.buffer) });
    await next();
    return undefined;
  };
}
