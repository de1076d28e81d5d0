// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CategoryErrorBody, CodeErrorBody } from "../../src/engine/verdict.js";

/** The lifetime of the token. The body is optional. */
export interface AuthV1GrantBody {
  /** The lifetime in seconds, from 1 to 3600. Default: 30. */
  ttl_seconds?: number;
}

/** The body of POST /v1/auth/grant as the server decodes it, without unknown fields. */
export interface DecodedAuthV1GrantBody {
  /** The lifetime in seconds, from 1 to 3600. Default: 30. */
  ttl_seconds?: number;
}

/** The ids of the rules of `schemas/auth/v1` that reject requests. */
export type AuthV1RuleId =
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-key-as-token"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "json-media-type"
  | "json-media-type-repeated"
  | "json-syntax"
  | "json-field-type"
  | "json-only-serde"
  | "ttl-seconds-out-of-range";

/** The ids of the rules of `schemas/auth/v1` that only give notices. */
export type AuthV1AdviceId =
  | "parameter-not-documented"
  | "field-not-documented"
  | "body-encoded"
  | "method-unsupported"
  | "path-misspelled";

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
