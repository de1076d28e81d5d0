// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CategoryErrorBody, CodeErrorBody } from "../../src/engine/verdict.js";

/** A conversation, in the format of OpenAI Chat Completions. */
export interface ThinkV1Body {
  /** A model available to the project: `think-fast`, `phonellm-mini-alpha-2-fp8`. */
  model: string;
  /** The conversation. The content of each message is a string, not a list of parts. */
  messages: readonly string[];
  /** Whether the answer comes as server-sent events. */
  stream?: boolean;
  /** Functions that the model may call. Each needs a `description`. */
  tools?: readonly string[];
  /** The sampling temperature. */
  temperature?: number;
  /** How much the model reasons. Omit it or set it to `none` for voice. */
  reasoning_effort?: string;
  /** Whether to opt out of the model improvement program. think-fast rejects `true`. */
  mip_opt_out?: boolean;
}

/** The body of POST /v1/think as the server decodes it, without unknown fields. */
export interface DecodedThinkV1Body {
  /** A model available to the project: `think-fast`, `phonellm-mini-alpha-2-fp8`. */
  model: string;
  /** The conversation. The content of each message is a string, not a list of parts. */
  messages: readonly string[];
  /** Whether the answer comes as server-sent events. */
  stream?: boolean;
  /** Functions that the model may call. Each needs a `description`. */
  tools?: readonly string[];
  /** The sampling temperature. */
  temperature?: number;
  /** How much the model reasons. Omit it or set it to `none` for voice. */
  reasoning_effort?: string;
  /** Whether to opt out of the model improvement program. think-fast rejects `true`. */
  mip_opt_out?: boolean;
}

/** The ids of the rules of `schemas/think/v1` that reject requests. */
export type ThinkV1RuleId =
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-key-as-token"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
  | "json-media-type"
  | "json-media-type-repeated"
  | "json-missing"
  | "json-syntax"
  | "json-field-missing"
  | "json-field-type"
  | "json-only-serde";

/** The ids of the rules of `schemas/think/v1` that only give notices. */
export type ThinkV1AdviceId =
  | "parameter-not-documented"
  | "field-not-documented"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/think/v1`, with their types. */
export type ThinkV1Endpoints = {
  /** Language models: POST /v1/think. */
  readonly "think.v1": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: ThinkV1Body;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedThinkV1Body;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody;
    readonly rule: ThinkV1RuleId;
    readonly advice: ThinkV1AdviceId;
  };
  /** Language models of the Voice Agent: GET /v1/agent/settings/think/models. */
  readonly "think.v1.models.list": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody;
    readonly rule: ThinkV1RuleId;
    readonly advice: ThinkV1AdviceId;
  };
};
