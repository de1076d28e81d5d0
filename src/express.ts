/**
 * The answer of the Deepgram API in Express, Connect and the API routes of Next.js pages.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/checked.js";
export { type DeepgramRequest, type PreflightMiddleware, preflightMiddleware } from "./adapters/express.js";
export type { WireHead } from "./adapters/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/gate-options.js";
