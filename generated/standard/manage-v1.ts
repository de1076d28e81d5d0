// Generated from schemas/ by `npm run generate`. Do not edit.

import { type EndpointSchema, endpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { manageV1Operations } from "../operations/manage-v1.js";
import type {
  DecodedManageV1AgentVariablesCreateBody,
  DecodedManageV1AgentVariablesUpdateBody,
  DecodedManageV1AgentsCreateBody,
  DecodedManageV1AgentsUpdateBody,
  DecodedManageV1BillingBreakdownQuery,
  DecodedManageV1BillingFieldsQuery,
  DecodedManageV1InvitesCreateBody,
  DecodedManageV1KeysCreateBody,
  DecodedManageV1KeysListQuery,
  DecodedManageV1ModelsListQuery,
  DecodedManageV1ProjectModelsListQuery,
  DecodedManageV1ProjectsGetQuery,
  DecodedManageV1ProjectsUpdateBody,
  DecodedManageV1PurchasesListQuery,
  DecodedManageV1RequestsListQuery,
  DecodedManageV1ScopesUpdateBody,
  DecodedManageV1SelfHostedCredentialsCreateBody,
  DecodedManageV1SelfHostedCredentialsCreateQuery,
  DecodedManageV1UsageBreakdownQuery,
  DecodedManageV1UsageFieldsQuery,
  DecodedManageV1UsageGetQuery,
  ManageV1AdviceId,
  ManageV1AgentVariablesCreateBody,
  ManageV1AgentVariablesUpdateBody,
  ManageV1AgentsCreateBody,
  ManageV1AgentsUpdateBody,
  ManageV1BillingBreakdownQuery,
  ManageV1BillingFieldsQuery,
  ManageV1InvitesCreateBody,
  ManageV1KeysCreateBody,
  ManageV1KeysListQuery,
  ManageV1ModelsListQuery,
  ManageV1ProjectModelsListQuery,
  ManageV1ProjectsGetQuery,
  ManageV1ProjectsUpdateBody,
  ManageV1PurchasesListQuery,
  ManageV1RequestsListQuery,
  ManageV1RuleId,
  ManageV1ScopesUpdateBody,
  ManageV1SelfHostedCredentialsCreateBody,
  ManageV1SelfHostedCredentialsCreateQuery,
  ManageV1UsageBreakdownQuery,
  ManageV1UsageFieldsQuery,
  ManageV1UsageGetQuery,
} from "../types/manage-v1.js";

/** The query of `GET /v1/projects/{project_id}`. */
export const manageV1ProjectsGetQuery: EndpointSchema<ManageV1ProjectsGetQuery, DecodedManageV1ProjectsGetQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.projects.get",
  "query",
  '{"title":"ManageV1ProjectsGetQuery","description":"The page of a list.","type":"object","properties":{"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]},"page":{"type":"number","description":"The number of the page."}}}',
);

/** The JSON body of `PATCH /v1/projects/{project_id}`. */
export const manageV1ProjectsUpdateBody: EndpointSchema<ManageV1ProjectsUpdateBody, DecodedManageV1ProjectsUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.projects.update",
  "body",
  '{"title":"ManageV1ProjectsUpdateBody","description":"The changes to a project.","type":"object","properties":{"name":{"type":["string","null"],"description":"The name of the project."}},"required":[]}',
);

/** The query of `GET /v1/projects/{project_id}/keys`. */
export const manageV1KeysListQuery: EndpointSchema<ManageV1KeysListQuery, DecodedManageV1KeysListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.keys.list",
  "query",
  '{"title":"ManageV1KeysListQuery","description":"Filters for the list of keys.","type":"object","properties":{"status":{"type":"string","description":"Only active or only expired keys."}}}',
);

/** The JSON body of `POST /v1/projects/{project_id}/keys`. */
export const manageV1KeysCreateBody: EndpointSchema<ManageV1KeysCreateBody, DecodedManageV1KeysCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.keys.create",
  "body",
  '{"title":"ManageV1KeysCreateBody","description":"A key to create. It expires at a date, after some time, or never.","type":"object","properties":{"comment":{"type":"string","description":"The purpose of the key."},"scopes":{"type":"array","items":{"type":"string"},"description":"The scopes of the key, such as `member` or `usage:read`."},"tags":{"type":["array","null"],"items":{"type":"string"},"description":"Tags of the key."},"expiration_date":{"type":["string","null"],"description":"The date when the key expires, with a time and an offset, such as 2027-01-01T00:00:00Z."},"time_to_live_in_seconds":{"type":["number","null"],"description":"The lifetime of the key in seconds."}},"required":["comment","scopes"],"allOf":[{"not":{"required":["expiration_date","time_to_live_in_seconds"],"properties":{"expiration_date":{"not":{"type":"null"}},"time_to_live_in_seconds":{"not":{"type":"null"}}}}}]}',
);

