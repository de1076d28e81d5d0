import { bodyBlocks } from "./body-blocks.js";

/** A body that is read a chunk at a time. */
export interface BodySource {
  /** The next chunk; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Lets go of what is left. */
  cancel(): Promise<void>;
  /** Reads no more, and leaves the connection as it is, over which an answer has yet to go. */
  leave(): Promise<void>;
}

/** A body as far as it was read. */
export interface BodyPart {
  /** What was read: all of it, or at least as much as was asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether it is all. */
  readonly complete: boolean;
}

/**
 * Reads a body up to a number of bytes, and keeps no more than that and what came with the last of them.
 *
 * @param source - The body.
 * @param most - How many bytes to read, if there are as many.
 * @returns What was read.
 * @throws What the source throws, such as for a client that went away.
 */
export async function readUpTo(source: BodySource, most: number): Promise<BodyPart> {
  const blocks = bodyBlocks(most);
  while (blocks.length < most) {
    const chunk = await source.next();
    if (chunk === undefined) return { bytes: blocks.join(), complete: true };
    blocks.add(chunk);
  }
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    // seldom wanted: a body that is too long is answered for its length
    get bytes() {
      bytes ??= blocks.join();
      return bytes;
    },
    complete: false,
  };
}

/**
 * Reads from a stream of the web.
 *
 * @param stream - The stream, which is locked from now on.
 * @returns The source. It throws a TypeError for a chunk that is no bytes, as the readers of a `Request` do.
 */
export function webSource(stream: ReadableStream<Uint8Array>): BodySource {
  const reader = stream.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      if (done) return undefined;
      // of whatever realm
      if (Object.prototype.toString.call(value) !== "[object Uint8Array]")
        throw new TypeError("preflight: a stream that is a body has chunks of the type Uint8Array");
      return value;
    },
    cancel: () => reader.cancel(),
    // where a server of Node is behind it, cancelling destroys the connection
    leave: async () => {},
  };
}

/**
 * Makes a stream of what was read of a body and what is left of it.
 *
 * @param read - What was read.
 * @param source - The source, for the rest; it is read only as fast as the stream is.
 * @returns The stream.
 */
export function streamOf(read: Uint8Array<ArrayBuffer>, source: BodySource): ReadableStream<Uint8Array<ArrayBuffer>> {
  let first: Uint8Array<ArrayBuffer> | undefined = read;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const chunk = first !== undefined && first.length > 0 ? first : ((await source.next()) as Uint8Array<ArrayBuffer> | undefined);
        first = undefined;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: () => source.cancel(),
    },
    // nothing is read before somebody asks for it
    { highWaterMark: 0 },
  );
}
