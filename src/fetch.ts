/**
 * Validates requests in `fetch`, before they are sent.
 *
 * @module
 */

import { explainedOperations } from "./adapters/core/explained-operations.js";
import { type WrapFetch, wrapFetchFor } from "./adapters/fetch/fetch.js";

export type { Hooks, RequestContext } from "./adapters/core/options.js";
export { type FetchFunction, type FetchOptions, type WrapFetch, wrapFetchFor } from "./adapters/fetch/fetch.js";

/**
 * Wraps `fetch`: a request that the Deepgram API would reject is not sent. It resolves to the response of the server instead.
 *
 * Requests to other hosts pass unchanged, and their streams are not read. In a request to Deepgram, text and bytes are validated in place. A stream is read up to the limit of the
 * endpoint, and kept for sending. Streams of audio are not read.
 *
 * @param fetch - The function to wrap.
 * @param options - The options of `preflight`, more hosts, and hooks.
 * @returns A function with the interface of `fetch`. It throws the errors of `fetch`, including those of an aborted signal or a failed stream.
 * @throws TypeError for an unknown option.
 * @example
 * const deepgram = new DeepgramClient({ apiKey, fetch: withPreflight(fetch) });
 */
export const withPreflight: WrapFetch = /* @__PURE__ */ wrapFetchFor(explainedOperations);
