// Generated from schemas/ by `npm run generate`. Do not edit.

import { bodyPart, endpointSchema, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { range } from "../../src/checks/range/check.js";
import { categoryError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type {
  AuthV1AdviceId,
  AuthV1GrantBody,
  AuthV1RuleId,
  DecodedAuthV1GrantBody,
} from "../types/auth-v1.js";

/** The JSON body of `POST /v1/auth/grant`. */
export const authV1GrantBody: EndpointSchema<AuthV1GrantBody, DecodedAuthV1GrantBody, AuthV1RuleId, AuthV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"auth/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":true,"rules":{"syntax":["json-syntax",0,"di"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"unknown field":"field-not-documented"}},' +
  '{"check":"range","stage":"body","reads":"body","part":"body","member":"ttl_seconds","minimum":1,"maximum":3600,"rules":{"outside":["ttl-seconds-out-of-range",1,"di"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"auth.v1.grant","method":"POST","path":"/v1/auth/grant","query":0,"body":{"type":"struct","name":"GrantToken","fields":[{"name":"ttl_seconds","type":{"type":"option","some":{"type":"f64"}}}],"unknown":"ignored"},"checks":[0,1]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization, range }, errors: { categoryError } }),
  bodyPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space json-media-type json-media-type-repeated|parameter-not-documented body-encoded method-unsupported path-misspelled',
  '{"title":"AuthV1GrantBody","description":"The lifetime of the token. The body is optional.","type":"object","properties":{"ttl_seconds":{"type":["number","null"],"description":"The lifetime in seconds, from 1 to 3600. Default: 30.","allOf":[{"minimum":1,"maximum":3600}]}},"required":[]}',
);
