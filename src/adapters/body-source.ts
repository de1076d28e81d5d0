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
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const chunk = await source.next();
    if (chunk === undefined) return { bytes: joined(chunks, length), complete: true };
    chunks.push(chunk);
    length += chunk.length;
  }
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    // seldom wanted: a body that is too long is answered for its length
    get bytes() {
      bytes ??= joined(chunks.splice(0), length);
      return bytes;
    },
    complete: false,
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Reads from a stream of the web.
 *
 * @param stream - The stream, which is locked from now on.
 * @returns The source.
 */
export function webSource(stream: ReadableStream<Uint8Array>): BodySource {
  const reader = stream.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? undefined : value;
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
