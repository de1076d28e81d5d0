// Generated from schemas/ by `npm run generate`. Do not edit.

import { anyOf } from "../../src/checks/any-of/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { jsonBody } from "../../src/checks/json-body/check.js";
import { listAsText } from "../../src/checks/list-as-text/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { remoteUrl } from "../../src/checks/remote-url/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { route } from "../../src/checks/route/check.js";
import { transfer } from "../../src/checks/transfer/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"read/v1","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","unknown query parameter: {parameter}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request specified unsupported language: {value}. Only English is supported."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request did not enable any features. Please enable at least one feature. Available features: `summarize`, `topics`, `intents`, `sentiment`."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url."],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["codeError",415,"UNSUPPORTED_MEDIA_TYPE","`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`."],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to parse URL in JSON body."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable."]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ReadQuery","fields":[{"name":"language","type":"string","required":true},{"name":"summarize","type":"string"},{"name":"topics","type":"bool"},{"name":"intents","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"custom_topic","type":"strings"},{"name":"custom_topic_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"custom_intent","type":"strings"},{"name":"custom_intent_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":"request-target-too-long"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant callback_method":["callback-method-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"unknown variant custom_topic_mode":["custom-mode-unknown",0,"di"],"unknown variant custom_intent_mode":["custom-mode-unknown",0,"di"],"other case custom_topic_mode":["custom-mode-case",0,"ii"],"other case custom_intent_mode":["custom-mode-case",0,"ii"],"wrong type topics":["feature-not-a-boolean",0,"di"],"wrong type intents":["feature-not-a-boolean",0,"di"],"wrong type sentiment":["feature-not-a-boolean",0,"di"],"missing language":["language-missing",0,"dd"],"unknown parameter":["parameter-unknown",1,"dd"],"repeated value":"parameter-repeated"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"summarize":["true","false","v2"]},"rules":{"not listed":"summarize-unknown"}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language","wanted":"^[Ee][Nn](?:[-_].*)?$","rules":{"mismatch":["language-unsupported",2,"dd"]}},' +
  '{"check":"any-of","stage":"head","reads":"query","members":["summarize","topics","intents","sentiment"],"rules":{"none":["features-missing",3,"di"]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",4,"dd"],"other port":["callback-port",4,"ii"],"no callback":"callback-method-without-callback"}},' +
  '{"check":"list-as-text","stage":"head","reads":"query","rules":{"list as text":"list-as-text"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",5,"dd"],"malformed":["authorization-malformed",5,"dd"],"key as token":["authorization-key-as-token",5,"id"],"token as key":["authorization-token-as-key",5,"id"],"quoted":["authorization-key-quoted",5,"id"],"scheme twice":["authorization-scheme-twice",5,"dd"],"white space":["authorization-key-with-space",5,"dd"]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","text":"text/plain"},"rules":{"unsupported":["media-type-unsupported",6,"dd"],"missing":["media-type-missing",6,"ii"],"repeated":["media-type-repeated",6,"ii"]}},' +
  '{"check":"transfer","stage":"head","reads":"headers","rules":{"no length":"length-missing"}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",7,"dd"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",8,"dd"]}},' +
  '{"check":"json-body","stage":"body","reads":"body","rules":{"syntax":["body-not-json",9,"dd"],"shape":["body-shape",9,"dd"],"unknown field":["body-field-unknown",9,"id"],"repeated key":["body-key-repeated",9,"id"],"lone surrogate":["body-lone-surrogate",9,"id"],"byte order mark":["body-byte-order-mark",9,"id"],"list":["body-list",9,"id"]}},' +
  '{"check":"remote-url","stage":"body","reads":"body","rules":{"not a url":["url-not-a-url",10,"dd"],"not a uri":["url-not-a-uri",11,"id"],"not public":["url-not-public",12,"dd"]}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}}' +
  '],' +
  '"operations":[' +
  '{"id":"read.v1","method":"POST","path":"/v1/read","query":0,"body":{"type":"struct","name":"ReadBody","fields":[{"name":"text","type":{"type":"option","some":{"type":"string"}}},{"name":"url","type":{"type":"option","some":{"type":"string"}}}],"unknown":"rejected"},"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]}' +
  ']}';

/** Creates the endpoints of `schemas/read/v1`. */
export const readV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "any-of": anyOf, authorization, "body-size": bodySize, callback, "content-coding": contentCoding, "json-body": jsonBody, "list-as-text": listAsText, "listed-value": listedValue, "media-type": mediaType, pattern, query, "remote-url": remoteUrl, "request-target": requestTarget, route, transfer, "utf-8": utf8 },
  errors: { codeError },
  code: { queryReader },
});
