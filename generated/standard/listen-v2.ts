// Generated from schemas/ by `npm run generate`. Do not edit.

import { endpointSchema, messagePart, queryPart, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { combination } from "../../src/checks/combination/check.js";
import { count } from "../../src/checks/count/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { notAbove } from "../../src/checks/not-above/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { unknownParameters } from "../../src/checks/unknown-parameters/check.js";
import { messageError } from "../../src/decode/json/message.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, streamMessage } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type {
  DecodedListenV2StreamMessage,
  DecodedListenV2StreamQuery,
  ListenV2AdviceId,
  ListenV2RuleId,
  ListenV2StreamMessage,
  ListenV2StreamQuery,
} from "../types/listen-v2.js";

/** The query of the stream of `/v2/listen`. */
export const listenV2StreamQuery: EndpointSchema<ListenV2StreamQuery, DecodedListenV2StreamQuery, ListenV2RuleId, ListenV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"listen/v2","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: Model must have exactly 3 parts separated by hyphens, such as \\"flux-general-en\\". Got: {value}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Unknown query parameters: {parameters}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{number}\'."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Received {count} keyterms, which is more than the limit of {limit}."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{value}\'."]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"ListenQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","mulaw","alaw","opus","ogg-opus"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"eot_threshold","type":"f32"},{"name":"eager_eot_threshold","type":"f32"},{"name":"eot_timeout_ms","type":"u32"},{"name":"keyterm","type":"strings"},{"name":"language_hint","type":"strings"},{"name":"profanity_filter","type":"bool"},{"name":"numerals","type":"bool"},{"name":"redact","type":"string"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"di"],"other case encoding":["encoding-case",0,"ii"],"zero sample_rate":["sample-rate-zero",0,"di"],"wrong type sample_rate":["number-malformed",0,"di"],"wrong type eot_threshold":["number-malformed",0,"di"],"wrong type eager_eot_threshold":["number-malformed",0,"di"],"wrong type eot_timeout_ms":["number-malformed",0,"di"],"wrong type profanity_filter":["feature-not-a-boolean",0,"di"],"wrong type numerals":["feature-not-a-boolean",0,"di"],"wrong type mip_opt_out":["feature-not-a-boolean",0,"di"],"missing model":["model-missing",0,"di"],"repeated value":"parameter-repeated"}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"model","wanted":"^[^-]+-[^-]+-[^-]+$","rules":{"mismatch":["model-parts",1,"ri"]}},' +
  '{"check":"unknown-parameters","stage":"head","reads":"query","rules":{"unknown parameter":["parameter-unknown",2,"rr"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_threshold","minimum":0.5,"maximum":1,"rules":{"outside":["eot-threshold-out-of-range",3,"ri"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","minimum":0.3,"maximum":0.9,"rules":{"outside":["eager-eot-threshold-out-of-range",3,"ri"]}},' +
  '{"check":"not-above","stage":"head","reads":"query","part":"query","member":"eager_eot_threshold","other":"eot_threshold","otherwise":0.7,"rules":{"above":["eager-eot-threshold-above",3,"ri"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"eot_timeout_ms","minimum":500,"maximum":60000,"rules":{"outside":["eot-timeout-ms-out-of-range",3,"ri"]}},' +
  '{"check":"count","stage":"head","reads":"query","part":"query","member":"keyterm","limit":100,"rules":{"too many":["keyterms-too-many",4,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"language_hint","conditions":[{"member":"language_hint","off":true},{"member":"model","matches":"^flux-general-en$"}],"rules":{"together":["language-hint-on-one-language",5,"di"]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"language_hint","wanted":"^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","rules":{"mismatch":["language-hint-unknown",5,"di"],"empty":["language-hint-empty",5,"di"]}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"redact","wanted":"^(?:numbers|aggressive_numbers)$","rules":{"mismatch":["redact-unknown",5,"di"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"listen.v2.stream","method":"GET","webSocket":true,"path":"/v2/listen","query":0,"checks":[0,1,2,3,4,5,6,7,8,9,10]}' +
  ']}',
  { checks: { combination, count, "not-above": notAbove, pattern, query, range, "unknown-parameters": unknownParameters }, errors: { codeError }, code: { queryReader } }),
  queryPart,
  'upgrade-missing connection-not-upgrade authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space message-not-json message-not-an-object message-type-missing message-type-unknown message-field-type message-only-serde|request-target-too-long upgrade-not-websocket model-unknown sample-rate-without-encoding encoding-without-sample-rate list-as-text frame-empty message-audio-in-container message-field-unknown configure-eot-threshold configure-eager-eot-threshold configure-eot-timeout configure-eager-eot-threshold-above configure-keyterms-too-many method-unsupported path-misspelled',
  '{"title":"ListenV2StreamQuery","description":"The query of the handshake of the stream of /v2/listen.","type":"object","properties":{"model":{"type":"string","description":"The model: flux-general-en, or flux-general-multi.","allOf":[{"pattern":"^$|^[^-]+-[^-]+-[^-]+$"}]},"encoding":{"type":"string","enum":["linear16","linear32","mulaw","alaw","opus","ogg-opus"],"description":"The encoding of audio without a container."},"sample_rate":{"type":"integer","description":"The sample rate of audio without a container, in hertz.","minimum":1,"maximum":4294967295},"eot_threshold":{"type":"number","description":"The confidence that ends a turn, from 0.5 to 1.","allOf":[{"minimum":0.4999999701976776,"maximum":1.0000000596046448}]},"eager_eot_threshold":{"type":"number","description":"The confidence that signals a possible end of a turn, from 0.3 to 0.9, and at most `eot_threshold`.","allOf":[{"minimum":0.29999999701976776,"maximum":0.9000000059604645}]},"eot_timeout_ms":{"type":"integer","description":"The silence that ends a turn, in milliseconds, from 500 to 60000.","allOf":[{"minimum":500,"maximum":60000}]},"keyterm":{"description":"Terms to boost, at most 100. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to boost, at most 100. The parameter may be repeated."}],"allOf":[{"maxItems":100}]},"language_hint":{"description":"The expected languages; on flux-general-multi. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The expected languages; on flux-general-multi. The parameter may be repeated."}],"allOf":[{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","items":{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"}},{"minLength":1,"minItems":1}]},"profanity_filter":{"type":"boolean","description":"Whether to remove profanity."},"numerals":{"type":"boolean","description":"Whether to write numbers as digits."},"redact":{"type":"string","description":"The groups of information to redact: `numbers` or `aggressive_numbers`.","allOf":[{"pattern":"^$|^(?:numbers|aggressive_numbers)$"}]},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]}},"required":["model"],"additionalProperties":false,"allOf":[{"not":{"allOf":[{"required":["language_hint"],"properties":{"language_hint":{"minLength":1,"not":{"type":"array","maxItems":0}}}},{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","minLength":1,"pattern":"^flux-general-en$"},{"type":"array","not":{"items":{"not":{"pattern":"^flux-general-en$"}}}}]}}}]}}]}',
);

