// Generated from schemas/ by `npm run generate`. Do not edit.

import { type EndpointSchema, endpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { authV1Operations } from "../operations/auth-v1.js";
import type {
  AuthV1AdviceId,
  AuthV1GrantBody,
  AuthV1RuleId,
  DecodedAuthV1GrantBody,
} from "../types/auth-v1.js";

/** The JSON body of `POST /v1/auth/grant`. */
export const authV1GrantBody: EndpointSchema<AuthV1GrantBody, DecodedAuthV1GrantBody, AuthV1RuleId, AuthV1AdviceId> = /* @__PURE__ */ endpointSchema(
  authV1Operations,
  "auth.v1.grant",
  "body",
  '{"title":"AuthV1GrantBody","description":"How long the token is to live; there need be no body.","type":"object","properties":{"ttl_seconds":{"type":["number","null"],"description":"How many seconds the token lives, from 1 to 3600; 30 where it is absent.","allOf":[{"minimum":1,"maximum":3600}]}},"required":[]}',
);
