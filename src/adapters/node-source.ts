import type { Readable } from "node:stream";
import type { BodySource } from "./body-source.js";

/**
 * Reads the body of a request to a server of Node.
 *
 * @param request - The request; nothing else may read it.
 * @returns The source. It throws where the client went away before its body was whole.
 */
export function nodeSource(request: Readable): BodySource {
  // destroying a request destroys the connection, and the answer with it
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  const leave = async () => {
    await chunks.return?.();
    request.resume();
  };
  return {
    async next() {
      const { done, value } = await chunks.next();
      return done === true ? undefined : value;
    },
    cancel: leave,
    leave,
  };
}
