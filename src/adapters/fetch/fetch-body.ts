import type { BodyNeed } from "../../engine/body-need.js";
import { type BodyPart, readUpTo, webSource } from "../core/body-source.js";

/** A body that is about to be fetched with. */
export interface FetchBody {
  /** The media type that `fetch` gives it, where no header field says another. */
  readonly type: string | undefined;
  /** Looks at it, as far as is needed. */
  look(need: BodyNeed): Look;
}

/** What is known of a body: `null` where there is none, `undefined` where nobody looked. */
type Known = BodyPart | null | undefined;

/** What is known of a body at once, or in a while. */
export type Look = { readonly kind: "at once"; readonly part: Known } | LongLook;

/** A look at a body that takes a while. */
export interface LongLook {
  readonly kind: "in a while";
  /** Is never rejected: what goes wrong with a body goes wrong in `fetch`, too. */
  readonly part: Promise<Known>;
  /** What to fetch with in the place of the body, or of the request that has it, which can be read once. */
  readonly replacement: { readonly body: NonNullable<RequestInit["body"]> } | { readonly input: Request };
  /** Looks no further. */
  stop(): void;
  /** Lets go of what was to be sent, where it is not. */
  drop(): void;
}

const none: FetchBody = { type: undefined, look: () => ({ kind: "at once", part: null }) };
const notLookedAt: Look = { kind: "at once", part: undefined };

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
  if (body === undefined || body === null) return request?.body ? { type: undefined, look: (need) => lookAtRequest(request, need) } : none;
  if (typeof body === "string") return present("text/plain;charset=UTF-8", () => new TextEncoder().encode(body.toWellFormed()));
  if (body instanceof URLSearchParams)
    return present("application/x-www-form-urlencoded;charset=UTF-8", () => new TextEncoder().encode(body.toString()));
  // memory that is shared is no body to fetch, but an object to be written as text
  if (ArrayBuffer.isView(body) && tagOf(body.buffer) === "ArrayBuffer")
    return present(undefined, () => new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength));
  if (tagOf(body) === "ArrayBuffer") return present(undefined, () => new Uint8Array(body as ArrayBuffer));
  if (typeof FormData === "function" && body instanceof FormData)
    return { type: "multipart/form-data; boundary=-", look: () => notLookedAt };
  if (typeof Blob === "function" && body instanceof Blob)
    return { type: body.type === "" ? undefined : body.type, look: (need) => lookAtBlob(body, need) };
  if (typeof ReadableStream === "function" && body instanceof ReadableStream)
    return { type: undefined, look: (need) => lookAtStream(body as ReadableStream<Uint8Array>, need) };
  return { type: undefined, look: () => notLookedAt };
}

/** What an object calls itself, of whatever realm it is. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function present(type: string | undefined, bytesOf: () => Uint8Array<ArrayBuffer>): FetchBody {
  return {
    type,
    look() {
      try {
        return { kind: "at once", part: { bytes: bytesOf(), complete: true } };
      } catch {
        // a buffer that was given to somebody else
        return notLookedAt;
      }
    },
  };
}

function lookAtBlob(blob: Blob, need: BodyNeed): Look {
  const bytes = need.kind === "whole" ? need.limit + 1 : need.kind === "beginning" ? need.bytes : 0;
  const part = blob.size <= bytes ? blob : blob.slice(0, bytes);
  return {
    kind: "in a while",
    part: part.arrayBuffer().then(
      (buffer) => ({ bytes: new Uint8Array(buffer), complete: part === blob }),
      () => undefined,
    ),
    replacement: { body: blob },
    stop() {},
    drop() {},
  };
}

function lookAtStream(stream: ReadableStream<Uint8Array>, need: BodyNeed): Look {
  if (need.kind !== "whole" || isTaken(stream)) return notLookedAt;
  const [looked, body] = stream.tee();
  return lookInto(looked, need.limit, body, { body });
}

function lookAtRequest(request: Request, need: BodyNeed): Look {
  if (need.kind !== "whole" || request.bodyUsed || request.body?.locked !== false) return notLookedAt;
  const input = request.clone();
  const { body } = input.clone();
  // from now on it is used, as behind fetch, and its branch of the stream keeps nothing
  letGoOf(request.body);
  return body === null || input.body === null ? notLookedAt : lookInto(body, need.limit, input.body, { input });
}

/** Whether somebody else reads a stream, or did; fetch takes no such stream, but would take a branch of it. */
function isTaken(stream: ReadableStream): boolean {
  try {
    return new Response(stream).bodyUsed;
  } catch {
    return true;
  }
}

/** Reads one of two branches of a stream, and lets go of it: the other one keeps no more than what was read here. */
function lookInto(looked: ReadableStream<Uint8Array>, limit: number, sent: ReadableStream, replacement: LongLook["replacement"]): Look {
  const source = webSource(looked);
  // it is over when both branches are
  const stop = () => void source.cancel().catch(() => undefined);
  const part = readUpTo(source, limit + 1).then(
    (read) => {
      if (!read.complete) stop();
      return read;
    },
    () => {
      stop();
      return undefined;
    },
  );
  return { kind: "in a while", part, replacement, stop, drop: () => letGoOf(sent) };
}

function letGoOf(stream: ReadableStream): void {
  void stream.cancel().catch(() => undefined);
}
