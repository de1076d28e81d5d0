// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ReadV1Body, ReadV1Query } from "../types/read-v1.js";

/** Checks whether a value is a decoded query that `POST /v1/read` accepts. */
export declare const validateReadV1Query: Validator<ReadV1Query>;
/** Checks whether a value is a JSON body that `POST /v1/read` accepts. */
export declare const validateReadV1Body: Validator<ReadV1Body>;
