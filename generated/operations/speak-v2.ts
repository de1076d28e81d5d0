// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioFormat } from "../../src/engine/checks/audio-format.js";
import { authorization } from "../../src/engine/checks/authorization.js";
import { bodySize } from "../../src/engine/checks/body-size.js";
import { callback } from "../../src/engine/checks/callback.js";
import { characters } from "../../src/engine/checks/characters.js";
import { contentCoding } from "../../src/engine/checks/content-coding.js";
import { increment } from "../../src/engine/checks/increment.js";
import { inlineControls } from "../../src/engine/checks/inline-controls.js";
import { jsonBody } from "../../src/engine/checks/json-body.js";
import { listedValue } from "../../src/engine/checks/listed-value.js";
import { mediaType } from "../../src/engine/checks/media-type.js";
import { messageDeserialization } from "../../src/engine/checks/message-deserialization.js";
import { messageFrame } from "../../src/engine/checks/message-frame.js";
import { modelGrammar } from "../../src/engine/checks/model-grammar.js";
import { query } from "../../src/engine/checks/query.js";
import { range } from "../../src/engine/checks/range.js";
import { requestTarget } from "../../src/engine/checks/request-target.js";
import { transfer } from "../../src/engine/checks/transfer.js";
import { upgrade } from "../../src/engine/checks/upgrade.js";
import { utf8 } from "../../src/engine/checks/utf-8.js";
import { voiceCatalogue } from "../../src/engine/checks/voice-catalogue.js";
import { checkOf } from "../../src/engine/checks/bound-check.js";
import { queryReader } from "../../src/decode/query-struct.js";
import type { QueryStruct } from "../../src/decode/query-struct.js";
import { codeError, textError, type ErrorEntry } from "../../src/engine/error-entry.js";
import { streamMessage } from "../../src/engine/stream-answer.js";
import { advice, type AnyFormatTable, type Check, type Operations, rule, type VoiceCatalogue } from "../../src/engine/operation.js";

