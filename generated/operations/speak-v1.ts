// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ErrorEntry, Evidence, Operation } from "../../src/engine/operation.js";

const evidenceDocsMediaOutput: Evidence = {
  id: "docs-media-output",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/tts-media-output-settings",
  date: "2025-07-03",
};
const evidenceSpecOpenapi: Evidence = {
  id: "spec-openapi",
  kind: "official-specification",
  source: "deepgram/deepgram-api-specs openapi.yml @4ba987c",
  date: "2026-07-22",
};
const evidenceSeenLinear16Rates: Evidence = {
  id: "seen-linear16-rates",
  kind: "recorded",
  source: "cursor-buddy DeepgramTTSClient.swift",
  date: "2026-04-26",
};
const evidenceDocsErrors: Evidence = {
  id: "docs-errors",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/errors",
  date: "2025-07-03",
};
const evidenceSeenMp3Container: Evidence = {
  id: "seen-mp3-container",
  kind: "recorded",
  source: "Deepgram Discord; Cloudflare Workers AI",
  date: "2026-05",
};
const evidenceSeenMp3Default: Evidence = { id: "seen-mp3-default", kind: "recorded", source: "public log, location not kept", date: "2026" };
const evidenceSeenMp3SampleRate: Evidence = { id: "seen-mp3-sample-rate", kind: "recorded", source: "public log, location not kept", date: "2025" };
const evidenceSeenMp3SampleRate2026: Evidence = {
  id: "seen-mp3-sample-rate-2026",
  kind: "recorded",
  source: "samgutentag-deepgram/ha-deepgram-tts-lab",
  date: "2026-09-16",
};
const evidenceSpecSpeakV2: Evidence = {
  id: "spec-speak-v2",
  kind: "official-specification",
  source: "deepgram/deepgram-api-specs openapi.yml @4ba987c, /v2/speak",
  date: "2026-07-22",
};
const evidenceSeenOpusContainer: Evidence = {
  id: "seen-opus-container",
  kind: "recorded",
  source: "https://github.com/pipecat-ai/pipecat/issues/2764",
  date: "2025-10-01",
};
const evidenceSpecOpenapiBounds: Evidence = {
  id: "spec-openapi-bounds",
  kind: "official-specification",
  source: "deepgram/deepgram-api-specs openapi.yml @6c6a258",
  date: "2026-03-17",
};
const evidenceAnalogySpeedV2: Evidence = {
  id: "analogy-speed-v2",
  kind: "inference",
  source: "the wording of /v2/speak, 'speed' must be between 0.5 and 1.5.",
  date: "2026-09-16",
};
const evidenceSeenRequestLine: Evidence = { id: "seen-request-line", kind: "recorded", source: "public log, location not kept", date: "2026" };
const evidenceLibSerdeQs: Evidence = { id: "lib-serde-qs", kind: "library", source: "https://docs.rs/serde_qs/1.1.1", date: "2026-11" };
const evidenceSeenV2Parse: Evidence = {
  id: "seen-v2-parse",
  kind: "recorded",
  source: "samgutentag-deepgram/ha-deepgram-tts-lab",
  date: "2026-09-15",
};
const evidenceSdkRustContainer: Evidence = {
  id: "sdk-rust-container",
  kind: "official-repository",
  source: "deepgram/deepgram-rust-sdk @917ecc08",
  date: "2026-02-26",
};
const evidenceDocsTtsCallback: Evidence = {
  id: "docs-tts-callback",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/tts-callback",
  date: "2025-07-03",
};
const evidenceSeenSampleRateZero: Evidence = {
  id: "seen-sample-rate-zero",
  kind: "recorded",
  source: "https://github.com/pipecat-ai/pipecat/pull/3054",
  date: "2025-11-13",
};
const evidenceSdkPythonNonzero: Evidence = {
  id: "sdk-python-nonzero",
  kind: "official-repository",
  source: "deepgram/deepgram-python-sdk issue 744",
  date: "2026-07-14",
};
const evidenceDocsVoiceControls: Evidence = {
  id: "docs-voice-controls",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/tts-voice-controls",
  date: "2026",
};
const evidenceSeenBoolCapital: Evidence = {
  id: "seen-bool-capital",
  kind: "recorded",
  source: "https://github.com/livekit/agents/pull/2237",
  date: "2025-05-08",
};
const evidenceSdkPythonBools: Evidence = {
  id: "sdk-python-bools",
  kind: "official-repository",
  source: "deepgram/deepgram-python-sdk @88996096",
  date: "2026-05-12",
};
const evidenceSeenUnknownParameters: Evidence = { id: "seen-unknown-parameters", kind: "recorded", source: "public log, location not kept", date: "2026" };
const evidenceSagemakerUnknownParameters: Evidence = {
  id: "sagemaker-unknown-parameters",
  kind: "official-repository",
  source: "deepgram-devs/dg-sagemaker python-flux-tts @31a777a7",
  date: "2026-08-12",
};
const evidenceSeenModelMalformed: Evidence = {
  id: "seen-model-malformed",
  kind: "recorded",
  source: "vercel/ai packages/deepgram/src/deepgram-error.test.ts",
  date: "2026-08-15",
};
const evidenceSeenFluxOnV1: Evidence = { id: "seen-flux-on-v1", kind: "recorded", source: "public log, location not kept", date: "2026-08" };
const evidenceDocsAuthentication: Evidence = {
  id: "docs-authentication",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/authenticating",
  date: "2025-07-03",
};
const evidenceSeenSpeedRange: Evidence = {
  id: "seen-speed-range",
  kind: "recorded",
  source: "purplefish-ai/factory-factory @a24a529b",
  date: "2026-08-03",
};
const evidenceSeen415: Evidence = { id: "seen-415", kind: "recorded", source: "public log, location not kept", date: "2026" };
const evidenceStdRfc8259: Evidence = { id: "std-rfc8259", kind: "standard", source: "https://www.rfc-editor.org/rfc/rfc8259", date: "2017-12" };
const evidenceSeenUnknownFields: Evidence = { id: "seen-unknown-fields", kind: "recorded", source: "public log, location not kept", date: "2025" };
const evidenceLibSerdeJson: Evidence = { id: "lib-serde-json", kind: "library", source: "https://docs.rs/serde_json/1.0.154", date: "2026-11" };
const evidenceLibUrl: Evidence = { id: "lib-url", kind: "library", source: "https://docs.rs/url/2.5.8", date: "2026-11" };
const evidenceStdRfc6761: Evidence = {
  id: "std-rfc6761",
  kind: "standard",
  source: "https://www.rfc-editor.org/rfc/rfc6761#section-6.3",
  date: "2013-02",
};
const evidenceSeenTooLong: Evidence = { id: "seen-too-long", kind: "recorded", source: "public log, location not kept", date: "2026" };
const evidenceSagemaker413: Evidence = {
  id: "sagemaker-413",
  kind: "official-repository",
  source: "deepgram-devs/dg-sagemaker python-tts @f95d7443",
  date: "2026-06",
};
const evidenceDocsTextToSpeech: Evidence = {
  id: "docs-text-to-speech",
  kind: "official-docs",
  source: "https://developers.deepgram.com/docs/text-to-speech",
  date: "2026",
};
const evidenceSeenVoiceUnknown: Evidence = {
  id: "seen-voice-unknown",
  kind: "recorded",
  source: "public code; https://github.com/crmitchelmore/justspeaktoit/pull/107",
  date: "2026-08-18",
};

