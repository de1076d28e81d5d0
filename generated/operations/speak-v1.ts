// Generated from schemas/ by `npm run generate`. Do not edit.

import { audioFormat } from "../../src/engine/checks/audio-format.js";
import { authorization } from "../../src/engine/checks/authorization.js";
import { bodySize } from "../../src/engine/checks/body-size.js";
import { callback } from "../../src/engine/checks/callback.js";
import { characters } from "../../src/engine/checks/characters.js";
import { contentCoding } from "../../src/engine/checks/content-coding.js";
import { inlineControls } from "../../src/engine/checks/inline-controls.js";
import { jsonBody } from "../../src/engine/checks/json-body.js";
import { listedValue } from "../../src/engine/checks/listed-value.js";
import { mediaType } from "../../src/engine/checks/media-type.js";
import { messageDeserialization } from "../../src/engine/checks/message-deserialization.js";
import { messageFrame } from "../../src/engine/checks/message-frame.js";
import { modelGrammar } from "../../src/engine/checks/model-grammar.js";
import { query } from "../../src/engine/checks/query.js";
import { range } from "../../src/engine/checks/range.js";
import { rate } from "../../src/engine/checks/rate.js";
import { remoteUrl } from "../../src/engine/checks/remote-url.js";
import { requestTarget } from "../../src/engine/checks/request-target.js";
import { speedSupport } from "../../src/engine/checks/speed-support.js";
import { transfer } from "../../src/engine/checks/transfer.js";
import { upgrade } from "../../src/engine/checks/upgrade.js";
import { utf8 } from "../../src/engine/checks/utf-8.js";
import { voiceCatalogue } from "../../src/engine/checks/voice-catalogue.js";
import { checkOf } from "../../src/engine/checks/bound-check.js";
import { queryReader } from "../../src/decode/query-struct.js";
import type { QueryStruct } from "../../src/decode/query-struct.js";
import { codeError, textError, type ErrorEntry } from "../../src/engine/error-entry.js";
import { closeFrame, streamMessage } from "../../src/engine/stream-answer.js";
import { advice, type AnyFormatTable, type Check, type Operations, rule, type VoiceCatalogue } from "../../src/engine/operation.js";

