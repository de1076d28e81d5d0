/**
 * The Voice Agent only: a smaller bundle than the main entry.
 *
 * @module
 */
import { explanations } from "../generated/explanations/agent-v1.js";
import { agentV1Operations } from "../generated/operations/agent-v1.js";
import type { AgentV1Endpoints } from "../generated/types/agent-v1.js";
import {
  type EndpointIdOf,
  EndpointSet,
  type OptionsOf,
  type Preflight,
  requestValidator,
  type VerdictOf,
  validateMessage,
  validateRequest,
  validateValues,
} from "./engine/endpoints.js";
import { registerExplanations } from "./engine/explanations.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/agent-v1.js";
export type * from "./engine/public-types.js";

/** The endpoints of the Voice Agent, with their types. */
export type Endpoints = AgentV1Endpoints;
/** The verdict on a request to one of the endpoints. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules that can reject a request. */
export type RuleId = Endpoints[EndpointId]["rule"];

registerExplanations(explanations);

const endpoints: EndpointSet = /* @__PURE__ */ new EndpointSet(agentV1Operations);

/** Validates the handshake of a session, as `preflight` of the main entry does. */
export const preflight: Preflight<Endpoints>["preflight"] = (request, options) => validateRequest(endpoints, request, options) as never;

/** Creates a `preflight` with fixed options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = (options) => requestValidator(endpoints, options) as never;

/** Validates the handshake that some values become when they are serialized. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = (endpoint, values, options) =>
  validateValues(endpoints, endpoint, values, options) as never;

/**
 * Validates a message to the Voice Agent: Settings, another message, or audio.
 *
 * @param endpoint - `agent.v1.converse`.
 * @param message - An object, which becomes JSON; text, as in a text frame; or bytes, as in a binary one.
 * @param options - `now`, in milliseconds. `state` from the verdict on the previous message: with it, audio before Settings and a second Settings are rejected. `all`, to
 *   collect every error.
 * @returns `{ ok: true }`, or `{ ok: false }` with the answer of the server. `rule` names the wrong key and the place where it belongs.
 * @throws TypeError for a message of a wrong type or an unknown option.
 * @example
 * const verdict = preflightMessage("agent.v1.converse", settings, { now: performance.now() });
 * if (!verdict.ok) console.error(verdict.answer, verdict.rule.pointer, verdict.rule.hint);
 */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = (endpoint, message, options) =>
  validateMessage(endpoints, endpoint, message, options) as never;
