// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CategoryErrorBody, CodeErrorBody } from "../../src/engine/verdict.js";

/** How long the token is to live; there need be no body. */
export interface AuthV1GrantBody {
  /** How many seconds the token lives, from 1 to 3600; 30 where it is absent. */
  ttl_seconds?: number;
}

/** The body of POST /v1/auth/grant as the server decodes it; fields that it does not have are left out. */
export interface DecodedAuthV1GrantBody {
  /** How many seconds the token lives, from 1 to 3600; 30 where it is absent. */
  ttl_seconds?: number;
}

/** The rules of `schemas/auth/v1` whose breach is an error. */
export type AuthV1RuleId =
  | "authorization-missing"
  | "authorization-malformed"
  | "json-media-type"
  | "json-media-type-repeated"
  | "json-syntax"
  | "json-field-type"
  | "json-only-serde"
  | "ttl-seconds-out-of-range";

/** The advice of `schemas/auth/v1`. */
export type AuthV1AdviceId = "parameter-not-documented" | "field-not-documented" | "body-encoded";

/** The endpoints of `schemas/auth/v1`, with their types. */
export type AuthV1Endpoints = {
  /** Grant a token: POST /v1/auth/grant. */
  readonly "auth.v1.grant": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: AuthV1GrantBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedAuthV1GrantBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody;
    readonly rule: AuthV1RuleId;
    readonly advice: AuthV1AdviceId;
  };
};
