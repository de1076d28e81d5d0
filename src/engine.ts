/**
 * `createPreflight` for single endpoints, and the building blocks of the modules that `deepgram-preflight generate` writes.
 *
 * @module
 */

export * from "../generated/checks.js";
export { bodyPart, type EndpointSchema, endpointSchema, messagePart, queryPart } from "./adapters/standard/standard-schema.js";
export { dateTimeError } from "./decode/date/chrono.js";
export { messageError } from "./decode/json/message.js";
export { queryReader } from "./decode/query/struct.js";
export { urlencodedReader } from "./decode/query/urlencoded.js";
export { categoryError, closeFrame, codeError, sessionError, streamError, streamMessage, textError } from "./engine/answers.js";
export { configuredPreflight } from "./engine/configured-preflight.js";
export {
  createPreflight,
  type EndpointIdOf,
  type EndpointOperations,
  type OptionsOf,
  type Preflight,
  type VerdictOf,
} from "./engine/endpoints.js";
export type { Operations } from "./engine/operation.js";
export { operationsFrom } from "./engine/operation-data.js";
export { templated } from "./engine/path-template.js";
export type * from "./engine/public-types.js";
export type { ValidationError, Validator } from "./validator.js";
