import type { BodyNeed } from "../engine/body-need.js";
import { isArrayBuffer } from "../engine/wire-request.js";
import { type BodyPart, readUpTo, webSource } from "./body-source.js";

/** A body that is about to be fetched with. */
export interface FetchBody {
  /** The media type that `fetch` gives it, where no header field says another. */
  readonly type: string | undefined;
  /** What of it was read; `null` where there is none, `undefined` where nobody looked. */
  look(need: BodyNeed): Promise<BodyPart | null | undefined>;
  /** What to send in its place: a stream can be read once. */
  readonly replacement: ReadableStream<Uint8Array> | undefined;
}

const nobody: FetchBody = { type: undefined, look: async () => null, replacement: undefined };

/**
 * Makes the body of a `fetch` readable without taking it away from `fetch`.
 *
 * Text and bytes are looked at where they are. A stream is split, and read as far as the limit; one of audio is left alone, and so is what only `fetch` knows how to read.
 *
 * @param init - The second argument of `fetch`.
 * @param request - The first one, where it is a request.
 * @returns The body.
 */
export function fetchBody(init: RequestInit | undefined, request: Request | undefined): FetchBody {
  const { body } = init ?? {};
  if (body === undefined || body === null) return request?.body ? requestBody(request) : nobody;
  if (typeof body === "string") return present("text/plain;charset=UTF-8", new TextEncoder().encode(body.toWellFormed()));
  if (body instanceof URLSearchParams) {
    return present("application/x-www-form-urlencoded;charset=UTF-8", new TextEncoder().encode(body.toString()));
  }
  if (ArrayBuffer.isView(body)) return present(undefined, new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength));
  if (isArrayBuffer(body)) return present(undefined, new Uint8Array(body));
  if (typeof FormData === "function" && body instanceof FormData) return unseen("multipart/form-data; boundary=-");
  if (typeof Blob === "function" && body instanceof Blob) return blobBody(body);
  if (typeof ReadableStream === "function" && body instanceof ReadableStream) return streamBody(body as ReadableStream<Uint8Array>);
  return unseen(undefined);
}

function present(type: string | undefined, bytes: Uint8Array<ArrayBuffer>): FetchBody {
  return { type, look: async () => ({ bytes, complete: true }), replacement: undefined };
}

function unseen(type: string | undefined): FetchBody {
  return { type, look: async () => undefined, replacement: undefined };
}

function blobBody(blob: Blob): FetchBody {
  return {
    type: blob.type === "" ? undefined : blob.type,
    async look(need) {
      const bytes = need.kind === "whole" ? need.limit + 1 : need.kind === "beginning" ? need.bytes : 0;
      const part = blob.size <= bytes ? blob : blob.slice(0, bytes);
      return { bytes: new Uint8Array(await part.arrayBuffer()), complete: part === blob };
    },
    replacement: undefined,
  };
}

function streamBody(stream: ReadableStream<Uint8Array>): FetchBody {
  let kept: ReadableStream<Uint8Array> | undefined;
  return {
    type: undefined,
    async look(need) {
      if (need.kind !== "whole" || stream.locked) return undefined;
      const [looked, sent] = stream.tee();
      kept = sent;
      return lookInto(looked, need.limit);
    },
    get replacement() {
      return kept;
    },
  };
}

function requestBody(request: Request): FetchBody {
  return {
    type: undefined,
    async look(need) {
      if (need.kind !== "whole" || request.bodyUsed) return undefined;
      const { body } = request.clone();
      return body === null ? null : lookInto(body, need.limit);
    },
    replacement: undefined,
  };
}

/** Reads one of two branches of a stream, and lets go of it: the other one keeps no more than what was read here. */
async function lookInto(branch: ReadableStream<Uint8Array>, limit: number): Promise<BodyPart> {
  const source = webSource(branch);
  const part = await readUpTo(source, limit + 1);
  // it is over when both branches are
  if (!part.complete) void source.cancel().catch(() => undefined);
  return part;
}
