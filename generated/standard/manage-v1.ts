// Generated from schemas/ by `npm run generate`. Do not edit.

import { bodyPart, endpointSchema, queryPart, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { date } from "../../src/checks/date/check.js";
import { exclusive } from "../../src/checks/exclusive/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { dateTimeError } from "../../src/decode/date/chrono.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import { templated } from "../../src/engine/path-template.js";
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
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"],' +
  '["textError",400,"Query deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"limit","type":"f64"},{"name":"page","type":"f64"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type limit":["page-not-a-number",0,"di"],"wrong type page":["page-not-a-number",0,"di"],"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"limit","minimum":1,"maximum":1000,"rules":{"outside":["limit-out-of-range",1,"di"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.projects.get","method":"GET","path":"/v1/projects/{project_id}","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { query, range }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1ProjectsGetQuery","description":"The page of a list.","type":"object","properties":{"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]},"page":{"type":"number","description":"The number of the page."}}}',
);

/** The JSON body of `PATCH /v1/projects/{project_id}`. */
export const manageV1ProjectsUpdateBody: EndpointSchema<ManageV1ProjectsUpdateBody, DecodedManageV1ProjectsUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.projects.update","method":"PATCH","path":"/v1/projects/{project_id}","query":0,"body":{"type":"struct","name":"UpdateProject","fields":[{"name":"name","type":{"type":"option","some":{"type":"string"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1ProjectsUpdateBody","description":"The changes to a project.","type":"object","properties":{"name":{"type":["string","null"],"description":"The name of the project."}},"required":[]}',
);

/** The query of `GET /v1/projects/{project_id}/keys`. */
export const manageV1KeysListQuery: EndpointSchema<ManageV1KeysListQuery, DecodedManageV1KeysListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"status","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.keys.list","method":"GET","path":"/v1/projects/{project_id}/keys","query":0,"checks":[0]}' +
  ']}',
  { checks: { query }, errors: {  }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1KeysListQuery","description":"Filters for the list of keys.","type":"object","properties":{"status":{"type":"string","description":"Only active or only expired keys."}}}',
);

