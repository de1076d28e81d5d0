import type { EndpointMap, OptionsOf, VerdictOf } from "./endpoints.js";
import type { Operations } from "./operation.js";
import { compilePreflight } from "./preflight.js";
import type { WireRequest } from "./wire-request.js";

/** Endpoints, with their types. */
export type EndpointOperations<Endpoints extends EndpointMap = EndpointMap> = Operations & {
  /** Never set: it carries the types. */
  readonly endpoints?: Endpoints;
};

/**
 * Creates a `preflight` for some endpoints: nothing else is in your bundle.
 *
 * @param operations - The endpoint, such as `speakV1` of `deepgram-preflight/operations/speak-v1`; or a function that returns several.
 * @param options - The options of `preflight`, which are read once.
 * @returns The function that validates a request.
 * @throws TypeError for an unknown option.
 * @example
 * import { createPreflight } from "deepgram-preflight/engine";
 * import { speakV1 } from "deepgram-preflight/operations/speak-v1";
 *
 * const preflight = createPreflight(speakV1);
 */
export function createPreflight<Endpoints extends EndpointMap>(
  operations: EndpointOperations<Endpoints>,
  options: OptionsOf<Endpoints> = {},
): (request: WireRequest) => VerdictOf<Endpoints> {
  // the engine works on decoded data of any endpoint; the types of each endpoint are checked against its schemas
  return compilePreflight(operations(), options) as unknown as (request: WireRequest) => VerdictOf<Endpoints>;
}
