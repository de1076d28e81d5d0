/**
 * Text intelligence only: a smaller bundle than the main entry.
 *
 * @module
 */
import { readV1Operations } from "../generated/operations/read-v1.js";
import type { ReadV1Endpoints } from "../generated/types/read-v1.js";
import {
  type EndpointIdOf,
  EndpointSet,
  type OptionsOf,
  type Preflight,
  requestValidator,
  type VerdictOf,
  validateRequest,
  validateValues,
} from "./engine/endpoints.js";

export { dataVersion } from "../generated/data-version.js";
export type * from "../generated/types/read-v1.js";
export type * from "./engine/public-types.js";

/** The endpoints of text intelligence, with their types. */
export type Endpoints = ReadV1Endpoints;
/** The verdict on a request to one of the endpoints. */
export type Verdict = VerdictOf<Endpoints>;
/** The options of `preflight`. */
export type Options = OptionsOf<Endpoints>;
/** The ids of the endpoints. */
export type EndpointId = EndpointIdOf<Endpoints>;
/** The ids of the rules that can reject a request. */
export type RuleId = Endpoints[EndpointId]["rule"];

const endpoints: EndpointSet = /* @__PURE__ */ new EndpointSet(readV1Operations);

/** Validates a request, as `preflight` of the main entry does. */
export const preflight: Preflight<Endpoints>["preflight"] = (request, options) => validateRequest(endpoints, request, options) as never;

/** Creates a `preflight` with fixed options, which are read once. */
export const createPreflight: Preflight<Endpoints>["createPreflight"] = (options) => requestValidator(endpoints, options) as never;

/** Validates the request that some values become when they are serialized. */
export const preflightValues: Preflight<Endpoints>["preflightValues"] = (endpoint, values, options) =>
  validateValues(endpoints, endpoint, values, options) as never;
