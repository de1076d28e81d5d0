import type { IncomingMessage } from "node:http";
import type { BodySource } from "./body-source.js";

/**
 * Reads the body of a request to a server of Node.
 *
 * @param request - The request; nothing else may read it.
 * @returns The source. It throws where the client went away before its body was whole.
 */
export function nodeSource(request: IncomingMessage): BodySource {
  // destroying a request destroys the connection, and the answer with it
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  return {
    async next() {
      const { done, value } = await chunks.next();
      return done === true ? undefined : value;
    },
    async cancel() {
      await chunks.return?.();
      request.resume();
    },
  };
}
