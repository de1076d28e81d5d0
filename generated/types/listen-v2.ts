// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The query of the handshake of the stream of /v2/listen. */
export interface ListenV2StreamQuery {
  /** The model: flux-general-en, or flux-general-multi. */
  model: "flux-general-en" | "flux-general-multi" | (string & {});
  /** The encoding of audio without a container. */
  encoding?: "linear16" | "linear32" | "mulaw" | "alaw" | "opus" | "ogg-opus";
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The confidence that ends a turn, from 0.5 to 1. */
  eot_threshold?: number;
  /** The confidence that signals a possible end of a turn, from 0.3 to 0.9, and at most `eot_threshold`. */
  eager_eot_threshold?: number;
  /** The silence that ends a turn, in milliseconds, from 500 to 60000. */
  eot_timeout_ms?: number;
  /** Terms to boost, at most 100. The parameter may be repeated. */
  keyterm?: string | readonly string[];
  /** The expected languages; on flux-general-multi. The parameter may be repeated. */
  language_hint?: string | readonly string[];
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** The groups of information to redact: `numbers` or `aggressive_numbers`. */
  redact?: string;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
}

/** The query of GET /v2/listen as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedListenV2StreamQuery {
  /** The model: flux-general-en, or flux-general-multi. */
  model?: string;
  /** The encoding of audio without a container. */
  encoding?: string;
  /** The sample rate of audio without a container, in hertz. */
  sample_rate?: number;
  /** The confidence that ends a turn, from 0.5 to 1. */
  eot_threshold?: number;
  /** The confidence that signals a possible end of a turn, from 0.3 to 0.9, and at most `eot_threshold`. */
  eager_eot_threshold?: number;
  /** The silence that ends a turn, in milliseconds, from 500 to 60000. */
  eot_timeout_ms?: number;
  /** Terms to boost, at most 100. The parameter may be repeated. */
  keyterm?: string[];
  /** The expected languages; on flux-general-multi. The parameter may be repeated. */
  language_hint?: string[];
  /** Whether to remove profanity. */
  profanity_filter?: boolean;
  /** Whether to write numbers as digits. */
  numerals?: boolean;
  /** The groups of information to redact: `numbers` or `aggressive_numbers`. */
  redact?: string;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
}

/** The JSON messages that a client sends over the stream of /v2/listen. Audio is sent in binary frames. */
export type ListenV2StreamMessage = ListenV2StreamCloseStream | ListenV2StreamForceEndTurn | ListenV2StreamConfigure;

/** Transcribes the remaining audio and closes the stream. */
export interface ListenV2StreamCloseStream {
  /** The type of the message. */
  type: "CloseStream";
}
/** Ends the current turn. */
export interface ListenV2StreamForceEndTurn {
  /** The type of the message. */
  type: "ForceEndTurn";
}
/** Changes the thresholds, the keyterms and the language hints. */
export interface ListenV2StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** The thresholds of turn detection. */
  thresholds?: {
    /** The confidence that ends a turn. */
    eot_threshold?: number;
    /** The confidence that signals a possible end of a turn, at most `eot_threshold`. */
    eager_eot_threshold?: number;
    /** The silence that ends a turn, in milliseconds. */
    eot_timeout_ms?: number;
  };
  /** Replaces the keyterms, at most 100. An empty list clears them. */
  keyterms?: readonly string[];
  /** The expected languages. */
  language_hints?: readonly string[];
  /** Whether to write numbers as digits. */
  numerals?: boolean;
}

/**
 * The JSON messages that a client sends over the stream of /v2/listen. Audio is sent in binary frames. As the server decodes it.
 */
export type DecodedListenV2StreamMessage =
  | DecodedListenV2StreamCloseStream
  | DecodedListenV2StreamForceEndTurn
  | DecodedListenV2StreamConfigure;

/** Transcribes the remaining audio and closes the stream. */
export interface DecodedListenV2StreamCloseStream {
  /** The type of the message. */
  type: "CloseStream";
}
/** Ends the current turn. */
export interface DecodedListenV2StreamForceEndTurn {
  /** The type of the message. */
  type: "ForceEndTurn";
}
/** Changes the thresholds, the keyterms and the language hints. */
export interface DecodedListenV2StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** The thresholds of turn detection. */
  thresholds?: {
    /** The confidence that ends a turn. */
    eot_threshold?: number;
    /** The confidence that signals a possible end of a turn, at most `eot_threshold`. */
    eager_eot_threshold?: number;
    /** The silence that ends a turn, in milliseconds. */
    eot_timeout_ms?: number;
  };
  /** Replaces the keyterms, at most 100. An empty list clears them. */
  keyterms?: readonly string[];
  /** The expected languages. */
  language_hints?: readonly string[];
  /** Whether to write numbers as digits. */
  numerals?: boolean;
}

/** The ids of the rules of `schemas/listen/v2` that reject requests. */
export type ListenV2RuleId =
  | "upgrade-missing"
  | "connection-not-upgrade"
  | "query-malformed"
  | "query-not-utf8"
  | "query-value-nested"
  | "query-value-empty"
  | "query-value-repeated"
  | "encoding-unknown"
  | "encoding-case"
  | "sample-rate-zero"
  | "number-malformed"
  | "feature-not-a-boolean"
  | "model-missing"
  | "model-parts"
  | "parameter-unknown"
  | "eot-threshold-out-of-range"
  | "eager-eot-threshold-out-of-range"
  | "eager-eot-threshold-above"
  | "eot-timeout-ms-out-of-range"
  | "keyterms-too-many"
  | "language-hint-on-one-language"
  | "language-hint-unknown"
  | "language-hint-empty"
  | "redact-unknown"
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-key-as-token"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "message-not-json"
  | "message-not-an-object"
  | "message-type-missing"
  | "message-type-unknown"
  | "message-field-type"
  | "message-only-serde";

/** The ids of the rules of `schemas/listen/v2` that only give notices. */
export type ListenV2AdviceId =
  | "request-target-too-long"
  | "upgrade-not-websocket"
  | "parameter-repeated"
  | "model-unknown"
  | "sample-rate-without-encoding"
  | "encoding-without-sample-rate"
  | "list-as-text"
  | "frame-empty"
  | "message-audio-in-container"
  | "message-field-unknown"
  | "configure-eot-threshold"
  | "configure-eager-eot-threshold"
  | "configure-eot-timeout"
  | "configure-eager-eot-threshold-above"
  | "configure-keyterms-too-many"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/listen/v2`, with their types. */
export type ListenV2Endpoints = {
  /** Speech to text with Flux: GET /v2/listen. */
  readonly "listen.v2.stream": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: ListenV2StreamQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedListenV2StreamQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: ListenV2StreamMessage;
    readonly decodedMessage: DecodedListenV2StreamMessage;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ListenV2RuleId;
    readonly advice: ListenV2AdviceId;
  };
};
