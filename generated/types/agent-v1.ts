// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The ids of the rules of `schemas/agent/v1` that reject requests. */
export type AgentV1RuleId =
  | "path-missing"
  | "path-unknown"
  | "upgrade-missing"
  | "connection-not-upgrade"
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "authorization-key-as-token"
  | "message-not-json"
  | "message-not-an-object"
  | "message-type-unknown"
  | "message-field-missing"
  | "key-misplaced"
  | "key-unknown"
  | "key-missing"
  | "value-type"
  | "value-unknown"
  | "message-only-serde"
  | "language-with-flux"
  | "endpoint-scheme"
  | "endpoint-scheme-private"
  | "endpoint-not-a-url"
  | "speak-endpoint-scheme"
  | "function-endpoint-scheme"
  | "think-model-unavailable"
  | "think-model-refused-before"
  | "voice-id-with-endpoint"
  | "function-endpoint-unresolved"
  | "function-endpoint-reserved"
  | "binary-before-settings"
  | "settings-twice"
  | "settings-not-first";

/** The ids of the rules of `schemas/agent/v1` that only give notices. */
export type AgentV1AdviceId =
  | "upgrade-not-websocket"
  | "message-type-early-access"
  | "key-undocumented"
  | "key-early-access"
  | "value-null"
  | "value-out-of-range"
  | "prompt-too-long"
  | "context-length-without-endpoint"
  | "temperature-on-anthropic"
  | "bedrock-without-endpoint"
  | "bedrock-without-credentials"
  | "eager-above-eot"
  | "flux-without-version"
  | "nova-with-version-v2"
  | "flux-output-encoding"
  | "flux-output-container"
  | "endpoint-parameters"
  | "speak-endpoint-missing"
  | "language-deprecated"
  | "output-not-applicable"
  | "output-not-listed"
  | "method-unsupported"
  | "path-misspelled";

/** Configures the session: the first message, sent once. */
export interface AgentV1Settings {
  /** The type of the message. */
  type: "Settings";
  /** Labels of the session, for usage reports. */
  tags?: readonly string[];
  /** Whether to use experimental features. */
  experimental?: boolean;
  /** Whether to opt out of the Model Improvement Program. */
  mip_opt_out?: boolean;
  /** Switches of the session. */
  flags?: AgentV1Flags;
  /** The audio in both directions. */
  audio: AgentV1Audio;
  /** The agent, or the id of a stored configuration. */
  agent: string | AgentV1Agent;
}

/** Changes the speech-to-text provider. */
export interface AgentV1UpdateListen {
  /** The type of the message. */
  type: "UpdateListen";
  /** The speech-to-text provider of the agent. */
  listen: AgentV1Listen;
}

/** Changes the LLM provider. */
export interface AgentV1UpdateThink {
  /** The type of the message. */
  type: "UpdateThink";
  /** The new LLM provider. */
  think: AgentV1Think | readonly AgentV1Think[];
}

/** Changes the text-to-speech provider. */
export interface AgentV1UpdateSpeak {
  /** The type of the message. */
  type: "UpdateSpeak";
  /** The new text-to-speech provider. */
  speak: AgentV1Speak | readonly AgentV1Speak[];
}

/** Adds to the prompt. */
export interface AgentV1UpdatePrompt {
  /** The type of the message. */
  type: "UpdatePrompt";
  /** The text. */
  prompt: string;
}

/** Adds a message of the user, as if it had been spoken. */
export interface AgentV1InjectUserMessage {
  /** The type of the message. */
  type: "InjectUserMessage";
  /** The text. */
  content: string;
}

/** Lets the agent say something. */
export interface AgentV1InjectAgentMessage {
  /** The type of the message. */
  type: "InjectAgentMessage";
  /** The text. */
  message: string;
  /** What to do while the user or the agent speaks. */
  behavior?: "default" | "queue" | "interrupt" | (string & {});
}

/** Returns the result of a function that the client ran. */
export interface AgentV1FunctionCallResponse {
  /** The type of the message. */
  type: "FunctionCallResponse";
  /** The id of the call. */
  id?: string;
  /** The name of the function. */
  name: string;
  /** The result. */
  content: string;
  /** The signature of a thought, for Gemini. */
  thought_signature?: string;
}

/** Keeps the session open while there is no audio. */
export interface AgentV1KeepAlive {
  /** The type of the message. */
  type: "KeepAlive";
}

