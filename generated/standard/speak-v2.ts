// Generated from schemas/ by `npm run generate`. Do not edit.

import { bodyPart, endpointSchema, messagePart, queryPart, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { audioFormat } from "../../src/checks/audio-format/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { characters } from "../../src/checks/characters/check.js";
import { increment } from "../../src/checks/increment/check.js";
import { jsonBody } from "../../src/checks/json-body/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { messageFrame } from "../../src/checks/message-frame/check.js";
import { modelGrammar } from "../../src/checks/model-grammar/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, streamMessage } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type {
  DecodedSpeakV2Body,
  DecodedSpeakV2Query,
  DecodedSpeakV2StreamMessage,
  DecodedSpeakV2StreamQuery,
  SpeakV2AdviceId,
  SpeakV2Body,
  SpeakV2Query,
  SpeakV2RuleId,
  SpeakV2StreamMessage,
  SpeakV2StreamQuery,
} from "../types/speak-v2.js";

/** The rules of the folder: those with an error, and advice. */
const rules =
  'query-malformed query-not-utf8 query-value-nested query-value-empty query-value-repeated encoding-unknown stream-encoding-unknown container-unknown callback-method-unknown callback-method-case sample-rate-zero sample-rate-not-an-integer bit-rate-zero bit-rate-not-an-integer speed-not-a-number expressivity-not-a-number mip-opt-out-not-a-boolean model-missing parameter-unknown aura-on-v2 model-malformed callback-not-a-url callback-port container-not-applicable container-invalid sample-rate-not-applicable sample-rate-invalid bit-rate-not-applicable bit-rate-invalid authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space speed-out-of-range speed-off-step speed-nearly-on-step expressivity-out-of-range expressivity-off-step expressivity-nearly-on-step media-type-unsupported media-type-missing media-type-repeated body-too-large body-not-utf8 body-not-json body-shape body-field-unknown body-key-repeated body-lone-surrogate body-byte-order-mark body-list text-empty text-too-long text-too-long-with-controls upgrade-missing connection-not-upgrade frame-binary message-not-json message-not-an-object message-type-unknown message-field-missing message-field-type message-field-unknown message-inner-field-unknown message-only-serde message-text-too-long message-text-too-long-with-controls configure-speed-out-of-range configure-speed-off-step configure-speed-nearly-on-step|request-target-too-long parameter-repeated callback-method-without-callback audio-format-contested priority-unknown list-as-text length-missing text-blank voice-unknown pronunciations-too-many pronunciation-too-long pronunciation-out-of-proportion pause-out-of-range pause-off-step pause-malformed pauses-too-many pauses-adjacent pause-speed controls-together body-encoded method-unsupported path-misspelled upgrade-not-websocket message-field-without-effect message-text-empty message-pronunciation message-controls-together message-pronunciations-too-many message-pronunciation-too-long message-pronunciation-out-of-proportion message-pause';

