/**
 * The answer of the Deepgram API in place of a `fetch` that would get it.
 *
 * @module
 */

export type { Hooks, RequestContext } from "./adapters/core/gate-options.js";
export { type FetchFunction, type FetchOptions, withPreflight } from "./adapters/fetch/fetch.js";
