/**
 * The answer of the Deepgram API in Fastify.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/core/checked.js";
export type { WireHead } from "./adapters/core/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/core/gate-options.js";
export { preflightPlugin } from "./adapters/fastify/fastify.js";
