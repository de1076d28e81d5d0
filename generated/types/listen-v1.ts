// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The known models of /v1/listen (list of 2026-10-01). There are others, and custom models. */
export type ListenV1Model =
  | "nova-3"
  | "nova-3-general"
  | "nova-3-medical"
  | "nova-3-pharma"
  | "nova-2"
  | "nova-2-general"
  | "nova-2-meeting"
  | "nova-2-phonecall"
  | "nova-2-finance"
  | "nova-2-conversationalai"
  | "nova-2-voicemail"
  | "nova-2-video"
  | "nova-2-medical"
  | "nova-2-drivethru"
  | "nova-2-automotive"
  | "nova-2-atc"
  | "nova"
  | "nova-general"
  | "nova-phonecall"
  | "nova-medical"
  | "enhanced"
  | "enhanced-general"
  | "enhanced-meeting"
  | "enhanced-phonecall"
  | "enhanced-finance"
  | "base"
  | "base-general"
  | "base-meeting"
  | "base-phonecall"
  | "base-finance"
  | "base-conversationalai"
  | "base-voicemail"
  | "base-video"
  | "general"
  | "meeting"
  | "phonecall"
  | "finance"
  | "conversationalai"
  | "voicemail"
  | "video"
  | "whisper"
  | "whisper-tiny"
  | "whisper-base"
  | "whisper-small"
  | "whisper-medium"
  | "whisper-large";

/** The query of POST /v1/listen. */
export interface ListenV1Query {
  /** The model, such as nova-3. Default: base-general. */
  model?: ListenV1Model | (string & {});
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. Default: en. */
  language?: string;
  /** The encoding of audio without a container. */
  encoding?: "linear16" | "linear32" | "flac" | "alaw" | "mulaw" | "amr-nb" | "amr-wb" | "opus" | "ogg-opus" | "speex" | "g729";
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The number of channels of audio without a container. */
  channels?: number;
  /** Whether to transcribe each channel separately. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for readability. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether to convert spoken punctuation to punctuation; used with `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to identify speakers. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not together with `diarize`. */
  diarize_model?: "latest" | "v1" | "v2" | (string & {});
  /** The groups of information to redact. The parameter may be repeated. */
  redact?: string | readonly string[];
  /** Terms to search for. The parameter may be repeated. */
  search?: string | readonly string[];
  /** A replacement, as find:replacement. The parameter may be repeated. */
  replace?: string | readonly string[];
  /** Words to boost, each with an optional intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string | readonly string[];
  /** Terms to boost; on nova-3. The parameter may be repeated. */
  keyterm?: string | readonly string[];
  /** Data to return with the response, as key:value. The parameter may be repeated. */
  extra?: string | readonly string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to detect entities. */
  detect_entities?: boolean;
  /** A URL that receives the transcript. */
  callback?: string;
  /** Whether to send results without waiting for formatting. */
  no_delay?: boolean;
  /** Whether to summarize: `true` or `v2`. */
  summarize?: "true" | "false" | "v2" | (string & {});
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string | readonly string[];
  /** The method of the request to the callback. */
  callback_method?: "POST" | "PUT";
  /** Whether to split the transcript into paragraphs. */
  paragraphs?: boolean;
  /** Whether to split the transcript into utterances. */
  utterances?: boolean;
  /** The silence between utterances, in seconds. */
  utt_split?: number;
  /** Whether to abbreviate measurements. */
  measurements?: boolean;
  /** Topics to detect. The parameter may be repeated. */
  custom_topic?: string | readonly string[];
  /** Whether to detect other topics too. */
  custom_topic_mode?: "extended" | "strict";
  /** Intents to detect. The parameter may be repeated. */
  custom_intent?: string | readonly string[];
  /** Whether to detect other intents too. */
  custom_intent_mode?: "extended" | "strict";
  /** Deprecated: the tier of the model. */
  tier?: string;
  /** Deprecated: topics. */
  detect_topics?: boolean;
}

/** The JSON body of POST /v1/listen. Alternatively, the body is the audio itself. */
export interface ListenV1Body {
  /** A publicly routable URL of the audio. */
  url: string;
}

