/**
 * The answer of the Deepgram API in place of a `fetch` that would get it.
 *
 * @module
 */
export { type FetchFunction, type FetchOptions, withPreflight } from "./adapters/fetch.js";
export type { Hooks, RequestContext } from "./adapters/gate-options.js";
