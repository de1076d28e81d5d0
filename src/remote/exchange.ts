/** A response of a remote server, of which only the head has been read. */
export interface Exchange {
  readonly status: number;
  /** Where the platform did not do what it was asked to. */
  readonly hindrance?: "redirect hidden" | "redirect followed";
  /** The value of a header field; bytes beyond ASCII are one character each. */
  field(name: string): string | undefined;
  /** The content, which fails where it is cut off. */
  chunks(): AsyncIterator<Uint8Array>;
  /** Ends it, whatever was read. */
  close(): void;
}

/** What every request carries: nothing about the caller, and no wish for a coding, because bytes are looked at. */
export const requestFields: Readonly<Record<string, string>> = {
  accept: "*/*",
  "accept-encoding": "identity",
  "user-agent": "deepgram-preflight",
};

/** `fetch`, as far as it is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Asks a server with `fetch`.
 *
 * @param fetch - The function.
 * @param url - A URL without user information.
 * @param signal - Ends it.
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
      return {
        async next() {
          const { done = true, value } = (await reader?.read()) ?? {};
          return done || value === undefined ? { done: true, value: undefined } : { done: false, value };
        },
      };
    },
    close() {
      // what is left of the content is nobody's concern, and neither is that it cannot be cancelled any more
      (reader ?? response.body)?.cancel().catch(() => {});
    },
  };
}