/** The JSON body of `PUT /v1/projects/{project_id}/members/{member_id}/scopes`. */
export const manageV1ScopesUpdateBody: EndpointSchema<ManageV1ScopesUpdateBody, DecodedManageV1ScopesUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.scopes.update",
  "body",
  '{"title":"ManageV1ScopesUpdateBody","description":"The new scope of a member.","type":"object","properties":{"scope":{"type":"string","description":"The scope, such as `member`, `admin` or `owner`."}},"required":["scope"]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/invites`. */
export const manageV1InvitesCreateBody: EndpointSchema<ManageV1InvitesCreateBody, DecodedManageV1InvitesCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.invites.create",
  "body",
  '{"title":"ManageV1InvitesCreateBody","description":"The email address and the scope of an invite.","type":"object","properties":{"email":{"type":"string","description":"The email address that receives the invite."},"scope":{"type":"string","description":"The scope: `member`, `admin` or `owner`."}},"required":["email","scope"]}',
);

/** The query of `GET /v1/projects/{project_id}/requests`. */
export const manageV1RequestsListQuery: EndpointSchema<ManageV1RequestsListQuery, DecodedManageV1RequestsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.requests.list",
  "query",
  '{"title":"ManageV1RequestsListQuery","description":"Filters for the list of requests.","type":"object","properties":{"start":{"type":"string","description":"The start: a date, or a date and a time."},"end":{"type":"string","description":"The end: a date, or a date and a time."},"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]},"page":{"type":"number","description":"The number of the page."},"accessor":{"type":"string","description":"Only requests with this key id."},"request_id":{"type":"string","description":"The id of a request."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"status":{"type":"string","description":"How it went."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage`. */
export const manageV1UsageGetQuery: EndpointSchema<ManageV1UsageGetQuery, DecodedManageV1UsageGetQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.usage.get",
  "query",
  '{"title":"ManageV1UsageGetQuery","description":"Filters for the sum of usage.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"model":{"type":"string","description":"Only requests with this model id."},"tag":{"type":"string","description":"A tag."},"alternatives":{"description":"Only requests with `alternatives`, or without."},"callback_method":{"description":"Only requests with `callback_method`, or without."},"callback":{"description":"Only requests with `callback`, or without."},"channels":{"description":"Only requests with `channels`, or without."},"custom_intent_mode":{"description":"Only requests with `custom_intent_mode`, or without."},"custom_intent":{"description":"Only requests with `custom_intent`, or without."},"custom_topic_mode":{"description":"Only requests with `custom_topic_mode`, or without."},"custom_topic":{"description":"Only requests with `custom_topic`, or without."},"detect_entities":{"description":"Only requests with `detect_entities`, or without."},"detect_language":{"description":"Only requests with `detect_language`, or without."},"diarize":{"description":"Only requests with `diarize`, or without."},"dictation":{"description":"Only requests with `dictation`, or without."},"encoding":{"description":"Only requests with `encoding`, or without."},"extra":{"description":"Only requests with `extra`, or without."},"filler_words":{"description":"Only requests with `filler_words`, or without."},"intents":{"description":"Only requests with `intents`, or without."},"keyterm":{"description":"Only requests with `keyterm`, or without."},"keywords":{"description":"Only requests with `keywords`, or without."},"language":{"description":"Only requests with `language`, or without."},"measurements":{"description":"Only requests with `measurements`, or without."},"multichannel":{"description":"Only requests with `multichannel`, or without."},"numerals":{"description":"Only requests with `numerals`, or without."},"paragraphs":{"description":"Only requests with `paragraphs`, or without."},"profanity_filter":{"description":"Only requests with `profanity_filter`, or without."},"punctuate":{"description":"Only requests with `punctuate`, or without."},"redact":{"description":"Only requests with `redact`, or without."},"replace":{"description":"Only requests with `replace`, or without."},"sample_rate":{"description":"Only requests with `sample_rate`, or without."},"search":{"description":"Only requests with `search`, or without."},"sentiment":{"description":"Only requests with `sentiment`, or without."},"smart_format":{"description":"Only requests with `smart_format`, or without."},"summarize":{"description":"Only requests with `summarize`, or without."},"topics":{"description":"Only requests with `topics`, or without."},"utt_split":{"description":"Only requests with `utt_split`, or without."},"utterances":{"description":"Only requests with `utterances`, or without."},"version":{"description":"Only requests with `version`, or without."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage/breakdown`. */
