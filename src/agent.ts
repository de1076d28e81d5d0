/**
 * The Voice Agent only: a smaller bundle than the main entry.
 *
 * @module
 */
import { explanations } from "../generated/explanations/agent-v1.js";
import { agentV1Operations } from "../generated/operations/agent-v1.js";
import type { AgentV1Endpoints } from "../generated/types/agent-v1.js";
import { type EndpointIdOf, type OptionsOf, type Preflight, preflightFor, type VerdictOf } from "./engine/endpoints.js";
import { registerExplanations } from "./engine/explanations.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/agent-v1.js";
export type * from "./engine/public-types.js";

/** The endpoints of the Voice Agent, with their types. */
export type Endpoints = AgentV1Endpoints;
/** The decision on a request to one of the endpoints. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules that reject. */
export type RuleId = Endpoints[EndpointId]["rule"];

registerExplanations(explanations);

const agent: Preflight<Endpoints> = /* @__PURE__ */ preflightFor<Endpoints>(agentV1Operations);

/** Says how the Deepgram API would answer the handshake of a session; `preflight` of the whole package has the details. */
export const preflight: Preflight<Endpoints>["preflight"] = agent.preflight;

/** Binds `preflight` to options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = agent.createPreflight;

/** Says how the API would answer the handshake that some values would become. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = agent.preflightValues;

/**
 * Says how the Voice Agent would answer a message: Settings, another message, or audio.
 *
 * @param endpoint - `agent.v1.converse`.
 * @param message - An object, which becomes JSON; text, as in a text frame; or bytes, as in a binary one.
 * @param options - `now` in milliseconds; `state` from the decision on the message before, so that audio before Settings and a second Settings are found; `all` for
 *   everything that is wrong.
 * @returns `{ ok: true }`, or `{ ok: false }` with the answer and, in `rule`, the key to blame and where it belongs.
 * @throws TypeError for a message of another type or an option that does not exist.
 * @example
 * const decision = preflightMessage("agent.v1.converse", settings, { now: performance.now() });
 * if (!decision.ok) console.error(decision.answer.text, decision.rule.pointer, decision.rule.hint);
 */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = agent.preflightMessage;
