// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioFormat } from "../../src/checks/audio-format/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { characters } from "../../src/checks/characters/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { increment } from "../../src/checks/increment/check.js";
import { inlineControls } from "../../src/checks/inline-controls/check.js";
import { jsonBody } from "../../src/checks/json-body/check.js";
import { listAsText } from "../../src/checks/list-as-text/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { messageDeserialization } from "../../src/checks/message-deserialization/check.js";
import { messageFrame } from "../../src/checks/message-frame/check.js";
import { modelGrammar } from "../../src/checks/model-grammar/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { route } from "../../src/checks/route/check.js";
import { transfer } from "../../src/checks/transfer/check.js";
import { upgrade } from "../../src/checks/upgrade/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { voiceCatalogue } from "../../src/checks/voice-catalogue/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { codeError, streamMessage, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"speak/v2","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"V1_MODEL_ON_V2_SPEAK_ENDPOINT","Only flux models are supported on the `/v2/speak` endpoint. Please use the `/v1/speak` endpoint for Aura text-to-speech requests."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'model\' value of \'{model}\'."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`."],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["codeError",400,"SPEED_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"SPEED_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."],' +
  '["codeError",400,"EXPRESSIVITY_OUT_OF_RANGE","\'{member}\' must be between {minimum} and {maximum}."],' +
  '["codeError",400,"EXPRESSIVITY_INCREMENT_INVALID","\'{member}\' must be provided in increments of {step}."],' +
  '["codeError",415,"UNSUPPORTED_MEDIA_TYPE","`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`."],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],' +
  '["codeError",400,"Bad Request","Input text contains no characters."],' +
  '["codeError",413,"Payload Too Large","Input text exceeds maximum character limit of {limit}."],' +
  '["textError",400,"Connection header did not include \'upgrade\'"],' +
  '["streamMessage","Error","MESSAGE-0000","The message could not be parsed."],' +
  '["streamMessage","Error","BIG-0000","The message is too large."],' +
  '["streamMessage","ConfigureFailure","SPEED_OUT_OF_RANGE","{member} must be between {minimum} and {maximum} in {step} increments"],' +
  '["streamMessage","ConfigureFailure","SPEED_INCREMENT_INVALID","{member} must be between {minimum} and {maximum} in {step} increments"]' +
  '],' +
  '"tables":[' +
  '{"default":"mp3","specificationDefaults":{"sample_rate":24000,"bit_rate":48000},"formats":{"linear16":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":24000,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"mulaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"alaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"mp3":{"container":{"rule":"not applicable","evidence":["seen-mp3-container","docs-media-output","analogy-speak-v1"],"certainty":{"rejects":"documented","text":"inferred"}},"sample_rate":{"rule":"not applicable","evidence":["seen-v2-formats"],"certainty":{"rejects":"recorded","text":"recorded"}},"bit_rate":{"rule":"list","values":[8000,16000,24000,32000,40000,48000],"default":48000,"evidence":["seen-v2-formats","spec-speak-v2"],"certainty":{"rejects":"recorded","text":"recorded"}}},"opus":{"container":{"rule":"list","values":["ogg"],"default":"ogg","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"contested":{"values":[48000],"why":"The specification of /v1/speak lists it, the documentation gives a fixed rate.","evidence":["spec-openapi","docs-media-output"]},"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":650000,"default":null,"evidence":["analogy-speak-v1","docs-media-output"],"certainty":{"rejects":"inferred","text":"inferred"}}},"flac":{"container":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,22050,32000,48000],"default":null,"evidence":["spec-speak-v2"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}}},"aac":{"container":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["spec-speak-v2","docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":192000,"default":null,"evidence":["analogy-speak-v1","docs-media-output"],"certainty":{"rejects":"inferred","text":"inferred"}}}}},' +
  '{"date":"2026-10-01","pattern":"^flux-[a-z]+-[a-z]+$","voices":{"flux":{"en":"alexis bree brittany brooke bruce cliff cole colin conor donovan drew elise gemma haley hannah heather jack kai kelsey kit maeve marcelo marcus meena meghan miles naveen paige priya rufus sean sharon sienna tanner wade wes"}},"speed":{"flux":["en"]}},' +
  '{"default":"linear16","specificationDefaults":{},"formats":{"linear16":{"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"documented"}}},"mulaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"inferred"}}},"alaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":null,"evidence":["spec-asyncapi","docs-flux-tts"],"certainty":{"rejects":"documented","text":"inferred"}}}}}' +
  '],' +
  '"queries":[' +
  '{"name":"SpeakQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw","mp3","opus","flac","aac"]},{"name":"container","type":"enum","rustName":"Container","variants":["wav","ogg","none"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"bit_rate","type":"nonzero-u32"},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"},{"name":"expressivity","type":"f32"},{"name":"priority","type":"string"}],"unknown":"rejected","flattened":true},' +
  '{"name":"SpeakStreamQuery","fields":[{"name":"model","type":"string","required":true},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"},{"name":"expressivity","type":"f32"}],"unknown":"rejected","flattened":true}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":"request-target-too-long"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"rr"],"unknown variant container":["container-unknown",0,"rr"],"unknown variant callback_method":["callback-method-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"zero sample_rate":["sample-rate-zero",0,"di"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"ri"],"zero bit_rate":["bit-rate-zero",0,"di"],"wrong type bit_rate":["bit-rate-not-an-integer",0,"di"],"wrong type speed":["speed-not-a-number",0,"rr"],"wrong type expressivity":["expressivity-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"di"],"missing model":["model-missing",0,"di"],"unknown field":["parameter-unknown",0,"rr"],"repeated value":"parameter-repeated"}},' +
  '{"check":"model-grammar","stage":"head","reads":"query","voices":{"$table":1},"elsewhere":"^aura-","rules":{"elsewhere":["aura-on-v2",1,"rr"],"malformed":["model-malformed",2,"ii"]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",3,"dd"],"other port":["callback-port",3,"ii"],"no callback":"callback-method-without-callback"}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":0},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable container":["container-not-applicable",4,"ii"],"not listed container":["container-invalid",5,"ii"],"not applicable sample_rate":["sample-rate-not-applicable",4,"ii"],"not listed sample_rate":["sample-rate-invalid",6,"ii"],"not applicable bit_rate":["bit-rate-not-applicable",4,"ii"],"not listed bit_rate":["bit-rate-invalid",6,"ii"],"contested":"audio-format-contested"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"priority":["low"]},"rules":{"not listed":"priority-unknown"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",7,"dd"],"malformed":["authorization-malformed",7,"dd"],"key as token":["authorization-key-as-token",7,"id"],"token as key":["authorization-token-as-key",7,"id"],"quoted":["authorization-key-quoted",7,"id"],"scheme twice":["authorization-scheme-twice",7,"dd"],"white space":["authorization-key-with-space",7,"dd"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"rules":{"outside":["speed-out-of-range",8,"rd"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["speed-off-step",9,"rd"],"nearly on step":["speed-nearly-on-step",9,"id"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"rules":{"outside":["expressivity-out-of-range",10,"di"]}},' +
  '{"check":"increment","stage":"head","reads":"query","part":"query","member":"expressivity","minimum":-2,"maximum":2,"step":1,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["expressivity-off-step",11,"di"],"nearly on step":["expressivity-nearly-on-step",11,"ii"]}},' +
  '{"check":"list-as-text","stage":"head","reads":"query","rules":{"list as text":"list-as-text"}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","text":"text/plain"},"rules":{"unsupported":["media-type-unsupported",12,"dd"],"missing":["media-type-missing",12,"ii"],"repeated":["media-type-repeated",12,"ii"]}},' +
  '{"check":"transfer","stage":"head","reads":"headers","rules":{"no length":"length-missing"}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",13,"dd"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",14,"dd"]}},' +
  '{"check":"json-body","stage":"body","reads":"body","perhaps":["url"],"rules":{"syntax":["body-not-json",15,"di"],"shape":["body-shape",15,"di"],"unknown field":["body-field-unknown",15,"ii"],"repeated key":["body-key-repeated",15,"ii"],"lone surrogate":["body-lone-surrogate",15,"ii"],"byte order mark":["body-byte-order-mark",15,"ii"],"list":["body-list",15,"ii"]}},' +
  '{"check":"characters","stage":"body","reads":"body","limit":2000,"rules":{"none":["text-empty",16,"dd"],"too many":["text-too-long",17,"rd"],"too many with controls":["text-too-long-with-controls",17,"id"],"blank":"text-blank"}},' +
  '{"check":"voice-catalogue","stage":"body","reads":"query","voices":{"$table":1},"names":[],"rules":{"unknown":"voice-unknown"}},' +
  '{"check":"inline-controls","stage":"body","reads":"body","part":"body","limits":{"pronunciations":500,"pronunciationCharacters":128,"pronunciationRatio":10,"pronunciationFloor":15,"pause":{"minimum":500,"maximum":3000,"step":100},"pauses":8,"pauseSpeed":1.15},"rules":{"many pronunciations":"pronunciations-too-many","long pronunciation":"pronunciation-too-long","disproportionate pronunciation":"pronunciation-out-of-proportion","pause outside":"pause-out-of-range","pause off step":"pause-off-step","pause malformed":"pause-malformed","many pauses":"pauses-too-many","adjacent pauses":"pauses-adjacent","pause at speed":"pause-speed","controls together":"controls-together"}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",18,"di"],"only upgrade":["connection-not-upgrade",18,"ii"],"other upgrade":"upgrade-not-websocket"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["stream-encoding-unknown",0,"di"],"zero sample_rate":["sample-rate-zero",0,"di"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"ri"],"wrong type speed":["speed-not-a-number",0,"rr"],"wrong type expressivity":["expressivity-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"di"],"missing model":["model-missing",0,"di"],"unknown field":["parameter-unknown",0,"rr"],"repeated value":"parameter-repeated"}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":2},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable sample_rate":["sample-rate-not-applicable",4,"ii"],"not listed sample_rate":["sample-rate-invalid",6,"ii"],"contested":"audio-format-contested"}},' +
  '{"check":"voice-catalogue","stage":"head","reads":"query","voices":{"$table":1},"names":[],"rules":{"unknown":"voice-unknown"}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"binary":["frame-binary",19,"di"]}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"rejected","variants":{"Speak":{"text":{"type":"string","required":true}},"Flush":{},"Interrupt":{"playback_offset":{"type":"object","fields":{"type":{"type":"constant","value":"time_ms","required":true},"value":{"type":"integer","required":true}}}},"Configure":{"speed":{"type":"number"}},"Close":{}}},"rules":{"syntax":["message-not-json",19,"di"],"not an object":["message-not-an-object",19,"di"],"unknown type":["message-type-unknown",19,"di"],"missing field":["message-field-missing",19,"di"],"wrong type":["message-field-type",19,"di"],"unknown field":["message-field-unknown",19,"ri"],"unknown inner field":["message-inner-field-unknown",19,"ii"],"only serde":["message-only-serde",19,"ii"],"ignored field":"message-field-without-effect"}},' +
  '{"check":"characters","stage":"message","reads":"message","limit":2000,"part":"message","rules":{"too many":["message-text-too-long",20,"ii"],"too many with controls":["message-text-too-long-with-controls",20,"ii"],"none":"message-text-empty"}},' +
  '{"check":"inline-controls","stage":"message","reads":"message","part":"message","limits":{"pronunciations":500,"pronunciationCharacters":128,"pronunciationRatio":10,"pronunciationFloor":15,"pause":{"minimum":500,"maximum":3000,"step":100},"pauses":8,"pauseSpeed":1.15},"rules":{"pronunciation":"message-pronunciation","controls together":"message-controls-together","many pronunciations":"message-pronunciations-too-many","long pronunciation":"message-pronunciation-too-long","disproportionate pronunciation":"message-pronunciation-out-of-proportion","pause":"message-pause"}},' +
  '{"check":"range","stage":"message","reads":"message","part":"message","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"rules":{"outside":["configure-speed-out-of-range",21,"di"]}},' +
  '{"check":"increment","stage":"message","reads":"message","part":"message","member":"speed","minimum":0.5,"maximum":1.5,"step":0.05,"exact":0.000001,"uncertain":0.001,"rules":{"off step":["configure-speed-off-step",22,"di"],"nearly on step":["configure-speed-nearly-on-step",22,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v2","method":"POST","path":"/v2/speak","query":0,"body":{"type":"struct","name":"SpeakBody","fields":[{"name":"text","type":{"type":"string"}}],"unknown":"rejected"},"formats":0,"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21]},' +
  '{"id":"speak.v2.stream","method":"GET","webSocket":true,"path":"/v2/speak","query":1,"formats":2,"checks":[0,22,23,2,24,6,7,8,9,10,11,25,26,27,28,29,30,31,21]}' +
  ']}';

/** Creates the endpoints of `schemas/speak/v2`. */
export const speakV2Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "audio-format": audioFormat, authorization, "body-size": bodySize, callback, characters, "content-coding": contentCoding, increment, "inline-controls": inlineControls, "json-body": jsonBody, "list-as-text": listAsText, "listed-value": listedValue, "media-type": mediaType, "message-deserialization": messageDeserialization, "message-frame": messageFrame, "model-grammar": modelGrammar, query, range, "request-target": requestTarget, route, transfer, upgrade, "utf-8": utf8, "voice-catalogue": voiceCatalogue },
  errors: { codeError, streamMessage, textError },
  code: { queryReader },
});
