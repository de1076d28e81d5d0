// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The models of /v1/listen that were known on 2026-10-01; there are others, and models of one's own. */
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

/** The query of POST /v1/listen: how the audio is transcribed. */
export interface ListenV1Query {
  /** The model, such as nova-3. The server takes base-general when it is absent. */
  model?: ListenV1Model | (string & {});
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent. */
  language?: string;
  /** The encoding of audio that has no container. */
  encoding?: "linear16" | "linear32" | "flac" | "alaw" | "mulaw" | "amr-nb" | "amr-wb" | "opus" | "ogg-opus" | "speex" | "g729";
  /** Samples a second of audio that has no container, in hertz. */
  sample_rate?: number;
  /** The channels of audio that has no container. */
  channels?: number;
  /** Whether to transcribe each channel on its own. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to leave profanity out. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for people. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether spoken punctuation becomes punctuation; read beside `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to tell speakers apart. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not beside `diarize`. */
  diarize_model?: "latest" | "v1" | "v2" | (string & {});
  /** What to leave out of the transcript. The parameter may be repeated. */
  redact?: string | readonly string[];
  /** Words to look for. The parameter may be repeated. */
  search?: string | readonly string[];
  /** What to put in the place of a word, as find:replacement. The parameter may be repeated. */
  replace?: string | readonly string[];
  /** Words to expect, with an intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string | readonly string[];
  /** Terms to expect; on nova-3. The parameter may be repeated. */
  keyterm?: string | readonly string[];
  /** What to hand on with the answer, as key:value. The parameter may be repeated. */
  extra?: string | readonly string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to find entities. */
  detect_entities?: boolean;
  /** A URL that the transcript is sent to. */
  callback?: string;
  /** Whether not to wait for formatting. */
  no_delay?: boolean;
  /** Whether to summarise: `true` or `v2`. */
  summarize?: "true" | "false" | "v2" | (string & {});
  /** Whether to find the topics. */
  topics?: boolean;
  /** Whether to find the intents. */
  intents?: boolean;
  /** Whether to find the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string | readonly string[];
  /** The method of the request to the callback. */
  callback_method?: "POST" | "PUT";
  /** Whether to split the transcript into paragraphs. */
  paragraphs?: boolean;
  /** Whether to split it into utterances. */
  utterances?: boolean;
  /** The silence between utterances, in seconds. */
  utt_split?: number;
  /** Whether to abbreviate measurements. */
  measurements?: boolean;
  /** Topics to look for. The parameter may be repeated. */
  custom_topic?: string | readonly string[];
  /** Whether other topics are found too. */
  custom_topic_mode?: "extended" | "strict";
  /** Intents to look for. The parameter may be repeated. */
  custom_intent?: string | readonly string[];
  /** Whether other intents are found too. */
  custom_intent_mode?: "extended" | "strict";
  /** The tier of the model, of old. */
  tier?: string;
  /** Topics, of old. */
  detect_topics?: boolean;
}

/** The JSON body of POST /v1/listen; audio is a body of its own. */
export interface ListenV1Body {
  /** A publicly routable URL of the audio. */
  url: string;
}