/** A message over the stream of `/v2/listen`. */
export const listenV2StreamMessage: EndpointSchema<ListenV2StreamMessage, DecodedListenV2StreamMessage, ListenV2RuleId, ListenV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"listen/v2","errors":[' +
  '["streamMessage","Error","UNPARSABLE_CLIENT_MESSAGE","Could not deserialize last text message: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"CloseStream":{},"ForceEndTurn":{},"Configure":{"thresholds":{"type":"object","fields":{"eot_threshold":{"type":"number"},"eager_eot_threshold":{"type":"number"},"eot_timeout_ms":{"type":"integer"}}},"keyterms":{"type":"strings"},"language_hints":{"type":"strings"},"numerals":{"type":"boolean"}}}},"words":{"$code":"messageError"},"rules":{"syntax":["message-not-json",0,"di"],"not an object":["message-not-an-object",0,"di"],"missing type":["message-type-missing",0,"ii"],"unknown type":["message-type-unknown",0,"ri"],"wrong type":["message-field-type",0,"di"],"only serde":["message-only-serde",0,"ii"],"unknown field":"message-field-unknown"}}' +
  '],' +
  '"operations":[' +
  '{"id":"listen.v2.stream","method":"GET","webSocket":true,"path":"/v2/listen","query":0,"checks":[0]}' +
  ']}',
  { checks: { "message-deserialization": messageDeserialization }, errors: { streamMessage }, code: { messageError } }),
  messagePart,
  'upgrade-missing connection-not-upgrade query-malformed query-not-utf8 query-value-nested query-value-empty query-value-repeated encoding-unknown encoding-case sample-rate-zero number-malformed feature-not-a-boolean model-missing model-parts parameter-unknown eot-threshold-out-of-range eager-eot-threshold-out-of-range eager-eot-threshold-above eot-timeout-ms-out-of-range keyterms-too-many language-hint-on-one-language language-hint-unknown language-hint-empty redact-unknown authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space|request-target-too-long upgrade-not-websocket parameter-repeated model-unknown sample-rate-without-encoding encoding-without-sample-rate list-as-text frame-empty message-audio-in-container configure-eot-threshold configure-eager-eot-threshold configure-eot-timeout configure-eager-eot-threshold-above configure-keyterms-too-many method-unsupported path-misspelled',
  '{"title":"ListenV2StreamMessage","description":"The JSON messages that a client sends over the stream of /v2/listen. Audio is sent in binary frames.","oneOf":[{"title":"ListenV2StreamCloseStream","description":"Transcribes the remaining audio and closes the stream.","type":"object","properties":{"type":{"const":"CloseStream","description":"The type of the message."}},"required":["type"]},{"title":"ListenV2StreamForceEndTurn","description":"Ends the current turn.","type":"object","properties":{"type":{"const":"ForceEndTurn","description":"The type of the message."}},"required":["type"]},{"title":"ListenV2StreamConfigure","description":"Changes the thresholds, the keyterms and the language hints.","type":"object","properties":{"type":{"const":"Configure","description":"The type of the message."},"thresholds":{"type":["object","null"],"description":"The thresholds of turn detection.","properties":{"eot_threshold":{"type":["number","null"],"description":"The confidence that ends a turn."},"eager_eot_threshold":{"type":["number","null"],"description":"The confidence that signals a possible end of a turn, at most `eot_threshold`."},"eot_timeout_ms":{"type":["integer","null"],"description":"The silence that ends a turn, in milliseconds."}},"required":[]},"keyterms":{"type":["array","null"],"items":{"type":"string"},"description":"Replaces the keyterms, at most 100. An empty list clears them."},"language_hints":{"type":["array","null"],"items":{"type":"string"},"description":"The expected languages."},"numerals":{"type":["boolean","null"],"description":"Whether to write numbers as digits."}},"required":["type"]}]}',
);
