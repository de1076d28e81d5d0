import type { Fetch } from "./options.js";

/** A response of a remote server whose content has not been read yet. */
export interface Exchange {
  readonly status: number;
  /** Set if the platform did not let the redirect be handled here. */
  readonly hindrance?: "redirect hidden" | "redirect followed";
  /** Returns the value of a header field; each byte is one character. */
  field(name: string): string | undefined;
  /** Returns the content; reading fails if the connection breaks. */
  chunks(): AsyncIterator<Uint8Array>;
  /** Closes the connection, even if content is left. */
  close(): void;
}

/** The header fields of every request. They tell nothing about the caller, and ask for uncoded content because the text is checked. */
const requestFields: Readonly<Record<string, string>> = {
  accept: "*/*",
  "accept-encoding": "identity",
  "user-agent": "deepgram-preflight",
};

/**
 * Sends a request with `fetch`.
 *
 * @param fetch - The `fetch` function.
 * @param url - A URL without user information.
 * @param signal - Aborts the request.
 * @returns The response.
 * @throws What `fetch` throws.
 */
export async function fetchExchange(fetch: Fetch, url: string, signal: AbortSignal): Promise<Exchange> {
  const response = await fetch(url, { method: "GET", redirect: "manual", headers: requestFields, signal });
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return {
    status: response.status,
    ...(response.type === "opaqueredirect" && { hindrance: "redirect hidden" }),
    ...(response.redirected && { hindrance: "redirect followed" }),
    field: (name) => response.headers.get(name) ?? undefined,
    chunks() {
      const { body } = response;
      reader = body?.getReader();
      return { next: async () => (await reader?.read()) ?? { done: true, value: undefined } };
    },
    close() {
      // the rest of the content is not needed, so a failed cancel does not matter
      (reader ?? response.body)?.cancel().catch(() => {});
    },
  };
}

interface LookupOptions {
  readonly all?: boolean;
}

interface NodeAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

type LookupCallback = (error: null, address: string | readonly NodeAddress[], family?: 4 | 6) => void;

interface Incoming extends AsyncIterable<Uint8Array> {
  readonly statusCode?: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly headersDistinct: Readonly<Record<string, readonly string[] | undefined>>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

interface Socket {
  destroy(): unknown;
}

interface Outgoing {
  on(event: "response", listener: (incoming: Incoming) => void): this;
  on(event: "upgrade", listener: (incoming: Incoming, socket: Socket) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "close", listener: () => void): this;
  end(): void;
  destroy(): void;
}

/** The part of `node:http` and `node:https` that is used. */
interface NodeHttp {
  request(options: {
    readonly hostname: string;
    readonly port: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly agent: false;
    readonly signal: AbortSignal;
    lookup(hostname: string, options: LookupOptions, callback: LookupCallback): void;
  }): Outgoing;
}

/**
 * Prepares a request with `node:http` or `node:https` that connects to the given addresses only.
 *
 * @param url - A URL without user information.
 * @param addresses - The addresses of its host.
 * @returns The function that sends the request; `undefined` without an address, and on other platforms.
 */
export async function nodeRequest(
  url: URL,
  addresses: readonly string[],
): Promise<((signal: AbortSignal) => Promise<Exchange>) | undefined> {
  if (addresses.length === 0) return undefined;
  const http = (await nodeModule(url.protocol === "https:" ? "node:https" : "node:http")) as NodeHttp | undefined;
  return http && ((signal) => send(http, url, addresses, signal));
}

function send(http: NodeHttp, url: URL, addresses: readonly string[], signal: AbortSignal): Promise<Exchange> {
  const known = addresses.map((address): NodeAddress => ({ address, family: address.includes(":") ? 6 : 4 }));
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: url.pathname + url.search,
      headers: { host: url.host, ...requestFields },
      // connections are not shared with other requests of the process
      agent: false,
      signal,
      // a second lookup could return an address that was not checked
      lookup(_hostname, { all }, callback) {
        const [first] = known;
        if (all || first === undefined) callback(null, known);
        else callback(null, first.address, first.family);
      },
    });
    const answer = ({ statusCode = 0, headers, headersDistinct }: Incoming, chunks: () => AsyncIterator<Uint8Array>) =>
      resolve({
        status: statusCode,
        field(name) {
          // `headers` has only the first Content-Type; `fetch` joins all of them
          if (name === "content-type") return headersDistinct[name]?.join(", ");
          const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
          return typeof value === "string" ? value : value?.[0];
        },
        chunks,
        close: () => outgoing.destroy(),
      });
    outgoing
      .on("response", (incoming) => {
        // an error after the last read must not end the process
        incoming.on("error", () => {});
        answer(incoming, () => incoming[Symbol.asyncIterator]());
      })
      .on("upgrade", (incoming, socket) => {
        socket.destroy();
        answer(incoming, nothing);
      })
      .on("error", reject)
      .on("close", () => reject(Object.assign(new Error(), { code: "ECONNRESET" })));
    outgoing.end();
  });
}

// a response that switches protocols has no content
async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Imports a module of Node if the platform has it. Bundlers for other platforms do not see the import.
 *
 * @param name - Its name, such as `node:dns`.
 * @returns The module, or `undefined` if it does not exist.
 */
export async function nodeModule(name: `node:${string}`): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}
