/**
 * The Deepgram API's answers in place of a `fetch` that would get them.
 *
 * @module
 */

import { explainedOperations } from "./adapters/core/explained-operations.js";
import { type WrapFetch, wrapFetchFor } from "./adapters/fetch/fetch.js";

export type { Hooks, RequestContext } from "./adapters/core/options.js";
export { type FetchFunction, type FetchOptions, type WrapFetch, wrapFetchFor } from "./adapters/fetch/fetch.js";

/**
 * Wraps a `fetch`, so that a request to Deepgram that the API would reject never leaves the process. It resolves to the response that the server would have sent.
 *
 * Other requests pass untouched, their streams unread. Of a request to Deepgram, text and bytes are read in place, and a stream is read up to the limit of the endpoint and kept for
 * sending. Streams of audio are not read.
 *
 * @param fetch - The function to wrap.
 * @param options - The options of `preflight`, more hosts, and hooks.
 * @returns A function with the interface of `fetch`. It throws what `fetch` throws, also if a signal is aborted or a stream fails while it is read here.
 * @throws TypeError for an unknown option.
 * @example
 * const deepgram = new DeepgramClient({ apiKey, fetch: withPreflight(fetch) });
 */
export const withPreflight: WrapFetch = /* @__PURE__ */ wrapFetchFor(explainedOperations);
