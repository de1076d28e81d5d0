/** Bytes that are gathered from chunks of any size. */
export interface BodyBlocks {
  /** How many there are. */
  readonly length: number;
  /** Copies a chunk. */
  add(chunk: Uint8Array): void;
  /** Makes one array of them all, and keeps none. */
  join(): Uint8Array<ArrayBuffer>;
}

const largest = 65_536;

/**
 * Gathers the bytes of a body in blocks.
 *
 * A chunk that is kept keeps the memory of its socket alive, and one byte as a chunk takes hundreds; a block that is full is never moved, as an array that grows is.
 *
 * @param most - How many bytes are wanted; no block has more room than for them, but for what comes with the last of them.
 * @returns The bytes, none yet.
 * @example
 * const blocks = bodyBlocks(2_097_153);
 * for await (const chunk of request) blocks.add(chunk);
 * blocks.join();
 */
export function bodyBlocks(most: number): BodyBlocks {
  const full: Uint8Array[] = [];
  let block = new Uint8Array(0);
  let used = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(chunk) {
      const fitting = chunk.subarray(0, block.length - used);
      block.set(fitting, used);
      used += fitting.length;
      length += fitting.length;
      const rest = chunk.subarray(fitting.length);
      if (rest.length === 0) return;
      full.push(block);
      // as much again as there is: a short body takes little, and a long one few blocks
      block = new Uint8Array(Math.max(rest.length, Math.min(largest, length, most - length)));
      block.set(rest);
      used = rest.length;
      length += rest.length;
    },
    join() {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const one of [...full.splice(0), block.subarray(0, used)]) {
        bytes.set(one, at);
        at += one.length;
      }
      block = new Uint8Array(0);
      used = 0;
      return bytes;
    },
  };
}
