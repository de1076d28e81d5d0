/**
 * Standard Schemas of queries, bodies and messages, for libraries such as tRPC and Hono's validator.
 *
 * Each validates only its part, with the rules of `preflight` and the messages of the server. Values may have their types, or be text as in a URL.
 * A schema does not check media types, and not the order of errors among the parts. The adapters do.
 *
 * @example
 * const speak = publicProcedure.input(speakV1Query).query(({ input }) => input.sample_rate);
 *
 * @module
 */
export * from "../generated/standard/index.js";
export type { EndpointSchema, JsonSchemaConverter, StandardIssue, StandardResult } from "./adapters/standard/standard-schema.js";
export type { PartOptions } from "./engine/preflight-part.js";