export const manageV1UsageBreakdownQuery: EndpointSchema<ManageV1UsageBreakdownQuery, DecodedManageV1UsageBreakdownQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.usage.breakdown",
  "query",
  '{"title":"ManageV1UsageBreakdownQuery","description":"Filters and groups for the sum of usage.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"grouping":{"type":"string","description":"The grouping."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"model":{"type":"string","description":"Only requests with this model id."},"tag":{"type":"string","description":"A tag."},"alternatives":{"description":"Only requests with `alternatives`, or without."},"callback_method":{"description":"Only requests with `callback_method`, or without."},"callback":{"description":"Only requests with `callback`, or without."},"channels":{"description":"Only requests with `channels`, or without."},"custom_intent_mode":{"description":"Only requests with `custom_intent_mode`, or without."},"custom_intent":{"description":"Only requests with `custom_intent`, or without."},"custom_topic_mode":{"description":"Only requests with `custom_topic_mode`, or without."},"custom_topic":{"description":"Only requests with `custom_topic`, or without."},"detect_entities":{"description":"Only requests with `detect_entities`, or without."},"detect_language":{"description":"Only requests with `detect_language`, or without."},"diarize":{"description":"Only requests with `diarize`, or without."},"dictation":{"description":"Only requests with `dictation`, or without."},"encoding":{"description":"Only requests with `encoding`, or without."},"extra":{"description":"Only requests with `extra`, or without."},"filler_words":{"description":"Only requests with `filler_words`, or without."},"intents":{"description":"Only requests with `intents`, or without."},"keyterm":{"description":"Only requests with `keyterm`, or without."},"keywords":{"description":"Only requests with `keywords`, or without."},"language":{"description":"Only requests with `language`, or without."},"measurements":{"description":"Only requests with `measurements`, or without."},"multichannel":{"description":"Only requests with `multichannel`, or without."},"numerals":{"description":"Only requests with `numerals`, or without."},"paragraphs":{"description":"Only requests with `paragraphs`, or without."},"profanity_filter":{"description":"Only requests with `profanity_filter`, or without."},"punctuate":{"description":"Only requests with `punctuate`, or without."},"redact":{"description":"Only requests with `redact`, or without."},"replace":{"description":"Only requests with `replace`, or without."},"sample_rate":{"description":"Only requests with `sample_rate`, or without."},"search":{"description":"Only requests with `search`, or without."},"sentiment":{"description":"Only requests with `sentiment`, or without."},"smart_format":{"description":"Only requests with `smart_format`, or without."},"summarize":{"description":"Only requests with `summarize`, or without."},"topics":{"description":"Only requests with `topics`, or without."},"utt_split":{"description":"Only requests with `utt_split`, or without."},"utterances":{"description":"Only requests with `utterances`, or without."},"version":{"description":"Only requests with `version`, or without."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage/fields`. */
export const manageV1UsageFieldsQuery: EndpointSchema<ManageV1UsageFieldsQuery, DecodedManageV1UsageFieldsQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.usage.fields",
  "query",
  '{"title":"ManageV1UsageFieldsQuery","description":"Which days.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."}}}',
);

/** The query of `GET /v1/projects/{project_id}/billing/breakdown`. */
export const manageV1BillingBreakdownQuery: EndpointSchema<ManageV1BillingBreakdownQuery, DecodedManageV1BillingBreakdownQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.billing.breakdown",
  "query",
  '{"title":"ManageV1BillingBreakdownQuery","description":"Filters and groups for the sum of costs.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"tag":{"type":"string","description":"A tag."},"line_item":{"type":"string","description":"A line of the bill, such as `streaming::nova-3`."},"grouping":{"description":"The grouping. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The grouping. The parameter may be repeated."}]}}}',
);

/** The query of `GET /v1/projects/{project_id}/billing/fields`. */
export const manageV1BillingFieldsQuery: EndpointSchema<ManageV1BillingFieldsQuery, DecodedManageV1BillingFieldsQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.billing.fields",
  "query",
  '{"title":"ManageV1BillingFieldsQuery","description":"Which days.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."}}}',
);

