// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { SpeakV2Body, SpeakV2Query, SpeakV2StreamMessage, SpeakV2StreamQuery } from "../types/speak-v2.js";

/** Checks whether a value is a decoded query that `POST /v2/speak` accepts. */
export declare const validateSpeakV2Query: Validator<SpeakV2Query>;
/** Checks whether a value is a JSON body that `POST /v2/speak` accepts. */
export declare const validateSpeakV2Body: Validator<SpeakV2Body>;
/** Checks whether a value is a decoded query that the stream of `/v2/speak` accepts. */
export declare const validateSpeakV2StreamQuery: Validator<SpeakV2StreamQuery>;
/** Checks whether a value is a message that the stream of `/v2/speak` accepts. */
export declare const validateSpeakV2StreamMessage: Validator<SpeakV2StreamMessage>;
