import type { BodyNeed } from "../../engine/body-need.js";
import { type BodyPart, readerSource, readUpTo } from "../core/body.js";

/** The arguments of a call to `fetch`. */
export interface FetchArguments {
  readonly input: string | URL | Request;
  readonly init: RequestInit | undefined;
}

type HeadersInit = NonNullable<RequestInit["headers"]>;

// RequestInit's members in the fetch standard, and `duplex`, which TypeScript lacks: an object may inherit them without listing them
const standardMembers = [
  ...["method", "headers", "body", "mode", "credentials", "cache", "redirect", "referrer", "referrerPolicy"],
  ...["integrity", "keepalive", "signal", "duplex", "priority", "window"],
];

/**
 * Makes the arguments of `fetch` readable twice: here, and where they are sent.
 *
 * @param input - The first argument of `fetch`.
 * @param init - The second one.
 * @returns The same arguments, except that another object becomes the URL as text, and an iterator of headers is read.
 */
export function readableTwice(input: FetchArguments["input"], init: RequestInit | undefined): FetchArguments {
  const isKnown = typeof input !== "object" || input === null || "headers" in input || "href" in input;
  return {
    input: isKnown ? input : String(input),
    init: isOneShot(init?.headers) ? snapshotOf(init) : init,
  };
}

/**
 * Copies the second argument of `fetch`, so that its caller cannot change the copy.
 *
 * @param init - The argument.
 * @param headers - The headers, if not those of the argument.
 * @returns Its members, inherited ones too, and a copy of the headers in their shape.
 */
export function snapshotOf(init: RequestInit | undefined, headers: RequestInit["headers"] = init?.headers): RequestInit {
  const members = membersOf(init);
  return headers ? { ...members, headers: copyOf(headers) } : members;
}

/**
 * Says whether `fetch` itself refuses its arguments.
 *
 * @param url - The URL.
 * @param method - The method.
 * @param init - The second argument.
 * @param hasBody - Whether there is a body, in `init` or in the request that is the first argument.
 * @returns Whether it does, as far as this can be known before the call.
 */
export function isRefused(url: string, method: string, init: RequestInit | undefined, hasBody: boolean): boolean {
  if (typeof Request !== "function") return false;
  // the signal of another implementation is for the fetch of that implementation
  const { signal: _, ...members } = membersOf(init);
  try {
    new Request(url, { ...members, method, body: hasBody ? standIn(init?.body) : null });
    return false;
  } catch {
    return true;
  }
}

/** A body that can be read without losing the real one. */
function standIn(body: RequestInit["body"]): string | ReadableStream {
  const isStream = typeof body === "object" && body !== null && (body instanceof ReadableStream || Symbol.asyncIterator in body);
  return isStream ? new ReadableStream() : "";
}

function membersOf(init: RequestInit | undefined): RequestInit {
  const from = (init ?? {}) as Readonly<Record<string, unknown>>;
  const names = new Set(standardMembers.filter((name) => name in from));
  // members of one runtime, such as dispatcher
  for (const name in from) names.add(name);
  return Object.fromEntries([...names].map((name) => [name, from[name]])) as RequestInit;
}

function copyOf(headers: HeadersInit): HeadersInit {
  if (headers instanceof Headers) return new Headers(headers);
  if (!isIterable(headers)) return { ...headers } as Record<string, string>;
  return Array.from(headers as Iterable<[string, string]>, (pair) => (Array.isArray(pair) ? ([...pair] as [string, string]) : pair));
}