/** The query of `POST /v2/speak`. */
export const speakV2Query: EndpointSchema<SpeakV2Query, DecodedSpeakV2Query, SpeakV2RuleId, SpeakV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"speak/v2","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"V1_MODEL_ON_V2_SPEAK_ENDPOINT","Only flux models are supported on the `/v2/speak` endpoint. Please use the `/v1/speak` endpoint for Aura text-to-speech requests."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'model\' value of \'{model}\'."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`."],' +
  '["codeError",400,"SPEED_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"SPEED_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."],' +
  '["codeError",400,"EXPRESSIVITY_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"EXPRESSIVITY_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."]' +
  '],' +
  '"tables":[' +
  '{"default":"mp3","specificationDefaults":{"sample_rate":24000,"bit_rate":48000},"formats":{"linear16":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":24000,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"mulaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"alaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"mp3":{"container":{"rule":"not applicable","evidence":["seen-mp3-container","docs-media-output","analogy-speak-v1"],"certainty":{"rejects":"documented","text":"inferred"}},"sample_rate":{"rule":"not applicable","evidence":["seen-v2-formats"],"certainty":{"rejects":"recorded","text":"recorded"}},"bit_rate":{"rule":"list","values":[8000,16000,24000,32000,40000,48000],"default":48000,"evidence":["seen-v2-formats","spec-speak-v2"],"certainty":{"rejects":"recorded","text":"recorded"}}},"opus":{"container":{"rule":"list","values":["ogg"],"default":"ogg","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"contested":{"values":[48000],"why":"The specification of /v1/speak lists it, the documentation gives a fixed rate.","evidence":["spec-openapi","docs-media-output"]},"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":650000,"default":null,"evidence":["analogy-speak-v1","docs-media-output"],"certainty":{"rejects":"inferred","text":"inferred"}}},"flac":{"container":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,22050,32000,48000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"aac":{"container":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":192000,"default":null,"evidence":["analogy-speak-v1","docs-media-output"],"certainty":{"rejects":"inferred","text":"inferred"}}}}},' +
  '{"date":"2026-10-01","pattern":"^flux-[a-z]+-[a-z]+$","voices":{"flux":{"en":"alexis bree brittany brooke bruce cliff cole colin conor donovan drew elise gemma haley hannah heather jack kai kelsey kit maeve marcelo marcus meena meghan miles naveen paige priya rufus sean sharon sienna tanner wade wes"}},"speed":{"flux":["en"]}}' +
  '],' +
  '"queries":[' +
  '{"name":"SpeakQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw","mp3","opus","flac","aac"]},{"name":"container","type":"enum","rustName":"Container","variants":["wav","ogg","none"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"bit_rate","type":"nonzero-u32"},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"},{"name":"expressivity","type":"f32"},{"name":"priority","type":"string"}],"unknown":"rejected","flattened":true}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"rr"],"unknown variant container":["container-unknown",0,"rr"],"unknown variant callback_method":["callback-method-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"zero sample_rate":["sample-rate-zero",0,"di"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"ri"],"zero bit_rate":["bit-rate-zero",0,"di"],"wrong type bit_rate":["bit-rate-not-an-integer",0,"di"],"wrong type speed":["speed-not-a-number",0,"rr"],"wrong type expressivity":["expressivity-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"di"],"missing model":["model-missing",0,"di"],"unknown field":["parameter-unknown",0,"rr"],"repeated value":"parameter-repeated"}},' +
  '{"check":"model-grammar","stage":"head","reads":"query","voices":{"$table":1},"elsewhere":"^aura-","rules":{"elsewhere":["aura-on-v2",1,"rr"],"malformed":["model-malformed",2,"ii"]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",3,"dd"],"other port":["callback-port",3,"ii"],"no callback":"callback-method-without-callback"}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":0},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable container":["container-not-applicable",4,"ii"],"not listed container":["container-invalid",5,"ii"],"not applicable sample_rate":["sample-rate-not-applicable",4,"ii"],"not listed sample_rate":["sample-rate-invalid",6,"ii"],"not applicable bit_rate":["bit-rate-not-applicable",4,"ii"],"not listed bit_rate":["bit-rate-invalid",6,"ii"],"contested":"audio-format-contested"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"rules":{"outside":["speed-out-of-range",7,"rd"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["speed-off-step",8,"rd"],"nearly on step":["speed-nearly-on-step",8,"id"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"rules":{"outside":["expressivity-out-of-range",9,"di"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["expressivity-off-step",10,"di"],"nearly on step":["expressivity-nearly-on-step",10,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v2","method":"POST","path":"/v2/speak","query":0,"formats":0,"checks":[0,1,2,3,4,5,6,7]}' +
  ']}',
  { checks: { "audio-format": audioFormat, callback, increment, "model-grammar": modelGrammar, query, range }, errors: { codeError }, code: { queryReader } }),
  queryPart,
  rules,
  '{"title":"SpeakV2Query","description":"The query of POST /v2/speak: the Flux voice and the audio format.","type":"object","properties":{"model":{"type":"string","description":"The voice, as `flux-<voice>-<language>`.","allOf":[{"not":{"pattern":"^aura-"}}]},"encoding":{"type":"string","enum":["linear16","mulaw","alaw","mp3","opus","flac","aac"],"description":"The encoding of the audio. Default: mp3."},"container":{"type":"string","enum":["wav","ogg","none"],"description":"The container of the audio. The table of audio formats lists the containers of each encoding."},"sample_rate":{"type":"integer","description":"The sample rate, in hertz.","minimum":1,"maximum":4294967295},"bit_rate":{"type":"integer","description":"The bit rate, in bits per second.","minimum":1,"maximum":4294967295},"callback":{"type":"string","description":"An http or https URL that receives the audio when it is ready."},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback. Default: POST."},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]},"speed":{"type":"number","description":"The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice\'s own.","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}]}]},"expressivity":{"type":"number","description":"How expressive the speech is: a whole number from -2 to 2, where 0 is the voice\'s own.","allOf":[{"minimum":-2.0000001192092896,"maximum":2.0000001192092896},{"anyOf":[{"minimum":-2.001,"maximum":-1.999},{"minimum":-1.001,"maximum":-0.9990000000000004},{"minimum":-0.000999999999999778,"maximum":0.000999999999999778},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.999,"maximum":2.001}]}]},"priority":{"type":"string","description":"The priority of a request with a callback."}},"required":["model"],"additionalProperties":false,"allOf":[{"if":{"properties":{"encoding":{"const":"linear16"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"]},"sample_rate":{"enum":[8000,16000,24000,32000,44100,48000]},"bit_rate":{"not":{}}}}},{"if":{"properties":{"encoding":{"const":"mulaw"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"]},"sample_rate":{"enum":[8000,16000]},"bit_rate":{"not":{}}}}},{"if":{"properties":{"encoding":{"const":"alaw"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"]},"sample_rate":{"enum":[8000,16000]},"bit_rate":{"not":{}}}}},{"if":{"properties":{"encoding":{"const":"mp3"}}},"then":{"properties":{"container":{"not":{}},"sample_rate":{"not":{}},"bit_rate":{"enum":[8000,16000,24000,32000,40000,48000]}}}},{"if":{"properties":{"encoding":{"const":"opus"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["ogg"]},"sample_rate":{"enum":[48000]}}}},{"if":{"properties":{"encoding":{"const":"flac"}},"required":["encoding"]},"then":{"properties":{"container":{"not":{}},"sample_rate":{"enum":[8000,16000,22050,32000,48000]},"bit_rate":{"not":{}}}}},{"if":{"properties":{"encoding":{"const":"aac"}},"required":["encoding"]},"then":{"properties":{"container":{"not":{}},"sample_rate":{"not":{}}}}}]}',
);

/** The JSON body of `POST /v2/speak`. */
export const speakV2Body: EndpointSchema<SpeakV2Body, DecodedSpeakV2Body, SpeakV2RuleId, SpeakV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"speak/v2","errors":[' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],' +
  '["codeError",400,"Bad Request","Input text contains no characters."],' +
  '["codeError",413,"Payload Too Large","Input text exceeds maximum character limit of {limit}."]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",0,"dd"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",1,"dd"]}},' +
  '{"check":"json-body","stage":"body","reads":"body","perhaps":["url"],"rules":{"syntax":["body-not-json",2,"di"],"shape":["body-shape",2,"di"],"unknown field":["body-field-unknown",2,"ii"],"repeated key":["body-key-repeated",2,"ii"],"lone surrogate":["body-lone-surrogate",2,"ii"],"byte order mark":["body-byte-order-mark",2,"ii"],"list":["body-list",2,"ii"]}},' +
  '{"check":"characters","stage":"body","reads":"body","limit":2000,"rules":{"none":["text-empty",3,"dd"],"too many":["text-too-long",4,"rd"],"too many with controls":["text-too-long-with-controls",4,"id"],"blank":"text-blank"}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v2","method":"POST","path":"/v2/speak","query":0,"body":{"type":"struct","name":"SpeakBody","fields":[{"name":"text","type":{"type":"string"}}],"unknown":"rejected"},"checks":[0,1,2,3]}' +
  ']}',
  { checks: { "body-size": bodySize, characters, "json-body": jsonBody, "utf-8": utf8 }, errors: { codeError } }),
  bodyPart,
  rules,
  '{"title":"SpeakV2Body","description":"The JSON body of POST /v2/speak.","type":"object","properties":{"text":{"type":"string","description":"The text to speak: 1 to 2000 characters, counted as Unicode code points.","allOf":[{"minLength":1},{"anyOf":[{"maxLength":2000},{"pattern":"\\"pronounce\\""}]}]}},"required":["text"]}',
);

/** The query of the stream of `/v2/speak`. */
export const speakV2StreamQuery: EndpointSchema<SpeakV2StreamQuery, DecodedSpeakV2StreamQuery, SpeakV2RuleId, SpeakV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"speak/v2","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"V1_MODEL_ON_V2_SPEAK_ENDPOINT","Only flux models are supported on the `/v2/speak` endpoint. Please use the `/v1/speak` endpoint for Aura text-to-speech requests."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'model\' value of \'{model}\'."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`."],' +
  '["codeError",400,"SPEED_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"SPEED_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."],' +
  '["codeError",400,"EXPRESSIVITY_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"EXPRESSIVITY_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."]' +
  '],' +
  '"tables":[' +
  '{"default":"linear16","specificationDefaults":{},"formats":{"linear16":{"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"documented"}}},"mulaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"inferred"}}},"alaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"inferred"}}}}},' +
  '{"date":"2026-10-01","pattern":"^flux-[a-z]+-[a-z]+$","voices":{"flux":{"en":"alexis bree brittany brooke bruce cliff cole colin conor donovan drew elise gemma haley hannah heather jack kai kelsey kit maeve marcelo marcus meena meghan miles naveen paige priya rufus sean sharon sienna tanner wade wes"}},"speed":{"flux":["en"]}}' +
  '],' +
  '"queries":[' +
  '{"name":"SpeakStreamQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"},{"name":"expressivity","type":"f32"}],"unknown":"rejected","flattened":true}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["stream-encoding-unknown",0,"di"],"zero sample_rate":["sample-rate-zero",0,"di"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"ri"],"wrong type speed":["speed-not-a-number",0,"rr"],"wrong type expressivity":["expressivity-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"di"],"missing model":["model-missing",0,"di"],"unknown field":["parameter-unknown",0,"rr"],"repeated value":"parameter-repeated"}},' +
  '{"check":"model-grammar","stage":"head","reads":"query","voices":{"$table":1},"elsewhere":"^aura-","rules":{"elsewhere":["aura-on-v2",1,"rr"],"malformed":["model-malformed",2,"ii"]}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":0},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable sample_rate":["sample-rate-not-applicable",3,"ii"],"not listed sample_rate":["sample-rate-invalid",4,"ii"],"contested":"audio-format-contested"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"rules":{"outside":["speed-out-of-range",5,"rd"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["speed-off-step",6,"rd"],"nearly on step":["speed-nearly-on-step",6,"id"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"rules":{"outside":["expressivity-out-of-range",7,"di"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["expressivity-off-step",8,"di"],"nearly on step":["expressivity-nearly-on-step",8,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v2.stream","method":"GET","webSocket":true,"path":"/v2/speak","query":0,"formats":0,"checks":[0,1,2,3,4,5,6]}' +
  ']}',
  { checks: { "audio-format": audioFormat, increment, "model-grammar": modelGrammar, query, range }, errors: { codeError }, code: { queryReader } }),
  queryPart,
  rules,
  '{"title":"SpeakV2StreamQuery","description":"The query of the handshake of the stream of /v2/speak: the Flux voice and the audio format.","type":"object","properties":{"model":{"type":"string","description":"The voice, as `flux-<voice>-<language>`.","allOf":[{"not":{"pattern":"^aura-"}}]},"encoding":{"type":"string","enum":["linear16","mulaw","alaw"],"description":"The encoding of the audio. Default: linear16."},"sample_rate":{"type":"integer","description":"The sample rate, in hertz.","minimum":1,"maximum":4294967295},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]},"speed":{"type":"number","description":"The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice\'s own.","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}]}]},"expressivity":{"type":"number","description":"How expressive the speech is: a whole number from -2 to 2, where 0 is the voice\'s own.","allOf":[{"minimum":-2.0000001192092896,"maximum":2.0000001192092896},{"anyOf":[{"minimum":-2.001,"maximum":-1.999},{"minimum":-1.001,"maximum":-0.9990000000000004},{"minimum":-0.000999999999999778,"maximum":0.000999999999999778},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.999,"maximum":2.001}]}]}},"required":["model"],"additionalProperties":false,"allOf":[{"if":{"properties":{"encoding":{"const":"linear16"}}},"then":{"properties":{"sample_rate":{"enum":[8000,16000,24000,32000,44100,48000]}}}},{"if":{"properties":{"encoding":{"const":"mulaw"}},"required":["encoding"]},"then":{"properties":{"sample_rate":{"enum":[8000,16000]}}}},{"if":{"properties":{"encoding":{"const":"alaw"}},"required":["encoding"]},"then":{"properties":{"sample_rate":{"enum":[8000,16000]}}}}]}',
);

