// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioContainer } from "../../src/checks/audio-container/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { combination } from "../../src/checks/combination/check.js";
import { count } from "../../src/checks/count/check.js";
import { listAsText } from "../../src/checks/list-as-text/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { messageFrame } from "../../src/checks/message-frame/check.js";
import { notAbove } from "../../src/checks/not-above/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { route } from "../../src/checks/route/check.js";
import { unknownParameters } from "../../src/checks/unknown-parameters/check.js";
import { upgrade } from "../../src/checks/upgrade/check.js";
import { messageError } from "../../src/decode/json/message.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, streamMessage, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"listen/v2","errors":[' +
  '["textError",400,"Connection header did not include \'upgrade\'"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: Model must have exactly 3 parts separated by hyphens, such as \\"flux-general-en\\". Got: {value}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Unknown query parameters: {parameters}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{number}\'."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Received {count} keyterms, which is more than the limit of {limit}."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{value}\'."],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["streamMessage","Error","UNPARSABLE_CLIENT_MESSAGE","Could not deserialize last text message: {message}"]' +
  '],' +
  '"tables":[' +
  '{"containers":[{"name":"WebM","bytes":"1a45dfa3"},{"name":"Ogg","bytes":"4f6767530002","encodings":["ogg-opus","opus","speex"]},{"name":"WAV","bytes":"52494646........57415645"},{"name":"MP4","bytes":"0000....66747970"},{"name":"FLAC","bytes":"664c6143.0000022","encodings":["flac"]},{"name":"MP3","bytes":"4944330.00.0"},{"name":"MP3","bytes":"ff","frames":true}],"always":["g729"]}' +
  '],' +
  '"queries":[' +
  '{"name":"ListenQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","mulaw","alaw","opus","ogg-opus"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"eot_threshold","type":"f32"},{"name":"eager_eot_threshold","type":"f32"},{"name":"eot_timeout_ms","type":"u32"},{"name":"keyterm","type":"strings"},{"name":"language_hint","type":"strings"},{"name":"profanity_filter","type":"bool"},{"name":"numerals","type":"bool"},{"name":"redact","type":"string"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":"request-target-too-long"}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",0,"di"],"only upgrade":["connection-not-upgrade",0,"ii"],"other upgrade":"upgrade-not-websocket"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",1,"ii"],"not utf-8":["query-not-utf8",1,"ii"],"nested":["query-value-nested",1,"ii"],"empty":["query-value-empty",1,"ii"],"repeated":["query-value-repeated",1,"ii"],"unknown variant encoding":["encoding-unknown",1,"di"],"other case encoding":["encoding-case",1,"ii"],"zero sample_rate":["sample-rate-zero",1,"di"],"wrong type sample_rate":["number-malformed",1,"di"],"wrong type eot_threshold":["number-malformed",1,"di"],"wrong type eager_eot_threshold":["number-malformed",1,"di"],"wrong type eot_timeout_ms":["number-malformed",1,"di"],"wrong type profanity_filter":["feature-not-a-boolean",1,"di"],"wrong type numerals":["feature-not-a-boolean",1,"di"],"wrong type mip_opt_out":["feature-not-a-boolean",1,"di"],"missing model":["model-missing",1,"di"],"repeated value":"parameter-repeated"}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"model","wanted":"^[^-]+-[^-]+-[^-]+$","rules":{"mismatch":["model-parts",2,"ri"]}},' +
  '{"check":"unknown-parameters","stage":"head","reads":"query","rules":{"unknown parameter":["parameter-unknown",3,"rr"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"model":["flux-general-en","flux-general-multi"]},"rules":{"not listed":"model-unknown"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_threshold","minimum":0.5,"maximum":1,"rules":{"outside":["eot-threshold-out-of-range",4,"ri"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","minimum":0.3,"maximum":0.9,"rules":{"outside":["eager-eot-threshold-out-of-range",4,"ri"]}},' +
  '{"check":"not-above","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","other":"eot_threshold","otherwise":0.7,"rules":{"above":["eager-eot-threshold-above",4,"ri"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_timeout_ms","minimum":500,"maximum":60000,"rules":{"outside":["eot-timeout-ms-out-of-range",4,"ri"]}},' +
  '{"check":"count","stage":"head","reads":"query","part":"query","member":"keyterm","limit":100,"rules":{"too many":["keyterms-too-many",5,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"language_hint","conditions":[{"member":"language_hint","off":true},{"member":"model","matches":"^flux-general-en$"}],"rules":{"together":["language-hint-on-one-language",6,"di"]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language_hint","wanted":"^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","rules":{"mismatch":["language-hint-unknown",6,"di"],"empty":["language-hint-empty",6,"di"]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"redact","wanted":"^(?:numbers|aggressive_numbers)$","rules":{"mismatch":["redact-unknown",6,"di"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"sample_rate","conditions":[{"member":"sample_rate"},{"member":"encoding","matches":"^$","otherwise":""}],"rules":{"together":"sample-rate-without-encoding"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"encoding","conditions":[{"member":"encoding"},{"member":"sample_rate","matches":"^$","otherwise":""}],"rules":{"together":"encoding-without-sample-rate"}},' +
  '{"check":"list-as-text","stage":"head","reads":"query","rules":{"list as text":"list-as-text"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",7,"dd"],"malformed":["authorization-malformed",7,"dd"],"key as token":["authorization-key-as-token",7,"id"],"token as key":["authorization-token-as-key",7,"id"],"quoted":["authorization-key-quoted",7,"id"],"scheme twice":["authorization-scheme-twice",7,"dd"],"white space":["authorization-key-with-space",7,"dd"]}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"empty":"frame-empty"}},' +
  '{"check":"audio-container","stage":"message","reads":"message","member":"encoding","table":{"$table":0},"rules":{"container":"message-audio-in-container"}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"CloseStream":{},"ForceEndTurn":{},"Configure":{"thresholds":{"type":"object","fields":{"eot_threshold":{"type":"number"},"eager_eot_threshold":{"type":"number"},"eot_timeout_ms":{"type":"integer"}}},"keyterms":{"type":"strings"},"language_hints":{"type":"strings"},"numerals":{"type":"boolean"}}}},"words":{"$code":"messageError"},"rules":{"syntax":["message-not-json",8,"di"],"not an object":["message-not-an-object",8,"di"],"missing type":["message-type-missing",8,"ii"],"unknown type":["message-type-unknown",8,"ri"],"wrong type":["message-field-type",8,"di"],"only serde":["message-only-serde",8,"ii"],"unknown field":"message-field-unknown"}},' +
  '{"check":"range","stage":"message","reads":"message","part":"message","member":"thresholds.eot_threshold","minimum":0.5,"maximum":1,"rules":{"outside":"configure-eot-threshold"}},' +
  '{"check":"range","stage":"message","reads":"message","part":"message","member":"thresholds.eager_eot_threshold","minimum":0.3,"maximum":0.9,"rules":{"outside":"configure-eager-eot-threshold"}},' +
  '{"check":"range","stage":"message","reads":"message","part":"message","member":"thresholds.eot_timeout_ms","minimum":500,"maximum":60000,"rules":{"outside":"configure-eot-timeout"}},' +
  '{"check":"not-above","stage":"message","reads":"message","part":"message","member":"thresholds.eager_eot_threshold","other":"thresholds.eot_threshold","rules":{"above":"configure-eager-eot-threshold-above"}},' +
  '{"check":"count","stage":"message","reads":"message","part":"message","member":"keyterms","limit":100,"rules":{"too many":"configure-keyterms-too-many"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}}' +
  '],' +
  '"operations":[' +
  '{"id":"listen.v2.stream","method":"GET","webSocket":true,"path":"/v2/listen","query":0,"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26]}' +
  ']}';

/** Creates the endpoints of `schemas/listen/v2`. */
export const listenV2Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "audio-container": audioContainer, authorization, combination, count, "list-as-text": listAsText, "listed-value": listedValue, "message-deserialization": messageDeserialization, "message-frame": messageFrame, "not-above": notAbove, pattern, query, range, "request-target": requestTarget, route, "unknown-parameters": unknownParameters, upgrade },
  errors: { codeError, streamMessage, textError },
  code: { messageError, queryReader },
});
