import { type BodySource, readUpTo, webSource } from "../../../src/adapters/core/body.js";

/** A source that hands out its chunks in one and the same memory, as a socket may. */
function sourceOf(bytes: Uint8Array, sizes: readonly number[]): BodySource & { asked: number } {
  const memory = new Uint8Array(Math.max(...sizes));
  let at = 0;
  const source = {
    asked: 0,
    async next() {
      const size = sizes[source.asked % sizes.length] as number;
      source.asked++;
      if (at >= bytes.length) return undefined;
      const chunk = bytes.subarray(at, at + size);
      at += chunk.length;
      memory.set(chunk);
      return memory.subarray(0, chunk.length);
    },
    async cancel() {},
    async leave() {},
  };
  return source;
}

const bytes = Uint8Array.from({ length: 200_000 }, (_, place) => place % 251);

describe.each([
  ["one byte at a time", [1]],
  ["one byte, and nothing", [1, 0]],
  ["in blocks", [65_536]],
  ["in all sizes", [1, 70_000, 3, 0, 4096, 131_072]],
  ["at once", [200_000]],
])("%s", (_title, sizes) => {
  test("a body is read to its end, and is its own", async () => {
    const { bytes: read, complete } = await readUpTo(sourceOf(bytes, sizes), 1_000_000);
    expect([complete, read.length, read.buffer.byteLength]).toEqual([true, 200_000, 200_000]);
    expect(Buffer.compare(read, bytes)).toBe(0);
  });

  test("a body is read no further than is wanted", async () => {
    const source = sourceOf(bytes, sizes);
    const part = await readUpTo(source, 70_000);
    const { asked } = source;
    expect([part.complete, part.bytes.length]).toEqual([false, expect.any(Number)]);
    expect(part.bytes).toBe(part.bytes);
    expect(part.bytes.length).toBeGreaterThanOrEqual(70_000);
    expect(part.bytes.length).toBeLessThan(70_000 + Math.max(...sizes));
    expect(Buffer.compare(part.bytes, bytes.subarray(0, part.bytes.length))).toBe(0);
    expect(source.asked).toBe(asked);
  });
});

test("an empty body is complete", async () => {
  expect(await readUpTo(sourceOf(new Uint8Array(), [1]), 10)).toEqual({ bytes: new Uint8Array(), complete: true });
});

test("a stream of something else is no body", async () => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue("text");
      controller.close();
    },
  });
  await expect(readUpTo(webSource(stream as ReadableStream<Uint8Array>), 10)).rejects.toThrow(TypeError);
});
