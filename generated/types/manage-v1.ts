// Generated from schemas/ by `npm run generate`. Do not edit.

import type { LeaveOut } from "../../src/engine/values.js";
import type { CategoryErrorBody, CodeErrorBody } from "../../src/engine/verdict.js";

/** The page of a list. */
export interface ManageV1ProjectsGetQuery {
  /** The page size, from 1 to 1000. */
  limit?: number;
  /** The number of the page. */
  page?: number;
}

/** The query of GET /v1/projects/{project_id} as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedManageV1ProjectsGetQuery {
  /** The page size, from 1 to 1000. */
  limit?: number;
  /** The number of the page. */
  page?: number;
}

/** The changes to a project. */
export interface ManageV1ProjectsUpdateBody {
  /** The name of the project. */
  name?: string;
}

/** The body of PATCH /v1/projects/{project_id} as the server decodes it, without unknown fields. */
export interface DecodedManageV1ProjectsUpdateBody {
  /** The name of the project. */
  name?: string;
}

/** Filters for the list of keys. */
export interface ManageV1KeysListQuery {
  /** Only active or only expired keys. */
  status?: "active" | "expired" | (string & {});
}

/** The query of GET /v1/projects/{project_id}/keys as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedManageV1KeysListQuery {
  /** Only active or only expired keys. */
  status?: string;
}

/** A key to create. It expires at a date, after some time, or never. */
export type ManageV1KeysCreateBody =
  | ManageV1KeysCreateBodyWithTimeToLiveInSeconds
  | ManageV1KeysCreateBodyWithExpirationDate;

/** A body with or without `time_to_live_in_seconds`. */
export interface ManageV1KeysCreateBodyWithTimeToLiveInSeconds {
  /** The purpose of the key. */
  comment: string;
  /** The scopes of the key, such as `member` or `usage:read`. */
  scopes: readonly string[];
  /** Tags of the key. */
  tags?: readonly string[];
  /** Must not be used together with the other. */
  expiration_date?: LeaveOut<string, "use either expiration_date or time_to_live_in_seconds">;
  /** The lifetime of the key in seconds. */
  time_to_live_in_seconds?: number;
}
/** A body with or without `expiration_date`. */
export interface ManageV1KeysCreateBodyWithExpirationDate {
  /** The purpose of the key. */
  comment: string;
  /** The scopes of the key, such as `member` or `usage:read`. */
  scopes: readonly string[];
  /** Tags of the key. */
  tags?: readonly string[];
  /** The date when the key expires, with a time and an offset, such as 2027-01-01T00:00:00Z. */
  expiration_date?: string;
  /** Must not be used together with the other. */
  time_to_live_in_seconds?: LeaveOut<number, "use either expiration_date or time_to_live_in_seconds">;
}

/** The body of POST /v1/projects/{project_id}/keys as the server decodes it, without unknown fields. */
export interface DecodedManageV1KeysCreateBody {
  /** The purpose of the key. */
  comment: string;
  /** The scopes of the key, such as `member` or `usage:read`. */
  scopes: readonly string[];
  /** Tags of the key. */
  tags?: readonly string[];
  /** The date when the key expires, with a time and an offset, such as 2027-01-01T00:00:00Z. */
  expiration_date?: string;
  /** The lifetime of the key in seconds. */
  time_to_live_in_seconds?: number;
}

/** The new scope of a member. */
export interface ManageV1ScopesUpdateBody {
  /** The scope, such as `member`, `admin` or `owner`. */
  scope: string;
}

/** The body of PUT /v1/projects/{project_id}/members/{member_id}/scopes as the server decodes it, without unknown fields. */
export interface DecodedManageV1ScopesUpdateBody {
  /** The scope, such as `member`, `admin` or `owner`. */
  scope: string;
}

/** The email address and the scope of an invite. */
export interface ManageV1InvitesCreateBody {
  /** The email address that receives the invite. */
  email: string;
  /** The scope: `member`, `admin` or `owner`. */
  scope: string;
}

/** The body of POST /v1/projects/{project_id}/invites as the server decodes it, without unknown fields. */
export interface DecodedManageV1InvitesCreateBody {
  /** The email address that receives the invite. */
  email: string;
  /** The scope: `member`, `admin` or `owner`. */
  scope: string;
}