/** Makes the endpoints of `schemas/speak/v1`. */
export const speakV1Operations: Operations = () => {
const queryNotDeserialized: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Failed to deserialize query parameters: {message}", "Correct the parameter that the message describes; it does not name it.", "https://developers.deepgram.com/docs/errors");
const modelValueInvalid: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Invalid 'model' value of '{model}'.", "Send a voice of the form aura-2-<voice>-<language> or aura-<voice>-<language>.", "https://developers.deepgram.com/docs/errors");
const callbackUrlInvalid: ErrorEntry = codeError(400, "INVALID_QUERY_PARAMETER", "Invalid callback url.", "Send an absolute http or https URL, percent-encoded.", "https://developers.deepgram.com/docs/errors");
const audioFormatNotApplicable: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`.", "Leave the parameter out, or choose an encoding that takes it.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueInvalid: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`.", "Send a container that the encoding takes, or leave it out.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueNotListed: ErrorEntry = codeError(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`.", "Send one of the values that the message lists.", "https://developers.deepgram.com/docs/errors");
const invalidCredentials: ErrorEntry = codeError(401, "INVALID_AUTH", "Invalid credentials.", "Send `Authorization: Token <key>` or `Bearer <jwt>`.", "https://developers.deepgram.com/docs/errors");
const speedOutOfRange: ErrorEntry = codeError(400, "SPEED_OUT_OF_RANGE", "'speed' must be within documented range", "Send a speed from {minimum} to {maximum}, or leave it out.", "https://developers.deepgram.com/docs/errors");
const mediaTypeUnsupported: ErrorEntry = codeError(415, "UNSUPPORTED_MEDIA_TYPE", "`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.", "Send `content-type: application/json` with a JSON body, or `text/plain` with the text itself.", "https://developers.deepgram.com/docs/errors");
const payloadTooLarge: ErrorEntry = codeError(413, "PAYLOAD_TOO_LARGE", "Payload size exceeds limit of 2 MB.", "Send less.", "https://developers.deepgram.com/docs/errors");
const payloadNotUtf8: ErrorEntry = codeError(400, "PAYLOAD_ERROR", "Failed to decode payload as UTF-8.", "Encode the body as UTF-8.", "https://developers.deepgram.com/docs/errors");
const payloadNotDeserialized: ErrorEntry = codeError(400, "PAYLOAD_ERROR", "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.", "Send a JSON object with `text` or `url`, a string, and nothing else.", "https://developers.deepgram.com/docs/errors");
const payloadUrlInvalid: ErrorEntry = codeError(400, "PAYLOAD_ERROR", "Failed to parse URL in JSON body.", "Send an absolute URL.", "https://developers.deepgram.com/docs/errors");
const remoteNotAUri: ErrorEntry = codeError(400, "REMOTE_CONTENT_ERROR", "Could not parse URL as a URI.", "Send a URL without characters that no URI has, of at most 65,534 bytes.", "https://developers.deepgram.com/docs/errors");
const remoteNotPublic: ErrorEntry = codeError(400, "REMOTE_CONTENT_ERROR", "URL for media download must be publicly routable.", "Serve the text at a public address.", "https://developers.deepgram.com/docs/errors");
const textEmpty: ErrorEntry = codeError(400, "Bad Request", "Input text contains no characters.", "Send at least one character of text.", "https://developers.deepgram.com/docs/errors");
const textTooLong: ErrorEntry = codeError(413, "Payload Too Large", "Input text exceeds maximum character limit of {limit}.", "Split the text and send one request for each part.", "https://developers.deepgram.com/docs/errors");
const voiceUnknown: ErrorEntry = codeError(400, "Bad Request", "Bad Request: No such model/version combination found.", "Send a voice of the catalogue.", "https://developers.deepgram.com/docs/errors");
const upgradeMissing: ErrorEntry = textError(400, "Connection header did not include 'upgrade'", "Open a WebSocket, or send a POST.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const frameUnsupported: ErrorEntry = closeFrame(1003, "MESSAGE-0000", "Send text frames.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const commandNotRecognized: ErrorEntry = closeFrame(1008, "DATA-0000", "Send one of the messages that the stream knows, as JSON.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const messageTextTooLong: ErrorEntry = closeFrame(1009, "BIG-0001", "Split the text into several messages.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const charactersTooFast: ErrorEntry = closeFrame(1008, "DATA-0001", "Send fewer characters a minute, or open a second stream.", "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors");
const flushExcessive: ErrorEntry = streamMessage("Warning", "EXCESSIVE_FLUSH", "No more than {limit} Flush messages are processed every {seconds} seconds.", "Flush less often: the text stays in the buffer.", "https://developers.deepgram.com/docs/tts-ws-flush");
const formats1: AnyFormatTable = {
  default: "mp3",
  specificationDefaults: { container: "wav", sample_rate: 24000, bit_rate: 48000 },
  formats: {
    linear16: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["docs-media-output", "spec-openapi"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 24000, 32000, 44100, 48000],
        default: 24000,
        evidence: ["seen-linear16-rates", "docs-media-output"],
        certainty: { rejects: "recorded", text: "recorded" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    mulaw: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["docs-media-output", "spec-openapi"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: 8000,
        evidence: ["docs-media-output", "spec-openapi"],
        certainty: { rejects: "documented", text: "inferred" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    alaw: {
      container: {
        rule: "list",
        values: ["wav", "none"],
        default: "wav",
        evidence: ["docs-media-output", "spec-openapi"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: 8000,
        evidence: ["docs-media-output", "spec-openapi"],
        certainty: { rejects: "documented", text: "inferred" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    mp3: {
      container: {
        rule: "not applicable",
        evidence: ["seen-mp3-container", "seen-mp3-default", "docs-media-output"],
        certainty: { rejects: "recorded", text: "recorded" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["seen-mp3-sample-rate", "seen-mp3-sample-rate-2026", "docs-media-output"],
        contested: {
          values: [22050],
          why: "The specification lists it, the documentation has a fixed rate.",
          evidence: ["spec-openapi", "docs-media-output"],
        },
        certainty: { rejects: "recorded", text: "recorded" },
      },
      bit_rate: {
        rule: "list",
        values: [32000, 48000],
        default: 48000,
        evidence: ["docs-media-output", "spec-openapi"],
        contested: {
          values: [8000, 16000, 24000, 40000],
          why: "The documentation omits it, /v2/speak takes it.",
          evidence: ["docs-media-output", "spec-speak-v2"],
        },
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    opus: {
      container: {
        rule: "list",
        values: ["ogg"],
        default: "ogg",
        evidence: ["seen-opus-container", "docs-media-output"],
        certainty: { rejects: "recorded", text: "documented" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        contested: {
          values: [48000],
          why: "The specification lists it, the documentation has a fixed rate.",
          evidence: ["spec-openapi", "docs-media-output"],
        },
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "range",
        minimum: 4000,
        maximum: 650000,
        default: 12000,
        evidence: ["docs-media-output", "spec-openapi-bounds", "analogy-speed-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    flac: {
      container: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 22050, 32000, 48000],
        default: null,
        evidence: ["docs-media-output"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
    },
    aac: {
      container: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
      sample_rate: {
        rule: "not applicable",
        evidence: ["docs-media-output", "docs-errors"],
        certainty: { rejects: "documented", text: "documented" },
      },
      bit_rate: {
        rule: "range",
        minimum: 4000,
        maximum: 192000,
        default: 48000,
        evidence: ["docs-media-output", "spec-openapi-bounds", "analogy-speed-v2"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
  },
};
const formats2: AnyFormatTable = {
  default: "linear16",
  specificationDefaults: { sample_rate: 24000 },
  formats: {
    linear16: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000, 24000, 32000, 44100, 48000],
        default: 24000,
        evidence: ["spec-asyncapi", "seen-linear16-rates"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    mulaw: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: 8000,
        evidence: ["docs-media-output", "spec-asyncapi"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
    alaw: {
      sample_rate: {
        rule: "list",
        values: [8000, 16000],
        default: 8000,
        evidence: ["docs-media-output", "spec-asyncapi"],
        certainty: { rejects: "documented", text: "inferred" },
      },
    },
  },
};
const voices: VoiceCatalogue = {
  date: "2026-09-15",
  pattern: "^aura-(?:2-)?[a-z]+-[a-z]{2}$",
  default: "aura-asteria-en",
  voices: {
    aura: { en: "angus arcas asteria athena helios hera luna orion orpheus perseus stella zeus" },
    "aura-2": {
      en: "amalthea andromeda apollo arcas aries asteria athena atlas aurora callista cora cordelia delia draco electra harmonia helena hera hermes hyperion iris janus juno jupiter luna mars minerva neptune odysseus ophelia orion orpheus pandora phoebe pluto saturn selene thalia theia vesta zeus",
      es: "agustina alvaro antonia aquila carina celeste diana estrella gloria javier luciano nestor olivia selena silvia sirio valerio",
      de: "aurelia elara fabian julius kara lara viktoria",
      nl: "beatrix cornelia daphne hestia lars leda rhea roman sander",
      fr: "agathe hector",
      it: "cesare cinzia demetra dionisio elio flavio livia maia melia",
      ja: "ama ebisu fujin izanami uzume",
    },
  },
  speed: { aura: [], "aura-2": ["en", "es"] },
};
const query1: QueryStruct = {
  name: "SpeakQuery",
  fields: [
    { name: "model", type: "string" },
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
  ],
  unknown: "ignored",
};
const query2: QueryStruct = {
  name: "SpeakStreamQuery",
  fields: [
    { name: "model", type: "string" },
    { name: "encoding", type: "enum", rustName: "Enc", variants: ["linear16", "mulaw", "alaw"] },
    { name: "container", type: "string" },
    { name: "sample_rate", type: "nonzero-u32" },
    { name: "mip_opt_out", type: "bool" },
    { name: "tag", type: "strings" },
    { name: "speed", type: "f32" },
  ],
  unknown: "ignored",
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
    "unknown variant encoding": rule("encoding-unknown", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "seen-v2-parse", "lib-serde-qs"], "`encoding` is {variants}."),
    "unknown variant container": rule("container-unknown", queryNotDeserialized, "recorded", "inferred", ["sdk-rust-container", "seen-v2-parse", "lib-serde-qs"], "`container` is {variants}."),
    "unknown variant callback_method": rule("callback-method-unknown", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "lib-serde-qs"], "`callback_method` is {variants}."),
    "other case callback_method": rule("callback-method-case", queryNotDeserialized, "inferred", "inferred", ["spec-openapi", "docs-tts-callback", "lib-serde-qs"], "Write `callback_method` in upper case."),
    "zero sample_rate": rule("sample-rate-zero", queryNotDeserialized, "recorded", "recorded", ["seen-sample-rate-zero"], "Leave `sample_rate` out."),
    "wrong type sample_rate": rule("sample-rate-not-an-integer", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "sdk-python-nonzero", "lib-serde-qs"], "`sample_rate` is a whole number."),
    "zero bit_rate": rule("bit-rate-zero", queryNotDeserialized, "documented", "inferred", ["sdk-python-nonzero", "seen-sample-rate-zero"], "Leave `bit_rate` out."),
    "wrong type bit_rate": rule("bit-rate-not-an-integer", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "sdk-python-nonzero", "lib-serde-qs"], "`bit_rate` is a whole number."),
    "wrong type speed": rule("speed-not-a-number", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "docs-voice-controls", "seen-v2-parse"], "`speed` is a decimal number."),
    "wrong type mip_opt_out": rule("mip-opt-out-not-a-boolean", queryNotDeserialized, "recorded", "inferred", ["seen-bool-capital", "sdk-python-bools", "lib-serde-qs"], "`mip_opt_out` is `true` or `false`."),
    "unknown parameter": advice("parameter-unknown", "The server ignores `{parameter}`.{nearest}", ["seen-unknown-parameters", "sagemaker-unknown-parameters"]),
    "repeated value": advice("parameter-repeated", "`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.", ["lib-serde-qs"]),
  },
});
const check3: Check = checkOf(modelGrammar, {
  check: "model-grammar",
  stage: "head",
  reads: "query",
  voices: voices,
  rules: {
    malformed: rule("model-malformed", modelValueInvalid, "recorded", "recorded", ["seen-model-malformed", "seen-flux-on-v1"], "A voice is named aura-2-<voice>-<language> or aura-<voice>-<language>.{nearest} A voice of another name: models: { add: [\"{model}\"] }."),
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
    contested: advice("audio-format-contested", "Official sources contradict each other on `{parameter}={value}`. {why}", []),
    "specification default": advice("specification-default", "Without `{parameter}`, {encoding} comes at {actual}, not at the {expected} of the specification.", ["spec-openapi", "docs-media-output"]),
  },
});
const check6: Check = checkOf(authorization, {
  check: "authorization",
  stage: "head",
  reads: "headers",
  schemes: ["Token", "Bearer"],
  rules: {
    missing: rule("authorization-missing", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
    malformed: rule("authorization-malformed", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
  },
});
const check7: Check = checkOf(range, {
  check: "range",
  stage: "head",
  reads: "query",
  part: "query",
  member: "speed",
  minimum: 0.7,
  maximum: 1.5,
  withoutSupport: {
    evidence: ["docs-voice-controls", "skills-1.7.0"],
    certainty: { rejects: "documented", text: "inferred" },
    voices: voices,
  },
  rules: {
    outside: rule("speed-out-of-range", speedOutOfRange, "recorded", "inferred", ["seen-speed-range", "docs-voice-controls"]),
  },
});
const check8: Check = checkOf(speedSupport, {
  check: "speed-support",
  stage: "head",
  reads: "query",
  voices: voices,
  rules: {
    unsupported: advice("speed-unsupported", "What `speed` does for `{model}` is not documented.", ["docs-voice-controls"]),
  },
});
const check9: Check = checkOf(mediaType, {
  check: "media-type",
  stage: "head",
  reads: "headers",
  mediaTypes: { json: "application/json", text: "text/plain" },
  rules: {
    unsupported: rule("media-type-unsupported", mediaTypeUnsupported, "recorded", "documented", ["seen-415", "docs-errors"]),
    missing: rule("media-type-missing", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
    repeated: rule("media-type-repeated", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
  },
});
const check10: Check = checkOf(transfer, {
  check: "transfer",
  stage: "head",
  reads: "headers",
  rules: {
    "no length": advice("length-missing", "Without a Content-Length the answer may be 411; it was never recorded.", ["docs-errors"]),
  },
});
const check11: Check = checkOf(bodySize, {
  check: "body-size",
  stage: "head",
  reads: "body",
  limit: 2097152,
  rules: {
    "too large": rule("body-too-large", payloadTooLarge, "documented", "documented", ["docs-errors"], "{bytes} bytes, {limit} allowed."),
  },
});
const check12: Check = checkOf(utf8, {
  check: "utf-8",
  stage: "body",
  reads: "body",
  rules: { invalid: rule("body-not-utf8", payloadNotUtf8, "documented", "documented", ["docs-errors"]) },
});
const check13: Check = checkOf(jsonBody, {
  check: "json-body",
  stage: "body",
  reads: "body",
  rules: {
    syntax: rule("body-not-json", payloadNotDeserialized, "documented", "documented", ["docs-errors", "std-rfc8259"]),
    shape: rule("body-shape", payloadNotDeserialized, "recorded", "recorded", ["seen-unknown-fields", "docs-errors"], "Send a JSON object with `text` or `url`, a string, and nothing else.{found}"),
    "repeated key": rule("body-key-repeated", payloadNotDeserialized, "inferred", "recorded", ["lib-serde-json"], "Write `{key}` once."),
    "lone surrogate": rule("body-lone-surrogate", payloadNotDeserialized, "inferred", "recorded", ["lib-serde-json"], "A `\\\\u` escape of half a surrogate pair is no character."),
    "byte order mark": rule("body-byte-order-mark", payloadNotDeserialized, "inferred", "recorded", ["lib-serde-json", "std-rfc8259"], "Send the JSON without a byte order mark."),
    list: rule("body-list", payloadNotDeserialized, "inferred", "recorded", ["lib-serde-json", "docs-errors"]),
  },
});
const check14: Check = checkOf(remoteUrl, {
  check: "remote-url",
  stage: "body",
  reads: "body",
  rules: {
    "not a url": rule("url-not-a-url", payloadUrlInvalid, "documented", "documented", ["docs-errors", "lib-url"]),
    "not a uri": rule("url-not-a-uri", remoteNotAUri, "inferred", "documented", ["docs-errors", "lib-url"]),
    "not public": rule("url-not-public", remoteNotPublic, "documented", "documented", ["docs-errors", "std-rfc6761"], "`{host}` is a {kind} address."),
  },
});
const check15: Check = checkOf(characters, {
  check: "characters",
  stage: "body",
  reads: "body",
  limit: 2000,
  rules: {
    none: rule("text-empty", textEmpty, "documented", "documented", ["docs-errors"]),
    "too many": rule("text-too-long", textTooLong, "recorded", "documented", ["seen-too-long", "sagemaker-413", "docs-errors"], "{characters} characters, {limit} allowed: split the text."),
    "too many with controls": rule("text-too-long-with-controls", textTooLong, "inferred", "documented", ["docs-voice-controls", "docs-text-to-speech"], "{characters} characters with inline pronunciations, {spoken} without; whether they count is not documented."),
    blank: advice("text-blank", "What becomes of white space alone is not documented.", ["docs-errors"]),
  },
});
const check16: Check = checkOf(voiceCatalogue, {
  check: "voice-catalogue",
  stage: "body",
  reads: "query",
  voices: voices,
  rules: {
    unknown: rule("voice-unknown", voiceUnknown, "recorded", "documented", ["seen-voice-unknown", "docs-errors"], "`{model}` is not among the {count} voices of {date}.{nearest} If it is newer, pass models: { add: [\"{model}\"] } or models: { unknown: \"notice\" }."),
  },
});
const check17: Check = checkOf(inlineControls, {
  check: "inline-controls",
  stage: "body",
  reads: "body",
  part: "body",
  limits: { pronunciations: 500, pronunciationCharacters: 128, pronunciationRatio: 10, pronunciationFloor: 15 },
  rules: {
    "many pronunciations": advice("pronunciations-too-many", "{count} inline pronunciations, {limit} documented.", ["docs-voice-controls"]),
    "long pronunciation": advice("pronunciation-too-long", "The pronunciation of `{word}` has {characters} characters, {limit} documented.", ["docs-voice-controls"]),
    "disproportionate pronunciation": advice("pronunciation-out-of-proportion", "The pronunciation of `{word}` has {characters} characters, {limit} documented for a word of its length.", ["docs-voice-controls"]),
  },
});
const check18: Check = checkOf(contentCoding, {
  check: "content-coding",
  stage: "body",
  reads: "headers",
  rules: {
    encoded: advice("body-encoded", "Whether the server decodes `{coding}` is not known; the body as it is would be rejected.", ["docs-errors"]),
  },
});
const check19: Check = checkOf(upgrade, {
  check: "upgrade",
  stage: "head",
  reads: "headers",
  rules: {
    missing: rule("upgrade-missing", upgradeMissing, "documented", "inferred", ["std-rfc6455", "seen-listen-no-upgrade", "lib-axum"]),
    "only upgrade": rule("connection-not-upgrade", upgradeMissing, "inferred", "inferred", ["std-rfc6455", "seen-listen-no-upgrade", "lib-axum"], "Something between may have taken `Connection: Upgrade` away: it is for one hop."),
  },
});
const check20: Check = checkOf(query, {
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
    "unknown variant encoding": rule("encoding-unknown", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "seen-v2-parse", "lib-serde-qs"], "`encoding` is {variants}."),
    "unknown variant container": rule("container-unknown", queryNotDeserialized, "recorded", "inferred", ["sdk-rust-container", "seen-v2-parse", "lib-serde-qs"], "`container` is {variants}."),
    "zero sample_rate": rule("sample-rate-zero", queryNotDeserialized, "recorded", "recorded", ["seen-sample-rate-zero"], "Leave `sample_rate` out."),
    "wrong type sample_rate": rule("sample-rate-not-an-integer", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "sdk-python-nonzero", "lib-serde-qs"], "`sample_rate` is a whole number."),
    "wrong type speed": rule("speed-not-a-number", queryNotDeserialized, "documented", "inferred", ["spec-openapi", "docs-voice-controls", "seen-v2-parse"], "`speed` is a decimal number."),
    "wrong type mip_opt_out": rule("mip-opt-out-not-a-boolean", queryNotDeserialized, "recorded", "inferred", ["seen-bool-capital", "sdk-python-bools", "lib-serde-qs"], "`mip_opt_out` is `true` or `false`."),
    "unknown parameter": advice("parameter-unknown", "The server ignores `{parameter}`.{nearest}", ["seen-unknown-parameters", "sagemaker-unknown-parameters"]),
    "repeated value": advice("parameter-repeated", "`{parameter}` stands there more than once, or in brackets; how the server reads it is not known.", ["lib-serde-qs"]),
  },
});
const check21: Check = checkOf(audioFormat, {
  check: "audio-format",
  stage: "head",
  reads: "query",
  table: formats2,
  columns: ["container", "sample_rate", "bit_rate"],
  rangeWording: "between {minimum} and {maximum}",
  rules: {
    "not applicable container": rule("container-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `container` out with {encoding}.{defaulted}"),
    "not listed container": rule("container-invalid", audioFormatValueInvalid, "inferred", "inferred", [], "The container of {encoding} is {values}."),
    "not applicable sample_rate": rule("sample-rate-not-applicable", audioFormatNotApplicable, "inferred", "inferred", [], "Leave `sample_rate` out with {encoding}.{defaulted}"),
    "not listed sample_rate": rule("sample-rate-invalid", audioFormatValueNotListed, "inferred", "inferred", []),
    contested: advice("audio-format-contested", "Official sources contradict each other on `{parameter}={value}`. {why}", []),
    "specification default": advice("specification-default", "Without `{parameter}`, {encoding} comes at {actual}, not at the {expected} of the specification.", ["spec-openapi", "docs-media-output"]),
  },
});
const check22: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: { container: ["none"] },
  rules: {
    "not listed": advice("container-on-stream", "Streams have no container; what becomes of `{value}` is not known.", ["docs-tts-container"]),
  },
});
const check23: Check = checkOf(voiceCatalogue, {
  check: "voice-catalogue",
  stage: "head",
  reads: "query",
  voices: voices,
  rules: {
    unknown: rule("voice-unknown", voiceUnknown, "recorded", "documented", ["seen-voice-unknown", "docs-errors"], "`{model}` is not among the {count} voices of {date}.{nearest} If it is newer, pass models: { add: [\"{model}\"] } or models: { unknown: \"notice\" }."),
  },
});
const check24: Check = checkOf(messageFrame, {
  check: "message-frame",
  stage: "message",
  reads: "message",
  rules: { binary: rule("frame-binary", frameUnsupported, "documented", "documented", ["docs-tts-stream-errors"]) },
});
const check25: Check = checkOf(messageDeserialization, {
  check: "message-deserialization",
  stage: "message",
  reads: "message",
  union: {
    tag: "type",
    unknown: "ignored",
    variants: { Speak: { text: { type: "string", required: true } }, Flush: {}, Clear: {}, Close: {} },
  },
  rules: {
    syntax: rule("message-not-json", commandNotRecognized, "documented", "documented", ["docs-tts-stream-errors", "spec-asyncapi"]),
    "not an object": rule("message-not-an-object", commandNotRecognized, "documented", "documented", ["docs-tts-stream-errors", "spec-asyncapi"]),
    "unknown type": rule("message-type-unknown", commandNotRecognized, "documented", "documented", ["docs-tts-stream-errors", "spec-asyncapi"], "A message is of the type {types}.{nearest}"),
    "missing field": rule("message-field-missing", commandNotRecognized, "documented", "documented", ["docs-tts-stream-errors", "spec-asyncapi"], "{type} needs `{field}`."),
    "wrong type": rule("message-field-type", commandNotRecognized, "documented", "documented", ["docs-tts-stream-errors", "spec-asyncapi"], "`{field}` is {wanted}."),
    "only serde": rule("message-only-serde", commandNotRecognized, "inferred", "inferred", ["lib-serde-json"], "The server's JSON reader is stricter than the standard: {reason}."),
    "unknown field": advice("message-field-unknown", "What the server makes of `{field}` is not known.{nearest}", ["spec-asyncapi"]),
  },
});
const check26: Check = checkOf(characters, {
  check: "characters",
  stage: "message",
  reads: "message",
  limit: 2000,
  part: "message",
  rules: {
    "too many": rule("message-text-too-long", messageTextTooLong, "documented", "documented", ["docs-tts-stream-errors", "docs-tts-stream-limits"], "{characters} characters, {limit} allowed: split the text."),
    "too many with controls": rule("message-text-too-long-with-controls", messageTextTooLong, "inferred", "documented", ["docs-voice-controls", "docs-tts-stream-limits"], "{characters} characters with inline pronunciations, {spoken} without; whether they count is not documented."),
    none: advice("message-text-empty", "What becomes of a text without characters is not documented.", ["docs-tts-stream-limits"]),
  },
});
const check27: Check = checkOf(inlineControls, {
  check: "inline-controls",
  stage: "message",
  reads: "message",
  part: "message",
  limits: { pronunciations: 500, pronunciationCharacters: 128, pronunciationRatio: 10, pronunciationFloor: 15 },
  rules: {
    "many pronunciations": advice("message-pronunciations-too-many", "{count} inline pronunciations, {limit} documented.", ["docs-voice-controls"]),
    "long pronunciation": advice("message-pronunciation-too-long", "The pronunciation of `{word}` has {characters} characters, {limit} documented.", ["docs-voice-controls"]),
    "disproportionate pronunciation": advice("message-pronunciation-out-of-proportion", "The pronunciation of `{word}` has {characters} characters, {limit} documented for a word of its length.", ["docs-voice-controls"]),
  },
});
const check28: Check = checkOf(rate, {
  check: "rate",
  stage: "message",
  reads: "message",
  type: "Speak",
  member: "text",
  limit: 2400,
  seconds: 60,
  rules: {
    "too many": rule("characters-too-fast", charactersTooFast, "documented", "documented", ["docs-tts-stream-errors", "docs-tts-stream-limits"], "{count} characters in {seconds} seconds, {limit} allowed."),
    "perhaps too many": rule("characters-too-fast-by-window", charactersTooFast, "inferred", "documented", ["docs-tts-stream-limits"], "{count} characters in the last {seconds} seconds, {limit} allowed; when the server begins to count anew is not known."),
  },
});
const check29: Check = checkOf(rate, {
  check: "rate",
  stage: "message",
  reads: "message",
  type: "Flush",
  limit: 20,
  seconds: 60,
  rules: {
    "too many": rule("flush-excessive", flushExcessive, "recorded", "inferred", ["seen-excessive-flush", "docs-tts-ws-flush"], "{count} Flush messages in {seconds} seconds, {limit} allowed."),
    "perhaps too many": rule("flush-excessive-by-window", flushExcessive, "inferred", "inferred", ["seen-excessive-flush", "docs-tts-ws-flush"], "{count} Flush messages in the last {seconds} seconds, {limit} allowed; when the server begins to count anew is not known."),
  },
});
return [
  {
    id: "speak.v1",
    method: "POST",
    path: "/v1/speak",
    query: query1,
    body: {
      type: "struct",
      name: "SpeakBody",
      fields: [
        { name: "text", type: { type: "option", some: { type: "string" } } },
        { name: "url", type: { type: "option", some: { type: "string" } } },
      ],
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
    ],
  },
  {
    id: "speak.v1.stream",
    method: "GET",
    webSocket: true,
    path: "/v1/speak",
    query: query2,
    formats: formats2,
    checks: [
      check1,
      check19,
      check20,
      check3,
      check21,
      check22,
      check6,
      check7,
      check8,
      check23,
      check24,
      check25,
      check26,
      check27,
      check28,
      check29,
    ],
  },
];
};
