// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { SpeakV1Body, SpeakV1Query, SpeakV1StreamMessage, SpeakV1StreamQuery } from "../types/speak-v1.js";

/** Checks whether a value is a decoded query that `POST /v1/speak` accepts. */
export declare const validateSpeakV1Query: Validator<SpeakV1Query>;
/** Checks whether a value is a JSON body that `POST /v1/speak` accepts. */
export declare const validateSpeakV1Body: Validator<SpeakV1Body>;
/** Checks whether a value is a decoded query that the stream of `/v1/speak` accepts. */
export declare const validateSpeakV1StreamQuery: Validator<SpeakV1StreamQuery>;
/** Checks whether a value is a message that the stream of `/v1/speak` accepts. */
export declare const validateSpeakV1StreamMessage: Validator<SpeakV1StreamMessage>;
