/**
 * The answer of the Deepgram API in Fastify.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/checked.js";
export { preflightPlugin } from "./adapters/fastify.js";
export type { WireHead } from "./adapters/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/gate-options.js";
