import type { JsonStruct } from "../decode/json/type.js";
import { everyOperation } from "../operations.js";

/**
 * Says what the JSON body of an endpoint is deserialised to.
 *
 * @param endpoint - The id of the endpoint.
 * @returns The struct; `undefined` where there is no body or no such endpoint.
 */
export function bodyStruct(endpoint: string): JsonStruct | undefined {
  return everyOperation().find(({ id }) => id === endpoint)?.body;
}