/** The query of `GET /v1/projects/{project_id}/purchases`. */
export const manageV1PurchasesListQuery: EndpointSchema<ManageV1PurchasesListQuery, DecodedManageV1PurchasesListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.purchases.list",
  "query",
  '{"title":"ManageV1PurchasesListQuery","description":"The page of the list of purchases.","type":"object","properties":{"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]}}}',
);

/** The query of `GET /v1/models`. */
export const manageV1ModelsListQuery: EndpointSchema<ManageV1ModelsListQuery, DecodedManageV1ModelsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.models.list",
  "query",
  '{"title":"ManageV1ModelsListQuery","description":"Filters for the list of models.","type":"object","properties":{"include_outdated":{"description":"Whether to include outdated versions."}}}',
);

/** The query of `GET /v1/projects/{project_id}/models`. */
export const manageV1ProjectModelsListQuery: EndpointSchema<ManageV1ProjectModelsListQuery, DecodedManageV1ProjectModelsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.project-models.list",
  "query",
  '{"title":"ManageV1ProjectModelsListQuery","description":"Filters for the list of models.","type":"object","properties":{"include_outdated":{"description":"Whether to include outdated versions."}}}',
);

/** The query of `POST /v1/projects/{project_id}/self-hosted/distribution/credentials`. */
export const manageV1SelfHostedCredentialsCreateQuery: EndpointSchema<ManageV1SelfHostedCredentialsCreateQuery, DecodedManageV1SelfHostedCredentialsCreateQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.self-hosted-credentials.create",
  "query",
  '{"title":"ManageV1SelfHostedCredentialsCreateQuery","description":"The purpose of the credentials.","type":"object","properties":{"scopes":{"description":"The products. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The products. The parameter may be repeated."}]},"provider":{"type":"string","description":"The container registry."}}}',
);

/** The JSON body of `POST /v1/projects/{project_id}/self-hosted/distribution/credentials`. */
export const manageV1SelfHostedCredentialsCreateBody: EndpointSchema<ManageV1SelfHostedCredentialsCreateBody, DecodedManageV1SelfHostedCredentialsCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.self-hosted-credentials.create",
  "body",
  '{"title":"ManageV1SelfHostedCredentialsCreateBody","description":"A note about the credentials.","type":"object","properties":{"comment":{"type":["string","null"],"description":"The purpose of the credentials."}},"required":[]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/agents`. */
export const manageV1AgentsCreateBody: EndpointSchema<ManageV1AgentsCreateBody, DecodedManageV1AgentsCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.agents.create",
  "body",
  '{"title":"ManageV1AgentsCreateBody","description":"An agent to create.","type":"object","properties":{"config":{"type":"string","description":"The configuration of the agent, as a JSON string."},"metadata":{"type":["object","null"],"additionalProperties":{"type":"string"},"description":"Metadata of the agent: string values by name."},"api_version":{"type":["integer","null"],"description":"The version of the API that the agent is for."}},"required":["config"]}',
);

/** The JSON body of `PUT /v1/projects/{project_id}/agents/{agent_id}`. */
export const manageV1AgentsUpdateBody: EndpointSchema<ManageV1AgentsUpdateBody, DecodedManageV1AgentsUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.agents.update",
  "body",
  '{"title":"ManageV1AgentsUpdateBody","description":"The new metadata of an agent.","type":"object","properties":{"metadata":{"type":"object","additionalProperties":{"type":"string"},"description":"Metadata of the agent: string values by name."}},"required":["metadata"]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/agent-variables`. */
export const manageV1AgentVariablesCreateBody: EndpointSchema<ManageV1AgentVariablesCreateBody, DecodedManageV1AgentVariablesCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.agent-variables.create",
  "body",
  '{"title":"ManageV1AgentVariablesCreateBody","description":"A variable to create.","type":"object","properties":{"key":{"type":"string","description":"The name, which must begin with `DG_`."},"value":{"description":"The value, of any JSON type."},"api_version":{"type":["integer","null"],"description":"The version of the API that the variable is for."}},"required":["key","value"]}',
);

/** The JSON body of `PATCH /v1/projects/{project_id}/agent-variables/{variable_id}`. */
export const manageV1AgentVariablesUpdateBody: EndpointSchema<ManageV1AgentVariablesUpdateBody, DecodedManageV1AgentVariablesUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  manageV1Operations,
  "manage.v1.agent-variables.update",
  "body",
  '{"title":"ManageV1AgentVariablesUpdateBody","description":"The new value of a variable.","type":"object","properties":{"value":{"description":"The value, of any JSON type."}},"required":["value"]}',
);
