// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ListenV2StreamMessage, ListenV2StreamQuery } from "../types/listen-v2.js";

/** Checks whether a value is a decoded query that the stream of `/v2/listen` accepts. */
export declare const validateListenV2StreamQuery: Validator<ListenV2StreamQuery>;
/** Checks whether a value is a message that the stream of `/v2/listen` accepts. */
export declare const validateListenV2StreamMessage: Validator<ListenV2StreamMessage>;
