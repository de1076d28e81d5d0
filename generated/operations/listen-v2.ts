// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { combination } from "../../src/checks/combination/check.js";
import { count } from "../../src/checks/count/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { messageFrame } from "../../src/checks/message-frame/check.js";
import { notAbove } from "../../src/checks/not-above/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { unknownParameters } from "../../src/checks/unknown-parameters/check.js";
import { upgrade } from "../../src/checks/upgrade/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, streamMessage, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"errors":[' +
  '["textError",400,"Connection header did not include \'upgrade\'","Open a WebSocket, or send a POST.","https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}","Correct the parameter that the message describes; it does not name it.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: Model must have exactly 3 parts separated by hyphens, such as \\"flux-general-en\\". Got: {value}","Choose `flux-general-en` or `flux-general-multi`.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Unknown query parameters: {parameters}","Leave the parameters out.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{number}\'.","Send a value within the range.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Received {count} keyterms, which is more than the limit of {limit}.","Send fewer keyterms.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{value}\'.","Send one of the values that are documented.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials.","Send `Authorization: Token <key>` or `Bearer <jwt>`.","https://developers.deepgram.com/docs/errors"],' +
  '["streamMessage","Error","UNPARSABLE_CLIENT_MESSAGE","The message could not be parsed.","Send one of the messages that the stream knows, as JSON in a text frame.","https://developers.deepgram.com/docs/flux/configure"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ListenQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","mulaw","alaw","opus","ogg-opus"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"eot_threshold","type":"f32"},{"name":"eager_eot_threshold","type":"f32"},{"name":"eot_timeout_ms","type":"u32"},{"name":"keyterm","type":"strings"},{"name":"language_hint","type":"strings"},{"name":"profanity_filter","type":"bool"},{"name":"numerals","type":"bool"},{"name":"redact","type":"string"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":["request-target-too-long","An edge proxy was seen to refuse a request target of {bytes} bytes, with 400 and HTML.",["seen-request-line"]]}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",0,"documented","inferred",["std-rfc6455","seen-listen-no-upgrade","lib-axum"]],"only upgrade":["connection-not-upgrade",0,"inferred","inferred",["std-rfc6455","seen-listen-no-upgrade","lib-axum"],"Something between may have taken `Connection: Upgrade` away: it is for one hop."],"other upgrade":["upgrade-not-websocket","The handshake asks for {protocol}, not for `websocket`.",["std-rfc6455"]]}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",1,"inferred","inferred",["lib-serde-qs"]],"not utf-8":["query-not-utf8",1,"inferred","inferred",["lib-serde-qs"]],"nested":["query-value-nested",1,"inferred","inferred",["lib-serde-qs"]],"empty":["query-value-empty",1,"inferred","inferred",["lib-serde-qs"],"Leave `{parameter}` out."],"repeated":["query-value-repeated",1,"inferred","inferred",["lib-serde-qs"],"Send `{parameter}` once."],"unknown variant encoding":["encoding-unknown",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`encoding` is {variants}; audio in a container needs none."],"other case encoding":["encoding-case",1,"inferred","inferred",["spec-listen","lib-serde-qs"],"Write `encoding` in lower case."],"zero sample_rate":["sample-rate-zero",1,"documented","inferred",["spec-listen","lib-serde-qs"],"Leave `sample_rate` out."],"wrong type sample_rate":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` is a number."],"wrong type eot_threshold":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` is a number."],"wrong type eager_eot_threshold":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` is a number."],"wrong type eot_timeout_ms":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` is a number."],"wrong type profanity_filter":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"wrong type numerals":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"wrong type mip_opt_out":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` is `true` or `false`."],"missing model":["model-missing",1,"documented","inferred",["spec-listen","lib-serde-qs"],"Choose `flux-general-en` or `flux-general-multi`."],"repeated value":["parameter-repeated","`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.",["lib-serde-qs"]]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"model","wanted":"^[^-]+-[^-]+-[^-]+$","rules":{"mismatch":["model-parts",2,"recorded","inferred",["seen-flux-model"]]}},' +
  '{"check":"unknown-parameters","stage":"head","reads":"query","rules":{"unknown parameter":["parameter-unknown",3,"recorded","recorded",["seen-flux-unknown"],"Leave `{parameter}` out.{nearest}"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"model":["flux-general-en","flux-general-multi"]},"rules":{"not listed":["model-unknown","`model` is {values} in the documentation; what `{value}` does is not known.",["spec-listen","docs-flux-stt"]]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_threshold","minimum":0.5,"maximum":1,"rules":{"outside":["eot-threshold-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` goes from {minimum} to {maximum}."]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","minimum":0.3,"maximum":0.9,"rules":{"outside":["eager-eot-threshold-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` goes from {minimum} to {maximum}."]}},' +
  '{"check":"not-above","stage":"head","reads":"query","member":"eager_eot_threshold","other":"eot_threshold","otherwise":0.7,"rules":{"above":["eager-eot-threshold-above",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` is not above `{other}`, which is {maximum} here."]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_timeout_ms","minimum":500,"maximum":60000,"rules":{"outside":["eot-timeout-ms-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` goes from {minimum} to {maximum}."]}},' +
  '{"check":"count","stage":"head","reads":"query","part":"query","member":"keyterm","limit":100,"rules":{"too many":["keyterms-too-many",5,"recorded","recorded",["seen-flux-keyterms"]]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"language_hint","conditions":[{"member":"language_hint","off":true},{"member":"model","matches":"^flux-general-en$"}],"rules":{"together":["language-hint-on-one-language",6,"documented","inferred",["docs-flux-stt"],"Hints are for flux-general-multi alone."]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language_hint","wanted":"^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","rules":{"mismatch":["language-hint-unknown",6,"documented","inferred",["docs-flux-stt"],"A hint is one of en, es, fr, de, hi, ru, pt, ja, it and nl, with a region or without."]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"redact","wanted":"^(?:numbers|aggressive_numbers)$","rules":{"mismatch":["redact-unknown",6,"documented","inferred",["spec-listen","skills-listen"],"`redact` is numbers or aggressive_numbers."]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"sample_rate","conditions":[{"member":"sample_rate"},{"member":"encoding","matches":"^$","otherwise":""}],"rules":{"together":["sample-rate-without-encoding","`sample_rate` is read only beside `encoding`.",["docs-flux-stt"]]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"encoding","conditions":[{"member":"encoding"},{"member":"sample_rate","matches":"^$","otherwise":""}],"rules":{"together":["encoding-without-sample-rate","`encoding` needs `sample_rate` beside it.",["docs-flux-stt"]]}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",7,"documented","documented",["docs-authentication","docs-errors"]],"malformed":["authorization-malformed",7,"documented","documented",["docs-authentication","docs-errors"],"Send `Authorization: Token <key>` or `Bearer <jwt>`; a WebSocket may offer the subprotocols `token` and the key, or `bearer` and the token, instead."]}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"empty":["frame-empty","What the server makes of an empty frame is not known.",["docs-flux-stt"]]}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"Configure":{"thresholds":{"type":"object","fields":{"eot_threshold":{"type":"number"},"eager_eot_threshold":{"type":"number"},"eot_timeout_ms":{"type":"integer"}}},"keyterms":{"type":"strings"},"language_hints":{"type":"strings"},"numerals":{"type":"boolean"}},"ForceEndTurn":{},"CloseStream":{}}},"rules":{"syntax":["message-not-json",8,"documented","inferred",["docs-flux-stt"],"Audio goes into binary frames."],"not an object":["message-not-an-object",8,"documented","inferred",["docs-flux-stt"]],"unknown type":["message-type-unknown",8,"inferred","inferred",["docs-flux-stt"],"The stream knows {types}.{nearest}"],"wrong type":["message-field-type",8,"documented","inferred",["docs-flux-stt"],"`{field}` is {wanted}."],"only serde":["message-only-serde",8,"inferred","inferred",["lib-serde-json"],"The server\'s JSON reader is stricter than the standard: {reason}."],"unknown field":["message-field-unknown","What the server makes of `{field}` is not known.{nearest}",["docs-flux-stt"]]}}' +
  '],' +
  '"operations":[' +
  '{"id":"listen.v2.stream","method":"GET","webSocket":true,"path":"/v2/listen","query":0,"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]}' +
  ']}';

/** Creates the endpoints of `schemas/listen/v2`. */
export const listenV2Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, combination, count, "listed-value": listedValue, "message-deserialization": messageDeserialization, "message-frame": messageFrame, "not-above": notAbove, pattern, query, range, "request-target": requestTarget, "unknown-parameters": unknownParameters, upgrade },
  errors: { codeError, streamMessage, textError },
  code: { queryReader },
});
