import type { IncomingMessage, ServerResponse } from "node:http";
import type { BodySource } from "../../adapters/core/body.js";
import { discardBody } from "../../adapters/node/node.js";
import { hasBody } from "./body.js";
import type { Exchange } from "./exchange.js";

/** A request under way. */
export interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly exchange: Exchange;
  /** Whether its head is the end of HTTP on its connection. */
  readonly isUpgrade: boolean;
  /** Its body, once somebody began to read it. */
  source?: BodySource;
}

/**
 * Says whether a client is still sending the body of a request, asked or unasked.
 *
 * @param passing - The request.
 * @returns Whether it is.
 */
export function isSending({ request, isUpgrade, source }: Passing): boolean {
  if (isUpgrade || request.complete || request.destroyed) return false;
  return source !== undefined || (hasBody(request) && request.headers.expect === undefined);
}

/**
 * Reads over what is left of the body of a request that is answered: a connection that nobody reads never ends.
 *
 * @param passing - The request.
 */
export function letGo({ request, source, isUpgrade }: Passing): void {
  if (isUpgrade || request.destroyed) return;
  source?.leave().catch(() => {});
  discardBody(request);
}