/** The query of POST /v1/listen as the server decodes it. It promises no more than what holds when rules are switched off. */
export interface DecodedListenV1Query {
  /** The model, such as nova-3. The server takes base-general when it is absent. */
  model?: string;
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent. */
  language?: string;
  /** The encoding of audio that has no container. */
  encoding?: string;
  /** Samples a second of audio that has no container, in hertz. */
  sample_rate?: number;
  /** The channels of audio that has no container. */
  channels?: number;
  /** Whether to transcribe each channel on its own. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to leave profanity out. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for people. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether spoken punctuation becomes punctuation; read beside `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to tell speakers apart. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not beside `diarize`. */
  diarize_model?: string;
  /** What to leave out of the transcript. The parameter may be repeated. */
  redact?: string[];
  /** Words to look for. The parameter may be repeated. */
  search?: string[];
  /** What to put in the place of a word, as find:replacement. The parameter may be repeated. */
  replace?: string[];
  /** Words to expect, with an intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string[];
  /** Terms to expect; on nova-3. The parameter may be repeated. */
  keyterm?: string[];
  /** What to hand on with the answer, as key:value. The parameter may be repeated. */
  extra?: string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to find entities. */
  detect_entities?: boolean;
  /** A URL that the transcript is sent to. */
  callback?: string;
  /** Whether not to wait for formatting. */
  no_delay?: boolean;
  /** Whether to summarise: `true` or `v2`. */
  summarize?: string;
  /** Whether to find the topics. */
  topics?: boolean;
  /** Whether to find the intents. */
  intents?: boolean;
  /** Whether to find the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string[];
  /** The method of the request to the callback. */
  callback_method?: string;
  /** Whether to split the transcript into paragraphs. */
  paragraphs?: boolean;
  /** Whether to split it into utterances. */
  utterances?: boolean;
  /** The silence between utterances, in seconds. */
  utt_split?: number;
  /** Whether to abbreviate measurements. */
  measurements?: boolean;
  /** Topics to look for. The parameter may be repeated. */
  custom_topic?: string[];
  /** Whether other topics are found too. */
  custom_topic_mode?: string;
  /** Intents to look for. The parameter may be repeated. */
  custom_intent?: string[];
  /** Whether other intents are found too. */
  custom_intent_mode?: string;
  /** The tier of the model, of old. */
  tier?: string;
  /** Topics, of old. */
  detect_topics?: boolean;
}

/** The body of POST /v1/listen as the server decodes it; fields that it does not have are left out. */
export interface DecodedListenV1Body {
  /** A publicly routable URL of the audio. */
  url: string;
}

/** The query of the handshake of the stream of /v1/listen. */
export interface ListenV1StreamQuery {
  /** The model, such as nova-3. The server takes base-general when it is absent. */
  model?: ListenV1Model | (string & {});
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent. */
  language?: string;
  /** The encoding of audio that has no container. */
  encoding?: "linear16" | "linear32" | "flac" | "alaw" | "mulaw" | "amr-nb" | "amr-wb" | "opus" | "ogg-opus" | "speex" | "g729";
  /** Samples a second of audio that has no container, in hertz. */
  sample_rate?: number;
  /** The channels of audio that has no container. */
  channels?: number;
  /** Whether to transcribe each channel on its own. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to leave profanity out. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for people. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether spoken punctuation becomes punctuation; read beside `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to tell speakers apart. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not beside `diarize`. */
  diarize_model?: "latest" | "v1" | "v2" | (string & {});
  /** What to leave out of the transcript. The parameter may be repeated. */
  redact?: string | readonly string[];
  /** Words to look for. The parameter may be repeated. */
  search?: string | readonly string[];
  /** What to put in the place of a word, as find:replacement. The parameter may be repeated. */
  replace?: string | readonly string[];
  /** Words to expect, with an intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string | readonly string[];
  /** Terms to expect; on nova-3. The parameter may be repeated. */
  keyterm?: string | readonly string[];
  /** What to hand on with the answer, as key:value. The parameter may be repeated. */
  extra?: string | readonly string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to find entities. */
  detect_entities?: boolean;
  /** A URL that the transcript is sent to. */
  callback?: string;
  /** Whether not to wait for formatting. */
  no_delay?: boolean;
  /** Whether to summarise: `true` or `v2`. */
  summarize?: "true" | "false" | "v2" | (string & {});
  /** Whether to find the topics. */
  topics?: boolean;
  /** Whether to find the intents. */
  intents?: boolean;
  /** Whether to find the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string | readonly string[];
  /** The method of the request to the callback. */
  callback_method?: "POST" | "GET" | "PUT" | "DELETE";
  /** Whether to send what may still change. */
  interim_results?: boolean;
  /** The silence that ends an utterance, in milliseconds, or false. */
  endpointing?: number | boolean;
  /** The gap between words that ends an utterance, in milliseconds: 1000 at least. */
  utterance_end_ms?: number;
  /** Whether to say when somebody begins to speak. */
  vad_events?: boolean;
  /** The tier of the model, of old. */
  tier?: string;
}

