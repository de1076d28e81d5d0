// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioFormat } from "../../src/checks/audio-format/check.js";
import { authorization } from "../../src/checks/authorization/check.js";
import { bodySize } from "../../src/checks/body-size/check.js";
import { callback } from "../../src/checks/callback/check.js";
import { characters } from "../../src/checks/characters/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
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
import { rate } from "../../src/checks/rate/check.js";
import { remoteUrl } from "../../src/checks/remote-url/check.js";
import { requestTarget } from "../../src/checks/request-target/check.js";
import { route } from "../../src/checks/route/check.js";
import { speedSupport } from "../../src/checks/speed-support/check.js";
import { transfer } from "../../src/checks/transfer/check.js";
import { upgrade } from "../../src/checks/upgrade/check.js";
import { utf8 } from "../../src/checks/utf-8/check.js";
import { voiceCatalogue } from "../../src/checks/voice-catalogue/check.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { closeFrame, codeError, streamMessage, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"speak/v1","errors":[' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Failed to deserialize query parameters: {message}"],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid \'model\' value of \'{model}\'."],' +
  '["codeError",400,"INVALID_QUERY_PARAMETER","Invalid callback url."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`."],' +
  '["codeError",400,"UNSUPPORTED_AUDIO_FORMAT","Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`."],' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["codeError",400,"SPEED_OUT_OF_RANGE","\'speed\' must be within documented range"],' +
  '["codeError",415,"UNSUPPORTED_MEDIA_TYPE","`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`."],' +
  '["codeError",413,"PAYLOAD_TOO_LARGE","Payload size exceeds limit of 2 MB."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to decode payload as UTF-8."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],' +
  '["codeError",400,"PAYLOAD_ERROR","Failed to parse URL in JSON body."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","Could not parse URL as a URI."],' +
  '["codeError",400,"REMOTE_CONTENT_ERROR","URL for media download must be publicly routable."],' +
  '["codeError",400,"Bad Request","Input text contains no characters."],' +
  '["codeError",413,"Payload Too Large","Input text exceeds maximum character limit of {limit}."],' +
  '["codeError",400,"Bad Request","Bad Request: No such model/version combination found."],' +
  '["codeError",403,"INSUFFICIENT_PERMISSIONS","Project does not have access to the requested model."],' +
  '["textError",400,"Connection header did not include \'upgrade\'"],' +
  '["closeFrame",1003,"MESSAGE-0000"],' +
  '["closeFrame",1008,"DATA-0000"],' +
  '["closeFrame",1009,"BIG-0001"],' +
  '["closeFrame",1008,"DATA-0001"],' +
  '["streamMessage","Warning","EXCESSIVE_FLUSH","No more than {limit} Flush messages are processed every {seconds} seconds."]' +
  '],' +
  '"tables":[' +
  '{"default":"mp3","specificationDefaults":{"container":"wav","sample_rate":24000,"bit_rate":48000},"formats":{"linear16":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["docs-media-output","spec-openapi"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":24000,"evidence":["seen-linear16-rates","docs-media-output"],"certainty":{"rejects":"recorded","text":"recorded"}},"bit_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}}},"mulaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["docs-media-output","spec-openapi"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":8000,"evidence":["docs-media-output","spec-openapi"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}}},"alaw":{"container":{"rule":"list","values":["wav","none"],"default":"wav","evidence":["docs-media-output","spec-openapi"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000],"default":8000,"evidence":["docs-media-output","spec-openapi"],"certainty":{"rejects":"documented","text":"inferred"}},"bit_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}}},"mp3":{"container":{"rule":"not applicable","evidence":["seen-mp3-container","seen-mp3-default","docs-media-output"],"certainty":{"rejects":"recorded","text":"recorded"}},"sample_rate":{"rule":"not applicable","evidence":["seen-mp3-sample-rate","seen-mp3-sample-rate-2026","docs-media-output"],"contested":{"values":[22050],"why":"The specification lists it, the documentation gives a fixed rate.","evidence":["spec-openapi","docs-media-output"]},"certainty":{"rejects":"recorded","text":"recorded"}},"bit_rate":{"rule":"list","values":[32000,48000],"default":48000,"evidence":["docs-media-output","spec-openapi"],"contested":{"values":[8000,16000,24000,40000],"why":"The documentation omits it, /v2/speak accepts it.","evidence":["docs-media-output","spec-speak-v2"]},"certainty":{"rejects":"documented","text":"inferred"}}},"opus":{"container":{"rule":"list","values":["ogg"],"default":"ogg","evidence":["seen-opus-container","docs-media-output"],"certainty":{"rejects":"recorded","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"contested":{"values":[48000],"why":"The specification lists it, the documentation gives a fixed rate.","evidence":["spec-openapi","docs-media-output"]},"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":650000,"default":12000,"evidence":["docs-media-output","spec-openapi-bounds","analogy-speed-v2"],"certainty":{"rejects":"documented","text":"inferred"}}},"flac":{"container":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"list","values":[8000,16000,22050,32000,48000],"default":null,"evidence":["docs-media-output"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}}},"aac":{"container":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}},"sample_rate":{"rule":"not applicable","evidence":["docs-media-output","docs-errors"],"certainty":{"rejects":"documented","text":"documented"}},"bit_rate":{"rule":"range","minimum":4000,"maximum":192000,"default":48000,"evidence":["docs-media-output","spec-openapi-bounds","analogy-speed-v2"],"certainty":{"rejects":"documented","text":"inferred"}}}}},' +
  '{"date":"2026-09-15","pattern":"^aura-(?:2-)?[a-z]+-[a-z]{2}$","default":"aura-asteria-en","voices":{"aura":{"en":"angus arcas asteria athena helios hera luna orion orpheus perseus stella zeus"},"aura-2":{"en":"amalthea andromeda apollo arcas aries asteria athena atlas aurora callista cora cordelia delia draco electra harmonia helena hera hermes hyperion iris janus juno jupiter luna mars minerva neptune odysseus ophelia orion orpheus pandora phoebe pluto saturn selene thalia theia vesta zeus","es":"agustina alvaro antonia aquila carina celeste diana estrella gloria javier luciano nestor olivia selena silvia sirio valerio","de":"aurelia elara fabian julius kara lara viktoria","nl":"beatrix cornelia daphne hestia lars leda rhea roman sander","fr":"agathe hector","it":"cesare cinzia demetra dionisio elio flavio livia maia melia","ja":"ama ebisu fujin izanami uzume"}},"speed":{"aura":[],"aura-2":["en","es"]}},' +
  '{"default":"linear16","specificationDefaults":{"sample_rate":24000},"formats":{"linear16":{"sample_rate":{"rule":"list","values":[8000,16000,24000,32000,44100,48000],"default":24000,"evidence":["spec-asyncapi","seen-linear16-rates"],"certainty":{"rejects":"documented","text":"inferred"}}},"mulaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":8000,"evidence":["docs-media-output","spec-asyncapi"],"certainty":{"rejects":"documented","text":"inferred"}}},"alaw":{"sample_rate":{"rule":"list","values":[8000,16000],"default":8000,"evidence":["docs-media-output","spec-asyncapi"],"certainty":{"rejects":"documented","text":"inferred"}}}}}' +
  '],' +
  '"queries":[' +
  '{"name":"SpeakQuery","fields":[{"name":"model","type":"string"},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw","mp3","opus","flac","aac"]},{"name":"container","type":"enum","rustName":"Container","variants":["wav","ogg","none"]},{"name":"sample_rate","type":"nonzero-u32"},{"name":"bit_rate","type":"nonzero-u32"},{"name":"callback","type":"string"},{"name":"callback_method","type":"enum","rustName":"Method","variants":["POST","PUT"]},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"}],"unknown":"ignored"},' +
  '{"name":"SpeakStreamQuery","fields":[{"name":"model","type":"string"},{"name":"encoding","type":"enum","rustName":"Enc","variants":["linear16","mulaw","alaw"]},{"name":"container","type":"string"},{"name":"sample_rate","type":"nonzero-u32"},{"name":"mip_opt_out","type":"bool"},{"name":"tag","type":"strings"},{"name":"speed","type":"f32"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"request-target","stage":"head","reads":"query","limit":38000,"rules":{"too long":"request-target-too-long"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"di"],"unknown variant container":["container-unknown",0,"ri"],"unknown variant callback_method":["callback-method-unknown",0,"di"],"other case callback_method":["callback-method-case",0,"ii"],"zero sample_rate":["sample-rate-zero",0,"rr"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"di"],"zero bit_rate":["bit-rate-zero",0,"di"],"wrong type bit_rate":["bit-rate-not-an-integer",0,"di"],"wrong type speed":["speed-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"ri"],"unknown parameter":"parameter-unknown","repeated value":"parameter-repeated"}},' +
  '{"check":"model-grammar","stage":"head","reads":"query","voices":{"$table":1},"rules":{"malformed":["model-malformed",1,"rr"]}},' +
  '{"check":"callback","stage":"head","reads":"query","ports":[80,443,8080,8443],"rules":{"not http":["callback-not-a-url",2,"dd"],"other port":["callback-port",2,"ii"],"no callback":"callback-method-without-callback"}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":0},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable container":["container-not-applicable",3,"ii"],"not listed container":["container-invalid",4,"ii"],"not applicable sample_rate":["sample-rate-not-applicable",3,"ii"],"not listed sample_rate":["sample-rate-invalid",5,"ii"],"not applicable bit_rate":["bit-rate-not-applicable",3,"ii"],"not listed bit_rate":["bit-rate-invalid",5,"ii"],"contested":"audio-format-contested","specification default":"specification-default"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",6,"dd"],"malformed":["authorization-malformed",6,"dd"],"key as token":["authorization-key-as-token",6,"id"],"token as key":["authorization-token-as-key",6,"id"],"quoted":["authorization-key-quoted",6,"id"],"scheme twice":["authorization-scheme-twice",6,"dd"],"white space":["authorization-key-with-space",6,"dd"]}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"speed","minimum":0.7,"maximum":1.5,"withoutSupport":{"evidence":["docs-voice-controls","skills-1.7.0"],"certainty":{"rejects":"documented","text":"inferred"},"voices":{"$table":1}},"rules":{"outside":["speed-out-of-range",7,"ri"]}},' +
  '{"check":"speed-support","stage":"head","reads":"query","voices":{"$table":1},"rules":{"unsupported":"speed-unsupported"}},' +
  '{"check":"list-as-text","stage":"head","reads":"query","rules":{"list as text":"list-as-text"}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","text":"text/plain"},"rules":{"unsupported":["media-type-unsupported",8,"rd"],"missing":["media-type-missing",8,"ii"],"repeated":["media-type-repeated",8,"ii"]}},' +
  '{"check":"transfer","stage":"head","reads":"headers","rules":{"no length":"length-missing"}},' +
  '{"check":"body-size","stage":"head","reads":"body","bodyLimit":2097152,"rules":{"too large":["body-too-large",9,"dd"]}},' +
  '{"check":"utf-8","stage":"body","reads":"body","rules":{"invalid":["body-not-utf8",10,"dd"]}},' +
  '{"check":"json-body","stage":"body","reads":"body","rules":{"syntax":["body-not-json",11,"dd"],"shape":["body-shape",11,"rr"],"repeated key":["body-key-repeated",11,"ir"],"lone surrogate":["body-lone-surrogate",11,"ir"],"byte order mark":["body-byte-order-mark",11,"ir"],"list":["body-list",11,"ir"]}},' +
  '{"check":"remote-url","stage":"body","reads":"body","rules":{"not a url":["url-not-a-url",12,"dd"],"not a uri":["url-not-a-uri",13,"id"],"not public":["url-not-public",14,"dd"]}},' +
  '{"check":"characters","stage":"body","reads":"body","limit":2000,"rules":{"none":["text-empty",15,"dd"],"too many":["text-too-long",16,"rd"],"too many with controls":["text-too-long-with-controls",16,"id"],"blank":"text-blank"}},' +
  '{"check":"voice-catalogue","stage":"body","reads":"query","voices":{"$table":1},"names":["perseo"],"rules":{"unknown":["voice-unknown",17,"rd"],"unknown name":["voice-name-unknown",18,"ri"]}},' +
  '{"check":"inline-controls","stage":"body","reads":"body","part":"body","limits":{"pronunciations":500,"pronunciationCharacters":128,"pronunciationRatio":10,"pronunciationFloor":15},"rules":{"many pronunciations":"pronunciations-too-many","long pronunciation":"pronunciation-too-long","disproportionate pronunciation":"pronunciation-out-of-proportion"}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}},' +
  '{"check":"upgrade","stage":"head","reads":"headers","rules":{"missing":["upgrade-missing",19,"di"],"only upgrade":["connection-not-upgrade",19,"ii"],"other upgrade":"upgrade-not-websocket"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"queryReader"},"rules":{"malformed":["query-malformed",0,"ii"],"not utf-8":["query-not-utf8",0,"ii"],"nested":["query-value-nested",0,"ii"],"empty":["query-value-empty",0,"ii"],"repeated":["query-value-repeated",0,"ii"],"unknown variant encoding":["encoding-unknown",0,"di"],"unknown variant container":["container-unknown",0,"ri"],"zero sample_rate":["sample-rate-zero",0,"rr"],"wrong type sample_rate":["sample-rate-not-an-integer",0,"di"],"wrong type speed":["speed-not-a-number",0,"di"],"wrong type mip_opt_out":["mip-opt-out-not-a-boolean",0,"ri"],"unknown parameter":"parameter-unknown","repeated value":"parameter-repeated"}},' +
  '{"check":"audio-format","stage":"head","reads":"query","table":{"$table":2},"columns":["container","sample_rate","bit_rate"],"rangeWording":"between {minimum} and {maximum}","rules":{"not applicable container":["container-not-applicable",3,"ii"],"not listed container":["container-invalid",4,"ii"],"not applicable sample_rate":["sample-rate-not-applicable",3,"ii"],"not listed sample_rate":["sample-rate-invalid",5,"ii"],"contested":"audio-format-contested","specification default":"specification-default"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"container":["none"]},"rules":{"not listed":"container-on-stream"}},' +
  '{"check":"voice-catalogue","stage":"head","reads":"query","voices":{"$table":1},"names":["perseo"],"rules":{"unknown":["voice-unknown",17,"rd"],"unknown name":["voice-name-unknown",18,"ri"]}},' +
  '{"check":"message-frame","stage":"message","reads":"message","rules":{"binary":["frame-binary",20,"dd"]}},' +
  '{"check":"message-deserialization","stage":"message","reads":"message","union":{"tag":"type","unknown":"ignored","variants":{"Speak":{"text":{"type":"string","required":true}},"Flush":{},"Clear":{},"Close":{}}},"rules":{"syntax":["message-not-json",21,"dd"],"not an object":["message-not-an-object",21,"dd"],"unknown type":["message-type-unknown",21,"dd"],"missing field":["message-field-missing",21,"dd"],"wrong type":["message-field-type",21,"dd"],"only serde":["message-only-serde",21,"ii"],"unknown field":"message-field-unknown"}},' +
  '{"check":"characters","stage":"message","reads":"message","limit":2000,"part":"message","rules":{"too many":["message-text-too-long",22,"dd"],"too many with controls":["message-text-too-long-with-controls",22,"id"],"none":"message-text-empty"}},' +
  '{"check":"inline-controls","stage":"message","reads":"message","part":"message","limits":{"pronunciations":500,"pronunciationCharacters":128,"pronunciationRatio":10,"pronunciationFloor":15},"rules":{"many pronunciations":"message-pronunciations-too-many","long pronunciation":"message-pronunciation-too-long","disproportionate pronunciation":"message-pronunciation-out-of-proportion"}},' +
  '{"check":"rate","stage":"message","reads":"message","type":"Speak","member":"text","limit":2400,"seconds":60,"rules":{"too many":["characters-too-fast",23,"dd"],"perhaps too many":["characters-too-fast-by-window",23,"id"]}},' +
  '{"check":"rate","stage":"message","reads":"message","type":"Flush","limit":20,"seconds":60,"rules":{"too many":["flush-excessive",24,"ri"],"perhaps too many":["flush-excessive-by-window",24,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"speak.v1","method":"POST","path":"/v1/speak","otherPaths":["/v1/audio/speech"],"query":0,"body":{"type":"struct","name":"SpeakBody","fields":[{"name":"text","type":{"type":"option","some":{"type":"string"}}},{"name":"url","type":{"type":"option","some":{"type":"string"}}}],"unknown":"rejected"},"formats":0,"checks":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]},' +
  '{"id":"speak.v1.stream","method":"GET","webSocket":true,"path":"/v1/speak","query":1,"formats":2,"checks":[0,20,21,2,22,23,5,6,7,8,24,25,26,27,28,29,30,19]}' +
  ']}';

/** Creates the endpoints of `schemas/speak/v1`. */
export const speakV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { "audio-format": audioFormat, authorization, "body-size": bodySize, callback, characters, "content-coding": contentCoding, "inline-controls": inlineControls, "json-body": jsonBody, "list-as-text": listAsText, "listed-value": listedValue, "media-type": mediaType, "message-deserialization": messageDeserialization, "message-frame": messageFrame, "model-grammar": modelGrammar, query, range, rate, "remote-url": remoteUrl, "request-target": requestTarget, route, "speed-support": speedSupport, transfer, upgrade, "utf-8": utf8, "voice-catalogue": voiceCatalogue },
  errors: { closeFrame, codeError, streamMessage, textError },
  code: { queryReader },
});