/** Filters for the list of requests. */
export interface ManageV1RequestsListQuery {
  /** The start: a date, or a date and a time. */
  start?: string;
  /** The end: a date, or a date and a time. */
  end?: string;
  /** The page size, from 1 to 1000. */
  limit?: number;
  /** The number of the page. */
  page?: number;
  /** Only requests with this key id. */
  accessor?: string;
  /** The id of a request. */
  request_id?: string;
  /** Only requests to this deployment. */
  deployment?: "hosted" | "beta" | "self-hosted" | (string & {});
  /** The product. */
  endpoint?: "listen" | "read" | "speak" | "agent" | (string & {});
  /** Only requests with this method. */
  method?: "sync" | "async" | "streaming" | (string & {});
  /** How it went. */
  status?: "succeeded" | "failed" | (string & {});
}

/**
 * The query of GET /v1/projects/{project_id}/requests as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1RequestsListQuery {
  /** The start: a date, or a date and a time. */
  start?: string;
  /** The end: a date, or a date and a time. */
  end?: string;
  /** The page size, from 1 to 1000. */
  limit?: number;
  /** The number of the page. */
  page?: number;
  /** Only requests with this key id. */
  accessor?: string;
  /** The id of a request. */
  request_id?: string;
  /** Only requests to this deployment. */
  deployment?: string;
  /** The product. */
  endpoint?: string;
  /** Only requests with this method. */
  method?: string;
  /** How it went. */
  status?: string;
}

/** Filters for the sum of usage. */
export interface ManageV1UsageGetQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: "hosted" | "beta" | "self-hosted" | (string & {});
  /** The product. */
  endpoint?: "listen" | "read" | "speak" | "agent" | (string & {});
  /** Only requests with this method. */
  method?: "sync" | "async" | "streaming" | (string & {});
  /** Only requests with this model id. */
  model?: string;
  /** A tag. */
  tag?: string;
  /** Only requests with `alternatives`, or without. */
  alternatives?: boolean;
  /** Only requests with `callback_method`, or without. */
  callback_method?: boolean;
  /** Only requests with `callback`, or without. */
  callback?: boolean;
  /** Only requests with `channels`, or without. */
  channels?: boolean;
  /** Only requests with `custom_intent_mode`, or without. */
  custom_intent_mode?: boolean;
  /** Only requests with `custom_intent`, or without. */
  custom_intent?: boolean;
  /** Only requests with `custom_topic_mode`, or without. */
  custom_topic_mode?: boolean;
  /** Only requests with `custom_topic`, or without. */
  custom_topic?: boolean;
  /** Only requests with `detect_entities`, or without. */
  detect_entities?: boolean;
  /** Only requests with `detect_language`, or without. */
  detect_language?: boolean;
  /** Only requests with `diarize`, or without. */
  diarize?: boolean;
  /** Only requests with `dictation`, or without. */
  dictation?: boolean;
  /** Only requests with `encoding`, or without. */
  encoding?: boolean;
  /** Only requests with `extra`, or without. */
  extra?: boolean;
  /** Only requests with `filler_words`, or without. */
  filler_words?: boolean;
  /** Only requests with `intents`, or without. */
  intents?: boolean;
  /** Only requests with `keyterm`, or without. */
  keyterm?: boolean;
  /** Only requests with `keywords`, or without. */
  keywords?: boolean;
  /** Only requests with `language`, or without. */
  language?: boolean;
  /** Only requests with `measurements`, or without. */
  measurements?: boolean;
  /** Only requests with `multichannel`, or without. */
  multichannel?: boolean;
  /** Only requests with `numerals`, or without. */
  numerals?: boolean;
  /** Only requests with `paragraphs`, or without. */
  paragraphs?: boolean;
  /** Only requests with `profanity_filter`, or without. */
  profanity_filter?: boolean;
  /** Only requests with `punctuate`, or without. */
  punctuate?: boolean;
  /** Only requests with `redact`, or without. */
  redact?: boolean;
  /** Only requests with `replace`, or without. */
  replace?: boolean;
  /** Only requests with `sample_rate`, or without. */
  sample_rate?: boolean;
  /** Only requests with `search`, or without. */
  search?: boolean;
  /** Only requests with `sentiment`, or without. */
  sentiment?: boolean;
  /** Only requests with `smart_format`, or without. */
  smart_format?: boolean;
  /** Only requests with `summarize`, or without. */
  summarize?: boolean;
  /** Only requests with `topics`, or without. */
  topics?: boolean;
  /** Only requests with `utt_split`, or without. */
  utt_split?: boolean;
  /** Only requests with `utterances`, or without. */
  utterances?: boolean;
  /** Only requests with `version`, or without. */
  version?: boolean;
}

