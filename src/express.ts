/**
 * The answer of the Deepgram API in Express, Connect and the API routes of Next.js pages.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/core/checked.js";
export type { WireHead } from "./adapters/core/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/core/gate-options.js";
export { type DeepgramRequest, type PreflightMiddleware, preflightMiddleware } from "./adapters/express/express.js";