/** Ends the turn; with Flux only. */
export interface AgentV1ForceEndTurn {
  /** The type of the message. */
  type: "ForceEndTurn";
}

/** Switches of the session. */
export interface AgentV1Flags {
  /** Whether the server sends History messages; true by default. */
  history?: boolean;
}

/** The audio in both directions. */
export interface AgentV1Audio {
  /** The audio that the client sends. */
  input?: AgentV1AudioInput;
  /** The audio that the server sends. */
  output?: AgentV1AudioOutput;
}

/** The audio that the client sends. */
export interface AgentV1AudioInput {
  /** The encoding. */
  encoding: "linear16" | "linear32" | "flac" | "alaw" | "mulaw" | "amr-nb" | "amr-wb" | "opus" | "ogg-opus" | "speex" | "g729";
  /** The sample rate in Hz, such as 16000. */
  sample_rate: number;
}

/** The audio that the server sends. */
export interface AgentV1AudioOutput {
  /** The encoding; linear16 by default. Flux TTS supports only linear16, mulaw and alaw. */
  encoding?: "linear16" | "mulaw" | "alaw" | "mp3" | "opus" | "flac" | "aac";
  /** The sample rate in Hz; 24000 by default. */
  sample_rate?: number;
  /** The bit rate in bits per second, for encodings that have one. */
  bitrate?: number;
  /** The container; none by default. */
  container?: "none" | "wav" | "ogg";
}

/** The agent: what listens, thinks and speaks. */
export interface AgentV1Agent {
  /**
   * The language of a v1 listen provider. Deprecated: set `language` in `listen.provider`. Rejected with Flux.
   *
   * @deprecated
   */
  language?: string;
  /** What the agent says first. */
  greeting?: string;
  /** The conversation so far. */
  context?: AgentV1Context;
  /** The speech-to-text provider of the agent. */
  listen?: AgentV1Listen;
  /** The LLM provider of the agent. In a list, the later entries are fallbacks. */
  think?: AgentV1Think | readonly AgentV1Think[];
  /** The text-to-speech provider of the agent. In a list, the later entries are fallbacks. The default is Flux TTS with flux-kit-en. */
  speak?: AgentV1Speak | readonly AgentV1Speak[];
  /** Think Live: early access, for projects that are enrolled. */
  think_live?: { readonly [name: string]: unknown };
  /** Early access, for projects that are enrolled. */
  think_conversational?: { readonly [name: string]: unknown };
}

/** The conversation so far. */
export interface AgentV1Context {
  /** The messages, oldest first. */
  messages?: readonly (AgentV1HistoryText | AgentV1HistoryCalls)[];
}

/** What the user or the agent said. */
export interface AgentV1HistoryText {
  /** The type of the message. */
  type: "History";
  /** Who said it. */
  role: "user" | "assistant";
  /** The text. */
  content: string;
}

/** Functions that were called. */
export interface AgentV1HistoryCalls {
  /** The type of the message. */
  type: "History";
  /** The calls. */
  function_calls: readonly AgentV1HistoryCall[];
}

/** A function that was called. */
export interface AgentV1HistoryCall {
  /** The id of the call. */
  id: string;
  /** The name of the function. */
  name: string;
  /** Whether the client ran it. Valid here, but rejected in `think.functions`. */
  client_side: boolean;
  /** The arguments, as JSON text. */
  arguments: string;
  /** What the function returned. */
  response: string;
  /** The signature of a thought, for Gemini. */
  thought_signature?: string;
}

/** The speech-to-text provider of the agent. */
export interface AgentV1Listen {
  /** The model of speech to text: version v1 (Nova) or v2 (Flux). */
  provider: AgentV1ListenProvider;
}

/** Speech to text with Nova. */
export interface AgentV1ListenProviderV1 {
  /** The provider. */
  type: "deepgram";
  /** The version of the listen API; v1 by default. */
  version?: "v1";
  /** The model. */
  model?: "nova-3" | "nova-3-medical" | "nova-2" | "nova-2-phonecall" | (string & {});
  /** The language, such as `en`, `es` or `multi`. */
  language?: string;
  /** Terms to expect, 500 tokens in all. */
  keyterms?: readonly string[];
  /** Whether to format numbers, dates and similar text. */
  smart_format?: boolean;
  /** The silence that ends an utterance, in milliseconds. Undocumented, but the server accepts it. */
  endpointing?: number;
  /** Not in this variant. */
  eager_eot_threshold?: never;
  /** Not in this variant. */
  eot_threshold?: never;
  /** Not in this variant. */
  eot_timeout_ms?: never;
  /** Not in this variant. */
  language_hints?: never;
}