/**
 * The query of GET /v1/projects/{project_id}/usage as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1UsageGetQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: string;
  /** The product. */
  endpoint?: string;
  /** Only requests with this method. */
  method?: string;
  /** Only requests with this model id. */
  model?: string;
  /** A tag. */
  tag?: string;
  /** Only requests with `alternatives`, or without. */
  alternatives?: boolean;
  /** Only requests with `callback_method`, or without. */
  callback_method?: boolean;
  /** Only requests with `callback`, or without. */
  callback?: boolean;
  /** Only requests with `channels`, or without. */
  channels?: boolean;
  /** Only requests with `custom_intent_mode`, or without. */
  custom_intent_mode?: boolean;
  /** Only requests with `custom_intent`, or without. */
  custom_intent?: boolean;
  /** Only requests with `custom_topic_mode`, or without. */
  custom_topic_mode?: boolean;
  /** Only requests with `custom_topic`, or without. */
  custom_topic?: boolean;
  /** Only requests with `detect_entities`, or without. */
  detect_entities?: boolean;
  /** Only requests with `detect_language`, or without. */
  detect_language?: boolean;
  /** Only requests with `diarize`, or without. */
  diarize?: boolean;
  /** Only requests with `dictation`, or without. */
  dictation?: boolean;
  /** Only requests with `encoding`, or without. */
  encoding?: boolean;
  /** Only requests with `extra`, or without. */
  extra?: boolean;
  /** Only requests with `filler_words`, or without. */
  filler_words?: boolean;
  /** Only requests with `intents`, or without. */
  intents?: boolean;
  /** Only requests with `keyterm`, or without. */
  keyterm?: boolean;
  /** Only requests with `keywords`, or without. */
  keywords?: boolean;
  /** Only requests with `language`, or without. */
  language?: boolean;
  /** Only requests with `measurements`, or without. */
  measurements?: boolean;
  /** Only requests with `multichannel`, or without. */
  multichannel?: boolean;
  /** Only requests with `numerals`, or without. */
  numerals?: boolean;
  /** Only requests with `paragraphs`, or without. */
  paragraphs?: boolean;
  /** Only requests with `profanity_filter`, or without. */
  profanity_filter?: boolean;
  /** Only requests with `punctuate`, or without. */
  punctuate?: boolean;
  /** Only requests with `redact`, or without. */
  redact?: boolean;
  /** Only requests with `replace`, or without. */
  replace?: boolean;
  /** Only requests with `sample_rate`, or without. */
  sample_rate?: boolean;
  /** Only requests with `search`, or without. */
  search?: boolean;
  /** Only requests with `sentiment`, or without. */
  sentiment?: boolean;
  /** Only requests with `smart_format`, or without. */
  smart_format?: boolean;
  /** Only requests with `summarize`, or without. */
  summarize?: boolean;
  /** Only requests with `topics`, or without. */
  topics?: boolean;
  /** Only requests with `utt_split`, or without. */
  utt_split?: boolean;
  /** Only requests with `utterances`, or without. */
  utterances?: boolean;
  /** Only requests with `version`, or without. */
  version?: boolean;
}

