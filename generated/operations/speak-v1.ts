// Generated from schemas/ by `npm run generate`. Do not edit.

import { advice, type ErrorEntry, errorEntry, type Operation, rule } from "../../src/engine/operation.js";

const queryNotDeserialized: ErrorEntry = errorEntry(400, "INVALID_QUERY_PARAMETER", "Failed to deserialize query parameters: {message}", "Correct the parameter that the message describes; it does not name it.", "https://developers.deepgram.com/docs/errors");
const modelValueInvalid: ErrorEntry = errorEntry(400, "INVALID_QUERY_PARAMETER", "Invalid 'model' value of '{model}'.", "Send a voice of the form aura-2-<voice>-<language> or aura-<voice>-<language>.", "https://developers.deepgram.com/docs/errors");
const callbackUrlInvalid: ErrorEntry = errorEntry(400, "INVALID_QUERY_PARAMETER", "Invalid callback url.", "Send an absolute http or https URL, percent-encoded.", "https://developers.deepgram.com/docs/errors");
const audioFormatNotApplicable: ErrorEntry = errorEntry(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`.", "Leave the parameter out, or choose an encoding that takes it.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueInvalid: ErrorEntry = errorEntry(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`.", "Send a container that the encoding takes, or leave it out.", "https://developers.deepgram.com/docs/errors");
const audioFormatValueNotListed: ErrorEntry = errorEntry(400, "UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`.", "Send one of the values that the message lists.", "https://developers.deepgram.com/docs/errors");
const invalidCredentials: ErrorEntry = errorEntry(401, "INVALID_AUTH", "Invalid credentials.", "Send `Authorization: Token <key>` or `Bearer <jwt>`.", "https://developers.deepgram.com/docs/errors");
const speedOutOfRange: ErrorEntry = errorEntry(400, "SPEED_OUT_OF_RANGE", "'speed' must be within documented range", "Send a speed from {minimum} to {maximum}, or leave it out.", "https://developers.deepgram.com/docs/errors");
const mediaTypeUnsupported: ErrorEntry = errorEntry(415, "UNSUPPORTED_MEDIA_TYPE", "`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.", "Send `content-type: application/json` with a JSON body, or `text/plain` with the text itself.", "https://developers.deepgram.com/docs/errors");
const payloadTooLarge: ErrorEntry = errorEntry(413, "PAYLOAD_TOO_LARGE", "Payload size exceeds limit of 2 MB.", "Send less.", "https://developers.deepgram.com/docs/errors");
const payloadNotUtf8: ErrorEntry = errorEntry(400, "PAYLOAD_ERROR", "Failed to decode payload as UTF-8.", "Encode the body as UTF-8.", "https://developers.deepgram.com/docs/errors");
const payloadNotDeserialized: ErrorEntry = errorEntry(400, "PAYLOAD_ERROR", "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.", "Send a JSON object with `text` or `url`, a string, and nothing else.", "https://developers.deepgram.com/docs/errors");
const payloadUrlInvalid: ErrorEntry = errorEntry(400, "PAYLOAD_ERROR", "Failed to parse URL in JSON body.", "Send an absolute URL.", "https://developers.deepgram.com/docs/errors");
const remoteNotAUri: ErrorEntry = errorEntry(400, "REMOTE_CONTENT_ERROR", "Could not parse URL as a URI.", "Send a URL without characters that no URI has, of at most 65,534 bytes.", "https://developers.deepgram.com/docs/errors");
const remoteNotPublic: ErrorEntry = errorEntry(400, "REMOTE_CONTENT_ERROR", "URL for media download must be publicly routable.", "Serve the text at a public address.", "https://developers.deepgram.com/docs/errors");
const textEmpty: ErrorEntry = errorEntry(400, "Bad Request", "Input text contains no characters.", "Send at least one character of text.", "https://developers.deepgram.com/docs/errors");
const textTooLong: ErrorEntry = errorEntry(413, "Payload Too Large", "Input text exceeds maximum character limit of {limit}.", "Split the text and send one request for each part.", "https://developers.deepgram.com/docs/errors");
const voiceUnknown: ErrorEntry = errorEntry(400, "Bad Request", "Bad Request: No such model/version combination found.", "Send a voice of the catalogue.", "https://developers.deepgram.com/docs/errors");

/** Text to speech: POST /v1/speak. */
export const speakV1: Operation<"speak.v1"> = {
  id: "speak.v1",
  method: "POST",
  path: "/v1/speak",
  struct: "SpeakQuery",
  parameters: [
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
    { name: "mip_opt_out", type: "boolean" },
    { name: "tag", type: "strings" },
    { name: "speed", type: "f32" },
  ],
  bodyFields: ["text", "url"],
  formats: {
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
  },
  voices: {
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
  },
  limits: {
    requestTargetBytes: 38000,
    bodyBytes: 2097152,
    textCharacters: 2000,
    speed: { minimum: 0.7, maximum: 1.5 },
  },
  checks: [
    {
      check: "request-target",
      stage: "head",
      reads: "query",
      rules: {
        "too long": advice("request-target-too-long", "An edge proxy was seen to refuse a request target of {bytes} bytes, with 400 and HTML.", ["seen-request-line"]),
      },
    },
    {
      check: "query",
      stage: "head",
      reads: "query",
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
    },
    {
      check: "model-grammar",
      stage: "head",
      reads: "query",
      rules: {
        malformed: rule("model-malformed", modelValueInvalid, "recorded", "recorded", ["seen-model-malformed", "seen-flux-on-v1"], "A voice is named aura-2-<voice>-<language> or aura-<voice>-<language>.{nearest} A voice of another name: models: { add: [\"{model}\"] }."),
      },
    },
    {
      check: "callback",
      stage: "head",
      reads: "query",
      ports: [80, 443, 8080, 8443],
      rules: {
        "not http": rule("callback-not-a-url", callbackUrlInvalid, "documented", "documented", ["docs-errors", "docs-tts-callback"]),
        "other port": rule("callback-port", callbackUrlInvalid, "inferred", "inferred", ["docs-tts-callback"], "A callback listens on port {ports}."),
        "no callback": advice("callback-method-without-callback", "`callback_method` is read only beside `callback`.", ["spec-openapi"]),
      },
    },
    {
      check: "audio-format",
      stage: "head",
      reads: "query",
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
    },
    {
      check: "authorization",
      stage: "head",
      reads: "headers",
      schemes: ["Token", "Bearer"],
      rules: {
        missing: rule("authorization-missing", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
        malformed: rule("authorization-malformed", invalidCredentials, "documented", "documented", ["docs-authentication", "docs-errors"]),
      },
    },
    {
      check: "range",
      stage: "head",
      reads: "query",
      parameter: "speed",
      withoutSupport: {
        evidence: ["docs-voice-controls", "skills-1.7.0"],
        certainty: { rejects: "documented", text: "inferred" },
      },
      rules: {
        outside: rule("speed-out-of-range", speedOutOfRange, "recorded", "inferred", ["seen-speed-range", "docs-voice-controls"]),
      },
    },
    {
      check: "speed-support",
      stage: "head",
      reads: "query",
      rules: {
        unsupported: advice("speed-unsupported", "What `speed` does for `{model}` is not documented.", ["docs-voice-controls"]),
      },
    },
    {
      check: "media-type",
      stage: "head",
      reads: "headers",
      mediaTypes: { json: "application/json", text: "text/plain" },
      rules: {
        unsupported: rule("media-type-unsupported", mediaTypeUnsupported, "recorded", "documented", ["seen-415", "docs-errors"]),
        missing: rule("media-type-missing", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
        repeated: rule("media-type-repeated", mediaTypeUnsupported, "inferred", "inferred", ["docs-errors"]),
      },
    },
    {
      check: "transfer",
      stage: "head",
      reads: "headers",
      rules: {
        "no length": advice("length-missing", "Without a Content-Length the answer may be 411; it was never recorded.", ["docs-errors"]),
      },
    },
    {
      check: "body-size",
      stage: "head",
      reads: "body",
      rules: {
        "too large": rule("body-too-large", payloadTooLarge, "documented", "documented", ["docs-errors"], "{bytes} bytes, {limit} allowed."),
      },
    },
    {
      check: "utf-8",
      stage: "body",
      reads: "body",
      rules: { invalid: rule("body-not-utf8", payloadNotUtf8, "documented", "documented", ["docs-errors"]) },
    },
    {
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
    },
    {
      check: "remote-url",
      stage: "body",
      reads: "body",
      rules: {
        "not a url": rule("url-not-a-url", payloadUrlInvalid, "documented", "documented", ["docs-errors", "lib-url"]),
        "not a uri": rule("url-not-a-uri", remoteNotAUri, "inferred", "documented", ["docs-errors", "lib-url"]),
        "not public": rule("url-not-public", remoteNotPublic, "documented", "documented", ["docs-errors", "std-rfc6761"], "`{host}` is a {kind} address."),
      },
    },
    {
      check: "characters",
      stage: "body",
      reads: "body",
      rules: {
        none: rule("text-empty", textEmpty, "documented", "documented", ["docs-errors"]),
        "too many": rule("text-too-long", textTooLong, "recorded", "documented", ["seen-too-long", "sagemaker-413", "docs-errors"], "{characters} characters, {limit} allowed: split the text."),
        "too many with controls": rule("text-too-long-with-controls", textTooLong, "inferred", "documented", ["docs-voice-controls", "docs-text-to-speech"], "{characters} characters with inline pronunciations, {spoken} without; whether they count is not documented."),
        blank: advice("text-blank", "What becomes of white space alone is not documented.", ["docs-errors"]),
      },
    },
    {
      check: "voice-catalogue",
      stage: "body",
      reads: "query",
      rules: {
        unknown: rule("voice-unknown", voiceUnknown, "recorded", "documented", ["seen-voice-unknown", "docs-errors"], "`{model}` is not among the {count} voices of {date}.{nearest} If it is newer, pass models: { add: [\"{model}\"] } or models: { unknown: \"notice\" }."),
      },
    },
    {
      check: "content-coding",
      stage: "body",
      reads: "headers",
      rules: {
        encoded: advice("body-encoded", "Whether the server decodes `{coding}` is not known; the body as it is would be rejected.", ["docs-errors"]),
      },
    },
  ],
};