/** Speech to text with Flux. */
export interface AgentV1ListenProviderV2 {
  /** The provider. */
  type: "deepgram";
  /** The version of the listen API. */
  version: "v2";
  /** The model. */
  model: "flux-general-en" | "flux-general-multi" | (string & {});
  /** Terms to expect, 500 tokens in all. */
  keyterms?: readonly string[];
  /** The languages to expect, with flux-general-multi. */
  language_hints?: readonly string[];
  /** The confidence that ends a turn; 0.7 by default. */
  eot_threshold?: number;
  /** The confidence that starts an early reply; at most `eot_threshold`. */
  eager_eot_threshold?: number;
  /** The silence that ends a turn, in milliseconds; 5000 by default. */
  eot_timeout_ms?: number;
  /** Not in this variant. */
  endpointing?: never;
  /** Not in this variant. */
  language?: never;
  /** Not in this variant. */
  smart_format?: never;
}

/** The LLM provider of the agent. */
export interface AgentV1Think {
  /** The model, and the API that it has. */
  provider: AgentV1ThinkProvider;
  /** Where the model is, if Deepgram does not manage it. Next to `provider`, never inside. */
  endpoint?: AgentV1ThinkEndpoint;
  /** The system prompt; 25,000 characters at most for a managed model. */
  prompt?: string;
  /** How many characters of the conversation the model gets; only with an endpoint. */
  context_length?: "max" | number;
  /** The functions that the model may call. */
  functions?: readonly AgentV1Function[];
}

