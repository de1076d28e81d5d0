/**
 * Validators of whole schemas, compiled by ajv: for values that are decoded already, without the server's words.
 *
 * @module
 */

import type { SpeakV1Body, SpeakV1Query } from "../generated/types/speak-v1.js";
import * as speakV1 from "../generated/validators/speak-v1.js";

/** What a value breaks: an error of ajv's. */
export interface ValidationError {
  /** Where in the value, as a JSON Pointer. */
  readonly instancePath: string;
  /** Where in the schema, as a JSON Pointer. */
  readonly schemaPath: string;
  /** The keyword that failed. */
  readonly keyword: string;
  /** What the keyword wanted. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The same in words. */
  readonly message?: string;
}

/** Says whether a value fits a schema; `errors` tells why the last one did not. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly ValidationError[] | null;
}

/**
 * Says whether a decoded query is one that `POST /v1/speak` takes: parameters, limits, voices and the table of audio formats. It does not look
 * into the callback, and knows the spelling of the specification only.
 *
 * @example
 * validateSpeakV1Query({ encoding: "mp3", sample_rate: 24000 }); // false
 */
export const validateSpeakV1Query: Validator<SpeakV1Query> = speakV1.speakV1Query as Validator<SpeakV1Query>;

/**
 * Says whether a value is a JSON body that `POST /v1/speak` takes: exactly one of `text` and `url`. It does not look into the URL.
 *
 * @example
 * validateSpeakV1Body({ text: "Hello" }); // true
 */
export const validateSpeakV1Body: Validator<SpeakV1Body> = speakV1.speakV1Body as Validator<SpeakV1Body>;