/** The JSON body of `POST /v1/projects/{project_id}/keys`. */
export const manageV1KeysCreateBody: EndpointSchema<ManageV1KeysCreateBody, DecodedManageV1KeysCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: invalid value: both {members}, expected one of them at most"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"wrong type expiration_date":["expiration-date-invalid",0,"di"],"unknown field":"field-not-documented"}},' +
  '{"check":"exclusive","stage":"body","reads":"body","members":["expiration_date","time_to_live_in_seconds"],"rules":{"together":["expiration-twice",1,"di"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.keys.create","method":"POST","path":"/v1/projects/{project_id}/keys","query":0,"body":{"type":"struct","name":"CreateKey","fields":[{"name":"comment","type":{"type":"string"}},{"name":"scopes","type":{"type":"list","items":{"type":"string"}}},{"name":"tags","type":{"type":"option","some":{"type":"list","items":{"type":"string"}}}},{"name":"expiration_date","type":{"type":"option","some":{"type":"parsed","expected":"an RFC 3339 formatted date and time string","error":"dateTimeError"}}},{"name":"time_to_live_in_seconds","type":{"type":"option","some":{"type":"f64"}}}],"unknown":"ignored"},"checks":[0,1]}' +
  ']}',
  { checks: { exclusive, "json-deserialization": jsonDeserialization }, errors: { categoryError }, code: { dateTimeError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1KeysCreateBody","description":"A key to create. It expires at a date, after some time, or never.","type":"object","properties":{"comment":{"type":"string","description":"The purpose of the key."},"scopes":{"type":"array","items":{"type":"string"},"description":"The scopes of the key, such as `member` or `usage:read`."},"tags":{"type":["array","null"],"items":{"type":"string"},"description":"Tags of the key."},"expiration_date":{"type":["string","null"],"description":"The date when the key expires, with a time and an offset, such as 2027-01-01T00:00:00Z."},"time_to_live_in_seconds":{"type":["number","null"],"description":"The lifetime of the key in seconds."}},"required":["comment","scopes"],"allOf":[{"not":{"required":["expiration_date","time_to_live_in_seconds"],"properties":{"expiration_date":{"not":{"type":"null"}},"time_to_live_in_seconds":{"not":{"type":"null"}}}}}]}',
);

/** The JSON body of `PUT /v1/projects/{project_id}/members/{member_id}/scopes`. */
export const manageV1ScopesUpdateBody: EndpointSchema<ManageV1ScopesUpdateBody, DecodedManageV1ScopesUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.scopes.update","method":"PUT","path":"/v1/projects/{project_id}/members/{member_id}/scopes","query":0,"body":{"type":"struct","name":"UpdateScope","fields":[{"name":"scope","type":{"type":"string"}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1ScopesUpdateBody","description":"The new scope of a member.","type":"object","properties":{"scope":{"type":"string","description":"The scope, such as `member`, `admin` or `owner`."}},"required":["scope"]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/invites`. */
export const manageV1InvitesCreateBody: EndpointSchema<ManageV1InvitesCreateBody, DecodedManageV1InvitesCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.invites.create","method":"POST","path":"/v1/projects/{project_id}/invites","query":0,"body":{"type":"struct","name":"CreateInvite","fields":[{"name":"email","type":{"type":"string"}},{"name":"scope","type":{"type":"string"}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1InvitesCreateBody","description":"The email address and the scope of an invite.","type":"object","properties":{"email":{"type":"string","description":"The email address that receives the invite."},"scope":{"type":"string","description":"The scope: `member`, `admin` or `owner`."}},"required":["email","scope"]}',
);

/** The query of `GET /v1/projects/{project_id}/requests`. */
export const manageV1RequestsListQuery: EndpointSchema<ManageV1RequestsListQuery, DecodedManageV1RequestsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"],' +
  '["textError",400,"Query deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"limit","type":"f64"},{"name":"page","type":"f64"},{"name":"accessor","type":"string"},{"name":"request_id","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"status","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type limit":["page-not-a-number",0,"di"],"wrong type page":["page-not-a-number",0,"di"],"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"limit","minimum":1,"maximum":1000,"rules":{"outside":["limit-out-of-range",1,"di"]}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":true,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.requests.list","method":"GET","path":"/v1/projects/{project_id}/requests","query":0,"checks":[0,1,2]}' +
  ']}',
  { checks: { date, query, range }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1RequestsListQuery","description":"Filters for the list of requests.","type":"object","properties":{"start":{"type":"string","description":"The start: a date, or a date and a time."},"end":{"type":"string","description":"The end: a date, or a date and a time."},"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]},"page":{"type":"number","description":"The number of the page."},"accessor":{"type":"string","description":"Only requests with this key id."},"request_id":{"type":"string","description":"The id of a request."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"status":{"type":"string","description":"How it went."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage`. */
export const manageV1UsageGetQuery: EndpointSchema<ManageV1UsageGetQuery, DecodedManageV1UsageGetQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"model","type":"string"},{"name":"tag","type":"string"},{"name":"alternatives","type":"bool"},{"name":"callback_method","type":"bool"},{"name":"callback","type":"bool"},{"name":"channels","type":"bool"},{"name":"custom_intent_mode","type":"bool"},{"name":"custom_intent","type":"bool"},{"name":"custom_topic_mode","type":"bool"},{"name":"custom_topic","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"detect_language","type":"bool"},{"name":"diarize","type":"bool"},{"name":"dictation","type":"bool"},{"name":"encoding","type":"bool"},{"name":"extra","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"intents","type":"bool"},{"name":"keyterm","type":"bool"},{"name":"keywords","type":"bool"},{"name":"language","type":"bool"},{"name":"measurements","type":"bool"},{"name":"multichannel","type":"bool"},{"name":"numerals","type":"bool"},{"name":"paragraphs","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"redact","type":"bool"},{"name":"replace","type":"bool"},{"name":"sample_rate","type":"bool"},{"name":"search","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"summarize","type":"bool"},{"name":"topics","type":"bool"},{"name":"utt_split","type":"bool"},{"name":"utterances","type":"bool"},{"name":"version","type":"bool"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.usage.get","method":"GET","path":"/v1/projects/{project_id}/usage","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { date, query }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1UsageGetQuery","description":"Filters for the sum of usage.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"model":{"type":"string","description":"Only requests with this model id."},"tag":{"type":"string","description":"A tag."},"alternatives":{"description":"Only requests with `alternatives`, or without."},"callback_method":{"description":"Only requests with `callback_method`, or without."},"callback":{"description":"Only requests with `callback`, or without."},"channels":{"description":"Only requests with `channels`, or without."},"custom_intent_mode":{"description":"Only requests with `custom_intent_mode`, or without."},"custom_intent":{"description":"Only requests with `custom_intent`, or without."},"custom_topic_mode":{"description":"Only requests with `custom_topic_mode`, or without."},"custom_topic":{"description":"Only requests with `custom_topic`, or without."},"detect_entities":{"description":"Only requests with `detect_entities`, or without."},"detect_language":{"description":"Only requests with `detect_language`, or without."},"diarize":{"description":"Only requests with `diarize`, or without."},"dictation":{"description":"Only requests with `dictation`, or without."},"encoding":{"description":"Only requests with `encoding`, or without."},"extra":{"description":"Only requests with `extra`, or without."},"filler_words":{"description":"Only requests with `filler_words`, or without."},"intents":{"description":"Only requests with `intents`, or without."},"keyterm":{"description":"Only requests with `keyterm`, or without."},"keywords":{"description":"Only requests with `keywords`, or without."},"language":{"description":"Only requests with `language`, or without."},"measurements":{"description":"Only requests with `measurements`, or without."},"multichannel":{"description":"Only requests with `multichannel`, or without."},"numerals":{"description":"Only requests with `numerals`, or without."},"paragraphs":{"description":"Only requests with `paragraphs`, or without."},"profanity_filter":{"description":"Only requests with `profanity_filter`, or without."},"punctuate":{"description":"Only requests with `punctuate`, or without."},"redact":{"description":"Only requests with `redact`, or without."},"replace":{"description":"Only requests with `replace`, or without."},"sample_rate":{"description":"Only requests with `sample_rate`, or without."},"search":{"description":"Only requests with `search`, or without."},"sentiment":{"description":"Only requests with `sentiment`, or without."},"smart_format":{"description":"Only requests with `smart_format`, or without."},"summarize":{"description":"Only requests with `summarize`, or without."},"topics":{"description":"Only requests with `topics`, or without."},"utt_split":{"description":"Only requests with `utt_split`, or without."},"utterances":{"description":"Only requests with `utterances`, or without."},"version":{"description":"Only requests with `version`, or without."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage/breakdown`. */
export const manageV1UsageBreakdownQuery: EndpointSchema<ManageV1UsageBreakdownQuery, DecodedManageV1UsageBreakdownQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"grouping","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"model","type":"string"},{"name":"tag","type":"string"},{"name":"alternatives","type":"bool"},{"name":"callback_method","type":"bool"},{"name":"callback","type":"bool"},{"name":"channels","type":"bool"},{"name":"custom_intent_mode","type":"bool"},{"name":"custom_intent","type":"bool"},{"name":"custom_topic_mode","type":"bool"},{"name":"custom_topic","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"detect_language","type":"bool"},{"name":"diarize","type":"bool"},{"name":"dictation","type":"bool"},{"name":"encoding","type":"bool"},{"name":"extra","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"intents","type":"bool"},{"name":"keyterm","type":"bool"},{"name":"keywords","type":"bool"},{"name":"language","type":"bool"},{"name":"measurements","type":"bool"},{"name":"multichannel","type":"bool"},{"name":"numerals","type":"bool"},{"name":"paragraphs","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"redact","type":"bool"},{"name":"replace","type":"bool"},{"name":"sample_rate","type":"bool"},{"name":"search","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"summarize","type":"bool"},{"name":"topics","type":"bool"},{"name":"utt_split","type":"bool"},{"name":"utterances","type":"bool"},{"name":"version","type":"bool"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.usage.breakdown","method":"GET","path":"/v1/projects/{project_id}/usage/breakdown","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { date, query }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1UsageBreakdownQuery","description":"Filters and groups for the sum of usage.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"grouping":{"type":"string","description":"The grouping."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"endpoint":{"type":"string","description":"The product."},"method":{"type":"string","description":"Only requests with this method."},"model":{"type":"string","description":"Only requests with this model id."},"tag":{"type":"string","description":"A tag."},"alternatives":{"description":"Only requests with `alternatives`, or without."},"callback_method":{"description":"Only requests with `callback_method`, or without."},"callback":{"description":"Only requests with `callback`, or without."},"channels":{"description":"Only requests with `channels`, or without."},"custom_intent_mode":{"description":"Only requests with `custom_intent_mode`, or without."},"custom_intent":{"description":"Only requests with `custom_intent`, or without."},"custom_topic_mode":{"description":"Only requests with `custom_topic_mode`, or without."},"custom_topic":{"description":"Only requests with `custom_topic`, or without."},"detect_entities":{"description":"Only requests with `detect_entities`, or without."},"detect_language":{"description":"Only requests with `detect_language`, or without."},"diarize":{"description":"Only requests with `diarize`, or without."},"dictation":{"description":"Only requests with `dictation`, or without."},"encoding":{"description":"Only requests with `encoding`, or without."},"extra":{"description":"Only requests with `extra`, or without."},"filler_words":{"description":"Only requests with `filler_words`, or without."},"intents":{"description":"Only requests with `intents`, or without."},"keyterm":{"description":"Only requests with `keyterm`, or without."},"keywords":{"description":"Only requests with `keywords`, or without."},"language":{"description":"Only requests with `language`, or without."},"measurements":{"description":"Only requests with `measurements`, or without."},"multichannel":{"description":"Only requests with `multichannel`, or without."},"numerals":{"description":"Only requests with `numerals`, or without."},"paragraphs":{"description":"Only requests with `paragraphs`, or without."},"profanity_filter":{"description":"Only requests with `profanity_filter`, or without."},"punctuate":{"description":"Only requests with `punctuate`, or without."},"redact":{"description":"Only requests with `redact`, or without."},"replace":{"description":"Only requests with `replace`, or without."},"sample_rate":{"description":"Only requests with `sample_rate`, or without."},"search":{"description":"Only requests with `search`, or without."},"sentiment":{"description":"Only requests with `sentiment`, or without."},"smart_format":{"description":"Only requests with `smart_format`, or without."},"summarize":{"description":"Only requests with `summarize`, or without."},"topics":{"description":"Only requests with `topics`, or without."},"utt_split":{"description":"Only requests with `utt_split`, or without."},"utterances":{"description":"Only requests with `utterances`, or without."},"version":{"description":"Only requests with `version`, or without."}}}',
);

/** The query of `GET /v1/projects/{project_id}/usage/fields`. */
export const manageV1UsageFieldsQuery: EndpointSchema<ManageV1UsageFieldsQuery, DecodedManageV1UsageFieldsQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.usage.fields","method":"GET","path":"/v1/projects/{project_id}/usage/fields","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { date, query }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1UsageFieldsQuery","description":"Which days.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."}}}',
);

/** The query of `GET /v1/projects/{project_id}/billing/breakdown`. */
export const manageV1BillingBreakdownQuery: EndpointSchema<ManageV1BillingBreakdownQuery, DecodedManageV1BillingBreakdownQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"tag","type":"string"},{"name":"line_item","type":"string"},{"name":"grouping","type":"strings"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.billing.breakdown","method":"GET","path":"/v1/projects/{project_id}/billing/breakdown","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { date, query }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1BillingBreakdownQuery","description":"Filters and groups for the sum of costs.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."},"accessor":{"type":"string","description":"Only requests with this key id."},"deployment":{"type":"string","description":"Only requests to this deployment."},"tag":{"type":"string","description":"A tag."},"line_item":{"type":"string","description":"A line of the bill, such as `streaming::nova-3`."},"grouping":{"description":"The grouping. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The grouping. The parameter may be repeated."}]}}}',
);

/** The query of `GET /v1/projects/{project_id}/billing/fields`. */
export const manageV1BillingFieldsQuery: EndpointSchema<ManageV1BillingFieldsQuery, DecodedManageV1BillingFieldsQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",0,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.billing.fields","method":"GET","path":"/v1/projects/{project_id}/billing/fields","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { date, query }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed list-as-text',
  '{"title":"ManageV1BillingFieldsQuery","description":"Which days.","type":"object","properties":{"start":{"type":"string","description":"The first day, YYYY-MM-DD."},"end":{"type":"string","description":"The last day, YYYY-MM-DD."}}}',
);

/** The query of `GET /v1/projects/{project_id}/purchases`. */
export const manageV1PurchasesListQuery: EndpointSchema<ManageV1PurchasesListQuery, DecodedManageV1PurchasesListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["textError",400,"Query deserialize error: {message}"],' +
  '["textError",400,"Query deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"limit","type":"f64"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type limit":["page-not-a-number",0,"di"],"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"limit","minimum":1,"maximum":1000,"rules":{"outside":["limit-out-of-range",1,"di"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.purchases.list","method":"GET","path":"/v1/projects/{project_id}/purchases","query":0,"checks":[0,1]}' +
  ']}',
  { checks: { query, range }, errors: { textError }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1PurchasesListQuery","description":"The page of the list of purchases.","type":"object","properties":{"limit":{"type":"number","description":"The page size, from 1 to 1000.","allOf":[{"minimum":1,"maximum":1000}]}}}',
);

/** The query of `GET /v1/models`. */
export const manageV1ModelsListQuery: EndpointSchema<ManageV1ModelsListQuery, DecodedManageV1ModelsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"include_outdated","type":"bool"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.models.list","method":"GET","path":"/v1/models","query":0,"checks":[0]}' +
  ']}',
  { checks: { query }, errors: {  }, code: { urlencodedReader } }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1ModelsListQuery","description":"Filters for the list of models.","type":"object","properties":{"include_outdated":{"description":"Whether to include outdated versions."}}}',
);

/** The query of `GET /v1/projects/{project_id}/models`. */
export const manageV1ProjectModelsListQuery: EndpointSchema<ManageV1ProjectModelsListQuery, DecodedManageV1ProjectModelsListQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"include_outdated","type":"bool"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.project-models.list","method":"GET","path":"/v1/projects/{project_id}/models","query":0,"checks":[0]}' +
  ']}',
  { checks: { query }, errors: {  }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1ProjectModelsListQuery","description":"Filters for the list of models.","type":"object","properties":{"include_outdated":{"description":"Whether to include outdated versions."}}}',
);

/** The query of `POST /v1/projects/{project_id}/self-hosted/distribution/credentials`. */
export const manageV1SelfHostedCredentialsCreateQuery: EndpointSchema<ManageV1SelfHostedCredentialsCreateQuery, DecodedManageV1SelfHostedCredentialsCreateQuery, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[{"name":"scopes","type":"strings"},{"name":"provider","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.self-hosted-credentials.create","method":"POST","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials","query":0,"checks":[0]}' +
  ']}',
  { checks: { query }, errors: {  }, code: { urlencodedReader }, templated }),
  queryPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated json-missing json-syntax json-field-missing json-field-type json-only-serde expiration-date-without-time expiration-date-invalid expiration-twice path-id-not-a-uuid date-invalid|bearer-not-for-management method-unsupported path-misspelled field-not-documented body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1SelfHostedCredentialsCreateQuery","description":"The purpose of the credentials.","type":"object","properties":{"scopes":{"description":"The products. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The products. The parameter may be repeated."}]},"provider":{"type":"string","description":"The container registry."}}}',
);

/** The JSON body of `POST /v1/projects/{project_id}/self-hosted/distribution/credentials`. */
export const manageV1SelfHostedCredentialsCreateBody: EndpointSchema<ManageV1SelfHostedCredentialsCreateBody, DecodedManageV1SelfHostedCredentialsCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":true,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.self-hosted-credentials.create","method":"POST","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials","query":0,"body":{"type":"struct","name":"CreateCredentials","fields":[{"name":"comment","type":{"type":"option","some":{"type":"string"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1SelfHostedCredentialsCreateBody","description":"A note about the credentials.","type":"object","properties":{"comment":{"type":["string","null"],"description":"The purpose of the credentials."}},"required":[]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/agents`. */
export const manageV1AgentsCreateBody: EndpointSchema<ManageV1AgentsCreateBody, DecodedManageV1AgentsCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.agents.create","method":"POST","path":"/v1/projects/{project_id}/agents","query":0,"body":{"type":"struct","name":"CreateAgent","fields":[{"name":"config","type":{"type":"string"}},{"name":"metadata","type":{"type":"option","some":{"type":"map","values":{"type":"string"}}}},{"name":"api_version","type":{"type":"option","some":{"type":"i64"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1AgentsCreateBody","description":"An agent to create.","type":"object","properties":{"config":{"type":"string","description":"The configuration of the agent, as a JSON string."},"metadata":{"type":["object","null"],"additionalProperties":{"type":"string"},"description":"Metadata of the agent: string values by name."},"api_version":{"type":["integer","null"],"description":"The version of the API that the agent is for."}},"required":["config"]}',
);

