/**
 * The answer of the Deepgram API in handlers that take a `Request` and give a `Response`.
 *
 * @module
 */
export type { Checked, CheckedBy, Unchecked, WireForward } from "./adapters/core/checked.js";
export type { WireHead } from "./adapters/core/gate.js";
export type { GateOptions, Hooks, RequestContext } from "./adapters/core/gate-options.js";
export { createGuard, type Guard, toResponse } from "./adapters/web/web.js";
