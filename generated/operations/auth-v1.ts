// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"errors":[' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials.","Send `Authorization: Token <key>` or `Bearer <jwt>`.","https://developers.deepgram.com/docs/errors"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Content type error","Send `content-type: application/json`.","https://developers.deepgram.com/docs/errors"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}","Send the JSON that is documented.","https://developers.deepgram.com/docs/errors"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}","Send a value within the range.","https://developers.deepgram.com/docs/errors"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"unknown parameter":["parameter-not-documented","`{parameter}` is no parameter that is documented for this endpoint.{nearest}",["spec-openapi-bounds"]]}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",0,"documented","inferred",["docs-authentication","docs-errors"]],"malformed":["authorization-malformed",0,"documented","inferred",["docs-authentication","docs-errors"]]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","jsonToo":"^[^/]+/(?:[^/]+\\\\+)?json$","absent":"json"},"rules":{"unsupported":["json-media-type",1,"inferred","inferred",["lib-actix-web"]],"repeated":["json-media-type-repeated",1,"inferred","inferred",["lib-actix-web"]]}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":true,"rules":{"syntax":["json-syntax",2,"documented","inferred",["docs-errors","lib-serde-json"],"The body is no JSON: {reason}, line {line}, byte {column}."],"wrong type":["json-field-type",2,"documented","inferred",["docs-errors","spec-manage","lib-serde-json"],"Send a value of the type that is documented: {reason}."],"only serde":["json-only-serde",2,"inferred","inferred",["lib-serde-json"],"The body is JSON, and serde_json does not read it: {reason}."],"unknown field":["field-not-documented","The server ignores `{field}`.{nearest}",["sdk-grant-fields"]]}},' +
  '{"check":"range","stage":"body","reads":"body","part":"body","member":"ttl_seconds","minimum":1,"maximum":3600,"rules":{"outside":["ttl-seconds-out-of-range",3,"documented","inferred",["spec-openapi-bounds","skills-1.7.0"],"`{member}` is from {minimum} to {maximum}."]}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":["body-encoded","Whether the server decodes `{coding}` is not known; the body as it is would be rejected.",["docs-errors"]]}}' +
  '],' +
  '"operations":[' +
  '{"id":"auth.v1.grant","method":"POST","path":"/v1/auth/grant","query":0,"body":{"type":"struct","name":"GrantToken","fields":[{"name":"ttl_seconds","type":{"type":"option","some":{"type":"f64"}}}],"unknown":"ignored"},"checks":[0,1,2,3,4,5]}' +
  ']}';

/** Creates the endpoints of `schemas/auth/v1`. */
export const authV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, "content-coding": contentCoding, "json-deserialization": jsonDeserialization, "media-type": mediaType, query, range },
  errors: { categoryError, codeError },
  code: { urlencodedReader },
});
