import { performance } from "node:perf_hooks";
import { type BodyPart, byteBlocks } from "../../adapters/core/body.js";
import type { BodyNeed } from "../../engine/body-need.js";
import type { BodySink, Exchange } from "./exchange.js";
import type { Timeouts } from "./options.js";

/** The longest body that is expected to arrive with its head, in bytes. */
export const longestShort = 16_384;

/** Why a body is not read to the end. */
export type BodyProblem = "request_timeout" | "body_buffer_full";

/** Reads request bodies that are evaluated before they are forwarded, and limits their rate and memory. */
export interface BodyReader {
  /**
   * Reads a body as far as a verdict needs.
   *
   * @param exchange - The request; nothing else may read its body until this is over.
   * @param need - How much is needed.
   * @returns What was read; or the problem to answer with.
   * @throws Error if the client disconnects.
   */
  read(exchange: Exchange, need: Exclude<BodyNeed, { kind: "nothing" }>): Promise<BodyPart | BodyProblem>;
  /** Takes a body that has arrived already; `undefined` if it has not. */
  readShort(exchange: Exchange): BodyPart | undefined;
  /** Stops the timer. */
  close(): void;
}

interface Read {
  bytes: number;
  /** When the current window began, in milliseconds of `performance.now()`. */
  since: number;
  /** Length of the window in milliseconds. */
  window: number;
  /** Bytes that had been read when the window began. */
  before: number;
  readonly isWhole: boolean;
  readonly stop: (problem: BodyProblem) => void;
}

/**
 * Creates the reader of request bodies.
 *
 * A body that is needed whole has `bodyGrace` milliseconds; after that it must keep a minimum rate in every window. Bytes sent early earn no
 * credit. If all bodies together exceed the limit, the largest unfinished one ends: small requests pass while somebody holds large ones.
 *
 * @param timeouts - The grace period, window and rate.
 * @param mostBytes - How many bytes all bodies together may hold.
 * @returns The reader.
 */
export function createBodyReader(timeouts: Timeouts, mostBytes: number): BodyReader {
  const { bodyGrace, bodyWindow, bodyRate, bodyBeginning } = timeouts;
  const reads = new Set<Read>();
  let held = 0;
  const sweep = () => {
    const now = performance.now();
    for (const read of reads) {
      const elapsed = now - read.since;
      if (elapsed < read.window) continue;
      if (!read.isWhole || read.bytes - read.before < (bodyRate * elapsed) / 1000) read.stop("request_timeout");
      else Object.assign(read, { since: now, before: read.bytes, window: bodyWindow });
    }
  };
  const timer = setInterval(sweep, Math.max(5, Math.min(1000, bodyGrace / 10, bodyBeginning / 10)));
  timer.unref();
  const evict = () => {
    let largest: Read | undefined;
    for (const read of reads) if (largest === undefined || read.bytes > largest.bytes) largest = read;
    largest?.stop("body_buffer_full");
  };

  return {
    read: (exchange, need) =>
      new Promise((resolve, reject) => {
        const { request, log } = exchange;
        const isWhole = need.kind === "whole";
        const most = isWhole ? need.limit + 1 : need.bytes;
        const declared = Number(request.headers["content-length"] ?? -1);
        let blocks: ReturnType<typeof byteBlocks> | undefined;
        let only: Buffer | undefined;
        const read: Read = {
          bytes: 0,
          since: performance.now(),
          window: isWhole ? bodyGrace : bodyBeginning,
          before: 0,
          isWhole,
          stop(problem) {
            reads.delete(read);
            resolve(problem);
          },
        };
        reads.add(read);
        exchange.releaseBody = () => {
          held -= read.bytes;
          read.bytes = 0;
        };
        const finish = (complete: boolean) => {
          reads.delete(read);
          if (only !== undefined) resolve({ bytes: bytesOf(only), complete });
          else if (blocks === undefined) resolve({ bytes: new Uint8Array(0), complete });
          else resolve(complete ? { bytes: blocks.join(), complete } : lazyPart(blocks));
        };
        request.on("data", (chunk: Buffer) => {
          log.bytes_in += chunk.length;
          if (!reads.has(read)) {
            if (exchange.rest?.write(chunk) === false) request.pause();
            return;
          }
          read.bytes += chunk.length;
          held += chunk.length;
          // a chunk keeps the memory of its socket's read buffer: it is kept only if the body ends with it
          if (read.bytes === chunk.length && chunk.length === declared) only = chunk;
          else {
            blocks ??= byteBlocks(most);
            blocks.add(chunk);
          }
          if (held > mostBytes) evict();
          if (read.bytes < most || !reads.has(read)) return;
          request.pause();
          finish(false);
        });
        request.on("end", () => {
          if (reads.has(read)) finish(true);
          else exchange.rest?.end();
        });
        request.on("close", () => {
          if (reads.delete(read)) reject(new Error("the client disconnected"));
        });
      }),
    readShort(exchange) {
      const { request, log } = exchange;
      const length = Number(request.headers["content-length"]);
      if (!request.complete || request.readableLength !== length) return undefined;
      const bytes = request.read() as Buffer | null;
      if (bytes === null) return undefined;
      log.bytes_in = length;
      held += length;
      exchange.releaseBody = () => {
        held -= length;
      };
      if (held > mostBytes) evict();
      return { bytes: bytesOf(bytes), complete: true };
    },
    close: () => clearInterval(timer),
  };
}

/**
 * Sends what the client sends of a body to a sink, as fast as the sink takes it.
 *
 * @param exchange - The request; a part of its body may have been read.
 * @param sink - Where the chunks go.
 * @param wasRead - Whether a part of the body was read by a `BodyReader`.
 */
export function sendRest(exchange: Exchange, sink: BodySink, wasRead: boolean): void {
  const { request, log } = exchange;
  exchange.rest = sink;
  if (wasRead) {
    request.resume();
    return;
  }
  request.on("data", (chunk: Buffer) => {
    log.bytes_in += chunk.length;
    if (exchange.rest?.write(chunk) === false) request.pause();
  });
  request.on("end", () => exchange.rest?.end());
}

/** The bytes of a body that is too long are seldom needed. */
function lazyPart(blocks: ReturnType<typeof byteBlocks>): BodyPart {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return {
    get bytes() {
      bytes ??= blocks.join();
      return bytes;
    },
    complete: false,
  };
}

/** Buffers of sockets are never shared memory. */
function bytesOf(chunk: Buffer): Uint8Array<ArrayBuffer> {
  return chunk as Uint8Array<ArrayBuffer>;
}
