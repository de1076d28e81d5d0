// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { query } from "../../src/checks/query/check.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"errors":[' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials.","Send `Authorization: Token <key>` or `Bearer <jwt>`.","https://developers.deepgram.com/docs/errors"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Content type error","Send `content-type: application/json`.","https://developers.deepgram.com/docs/errors"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}","Send the JSON that is documented.","https://developers.deepgram.com/docs/errors"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"unknown parameter":["parameter-not-documented","Unknown parameter `{parameter}`: none is documented for this endpoint.{nearest}",["docs-llm","docs-think-models"]]}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",0,"documented","inferred",["docs-authentication","docs-errors"]],"malformed":["authorization-malformed",0,"documented","inferred",["docs-authentication","docs-errors"]]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","jsonToo":"^[^/]+/(?:[^/]+\\\\+)?json$","absent":"json"},"rules":{"unsupported":["json-media-type",1,"inferred","inferred",["docs-llm","lib-actix-web"]],"repeated":["json-media-type-repeated",1,"inferred","inferred",["docs-llm","lib-actix-web"]]}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",2,"documented","inferred",["docs-llm","lib-serde-json"],"The endpoint needs a JSON object as the body."],"syntax":["json-syntax",2,"documented","inferred",["docs-llm","lib-serde-json"],"The body is not JSON: {reason}, line {line}, byte {column}."],"missing field":["json-field-missing",2,"documented","inferred",["docs-llm","lib-serde-json"],"Add `{field}`: it is required."],"wrong type":["json-field-type",2,"documented","inferred",["docs-llm","lib-serde-json"],"Send a value of the documented type: {reason}."],"only serde":["json-only-serde",2,"inferred","inferred",["lib-serde-json"],"serde_json does not read this JSON: {reason}."],"unknown field":["field-not-documented","Unknown field `{field}`: the endpoint accepts eight fields and rejects any other.{nearest}",["docs-llm"]]}}' +
  '],' +
  '"operations":[' +
  '{"id":"think.v1","method":"POST","path":"/v1/think","query":0,"body":{"type":"struct","name":"ThinkRequest","fields":[{"name":"model","type":{"type":"string"}},{"name":"messages","type":{"type":"list","items":{"type":"value"}}},{"name":"stream","type":{"type":"option","some":{"type":"bool"}}},{"name":"tools","type":{"type":"option","some":{"type":"list","items":{"type":"value"}}}},{"name":"temperature","type":{"type":"option","some":{"type":"f64"}}},{"name":"reasoning_effort","type":{"type":"option","some":{"type":"string"}}},{"name":"mip_opt_out","type":{"type":"option","some":{"type":"bool"}}}],"unknown":"ignored"},"checks":[0,1,2,3]},' +
  '{"id":"think.v1.models.list","method":"GET","path":"/v1/agent/settings/think/models","query":0,"checks":[0,1]}' +
  ']}';

/** Creates the endpoints of `schemas/think/v1`. */
export const thinkV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, "json-deserialization": jsonDeserialization, "media-type": mediaType, query },
  errors: { categoryError, codeError },
  code: { urlencodedReader },
});
