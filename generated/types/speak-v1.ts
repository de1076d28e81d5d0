// Generated from schemas/ by `npm run generate`. Do not edit.

import type { LeaveOut } from "../../src/engine/values.js";
import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The known voices of /v1/speak (list of 2026-09-15). */
export type SpeakV1Voice =
  | "aura-angus-en"
  | "aura-arcas-en"
  | "aura-asteria-en"
  | "aura-athena-en"
  | "aura-helios-en"
  | "aura-hera-en"
  | "aura-luna-en"
  | "aura-orion-en"
  | "aura-orpheus-en"
  | "aura-perseus-en"
  | "aura-stella-en"
  | "aura-zeus-en"
  | "aura-2-amalthea-en"
  | "aura-2-andromeda-en"
  | "aura-2-apollo-en"
  | "aura-2-arcas-en"
  | "aura-2-aries-en"
  | "aura-2-asteria-en"
  | "aura-2-athena-en"
  | "aura-2-atlas-en"
  | "aura-2-aurora-en"
  | "aura-2-callista-en"
  | "aura-2-cora-en"
  | "aura-2-cordelia-en"
  | "aura-2-delia-en"
  | "aura-2-draco-en"
  | "aura-2-electra-en"
  | "aura-2-harmonia-en"
  | "aura-2-helena-en"
  | "aura-2-hera-en"
  | "aura-2-hermes-en"
  | "aura-2-hyperion-en"
  | "aura-2-iris-en"
  | "aura-2-janus-en"
  | "aura-2-juno-en"
  | "aura-2-jupiter-en"
  | "aura-2-luna-en"
  | "aura-2-mars-en"
  | "aura-2-minerva-en"
  | "aura-2-neptune-en"
  | "aura-2-odysseus-en"
  | "aura-2-ophelia-en"
  | "aura-2-orion-en"
  | "aura-2-orpheus-en"
  | "aura-2-pandora-en"
  | "aura-2-phoebe-en"
  | "aura-2-pluto-en"
  | "aura-2-saturn-en"
  | "aura-2-selene-en"
  | "aura-2-thalia-en"
  | "aura-2-theia-en"
  | "aura-2-vesta-en"
  | "aura-2-zeus-en"
  | "aura-2-agustina-es"
  | "aura-2-alvaro-es"
  | "aura-2-antonia-es"
  | "aura-2-aquila-es"
  | "aura-2-carina-es"
  | "aura-2-celeste-es"
  | "aura-2-diana-es"
  | "aura-2-estrella-es"
  | "aura-2-gloria-es"
  | "aura-2-javier-es"
  | "aura-2-luciano-es"
  | "aura-2-nestor-es"
  | "aura-2-olivia-es"
  | "aura-2-selena-es"
  | "aura-2-silvia-es"
  | "aura-2-sirio-es"
  | "aura-2-valerio-es"
  | "aura-2-aurelia-de"
  | "aura-2-elara-de"
  | "aura-2-fabian-de"
  | "aura-2-julius-de"
  | "aura-2-kara-de"
  | "aura-2-lara-de"
  | "aura-2-viktoria-de"
  | "aura-2-beatrix-nl"
  | "aura-2-cornelia-nl"
  | "aura-2-daphne-nl"
  | "aura-2-hestia-nl"
  | "aura-2-lars-nl"
  | "aura-2-leda-nl"
  | "aura-2-rhea-nl"
  | "aura-2-roman-nl"
  | "aura-2-sander-nl"
  | "aura-2-agathe-fr"
  | "aura-2-hector-fr"
  | "aura-2-cesare-it"
  | "aura-2-cinzia-it"
  | "aura-2-demetra-it"
  | "aura-2-dionisio-it"
  | "aura-2-elio-it"
  | "aura-2-flavio-it"
  | "aura-2-livia-it"
  | "aura-2-maia-it"
  | "aura-2-melia-it"
  | "aura-2-ama-ja"
  | "aura-2-ebisu-ja"
  | "aura-2-fujin-ja"
  | "aura-2-izanami-ja"
  | "aura-2-uzume-ja";

