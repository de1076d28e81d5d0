/**
 * The answer of the Deepgram API in Hono.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/checked.js";
export type { WireHead } from "./adapters/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/gate-options.js";
export { type DeepgramEnv, preflightMiddleware } from "./adapters/hono.js";