/** The query of POST /v1/listen as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedListenV1Query {
  /** The model, such as nova-3. Default: base-general. */
  model?: string;
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. Default: en. */
  language?: string;
  /** The encoding of audio without a container. */
  encoding?: string;
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The number of channels of audio without a container. */
  channels?: number;
  /** Whether to transcribe each channel separately. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for readability. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether to convert spoken punctuation to punctuation; used with `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to identify speakers. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not together with `diarize`. */
  diarize_model?: string;
  /** The groups of information to redact. The parameter may be repeated. */
  redact?: string[];
  /** Terms to search for. The parameter may be repeated. */
  search?: string[];
  /** A replacement, as find:replacement. The parameter may be repeated. */
  replace?: string[];
  /** Words to boost, each with an optional intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string[];
  /** Terms to boost; on nova-3. The parameter may be repeated. */
  keyterm?: string[];
  /** Data to return with the response, as key:value. The parameter may be repeated. */
  extra?: string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to detect entities. */
  detect_entities?: boolean;
  /** A URL that receives the transcript. */
  callback?: string;
  /** Whether to send results without waiting for formatting. */
  no_delay?: boolean;
  /** Whether to summarize: `true` or `v2`. */
  summarize?: string;
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string[];
  /** The method of the request to the callback. */
  callback_method?: string;
  /** Whether to split the transcript into paragraphs. */
  paragraphs?: boolean;
  /** Whether to split the transcript into utterances. */
  utterances?: boolean;
  /** The silence between utterances, in seconds. */
  utt_split?: number;
  /** Whether to abbreviate measurements. */
  measurements?: boolean;
  /** Topics to detect. The parameter may be repeated. */
  custom_topic?: string[];
  /** Whether to detect other topics too. */
  custom_topic_mode?: string;
  /** Intents to detect. The parameter may be repeated. */
  custom_intent?: string[];
  /** Whether to detect other intents too. */
  custom_intent_mode?: string;
  /** Deprecated: the tier of the model. */
  tier?: string;
  /** Deprecated: topics. */
  detect_topics?: boolean;
}

/** The body of POST /v1/listen as the server decodes it, without unknown fields. */
export interface DecodedListenV1Body {
  /** A publicly routable URL of the audio. */
  url: string;
}

/** The query of the handshake of the stream of /v1/listen. */
export interface ListenV1StreamQuery {
  /** The model, such as nova-3. Default: base-general. */
  model?: ListenV1Model | (string & {});
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. Default: en. */
  language?: string;
  /** The encoding of audio without a container. */
  encoding?: "linear16" | "linear32" | "flac" | "alaw" | "mulaw" | "amr-nb" | "amr-wb" | "opus" | "ogg-opus" | "speex" | "g729";
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The number of channels of audio without a container. */
  channels?: number;
  /** Whether to transcribe each channel separately. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for readability. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether to convert spoken punctuation to punctuation; used with `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to identify speakers. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not together with `diarize`. */
  diarize_model?: "latest" | "v1" | "v2" | (string & {});
  /** The groups of information to redact. The parameter may be repeated. */
  redact?: string | readonly string[];
  /** Terms to search for. The parameter may be repeated. */
  search?: string | readonly string[];
  /** A replacement, as find:replacement. The parameter may be repeated. */
  replace?: string | readonly string[];
  /** Words to boost, each with an optional intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string | readonly string[];
  /** Terms to boost; on nova-3. The parameter may be repeated. */
  keyterm?: string | readonly string[];
  /** Data to return with the response, as key:value. The parameter may be repeated. */
  extra?: string | readonly string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to detect entities. */
  detect_entities?: boolean;
  /** A URL that receives the transcript. */
  callback?: string;
  /** Whether to send results without waiting for formatting. */
  no_delay?: boolean;
  /** Whether to summarize: `true` or `v2`. */
  summarize?: "true" | "false" | "v2" | (string & {});
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string | readonly string[];
  /** The method of the request to the callback. */
  callback_method?: "POST" | "GET" | "PUT" | "DELETE";
  /** Whether to send interim results. */
  interim_results?: boolean;
  /** The silence that ends an utterance, in milliseconds, or false. */
  endpointing?: number | boolean;
  /** The gap between words that ends an utterance, in milliseconds: at least 1000. */
  utterance_end_ms?: number;
  /** Whether to send an event when speech starts. */
  vad_events?: boolean;
  /** Deprecated: the tier of the model. */
  tier?: string;
}