/** The query of POST /v1/speak: the voice and the audio format. */
export type SpeakV1Query =
  | SpeakV1QueryLinear16
  | SpeakV1QueryMulaw
  | SpeakV1QueryAlaw
  | SpeakV1QueryMp3
  | SpeakV1QueryOpus
  | SpeakV1QueryFlac
  | SpeakV1QueryAac;

/** The query for linear16 audio. */
export interface SpeakV1QueryLinear16 {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "linear16";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is wav. */
  container?: "wav" | "none";
  /** The sample rate, in hertz. The default is 24000. */
  sample_rate?: 8000 | 16000 | 24000 | 32000 | 44100 | 48000;
  /** Not applicable to this encoding. */
  bit_rate?: LeaveOut<number, "bit_rate is not applicable to linear16">;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for mulaw audio. */
export interface SpeakV1QueryMulaw {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "mulaw";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is wav. */
  container?: "wav" | "none";
  /** The sample rate, in hertz. The default is 8000. */
  sample_rate?: 8000 | 16000;
  /** Not applicable to this encoding. */
  bit_rate?: LeaveOut<number, "bit_rate is not applicable to mulaw">;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for alaw audio. */
export interface SpeakV1QueryAlaw {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "alaw";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is wav. */
  container?: "wav" | "none";
  /** The sample rate, in hertz. The default is 8000. */
  sample_rate?: 8000 | 16000;
  /** Not applicable to this encoding. */
  bit_rate?: LeaveOut<number, "bit_rate is not applicable to alaw">;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for mp3 audio, the default when `encoding` is absent. */
export interface SpeakV1QueryMp3 {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding?: "mp3";
  /** Not applicable to this encoding. */
  container?: LeaveOut<string, "container is not applicable to mp3">;
  /**
   * Not applicable to this encoding. Not in the type: 22050. The specification lists it, the documentation gives a fixed rate.
   */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to mp3">;
  /**
   * The bit rate, in bits per second. The default is 48000. Not in the type: 8000, 16000, 24000, 40000. The documentation omits it, /v2/speak accepts it.
   */
  bit_rate?: 32000 | 48000;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for opus audio. */
export interface SpeakV1QueryOpus {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "opus";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is ogg. */
  container?: "ogg";
  /**
   * Not applicable to this encoding. Not in the type: 48000. The specification lists it, the documentation gives a fixed rate.
   */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to opus">;
  /** The bit rate, in bits per second. From 4000 to 650000; the default is 12000. */
  bit_rate?: number;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for flac audio. */
export interface SpeakV1QueryFlac {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "flac";
  /** Not applicable to this encoding. */
  container?: LeaveOut<string, "container is not applicable to flac">;
  /** The sample rate, in hertz. */
  sample_rate?: 8000 | 16000 | 22050 | 32000 | 48000;
  /** Not applicable to this encoding. */
  bit_rate?: LeaveOut<number, "bit_rate is not applicable to flac">;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for aac audio. */
export interface SpeakV1QueryAac {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "aac";
  /** Not applicable to this encoding. */
  container?: LeaveOut<string, "container is not applicable to aac">;
  /** Not applicable to this encoding. */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to aac">;
  /** The bit rate, in bits per second. From 4000 to 192000; the default is 48000. */
  bit_rate?: number;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}

/** The JSON body of POST /v1/speak: exactly one of `text` and `url`. */
export type SpeakV1Body = SpeakV1TextBody | SpeakV1UrlBody;

/** The text to speak. */
export interface SpeakV1TextBody {
  /** The text to speak: 1 to 2000 characters, counted as Unicode code points. */
  text: string;
  /** Must not be used with `text`. null counts as absent. */
  url?: null;
}
/** The location of the text to speak. */
export interface SpeakV1UrlBody {
  /** A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property. */
  url: string;
  /** Must not be used with `url`. null counts as absent. */
  text?: null;
}

/** The query of POST /v1/speak as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedSpeakV1Query {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: string;
  /** The encoding of the audio. Default: mp3. */
  encoding?: string;
  /** The container of the audio. The table of audio formats lists the containers of each encoding. */
  container?: string;
  /** The sample rate, in hertz. */
  sample_rate?: number;
  /** The bit rate, in bits per second. */
  bit_rate?: number;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: string;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}

/** The body of POST /v1/speak, whether it was sent as JSON or as plain text. */
export interface DecodedSpeakV1Body {
  /** The text to speak: 1 to 2000 characters, counted as Unicode code points. */
  text?: string;
  /** A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property. */
  url?: string;
}

/** The query of the handshake of the stream of /v1/speak: the voice and the audio format. */
export type SpeakV1StreamQuery = SpeakV1StreamQueryLinear16 | SpeakV1StreamQueryMulaw | SpeakV1StreamQueryAlaw;

/** The query for linear16 audio, the default when `encoding` is absent. */
export interface SpeakV1StreamQueryLinear16 {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding?: "linear16";
  /** The container: only `none`, because streams have no container. */
  container?: "none" | (string & {});
  /** The sample rate, in hertz. The default is 24000. */
  sample_rate?: 8000 | 16000 | 24000 | 32000 | 44100 | 48000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for mulaw audio. */
export interface SpeakV1StreamQueryMulaw {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding: "mulaw";
  /** The container: only `none`, because streams have no container. */
  container?: "none" | (string & {});
  /** The sample rate, in hertz. The default is 8000. */
  sample_rate?: 8000 | 16000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}
/** The query for alaw audio. */
export interface SpeakV1StreamQueryAlaw {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: SpeakV1Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding: "alaw";
  /** The container: only `none`, because streams have no container. */
  container?: "none" | (string & {});
  /** The sample rate, in hertz. The default is 8000. */
  sample_rate?: 8000 | 16000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}

/** The query of GET /v1/speak as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedSpeakV1StreamQuery {
  /** The voice, as `aura-2-<voice>-<language>` or `aura-<voice>-<language>`. Default: `aura-asteria-en`. */
  model?: string;
  /** The encoding of the audio. Default: linear16. */
  encoding?: string;
  /** The container: only `none`, because streams have no container. */
  container?: string;
  /** The sample rate, in hertz. */
  sample_rate?: number;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** The speed of the speech, from 0.7 to 1.5, where 1 is the voice's own. */
  speed?: number;
}

/** The messages that a client sends over the stream of /v1/speak. */
export type SpeakV1StreamMessage = SpeakV1StreamSpeak | SpeakV1StreamFlush | SpeakV1StreamClear | SpeakV1StreamClose;

/** Adds text to the buffer of the stream. */
export interface SpeakV1StreamSpeak {
  /** The type of the message. */
  type: "Speak";
  /** The text: up to 2000 characters. */
  text: string;
}
/** Speaks the text in the buffer. */
export interface SpeakV1StreamFlush {
  /** The type of the message. */
  type: "Flush";
}
/** Empties the buffer. */
export interface SpeakV1StreamClear {
  /** The type of the message. */
  type: "Clear";
}
/** Speaks the remaining text and closes the stream. */
export interface SpeakV1StreamClose {
  /** The type of the message. */
  type: "Close";
}

/** The messages that a client sends over the stream of /v1/speak. As the server decodes it. */
export type DecodedSpeakV1StreamMessage =
  | DecodedSpeakV1StreamSpeak
  | DecodedSpeakV1StreamFlush
  | DecodedSpeakV1StreamClear
  | DecodedSpeakV1StreamClose;

/** Adds text to the buffer of the stream. */
export interface DecodedSpeakV1StreamSpeak {
  /** The type of the message. */
  type: "Speak";
  /** The text: up to 2000 characters. */
  text?: string;
}
/** Speaks the text in the buffer. */
export interface DecodedSpeakV1StreamFlush {
  /** The type of the message. */
  type: "Flush";
}
/** Empties the buffer. */
export interface DecodedSpeakV1StreamClear {
  /** The type of the message. */
  type: "Clear";
}
/** Speaks the remaining text and closes the stream. */
export interface DecodedSpeakV1StreamClose {
  /** The type of the message. */
  type: "Close";
}

/** The ids of the rules of `schemas/speak/v1` that reject requests. */
export type SpeakV1RuleId =
  | "upgrade-missing"
  | "connection-not-upgrade"
  | "query-malformed"
  | "query-not-utf8"
  | "query-value-nested"
  | "query-value-empty"
  | "query-value-repeated"
  | "encoding-unknown"
  | "container-unknown"
  | "callback-method-unknown"
  | "callback-method-case"
  | "sample-rate-zero"
  | "sample-rate-not-an-integer"
  | "bit-rate-zero"
  | "bit-rate-not-an-integer"
  | "speed-not-a-number"
  | "mip-opt-out-not-a-boolean"
  | "model-malformed"
  | "callback-not-a-url"
  | "callback-port"
  | "container-not-applicable"
  | "container-invalid"
  | "sample-rate-not-applicable"
  | "sample-rate-invalid"
  | "bit-rate-not-applicable"
  | "bit-rate-invalid"
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-key-as-token"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "speed-out-of-range"
  | "media-type-unsupported"
  | "media-type-missing"
  | "media-type-repeated"
  | "body-too-large"
  | "body-not-utf8"
  | "body-not-json"
  | "body-shape"
  | "body-key-repeated"
  | "body-lone-surrogate"
  | "body-byte-order-mark"
  | "body-list"
  | "url-not-a-url"
  | "url-not-a-uri"
  | "url-not-public"
  | "text-empty"
  | "text-too-long"
  | "text-too-long-with-controls"
  | "voice-unknown"
  | "voice-name-unknown"
  | "frame-binary"
  | "message-not-json"
  | "message-not-an-object"
  | "message-type-unknown"
  | "message-field-missing"
  | "message-field-type"
  | "message-only-serde"
  | "message-text-too-long"
  | "message-text-too-long-with-controls"
  | "characters-too-fast"
  | "characters-too-fast-by-window"
  | "flush-excessive"
  | "flush-excessive-by-window";

/** The ids of the rules of `schemas/speak/v1` that only give notices. */
export type SpeakV1AdviceId =
  | "request-target-too-long"
  | "upgrade-not-websocket"
  | "parameter-unknown"
  | "parameter-repeated"
  | "callback-method-without-callback"
  | "audio-format-contested"
  | "specification-default"
  | "container-on-stream"
  | "speed-unsupported"
  | "list-as-text"
  | "length-missing"
  | "text-blank"
  | "pronunciations-too-many"
  | "pronunciation-too-long"
  | "pronunciation-out-of-proportion"
  | "body-encoded"
  | "message-field-unknown"
  | "message-text-empty"
  | "message-pronunciations-too-many"
  | "message-pronunciation-too-long"
  | "message-pronunciation-out-of-proportion"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/speak/v1`, with their types. */
export type SpeakV1Endpoints = {
  /** Text to speech: POST /v1/speak. */
  readonly "speak.v1": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: SpeakV1Query;
    readonly body: SpeakV1Body;
    readonly decodedQuery: DecodedSpeakV1Query;
    readonly decodedBody: DecodedSpeakV1Body;
    readonly formats: "container" | "sample_rate" | "bit_rate";
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody;
    readonly rule: SpeakV1RuleId;
    readonly advice: SpeakV1AdviceId;
  };
  /** Text to speech, streaming: GET /v1/speak. */
  readonly "speak.v1.stream": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: SpeakV1StreamQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedSpeakV1StreamQuery;
    readonly decodedBody: undefined;
    readonly formats: "sample_rate";
    readonly message: SpeakV1StreamMessage;
    readonly decodedMessage: DecodedSpeakV1StreamMessage;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: SpeakV1RuleId;
    readonly advice: SpeakV1AdviceId;
  };
};
