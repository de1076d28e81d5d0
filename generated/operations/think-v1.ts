// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { query } from "../../src/checks/query/check.js";
import { route } from "../../src/checks/route/check.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"think/v1","errors":[' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Content type error"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"unknown parameter":"parameter-not-documented"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",0,"di"],"malformed":["authorization-malformed",0,"di"],"key as token":["authorization-key-as-token",0,"ii"],"token as key":["authorization-token-as-key",0,"ii"],"quoted":["authorization-key-quoted",0,"ii"],"scheme twice":["authorization-scheme-twice",0,"di"],"white space":["authorization-key-with-space",0,"di"]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","jsonToo":"^[^/]+/(?:[^/]+\\\\+)?json$","absent":"json"},"rules":{"unsupported":["json-media-type",1,"ii"],"repeated":["json-media-type-repeated",1,"ii"]}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",2,"di"],"syntax":["json-syntax",2,"di"],"missing field":["json-field-missing",2,"di"],"wrong type":["json-field-type",2,"di"],"only serde":["json-only-serde",2,"ii"],"unknown field":"field-not-documented"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}}' +
  '],' +
  '"operations":[' +
  '{"id":"think.v1","method":"POST","host":"agent.deepgram.com","path":"/v1/think","query":0,"body":{"type":"struct","name":"ThinkRequest","fields":[{"name":"model","type":{"type":"string"}},{"name":"messages","type":{"type":"list","items":{"type":"value"}}},{"name":"stream","type":{"type":"option","some":{"type":"bool"}}},{"name":"tools","type":{"type":"option","some":{"type":"list","items":{"type":"value"}}}},{"name":"temperature","type":{"type":"option","some":{"type":"f64"}}},{"name":"reasoning_effort","type":{"type":"option","some":{"type":"string"}}},{"name":"mip_opt_out","type":{"type":"option","some":{"type":"bool"}}}],"unknown":"ignored"},"checks":[0,1,2,3,4]},' +
  '{"id":"think.v1.models.list","method":"GET","host":"agent.deepgram.com","path":"/v1/agent/settings/think/models","query":0,"checks":[0,1,4]}' +
  ']}';

/** Creates the endpoints of `schemas/think/v1`. */
export const thinkV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, "json-deserialization": jsonDeserialization, "media-type": mediaType, query, route },
  errors: { categoryError, codeError },
  code: { urlencodedReader },
});
