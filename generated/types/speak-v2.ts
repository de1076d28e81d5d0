// Generated from schemas/ by `npm run generate`. Do not edit.

import type { LeaveOut } from "../../src/engine/values.js";
import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The known voices of /v2/speak (list of 2026-10-01). */
export type SpeakV2Voice =
  | "flux-alexis-en"
  | "flux-bree-en"
  | "flux-brittany-en"
  | "flux-brooke-en"
  | "flux-bruce-en"
  | "flux-cliff-en"
  | "flux-cole-en"
  | "flux-colin-en"
  | "flux-conor-en"
  | "flux-donovan-en"
  | "flux-drew-en"
  | "flux-elise-en"
  | "flux-gemma-en"
  | "flux-haley-en"
  | "flux-hannah-en"
  | "flux-heather-en"
  | "flux-jack-en"
  | "flux-kai-en"
  | "flux-kelsey-en"
  | "flux-kit-en"
  | "flux-maeve-en"
  | "flux-marcelo-en"
  | "flux-marcus-en"
  | "flux-meena-en"
  | "flux-meghan-en"
  | "flux-miles-en"
  | "flux-naveen-en"
  | "flux-paige-en"
  | "flux-priya-en"
  | "flux-rufus-en"
  | "flux-sean-en"
  | "flux-sharon-en"
  | "flux-sienna-en"
  | "flux-tanner-en"
  | "flux-wade-en"
  | "flux-wes-en";

/** The query of POST /v2/speak: the Flux voice and the audio format. */
export type SpeakV2Query =
  | SpeakV2QueryLinear16
  | SpeakV2QueryMulaw
  | SpeakV2QueryAlaw
  | SpeakV2QueryMp3
  | SpeakV2QueryOpus
  | SpeakV2QueryFlac
  | SpeakV2QueryAac;

