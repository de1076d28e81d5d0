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
export const requestFields: Readonly<Record<string, string>> = {
  accept: "*/*",
  "accept-encoding": "identity",
  "user-agent": "deepgram-preflight",
};

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

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
      return {
        async next() {
          const { done = true, value } = (await reader?.read()) ?? {};
          return done || value === undefined ? { done: true, value: undefined } : { done: false, value };
        },
      };
    },
    close() {
      // the rest of the content is not needed, so a failed cancel does not matter
      (reader ?? response.body)?.cancel().catch(() => {});
    },
  };
}

/**
 * Resolves a name to all its addresses.
 *
 * For a name that does not exist, return an empty list or throw an error with a `code` such as `ENOTFOUND`. Any other error is a failure of the resolver.
 */
export type Resolve = (hostname: string, context: { readonly signal: AbortSignal }) => Promise<readonly string[]>;
