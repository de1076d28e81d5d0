import { type EndpointMap, type Preflight, preflightFor } from "./endpoints.js";
import type { Operations } from "./operation.js";

/** The version of the data in generated modules that this engine reads. */
export const dataFormat = 1;

/**
 * Makes the functions of the package for endpoints that somebody configured.
 *
 * @param format - The version of the data that the modules were written with.
 * @param version - The version of the package that wrote them.
 * @param operations - Makes the endpoints.
 * @returns The functions.
 * @throws Error where the modules were written for another engine than this one.
 */
export function configuredPreflight<Endpoints extends EndpointMap>(
  format: number,
  version: string,
  operations: Operations,
): Preflight<Endpoints> {
  if (format === dataFormat) return preflightFor<Endpoints>(operations);
  throw new Error(
    `deepgram-preflight: deepgram-preflight ${version} generated these modules with data of format ${format}, and the one that is installed reads format ${dataFormat}: run \`npx deepgram-preflight generate\` again`,
  );
}
