// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { ThinkV1Body } from "../types/think-v1.js";

/** Checks whether a value is a JSON body that `POST /v1/think` accepts. */
export declare const validateThinkV1Body: Validator<ThinkV1Body>;
