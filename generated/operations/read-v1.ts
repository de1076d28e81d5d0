// Generated from schemas/ by `npm run generate`. Do not edit.

import { anyOf } from "../../src/checks/any-of/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { jsonBody } from "../../src/checks/json-body/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { remoteUrl } from "../../src/checks/remote-url/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { transfer } from "../../src/checks/transfer/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}","Correct the parameter that the message describes; it does not name it.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","unknown query parameter: {parameter}","Leave the parameter out.","https://developers.deepgram.com/docs/text-intelligence"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request specified unsupported language: {value}. Only English is supported.","Send `language=en`.","https://developers.deepgram.com/docs/text-intelligence"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request did not enable any features. Please enable at least one feature. Available features: `summarize`, `topics`, `intents`, `sentiment`.","Enable a feature, such as `summarize=true`.","https://developers.deepgram.com/docs/text-intelligence"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url.","Send an absolute http or https URL, percent-encoded.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials.","Send `Authorization: Token <key>` or `Bearer <jwt>`.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",415,"UNSUPPORTED_MEDIA_TYPE","`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.","Send `content-type: application/json` with a JSON body, or `text/plain` with the text itself.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB.","Send less.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8.","Encode the body as UTF-8.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.","Send a JSON object with `text` or `url`, a string, and nothing else.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to parse URL in JSON body.","Send an absolute URL.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI.","Send a URL without characters that no URI has, of at most 65,534 bytes.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable.","Serve the content at a public address.","https://developers.deepgram.com/docs/errors"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ReadQuery","fields":[{"name":"language","type":"string","required":true},{"name":"summarize","type":"string"},{"name":"topics","type":"bool"},{"name":"intents","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"custom_topic","type":"strings"},{"name":"custom_topic_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"custom_intent","type":"strings"},{"name":"custom_intent_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":["request-target-too-long","An edge proxy was seen to refuse a request target of {bytes} bytes, with 400 and HTML.",["seen-request-line"]]}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"inferred","inferred",["lib-serde-qs"]],"not utf-8":["query-not-utf8",0,"inferred","inferred",["lib-serde-qs"]],"nested":["query-value-nested",0,"inferred","inferred",["lib-serde-qs"]],"empty":["query-value-empty",0,"inferred","inferred",["lib-serde-qs"],"Leave `{parameter}` out."],"repeated":["query-value-repeated",0,"inferred","inferred",["lib-serde-qs"],"Send `{parameter}` once."],"unknown variant callback_method":["callback-method-unknown",0,"documented","inferred",["docs-text-intelligence","lib-serde-qs"],"`callback_method` is {variants}."],"other case callback_method":["callback-method-case",0,"inferred","inferred",["docs-tts-callback","lib-serde-qs"],"Write `callback_method` in upper case."],"unknown variant custom_topic_mode":["custom-mode-unknown",0,"documented","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"`{parameter}` is {variants}."],"unknown variant custom_intent_mode":["custom-mode-unknown",0,"documented","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"`{parameter}` is {variants}."],"other case custom_topic_mode":["custom-mode-case",0,"inferred","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"Write `{parameter}` in lower case."],"other case custom_intent_mode":["custom-mode-case",0,"inferred","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"Write `{parameter}` in lower case."],"wrong type topics":["feature-not-a-boolean",0,"documented","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"wrong type intents":["feature-not-a-boolean",0,"documented","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"wrong type sentiment":["feature-not-a-boolean",0,"documented","inferred",["docs-text-intelligence","skills-read","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"missing language":["language-missing",0,"documented","documented",["skills-read"],"Send `language=en`."],"unknown parameter":["parameter-unknown",1,"documented","documented",["skills-read"],"Leave `{parameter}` out.{nearest}"],"repeated value":["parameter-repeated","`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.",["lib-serde-qs"]]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"summarize":["true","false","v2"]},"rules":{"not listed":["summarize-unknown","`summarize` is {values} in the documentation; what `{value}` does is not known.",["docs-text-intelligence","skills-read"]]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language","wanted":"^[Ee][Nn](?:[-_].*)?$","rules":{"mismatch":["language-unsupported",2,"documented","documented",["skills-read"]]}},' +
  '{"check":"any-of","stage":"head","reads":"query","members":["summarize","topics","intents","sentiment"],"rules":{"none":["features-missing",3,"documented","inferred",["skills-read"]]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",4,"documented","documented",["docs-errors","docs-tts-callback"]],"other port":["callback-port",4,"inferred","inferred",["docs-tts-callback"],"A callback listens on port {ports}."],"no callback":["callback-method-without-callback","`callback_method` is read only beside `callback`.",["spec-openapi"]]}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",5,"documented","documented",["docs-authentication","docs-errors"]],"malformed":["authorization-malformed",5,"documented","documented",["docs-authentication","docs-errors"],"Send `Authorization: Token <key>` or `Bearer <jwt>`; a WebSocket may offer the subprotocols `token` and the key, or `bearer` and the token, instead."]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","text":"text/plain"},"rules":{"unsupported":["media-type-unsupported",6,"documented","documented",["skills-read","docs-errors"]],"missing":["media-type-missing",6,"inferred","inferred",["skills-read","docs-errors"]],"repeated":["media-type-repeated",6,"inferred","inferred",["skills-read","docs-errors"]]}},' +
  '{"check":"transfer","stage":"head","reads":"headers","rules":{"no length":["length-missing","Without a Content-Length the answer may be 411; it was never recorded.",["docs-errors"]]}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",7,"documented","documented",["docs-errors"],"{bytes} bytes, {limit} allowed."]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",8,"documented","documented",["docs-errors"]]}},' +
  '{"check":"json-body","stage":"body","reads":"body","rules":{"syntax":["body-not-json",9,"documented","documented",["skills-read","docs-errors","std-rfc8259"]],"shape":["body-shape",9,"documented","documented",["skills-read","docs-errors"],"Send a JSON object with `text` or `url`, a string, and nothing else.{found}"],"unknown field":["body-field-unknown",9,"inferred","documented",["skills-read","analogy-speak-v1"],"Leave `{key}` out of the body.{found}"],"repeated key":["body-key-repeated",9,"inferred","documented",["skills-read","lib-serde-json"],"Write `{key}` once."],"lone surrogate":["body-lone-surrogate",9,"inferred","documented",["skills-read","lib-serde-json"],"A `\\\\\\\\u` escape of half a surrogate pair is no character."],"byte order mark":["body-byte-order-mark",9,"inferred","documented",["skills-read","lib-serde-json"],"Send the JSON without a byte order mark."],"list":["body-list",9,"inferred","documented",["skills-read","lib-serde-json"]]}},' +
  '{"check":"remote-url","stage":"body","reads":"body","rules":{"not a url":["url-not-a-url",10,"documented","documented",["docs-errors","lib-url"]],"not a uri":["url-not-a-uri",11,"inferred","documented",["docs-errors","lib-url"]],"not public":["url-not-public",12,"documented","documented",["docs-errors","std-rfc6761"],"`{host}` is a {kind} address."]}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":["body-encoded","Whether the server decodes `{coding}` is not known; the body as it is would be rejected.",["docs-errors"]]}}' +
  '],' +
  '"operations":[' +
  '{"id":"read.v1","method":"POST","path":"/v1/read","query":0,"body":{"type":"struct","name":"ReadBody","fields":[{"name":"text","type":{"type":"option","some":{"type":"string"}}},{"name":"url","type":{"type":"option","some":{"type":"string"}}}],"unknown":"rejected"},"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13]}' +
  ']}';

/** Creates the endpoints of `schemas/read/v1`. */
export const readV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "any-of": anyOf, authorization, "body-size": bodySize, callback, "content-coding": contentCoding, "json-body": jsonBody, "listed-value": listedValue, "media-type": mediaType, pattern, query, "remote-url": remoteUrl, "request-target": requestTarget, transfer, "utf-8": utf8 },
  errors: { codeError },
  code: { queryReader },
});
