import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { BodyPart, BodySource } from "../../adapters/core/body.js";
import type { Exchange } from "./exchange.js";

/**
 * Says whether a request has a body.
 *
 * @param request - The request.
 * @returns Whether it announces one.
 */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/**
 * Counts the bytes of a body.
 *
 * @param source - The body.
 * @param exchange - The account that they are added to.
 * @returns The body.
 */
export function counted(source: BodySource, exchange: Exchange): BodySource {
  return {
    ...source,
    async next() {
      const chunk = await source.next();
      exchange.bytes_in += chunk?.length ?? 0;
      return chunk;
    },
  };
}

/**
 * Makes a stream of what was read of a body, and the rest of it as it comes.
 *
 * @param part - What was read.
 * @param source - The rest.
 * @returns The stream, which reads no faster than it is read.
 */
export function restOf(part: BodyPart | undefined, source: BodySource): Readable {
  if (part?.complete === true) return whole(part.bytes);
  const body = Readable.from(chunksOf(part, source), { objectMode: false });
  // where the client goes away, the answer to it ends too
  body.on("error", () => {});
  return body;
}

function whole(bytes: Uint8Array): Readable {
  return new Readable({
    read() {
      if (bytes.length > 0) this.push(bytes);
      this.push(null);
    },
  });
}

async function* chunksOf(part: BodyPart | undefined, source: BodySource): AsyncGenerator<Uint8Array, void, undefined> {
  if (part !== undefined && part.bytes.length > 0) yield part.bytes;
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) yield chunk;
}