/** Makes the endpoints of `schemas/speak/v2`. */
export const speakV2Operations: Operations = () => {
const queryNotDeserialized: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Failed to deserialize query parameters: {message}", "Correct the parameter that the message describes; it does not name it.", "https://developers.deepgram.com/docs/errors");
const auraOnV2: ErrorEntry = codeError(400, "V1_MODEL_ON_V2_SPEAK_ENDPOINT", "Only flux models are supported on the `/v2/speak` endpoint. Please use the `/v1/speak` endpoint for Aura text-to-speech requests.", "Send the request to /v1/speak, or choose a Flux voice.", "https://developers.deepgram.com/docs/flux-tts/feature-overview");
const modelValueInvalid: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Invalid 'model' value of '{model}'.", "Send a voice of the form aura-2-<voice>-<language> or aura-<voice>-<language>.", "https://developers.deepgram.com/docs/errors");
const callbackUrlInvalid: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Invalid callback url.", "Send an absolute http or https URL, percent-encoded.", "https://developers.deepgram.com/docs/errors");
const audioFormatNotApplicable: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`.", "Leave the parameter out, or choose an encoding that takes it.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueInvalid: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`.", "Send a container that the encoding takes, or leave it out.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueNotListed: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`.", "Send one of the values that the message lists.", "https://developers.deepgram.com/docs/errors");
const invalidCredentials: ErrorEntry = codeError(401, "INVALID_AUTH", "Invalid credentials.", "Send `Authorization: Token <key>` or `Bearer <jwt>`.", "https://developers.deepgram.com/docs/errors");
const fluxSpeedOutOfRange: ErrorEntry = codeError(400, "SPEED_OUT_OF_RANGE", "'{member}' must be between {minimum} and {maximum}.", "Choose a value within the range.", "https://developers.deepgram.com/docs/flux-tts/feature-overview");
const fluxSpeedOffStep: ErrorEntry = codeError(400, "SPEED_INCREMENT_INVALID", "'{member}' must be provided in increments of {step}.", "Choose a value on the step.", "https://developers.deepgram.com/docs/flux-tts/feature-overview");
const fluxExpressivityOutOfRange: ErrorEntry = codeError(400, "EXPRESSIVITY_OUT_OF_RANGE", "'{member}' must be between {minimum} and {maximum}.", "Choose a value within the range.", "https://developers.deepgram.com/docs/tts-expressivity");
const fluxExpressivityOffStep: ErrorEntry = codeError(400, "EXPRESSIVITY_INCREMENT_INVALID", "'{member}' must be provided in increments of {step}.", "Choose a whole number.", "https://developers.deepgram.com/docs/tts-expressivity");
const mediaTypeUnsupported: ErrorEntry = codeError(415, "UNSUPPORTED_MEDIA_TYPE", "`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.", "Send `content-type: application/json` with a JSON body, or `text/plain` with the text itself.", "https://developers.deepgram.com/docs/errors");
const payloadTooLarge: ErrorEntry = codeError(413, "PAYLOAD_TOO_LARGE", "Payload size exceeds limit of 2 MB.", "Send less.", "https://developers.deepgram.com/docs/errors");
const payloadNotUtf8: ErrorEntry = codeError(400, "PAYLOAD_ERROR", "Failed to decode payload as UTF-8.", "Encode the body as UTF-8.", "https://developers.deepgram.com/docs/errors");
const payloadNotDeserialized: ErrorEntry = codeError(400, "PAYLOAD_ERROR", "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.", "Send a JSON object with `text` or `url`, a string, and nothing else.", "https://developers.deepgram.com/docs/errors");
const textEmpty: ErrorEntry = codeError(400, "Bad Request", "Input text contains no characters.", "Send at least one character of text.", "https://developers.deepgram.com/docs/errors");
const textTooLong: ErrorEntry = codeError(413, "Payload Too Large", "Input text exceeds maximum character limit of {limit}.", "Split the text and send one request for each part.", "https://developers.deepgram.com/docs/errors");
const upgradeMissing: ErrorEntry = textError(400, "Connection header did not include 'upgrade'", "Open a WebSocket, or send a POST.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const messageNotParsed: ErrorEntry = streamMessage("Error", "MESSAGE-0000", "The message could not be parsed.", "Send one of the messages that the stream knows, as JSON in a text frame, with its own fields alone.", "https://developers.deepgram.com/docs/flux-tts/server-messages");
const fluxMessageTooLarge: ErrorEntry = streamMessage("Error", "BIG-0000", "The message is too large.", "Split the text into several messages.", "https://developers.deepgram.com/docs/flux-tts/server-messages");
const configureOutOfRange: ErrorEntry = streamMessage("ConfigureFailure", "SPEED_OUT_OF_RANGE", "{member} must be between {minimum} and {maximum} in {step} increments", "Choose a value within the range.", "https://developers.deepgram.com/docs/flux-tts/server-messages");
const configureOffStep: ErrorEntry = streamMessage("ConfigureFailure", "SPEED_INCREMENT_INVALID", "{member} must be between {minimum} and {maximum} in {step} increments", "Choose a value on the step.", "https://developers.deepgram.com/docs/flux-tts/server-messages");
const formats1: AnyFormatTable = {
  default: "mp3",
  specificationDefaults: { sample_rate: 24000, bit_rate: 48000 },
  formats: {
    linear16: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 24000, 32000, 44100, 48000],
        default: 24000,
        evidence: ["spec-speak-v2"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    mulaw: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: null,
        evidence: ["spec-speak-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    alaw: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: null,
        evidence: ["spec-speak-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    mp3: {
      container: {
        rule: "not applicable",
        evidence: ["seen-mp3-container", "docs-media-output", "analogy-speak-v1"],
        certainty: { rejects: "documented", text: "recorded" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["seen-v2-formats"],
        certainty: { rejects: "recorded", text: "recorded" },
      },
      bit_rate: {
        rule: "list",
        values: [8000, 16000, 24000, 32000, 40000, 48000],
        default: 48000,
        evidence: ["seen-v2-formats", "spec-speak-v2"],
        certainty: { rejects: "recorded", text: "recorded" },
      },
    },
    opus: {
      container: {
        rule: "list",
        values: ["ogg"],
        default: "ogg",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "range",
        minimum: 4000,
        maximum: 650000,
        default: null,
        evidence: ["docs-media-output", "analogy-speed-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    flac: {
      container: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 22050, 32000, 48000],
        default: null,
        evidence: ["spec-speak-v2"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    aac: {
      container: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["spec-speak-v2", "docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "range",
        minimum: 4000,
        maximum: 192000,
        default: null,
        evidence: ["docs-media-output", "analogy-speed-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
  },
};
const formats2: AnyFormatTable = {
  default: "linear16",
  specificationDefaults: {},
  formats: {
    linear16: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 24000, 32000, 44100, 48000],
        default: null,
        evidence: ["spec-asyncapi", "docs-flux-tts"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    mulaw: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: null,
        evidence: ["spec-asyncapi", "docs-flux-tts"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    alaw: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: null,
        evidence: ["spec-asyncapi", "docs-flux-tts"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
  },
};
const voices: VoiceCatalogue = {
  date: "2026-10-01",
  pattern: "^flux-[a-z]+-[a-z]+$",
  voices: {
    flux: {
      en: "alexis bree brooke bruce cliff cole colin conor donovan drew gemma haley hannah heather jack kit marcus meena meghan miles naveen paige priya renee rufus sean sharon wade",
    },
  },
  speed: { flux: ["en"] },
};
const query1: QueryStruct = {
  name: "SpeakQuery",
  fields: [
    { name: "model", type: "string", required: true },
    {
      name: "encoding",
      type: "enum",
      rustName: "Enc",
      variants: ["linear16", "mulaw", "alaw", "mp3", "opus", "flac", "aac"],
    },
    { name: "container", type: "enum", rustName: "Container", variants: ["wav", "ogg", "none"] },
    { name: "sample_rate", type: "nonzero-u32" },
    { name: "bit_rate", type: "nonzero-u32" },
    { name: "callback", type: "string" },
    { name: "callback_method", type: "enum", rustName: "Method", variants: ["POST", "PUT"] },
    { name: "mip_opt_out", type: "bool" },
    { name: "tag", type: "strings" },
    { name: "speed", type: "f32" },
    { name: "expressivity", type: "f32" },
    { name: "priority", type: "string" },
  ],
  unknown: "rejected",
  flattened: true,
};
const query2: QueryStruct = {
  name: "SpeakStreamQuery",
  fields: [
    { name: "model", type: "string", required: true },
    { name: "encoding", type: "enum", rustName: "Enc", variants: ["linear16", "mulaw", "alaw"] },
    { name: "sample_rate", type: "nonzero-u32" },
    { name: "mip_opt_out", type: "bool" },
    { name: "tag", type: "strings" },
    { name: "speed", type: "f32" },
    { name: "expressivity", type: "f32" },
  ],
  unknown: "rejected",
  flattened: true,
};
const check1: Check = checkOf(requestTarget, {
  check: "request-target",
  stage: "head",
  reads: "query",
  limit: 38000,
  rules: {
    "too long": advice("request-target-too-long", "An edge proxy was seen to refuse a request target of {bytes} bytes, with 400 and HTML.", ["seen-request-line"]),
  },
});
const check2: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: queryReader,
  rules: {
    malformed: rule("query-malformed", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    "not utf-8": rule("query-not-utf8", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    nested: rule("query-value-nested", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    empty: rule("query-value-empty", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"], "Leave `{parameter}` out."),
    repeated: rule("query-value-repeated", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"], "Send `{parameter}` once."),
    "unknown variant encoding": rule("encoding-unknown", queryNotDeserialized, "recorded", "recorded", ["seen-v2-parse", "spec-speak-v2", "spec-asyncapi"], "`encoding` is {variants}."),
    "unknown variant container": rule("container-unknown", queryNotDeserialized, "recorded", "recorded", ["seen-v2-parse"], "`container` is {variants}."),
    "unknown variant callback_method": rule("callback-method-unknown", queryNotDeserialized, "documented", "inferred", ["spec-speak-v2", "lib-serde-qs"], "`callback_method` is {variants}."),
    "other case callback_method": rule("callback-method-case", queryNotDeserialized, "inferred", "inferred", ["spec-speak-v2", "docs-tts-callback", "lib-serde-qs"], "Write `callback_method` in upper case."),
    "zero sample_rate": rule("sample-rate-zero", queryNotDeserialized, "documented", "recorded", ["sdk-python-nonzero", "seen-sample-rate-zero"], "Leave `sample_rate` out."),
    "wrong type sample_rate": rule("sample-rate-not-an-integer", queryNotDeserialized, "recorded", "inferred", ["sdk-python-nonzero", "lib-serde-qs"], "`sample_rate` is a whole number."),
    "zero bit_rate": rule("bit-rate-zero", queryNotDeserialized, "documented", "inferred", ["sdk-python-nonzero", "seen-sample-rate-zero"], "Leave `bit_rate` out."),
    "wrong type bit_rate": rule("bit-rate-not-an-integer", queryNotDeserialized, "documented", "inferred", ["sdk-python-nonzero", "spec-speak-v2", "lib-serde-qs"], "`bit_rate` is a whole number."),
    "wrong type speed": rule("speed-not-a-number", queryNotDeserialized, "recorded", "recorded", ["seen-v2-parse"], "`speed` is a decimal number."),
    "wrong type expressivity": rule("expressivity-not-a-number", queryNotDeserialized, "documented", "inferred", ["docs-expressivity", "lib-serde-qs"], "`expressivity` is a whole number."),
    "wrong type mip_opt_out": rule("mip-opt-out-not-a-boolean", queryNotDeserialized, "documented", "inferred", ["spec-speak-v2", "sdk-python-bools", "lib-serde-qs"], "`mip_opt_out` is `true` or `false`."),
    "missing model": rule("model-missing", queryNotDeserialized, "documented", "inferred", ["skills-flux", "docs-flux-tts", "lib-serde-qs"], "Choose a voice: `model` is required."),
    "unknown field": rule("parameter-unknown", queryNotDeserialized, "recorded", "recorded", ["seen-v2-unknown-field", "docs-flux-tts", "sagemaker-unknown-parameters"], "Leave `{parameter}` out.{nearest}"),
    "repeated value": advice("parameter-repeated", "`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.", ["lib-serde-qs"]),
  },
});
const check3: Check = checkOf(modelGrammar, {
  check: "model-grammar",
  stage: "head",
  reads: "query",
  voices: voices,
  elsewhere: "^aura-",
  rules: {
    elsewhere: rule("aura-on-v2", auraOnV2, "recorded", "recorded", ["seen-v2-aura-model"], "`{model}` speaks on /v1/speak."),
    malformed: rule("model-malformed", modelValueInvalid, "inferred", "inferred", ["analogy-speak-v1", "docs-flux-tts"], "A Flux voice is named flux-<voice>-<language>.{nearest}"),
  },
});
const check4: Check = checkOf(callback, {
  check: "callback",
  stage: "head",
  reads: "query",
  ports: [80, 443, 8080, 8443],
  rules: {
    "not http": rule("callback-not-a-url", callbackUrlInvalid, "documented", "documented", ["docs-errors", "docs-tts-callback"]),
    "other port": rule("callback-port", callbackUrlInvalid, "inferred", "inferred", ["docs-tts-callback"], "A callback listens on port {ports}."),
    "no callback": advice("callback-method-without-callback", "`callback_method` is read only beside `callback`.", ["spec-openapi"]),
  },
});
const check5: Check = checkOf(audioFormat, {
  check: "audio-format",
  stage: "head",
  reads: "query",
  table: formats1,
  columns: ["container", "sample_rate", "bit_rate"],
  rangeWording: "between {minimum} and {maximum}",
  rules: {
    "not applicable container": rule("container-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `container` out with {encoding}.{defaulted}"),
    "not listed container": rule("container-invalid", audioFormatValueInvalid, "inferred", "inferred", [], "The container of {encoding} is {values}."),
    "not applicable sample_rate": rule("sample-rate-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `sample_rate` out with {encoding}.{defaulted}"),
    "not listed sample_rate": rule("sample-rate-invalid", audioFormatValueNotListed, "inferred", "inferred", []),
    "not applicable bit_rate": rule("bit-rate-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `bit_rate` out with {encoding}.{defaulted}"),
    "not listed bit_rate": rule("bit-rate-invalid", audioFormatValueNotListed, "inferred", "inferred", []),
  },
});
const check6: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: { priority: ["low"] },
  rules: {
    "not listed": advice("priority-unknown", "`priority` is {values} in the documentation; what `{value}` does is not known.", ["spec-speak-v2"]),
  },
});
const check7: Check = checkOf(authorization, {
  check: "authorization",
  stage: "head",
  reads: "headers",
  schemes: ["Token", "Bearer"],
  rules: {
    missing: rule("authorization-missing", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
    malformed: rule("authorization-malformed", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
  },
});
const check8: Check = checkOf(range, {
  check: "range",
  stage: "head",
  reads: "query",
  part: "query",
  member: "speed",
  minimum: 0.5,
  maximum: 1.5,
  step: 0.05,
  rules: {
    outside: rule("speed-out-of-range", fluxSpeedOutOfRange, "recorded", "recorded", ["seen-v2-speed-range", "docs-flux-tts"]),
  },
});
const check9: Check = checkOf(increment, {
  check: "increment",
  stage: "head",
  reads: "query",
  part: "query",
  member: "speed",
  minimum: 0.5,
  maximum: 1.5,
  step: 0.05,
  exact: 0.000001,
  doubtful: 0.001,
  rules: {
    "off step": rule("speed-off-step", fluxSpeedOffStep, "recorded", "recorded", ["seen-v2-speed-range", "docs-flux-tts"], "`{member}` goes in steps of {step}: {below} or {above}."),
    "nearly on step": rule("speed-nearly-on-step", fluxSpeedOffStep, "inferred", "recorded", ["seen-v2-speed-range"], "How far off a step the server takes a number is not known: {below} or {above}."),
  },
});
const check10: Check = checkOf(range, {
  check: "range",
  stage: "head",
  reads: "query",
  part: "query",
  member: "expressivity",
  minimum: -2,
  maximum: 2,
  step: 1,
  rules: {
    outside: rule("expressivity-out-of-range", fluxExpressivityOutOfRange, "documented", "inferred", ["skills-flux", "docs-expressivity"]),
  },
});
const check11: Check = checkOf(increment, {
  check: "increment",
  stage: "head",
  reads: "query",
  part: "query",
  member: "expressivity",
  minimum: -2,
  maximum: 2,
  step: 1,
  exact: 0.000001,
  doubtful: 0.001,
  rules: {
    "off step": rule("expressivity-off-step", fluxExpressivityOffStep, "documented", "inferred", ["skills-flux", "docs-expressivity"], "`{member}` goes in steps of {step}: {below} or {above}."),
    "nearly on step": rule("expressivity-nearly-on-step", fluxExpressivityOffStep, "inferred", "inferred", ["skills-flux"], "How far off a step the server takes a number is not known: {below} or {above}."),
  },
});
const check12: Check = checkOf(mediaType, {
  check: "media-type",
  stage: "head",
  reads: "headers",
  mediaTypes: { json: "application/json", text: "text/plain" },
  rules: {
    unsupported: rule("media-type-unsupported", mediaTypeUnsupported, "documented", "documented", ["docs-errors", "analogy-speak-v1"]),
    missing: rule("media-type-missing", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
    repeated: rule("media-type-repeated", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
  },
});
const check13: Check = checkOf(transfer, {
  check: "transfer",
  stage: "head",
  reads: "headers",
  rules: {
    "no length": advice("length-missing", "Without a Content-Length the answer may be 411; it was never recorded.", ["docs-errors"]),
  },
});
const check14: Check = checkOf(bodySize, {
  check: "body-size",
  stage: "head",
  reads: "body",
  limit: 2097152,
  rules: {
    "too large": rule("body-too-large", payloadTooLarge, "documented", "documented", ["docs-errors"], "{bytes} bytes, {limit} allowed."),
  },
});
const check15: Check = checkOf(utf8, {
  check: "utf-8",
  stage: "body",
  reads: "body",
  rules: { invalid: rule("body-not-utf8", payloadNotUtf8, "documented", "documented", ["docs-errors"]) },
});
const check16: Check = checkOf(jsonBody, {
  check: "json-body",
  stage: "body",
  reads: "body",
  rules: {
    syntax: rule("body-not-json", payloadNotDeserialized, "documented", "inferred", ["docs-errors", "spec-speak-v2", "std-rfc8259"]),
    shape: rule("body-shape", payloadNotDeserialized, "documented", "inferred", ["spec-speak-v2", "docs-errors"], "Send a JSON object with `text`, a string.{found}"),
    "unknown field": rule("body-field-unknown", payloadNotDeserialized, "inferred", "inferred", ["analogy-speak-v1", "seen-unknown-fields"], "Leave `{key}` out of the body.{found}"),
    "repeated key": rule("body-key-repeated", payloadNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "Write `{key}` once."),
    "lone surrogate": rule("body-lone-surrogate", payloadNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "A `\\\\u` escape of half a surrogate pair is no character."),
    "byte order mark": rule("body-byte-order-mark", payloadNotDeserialized, "inferred", "inferred", ["lib-serde-json", "std-rfc8259"], "Send the JSON without a byte order mark."),
    list: rule("body-list", payloadNotDeserialized, "inferred", "inferred", ["lib-serde-json", "docs-errors"]),
  },
});
const check17: Check = checkOf(characters, {
  check: "characters",
  stage: "body",
  reads: "body",
  limit: 2000,
  rules: {
    none: rule("text-empty", textEmpty, "documented", "documented", ["spec-speak-v2", "docs-errors"]),
    "too many": rule("text-too-long", textTooLong, "recorded", "documented", ["seen-v2-too-long"], "{characters} characters, {limit} allowed: split the text."),
    "too many with controls": rule("text-too-long-with-controls", textTooLong, "inferred", "documented", ["docs-pause", "seen-v2-too-long"], "{characters} characters with inline pronunciations, {spoken} without; whether they count is not documented."),
    blank: advice("text-blank", "What becomes of white space alone is not documented.", ["docs-errors"]),
  },
});
const check18: Check = checkOf(voiceCatalogue, {
  check: "voice-catalogue",
  stage: "body",
  reads: "query",
  voices: voices,
  rules: {
    unknown: advice("voice-unknown", "`{model}` is not among the {count} voices that were known on {date}; there may be more.{nearest}", ["docs-flux-voices", "skills-flux"]),
  },
});
const check19: Check = checkOf(inlineControls, {
  check: "inline-controls",
  stage: "body",
  reads: "body",
  part: "body",
  limits: {
    pronunciations: 500,
    pronunciationCharacters: 128,
    pronunciationRatio: 10,
    pronunciationFloor: 15,
    pause: { minimum: 500, maximum: 3000, step: 100 },
    pauses: 8,
    pauseSpeed: 1.15,
  },
  rules: {
    "many pronunciations": advice("pronunciations-too-many", "{count} inline pronunciations, {limit} documented.", ["docs-pause"]),
    "long pronunciation": advice("pronunciation-too-long", "The pronunciation of `{word}` has {characters} characters, {limit} documented.", ["docs-pause"]),
    "disproportionate pronunciation": advice("pronunciation-out-of-proportion", "The pronunciation of `{word}` has {characters} characters, {limit} documented for a word of its length.", ["docs-pause"]),
    "pause outside": advice("pause-out-of-range", "A pause of {milliseconds} ms: {minimum} to {maximum} are documented, BREAK_OUT_OF_RANGE otherwise.", ["docs-pause"]),
    "pause off step": advice("pause-off-step", "A pause of {milliseconds} ms: steps of {step} are documented, BREAK_INCREMENT_INVALID otherwise.", ["docs-pause"]),
    "pause malformed": advice("pause-malformed", "`{control}` is no pause: BREAK_SYNTAX_INVALID. \\{pause:500\\} has backslashes, {pause:{duration_ms:500}} has none.", ["docs-pause"]),
    "many pauses": advice("pauses-too-many", "{count} pauses, {limit} documented: BREAKS_LIMIT_EXCEEDED otherwise.", ["docs-pause"]),
    "adjacent pauses": advice("pauses-adjacent", "Two pauses without text between them: BREAKS_LIMIT_EXCEEDED.", ["docs-pause"]),
    "pause at speed": advice("pause-speed", "A pause beside a `speed` of {speed}: up to {limit} is documented, PAUSE_SPEED_CAP_EXCEEDED otherwise.", ["docs-pause"]),
    "controls together": advice("controls-together", "An inline pronunciation beside {other}: CONTROL_COMBINATION_INVALID.", ["docs-pause"]),
  },
});
const check20: Check = checkOf(contentCoding, {
  check: "content-coding",
  stage: "body",
  reads: "headers",
  rules: {
    encoded: advice("body-encoded", "Whether the server decodes `{coding}` is not known; the body as it is would be rejected.", ["docs-errors"]),
  },
});
const check21: Check = checkOf(upgrade, {
  check: "upgrade",
  stage: "head",
  reads: "headers",
  rules: {
    missing: rule("upgrade-missing", upgradeMissing, "documented", "inferred", ["std-rfc6455", "seen-listen-no-upgrade", "lib-axum"]),
    "only upgrade": rule("connection-not-upgrade", upgradeMissing, "inferred", "inferred", ["std-rfc6455", "seen-listen-no-upgrade", "lib-axum"], "Something between may have taken `Connection: Upgrade` away: it is for one hop."),
  },
});
const check22: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: queryReader,
  rules: {
    malformed: rule("query-malformed", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    "not utf-8": rule("query-not-utf8", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    nested: rule("query-value-nested", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"]),
    empty: rule("query-value-empty", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"], "Leave `{parameter}` out."),
    repeated: rule("query-value-repeated", queryNotDeserialized, "inferred", "inferred", ["lib-serde-qs"], "Send `{parameter}` once."),
    "unknown variant encoding": rule("encoding-unknown", queryNotDeserialized, "recorded", "recorded", ["seen-v2-parse", "spec-speak-v2", "spec-asyncapi"], "`encoding` is {variants}."),
    "zero sample_rate": rule("sample-rate-zero", queryNotDeserialized, "documented", "recorded", ["sdk-python-nonzero", "seen-sample-rate-zero"], "Leave `sample_rate` out."),
    "wrong type sample_rate": rule("sample-rate-not-an-integer", queryNotDeserialized, "recorded", "inferred", ["sdk-python-nonzero", "lib-serde-qs"], "`sample_rate` is a whole number."),
    "wrong type speed": rule("speed-not-a-number", queryNotDeserialized, "recorded", "recorded", ["seen-v2-parse"], "`speed` is a decimal number."),
    "wrong type expressivity": rule("expressivity-not-a-number", queryNotDeserialized, "documented", "inferred", ["docs-expressivity", "lib-serde-qs"], "`expressivity` is a whole number."),
    "wrong type mip_opt_out": rule("mip-opt-out-not-a-boolean", queryNotDeserialized, "documented", "inferred", ["spec-speak-v2", "sdk-python-bools", "lib-serde-qs"], "`mip_opt_out` is `true` or `false`."),
    "missing model": rule("model-missing", queryNotDeserialized, "documented", "inferred", ["skills-flux", "docs-flux-tts", "lib-serde-qs"], "Choose a voice: `model` is required."),
    "unknown field": rule("parameter-unknown", queryNotDeserialized, "recorded", "recorded", ["seen-v2-unknown-field", "docs-flux-tts", "sagemaker-unknown-parameters"], "Leave `{parameter}` out.{nearest}"),
    "repeated value": advice("parameter-repeated", "`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.", ["lib-serde-qs"]),
  },
});
const check23: Check = checkOf(audioFormat, {
  check: "audio-format",
  stage: "head",
  reads: "query",
  table: formats2,
  columns: ["container", "sample_rate", "bit_rate"],
  rangeWording: "between {minimum} and {maximum}",
  rules: {
    "not applicable sample_rate": rule("sample-rate-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `sample_rate` out with {encoding}.{defaulted}"),
    "not listed sample_rate": rule("sample-rate-invalid", audioFormatValueNotListed, "inferred", "inferred", []),
  },
});
const check24: Check = checkOf(voiceCatalogue, {
  check: "voice-catalogue",
  stage: "head",
  reads: "query",
  voices: voices,
  rules: {
    unknown: advice("voice-unknown", "`{model}` is not among the {count} voices that were known on {date}; there may be more.{nearest}", ["docs-flux-voices", "skills-flux"]),
  },
});
const check25: Check = checkOf(messageFrame, {
  check: "message-frame",
  stage: "message",
  reads: "message",
  rules: {
    binary: rule("frame-binary", messageNotParsed, "documented", "inferred", ["docs-flux-messages"], "Send text frames."),
  },
});
const check26: Check = checkOf(messageDeserialization, {
  check: "message-deserialization",
  stage: "message",
  reads: "message",
  union: {
    tag: "type",
    unknown: "rejected",
    variants: {
      Speak: { text: { type: "string", required: true } },
      Flush: {},
      Interrupt: {
        playback_offset: {
          type: "object",
          fields: {
            type: { type: "constant", value: "time_ms", required: true },
            value: { type: "integer", required: true },
          },
        },
      },
      Configure: { speed: { type: "number" } },
      Close: {},
    },
  },
  rules: {
    syntax: rule("message-not-json", messageNotParsed, "documented", "inferred", ["docs-flux-messages", "sdk-rust-flux"]),
    "not an object": rule("message-not-an-object", messageNotParsed, "documented", "inferred", ["docs-flux-messages", "sdk-rust-flux"]),
    "unknown type": rule("message-type-unknown", messageNotParsed, "documented", "inferred", ["docs-flux-messages", "sdk-rust-flux"], "A message is of the type {types}.{nearest}"),
    "missing field": rule("message-field-missing", messageNotParsed, "documented", "inferred", ["docs-flux-messages", "sdk-rust-flux"], "{type} needs `{field}`."),
    "wrong type": rule("message-field-type", messageNotParsed, "documented", "inferred", ["docs-flux-messages", "sdk-rust-flux"], "`{field}` is {wanted}."),
    "unknown field": rule("message-field-unknown", messageNotParsed, "recorded", "inferred", ["sagemaker-interrupt", "sdk-rust-flux"], "Leave `{field}` out.{nearest}"),
    "only serde": rule("message-only-serde", messageNotParsed, "inferred", "inferred", ["lib-serde-json"], "The server's JSON reader is stricter than the standard: {reason}."),
    "ignored field": advice("message-field-without-effect", "What the server makes of `{field}` in a message without fields is not known.", ["lib-serde-json"]),
  },
});
const check27: Check = checkOf(characters, {
  check: "characters",
  stage: "message",
  reads: "message",
  limit: 2000,
  part: "message",
  rules: {
    "too many": rule("message-text-too-long", fluxMessageTooLarge, "inferred", "inferred", ["seen-v2-too-long", "analogy-speak-v1"], "{characters} characters, {limit} allowed in a request: split the text."),
    "too many with controls": rule("message-text-too-long-with-controls", fluxMessageTooLarge, "inferred", "inferred", ["seen-v2-too-long", "docs-pause"], "{characters} characters with inline pronunciations, {spoken} without; whether they count is not documented."),
    none: advice("message-text-empty", "What becomes of a text without characters is not documented.", ["docs-flux-messages"]),
  },
});
const check28: Check = checkOf(inlineControls, {
  check: "inline-controls",
  stage: "message",
  reads: "message",
  part: "message",
  limits: {
    pronunciations: 500,
    pronunciationCharacters: 128,
    pronunciationRatio: 10,
    pronunciationFloor: 15,
    pause: { minimum: 500, maximum: 3000, step: 100 },
    pauses: 8,
    pauseSpeed: 1.15,
  },
  rules: {
    "many pronunciations": advice("message-pronunciations-too-many", "{count} inline pronunciations, {limit} documented.", ["docs-pause"]),
    "long pronunciation": advice("message-pronunciation-too-long", "The pronunciation of `{word}` has {characters} characters, {limit} documented.", ["docs-pause"]),
    "disproportionate pronunciation": advice("message-pronunciation-out-of-proportion", "The pronunciation of `{word}` has {characters} characters, {limit} documented for a word of its length.", ["docs-pause"]),
    pause: advice("message-pause", "`{control}`: pauses are for POST alone; a stream may be closed with DATA-0002.", ["docs-pause"]),
  },
});
const check29: Check = checkOf(range, {
  check: "range",
  stage: "message",
  reads: "message",
  part: "message",
  member: "speed",
  minimum: 0.5,
  maximum: 1.5,
  step: 0.05,
  rules: {
    outside: rule("configure-speed-out-of-range", configureOutOfRange, "documented", "inferred", ["sdk-rust-flux", "docs-flux-tts"]),
  },
});
const check30: Check = checkOf(increment, {
  check: "increment",
  stage: "message",
  reads: "message",
  part: "message",
  member: "speed",
  minimum: 0.5,
  maximum: 1.5,
  step: 0.05,
  exact: 0.000001,
  doubtful: 0.001,
  rules: {
    "off step": rule("configure-speed-off-step", configureOffStep, "documented", "inferred", ["sdk-rust-flux", "docs-flux-tts"], "`{member}` goes in steps of {step}: {below} or {above}."),
    "nearly on step": rule("configure-speed-nearly-on-step", configureOffStep, "inferred", "inferred", ["sdk-rust-flux"], "How far off a step the server takes a number is not known: {below} or {above}."),
  },
});
return [
  {
    id: "speak.v2",
    method: "POST",
    path: "/v2/speak",
    query: query1,
    body: {
      type: "struct",
      name: "SpeakBody",
      fields: [{ name: "text", type: { type: "string" } }],
      unknown: "rejected",
    },
    formats: formats1,
    checks: [
      check1,
      check2,
      check3,
      check4,
      check5,
      check6,
      check7,
      check8,
      check9,
      check10,
      check11,
      check12,
      check13,
      check14,
      check15,
      check16,
      check17,
      check18,
      check19,
      check20,
    ],
  },
  {
    id: "speak.v2.stream",
    method: "GET",
    webSocket: true,
    path: "/v2/speak",
    query: query2,
    formats: formats2,
    checks: [
      check1,
      check21,
      check22,
      check3,
      check23,
      check7,
      check8,
      check9,
      check10,
      check11,
      check24,
      check25,
      check26,
      check27,
      check28,
      check29,
      check30,
    ],
  },
];
};
