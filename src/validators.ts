/**
 * Validators of whole schemas, compiled by ajv, for decoded values. They return ajv's errors instead of the server's words.
 *
 * Each accepts what `preflight` accepts by default. They do not validate callbacks, URLs and dates, accept only the spelling of the
 * specification, and reject lists instead of objects, which serde_json would accept.
 *
 * @example
 * validateSpeakV1Query({ encoding: "mp3", sample_rate: 24000 }); // false
 *
 * @module
 */
export * from "../generated/validators/index.js";
export type { ValidationError, Validator } from "./validator.js";
