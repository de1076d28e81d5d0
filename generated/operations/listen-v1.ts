// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioBody } from "../../src/checks/audio-body/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { combination } from "../../src/checks/combination/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { count } from "../../src/checks/count/check.js";
import { jsonUrl } from "../../src/checks/json-url/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { messageFrame } from "../../src/checks/message-frame/check.js";
import { pattern } from "../../src/checks/pattern/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { remoteUrl } from "../../src/checks/remote-url/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { speechModel } from "../../src/checks/speech-model/check.js";
import { transfer } from "../../src/checks/transfer/check.js";
import { upgrade } from "../../src/checks/upgrade/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"listen/v1","errors":[' +
  '["codeError",400,"Bad Request","Invalid query string."],' +
  '["codeError",400,"V2_MODEL_ON_V1_LISTEN_ENDPOINT","Flux models are not supported on the `/v1/listen` endpoint. Please use `/v2/listen`."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Keywords are not supported for Nova-3. Please use `keyterm` instead."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","`keyterm` is only supported for Nova-3 and Flux. Please use `keywords` instead."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","diarize_model cannot be used together with diarize or diarize_version."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","To use the summarize feature, please use \'summarize=true\' or \'summarize=v2\'. The \'summarize=v1\' parameter is deprecated."],' +
  '["codeError",400,"Bad Request","Bad Request: Keyterm limit exceeded. The maximum number of tokens across all keyterms is 500."],' +
  '["codeError",400,"Bad Request","Summarization v2 not supported for non-English languages"],' +
  '["codeError",400,"Bad Request","Bad Request: No such model/language/tier combination found."],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 GB."],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"Bad Request","Content-type was application/json, but we could not process the JSON payload."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable."],' +
  '["codeError",400,"Bad Request","Bad Request: failed to process audio: corrupt or unsupported data"],' +
  '["textError",400,"Connection header did not include \'upgrade\'"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Summarization is not available for streaming."],' +
  '["codeError",403,"UNAUTHORIZED_FEATURES_REQUESTED","Project does not have access to the requested feature/s [\\"{member}\\"]."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'{member}\' value of \'{number}\'."]' +
  '],' +
  '"tables":[' +
  '{"date":"2026-10-01","default":"base-general","models":{"multi bg ca cs da da-DK nl en en-US en-AU en-GB en-IN en-NZ et fi nl-BE fr fr-CA de de-CH el hi hu id it ja ko ko-KR lv lt ms no pl pt pt-BR pt-PT ro ru sk es es-419 sv sv-SE tr uk vi ta te kn mr bn gu":"nova-3 nova-3-general","en en-US en-AU en-CA en-GB en-IE en-IN en-NZ":"nova-3-medical","en":"nova-3-pharma","multi bg ca zh zh-CN zh-Hans zh-TW zh-Hant zh-HK cs da da-DK nl en en-US en-AU en-GB en-NZ en-IN et fi nl-BE fr fr-CA de de-CH el hi hu id it ja ko ko-KR lv lt ms no pl pt pt-BR pt-PT ro ru sk es es-419 sv sv-SE th th-TH tr uk vi":"nova-2 nova-2-general","en en-US":"nova-2-meeting nova-2-phonecall nova-2-finance nova-2-conversationalai nova-2-voicemail nova-2-video nova-2-medical nova-2-drivethru nova-2-automotive nova-2-atc nova-phonecall nova-medical enhanced-meeting enhanced-phonecall enhanced-finance base-meeting base-phonecall base-finance base-conversationalai base-voicemail base-video meeting phonecall finance conversationalai voicemail video","en en-US en-AU en-GB en-NZ en-IN es es-419 hi-Latn":"nova nova-general","da nl en en-US fr de hi it ja ko no pl pt pt-BR pt-PT es es-419 es-LATAM sv taq ta":"enhanced enhanced-general","zh zh-CN zh-TW da nl en en-US fr fr-CA de hi hi-Latn id it ja ko no pl pt pt-BR pt-PT ru es es-419 es-LATAM sv taq tr uk":"base base-general general","af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr ht hu hy id is it ja jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo zh":"whisper whisper-tiny whisper-base whisper-small whisper-medium whisper-large"}}' +
  '],' +
  '"queries":[' +
  '{"name":"ListenQuery","fields":[{"name":"model","type":"string"},{"name":"version","type":"string"},{"name":"language","type":"string"},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"channels","type":"nonzero-u32"},{"name":"multichannel","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"numerals","type":"bool"},{"name":"dictation","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"diarize","type":"bool"},{"name":"diarize_version","type":"string"},{"name":"diarize_model","type":"string"},{"name":"redact","type":"strings"},{"name":"search","type":"strings"},{"name":"replace","type":"strings"},{"name":"keywords","type":"strings"},{"name":"keyterm","type":"strings"},{"name":"extra","type":"strings"},{"name":"tag","type":"strings"},{"name":"mip_opt_out","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"callback","type":"string"},{"name":"no_delay","type":"bool"},{"name":"summarize","type":"string"},{"name":"topics","type":"bool"},{"name":"intents","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"detect_language","type":"strings"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"paragraphs","type":"bool"},{"name":"utterances","type":"bool"},{"name":"utt_split","type":"f64"},{"name":"measurements","type":"bool"},{"name":"custom_topic","type":"strings"},{"name":"custom_topic_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"custom_intent","type":"strings"},{"name":"custom_intent_mode","type":"enum","rustName":"Mode","variants":["extended","strict"]},{"name":"tier","type":"string"},{"name":"detect_topics","type":"bool"}],"unknown":"ignored"},' +
  '{"name":"ListenStreamQuery","fields":[{"name":"model","type":"string"},{"name":"version","type":"string"},{"name":"language","type":"string"},{"name":"encoding","type":"enum","rustName":"Encoding","variants":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"channels","type":"nonzero-u32"},{"name":"multichannel","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"numerals","type":"bool"},{"name":"dictation","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"diarize","type":"bool"},{"name":"diarize_version","type":"string"},{"name":"diarize_model","type":"string"},{"name":"redact","type":"strings"},{"name":"search","type":"strings"},{"name":"replace","type":"strings"},{"name":"keywords","type":"strings"},{"name":"keyterm","type":"strings"},{"name":"extra","type":"strings"},{"name":"tag","type":"strings"},{"name":"mip_opt_out","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"callback","type":"string"},{"name":"no_delay","type":"bool"},{"name":"summarize","type":"string"},{"name":"topics","type":"bool"},{"name":"intents","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"detect_language","type":"strings"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","GET","PUT","DELETE"]},{"name":"interim_results","type":"bool"},{"name":"endpointing","type":"u32-or-bool"},{"name":"utterance_end_ms","type":"u32"},{"name":"vad_events","type":"bool"},{"name":"tier","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":"request-target-too-long"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"di"],"unknown variant callback_method":["value-unknown",0,"di"],"unknown variant custom_topic_mode":["value-unknown",0,"di"],"unknown variant custom_intent_mode":["value-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"other case encoding":["value-case",0,"ii"],"other case custom_topic_mode":["value-case",0,"ii"],"other case custom_intent_mode":["value-case",0,"ii"],"zero sample_rate":["rate-zero",0,"ri"],"zero channels":["rate-zero",0,"ri"],"wrong type multichannel":["feature-not-a-boolean",0,"di"],"wrong type punctuate":["feature-not-a-boolean",0,"di"],"wrong type profanity_filter":["feature-not-a-boolean",0,"di"],"wrong type smart_format":["feature-not-a-boolean",0,"di"],"wrong type numerals":["feature-not-a-boolean",0,"di"],"wrong type dictation":["feature-not-a-boolean",0,"di"],"wrong type filler_words":["feature-not-a-boolean",0,"di"],"wrong type diarize":["feature-not-a-boolean",0,"di"],"wrong type mip_opt_out":["feature-not-a-boolean",0,"di"],"wrong type detect_entities":["feature-not-a-boolean",0,"di"],"wrong type no_delay":["feature-not-a-boolean",0,"di"],"wrong type topics":["feature-not-a-boolean",0,"di"],"wrong type intents":["feature-not-a-boolean",0,"di"],"wrong type sentiment":["feature-not-a-boolean",0,"di"],"wrong type paragraphs":["feature-not-a-boolean",0,"di"],"wrong type utterances":["feature-not-a-boolean",0,"di"],"wrong type measurements":["feature-not-a-boolean",0,"di"],"wrong type detect_topics":["feature-not-a-boolean",0,"di"],"wrong type sample_rate":["number-malformed",0,"di"],"wrong type channels":["number-malformed",0,"di"],"wrong type utt_split":["number-malformed",0,"di"],"unknown parameter":"parameter-unknown","repeated value":"parameter-repeated"}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",0,"rr"],"other port":["callback-port",0,"ii"],"no callback":"callback-method-without-callback"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"model","conditions":[{"member":"model","matches":"^flux(?:-|$)"}],"rules":{"together":["flux-model",1,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"keywords","conditions":[{"member":"model","matches":"^nova-3(?:-|$)"},{"member":"keywords","off":true}],"rules":{"together":["keywords-on-nova-3",2,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"keyterm","conditions":[{"member":"keyterm","off":true},{"member":"model","matches":"^nova-2(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc))?$"},{"member":"tier","matches":"^$","otherwise":""}],"rules":{"together":["keyterm-on-nova-2",3,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"keyterm","conditions":[{"member":"keyterm","off":true},{"member":"model","matches":"^(?:nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|tiny|base|small|large))?$","otherwise":"base-general"},{"member":"tier","matches":"^$","otherwise":""}],"rules":{"together":["keyterm-on-older-models",3,"ii"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"diarize_model","conditions":[{"member":"diarize_model"},{"member":"diarize","off":true}],"rules":{"together":["diarize-model-with-diarize",4,"dd"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"diarize_model","conditions":[{"member":"diarize_model"},{"member":"diarize_version","off":true}],"rules":{"together":["diarize-model-with-version",4,"dd"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"diarize_model":["latest","v1","v2"]},"rules":{"not listed":"diarize-model-unknown"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"summarize","conditions":[{"member":"summarize","matches":"^v1$"}],"rules":{"together":["summarize-v1",5,"di"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"summarize":["true","false","v2","v1"]},"rules":{"not listed":"summarize-unknown"}},' +
  '{"check":"pattern","stage":"head","reads":"query","part":"query","member":"redact","unwanted":"^(?:cardinal|ordinal|percent)$","rules":{"match":["redact-group-unknown",0,"di"]}},' +
  '{"check":"count","stage":"head","reads":"query","part":"query","member":"keyterm","limit":500,"rules":{"too many":["keyterms-too-many",6,"rr"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"summarize","conditions":[{"member":"summarize","matches":"^(?:v2|true)$"},{"member":"language","matchesNot":"^[Ee][Nn](?:[-_]|$)"},{"member":"detect_language","matches":"^false$","otherwise":"false"}],"rules":{"together":["summarize-not-english",7,"dd"]}},' +
  '{"check":"speech-model","stage":"head","reads":"query","models":{"$table":0},"rules":{"unknown model":"model-unknown","unknown language":["language-unknown",8,"rr"],"language of another model":["language-of-another-model",8,"ii"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"sample_rate","conditions":[{"member":"sample_rate"},{"member":"encoding","matches":"^$","otherwise":""}],"rules":{"together":"sample-rate-without-encoding"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"encoding","conditions":[{"member":"encoding","matchesNot":"^g729$"},{"member":"sample_rate","matches":"^$","otherwise":""}],"rules":{"together":"encoding-without-sample-rate"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"rules":{"missing":["authorization-missing",9,"dd"],"malformed":["authorization-malformed",9,"dd"]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","others":"taken"},"rules":{}},' +
  '{"check":"transfer","stage":"head","reads":"headers","rules":{"no length":"length-missing"}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2147483648,"rules":{"too large":["audio-too-large",10,"di"]}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"media":"json","rules":{"too large":["json-too-large",11,"ii"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",12,"dd"]}},' +
  '{"check":"json-url","stage":"body","reads":"body","rules":{"syntax":["body-not-json",12,"dd"],"no url":["body-without-url",12,"dd"],"only serde":["body-only-serde",12,"id"],"unknown field":"body-field-unknown"}},' +
  '{"check":"remote-url","stage":"body","reads":"body","rules":{"not a uri":["url-not-a-uri",13,"ii"],"not public":["url-not-public",14,"dd"],"not a url":["url-not-a-url",13,"ii"]}},' +
  '{"check":"audio-body","stage":"body","reads":"body","beginning":512,"rules":{"empty":["audio-empty",15,"dd"],"json":["audio-json",15,"dd"],"markup":["audio-markup",15,"dd"],"text":["audio-text",15,"dd"],"multipart":"audio-multipart"}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",16,"rr"],"only upgrade":["connection-not-upgrade",16,"ii"],"other upgrade":"upgrade-not-websocket"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"di"],"unknown variant callback_method":["value-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"other case encoding":["value-case",0,"ii"],"zero sample_rate":["rate-zero",0,"ri"],"zero channels":["rate-zero",0,"ri"],"wrong type multichannel":["feature-not-a-boolean",0,"di"],"wrong type punctuate":["feature-not-a-boolean",0,"di"],"wrong type profanity_filter":["feature-not-a-boolean",0,"di"],"wrong type smart_format":["feature-not-a-boolean",0,"di"],"wrong type numerals":["feature-not-a-boolean",0,"di"],"wrong type dictation":["feature-not-a-boolean",0,"di"],"wrong type filler_words":["feature-not-a-boolean",0,"di"],"wrong type diarize":["feature-not-a-boolean",0,"di"],"wrong type mip_opt_out":["feature-not-a-boolean",0,"di"],"wrong type detect_entities":["feature-not-a-boolean",0,"di"],"wrong type no_delay":["feature-not-a-boolean",0,"di"],"wrong type topics":["feature-not-a-boolean",0,"di"],"wrong type intents":["feature-not-a-boolean",0,"di"],"wrong type sentiment":["feature-not-a-boolean",0,"di"],"wrong type interim_results":["feature-not-a-boolean",0,"di"],"wrong type vad_events":["feature-not-a-boolean",0,"di"],"wrong type endpointing":["endpointing-not-a-number",0,"rr"],"wrong type sample_rate":["number-malformed",0,"di"],"wrong type channels":["number-malformed",0,"di"],"wrong type utterance_end_ms":["number-malformed",0,"di"],"unknown parameter":"parameter-unknown","repeated value":"parameter-repeated"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"diarize_model","conditions":[{"member":"diarize_model","matches":"^v2$"}],"rules":{"together":["diarize-model-on-stream",0,"ri"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"summarize","conditions":[{"member":"summarize"}],"rules":{"together":["summarize-on-stream",17,"di"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"detect_language","conditions":[{"member":"detect_language"}],"rules":{"together":["detect-language-on-stream",0,"di"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"topics","conditions":[{"member":"topics"}],"rules":{"together":["topics-on-stream",18,"id"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"intents","conditions":[{"member":"intents"}],"rules":{"together":["intents-on-stream",18,"id"]}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"sentiment","conditions":[{"member":"sentiment"}],"rules":{"together":"sentiment-on-stream"}},' +
  '{"check":"combination","stage":"head","reads":"query","member":"model","conditions":[{"member":"model","matches":"^whisper"}],"rules":{"together":"whisper-on-stream"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"utterance_end_ms","minimum":1000,"maximum":4294967295,"rules":{"outside":["utterance-end-out-of-range",19,"rr"]}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"empty":"frame-empty"}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"KeepAlive":{},"Finalize":{},"CloseStream":{},"Configure":{"features":{"type":"object","fields":{"numerals":{"type":"boolean"}}}}}},"rules":{"syntax":"message-not-json","not an object":"message-not-an-object","unknown type":"message-type-unknown","wrong type":"message-field-type","only serde":"message-only-serde","unknown field":"message-field-unknown"}}' +
  '],' +
  '"operations":[' +
  '{"id":"listen.v1","method":"POST","path":"/v1/listen","query":0,"body":{"type":"struct","name":"UrlBody","fields":[{"name":"url","type":{"type":"string"}}],"unknown":"ignored"},"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27]},' +
  '{"id":"listen.v1.stream","method":"GET","webSocket":true,"path":"/v1/listen","query":1,"checks":[0,28,29,3,4,5,6,7,8,30,9,31,32,33,34,35,36,37,13,15,16,17,18,38,39]}' +
  ']}';

/** Creates the endpoints of `schemas/listen/v1`. */
export const listenV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "audio-body": audioBody, authorization, "body-size": bodySize, callback, combination, "content-coding": contentCoding, count, "json-url": jsonUrl, "listed-value": listedValue, "media-type": mediaType, "message-deserialization": messageDeserialization, "message-frame": messageFrame, pattern, query, range, "remote-url": remoteUrl, "request-target": requestTarget, "speech-model": speechModel, transfer, upgrade, "utf-8": utf8 },
  errors: { codeError, textError },
  code: { queryReader },
});
