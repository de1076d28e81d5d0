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
  '["textError",400,"Connection header did not include \'upgrade\'","Open a WebSocket, or send a POST request.","https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}","Fix the parameter that the message describes. The message does not name it.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: Model must have exactly 3 parts separated by hyphens, such as \\"flux-general-en\\". Got: {value}","Choose `flux-general-en` or `flux-general-multi`.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Unknown query parameters: {parameters}","Remove the parameters.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{number}\'.","Send a value within the range.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Received {count} keyterms, which is more than the limit of {limit}.","Send fewer keyterms.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{value}\'.","Use one of the documented values.","https://developers.deepgram.com/docs/errors"],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials.","Send `Authorization: Token <key>` or `Bearer <jwt>`.","https://developers.deepgram.com/docs/errors"],' +
  '["streamMessage","Error","UNPARSABLE_CLIENT_MESSAGE","The message could not be parsed.","Send one of the known messages of the stream, as JSON in a text frame.","https://developers.deepgram.com/docs/flux/configure"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ListenQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","mulaw","alaw","opus","ogg-opus"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"eot_threshold","type":"f32"},{"name":"eager_eot_threshold","type":"f32"},{"name":"eot_timeout_ms","type":"u32"},{"name":"keyterm","type":"strings"},{"name":"language_hint","type":"strings"},{"name":"profanity_filter","type":"bool"},{"name":"numerals","type":"bool"},{"name":"redact","type":"string"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":["request-target-too-long","An edge proxy has rejected a request target of {bytes} bytes, with 400 and an HTML page.",["seen-request-line"]]}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",0,"documented","inferred",["std-rfc6455","seen-listen-no-upgrade","lib-axum"]],"only upgrade":["connection-not-upgrade",0,"inferred","inferred",["std-rfc6455","seen-listen-no-upgrade","lib-axum"],"A proxy may have removed `Connection: Upgrade`, which is a hop-by-hop header."],"other upgrade":["upgrade-not-websocket","The handshake asks for an upgrade to {protocol}. It must be `websocket`.",["std-rfc6455"]]}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",1,"inferred","inferred",["lib-serde-qs"]],"not utf-8":["query-not-utf8",1,"inferred","inferred",["lib-serde-qs"]],"nested":["query-value-nested",1,"inferred","inferred",["lib-serde-qs"]],"empty":["query-value-empty",1,"inferred","inferred",["lib-serde-qs"],"Remove `{parameter}`."],"repeated":["query-value-repeated",1,"inferred","inferred",["lib-serde-qs"],"Send `{parameter}` once."],"unknown variant encoding":["encoding-unknown",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`encoding` must be {variants}. Audio in a container needs no `encoding`."],"other case encoding":["encoding-case",1,"inferred","inferred",["spec-listen","lib-serde-qs"],"Write `encoding` in lower case."],"zero sample_rate":["sample-rate-zero",1,"documented","inferred",["spec-listen","lib-serde-qs"],"Remove `sample_rate`."],"wrong type sample_rate":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` must be a number."],"wrong type eot_threshold":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` must be a number."],"wrong type eager_eot_threshold":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` must be a number."],"wrong type eot_timeout_ms":["number-malformed",1,"documented","inferred",["spec-listen","lib-serde-qs"],"`{parameter}` must be a number."],"wrong type profanity_filter":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` must be `true` or `false`."],"wrong type numerals":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` must be `true` or `false`."],"wrong type mip_opt_out":["feature-not-a-boolean",1,"documented","inferred",["spec-listen","sdk-python-bools","lib-serde-qs"],"`{parameter}` must be `true` or `false`."],"missing model":["model-missing",1,"documented","inferred",["spec-listen","lib-serde-qs"],"Choose `flux-general-en` or `flux-general-multi`."],"repeated value":["parameter-repeated","`{parameter}` is repeated, or written with brackets. How the server reads it is unknown.",["lib-serde-qs"]]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"model","wanted":"^[^-]+-[^-]+-[^-]+$","rules":{"mismatch":["model-parts",2,"recorded","inferred",["seen-flux-model"]]}},' +
  '{"check":"unknown-parameters","stage":"head","reads":"query","rules":{"unknown parameter":["parameter-unknown",3,"recorded","recorded",["seen-flux-unknown"],"Remove `{parameter}`.{nearest}"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"model":["flux-general-en","flux-general-multi"]},"rules":{"not listed":["model-unknown","`model` is documented as {values}. The effect of `{value}` is unknown.",["spec-listen","docs-flux-stt"]]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_threshold","minimum":0.5,"maximum":1,"rules":{"outside":["eot-threshold-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` must be from {minimum} to {maximum}."]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","minimum":0.3,"maximum":0.9,"rules":{"outside":["eager-eot-threshold-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` must be from {minimum} to {maximum}."]}},' +
  '{"check":"not-above","stage":"head","reads":"query","member":"eager_eot_threshold","other":"eot_threshold","otherwise":0.7,"rules":{"above":["eager-eot-threshold-above",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` must be at most `{other}`, which is {maximum} in this request."]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_timeout_ms","minimum":500,"maximum":60000,"rules":{"outside":["eot-timeout-ms-out-of-range",4,"recorded","inferred",["seen-flux-ranges","docs-flux-stt"],"`{member}` must be from {minimum} to {maximum}."]}},' +
  '{"check":"count","stage":"head","reads":"query","part":"query","member":"keyterm","limit":100,"rules":{"too many":["keyterms-too-many",5,"recorded","recorded",["seen-flux-keyterms"]]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"language_hint","conditions":[{"member":"language_hint","off":true},{"member":"model","matches":"^flux-general-en$"}],"rules":{"together":["language-hint-on-one-language",6,"documented","inferred",["docs-flux-stt"],"Only flux-general-multi supports language hints."]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language_hint","wanted":"^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","rules":{"mismatch":["language-hint-unknown",6,"documented","inferred",["docs-flux-stt"],"A language hint must be one of en, es, fr, de, hi, ru, pt, ja, it and nl, with or without a region."]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"redact","wanted":"^(?:numbers|aggressive_numbers)$","rules":{"mismatch":["redact-unknown",6,"documented","inferred",["spec-listen","skills-listen"],"`redact` must be `numbers` or `aggressive_numbers`."]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"sample_rate","conditions":[{"member":"sample_rate"},{"member":"encoding","matches":"^$","otherwise":""}],"rules":{"together":["sample-rate-without-encoding","The server only reads `sample_rate` together with `encoding`.",["docs-flux-stt"]]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"encoding","conditions":[{"member":"encoding"},{"member":"sample_rate","matches":"^$","otherwise":""}],"rules":{"together":["encoding-without-sample-rate","`encoding` also needs `sample_rate`.",["docs-flux-stt"]]}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",7,"documented","documented",["docs-authentication","docs-errors"]],"malformed":["authorization-malformed",7,"documented","documented",["docs-authentication","docs-errors"],"Send `Authorization: Token <key>` or `Bearer <jwt>`. A WebSocket may offer the subprotocols `token` and the key, or `bearer` and the JWT, instead."]}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"empty":["frame-empty","Undocumented: the server may ignore or reject an empty frame.",["docs-flux-stt"]]}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"Configure":{"thresholds":{"type":"object","fields":{"eot_threshold":{"type":"number"},"eager_eot_threshold":{"type":"number"},"eot_timeout_ms":{"type":"integer"}}},"keyterms":{"type":"strings"},"language_hints":{"type":"strings"},"numerals":{"type":"boolean"}},"ForceEndTurn":{},"CloseStream":{}}},"rules":{"syntax":["message-not-json",8,"documented","inferred",["docs-flux-stt"],"Send audio in binary frames."],"not an object":["message-not-an-object",8,"documented","inferred",["docs-flux-stt"]],"unknown type":["message-type-unknown",8,"inferred","inferred",["docs-flux-stt"],"The known message types of the stream are {types}.{nearest}"],"wrong type":["message-field-type",8,"documented","inferred",["docs-flux-stt"],"`{field}` must be {wanted}."],"only serde":["message-only-serde",8,"inferred","inferred",["lib-serde-json"],"The server\'s JSON parser is stricter than the standard: {reason}."],"unknown field":["message-field-unknown","Undocumented: the server may ignore or reject `{field}`.{nearest}",["docs-flux-stt"]]}}' +
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
