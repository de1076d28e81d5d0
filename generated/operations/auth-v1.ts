// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { route } from "../../src/checks/route/check.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"auth/v1","errors":[' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Content type error"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"unknown parameter":"parameter-not-documented"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",0,"di"],"malformed":["authorization-malformed",0,"di"],"key as token":["authorization-key-as-token",0,"ii"],"token as key":["authorization-token-as-key",0,"ii"],"quoted":["authorization-key-quoted",0,"ii"],"scheme twice":["authorization-scheme-twice",0,"di"],"white space":["authorization-key-with-space",0,"di"]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","jsonToo":"^[^/]+/(?:[^/]+\\\\+)?json$","absent":"json"},"rules":{"unsupported":["json-media-type",1,"ii"],"repeated":["json-media-type-repeated",1,"ii"]}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":true,"rules":{"syntax":["json-syntax",2,"di"],"wrong type":["json-field-type",2,"di"],"only serde":["json-only-serde",2,"ii"],"unknown field":"field-not-documented"}},' +
  '{"check":"range","stage":"body","reads":"body","part":"body","member":"ttl_seconds","minimum":1,"maximum":3600,"rules":{"outside":["ttl-seconds-out-of-range",3,"di"]}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}}' +
  '],' +
  '"operations":[' +
  '{"id":"auth.v1.grant","method":"POST","path":"/v1/auth/grant","query":0,"body":{"type":"struct","name":"GrantToken","fields":[{"name":"ttl_seconds","type":{"type":"option","some":{"type":"f64"}}}],"unknown":"ignored"},"checks":[0,1,2,3,4,5,6]}' +
  ']}';

/** Creates the endpoints of `schemas/auth/v1`. */
export const authV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, "content-coding": contentCoding, "json-deserialization": jsonDeserialization, "media-type": mediaType, query, range, route },
  errors: { categoryError, codeError },
  code: { urlencodedReader },
});
