// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ListenV1Body, ListenV1Query, ListenV1StreamMessage, ListenV1StreamQuery } from "../types/listen-v1.js";

/** Checks whether a value is a decoded query that `POST /v1/listen` accepts. */
export declare const validateListenV1Query: Validator<ListenV1Query>;
/** Checks whether a value is a JSON body that `POST /v1/listen` accepts. */
export declare const validateListenV1Body: Validator<ListenV1Body>;
/** Checks whether a value is a decoded query that the stream of `/v1/listen` accepts. */
export declare const validateListenV1StreamQuery: Validator<ListenV1StreamQuery>;
/** Checks whether a value is a message that the stream of `/v1/listen` accepts. */
export declare const validateListenV1StreamMessage: Validator<ListenV1StreamMessage>;
