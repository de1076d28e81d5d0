import { allOperations } from "../../generated/operations/index.js";
import type { JsonStruct } from "../decode/json/type.js";

/**
 * Says what the JSON body of an endpoint is deserialised to.
 *
 * @param endpoint - The id of the endpoint.
 * @returns The struct; `undefined` where there is no body or no such endpoint.
 */
export function bodyStruct(endpoint: string): JsonStruct | undefined {
  return allOperations().find(({ id }) => id === endpoint)?.body;
}
