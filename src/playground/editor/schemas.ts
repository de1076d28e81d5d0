/**
 * The schemas that editors complete from: a part of its own, because it is loaded after the page.
 *
 * @module
 */
import { schemasContent } from "../../../generated/playground/schemas.js";
import type { Schema } from "./suggest.js";

const schemas = JSON.parse(schemasContent) as Readonly<Record<string, Schema>>;

/**
 * Finds the schema of the body or the messages of an endpoint.
 *
 * @param endpoint - The id.
 * @returns The schema, if the endpoint has one.
 */
export function schemaOf(endpoint: string): Schema | undefined {
  return Object.hasOwn(schemas, endpoint) ? schemas[endpoint] : undefined;
}