/** Filters and groups for the sum of usage. */
export interface ManageV1UsageBreakdownQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** The grouping. */
  grouping?: "accessor" | "endpoint" | "feature_set" | "models" | "method" | "tags" | "deployment" | (string & {});
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: "hosted" | "beta" | "self-hosted" | (string & {});
  /** The product. */
  endpoint?: "listen" | "read" | "speak" | "agent" | (string & {});
  /** Only requests with this method. */
  method?: "sync" | "async" | "streaming" | (string & {});
  /** Only requests with this model id. */
  model?: string;
  /** A tag. */
  tag?: string;
  /** Only requests with `alternatives`, or without. */
  alternatives?: boolean;
  /** Only requests with `callback_method`, or without. */
  callback_method?: boolean;
  /** Only requests with `callback`, or without. */
  callback?: boolean;
  /** Only requests with `channels`, or without. */
  channels?: boolean;
  /** Only requests with `custom_intent_mode`, or without. */
  custom_intent_mode?: boolean;
  /** Only requests with `custom_intent`, or without. */
  custom_intent?: boolean;
  /** Only requests with `custom_topic_mode`, or without. */
  custom_topic_mode?: boolean;
  /** Only requests with `custom_topic`, or without. */
  custom_topic?: boolean;
  /** Only requests with `detect_entities`, or without. */
  detect_entities?: boolean;
  /** Only requests with `detect_language`, or without. */
  detect_language?: boolean;
  /** Only requests with `diarize`, or without. */
  diarize?: boolean;
  /** Only requests with `dictation`, or without. */
  dictation?: boolean;
  /** Only requests with `encoding`, or without. */
  encoding?: boolean;
  /** Only requests with `extra`, or without. */
  extra?: boolean;
  /** Only requests with `filler_words`, or without. */
  filler_words?: boolean;
  /** Only requests with `intents`, or without. */
  intents?: boolean;
  /** Only requests with `keyterm`, or without. */
  keyterm?: boolean;
  /** Only requests with `keywords`, or without. */
  keywords?: boolean;
  /** Only requests with `language`, or without. */
  language?: boolean;
  /** Only requests with `measurements`, or without. */
  measurements?: boolean;
  /** Only requests with `multichannel`, or without. */
  multichannel?: boolean;
  /** Only requests with `numerals`, or without. */
  numerals?: boolean;
  /** Only requests with `paragraphs`, or without. */
  paragraphs?: boolean;
  /** Only requests with `profanity_filter`, or without. */
  profanity_filter?: boolean;
  /** Only requests with `punctuate`, or without. */
  punctuate?: boolean;
  /** Only requests with `redact`, or without. */
  redact?: boolean;
  /** Only requests with `replace`, or without. */
  replace?: boolean;
  /** Only requests with `sample_rate`, or without. */
  sample_rate?: boolean;
  /** Only requests with `search`, or without. */
  search?: boolean;
  /** Only requests with `sentiment`, or without. */
  sentiment?: boolean;
  /** Only requests with `smart_format`, or without. */
  smart_format?: boolean;
  /** Only requests with `summarize`, or without. */
  summarize?: boolean;
  /** Only requests with `topics`, or without. */
  topics?: boolean;
  /** Only requests with `utt_split`, or without. */
  utt_split?: boolean;
  /** Only requests with `utterances`, or without. */
  utterances?: boolean;
  /** Only requests with `version`, or without. */
  version?: boolean;
}

/**
 * The query of GET /v1/projects/{project_id}/usage/breakdown as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1UsageBreakdownQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** The grouping. */
  grouping?: string;
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: string;
  /** The product. */
  endpoint?: string;
  /** Only requests with this method. */
  method?: string;
  /** Only requests with this model id. */
  model?: string;
  /** A tag. */
  tag?: string;
  /** Only requests with `alternatives`, or without. */
  alternatives?: boolean;
  /** Only requests with `callback_method`, or without. */
  callback_method?: boolean;
  /** Only requests with `callback`, or without. */
  callback?: boolean;
  /** Only requests with `channels`, or without. */
  channels?: boolean;
  /** Only requests with `custom_intent_mode`, or without. */
  custom_intent_mode?: boolean;
  /** Only requests with `custom_intent`, or without. */
  custom_intent?: boolean;
  /** Only requests with `custom_topic_mode`, or without. */
  custom_topic_mode?: boolean;
  /** Only requests with `custom_topic`, or without. */
  custom_topic?: boolean;
  /** Only requests with `detect_entities`, or without. */
  detect_entities?: boolean;
  /** Only requests with `detect_language`, or without. */
  detect_language?: boolean;
  /** Only requests with `diarize`, or without. */
  diarize?: boolean;
  /** Only requests with `dictation`, or without. */
  dictation?: boolean;
  /** Only requests with `encoding`, or without. */
  encoding?: boolean;
  /** Only requests with `extra`, or without. */
  extra?: boolean;
  /** Only requests with `filler_words`, or without. */
  filler_words?: boolean;
  /** Only requests with `intents`, or without. */
  intents?: boolean;
  /** Only requests with `keyterm`, or without. */
  keyterm?: boolean;
  /** Only requests with `keywords`, or without. */
  keywords?: boolean;
  /** Only requests with `language`, or without. */
  language?: boolean;
  /** Only requests with `measurements`, or without. */
  measurements?: boolean;
  /** Only requests with `multichannel`, or without. */
  multichannel?: boolean;
  /** Only requests with `numerals`, or without. */
  numerals?: boolean;
  /** Only requests with `paragraphs`, or without. */
  paragraphs?: boolean;
  /** Only requests with `profanity_filter`, or without. */
  profanity_filter?: boolean;
  /** Only requests with `punctuate`, or without. */
  punctuate?: boolean;
  /** Only requests with `redact`, or without. */
  redact?: boolean;
  /** Only requests with `replace`, or without. */
  replace?: boolean;
  /** Only requests with `sample_rate`, or without. */
  sample_rate?: boolean;
  /** Only requests with `search`, or without. */
  search?: boolean;
  /** Only requests with `sentiment`, or without. */
  sentiment?: boolean;
  /** Only requests with `smart_format`, or without. */
  smart_format?: boolean;
  /** Only requests with `summarize`, or without. */
  summarize?: boolean;
  /** Only requests with `topics`, or without. */
  topics?: boolean;
  /** Only requests with `utt_split`, or without. */
  utt_split?: boolean;
  /** Only requests with `utterances`, or without. */
  utterances?: boolean;
  /** Only requests with `version`, or without. */
  version?: boolean;
}