const errorQueryNotDeserialized: ErrorEntry = {
  id: "query-not-deserialized",
  status: 400,
  code: "INVALID_QUERY_PARAMETER",
  message: "Failed to deserialize query parameters: {message}",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorModelValueInvalid: ErrorEntry = {
  id: "model-value-invalid",
  status: 400,
  code: "INVALID_QUERY_PARAMETER",
  message: "Invalid 'model' value of '{model}'.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorCallbackUrlInvalid: ErrorEntry = {
  id: "callback-url-invalid",
  status: 400,
  code: "INVALID_QUERY_PARAMETER",
  message: "Invalid callback url.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorAudioFormatNotApplicable: ErrorEntry = {
  id: "audio-format-not-applicable",
  status: 400,
  code: "UNSUPPORTED_AUDIO_FORMAT",
  message: "Unsupported audio format: `{parameter}` is not applicable when `encoding={encoding}`.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorAudioFormatValueInvalid: ErrorEntry = {
  id: "audio-format-value-invalid",
  status: 400,
  code: "UNSUPPORTED_AUDIO_FORMAT",
  message: "Unsupported audio format: `{parameter}={value}` is invalid when `encoding={encoding}`.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorAudioFormatValueNotListed: ErrorEntry = {
  id: "audio-format-value-not-listed",
  status: 400,
  code: "UNSUPPORTED_AUDIO_FORMAT",
  message: "Unsupported audio format: `{parameter}` must be {values} when `encoding={encoding}`.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorInvalidCredentials: ErrorEntry = {
  id: "invalid-credentials",
  status: 401,
  code: "INVALID_AUTH",
  message: "Invalid credentials.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorSpeedOutOfRange: ErrorEntry = {
  id: "speed-out-of-range",
  status: 400,
  code: "SPEED_OUT_OF_RANGE",
  message: "'speed' must be within documented range",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorMediaTypeUnsupported: ErrorEntry = {
  id: "media-type-unsupported",
  status: 415,
  code: "UNSUPPORTED_MEDIA_TYPE",
  message: "`Content-Type` header is not supported. `Content-Type` must be either `text/plain` or `application/json`.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorPayloadTooLarge: ErrorEntry = {
  id: "payload-too-large",
  status: 413,
  code: "PAYLOAD_TOO_LARGE",
  message: "Payload size exceeds limit of 2 MB.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorPayloadNotUtf8: ErrorEntry = {
  id: "payload-not-utf8",
  status: 400,
  code: "PAYLOAD_ERROR",
  message: "Failed to decode payload as UTF-8.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorPayloadNotDeserialized: ErrorEntry = {
  id: "payload-not-deserialized",
  status: 400,
  code: "PAYLOAD_ERROR",
  message: "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorPayloadUrlInvalid: ErrorEntry = {
  id: "payload-url-invalid",
  status: 400,
  code: "PAYLOAD_ERROR",
  message: "Failed to parse URL in JSON body.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorRemoteNotAUri: ErrorEntry = {
  id: "remote-not-a-uri",
  status: 400,
  code: "REMOTE_CONTENT_ERROR",
  message: "Could not parse URL as a URI.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorRemoteNotPublic: ErrorEntry = {
  id: "remote-not-public",
  status: 400,
  code: "REMOTE_CONTENT_ERROR",
  message: "URL for media download must be publicly routable.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorTextEmpty: ErrorEntry = {
  id: "text-empty",
  status: 400,
  code: "Bad Request",
  message: "Input text contains no characters.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorTextTooLong: ErrorEntry = {
  id: "text-too-long",
  status: 413,
  code: "Payload Too Large",
  message: "Input text exceeds maximum character limit of {limit}.",
  docs: "https://developers.deepgram.com/docs/errors",
};
const errorVoiceUnknown: ErrorEntry = {
  id: "voice-unknown",
  status: 400,
  code: "Bad Request",
  message: "Bad Request: No such model/version combination found.",
  docs: "https://developers.deepgram.com/docs/errors",
};

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
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
        },
        sample_rate: {
          rule: "list",
          values: [8000, 16000, 24000, 32000, 44100, 48000],
          default: 24000,
          rejects: "recorded",
          text: "recorded",
          evidence: [evidenceSeenLinear16Rates, evidenceDocsMediaOutput],
        },
        bit_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
      },
      mulaw: {
        container: {
          rule: "list",
          values: ["wav", "none"],
          default: "wav",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
        },
        sample_rate: {
          rule: "list",
          values: [8000, 16000],
          default: 8000,
          rejects: "documented",
          text: "inferred",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
        },
        bit_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
      },
      alaw: {
        container: {
          rule: "list",
          values: ["wav", "none"],
          default: "wav",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
        },
        sample_rate: {
          rule: "list",
          values: [8000, 16000],
          default: 8000,
          rejects: "documented",
          text: "inferred",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
        },
        bit_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
      },
      mp3: {
        container: {
          rule: "not applicable",
          rejects: "recorded",
          text: "recorded",
          evidence: [evidenceSeenMp3Container, evidenceSeenMp3Default, evidenceDocsMediaOutput],
        },
        sample_rate: {
          rule: "not applicable",
          rejects: "recorded",
          text: "recorded",
          evidence: [evidenceSeenMp3SampleRate, evidenceSeenMp3SampleRate2026, evidenceDocsMediaOutput],
          contested: {
            values: [22050],
            why: "The specification lists 22050 for mp3, the documentation says that the rate is not configurable.",
            evidence: [evidenceSpecOpenapi, evidenceDocsMediaOutput],
          },
        },
        bit_rate: {
          rule: "list",
          values: [32000, 48000],
          default: 48000,
          rejects: "documented",
          text: "inferred",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapi],
          contested: {
            values: [8000, 16000, 24000, 40000],
            why: "The documentation lists 32000 and 48000; /v2/speak, whose output is the same, takes these too.",
            evidence: [evidenceDocsMediaOutput, evidenceSpecSpeakV2],
          },
        },
      },
      opus: {
        container: {
          rule: "list",
          values: ["ogg"],
          default: "ogg",
          rejects: "recorded",
          text: "documented",
          evidence: [evidenceSeenOpusContainer, evidenceDocsMediaOutput],
        },
        sample_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
          contested: {
            values: [48000],
            why: "The specification lists 48000 for opus, the documentation says that the rate is not configurable.",
            evidence: [evidenceSpecOpenapi, evidenceDocsMediaOutput],
          },
        },
        bit_rate: {
          rule: "range",
          minimum: 4000,
          maximum: 650000,
          default: 12000,
          rejects: "documented",
          text: "inferred",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapiBounds, evidenceAnalogySpeedV2],
        },
      },
      flac: {
        container: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
        sample_rate: {
          rule: "list",
          values: [8000, 16000, 22050, 32000, 48000],
          default: null,
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput],
        },
        bit_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
      },
      aac: {
        container: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
        sample_rate: {
          rule: "not applicable",
          rejects: "documented",
          text: "documented",
          evidence: [evidenceDocsMediaOutput, evidenceDocsErrors],
        },
        bit_rate: {
          rule: "range",
          minimum: 4000,
          maximum: 192000,
          default: 48000,
          rejects: "documented",
          text: "inferred",
          evidence: [evidenceDocsMediaOutput, evidenceSpecOpenapiBounds, evidenceAnalogySpeedV2],
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
      rules: [
        {
          id: "request-target-too-long",
          when: "too long",
          notice: "The request target is {bytes} bytes long; one of this length was answered by an edge proxy, with 400 and HTML instead of JSON.",
          evidence: [evidenceSeenRequestLine],
        },
      ],
    },
    {
      check: "query",
      stage: "head",
      rules: [
        {
          id: "query-malformed",
          when: "malformed",
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceLibSerdeQs],
          hint: "Write the query as name=value pairs joined by `&`, without brackets.",
        },
        {
          id: "query-not-utf8",
          when: "not utf-8",
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceLibSerdeQs],
          hint: "Percent-encode the UTF-8 bytes of `{parameter}`.",
        },
        {
          id: "query-value-nested",
          when: "nested",
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceLibSerdeQs],
          hint: "`{parameter}` takes a plain value, without brackets.",
        },
        {
          id: "query-value-empty",
          when: "empty",
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceLibSerdeQs],
          hint: "Leave `{parameter}` out instead of sending it empty.",
        },
        {
          id: "query-value-repeated",
          when: "repeated",
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceLibSerdeQs],
          hint: "Send `{parameter}` once.",
        },
        {
          id: "encoding-unknown",
          when: "unknown variant",
          parameters: ["encoding"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceSeenV2Parse, evidenceLibSerdeQs],
          hint: "`encoding` is one of {variants}, in lower case.",
        },
        {
          id: "container-unknown",
          when: "unknown variant",
          parameters: ["container"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "recorded", text: "inferred" },
          evidence: [evidenceSdkRustContainer, evidenceSeenV2Parse, evidenceLibSerdeQs],
          hint: "`container` is one of {variants}, in lower case.",
        },
        {
          id: "callback-method-unknown",
          when: "unknown variant",
          parameters: ["callback_method"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceLibSerdeQs],
          hint: "`callback_method` is one of {variants}.",
        },
        {
          id: "callback-method-case",
          when: "other case",
          parameters: ["callback_method"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceDocsTtsCallback, evidenceLibSerdeQs],
          hint: "Write `callback_method` in upper case: the specification lists {variants}, an example of the documentation has `put`.",
        },
        {
          id: "sample-rate-zero",
          when: "zero",
          parameters: ["sample_rate"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "recorded", text: "recorded" },
          evidence: [evidenceSeenSampleRateZero],
          hint: "Leave `sample_rate` out instead of sending 0.",
        },
        {
          id: "sample-rate-not-an-integer",
          when: "wrong type",
          parameters: ["sample_rate"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceSdkPythonNonzero, evidenceLibSerdeQs],
          hint: "`sample_rate` is a whole number in decimal digits.",
        },
        {
          id: "bit-rate-zero",
          when: "zero",
          parameters: ["bit_rate"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSdkPythonNonzero, evidenceSeenSampleRateZero],
          hint: "Leave `bit_rate` out instead of sending 0.",
        },
        {
          id: "bit-rate-not-an-integer",
          when: "wrong type",
          parameters: ["bit_rate"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceSdkPythonNonzero, evidenceLibSerdeQs],
          hint: "`bit_rate` is a whole number in decimal digits.",
        },
        {
          id: "speed-not-a-number",
          when: "wrong type",
          parameters: ["speed"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "documented", text: "inferred" },
          evidence: [evidenceSpecOpenapi, evidenceDocsVoiceControls, evidenceSeenV2Parse],
          hint: "`speed` is a decimal number.",
        },
        {
          id: "mip-opt-out-not-a-boolean",
          when: "wrong type",
          parameters: ["mip_opt_out"],
          error: errorQueryNotDeserialized,
          certainty: { rejects: "recorded", text: "inferred" },
          evidence: [evidenceSeenBoolCapital, evidenceSdkPythonBools, evidenceLibSerdeQs],
          hint: "`mip_opt_out` is `true` or `false`, in lower case.",
        },
        {
          id: "parameter-unknown",
          when: "unknown parameter",
          notice: "`{parameter}` is no parameter of this endpoint; the server ignores it.{nearest}",
          evidence: [evidenceSeenUnknownParameters, evidenceSagemakerUnknownParameters],
        },
      ],
    },
    {
      check: "model-grammar",
      stage: "head",
      rules: [
        {
          id: "model-malformed",
          when: "malformed",
          error: errorModelValueInvalid,
          certainty: { rejects: "recorded", text: "recorded" },
          evidence: [evidenceSeenModelMalformed, evidenceSeenFluxOnV1],
          hint: "A voice is named aura-2-<voice>-<language> or aura-<voice>-<language>.{nearest}",
        },
      ],
    },
    {
      check: "callback",
      stage: "head",
      ports: [80, 443, 8080, 8443],
      rules: [
        {
          id: "callback-not-a-url",
          when: "not http",
          error: errorCallbackUrlInvalid,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors, evidenceDocsTtsCallback],
          hint: "`callback` is an absolute http or https URL, percent-encoded.",
        },
        {
          id: "callback-port",
          when: "other port",
          error: errorCallbackUrlInvalid,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceDocsTtsCallback],
          hint: "A callback listens on port {ports}.",
        },
        {
          id: "callback-method-without-callback",
          when: "no callback",
          notice: "`callback_method` is read only beside `callback`.",
          evidence: [evidenceSpecOpenapi],
        },
      ],
    },
    {
      check: "audio-format",
      stage: "head",
      columns: ["container", "sample_rate", "bit_rate"],
      rules: [
        {
          id: "container-not-applicable",
          when: "not applicable",
          parameters: ["container"],
          error: errorAudioFormatNotApplicable,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "Leave `container` out: {encoding} audio comes as it is.{default}",
        },
        {
          id: "container-invalid",
          when: "not listed",
          parameters: ["container"],
          error: errorAudioFormatValueInvalid,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "With `encoding={encoding}` the container is {values}.{default}",
        },
        {
          id: "sample-rate-not-applicable",
          when: "not applicable",
          parameters: ["sample_rate"],
          error: errorAudioFormatNotApplicable,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "Leave `sample_rate` out: the rate of {encoding} is fixed.{default}",
        },
        {
          id: "sample-rate-invalid",
          when: "not listed",
          parameters: ["sample_rate"],
          error: errorAudioFormatValueNotListed,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "With `encoding={encoding}` the sample_rate is {values}.{default}",
        },
        {
          id: "bit-rate-not-applicable",
          when: "not applicable",
          parameters: ["bit_rate"],
          error: errorAudioFormatNotApplicable,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "Leave `bit_rate` out: {encoding} is not compressed to a rate.{default}",
        },
        {
          id: "bit-rate-invalid",
          when: "not listed",
          parameters: ["bit_rate"],
          error: errorAudioFormatValueNotListed,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [],
          hint: "With `encoding={encoding}` the bit_rate is {values}.{default}",
        },
        {
          id: "audio-format-contested",
          when: "contested",
          notice: "`{parameter}={value}` with `encoding={encoding}`: official sources contradict each other. {why}",
          evidence: [],
        },
        {
          id: "specification-default",
          when: "specification default",
          notice: "Without `{parameter}`, `encoding={encoding}` gives {actual}; the {expected} that the specification calls the default does not apply.",
          evidence: [evidenceSpecOpenapi, evidenceDocsMediaOutput],
        },
      ],
    },
    {
      check: "authorization",
      stage: "head",
      rules: [
        {
          id: "authorization-missing",
          when: "missing",
          error: errorInvalidCredentials,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsAuthentication, evidenceDocsErrors],
          hint: "Send `Authorization: Token <key>` or `Authorization: Bearer <jwt>`.",
        },
        {
          id: "authorization-malformed",
          when: "malformed",
          error: errorInvalidCredentials,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsAuthentication, evidenceDocsErrors],
          hint: "Authorization is `Token <key>` or `Bearer <jwt>`: a scheme, a space and the key.",
        },
      ],
    },
    {
      check: "range",
      stage: "head",
      parameter: "speed",
      rules: [
        {
          id: "speed-out-of-range",
          when: "outside",
          error: errorSpeedOutOfRange,
          certainty: { rejects: "recorded", text: "inferred" },
          evidence: [evidenceSeenSpeedRange, evidenceDocsVoiceControls],
          hint: "`speed` runs from {minimum} to {maximum}.",
        },
      ],
    },
    {
      check: "speed-support",
      stage: "head",
      rules: [
        {
          id: "speed-unsupported",
          when: "unsupported",
          notice: "`speed` works with Aura-2 voices in {languages}; what the server does with it for `{model}` is not documented.",
          evidence: [evidenceDocsVoiceControls],
        },
      ],
    },
    {
      check: "media-type",
      stage: "head",
      mediaTypes: { json: "application/json", text: "text/plain" },
      rules: [
        {
          id: "media-type-unsupported",
          when: "unsupported",
          error: errorMediaTypeUnsupported,
          certainty: { rejects: "recorded", text: "documented" },
          evidence: [evidenceSeen415, evidenceDocsErrors],
          hint: "Send `content-type: application/json` with a JSON body, or `text/plain` with the text itself.",
        },
        {
          id: "media-type-missing",
          when: "missing",
          error: errorMediaTypeUnsupported,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceDocsErrors],
          hint: "Send a content-type: what the server does without one is not known.",
        },
        {
          id: "media-type-repeated",
          when: "repeated",
          error: errorMediaTypeUnsupported,
          certainty: { rejects: "inferred", text: "inferred" },
          evidence: [evidenceDocsErrors],
          hint: "Send one content-type: which of several the server reads is not known.",
        },
      ],
    },
    {
      check: "transfer",
      stage: "head",
      rules: [
        {
          id: "length-missing",
          when: "no length",
          notice: "The body comes without a Content-Length; 411 is documented as a possible answer and was never recorded for it.",
          evidence: [evidenceDocsErrors],
        },
        {
          id: "body-encoded",
          when: "encoded",
          notice: "The body has content-encoding `{coding}`; whether the server decodes it is not known, so the body was not checked.",
          evidence: [evidenceDocsErrors],
        },
      ],
    },
    {
      check: "body-size",
      stage: "head",
      rules: [
        {
          id: "body-too-large",
          when: "too large",
          error: errorPayloadTooLarge,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors],
          hint: "The body has {bytes} bytes, the limit is {limit}.",
        },
      ],
    },
    {
      check: "utf-8",
      stage: "body",
      rules: [
        {
          id: "body-not-utf8",
          when: "invalid",
          error: errorPayloadNotUtf8,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors],
          hint: "Encode the body as UTF-8.",
        },
      ],
    },
    {
      check: "json-body",
      stage: "body",
      rules: [
        {
          id: "body-not-json",
          when: "syntax",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors, evidenceStdRfc8259],
          hint: "The body is not JSON.",
        },
        {
          id: "body-shape",
          when: "shape",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "recorded", text: "recorded" },
          evidence: [evidenceSeenUnknownFields, evidenceDocsErrors],
          hint: "The body is an object with exactly one of `text` and `url`, a string, and nothing else.{found}",
        },
        {
          id: "body-key-repeated",
          when: "repeated key",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "inferred", text: "recorded" },
          evidence: [evidenceLibSerdeJson],
          hint: "Write `{key}` once: serde_json takes no key twice.",
        },
        {
          id: "body-lone-surrogate",
          when: "lone surrogate",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "inferred", text: "recorded" },
          evidence: [evidenceLibSerdeJson],
          hint: "A `\\u` escape of half a surrogate pair is no character; serde_json does not take it.",
        },
        {
          id: "body-byte-order-mark",
          when: "byte order mark",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "inferred", text: "recorded" },
          evidence: [evidenceLibSerdeJson, evidenceStdRfc8259],
          hint: "Send the JSON without a byte order mark.",
        },
        {
          id: "body-list",
          when: "list",
          error: errorPayloadNotDeserialized,
          certainty: { rejects: "inferred", text: "recorded" },
          evidence: [evidenceLibSerdeJson, evidenceDocsErrors],
          hint: "Send an object: serde_json reads a list as fields in order, which nobody documents.",
        },
      ],
    },
    {
      check: "remote-url",
      stage: "body",
      rules: [
        {
          id: "url-not-a-url",
          when: "not a url",
          error: errorPayloadUrlInvalid,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors, evidenceLibUrl],
          hint: "`url` is an absolute URL, with its scheme.",
        },
        {
          id: "url-not-a-uri",
          when: "not a uri",
          error: errorRemoteNotAUri,
          certainty: { rejects: "inferred", text: "documented" },
          evidence: [evidenceDocsErrors, evidenceLibUrl],
          hint: "`url` has characters that no URI has, or is longer than 65,534 bytes.",
        },
        {
          id: "url-not-public",
          when: "not public",
          error: errorRemoteNotPublic,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors, evidenceStdRfc6761],
          hint: "`{host}` is a {kind} address; the server fetches only what is publicly routable.",
        },
      ],
    },
    {
      check: "characters",
      stage: "body",
      rules: [
        {
          id: "text-empty",
          when: "none",
          error: errorTextEmpty,
          certainty: { rejects: "documented", text: "documented" },
          evidence: [evidenceDocsErrors],
          hint: "Send at least one character.",
        },
        {
          id: "text-too-long",
          when: "too many",
          error: errorTextTooLong,
          certainty: { rejects: "recorded", text: "documented" },
          evidence: [evidenceSeenTooLong, evidenceSagemaker413, evidenceDocsErrors],
          hint: "The text has {characters} characters, the limit is {limit}; split it.",
        },
        {
          id: "text-too-long-with-controls",
          when: "too many with controls",
          error: errorTextTooLong,
          certainty: { rejects: "inferred", text: "documented" },
          evidence: [evidenceDocsVoiceControls, evidenceDocsTextToSpeech],
          hint: "The text has {characters} characters with its inline pronunciations and {spoken} without; whether they count is not documented.",
        },
        {
          id: "text-blank",
          when: "blank",
          notice: "The text is white space only; what the server makes of it is not documented.",
          evidence: [evidenceDocsErrors],
        },
      ],
    },
    {
      check: "voice-catalogue",
      stage: "body",
      rules: [
        {
          id: "voice-unknown",
          when: "unknown",
          error: errorVoiceUnknown,
          certainty: { rejects: "recorded", text: "documented" },
          evidence: [evidenceSeenVoiceUnknown, evidenceDocsErrors],
          hint: "`{model}` is not among the {count} voices of {date}.{nearest} If it is newer than that, pass models: { add: [\"{model}\"] } or models: { unknown: \"notice\" }.",
        },
      ],
    },
  ],
};
