/** A body that is read chunk by chunk. */
export interface BodySource {
  /** Reads the next chunk; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Discards the rest. */
  cancel(): Promise<void>;
  /** Stops reading and keeps the connection open, because the answer still has to go over it. */
  leave(): Promise<void>;
}

/** The part of a body that was read. */
export interface BodyPart {
  /** The bytes: all of them, or at least as many as were asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether this is the whole body. */
  readonly complete: boolean;
}

/**
 * Reads a body up to a number of bytes.
 *
 * @param source - The body.
 * @param most - How many bytes to read. More can arrive with the last chunk.
 * @returns The part that was read.
 * @throws What the source throws, such as the error of a disconnected client.
 */
export async function readUpTo(source: BodySource, most: number): Promise<BodyPart> {
  const blocks = byteBlocks(most);
  while (blocks.length < most) {
    const chunk = await source.next();
    if (chunk === undefined) return { bytes: blocks.join(), complete: true };
    blocks.add(chunk);
  }
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    // joined on first use: a body that is too long is rejected by its length alone
    get bytes() {
      bytes ??= blocks.join();
      return bytes;
    },
    complete: false,
  };
}

const largestBlock = 65_536;

/** Collects the chunks of a body. */
export interface ByteBlocks {
  /** The bytes so far. */
  readonly length: number;
  add(chunk: Uint8Array): void;
  /** Returns all bytes, and forgets them. */
  join(): Uint8Array<ArrayBuffer>;
}

/**
 * Collects chunks of any size.
 *
 * It copies them into blocks, because a chunk keeps its socket's whole buffer alive and a chunk of one byte costs hundreds.
 */
export function byteBlocks(most: number): ByteBlocks {
  const full: Uint8Array[] = [];
  let block = new Uint8Array(0);
  let used = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(chunk: Uint8Array): void {
      const fitting = chunk.subarray(0, block.length - used);
      block.set(fitting, used);
      used += fitting.length;
      length += fitting.length;
      const rest = chunk.subarray(fitting.length);
      if (rest.length === 0) return;
      if (used > 0) full.push(block);
      // doubling keeps short bodies small and long ones in few blocks
      block = new Uint8Array(Math.max(rest.length, Math.min(largestBlock, length, most - length)));
      block.set(rest);
      used = rest.length;
      length += rest.length;
    },
    join(): Uint8Array<ArrayBuffer> {
      const last = used === block.length ? block : block.subarray(0, used);
      block = new Uint8Array(0);
      used = 0;
      // most bodies come in one chunk
      if (full.length === 0 && last.length === last.buffer.byteLength) return last;
      const bytes = new Uint8Array(length);
      let offset = 0;
      for (const one of [...full.splice(0), last]) {
        bytes.set(one, offset);
        offset += one.length;
      }
      return bytes;
    },
  };
}

/**
 * Reads from a web stream.
 *
 * @param stream - The stream; it is locked from now on.
 * @returns The source. It throws a TypeError for a chunk that is not a Uint8Array, as the readers of a `Request` do.
 */
export function webSource(stream: ReadableStream<Uint8Array>): BodySource {
  return readerSource(stream.getReader());
}

/** The same for a reader. */
export function readerSource(reader: ReadableStreamDefaultReader<Uint8Array>): BodySource {
  return {
    async next() {
      const { done, value } = await reader.read();
      if (done) return undefined;
      // `instanceof` fails for arrays of other realms
      if (Object.prototype.toString.call(value) !== "[object Uint8Array]")
        throw new TypeError("preflight: a body stream must have chunks of the type Uint8Array");
      return value;
    },
    cancel: async () => discard(reader),
    // the server behind the request decides how to go on with the rest
    leave: async () => {},
  };
}

const discardMilliseconds = 10_000;

/**
 * Reads over the rest of a stream, for 10 seconds at most.
 *
 * Behind a stream that is cancelled half-way, servers on Node destroy the connection, and with it the next request on it.
 */
function discard(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), discardMilliseconds);
  // a number in browsers and Workers
  (timer as { unref?: () => void }).unref?.();
  const readOver = async (): Promise<void> => {
    while (!(await reader.read()).done);
  };
  readOver()
    .catch(() => undefined)
    .finally(() => clearTimeout(timer));
}

/**
 * Makes a source of bytes that are in memory.
 *
 * @param bytes - The whole body.
 * @returns The source.
 */
export function bytesSource(bytes: Uint8Array): BodySource {
  let rest: Uint8Array | undefined = bytes;
  const discard = async () => {
    rest = undefined;
  };
  return {
    async next() {
      const chunk = rest;
      rest = undefined;
      return chunk;
    },
    cancel: discard,
    leave: discard,
  };
}

/**
 * Makes a stream of the part of a body that was read, and the rest of it.
 *
 * @param read - The bytes that were read.
 * @param source - The rest; the stream reads it only as fast as its consumer reads.
 * @returns The stream.
 */
export function streamOf(read: Uint8Array<ArrayBuffer>, source: BodySource): ReadableStream<Uint8Array<ArrayBuffer>> {
  let first: Uint8Array<ArrayBuffer> | undefined = read;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const chunk = first !== undefined && first.length > 0 ? first : ((await source.next()) as Uint8Array<ArrayBuffer> | undefined);
        first = undefined;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
      cancel: () => source.cancel(),
    },
    // reads nothing before the consumer asks
    { highWaterMark: 0 },
  );
  sources.set(stream, source);
  return stream;
}

const sources = new WeakMap<ReadableStream, BodySource>();

/**
 * Discards the rest of a body that its reader gave up without cancelling it, as `fetch` does if the connection is refused.
 *
 * @param stream - What `streamOf` returned.
 */
export function discardStream(stream: ReadableStream): void {
  void sources.get(stream)?.cancel();
}