/** Which days. */
export interface ManageV1UsageFieldsQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
}

/**
 * The query of GET /v1/projects/{project_id}/usage/fields as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1UsageFieldsQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
}

/** Filters and groups for the sum of costs. */
export interface ManageV1BillingBreakdownQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: "hosted" | "beta" | "self-hosted" | (string & {});
  /** A tag. */
  tag?: string;
  /** A line of the bill, such as `streaming::nova-3`. */
  line_item?: string;
  /** The grouping. The parameter may be repeated. */
  grouping?: ("accessor" | "deployment" | "line_item" | "tags" | (string & {})) | readonly ("accessor" | "deployment" | "line_item" | "tags" | (string & {}))[];
}

/**
 * The query of GET /v1/projects/{project_id}/billing/breakdown as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1BillingBreakdownQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
  /** Only requests with this key id. */
  accessor?: string;
  /** Only requests to this deployment. */
  deployment?: string;
  /** A tag. */
  tag?: string;
  /** A line of the bill, such as `streaming::nova-3`. */
  line_item?: string;
  /** The grouping. The parameter may be repeated. */
  grouping?: string[];
}

/** Which days. */
export interface ManageV1BillingFieldsQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
}

/**
 * The query of GET /v1/projects/{project_id}/billing/fields as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1BillingFieldsQuery {
  /** The first day, YYYY-MM-DD. */
  start?: string;
  /** The last day, YYYY-MM-DD. */
  end?: string;
}

/** The page of the list of purchases. */
export interface ManageV1PurchasesListQuery {
  /** The page size, from 1 to 1000. */
  limit?: number;
}

/**
 * The query of GET /v1/projects/{project_id}/purchases as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1PurchasesListQuery {
  /** The page size, from 1 to 1000. */
  limit?: number;
}

/** Filters for the list of models. */
export interface ManageV1ModelsListQuery {
  /** Whether to include outdated versions. */
  include_outdated?: boolean;
}

/** The query of GET /v1/models as the server decodes it. The type also holds when rules are turned off. */
export interface DecodedManageV1ModelsListQuery {
  /** Whether to include outdated versions. */
  include_outdated?: boolean;
}

/** Filters for the list of models. */
export interface ManageV1ProjectModelsListQuery {
  /** Whether to include outdated versions. */
  include_outdated?: boolean;
}

/**
 * The query of GET /v1/projects/{project_id}/models as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1ProjectModelsListQuery {
  /** Whether to include outdated versions. */
  include_outdated?: boolean;
}