/** The query of GET /v1/listen as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedListenV1StreamQuery {
  /** The model, such as nova-3. Default: base-general. */
  model?: string;
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. Default: en. */
  language?: string;
  /** The encoding of audio without a container. */
  encoding?: string;
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The number of channels of audio without a container. */
  channels?: number;
  /** Whether to transcribe each channel separately. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for readability. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether to convert spoken punctuation to punctuation; used with `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to identify speakers. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not together with `diarize`. */
  diarize_model?: string;
  /** The groups of information to redact. The parameter may be repeated. */
  redact?: string[];
  /** Terms to search for. The parameter may be repeated. */
  search?: string[];
  /** A replacement, as find:replacement. The parameter may be repeated. */
  replace?: string[];
  /** Words to boost, each with an optional intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string[];
  /** Terms to boost; on nova-3. The parameter may be repeated. */
  keyterm?: string[];
  /** Data to return with the response, as key:value. The parameter may be repeated. */
  extra?: string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to detect entities. */
  detect_entities?: boolean;
  /** A URL that receives the transcript. */
  callback?: string;
  /** Whether to send results without waiting for formatting. */
  no_delay?: boolean;
  /** Whether to summarize: `true` or `v2`. */
  summarize?: string;
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string[];
  /** The method of the request to the callback. */
  callback_method?: string;
  /** Whether to send interim results. */
  interim_results?: boolean;
  /** The silence that ends an utterance, in milliseconds, or false. */
  endpointing?: number | boolean;
  /** The gap between words that ends an utterance, in milliseconds: at least 1000. */
  utterance_end_ms?: number;
  /** Whether to send an event when speech starts. */
  vad_events?: boolean;
  /** Deprecated: the tier of the model. */
  tier?: string;
}

/** The JSON messages that a client sends over the stream of /v1/listen. Audio is sent in binary frames. */
export type ListenV1StreamMessage =
  | ListenV1StreamCloseStream
  | ListenV1StreamConfigure
  | ListenV1StreamSync
  | ListenV1StreamKeepAlive
  | ListenV1StreamFinalize;

/** Transcribes the remaining audio and closes the stream. */
export interface ListenV1StreamCloseStream {
  /** The type of the message. */
  type: "CloseStream";
}
/** Changes keyterms and features of the open stream. */
export interface ListenV1StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** Formatting features by name, on or off: `numerals`, `punctuate`. */
  features?: {
    [k: string]: boolean;
  };
  /** A field that the server knows and the documentation does not describe. */
  processors?: {
    [k: string]: unknown;
  };
  /** Replaces the keyterms of the stream: Nova-3 only, 500 tokens in all. An empty list clears them; null keeps them. */
  keyterms?: readonly string[];
  /** A field that the server knows and the documentation does not describe. */
  language_hints?: {
    [k: string]: unknown;
  };
}
/** A message that the server knows and the documentation does not describe. */
export interface ListenV1StreamSync {
  /** The type of the message. */
  type: "Sync";
}
/** Keeps the stream open while the client sends no audio. */
export interface ListenV1StreamKeepAlive {
  /** The type of the message. */
  type: "KeepAlive";
}
/** Transcribes the audio that was sent so far. */
export interface ListenV1StreamFinalize {
  /** The type of the message. */
  type: "Finalize";
}

/**
 * The JSON messages that a client sends over the stream of /v1/listen. Audio is sent in binary frames. As the server decodes it.
 */
export type DecodedListenV1StreamMessage =
  | DecodedListenV1StreamCloseStream
  | DecodedListenV1StreamConfigure
  | DecodedListenV1StreamSync
  | DecodedListenV1StreamKeepAlive
  | DecodedListenV1StreamFinalize;

