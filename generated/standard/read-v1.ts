// Generated from schemas/ by `npm run generate`. Do not edit.

import { bodyPart, endpointSchema, queryPart, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { anyOf } from "../../src/checks/any-of/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { jsonBody } from "../../src/checks/json-body/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { remoteUrl } from "../../src/checks/remote-url/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type {
  DecodedReadV1Body,
  DecodedReadV1Query,
  ReadV1AdviceId,
  ReadV1Body,
  ReadV1Query,
  ReadV1RuleId,
} from "../types/read-v1.js";

/** The query of `POST /v1/read`. */
export const readV1Query: EndpointSchema<ReadV1Query, DecodedReadV1Query, ReadV1RuleId, ReadV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"read/v1","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","unknown query parameter: {parameter}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request specified unsupported language: {value}. Only English is supported."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Request did not enable any features. Please enable at least one feature. Available features: `summarize`, `topics`, `intents`, `sentiment`."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url."]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ReadQuery","fields":[{"name":"language","type":"string","required":true},{"name":"summarize","type":"string"},{"name":"topics","type":"bool"},{"name":"intents","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"custom_topic","type":"strings"},{"name":"custom_topic_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"custom_intent","type":"strings"},{"name":"custom_intent_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant callback_method":["callback-method-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"unknown variant custom_topic_mode":["custom-mode-unknown",0,"di"],"unknown variant custom_intent_mode":["custom-mode-unknown",0,"di"],"other case custom_topic_mode":["custom-mode-case",0,"ii"],"other case custom_intent_mode":["custom-mode-case",0,"ii"],"wrong type topics":["feature-not-a-boolean",0,"di"],"wrong type intents":["feature-not-a-boolean",0,"di"],"wrong type sentiment":["feature-not-a-boolean",0,"di"],"missing language":["language-missing",0,"dd"],"unknown parameter":["parameter-unknown",1,"dd"],"repeated value":"parameter-repeated"}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language","wanted":"^[Ee][Nn](?:[-_].*)?$","rules":{"mismatch":["language-unsupported",2,"dd"]}},' +
  '{"check":"any-of","stage":"head","reads":"query","members":["summarize","topics","intents","sentiment"],"rules":{"none":["features-missing",3,"di"]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",4,"dd"],"other port":["callback-port",4,"ii"],"no callback":"callback-method-without-callback"}}' +
  '],' +
  '"operations":[' +
  '{"id":"read.v1","method":"POST","path":"/v1/read","query":0,"checks":[0,1,2,3]}' +
  ']}',
  { checks: { "any-of": anyOf, callback, pattern, query }, errors: { codeError }, code: { queryReader } }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space media-type-unsupported media-type-missing media-type-repeated body-too-large body-not-utf8 body-not-json body-shape body-field-unknown body-key-repeated body-lone-surrogate body-byte-order-mark body-list url-not-a-url url-not-a-uri url-not-public|request-target-too-long summarize-unknown list-as-text length-missing body-encoded method-unsupported path-misspelled',
  '{"title":"ReadV1Query","description":"The query of POST /v1/read.","type":"object","properties":{"language":{"type":"string","description":"The language of the text: English, as `en` or with a region.","allOf":[{"pattern":"^$|^[Ee][Nn](?:[-_].*)?$"}]},"summarize":{"type":"string","description":"Whether to summarize the text: `true` or `v2`."},"topics":{"type":"boolean","description":"Whether to detect topics."},"intents":{"type":"boolean","description":"Whether to detect intents."},"sentiment":{"type":"boolean","description":"Whether to detect the sentiment."},"custom_topic":{"description":"Topics to detect. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Topics to detect. The parameter may be repeated."}]},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"description":"Whether to detect other topics too."},"custom_intent":{"description":"Intents to detect. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Intents to detect. The parameter may be repeated."}]},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"description":"Whether to detect other intents too."},"callback":{"type":"string","description":"An http or https URL that receives the result when it is ready."},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback. Default: POST."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]}},"required":["language"],"additionalProperties":false,"allOf":[{"anyOf":[{"required":["summarize"],"properties":{"summarize":{"not":{"enum":[false,"false"]}}}},{"required":["topics"],"properties":{"topics":{"not":{"enum":[false,"false"]}}}},{"required":["intents"],"properties":{"intents":{"not":{"enum":[false,"false"]}}}},{"required":["sentiment"],"properties":{"sentiment":{"not":{"enum":[false,"false"]}}}}]}]}',
);

/** The JSON body of `POST /v1/read`. */
export const readV1Body: EndpointSchema<ReadV1Body, DecodedReadV1Body, ReadV1RuleId, ReadV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"read/v1","errors":[' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to parse URL in JSON body."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable."]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",0,"dd"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",1,"dd"]}},' +
  '{"check":"json-body","stage":"body","reads":"body","rules":{"syntax":["body-not-json",2,"dd"],"shape":["body-shape",2,"dd"],"unknown field":["body-field-unknown",2,"id"],"repeated key":["body-key-repeated",2,"id"],"lone surrogate":["body-lone-surrogate",2,"id"],"byte order mark":["body-byte-order-mark",2,"id"],"list":["body-list",2,"id"]}},' +
  '{"check":"remote-url","stage":"body","reads":"body","rules":{"not a url":["url-not-a-url",3,"dd"],"not a uri":["url-not-a-uri",4,"id"],"not public":["url-not-public",5,"dd"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"read.v1","method":"POST","path":"/v1/read","query":0,"body":{"type":"struct","name":"ReadBody","fields":[{"name":"text","type":{"type":"option","some":{"type":"string"}}},{"name":"url","type":{"type":"option","some":{"type":"string"}}}],"unknown":"rejected"},"checks":[0,1,2,3]}' +
  ']}',
  { checks: { "body-size": bodySize, "json-body": jsonBody, "remote-url": remoteUrl, "utf-8": utf8 }, errors: { codeError } }),
  bodyPart,
  'query-malformed query-not-utf8 query-value-nested query-value-empty query-value-repeated callback-method-unknown callback-method-case custom-mode-unknown custom-mode-case feature-not-a-boolean language-missing parameter-unknown language-unsupported features-missing callback-not-a-url callback-port authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space media-type-unsupported media-type-missing media-type-repeated|request-target-too-long parameter-repeated summarize-unknown callback-method-without-callback list-as-text length-missing body-encoded method-unsupported path-misspelled',
  '{"title":"ReadV1Body","description":"The JSON body of POST /v1/read: exactly one of `text` and `url`.","oneOf":[{"title":"ReadV1TextBody","description":"The text.","type":"object","properties":{"text":{"type":"string","description":"The text."},"url":{"type":"null","description":"Must not be used with `text`. null counts as absent."}},"required":["text"],"additionalProperties":false},{"title":"ReadV1UrlBody","description":"The location of the text.","type":"object","properties":{"url":{"type":"string","description":"A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property."},"text":{"type":"null","description":"Must not be used with `url`. null counts as absent."}},"required":["url"],"additionalProperties":false}],"type":"object"}',
);