/** A model of OpenAI, or behind an endpoint with its protocol. */
export interface AgentV1ThinkProviderOpenAi {
  /** The provider. */
  type: "open_ai";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: "gpt-4o-mini" | "gpt-4o" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-5" | "gpt-5-mini" | "gpt-5.2" | "gpt-5.4-mini" | (string & {});
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** The version of the provider's API. */
  version?: "v1" | (string & {});
  /** How much the model reasons. */
  reasoning_mode?: "none" | "minimal" | "low" | "medium" | "high";
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** A model on AWS Bedrock; needs `credentials` here, and `endpoint` next to `provider`. */
export interface AgentV1ThinkProviderAwsBedrock {
  /** The provider. */
  type: "aws_bedrock";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: string;
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** Credentials of AWS. */
  credentials?: AgentV1AwsCredentials;
  /** Not in this variant. */
  reasoning_mode?: never;
  /** Not in this variant. */
  version?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** A model of Anthropic. */
export interface AgentV1ThinkProviderAnthropic {
  /** The provider. */
  type: "anthropic";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: "claude-haiku-4-5" | "claude-sonnet-4-5" | "claude-sonnet-5" | (string & {});
  /** The temperature, from 0 to 1. */
  temperature?: number;
  /** The version of the provider's API. */
  version?: "v1" | (string & {});
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  reasoning_mode?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** A model of Google. */
export interface AgentV1ThinkProviderGoogle {
  /** The provider. */
  type: "google";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: "gemini-2.5-flash" | "gemini-3.5-flash" | (string & {});
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** The version of the provider's API. */
  version?: "v1beta" | "ai-studio-v1beta" | "gemini-enterprise-agent-v1" | (string & {});
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  reasoning_mode?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** A model on Groq, or behind an endpoint with its protocol. */
export interface AgentV1ThinkProviderGroq {
  /** The provider. */
  type: "groq";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: "openai/gpt-oss-20b" | (string & {});
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** The version of the provider's API. */
  version?: "v1" | (string & {});
  /** How much the model reasons. */
  reasoning_mode?: "none" | "minimal" | "low" | "medium" | "high";
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** A model of Deepgram: early access. */
export interface AgentV1ThinkProviderDeepgram {
  /** The provider. */
  type: "deepgram";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: string;
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** How much the model reasons. */
  reasoning_mode?: "none" | "minimal" | "low" | "medium" | "high";
  /** Whether to leave out Deepgram's own prompt for voice. */
  voice_prompt_opt_out?: boolean;
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  version?: never;
}

/** A model of NVIDIA. */
export interface AgentV1ThinkProviderNvidia {
  /** The provider. */
  type: "nvidia";
  /** The model; any name with an endpoint, otherwise a model that Deepgram manages. */
  model: string;
  /** The temperature, from 0 to 2. */
  temperature?: number;
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  reasoning_mode?: never;
  /** Not in this variant. */
  version?: never;
  /** Not in this variant. */
  voice_prompt_opt_out?: never;
}

/** Credentials of AWS. */
export interface AgentV1AwsCredentials {
  /** The kind of credentials. */
  type?: "sts" | "iam";
  /** The region, such as us-east-2. */
  region?: string;
  /** The id of the access key. */
  access_key_id?: string;
  /** The secret of the access key. */
  secret_access_key?: string;
  /** The token of the session, with sts only. */
  session_token?: string;
}

/** An endpoint of an LLM. */
export interface AgentV1ThinkEndpoint {
  /** The URL; https or wss. */
  url: string;
  /** Header fields, such as `authorization`. */
  headers?: { readonly [name: string]: string };
}

/** A function that the model may call. Without `endpoint`, the client runs it. */
export interface AgentV1Function {
  /** The name. */
  name: string;
  /** What it does, for the model. */
  description?: string;
  /** The parameters, as JSON Schema. */
  parameters?: { readonly [name: string]: unknown };
  /** Where the server calls the function. */
  endpoint?: AgentV1FunctionEndpoint;
  /** Whether to wait for the end of the turn. */
  defer_until_eot?: boolean;
}

/** Where the server calls the function. */
export interface AgentV1FunctionEndpoint {
  /** The URL; the host is looked up when Settings is applied. */
  url?: string;
  /** The method. */
  method?: "get" | "post" | (string & {});
  /** Header fields, such as `authorization`. */
  headers?: { readonly [name: string]: string };
}

/** The text-to-speech provider of the agent. */
export interface AgentV1Speak {
  /** The voice and who provides it. */
  provider: AgentV1SpeakProvider;
  /** Where the voice is, if Deepgram does not manage it. Next to `provider`, never inside. */
  endpoint?: AgentV1SpeakEndpoint;
}

/** An endpoint of text to speech. */
export interface AgentV1SpeakEndpoint {
  /** The URL; https, or wss for ElevenLabs. */
  url: string;
  /** Header fields, such as `authorization`. */
  headers?: { readonly [name: string]: string };
}

/** A voice of Deepgram. */
export interface AgentV1SpeakProviderDeepgram {
  /** The provider. */
  type: "deepgram";
  /** The version of the speak API: v1 for Aura, v2 for Flux TTS. */
  version?: "v1" | "v2";
  /** The voice, such as `aura-2-thalia-en` or `flux-kit-en`. */
  model: AgentV1Voice | (string & {});
  /** The speed: 0.7 to 1.5 with Aura, 0.5 to 1.5 with Flux TTS. */
  speed?: number;
  /** How expressive the voice is, with Flux TTS only. */
  expressivity?: number;
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  engine?: never;
  /** Not in this variant. */
  language?: never;
  /** Not in this variant. */
  language_code?: never;
  /** Not in this variant. */
  model_id?: never;
  /** Not in this variant. */
  voice?: never;
  /** Not in this variant. */
  voice_id?: never;
  /** Not in this variant. */
  volume?: never;
}

/** A voice of ElevenLabs. */
export interface AgentV1SpeakProviderElevenLabs {
  /** The provider. */
  type: "eleven_labs";
  /** The model. */
  model_id: "eleven_turbo_v2_5" | "eleven_multilingual_v2" | "eleven_flash_v2_5" | "eleven_v3" | "eleven_v4" | (string & {});
  /** The language. */
  language?: string;
  /**
   * The language. Deprecated: use `language`.
   *
   * @deprecated
   */
  language_code?: string;
  /** The version of the provider's API. */
  version?: "v1" | (string & {});
  /** The voice; only without `endpoint`. Undocumented, but the server accepts it. */
  voice_id?: string;
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  engine?: never;
  /** Not in this variant. */
  expressivity?: never;
  /** Not in this variant. */
  model?: never;
  /** Not in this variant. */
  speed?: never;
  /** Not in this variant. */
  voice?: never;
  /** Not in this variant. */
  volume?: never;
}

/** A voice of Cartesia. */
export interface AgentV1SpeakProviderCartesia {
  /** The provider. */
  type: "cartesia";
  /** The model. */
  model_id: "sonic-2" | "sonic-3" | "sonic-3.5" | (string & {});
  /** The voice. */
  voice: AgentV1CartesiaVoice;
  /** The language. */
  language?: string;
  /** The volume. */
  volume?: number;
  /** The version of the provider's API. */
  version?: "2025-03-17" | (string & {});
  /** The speed; not in the specification. */
  speed?: string | number;
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  engine?: never;
  /** Not in this variant. */
  expressivity?: never;
  /** Not in this variant. */
  language_code?: never;
  /** Not in this variant. */
  model?: never;
  /** Not in this variant. */
  voice_id?: never;
}

/** The voice. */
export interface AgentV1CartesiaVoice {
  /** How the voice is named. */
  mode: "id" | (string & {});
  /** The id of the voice. */
  id: string;
}

/** A voice of OpenAI; needs `endpoint`. */
export interface AgentV1SpeakProviderOpenAi {
  /** The provider. */
  type: "open_ai";
  /** The model. */
  model: "tts-1" | "tts-1-hd" | (string & {});
  /** The voice. */
  voice: "alloy" | "echo" | "fable" | "onyx" | "nova" | "shimmer" | (string & {});
  /** The version of the provider's API. */
  version?: "v1" | (string & {});
  /** Not in this variant. */
  credentials?: never;
  /** Not in this variant. */
  engine?: never;
  /** Not in this variant. */
  expressivity?: never;
  /** Not in this variant. */
  language?: never;
  /** Not in this variant. */
  language_code?: never;
  /** Not in this variant. */
  model_id?: never;
  /** Not in this variant. */
  speed?: never;
  /** Not in this variant. */
  voice_id?: never;
  /** Not in this variant. */
  volume?: never;
}

/** A voice of AWS Polly; needs `endpoint`. */
export interface AgentV1SpeakProviderAwsPolly {
  /** The provider. */
  type: "aws_polly";
  /** The voice, such as `Joanna`. */
  voice: string;
  /** The language, such as `en-US`. */
  language?: string;
  /**
   * The language. Deprecated: use `language`.
   *
   * @deprecated
   */
  language_code?: string;
  /** The engine. */
  engine?: "generative" | "long-form" | "standard" | "neural";
  /** Credentials of AWS. */
  credentials?: AgentV1AwsCredentials;
  /** Not in this variant. */
  expressivity?: never;
  /** Not in this variant. */
  model?: never;
  /** Not in this variant. */
  model_id?: never;
  /** Not in this variant. */
  speed?: never;
  /** Not in this variant. */
  version?: never;
  /** Not in this variant. */
  voice_id?: never;
  /** Not in this variant. */
  volume?: never;
}

/** The model of speech to text: version v1 (Nova) or v2 (Flux). */
export type AgentV1ListenProvider = AgentV1ListenProviderV1 | AgentV1ListenProviderV2;

/** The model, and the API that it has. */
export type AgentV1ThinkProvider = AgentV1ThinkProviderOpenAi | AgentV1ThinkProviderAwsBedrock | AgentV1ThinkProviderAnthropic | AgentV1ThinkProviderGoogle | AgentV1ThinkProviderGroq | AgentV1ThinkProviderDeepgram | AgentV1ThinkProviderNvidia;

/** The voice and who provides it. */
export type AgentV1SpeakProvider = AgentV1SpeakProviderDeepgram | AgentV1SpeakProviderElevenLabs | AgentV1SpeakProviderCartesia | AgentV1SpeakProviderOpenAi | AgentV1SpeakProviderAwsPolly;

/** The voices of Deepgram that were known on 2026-11-28; there are others. */
export type AgentV1Voice = "aura-angus-en" | "aura-arcas-en" | "aura-asteria-en" | "aura-athena-en" | "aura-helios-en" | "aura-hera-en" | "aura-luna-en" | "aura-orion-en" | "aura-orpheus-en" | "aura-perseus-en" | "aura-stella-en" | "aura-zeus-en" | "aura-2-amalthea-en" | "aura-2-andromeda-en" | "aura-2-apollo-en" | "aura-2-arcas-en" | "aura-2-aries-en" | "aura-2-asteria-en" | "aura-2-athena-en" | "aura-2-atlas-en" | "aura-2-aurora-en" | "aura-2-callista-en" | "aura-2-cora-en" | "aura-2-cordelia-en" | "aura-2-delia-en" | "aura-2-draco-en" | "aura-2-electra-en" | "aura-2-harmonia-en" | "aura-2-helena-en" | "aura-2-hera-en" | "aura-2-hermes-en" | "aura-2-hyperion-en" | "aura-2-iris-en" | "aura-2-janus-en" | "aura-2-juno-en" | "aura-2-jupiter-en" | "aura-2-luna-en" | "aura-2-mars-en" | "aura-2-minerva-en" | "aura-2-neptune-en" | "aura-2-odysseus-en" | "aura-2-ophelia-en" | "aura-2-orion-en" | "aura-2-orpheus-en" | "aura-2-pandora-en" | "aura-2-phoebe-en" | "aura-2-pluto-en" | "aura-2-saturn-en" | "aura-2-selene-en" | "aura-2-thalia-en" | "aura-2-theia-en" | "aura-2-vesta-en" | "aura-2-zeus-en" | "aura-2-agustina-es" | "aura-2-alvaro-es" | "aura-2-antonia-es" | "aura-2-aquila-es" | "aura-2-carina-es" | "aura-2-celeste-es" | "aura-2-diana-es" | "aura-2-estrella-es" | "aura-2-gloria-es" | "aura-2-javier-es" | "aura-2-luciano-es" | "aura-2-nestor-es" | "aura-2-olivia-es" | "aura-2-selena-es" | "aura-2-silvia-es" | "aura-2-sirio-es" | "aura-2-valerio-es" | "aura-2-aurelia-de" | "aura-2-elara-de" | "aura-2-fabian-de" | "aura-2-julius-de" | "aura-2-kara-de" | "aura-2-lara-de" | "aura-2-viktoria-de" | "aura-2-beatrix-nl" | "aura-2-cornelia-nl" | "aura-2-daphne-nl" | "aura-2-hestia-nl" | "aura-2-lars-nl" | "aura-2-leda-nl" | "aura-2-rhea-nl" | "aura-2-roman-nl" | "aura-2-sander-nl" | "aura-2-agathe-fr" | "aura-2-hector-fr" | "aura-2-cesare-it" | "aura-2-cinzia-it" | "aura-2-demetra-it" | "aura-2-dionisio-it" | "aura-2-elio-it" | "aura-2-flavio-it" | "aura-2-livia-it" | "aura-2-maia-it" | "aura-2-melia-it" | "aura-2-ama-ja" | "aura-2-ebisu-ja" | "aura-2-fujin-ja" | "aura-2-izanami-ja" | "aura-2-uzume-ja" | "flux-alexis-en" | "flux-bree-en" | "flux-brittany-en" | "flux-brooke-en" | "flux-bruce-en" | "flux-cliff-en" | "flux-cole-en" | "flux-colin-en" | "flux-conor-en" | "flux-donovan-en" | "flux-drew-en" | "flux-elise-en" | "flux-gemma-en" | "flux-haley-en" | "flux-hannah-en" | "flux-heather-en" | "flux-jack-en" | "flux-kai-en" | "flux-kelsey-en" | "flux-kit-en" | "flux-maeve-en" | "flux-marcelo-en" | "flux-marcus-en" | "flux-meena-en" | "flux-meghan-en" | "flux-miles-en" | "flux-naveen-en" | "flux-paige-en" | "flux-priya-en" | "flux-rufus-en" | "flux-sean-en" | "flux-sharon-en" | "flux-sienna-en" | "flux-tanner-en" | "flux-wade-en" | "flux-wes-en";

/** The text messages that a client sends to the Voice Agent. Audio is binary. */
export type AgentV1ConverseMessage = AgentV1Settings | AgentV1UpdateListen | AgentV1UpdateThink | AgentV1UpdateSpeak | AgentV1UpdatePrompt | AgentV1InjectUserMessage | AgentV1InjectAgentMessage | AgentV1FunctionCallResponse | AgentV1KeepAlive | AgentV1ForceEndTurn;

/** The text messages that a client sends to the Voice Agent. Audio is binary. Its fields are not checked. */
export type DecodedAgentV1ConverseMessage = { readonly type: string; readonly [field: string]: unknown };

/** The endpoints of `schemas/agent/v1`, with their types. */
export type AgentV1Endpoints = {
  /** The Voice Agent: GET /v1/agent/converse. */
  readonly "agent.v1.converse": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: AgentV1ConverseMessage;
    readonly decodedMessage: DecodedAgentV1ConverseMessage;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: AgentV1RuleId;
    readonly advice: AgentV1AdviceId;
  };
};
