/**
 * Text to speech alone: the entry for those who count bytes.
 *
 * @module
 */
import { speakV1Operations } from "../generated/operations/speak-v1.js";
import { speakV2Operations } from "../generated/operations/speak-v2.js";
import type { SpeakV1Endpoints } from "../generated/types/speak-v1.js";
import type { SpeakV2Endpoints } from "../generated/types/speak-v2.js";
import { type EndpointIdOf, type OptionsOf, type Preflight, preflightFor, type VerdictOf } from "./engine/endpoints.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/speak-v1.js";
export type * from "../generated/types/speak-v2.js";
export type * from "./engine/public-types.js";

/** The endpoints of text to speech, with their types. */
export type Endpoints = SpeakV1Endpoints & SpeakV2Endpoints;
/** What a request to one of the endpoints comes to. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules whose breach is an error. */
export type RuleId = Endpoints[EndpointId]["rule"];

const speak: Preflight<Endpoints> = /* @__PURE__ */ preflightFor<Endpoints>(() => [...speakV1Operations(), ...speakV2Operations()]);

/** Says what the Deepgram API would answer to a request, as `preflight` of the whole package does, which has the details. */
export const preflight: Preflight<Endpoints>["preflight"] = speak.preflight;

/** Binds `preflight` to options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = speak.createPreflight;

/** Says what the API would answer to the request that some values would become. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = speak.preflightValues;

/** Says what the API would answer to a message that a client sends over a socket, as `preflightMessage` of the whole package does. */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = speak.preflightMessage;

/** Gives the table of audio formats of an endpoint as data, for pickers and forms. */
export const audioFormats: Preflight<Endpoints>["audioFormats"] = speak.audioFormats;
