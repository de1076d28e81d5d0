import { authV1Operations } from "../../generated/operations/auth-v1.js";
import { manageV1Operations } from "../../generated/operations/manage-v1.js";
import { speakV1Operations } from "../../generated/operations/speak-v1.js";
import type { JsonStruct } from "../decode/json-type.js";

/**
 * Says what the JSON body of an endpoint is deserialised to.
 *
 * @param endpoint - The id of the endpoint.
 * @returns The struct; `undefined` where there is no body or no such endpoint.
 */
export function bodyStruct(endpoint: string): JsonStruct | undefined {
  const operations = [speakV1Operations, authV1Operations, manageV1Operations].flatMap((folder) => folder());
  return operations.find(({ id }) => id === endpoint)?.body;
}
