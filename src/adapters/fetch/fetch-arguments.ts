/** What `fetch` is called with. */
export interface FetchArguments {
  readonly input: string | URL | Request;
  readonly init: RequestInit | undefined;
}

type HeadersInit = NonNullable<RequestInit["headers"]>;

// the members of RequestInit in the fetch standard, and duplex, which types lack: an object may have them without listing them
const standardMembers = [
  ...["method", "headers", "body", "mode", "credentials", "cache", "redirect", "referrer", "referrerPolicy"],
  ...["integrity", "keepalive", "signal", "duplex", "priority", "window"],
];

/**
 * Makes the arguments of `fetch` readable twice: once here, and once where they are sent.
 *
 * @param input - The first argument of `fetch`.
 * @param init - The second one.
 * @returns The arguments, which are those that were given but for an object that becomes the URL as text, and for header fields that come out of an iterator.
 */
export function readableTwice(input: FetchArguments["input"], init: RequestInit | undefined): FetchArguments {
  const isKnown = typeof input !== "object" || input === null || "headers" in input || "href" in input;
  return {
    input: isKnown ? input : String(input),
    init: isOneShot(init?.headers) ? snapshotOf(init) : init,
  };
}

/**
 * Makes a copy of the second argument of `fetch` that does not change when its caller changes what was given.
 *
 * @param init - The argument.
 * @param headers - The header fields, where they are not those of the argument.
 * @returns Its members, inherited ones with them, and a copy of the header fields in the shape that they have.
 */
export function snapshotOf(init: RequestInit | undefined, headers: RequestInit["headers"] = init?.headers): RequestInit {
  const members = membersOf(init);
  return headers ? { ...members, headers: copyOf(headers) } : members;
}

/**
 * Says whether `fetch` refuses its arguments by itself, whatever the server would say.
 *
 * @param url - The URL.
 * @param method - The method.
 * @param init - The second argument.
 * @param hasBody - Whether there is a body, there or in the request that is the first argument.
 * @returns Whether it does, as far as it can be known before.
 */
export function isRefused(url: string, method: string, init: RequestInit | undefined, hasBody: boolean): boolean {
  if (typeof Request !== "function") return false;
  // a signal of somebody else's making is for somebody else's fetch
  const { signal: _, ...members } = membersOf(init);
  try {
    new Request(url, { ...members, method, body: hasBody ? standIn(init?.body) : null });
    return false;
  } catch {
    return true;
  }
}

/** A body of which nothing is lost where it is read. */
function standIn(body: RequestInit["body"]): string | ReadableStream {
  const isStream = typeof body === "object" && body !== null && (body instanceof ReadableStream || Symbol.asyncIterator in body);
  return isStream ? new ReadableStream() : "";
}

function membersOf(init: RequestInit | undefined): RequestInit {
  const from = (init ?? {}) as Readonly<Record<string, unknown>>;
  const names = new Set(standardMembers.filter((name) => name in from));
  // those that only some runtime knows, such as dispatcher
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