/** The JSON body of `PUT /v1/projects/{project_id}/agents/{agent_id}`. */
export const manageV1AgentsUpdateBody: EndpointSchema<ManageV1AgentsUpdateBody, DecodedManageV1AgentsUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.agents.update","method":"PUT","path":"/v1/projects/{project_id}/agents/{agent_id}","query":0,"body":{"type":"struct","name":"UpdateAgent","fields":[{"name":"metadata","type":{"type":"map","values":{"type":"string"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1AgentsUpdateBody","description":"The new metadata of an agent.","type":"object","properties":{"metadata":{"type":"object","additionalProperties":{"type":"string"},"description":"Metadata of the agent: string values by name."}},"required":["metadata"]}',
);

/** The JSON body of `POST /v1/projects/{project_id}/agent-variables`. */
export const manageV1AgentVariablesCreateBody: EndpointSchema<ManageV1AgentVariablesCreateBody, DecodedManageV1AgentVariablesCreateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.agent-variables.create","method":"POST","path":"/v1/projects/{project_id}/agent-variables","query":0,"body":{"type":"struct","name":"CreateAgentVariable","fields":[{"name":"key","type":{"type":"string"}},{"name":"value","type":{"type":"value"}},{"name":"api_version","type":{"type":"option","some":{"type":"i64"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1AgentVariablesCreateBody","description":"A variable to create.","type":"object","properties":{"key":{"type":"string","description":"The name, which must begin with `DG_`."},"value":{"description":"The value, of any JSON type."},"api_version":{"type":["integer","null"],"description":"The version of the API that the variable is for."}},"required":["key","value"]}',
);