function isOneShot(headers: unknown): boolean {
  return isIterable(headers) && Object.is(headers[Symbol.iterator](), headers);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** The body of a call to `fetch`. */
export interface FetchBody {
  /** The media type that `fetch` gives it if no header says another. */
  readonly type: string | undefined;
  /** Reads as much as is needed. */
  read(need: BodyNeed): BodyRead;
}

/** The part of a body that was read: `null` if there is no body, `undefined` if it was not read. */
type Part = BodyPart | null | undefined;

/** A read of a body, synchronous or not. */
export type BodyRead = { readonly kind: "sync"; readonly part: Part } | SlowRead;

/** A read of a body that takes time. */
export interface SlowRead {
  readonly kind: "async";
  /** Never rejected: an error of the body is an error of `fetch` too. */
  readonly part: Promise<Part>;
  /** What to pass to `fetch` instead of the body, or of the request with the body, which can be read only once. */
  readonly replacement: { readonly body: NonNullable<RequestInit["body"]> } | { readonly input: Request };
  /** Stops reading. */
  stop(): void;
  /** Discards the replacement, if it is not sent. */
  discard(): void;
}

const noBody: FetchBody = { type: undefined, read: () => ({ kind: "sync", part: null }) };
const notRead: BodyRead = { kind: "sync", part: undefined };

/**
 * Makes the body of a `fetch` call readable without taking it away from `fetch`.
 *
 * Text and bytes are read in place. A stream is split, and read up to the limit. Streams of audio, and bodies that only `fetch` can read, are not read.
 *
 * @param init - The second argument of `fetch`.
 * @param request - The first one, if it is a request.
 * @returns The body.
 */
export function fetchBody(init: RequestInit | undefined, request: Request | undefined): FetchBody {
  const { body } = init ?? {};
  if (body === undefined || body === null) return request?.body ? { type: undefined, read: (need) => readRequest(request, need) } : noBody;
  if (typeof body === "string") return inMemory("text/plain;charset=UTF-8", () => new TextEncoder().encode(body.toWellFormed()));
  if (body instanceof URLSearchParams)
    return inMemory("application/x-www-form-urlencoded;charset=UTF-8", () => new TextEncoder().encode(body.toString()));
  // fetch writes an object with shared memory as text
  if (ArrayBuffer.isView(body) && tagOf(body.buffer) === "ArrayBuffer")
    return inMemory(undefined, () => new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength));
  if (tagOf(body) === "ArrayBuffer") return inMemory(undefined, () => new Uint8Array(body as ArrayBuffer));
  if (typeof FormData === "function" && body instanceof FormData) return { type: "multipart/form-data; boundary=-", read: () => notRead };
  if (typeof Blob === "function" && body instanceof Blob)
    return { type: body.type === "" ? undefined : body.type, read: (need) => readBlob(body, need) };
  if (typeof ReadableStream === "function" && body instanceof ReadableStream)
    return { type: undefined, read: (need) => readStream(body as ReadableStream<Uint8Array>, need) };
  return { type: undefined, read: () => notRead };
}

/** The tag of an object, of any realm. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function inMemory(type: string | undefined, bytesOf: () => Uint8Array<ArrayBuffer>): FetchBody {
  return {
    type,
    read() {
      try {
        return { kind: "sync", part: { bytes: bytesOf(), complete: true } };
      } catch {
        // a buffer that was transferred
        return notRead;
      }
    },
  };
}

function readBlob(blob: Blob, need: BodyNeed): BodyRead {
  const bytes = need.kind === "whole" ? need.limit + 1 : need.kind === "beginning" ? need.bytes : 0;
  const part = blob.size <= bytes ? blob : blob.slice(0, bytes);
  return {
    kind: "async",
    part: part.arrayBuffer().then(
      (buffer) => ({ bytes: new Uint8Array(buffer), complete: part === blob }),
      () => undefined,
    ),
    replacement: { body: blob },
    stop() {},
    discard() {},
  };
}

function readStream(stream: ReadableStream<Uint8Array>, need: BodyNeed): BodyRead {
  if (need.kind !== "whole" || isTaken(stream)) return notRead;
  const [branch, body] = stream.tee();
  return readBranch(branch, need.limit, body, { body });
}

function readRequest(request: Request, need: BodyNeed): BodyRead {
  if (need.kind !== "whole" || request.bodyUsed || request.body?.locked !== false) return notRead;
  const input = request.clone();
  const { body } = input.clone();
  // marks the caller's request as used, as fetch does, and frees its branch of the stream
  cancel(request.body);
  return body === null || input.body === null ? notRead : readBranch(body, need.limit, input.body, { input });
}

/** Whether a stream is or was read: fetch takes no such stream, but would take a branch of it. */
function isTaken(stream: ReadableStream): boolean {
  try {
    return new Response(stream).bodyUsed;
  } catch {
    return true;
  }
}

/** Reads one of two branches of a stream, and cancels it: the other keeps no more than was read here. */
function readBranch(
  branch: ReadableStream<Uint8Array>,
  limit: number,
  sent: ReadableStream,
  replacement: SlowRead["replacement"],
): BodyRead {
  const reader = branch.getReader();
  // resolves only when both branches are cancelled
  const stop = () => void reader.cancel().catch(() => undefined);
  const part = readUpTo(readerSource(reader), limit + 1).then(
    (read) => {
      if (!read.complete) stop();
      return read;
    },
    () => {
      stop();
      return undefined;
    },
  );
  return { kind: "async", part, replacement, stop, discard: () => cancel(sent) };
}

function cancel(stream: ReadableStream): void {
  void stream.cancel().catch(() => undefined);
}
