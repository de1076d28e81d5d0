/**
 * Schemas of queries, bodies and messages for every library that takes a Standard Schema, such as tRPC and Hono's validator.
 *
 * Each validates only its part, with the rules of `preflight` and the messages of the server. Values may be typed, or text as in a URL. What
 * media types and the order among the parts have to say, a schema cannot: that is for the adapters.
 *
 * @example
 * const speak = publicProcedure.input(speakV1Query).query(({ input }) => input.sample_rate);
 *
 * @module
 */
export * from "../generated/standard/index.js";
export type { EndpointSchema, JsonSchemaConverter, StandardIssue, StandardResult } from "./adapters/standard/standard-schema.js";
export type { PartOptions } from "./engine/preflight-part.js";