/** The query of GET /v1/listen as the server decodes it. It promises no more than what holds when rules are switched off. */
export interface DecodedListenV1StreamQuery {
  /** The model, such as nova-3. The server takes base-general when it is absent. */
  model?: string;
  /** The version of the model. */
  version?: string;
  /** The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent. */
  language?: string;
  /** The encoding of audio that has no container. */
  encoding?: string;
  /** Samples a second of audio that has no container, in hertz. */
  sample_rate?: number;
  /** The channels of audio that has no container. */
  channels?: number;
  /** Whether to transcribe each channel on its own. */
  multichannel?: boolean;
  /** Whether to add punctuation and capital letters. */
  punctuate?: boolean;
  /** Whether to leave profanity out. */
  profanity_filter?: boolean;
  /** Whether to format the transcript for people. */
  smart_format?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** Whether spoken punctuation becomes punctuation; read beside `punctuate`. */
  dictation?: boolean;
  /** Whether to keep filler words. */
  filler_words?: boolean;
  /** Whether to tell speakers apart. */
  diarize?: boolean;
  /** The version of the diarizer. */
  diarize_version?: string;
  /** The model of the diarizer; not beside `diarize`. */
  diarize_model?: string;
  /** What to leave out of the transcript. The parameter may be repeated. */
  redact?: string[];
  /** Words to look for. The parameter may be repeated. */
  search?: string[];
  /** What to put in the place of a word, as find:replacement. The parameter may be repeated. */
  replace?: string[];
  /** Words to expect, with an intensifier; not on nova-3. The parameter may be repeated. */
  keywords?: string[];
  /** Terms to expect; on nova-3. The parameter may be repeated. */
  keyterm?: string[];
  /** What to hand on with the answer, as key:value. The parameter may be repeated. */
  extra?: string[];
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Whether to find entities. */
  detect_entities?: boolean;
  /** A URL that the transcript is sent to. */
  callback?: string;
  /** Whether not to wait for formatting. */
  no_delay?: boolean;
  /** Whether to summarise: `true` or `v2`. */
  summarize?: string;
  /** Whether to find the topics. */
  topics?: boolean;
  /** Whether to find the intents. */
  intents?: boolean;
  /** Whether to find the sentiment. */
  sentiment?: boolean;
  /** Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated. */
  detect_language?: string[];
  /** The method of the request to the callback. */
  callback_method?: string;
  /** Whether to send what may still change. */
  interim_results?: boolean;
  /** The silence that ends an utterance, in milliseconds, or false. */
  endpointing?: number | boolean;
  /** The gap between words that ends an utterance, in milliseconds: 1000 at least. */
  utterance_end_ms?: number;
  /** Whether to say when somebody begins to speak. */
  vad_events?: boolean;
  /** The tier of the model, of old. */
  tier?: string;
}

/** What a client sends over the stream of /v1/listen, apart from audio, which is binary. */
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
/** Transcribes the audio received so far. */
export interface ListenV1StreamFinalize {
  /** The type of the message. */
  type: "Finalize";
}

/** What a client sends over the stream of /v1/listen, apart from audio, which is binary. As the server decodes it. */
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
/** Transcribes the audio received so far. */
export interface DecodedListenV1StreamFinalize {
  /** The type of the message. */
  type: "Finalize";
}

/** The rules of `schemas/listen/v1` whose breach is an error. */
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
  | "utterance-end-out-of-range"
  | "keyterms-too-many"
  | "summarize-not-english"
  | "language-unknown"
  | "language-of-another-model"
  | "authorization-missing"
  | "authorization-malformed"
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
  | "message-only-serde";

/** The advice of `schemas/listen/v1`. */
export type ListenV1AdviceId =
  | "request-target-too-long"
  | "upgrade-not-websocket"
  | "parameter-unknown"
  | "parameter-repeated"
  | "callback-method-without-callback"
  | "diarize-model-unknown"
  | "summarize-unknown"
  | "sentiment-on-stream"
  | "whisper-on-stream"
  | "model-unknown"
  | "sample-rate-without-encoding"
  | "encoding-without-sample-rate"
  | "length-missing"
  | "body-field-unknown"
  | "body-encoded"
  | "frame-empty"
  | "message-field-without-effect";

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