/** The purpose of the credentials. */
export interface ManageV1SelfHostedCredentialsCreateQuery {
  /** The products. The parameter may be repeated. */
  scopes?: ("self-hosted:products" | "self-hosted:product:api" | "self-hosted:product:engine" | "self-hosted:product:license-proxy" | "self-hosted:product:dgtools" | "self-hosted:product:billing" | "self-hosted:product:hotpepper" | "self-hosted:product:metrics-server" | (string & {})) | readonly ("self-hosted:products" | "self-hosted:product:api" | "self-hosted:product:engine" | "self-hosted:product:license-proxy" | "self-hosted:product:dgtools" | "self-hosted:product:billing" | "self-hosted:product:hotpepper" | "self-hosted:product:metrics-server" | (string & {}))[];
  /** The container registry. */
  provider?: "quay" | (string & {});
}

/** A note about the credentials. */
export interface ManageV1SelfHostedCredentialsCreateBody {
  /** The purpose of the credentials. */
  comment?: string;
}

/**
 * The query of POST /v1/projects/{project_id}/self-hosted/distribution/credentials as the server decodes it. The type also holds when rules are turned off.
 */
export interface DecodedManageV1SelfHostedCredentialsCreateQuery {
  /** The products. The parameter may be repeated. */
  scopes?: string[];
  /** The container registry. */
  provider?: string;
}

/**
 * The body of POST /v1/projects/{project_id}/self-hosted/distribution/credentials as the server decodes it, without unknown fields.
 */
export interface DecodedManageV1SelfHostedCredentialsCreateBody {
  /** The purpose of the credentials. */
  comment?: string;
}

/** An agent to create. */
export interface ManageV1AgentsCreateBody {
  /** The configuration of the agent, as a JSON string. */
  config: string;
  /** Metadata of the agent: string values by name. */
  metadata?: { readonly [name: string]: string };
  /** The version of the API that the agent is for. */
  api_version?: number;
}

/** The body of POST /v1/projects/{project_id}/agents as the server decodes it, without unknown fields. */
export interface DecodedManageV1AgentsCreateBody {
  /** The configuration of the agent, as a JSON string. */
  config: string;
  /** Metadata of the agent: string values by name. */
  metadata?: { readonly [name: string]: string };
  /** The version of the API that the agent is for. */
  api_version?: number;
}

/** The new metadata of an agent. */
export interface ManageV1AgentsUpdateBody {
  /** Metadata of the agent: string values by name. */
  metadata: { readonly [name: string]: string };
}

/** The body of PUT /v1/projects/{project_id}/agents/{agent_id} as the server decodes it, without unknown fields. */
export interface DecodedManageV1AgentsUpdateBody {
  /** Metadata of the agent: string values by name. */
  metadata: { readonly [name: string]: string };
}

/** A variable to create. */
export interface ManageV1AgentVariablesCreateBody {
  /** The name, which must begin with `DG_`. */
  key: string;
  /** The value, of any JSON type. */
  value: unknown;
  /** The version of the API that the variable is for. */
  api_version?: number;
}

/** The body of POST /v1/projects/{project_id}/agent-variables as the server decodes it, without unknown fields. */
export interface DecodedManageV1AgentVariablesCreateBody {
  /** The name, which must begin with `DG_`. */
  key: string;
  /** The value, of any JSON type. */
  value: unknown;
  /** The version of the API that the variable is for. */
  api_version?: number;
}

/** The new value of a variable. */
export interface ManageV1AgentVariablesUpdateBody {
  /** The value, of any JSON type. */
  value: unknown;
}

/**
 * The body of PATCH /v1/projects/{project_id}/agent-variables/{variable_id} as the server decodes it, without unknown fields.
 */
export interface DecodedManageV1AgentVariablesUpdateBody {
  /** The value, of any JSON type. */
  value: unknown;
}

/** The ids of the rules of `schemas/manage/v1` that reject requests. */
export type ManageV1RuleId =
  | "project-id-character"
  | "project-id-form"
  | "path-id-not-a-uuid"
  | "page-not-a-number"
  | "limit-out-of-range"
  | "date-invalid"
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
  | "json-only-serde"
  | "expiration-date-without-time"
  | "expiration-date-invalid"
  | "expiration-twice";

/** The ids of the rules of `schemas/manage/v1` that only give notices. */
export type ManageV1AdviceId =
  | "value-not-documented"
  | "value-empty"
  | "value-repeated"
  | "parameter-not-documented"
  | "value-not-listed"
  | "date-empty"
  | "date-with-time"
  | "date-plus"
  | "date-odd-time"
  | "list-as-text"
  | "bearer-not-for-management"
  | "field-not-documented"
  | "scope-not-listed"
  | "body-encoded"
  | "method-unsupported"
  | "path-misspelled";