/** A message over the stream of `/v2/speak`. */
export const speakV2StreamMessage: EndpointSchema<SpeakV2StreamMessage, DecodedSpeakV2StreamMessage, SpeakV2RuleId, SpeakV2AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"speak/v2","errors":[' +
  '["streamMessage","Error","MESSAGE-0000","The message could not be parsed."],' +
  '["streamMessage","Error","BIG-0000","The message is too large."],' +
  '["streamMessage","ConfigureFailure","SPEED_OUT_OF_RANGE","{member} must be between {minimum} and {maximum} in {step} increments"],' +
  '["streamMessage","ConfigureFailure","SPEED_INCREMENT_INVALID","{member} must be between {minimum} and {maximum} in {step} increments"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"binary":["frame-binary",0,"di"]}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"rejected","variants":{"Speak":{"text":{"type":"string","required":true}},"Flush":{},"Interrupt":{"playback_offset":{"type":"object","fields":{"type":{"type":"constant","value":"time_ms","required":true},"value":{"type":"integer","required":true}}}},"Configure":{"speed":{"type":"number"}},"Close":{}}},"rules":{"syntax":["message-not-json",0,"di"],"not an object":["message-not-an-object",0,"di"],"unknown type":["message-type-unknown",0,"di"],"missing field":["message-field-missing",0,"di"],"wrong type":["message-field-type",0,"di"],"unknown field":["message-field-unknown",0,"ri"],"unknown inner field":["message-inner-field-unknown",0,"ii"],"only serde":["message-only-serde",0,"ii"],"ignored field":"message-field-without-effect"}},' +
  '{"check":"characters","stage":"message","reads":"message","limit":2000,"part":"message","rules":{"too many":["message-text-too-long",1,"ii"],"too many with controls":["message-text-too-long-with-controls",1,"ii"],"none":"message-text-empty"}},' +
  '{"check":"range","stage":"message","reads":"message","part":"message","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"rules":{"outside":["configure-speed-out-of-range",2,"di"]}},' +
  '{"check":"increment","stage":"message","reads":"message","part":"message","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["configure-speed-off-step",3,"di"],"nearly on step":["configure-speed-nearly-on-step",3,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v2.stream","method":"GET","webSocket":true,"path":"/v2/speak","query":0,"checks":[0,1,2,3,4]}' +
  ']}',
  { checks: { characters, increment, "message-deserialization": messageDeserialization, "message-frame": messageFrame, range }, errors: { streamMessage } }),
  messagePart,
  rules,
  '{"title":"SpeakV2StreamMessage","description":"The messages that a client sends over the stream of /v2/speak.","oneOf":[{"title":"SpeakV2StreamSpeak","description":"Adds text to the current turn.","type":"object","properties":{"type":{"const":"Speak","description":"The type of the message."},"text":{"type":"string","description":"The text."}},"required":["type","text"],"additionalProperties":false},{"title":"SpeakV2StreamFlush","description":"Ends the turn: its text is complete.","type":"object","properties":{"type":{"const":"Flush","description":"The type of the message."}},"required":["type"]},{"title":"SpeakV2StreamInterrupt","description":"Ends the turn because the user speaks. The remaining text is dropped.","type":"object","properties":{"type":{"const":"Interrupt","description":"The type of the message."},"playback_offset":{"type":["object","null"],"description":"The amount of audio of the session that was played.","properties":{"type":{"const":"time_ms","description":"The unit: milliseconds."},"value":{"type":"integer","description":"Milliseconds from the start of the session."}},"required":["type","value"]}},"required":["type"],"additionalProperties":false},{"title":"SpeakV2StreamConfigure","description":"Changes how the remaining text is spoken.","type":"object","properties":{"type":{"const":"Configure","description":"The type of the message."},"speed":{"type":["number","null"],"description":"The speed of the speech, from 0.5 to 1.5 in steps of 0.05.","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}]}]}},"required":["type"],"additionalProperties":false},{"title":"SpeakV2StreamClose","description":"Speaks the remaining text and closes the stream.","type":"object","properties":{"type":{"const":"Close","description":"The type of the message."}},"required":["type"]}]}',
);
