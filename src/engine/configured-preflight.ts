import { type EndpointMap, type Preflight, preflightFor } from "./endpoints.js";
import type { Operations } from "./operation.js";

/** The data format of generated modules that this engine reads. */
export const dataFormat = 2;

/**
 * Creates the functions of the package for the modules that `deepgram-preflight generate` wrote.
 *
 * @param format - The data format of the modules.
 * @param version - The version of the package that wrote them.
 * @param operations - Returns the endpoints.
 * @param explanations - The texts about their rules.
 * @returns The functions.
 * @throws Error if the modules were written for another engine.
 */
export function configuredPreflight<Endpoints extends EndpointMap>(
  format: number,
  version: string,
  operations: Operations,
  explanations: Readonly<Record<string, string>>,
): Preflight<Endpoints> {
  if (format === dataFormat) return preflightFor<Endpoints>(operations, explanations);
  throw new Error(
    `deepgram-preflight: version ${version} generated these modules in format ${format}, but the installed version reads format ${dataFormat}; run \`npx deepgram-preflight generate\` again`,
  );
}
