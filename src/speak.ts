/**
 * Text to speech only: a smaller bundle than the main entry.
 *
 * @module
 */
import { speakV1Operations } from "../generated/operations/speak-v1.js";
import { speakV2Operations } from "../generated/operations/speak-v2.js";
import type { SpeakV1Endpoints } from "../generated/types/speak-v1.js";
import type { SpeakV2Endpoints } from "../generated/types/speak-v2.js";
import {
  type EndpointIdOf,
  EndpointSet,
  formatsOf,
  type OptionsOf,
  type Preflight,
  requestValidator,
  type VerdictOf,
  validateMessage,
  validateRequest,
  validateValues,
} from "./engine/endpoints.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/speak-v1.js";
export type * from "../generated/types/speak-v2.js";
export type * from "./engine/public-types.js";

/** The endpoints of text to speech, with their types. */
export type Endpoints = SpeakV1Endpoints & SpeakV2Endpoints;
/** The verdict on a request to one of the endpoints. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules that can reject a request. */
export type RuleId = Endpoints[EndpointId]["rule"];

const endpoints: EndpointSet = /* @__PURE__ */ new EndpointSet(() => [...speakV1Operations(), ...speakV2Operations()]);

/** Validates a request, as `preflight` of the main entry does. */
export const preflight: Preflight<Endpoints>["preflight"] = (request, options) => validateRequest(endpoints, request, options) as never;

/** Creates a `preflight` with fixed options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = (options) => requestValidator(endpoints, options) as never;

/** Validates the request that some values become when they are serialized. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = (endpoint, values, options) =>
  validateValues(endpoints, endpoint, values, options) as never;

/** Validates a message of a stream, as `preflightMessage` of the main entry does. */
export const preflightMessage: Preflight<Endpoints>["preflightMessage"] = (endpoint, message, options) =>
  validateMessage(endpoints, endpoint, message, options) as never;

/** Returns the table of audio formats of an endpoint, for pickers and forms. */
export const audioFormats: Preflight<Endpoints>["audioFormats"] = (endpoint) => formatsOf(endpoints, endpoint) as never;
