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
  '{"title":"AuthV1GrantBody","description":"The lifetime of the token. The body is optional.","type":"object","properties":{"ttl_seconds":{"type":["number","null"],"description":"The lifetime in seconds, from 1 to 3600. Default: 30.","allOf":[{"minimum":1,"maximum":3600}]}},"required":[]}',
);
