// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { SpeakV1Body, SpeakV1Query, SpeakV1StreamMessage, SpeakV1StreamQuery } from "../types/speak-v1.js";

/** Says whether a value is a decoded query that `POST /v1/speak` takes. */
export declare const validateSpeakV1Query: Validator<SpeakV1Query>;
/** Says whether a value is a JSON body that `POST /v1/speak` takes. */
export declare const validateSpeakV1Body: Validator<SpeakV1Body>;
/** Says whether a value is a decoded query that the stream of `/v1/speak` takes. */
export declare const validateSpeakV1StreamQuery: Validator<SpeakV1StreamQuery>;
/** Says whether a value is a message that the stream of `/v1/speak` takes. */
export declare const validateSpeakV1StreamMessage: Validator<SpeakV1StreamMessage>;
