/**
 * The tables of audio formats alone, for pickers and forms: nothing else of the package is bundled.
 *
 * @module
 */
import { audioFormatTables } from "../generated/audio-formats.js";
import type { Endpoints } from "../generated/types/index.js";

import type { FormatEndpointIdOf } from "./engine/endpoints.js";
import type { FormatTable } from "./engine/public-types.js";

export { dataVersion } from "../generated/data-version.js";
export type { FormatCell, FormatColumn, FormatTable } from "./engine/public-types.js";

/** The ids of the endpoints that have a table of audio formats. */
export type FormatEndpointId = FormatEndpointIdOf<Endpoints>;

/**
 * Returns the table of audio formats of an endpoint, as `audioFormats` of the main entry does.
 *
 * @param endpoint - The id of the endpoint, such as `speak.v1`.
 * @returns For each encoding what it allows for container, sample rate and bit rate: not applicable, a list or a range.
 * @throws TypeError for an endpoint without audio formats.
 * @example
 * Object.keys(audioFormats("speak.v1").formats); // ["linear16", "mulaw", …]
 */
export function audioFormats<Id extends FormatEndpointId>(endpoint: Id): FormatTable<Endpoints[Id]["formats"]> {
  if (!Object.hasOwn(audioFormatTables, endpoint)) throw new TypeError(`preflight: ${endpoint} has no audio formats`);
  return JSON.parse(audioFormatTables[endpoint] as string) as FormatTable<Endpoints[Id]["formats"]>;
}
