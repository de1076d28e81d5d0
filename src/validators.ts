/**
 * Validators of whole schemas, compiled by ajv: for values that are decoded already, without the server's words.
 *
 * Each takes what `preflight` takes by default, of values that are decoded: they do not look into callbacks, URLs and dates, know the spelling of
 * the specification only, and take no list in the place of an object, which serde_json reads as fields in order.
 *
 * @example
 * validateSpeakV1Query({ encoding: "mp3", sample_rate: 24000 }); // false
 *
 * @module
 */
export * from "../generated/validators/auth-v1.js";
export * from "../generated/validators/listen-v1.js";
export * from "../generated/validators/listen-v2.js";
export * from "../generated/validators/manage-v1.js";
export * from "../generated/validators/read-v1.js";
export * from "../generated/validators/speak-v1.js";
export * from "../generated/validators/speak-v2.js";
export * from "../generated/validators/think-v1.js";
export type { ValidationError, Validator } from "./validator.js";