/** The query for linear16 audio. */
export interface SpeakV2QueryLinear16 {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
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
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for mulaw audio. */
export interface SpeakV2QueryMulaw {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "mulaw";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is wav. */
  container?: "wav" | "none";
  /** The sample rate, in hertz. */
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
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for alaw audio. */
export interface SpeakV2QueryAlaw {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "alaw";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is wav. */
  container?: "wav" | "none";
  /** The sample rate, in hertz. */
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
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for mp3 audio, the default when `encoding` is absent. */
export interface SpeakV2QueryMp3 {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding?: "mp3";
  /** Not applicable to this encoding. */
  container?: LeaveOut<string, "container is not applicable to mp3">;
  /** Not applicable to this encoding. */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to mp3">;
  /** The bit rate, in bits per second. The default is 48000. */
  bit_rate?: 8000 | 16000 | 24000 | 32000 | 40000 | 48000;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for opus audio. */
export interface SpeakV2QueryOpus {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "opus";
  /** The container of the audio. The table of audio formats lists the containers of each encoding. The default is ogg. */
  container?: "ogg";
  /**
   * Not applicable to this encoding. Not in the type: 48000. The specification of /v1/speak lists it, the documentation gives a fixed rate.
   */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to opus">;
  /** The bit rate, in bits per second. From 4000 to 650000. */
  bit_rate?: number;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for flac audio. */
export interface SpeakV2QueryFlac {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
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
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}
/** The query for aac audio. */
export interface SpeakV2QueryAac {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: mp3. */
  encoding: "aac";
  /** Not applicable to this encoding. */
  container?: LeaveOut<string, "container is not applicable to aac">;
  /** Not applicable to this encoding. */
  sample_rate?: LeaveOut<number, "sample_rate is not applicable to aac">;
  /** The bit rate, in bits per second. From 4000 to 192000. */
  bit_rate?: number;
  /** An http or https URL that receives the audio when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: "low" | (string & {});
}

/** The JSON body of POST /v2/speak. */
export interface SpeakV2Body {
  /** The text to speak: 1 to 2000 characters, counted as Unicode code points. */
  text: string;
}

/** The query of POST /v2/speak as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedSpeakV2Query {
  /** The voice, as `flux-<voice>-<language>`. */
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
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
  /** The priority of a request with a callback. */
  priority?: string;
}

/** The body of POST /v2/speak as the server decodes it, without unknown fields. */
export interface DecodedSpeakV2Body {
  /** The text to speak: 1 to 2000 characters, counted as Unicode code points. */
  text: string;
}

/** The query of the handshake of the stream of /v2/speak: the Flux voice and the audio format. */
export type SpeakV2StreamQuery = SpeakV2StreamQueryLinear16 | SpeakV2StreamQueryMulaw | SpeakV2StreamQueryAlaw;

/** The query for linear16 audio, the default when `encoding` is absent. */
export interface SpeakV2StreamQueryLinear16 {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding?: "linear16";
  /** The sample rate, in hertz. */
  sample_rate?: 8000 | 16000 | 24000 | 32000 | 44100 | 48000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
}
/** The query for mulaw audio. */
export interface SpeakV2StreamQueryMulaw {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding: "mulaw";
  /** The sample rate, in hertz. */
  sample_rate?: 8000 | 16000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
}
/** The query for alaw audio. */
export interface SpeakV2StreamQueryAlaw {
  /** The voice, as `flux-<voice>-<language>`. */
  model: SpeakV2Voice | (string & {});
  /** The encoding of the audio. Default: linear16. */
  encoding: "alaw";
  /** The sample rate, in hertz. */
  sample_rate?: 8000 | 16000;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
}

/** The query of GET /v2/speak as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedSpeakV2StreamQuery {
  /** The voice, as `flux-<voice>-<language>`. */
  model?: string;
  /** The encoding of the audio. Default: linear16. */
  encoding?: string;
  /** The sample rate, in hertz. */
  sample_rate?: number;
  /** Whether to opt out of the model improvement program. */
  mip_opt_out?: boolean;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05, where 1 is the voice's own. */
  speed?: number;
  /** How expressive the speech is: a whole number from -2 to 2, where 0 is the voice's own. */
  expressivity?: number;
}

/** The messages that a client sends over the stream of /v2/speak. */
export type SpeakV2StreamMessage =
  | SpeakV2StreamSpeak
  | SpeakV2StreamFlush
  | SpeakV2StreamInterrupt
  | SpeakV2StreamConfigure
  | SpeakV2StreamClose;

/** Adds text to the current turn. */
export interface SpeakV2StreamSpeak {
  /** The type of the message. */
  type: "Speak";
  /** The text. */
  text: string;
}
/** Ends the turn: its text is complete. */
export interface SpeakV2StreamFlush {
  /** The type of the message. */
  type: "Flush";
}
/** Ends the turn because the user speaks. The remaining text is dropped. */
export interface SpeakV2StreamInterrupt {
  /** The type of the message. */
  type: "Interrupt";
  /** The amount of audio of the session that was played. */
  playback_offset?: {
    /** The unit: milliseconds. */
    type: "time_ms";
    /** Milliseconds from the start of the session. */
    value: number;
  };
}
/** Changes how the remaining text is spoken. */
export interface SpeakV2StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05. */
  speed?: number;
}
/** Speaks the remaining text and closes the stream. */
export interface SpeakV2StreamClose {
  /** The type of the message. */
  type: "Close";
}

/** The messages that a client sends over the stream of /v2/speak. As the server decodes it. */
export type DecodedSpeakV2StreamMessage =
  | DecodedSpeakV2StreamSpeak
  | DecodedSpeakV2StreamFlush
  | DecodedSpeakV2StreamInterrupt
  | DecodedSpeakV2StreamConfigure
  | DecodedSpeakV2StreamClose;

/** Adds text to the current turn. */
export interface DecodedSpeakV2StreamSpeak {
  /** The type of the message. */
  type: "Speak";
  /** The text. */
  text?: string;
}
/** Ends the turn: its text is complete. */
export interface DecodedSpeakV2StreamFlush {
  /** The type of the message. */
  type: "Flush";
}
/** Ends the turn because the user speaks. The remaining text is dropped. */
export interface DecodedSpeakV2StreamInterrupt {
  /** The type of the message. */
  type: "Interrupt";
  /** The amount of audio of the session that was played. */
  playback_offset?: {
    /** The unit: milliseconds. */
    type?: "time_ms";
    /** Milliseconds from the start of the session. */
    value?: number;
  };
}
/** Changes how the remaining text is spoken. */
export interface DecodedSpeakV2StreamConfigure {
  /** The type of the message. */
  type: "Configure";
  /** The speed of the speech, from 0.5 to 1.5 in steps of 0.05. */
  speed?: number;
}
/** Speaks the remaining text and closes the stream. */
export interface DecodedSpeakV2StreamClose {
  /** The type of the message. */
  type: "Close";
}

/** The ids of the rules of `schemas/speak/v2` that reject requests. */
export type SpeakV2RuleId =
  | "upgrade-missing"
  | "connection-not-upgrade"
  | "query-malformed"
  | "query-not-utf8"
  | "query-value-nested"
  | "query-value-empty"
  | "query-value-repeated"
  | "encoding-unknown"
  | "stream-encoding-unknown"
  | "container-unknown"
  | "callback-method-unknown"
  | "callback-method-case"
  | "sample-rate-zero"
  | "sample-rate-not-an-integer"
  | "bit-rate-zero"
  | "bit-rate-not-an-integer"
  | "speed-not-a-number"
  | "expressivity-not-a-number"
  | "mip-opt-out-not-a-boolean"
  | "model-missing"
  | "parameter-unknown"
  | "aura-on-v2"
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
  | "speed-off-step"
  | "speed-nearly-on-step"
  | "expressivity-out-of-range"
  | "expressivity-off-step"
  | "expressivity-nearly-on-step"
  | "media-type-unsupported"
  | "media-type-missing"
  | "media-type-repeated"
  | "body-too-large"
  | "body-not-utf8"
  | "body-not-json"
  | "body-shape"
  | "body-field-unknown"
  | "body-key-repeated"
  | "body-lone-surrogate"
  | "body-byte-order-mark"
  | "body-list"
  | "text-empty"
  | "text-too-long"
  | "text-too-long-with-controls"
  | "frame-binary"
  | "message-not-json"
  | "message-not-an-object"
  | "message-type-unknown"
  | "message-field-missing"
  | "message-field-type"
  | "message-field-unknown"
  | "message-inner-field-unknown"
  | "message-only-serde"
  | "message-text-too-long"
  | "message-text-too-long-with-controls"
  | "configure-speed-out-of-range"
  | "configure-speed-off-step"
  | "configure-speed-nearly-on-step";

/** The ids of the rules of `schemas/speak/v2` that only give notices. */
export type SpeakV2AdviceId =
  | "request-target-too-long"
  | "upgrade-not-websocket"
  | "parameter-repeated"
  | "callback-method-without-callback"
  | "audio-format-contested"
  | "priority-unknown"
  | "list-as-text"
  | "length-missing"
  | "text-blank"
  | "voice-unknown"
  | "pronunciations-too-many"
  | "pronunciation-too-long"
  | "pronunciation-out-of-proportion"
  | "pause-out-of-range"
  | "pause-off-step"
  | "pause-malformed"
  | "pauses-too-many"
  | "pauses-adjacent"
  | "pause-speed"
  | "controls-together"
  | "body-encoded"
  | "message-field-without-effect"
  | "message-text-empty"
  | "message-pronunciation"
  | "message-controls-together"
  | "message-pronunciations-too-many"
  | "message-pronunciation-too-long"
  | "message-pronunciation-out-of-proportion"
  | "message-pause"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/speak/v2`, with their types. */
export type SpeakV2Endpoints = {
  /** Text to speech with Flux: POST /v2/speak. */
  readonly "speak.v2": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: SpeakV2Query;
    readonly body: SpeakV2Body;
    readonly decodedQuery: DecodedSpeakV2Query;
    readonly decodedBody: DecodedSpeakV2Body;
    readonly formats: "container" | "sample_rate" | "bit_rate";
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody;
    readonly rule: SpeakV2RuleId;
    readonly advice: SpeakV2AdviceId;
  };
  /** Text to speech with Flux, streaming: GET /v2/speak. */
  readonly "speak.v2.stream": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: SpeakV2StreamQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedSpeakV2StreamQuery;
    readonly decodedBody: undefined;
    readonly formats: "sample_rate";
    readonly message: SpeakV2StreamMessage;
    readonly decodedMessage: DecodedSpeakV2StreamMessage;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: SpeakV2RuleId;
    readonly advice: SpeakV2AdviceId;
  };
};