/** Transcribes the remaining audio and closes the stream. */
export interface DecodedListenV1StreamCloseStream {
  /** The type of the message. */
  type: "CloseStream";
}
/** Changes keyterms and features of the open stream. */
export interface DecodedListenV1StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** Formatting features by name, on or off: `numerals`, `punctuate`. */
  features?: {
    [k: string]: boolean;
  };
  /** A field that the server knows and the documentation does not describe. */
  processors?: {
    [k: string]: unknown;
  };
  /** Replaces the keyterms of the stream: Nova-3 only, 500 tokens in all. An empty list clears them; null keeps them. */
  keyterms?: readonly string[];
  /** A field that the server knows and the documentation does not describe. */
  language_hints?: {
    [k: string]: unknown;
  };
}
/** A message that the server knows and the documentation does not describe. */
export interface DecodedListenV1StreamSync {
  /** The type of the message. */
  type: "Sync";
}
/** Keeps the stream open while the client sends no audio. */
export interface DecodedListenV1StreamKeepAlive {
  /** The type of the message. */
  type: "KeepAlive";
}
/** Transcribes the audio that was sent so far. */
export interface DecodedListenV1StreamFinalize {
  /** The type of the message. */
  type: "Finalize";
}

/** The ids of the rules of `schemas/listen/v1` that reject requests. */
export type ListenV1RuleId =
  | "upgrade-missing"
  | "connection-not-upgrade"
  | "query-malformed"
  | "query-not-utf8"
  | "query-value-nested"
  | "query-value-empty"
  | "query-value-repeated"
  | "encoding-unknown"
  | "value-unknown"
  | "callback-method-case"
  | "value-case"
  | "rate-zero"
  | "feature-not-a-boolean"
  | "endpointing-not-a-number"
  | "number-malformed"
  | "callback-not-a-url"
  | "callback-port"
  | "flux-model"
  | "tier-unknown"
  | "keywords-on-nova-3"
  | "keyterm-on-nova-2"
  | "keyterm-on-older-models"
  | "diarize-model-with-diarize"
  | "diarize-model-with-version"
  | "diarize-model-on-stream"
  | "summarize-on-stream"
  | "summarize-v1"
  | "detect-language-on-stream"
  | "topics-on-stream"
  | "intents-on-stream"
  | "redact-group-unknown"
  | "redact-group-on-stream"
  | "utterance-end-out-of-range"
  | "keyterms-too-many"
  | "summarize-not-english"
  | "language-unknown"
  | "language-of-another-model"
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "authorization-key-as-token"
  | "audio-too-large"
  | "json-too-large"
  | "body-not-utf8"
  | "body-not-json"
  | "body-without-url"
  | "body-only-serde"
  | "url-not-a-uri"
  | "url-not-public"
  | "url-not-a-url"
  | "audio-empty"
  | "audio-json"
  | "audio-markup"
  | "audio-text"
  | "message-not-json"
  | "message-not-an-object"
  | "message-type-missing"
  | "message-type-unknown"
  | "message-field-type"
  | "message-field-unknown"
  | "message-only-serde"
  | "message-keyterms-not-supported";

/** The ids of the rules of `schemas/listen/v1` that only give notices. */
export type ListenV1AdviceId =
  | "request-target-too-long"
  | "upgrade-not-websocket"
  | "parameter-unknown"
  | "parameter-legacy"
  | "parameter-repeated"
  | "callback-method-without-callback"
  | "diarize-model-unknown"
  | "summarize-unknown"
  | "sentiment-on-stream"
  | "whisper-on-stream"
  | "model-unknown"
  | "sample-rate-without-encoding"
  | "encoding-without-sample-rate"
  | "list-as-text"
  | "length-missing"
  | "body-field-unknown"
  | "audio-multipart"
  | "audio-in-container"
  | "body-encoded"
  | "frame-empty"
  | "message-audio-in-container"
  | "message-field-without-effect"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/listen/v1`, with their types. */
export type ListenV1Endpoints = {
  /** Speech to text: POST /v1/listen. */
  readonly "listen.v1": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: ListenV1Query;
    readonly body: ListenV1Body;
    readonly decodedQuery: DecodedListenV1Query;
    readonly decodedBody: DecodedListenV1Body;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody;
    readonly rule: ListenV1RuleId;
    readonly advice: ListenV1AdviceId;
  };
  /** Speech to text, streaming: GET /v1/listen. */
  readonly "listen.v1.stream": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: ListenV1StreamQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedListenV1StreamQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: ListenV1StreamMessage;
    readonly decodedMessage: DecodedListenV1StreamMessage;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ListenV1RuleId;
    readonly advice: ListenV1AdviceId;
  };
};