/** The JSON body of `PATCH /v1/projects/{project_id}/agent-variables/{variable_id}`. */
export const manageV1AgentVariablesUpdateBody: EndpointSchema<ManageV1AgentVariablesUpdateBody, DecodedManageV1AgentVariablesUpdateBody, ManageV1RuleId, ManageV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"manage/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"dd"],"syntax":["json-syntax",0,"dd"],"missing field":["json-field-missing",0,"dd"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",0,"rr"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.agent-variables.update","method":"PATCH","path":"/v1/projects/{project_id}/agent-variables/{variable_id}","query":0,"body":{"type":"struct","name":"UpdateAgentVariable","fields":[{"name":"value","type":{"type":"value"}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError }, templated }),
  bodyPart,
  'page-not-a-number authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space project-id-character project-id-form limit-out-of-range json-media-type json-media-type-repeated expiration-twice path-id-not-a-uuid date-invalid|value-not-documented value-empty value-repeated parameter-not-documented bearer-not-for-management method-unsupported path-misspelled body-encoded value-not-listed scope-not-listed date-empty date-with-time date-plus date-odd-time list-as-text',
  '{"title":"ManageV1AgentVariablesUpdateBody","description":"The new value of a variable.","type":"object","properties":{"value":{"description":"The value, of any JSON type."}},"required":["value"]}',
);
