import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { BodySource } from "./body-source.js";

/**
 * Reads the body of a request to a server of Node.
 *
 * @param request - The request; nothing else may read it.
 * @returns The source. It throws where the client went away before its body was whole, and where more is asked for of a body that was let go of.
 */
export function nodeSource(request: Readable): BodySource {
  // destroying a request destroys the connection, and the answer with it
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  let isWhole = false;
  let isLeft = false;
  const leave = async () => {
    isLeft = true;
    await chunks.return?.();
    request.resume();
  };
  return {
    async next() {
      const { done, value } = await chunks.next();
      if (done !== true) return value;
      // half of a recording must not pass for all of it
      if (isLeft && !isWhole) throw new Error("preflight: the body was let go of before it was read to its end");
      isWhole = true;
      return undefined;
    },
    cancel: leave,
    leave,
  };
}

/**
 * Reads the body of a request as long as its response is under way, and throws away what nobody has read by then: left alone, it would hold up the connection.
 *
 * @param request - The request, or what it is read through; nothing else may read it.
 * @param response - The response.
 * @returns The source, which throws as that of `nodeSource` does.
 */
export function nodeSourceUntil(request: Readable, response: ServerResponse): BodySource {
  const source = nodeSource(request);
  // a client that went away is told of where the body is read
  response.once("close", () => void source.leave().catch(() => undefined));
  return source;
}
