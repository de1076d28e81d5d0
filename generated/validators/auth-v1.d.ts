// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../src/validator.js";
import type { AuthV1GrantBody } from "../types/auth-v1.js";

/** Checks whether a value is a JSON body that `POST /v1/auth/grant` accepts. */
export declare const validateAuthV1GrantBody: Validator<AuthV1GrantBody>;