/** The endpoints of `schemas/manage/v1`, with their types. */
export type ManageV1Endpoints = {
  /** Projects: GET /v1/projects. */
  readonly "manage.v1.projects.list": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A project: GET /v1/projects/{project_id}. */
  readonly "manage.v1.projects.get": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1ProjectsGetQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1ProjectsGetQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Change a project: PATCH /v1/projects/{project_id}. */
  readonly "manage.v1.projects.update": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1ProjectsUpdateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1ProjectsUpdateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete a project: DELETE /v1/projects/{project_id}. */
  readonly "manage.v1.projects.delete": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Leave a project: DELETE /v1/projects/{project_id}/leave. */
  readonly "manage.v1.projects.leave": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Keys: GET /v1/projects/{project_id}/keys. */
  readonly "manage.v1.keys.list": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1KeysListQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1KeysListQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Create a key: POST /v1/projects/{project_id}/keys. */
  readonly "manage.v1.keys.create": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1KeysCreateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1KeysCreateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A key: GET /v1/projects/{project_id}/keys/{key_id}. */
  readonly "manage.v1.keys.get": {
    readonly path: { readonly project_id: string; readonly key_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete a key: DELETE /v1/projects/{project_id}/keys/{key_id}. */
  readonly "manage.v1.keys.delete": {
    readonly path: { readonly project_id: string; readonly key_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Members: GET /v1/projects/{project_id}/members. */
  readonly "manage.v1.members.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Remove a member: DELETE /v1/projects/{project_id}/members/{member_id}. */
  readonly "manage.v1.members.delete": {
    readonly path: { readonly project_id: string; readonly member_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Scopes of a member: GET /v1/projects/{project_id}/members/{member_id}/scopes. */
  readonly "manage.v1.scopes.list": {
    readonly path: { readonly project_id: string; readonly member_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Change the scope of a member: PUT /v1/projects/{project_id}/members/{member_id}/scopes. */
  readonly "manage.v1.scopes.update": {
    readonly path: { readonly project_id: string; readonly member_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1ScopesUpdateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1ScopesUpdateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Invites: GET /v1/projects/{project_id}/invites. */
  readonly "manage.v1.invites.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Invite a member: POST /v1/projects/{project_id}/invites. */
  readonly "manage.v1.invites.create": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1InvitesCreateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1InvitesCreateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete an invite: DELETE /v1/projects/{project_id}/invites/{email}. */
  readonly "manage.v1.invites.delete": {
    readonly path: { readonly project_id: string; readonly email: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Requests: GET /v1/projects/{project_id}/requests. */
  readonly "manage.v1.requests.list": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1RequestsListQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1RequestsListQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A request: GET /v1/projects/{project_id}/requests/{request_id}. */
  readonly "manage.v1.requests.get": {
    readonly path: { readonly project_id: string; readonly request_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Usage: GET /v1/projects/{project_id}/usage. */
  readonly "manage.v1.usage.get": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1UsageGetQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1UsageGetQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Usage by group: GET /v1/projects/{project_id}/usage/breakdown. */
  readonly "manage.v1.usage.breakdown": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1UsageBreakdownQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1UsageBreakdownQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Fields of usage: GET /v1/projects/{project_id}/usage/fields. */
  readonly "manage.v1.usage.fields": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1UsageFieldsQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1UsageFieldsQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Costs by group: GET /v1/projects/{project_id}/billing/breakdown. */
  readonly "manage.v1.billing.breakdown": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1BillingBreakdownQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1BillingBreakdownQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Fields of costs: GET /v1/projects/{project_id}/billing/fields. */
  readonly "manage.v1.billing.fields": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1BillingFieldsQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1BillingFieldsQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Balances: GET /v1/projects/{project_id}/balances. */
  readonly "manage.v1.balances.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A balance: GET /v1/projects/{project_id}/balances/{balance_id}. */
  readonly "manage.v1.balances.get": {
    readonly path: { readonly project_id: string; readonly balance_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Purchases: GET /v1/projects/{project_id}/purchases. */
  readonly "manage.v1.purchases.list": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1PurchasesListQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1PurchasesListQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Models: GET /v1/models. */
  readonly "manage.v1.models.list": {
    readonly path: Readonly<Record<never, string>>;
    readonly query: ManageV1ModelsListQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1ModelsListQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A model: GET /v1/models/{model_id}. */
  readonly "manage.v1.models.get": {
    readonly path: { readonly model_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Models of a project: GET /v1/projects/{project_id}/models. */
  readonly "manage.v1.project-models.list": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1ProjectModelsListQuery;
    readonly body: undefined;
    readonly decodedQuery: DecodedManageV1ProjectModelsListQuery;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** A model of a project: GET /v1/projects/{project_id}/models/{model_id}. */
  readonly "manage.v1.project-models.get": {
    readonly path: { readonly project_id: string; readonly model_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Self-hosted credentials: GET /v1/projects/{project_id}/self-hosted/distribution/credentials. */
  readonly "manage.v1.self-hosted-credentials.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Create self-hosted credentials: POST /v1/projects/{project_id}/self-hosted/distribution/credentials. */
  readonly "manage.v1.self-hosted-credentials.create": {
    readonly path: { readonly project_id: string };
    readonly query: ManageV1SelfHostedCredentialsCreateQuery;
    readonly body: ManageV1SelfHostedCredentialsCreateBody;
    readonly decodedQuery: DecodedManageV1SelfHostedCredentialsCreateQuery;
    readonly decodedBody: DecodedManageV1SelfHostedCredentialsCreateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Self-hosted credentials by id: GET /v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}. */
  readonly "manage.v1.self-hosted-credentials.get": {
    readonly path: { readonly project_id: string; readonly distribution_credentials_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete self-hosted credentials: DELETE /v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}. */
  readonly "manage.v1.self-hosted-credentials.delete": {
    readonly path: { readonly project_id: string; readonly distribution_credentials_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Agents: GET /v1/projects/{project_id}/agents. */
  readonly "manage.v1.agents.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Create an agent: POST /v1/projects/{project_id}/agents. */
  readonly "manage.v1.agents.create": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1AgentsCreateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1AgentsCreateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** An agent: GET /v1/projects/{project_id}/agents/{agent_id}. */
  readonly "manage.v1.agents.get": {
    readonly path: { readonly project_id: string; readonly agent_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Change an agent: PUT /v1/projects/{project_id}/agents/{agent_id}. */
  readonly "manage.v1.agents.update": {
    readonly path: { readonly project_id: string; readonly agent_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1AgentsUpdateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1AgentsUpdateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete an agent: DELETE /v1/projects/{project_id}/agents/{agent_id}. */
  readonly "manage.v1.agents.delete": {
    readonly path: { readonly project_id: string; readonly agent_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Agent variables: GET /v1/projects/{project_id}/agent-variables. */
  readonly "manage.v1.agent-variables.list": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Create an agent variable: POST /v1/projects/{project_id}/agent-variables. */
  readonly "manage.v1.agent-variables.create": {
    readonly path: { readonly project_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1AgentVariablesCreateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1AgentVariablesCreateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** An agent variable: GET /v1/projects/{project_id}/agent-variables/{variable_id}. */
  readonly "manage.v1.agent-variables.get": {
    readonly path: { readonly project_id: string; readonly variable_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Change an agent variable: PATCH /v1/projects/{project_id}/agent-variables/{variable_id}. */
  readonly "manage.v1.agent-variables.update": {
    readonly path: { readonly project_id: string; readonly variable_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: ManageV1AgentVariablesUpdateBody;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: DecodedManageV1AgentVariablesUpdateBody;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CategoryErrorBody | CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
  /** Delete an agent variable: DELETE /v1/projects/{project_id}/agent-variables/{variable_id}. */
  readonly "manage.v1.agent-variables.delete": {
    readonly path: { readonly project_id: string; readonly variable_id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: undefined;
    readonly decodedQuery: Readonly<Record<string, never>>;
    readonly decodedBody: undefined;
    readonly formats: never;
    readonly message: never;
    readonly decodedMessage: never;
    readonly errorBody: CodeErrorBody | string;
    readonly rule: ManageV1RuleId;
    readonly advice: ManageV1AdviceId;
  };
};
