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
