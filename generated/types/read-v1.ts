// Generated from schemas/ by `npm run generate`. Do not edit.

import type { CodeErrorBody } from "../../src/engine/verdict.js";

/** The query of POST /v1/read. */
export interface ReadV1Query {
  /** The language of the text: English, as `en` or with a region. */
  language: string;
  /** Whether to summarize the text: `true` or `v2`. */
  summarize?: "true" | "false" | "v2" | (string & {});
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Topics to detect. The parameter may be repeated. */
  custom_topic?: string | readonly string[];
  /** Whether to detect other topics too. */
  custom_topic_mode?: "extended" | "strict";
  /** Intents to detect. The parameter may be repeated. */
  custom_intent?: string | readonly string[];
  /** Whether to detect other intents too. */
  custom_intent_mode?: "extended" | "strict";
  /** An http or https URL that receives the result when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: "POST" | "PUT";
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string | readonly string[];
}

/** The JSON body of POST /v1/read: exactly one of `text` and `url`. */
export type ReadV1Body = ReadV1TextBody | ReadV1UrlBody;

/** The text. */
export interface ReadV1TextBody {
  /** The text. */
  text: string;
  /** Must not be used with `text`. null counts as absent. */
  url?: null;
}
/** The location of the text. */
export interface ReadV1UrlBody {
  /** A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property. */
  url: string;
  /** Must not be used with `url`. null counts as absent. */
  text?: null;
}

/** The query of POST /v1/read as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedReadV1Query {
  /** The language of the text: English, as `en` or with a region. */
  language?: string;
  /** Whether to summarize the text: `true` or `v2`. */
  summarize?: string;
  /** Whether to detect topics. */
  topics?: boolean;
  /** Whether to detect intents. */
  intents?: boolean;
  /** Whether to detect the sentiment. */
  sentiment?: boolean;
  /** Topics to detect. The parameter may be repeated. */
  custom_topic?: string[];
  /** Whether to detect other topics too. */
  custom_topic_mode?: string;
  /** Intents to detect. The parameter may be repeated. */
  custom_intent?: string[];
  /** Whether to detect other intents too. */
  custom_intent_mode?: string;
  /** An http or https URL that receives the result when it is ready. */
  callback?: string;
  /** The method of the request to the callback. Default: POST. */
  callback_method?: string;
  /** Labels for the request in usage reports. The parameter may be repeated. */
  tag?: string[];
}

/** The body of POST /v1/read, whether it was sent as JSON or as plain text. */
export interface DecodedReadV1Body {
  /** The text. */
  text?: string;
  /** A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property. */
  url?: string;
}

/** The ids of the rules of `schemas/read/v1` that reject requests. */
export type ReadV1RuleId =
  | "query-malformed"
  | "query-not-utf8"
  | "query-value-nested"
  | "query-value-empty"
  | "query-value-repeated"
  | "callback-method-unknown"
  | "callback-method-case"
  | "custom-mode-unknown"
  | "custom-mode-case"
  | "feature-not-a-boolean"
  | "language-missing"
  | "parameter-unknown"
  | "language-unsupported"
  | "features-missing"
  | "callback-not-a-url"
  | "callback-port"
  | "authorization-missing"
  | "authorization-malformed"
  | "authorization-key-as-token"
  | "authorization-token-as-key"
  | "authorization-key-quoted"
  | "authorization-scheme-twice"
  | "authorization-key-with-space"
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
  | "url-not-a-url"
  | "url-not-a-uri"
  | "url-not-public";

/** The ids of the rules of `schemas/read/v1` that only give notices. */
export type ReadV1AdviceId =
  | "request-target-too-long"
  | "parameter-repeated"
  | "summarize-unknown"
  | "callback-method-without-callback"
  | "list-as-text"
  | "length-missing"
  | "body-encoded"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/read/v1`, with their types. */
export type ReadV1Endpoints = {
  /** Text intelligence: POST /v1/read. */
  readonly "read.v1": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: ReadV1Query;
    readonly body: ReadV1Body;
    readonly decodedQuery: DecodedReadV1Query;
    readonly decodedBody: DecodedReadV1Body;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody;
    readonly rule: ReadV1RuleId;
    readonly advice: ReadV1AdviceId;
  };
};
