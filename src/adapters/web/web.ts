import type { Operations } from "../../engine/operation.js";
import type { Rejected } from "../../engine/verdict.js";
import type { EndpointId } from "../../index.js";
import type { LocalAnswer } from "../core/answer.js";
import { type BodySource, webSource } from "../core/body.js";
import { type ForwardOptions, prepareForward } from "../core/forward.js";
import type { AdapterOptions } from "../core/options.js";
import { type Checked, createRequestHandler, validateRequest } from "../core/request-handler.js";

/** Answers a request as the API would, or returns it decoded. */
export type Guard<Id extends EndpointId = EndpointId> = (request: Request) => Promise<Response | Checked<Id>>;

/** Creates a guard for the endpoints that it carries. */
export type CreateGuard = <Id extends EndpointId = EndpointId>(options?: AdapterOptions<Id>) => Guard<Id>;

/**
 * Makes the API's response to a rejected request.
 *
 * @param rejected - The verdict.
 * @returns A response with its status, headers and body, byte for byte.
 * @example
 * const verdict = preflight(request);
 * if (!verdict.ok) return toResponse(verdict);
 */
export function toResponse({ status, headers, text }: Rejected | LocalAnswer): Response {
  return new Response(text, { status, headers: { ...headers } });
}

/**
 * Makes a `createGuard` that carries some endpoints only, for small bundles and for endpoints that you configured.
 *
 * @param operations - The endpoints.
 * @returns The function `createGuard` for these endpoints.
 * @example
 * const createGuard = guardFor(speakV1Operations);
 */
export function guardFor(operations: Operations): CreateGuard {
  return <Id extends EndpointId>(options: AdapterOptions<Id> = {}) => {
    const handler = createRequestHandler(operations, options);
    return async (request) => {
      const { method, url, headers } = request;
      const outcome = await validateRequest(handler, { method, url, headers }, () => requestSource(request, "the guard"));
      if (outcome.kind === "answered") return toResponse(outcome.answer);
      rememberRequest(outcome.checked, request);
      return outcome.checked as Checked<Id>;
    };
  };
}

/**
 * Sends an accepted request to Deepgram and returns the answer.
 *
 * It streams both ways, sends your key and no header of the client, follows no redirect, and ends the request when the client disconnects.
 *
 * @param checked - What the guard returned.
 * @param options - Your key, and where to send the request.
 * @returns Deepgram's response, without headers that concern its connection or its origin only. If Deepgram cannot be reached, 502 or 504 as `application/problem+json`; for a request that was not checked, 404.
 * @throws TypeError for a missing or malformed key or URL.
 * @example
 * const checked = await guard(request);
 * return checked instanceof Response ? checked : forward(checked, { apiKey: process.env.DEEPGRAM_API_KEY });
 */
export function forward(checked: Checked, options: ForwardOptions): Promise<Response> {
  const forwarding = prepareForward(checked, options);
  return forwarding.send((checked as WithRequest)[requestKey]?.signal).then((forwarded) => {
    if (forwarded.kind === "problem") return toResponse(forwarded.answer);
    const { body, status, statusText, headers } = forwarded;
    return new Response(body, { status, statusText, headers });
  });
}

const requestKey: unique symbol = Symbol("request");

interface WithRequest {
  readonly [requestKey]?: Request;
}

/**
 * Remembers the request behind a result, so that `forward` notices when its client disconnects.
 *
 * @param checked - The result.
 * @param request - The request.
 */
export function rememberRequest(checked: Checked, request: Request): void {
  // the result for requests that were not checked is shared
  // a hidden property: a WeakMap would cost a third of the time of the guard
  if (checked.endpoint !== null) Object.defineProperty(checked, requestKey, { value: request, configurable: true });
}

/**
 * Opens the body of a web request.
 *
 * @param request - The request; nothing else may read it.
 * @param reader - The name of the reader, for the error.
 * @returns The source; `undefined` if there is no body.
 * @throws Error if something else has read the body, or is reading it.
 */
export function requestSource(request: Request, reader: string): BodySource | undefined {
  const { body, bodyUsed } = request;
  if (bodyUsed || body?.locked === true)
    throw new Error(`preflight: the body was read before it could be checked; put ${reader} before the code that reads it`);
  return body === null ? undefined : webSource(body);
}
