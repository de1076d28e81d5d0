/**
 * Text intelligence alone: the entry for those who count bytes.
 *
 * @module
 */
import { readV1Operations } from "../generated/operations/read-v1.js";
import type { ReadV1Endpoints } from "../generated/types/read-v1.js";
import { type EndpointIdOf, type OptionsOf, type Preflight, preflightFor, type VerdictOf } from "./engine/endpoints.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/read-v1.js";
export type * from "./engine/public-types.js";

/** The endpoints of text intelligence, with their types. */
export type Endpoints = ReadV1Endpoints;
/** What a request to one of the endpoints comes to. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules whose breach is an error. */
export type RuleId = Endpoints[EndpointId]["rule"];

const read: Preflight<Endpoints> = /* @__PURE__ */ preflightFor<Endpoints>(readV1Operations);

/** Says what the Deepgram API would answer to a request, as `preflight` of the whole package does, which has the details. */
export const preflight: Preflight<Endpoints>["preflight"] = read.preflight;

/** Binds `preflight` to options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = read.createPreflight;

/** Says what the API would answer to the request that some values would become. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = read.preflightValues;
