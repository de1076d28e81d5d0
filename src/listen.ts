/**
 * Speech to text alone: the entry for those who count bytes.
 *
 * @module
 */
import { listenV1Operations } from "../generated/operations/listen-v1.js";
import { listenV2Operations } from "../generated/operations/listen-v2.js";
import type { ListenV1Endpoints } from "../generated/types/listen-v1.js";
import type { ListenV2Endpoints } from "../generated/types/listen-v2.js";
import { type EndpointIdOf, type OptionsOf, type Preflight, preflightFor, type VerdictOf } from "./engine/endpoints.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/listen-v1.js";
export type * from "../generated/types/listen-v2.js";
export type * from "./engine/public-types.js";

/** The endpoints of speech to text, with their types. */
export type Endpoints = ListenV1Endpoints & ListenV2Endpoints;
/** What a request to one of the endpoints comes to. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules whose breach is an error. */
export type RuleId = Endpoints[EndpointId]["rule"];

const listen: Preflight<Endpoints> = /* @__PURE__ */ preflightFor<Endpoints>(() => [...listenV1Operations(), ...listenV2Operations()]);

/** Says what the Deepgram API would answer to a request, as `preflight` of the whole package does, which has the details. */
export const preflight: Preflight<Endpoints>["preflight"] = listen.preflight;

/** Binds `preflight` to options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = listen.createPreflight;

/** Says what the API would answer to the request that some values would become. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = listen.preflightValues;

/** Says what the API would answer to a message that a client sends over a socket, as `preflightMessage` of the whole package does. */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = listen.preflightMessage;
