import type { Context, MiddlewareHandler } from "hono";
import type { Operations } from "../../engine/operation.js";
import type { EndpointId } from "../../index.js";
import { type BodySource, bytesSource } from "../core/body.js";
import type { AdapterOptions } from "../core/options.js";
import { type Checked, createRequestHandler, validateRequest } from "../core/request-handler.js";
import { rememberRequest, requestSource, toResponse } from "../web/web.js";

/** The environment of handlers behind the middleware. */
export interface DeepgramEnv<Id extends EndpointId = EndpointId> {
  Variables: {
    /** The decoded request, and the request to send to Deepgram. */
    deepgram: Checked<Id>;
  };
}

/** Creates a middleware for the endpoints that it carries. */
export type CreateHonoMiddleware = <Id extends EndpointId = EndpointId>(options?: AdapterOptions<Id>) => MiddlewareHandler<DeepgramEnv<Id>>;

/**
 * Makes a `preflightMiddleware` that carries some endpoints only, for small bundles and for endpoints that you configured.
 *
 * @param operations - The endpoints.
 * @returns The function `preflightMiddleware` for these endpoints.
 * @example
 * const preflightMiddleware = middlewareFor(speakV1Operations);
 */
export function middlewareFor(operations: Operations): CreateHonoMiddleware {
  return <Id extends EndpointId>(options: AdapterOptions<Id> = {}) => {
    const handler = createRequestHandler(operations, options);
    const middleware: MiddlewareHandler<DeepgramEnv<Id>> = async (c, next) => {
      const { method, url, headers } = c.req.raw;
      // Hono matches the decoded path, without the mount
      const isRoute = (route: string) => route === c.req.path;
      const outcome = await validateRequest(handler, { method, url, headers, isRoute }, () => source(c));
      if (outcome.kind === "answered") return toResponse(outcome.answer);
      rememberRequest(outcome.checked, c.req.raw);
      c.set("deepgram", outcome.checked as Checked<Id>);
      // Hono's body cache holds promises, although its types say otherwise
      if (outcome.read !== undefined) Object.assign(c.req.bodyCache, { arrayBuffer: Promise.resolve(outcome.read.buffer) });
      await next();
      return undefined;
    };
    return middleware;
  };
}

/** The body: what Hono has cached, if an earlier handler read it. */
async function source({ req }: Context): Promise<BodySource | undefined> {
  const isCached = Object.keys(req.bodyCache).some((key) => /^(?:text|json|arrayBuffer|bytes|blob)$/.test(key));
  if (isCached) return bytesSource(new Uint8Array(await req.arrayBuffer()));
  return requestSource(req.raw, "preflightMiddleware");
}
