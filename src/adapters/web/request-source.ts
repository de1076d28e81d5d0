import { type BodySource, webSource } from "../core/body-source.js";

/**
 * Reads the body of a request of the web.
 *
 * @param request - The request; nothing else may read it.
 * @param reader - What reads it, as the one who is to put it first knows it.
 * @returns The source; `undefined` where there is no body.
 * @throws Error where something else has read it, or is reading it.
 */
export function requestSource(request: Request, reader: string): BodySource | undefined {
  const { body, bodyUsed } = request;
  if (bodyUsed || body?.locked === true)
    throw new Error(`preflight: the body was read before it could be checked; put ${reader} before whatever reads it`);
  return body === null ? undefined : webSource(body);
}
