// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/checks/authorization/check.js";
import { contentCoding } from "../../src/checks/content-coding/check.js";
import { date } from "../../src/checks/date/check.js";
import { exclusive } from "../../src/checks/exclusive/check.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { listAsText } from "../../src/checks/list-as-text/check.js";
import { listedValue } from "../../src/checks/listed-value/check.js";
import { mediaType } from "../../src/checks/media-type/check.js";
import { pathUuid } from "../../src/checks/path-uuid/check.js";
import { query } from "../../src/checks/query/check.js";
import { range } from "../../src/checks/range/check.js";
import { route } from "../../src/checks/route/check.js";
import { dateTimeError } from "../../src/decode/date/chrono.js";
import { urlencodedReader } from "../../src/decode/query/urlencoded.js";
import { categoryError, codeError, textError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import { templated } from "../../src/engine/path-template.js";
import type { Operations } from "../../src/engine/operation.js";

const content =
  '{"folder":"manage/v1","errors":[' +
  '["codeError",401,"INVALID_AUTH","Invalid credentials."],' +
  '["textError",404,"UUID parsing failed: {message}"],' +
  '["textError",400,"Query deserialize error: {message}"],' +
  '["textError",400,"Query deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Content type error"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"],' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: invalid value: both {members}, expected one of them at most"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"limit","type":"f64"},{"name":"page","type":"f64"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"status","type":"string"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"limit","type":"f64"},{"name":"page","type":"f64"},{"name":"accessor","type":"string"},{"name":"request_id","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"status","type":"string"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"model","type":"string"},{"name":"tag","type":"string"},{"name":"alternatives","type":"bool"},{"name":"callback_method","type":"bool"},{"name":"callback","type":"bool"},{"name":"channels","type":"bool"},{"name":"custom_intent_mode","type":"bool"},{"name":"custom_intent","type":"bool"},{"name":"custom_topic_mode","type":"bool"},{"name":"custom_topic","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"detect_language","type":"bool"},{"name":"diarize","type":"bool"},{"name":"dictation","type":"bool"},{"name":"encoding","type":"bool"},{"name":"extra","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"intents","type":"bool"},{"name":"keyterm","type":"bool"},{"name":"keywords","type":"bool"},{"name":"language","type":"bool"},{"name":"measurements","type":"bool"},{"name":"multichannel","type":"bool"},{"name":"numerals","type":"bool"},{"name":"paragraphs","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"redact","type":"bool"},{"name":"replace","type":"bool"},{"name":"sample_rate","type":"bool"},{"name":"search","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"summarize","type":"bool"},{"name":"topics","type":"bool"},{"name":"utt_split","type":"bool"},{"name":"utterances","type":"bool"},{"name":"version","type":"bool"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"grouping","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"endpoint","type":"string"},{"name":"method","type":"string"},{"name":"model","type":"string"},{"name":"tag","type":"string"},{"name":"alternatives","type":"bool"},{"name":"callback_method","type":"bool"},{"name":"callback","type":"bool"},{"name":"channels","type":"bool"},{"name":"custom_intent_mode","type":"bool"},{"name":"custom_intent","type":"bool"},{"name":"custom_topic_mode","type":"bool"},{"name":"custom_topic","type":"bool"},{"name":"detect_entities","type":"bool"},{"name":"detect_language","type":"bool"},{"name":"diarize","type":"bool"},{"name":"dictation","type":"bool"},{"name":"encoding","type":"bool"},{"name":"extra","type":"bool"},{"name":"filler_words","type":"bool"},{"name":"intents","type":"bool"},{"name":"keyterm","type":"bool"},{"name":"keywords","type":"bool"},{"name":"language","type":"bool"},{"name":"measurements","type":"bool"},{"name":"multichannel","type":"bool"},{"name":"numerals","type":"bool"},{"name":"paragraphs","type":"bool"},{"name":"profanity_filter","type":"bool"},{"name":"punctuate","type":"bool"},{"name":"redact","type":"bool"},{"name":"replace","type":"bool"},{"name":"sample_rate","type":"bool"},{"name":"search","type":"bool"},{"name":"sentiment","type":"bool"},{"name":"smart_format","type":"bool"},{"name":"summarize","type":"bool"},{"name":"topics","type":"bool"},{"name":"utt_split","type":"bool"},{"name":"utterances","type":"bool"},{"name":"version","type":"bool"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"start","type":"string"},{"name":"end","type":"string"},{"name":"accessor","type":"string"},{"name":"deployment","type":"string"},{"name":"tag","type":"string"},{"name":"line_item","type":"string"},{"name":"grouping","type":"strings"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"limit","type":"f64"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"include_outdated","type":"bool"}],"unknown":"ignored"},' +
  '{"name":"Query","fields":[{"name":"scopes","type":"strings"},{"name":"provider","type":"string"}],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"authorization","stage":"head","reads":"headers","schemes":["Token","Bearer"],"tokenScheme":"Bearer","key":"[0-9A-Fa-f]{40}","token":"eyJ[\\\\w-]+\\\\.[\\\\w-]+\\\\.[\\\\w-]+","rules":{"missing":["authorization-missing",0,"di"],"malformed":["authorization-malformed",0,"di"],"key as token":["authorization-key-as-token",0,"ii"],"token as key":["authorization-token-as-key",0,"ii"],"quoted":["authorization-key-quoted",0,"ii"],"scheme twice":["authorization-scheme-twice",0,"di"],"white space":["authorization-key-with-space",0,"di"],"scheme bearer":"bearer-not-for-management"}},' +
  '{"check":"route","stage":"route","reads":"path","rules":{"other method":"method-unsupported","other path":"path-misspelled"}},' +
  '{"check":"path-uuid","stage":"head","reads":"path","members":["project_id"],"rules":{"invalid character":["project-id-character",1,"dd"],"not a uuid":["project-id-form",1,"di"]}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type limit":["page-not-a-number",2,"di"],"wrong type page":["page-not-a-number",2,"di"],"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"range","stage":"head","reads":"query","part":"query","member":"limit","minimum":1,"maximum":1000,"rules":{"outside":["limit-out-of-range",3,"di"]}},' +
  '{"check":"media-type","stage":"head","reads":"headers","mediaTypes":{"json":"application/json","jsonToo":"^[^/]+/(?:[^/]+\\\\+)?json$","absent":"json"},"rules":{"unsupported":["json-media-type",4,"ii"],"repeated":["json-media-type-repeated",4,"ii"]}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",5,"dd"],"syntax":["json-syntax",5,"dd"],"missing field":["json-field-missing",5,"dd"],"wrong type":["json-field-type",5,"di"],"only serde":["json-only-serde",5,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",5,"rr"],"unknown field":"field-not-documented"}},' +
  '{"check":"content-coding","stage":"body","reads":"headers","rules":{"encoded":"body-encoded"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"status":["active","expired"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",5,"dd"],"syntax":["json-syntax",5,"dd"],"missing field":["json-field-missing",5,"dd"],"wrong type":["json-field-type",5,"di"],"only serde":["json-only-serde",5,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",5,"rr"],"wrong type expiration_date":["expiration-date-invalid",5,"di"],"unknown field":"field-not-documented"}},' +
  '{"check":"exclusive","stage":"body","reads":"body","members":["expiration_date","time_to_live_in_seconds"],"rules":{"together":["expiration-twice",6,"di"]}},' +
  '{"check":"path-uuid","stage":"head","reads":"path","members":["member_id"],"rules":{"not a uuid":["path-id-not-a-uuid",1,"ii"]}},' +
  '{"check":"listed-value","stage":"body","reads":"body","part":"body","lists":{"scope":["member","admin","owner"]},"rules":{"not listed":"scope-not-listed"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"deployment":["hosted","beta","self-hosted"],"endpoint":["listen","read","speak","agent"],"method":["sync","async","streaming"],"status":["succeeded","failed"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":true,"rules":{"no date":["date-invalid",2,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"deployment":["hosted","beta","self-hosted"],"endpoint":["listen","read","speak","agent"],"method":["sync","async","streaming"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"date","stage":"head","reads":"query","members":["start","end"],"takesTime":false,"rules":{"no date":["date-invalid",2,"di"],"empty":"date-empty","with time":"date-with-time","plus":"date-plus","odd time":"date-odd-time"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"grouping":["accessor","endpoint","feature_set","models","method","tags","deployment"],"deployment":["hosted","beta","self-hosted"],"endpoint":["listen","read","speak","agent"],"method":["sync","async","streaming"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"deployment":["hosted","beta","self-hosted"],"grouping":["accessor","deployment","line_item","tags"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"list-as-text","stage":"head","reads":"query","rules":{"list as text":"list-as-text"}},' +
  '{"check":"query","stage":"head","reads":"query","reader":{"$code":"urlencodedReader"},"rules":{"wrong type limit":["page-not-a-number",2,"di"],"wrong type":"value-not-documented","empty":"value-empty","repeated":"value-repeated","unknown parameter":"parameter-not-documented"}},' +
  '{"check":"path-uuid","stage":"head","reads":"path","members":["model_id"],"rules":{"not a uuid":["path-id-not-a-uuid",1,"ii"]}},' +
  '{"check":"listed-value","stage":"head","reads":"query","part":"query","lists":{"scopes":["self-hosted:products","self-hosted:product:api","self-hosted:product:engine","self-hosted:product:license-proxy","self-hosted:product:dgtools","self-hosted:product:billing","self-hosted:product:hotpepper","self-hosted:product:metrics-server"],"provider":["quay"]},"rules":{"not listed":"value-not-listed"}},' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":true,"rules":{"empty":["json-missing",5,"dd"],"syntax":["json-syntax",5,"dd"],"missing field":["json-field-missing",5,"dd"],"wrong type":["json-field-type",5,"di"],"only serde":["json-only-serde",5,"ii"],"wrong type input is not enough for unique date and time":["expiration-date-without-time",5,"rr"],"unknown field":"field-not-documented"}},' +
  '{"check":"path-uuid","stage":"head","reads":"path","members":["distribution_credentials_id"],"rules":{"not a uuid":["path-id-not-a-uuid",1,"ii"]}},' +
  '{"check":"path-uuid","stage":"head","reads":"path","members":["agent_id"],"rules":{"not a uuid":["path-id-not-a-uuid",1,"ii"]}}' +
  '],' +
  '"operations":[' +
  '{"id":"manage.v1.projects.list","method":"GET","path":"/v1/projects","query":0,"checks":[0,1,2]},' +
  '{"id":"manage.v1.projects.get","method":"GET","path":"/v1/projects/{project_id}","query":1,"checks":[3,4,5,1,2]},' +
  '{"id":"manage.v1.projects.update","method":"PATCH","path":"/v1/projects/{project_id}","query":0,"body":{"type":"struct","name":"UpdateProject","fields":[{"name":"name","type":{"type":"option","some":{"type":"string"}}}],"unknown":"ignored"},"checks":[3,0,1,6,7,8,2]},' +
  '{"id":"manage.v1.projects.delete","method":"DELETE","path":"/v1/projects/{project_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.projects.leave","method":"DELETE","path":"/v1/projects/{project_id}/leave","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.keys.list","method":"GET","path":"/v1/projects/{project_id}/keys","query":2,"checks":[3,0,9,1,2]},' +
  '{"id":"manage.v1.keys.create","method":"POST","path":"/v1/projects/{project_id}/keys","query":0,"body":{"type":"struct","name":"CreateKey","fields":[{"name":"comment","type":{"type":"string"}},{"name":"scopes","type":{"type":"list","items":{"type":"string"}}},{"name":"tags","type":{"type":"option","some":{"type":"list","items":{"type":"string"}}}},{"name":"expiration_date","type":{"type":"option","some":{"type":"parsed","expected":"an RFC 3339 formatted date and time string","error":"dateTimeError"}}},{"name":"time_to_live_in_seconds","type":{"type":"option","some":{"type":"f64"}}}],"unknown":"ignored"},"checks":[3,0,1,6,10,11,8,2]},' +
  '{"id":"manage.v1.keys.get","method":"GET","path":"/v1/projects/{project_id}/keys/{key_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.keys.delete","method":"DELETE","path":"/v1/projects/{project_id}/keys/{key_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.members.list","method":"GET","path":"/v1/projects/{project_id}/members","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.members.delete","method":"DELETE","path":"/v1/projects/{project_id}/members/{member_id}","query":0,"checks":[3,12,0,1,2]},' +
  '{"id":"manage.v1.scopes.list","method":"GET","path":"/v1/projects/{project_id}/members/{member_id}/scopes","query":0,"checks":[3,12,0,1,2]},' +
  '{"id":"manage.v1.scopes.update","method":"PUT","path":"/v1/projects/{project_id}/members/{member_id}/scopes","query":0,"body":{"type":"struct","name":"UpdateScope","fields":[{"name":"scope","type":{"type":"string"}}],"unknown":"ignored"},"checks":[3,12,0,1,6,7,13,8,2]},' +
  '{"id":"manage.v1.invites.list","method":"GET","path":"/v1/projects/{project_id}/invites","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.invites.create","method":"POST","path":"/v1/projects/{project_id}/invites","query":0,"body":{"type":"struct","name":"CreateInvite","fields":[{"name":"email","type":{"type":"string"}},{"name":"scope","type":{"type":"string"}}],"unknown":"ignored"},"checks":[3,0,1,6,7,13,8,2]},' +
  '{"id":"manage.v1.invites.delete","method":"DELETE","path":"/v1/projects/{project_id}/invites/{email}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.requests.list","method":"GET","path":"/v1/projects/{project_id}/requests","query":3,"checks":[3,4,14,5,15,1,2]},' +
  '{"id":"manage.v1.requests.get","method":"GET","path":"/v1/projects/{project_id}/requests/{request_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.usage.get","method":"GET","path":"/v1/projects/{project_id}/usage","query":4,"checks":[3,0,16,17,1,2]},' +
  '{"id":"manage.v1.usage.breakdown","method":"GET","path":"/v1/projects/{project_id}/usage/breakdown","query":5,"checks":[3,0,18,17,1,2]},' +
  '{"id":"manage.v1.usage.fields","method":"GET","path":"/v1/projects/{project_id}/usage/fields","query":6,"checks":[3,0,17,1,2]},' +
  '{"id":"manage.v1.billing.breakdown","method":"GET","path":"/v1/projects/{project_id}/billing/breakdown","query":7,"checks":[3,0,19,17,20,1,2]},' +
  '{"id":"manage.v1.billing.fields","method":"GET","path":"/v1/projects/{project_id}/billing/fields","query":6,"checks":[3,0,17,1,2]},' +
  '{"id":"manage.v1.balances.list","method":"GET","path":"/v1/projects/{project_id}/balances","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.balances.get","method":"GET","path":"/v1/projects/{project_id}/balances/{balance_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.purchases.list","method":"GET","path":"/v1/projects/{project_id}/purchases","query":8,"checks":[3,21,5,1,2]},' +
  '{"id":"manage.v1.models.list","method":"GET","path":"/v1/models","query":9,"checks":[0,2]},' +
  '{"id":"manage.v1.models.get","method":"GET","path":"/v1/models/{model_id}","query":0,"checks":[22,0,2]},' +
  '{"id":"manage.v1.project-models.list","method":"GET","path":"/v1/projects/{project_id}/models","query":9,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.project-models.get","method":"GET","path":"/v1/projects/{project_id}/models/{model_id}","query":0,"checks":[3,22,0,1,2]},' +
  '{"id":"manage.v1.self-hosted-credentials.list","method":"GET","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.self-hosted-credentials.create","method":"POST","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials","query":10,"body":{"type":"struct","name":"CreateCredentials","fields":[{"name":"comment","type":{"type":"option","some":{"type":"string"}}}],"unknown":"ignored"},"checks":[3,0,23,20,1,6,24,8,2]},' +
  '{"id":"manage.v1.self-hosted-credentials.get","method":"GET","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}","query":0,"checks":[3,25,0,1,2]},' +
  '{"id":"manage.v1.self-hosted-credentials.delete","method":"DELETE","path":"/v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}","query":0,"checks":[3,25,0,1,2]},' +
  '{"id":"manage.v1.agents.list","method":"GET","path":"/v1/projects/{project_id}/agents","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.agents.create","method":"POST","path":"/v1/projects/{project_id}/agents","query":0,"body":{"type":"struct","name":"CreateAgent","fields":[{"name":"config","type":{"type":"string"}},{"name":"metadata","type":{"type":"option","some":{"type":"map","values":{"type":"string"}}}},{"name":"api_version","type":{"type":"option","some":{"type":"i64"}}}],"unknown":"ignored"},"checks":[3,0,1,6,7,8,2]},' +
  '{"id":"manage.v1.agents.get","method":"GET","path":"/v1/projects/{project_id}/agents/{agent_id}","query":0,"checks":[3,26,0,1,2]},' +
  '{"id":"manage.v1.agents.update","method":"PUT","path":"/v1/projects/{project_id}/agents/{agent_id}","query":0,"body":{"type":"struct","name":"UpdateAgent","fields":[{"name":"metadata","type":{"type":"map","values":{"type":"string"}}}],"unknown":"ignored"},"checks":[3,26,0,1,6,7,8,2]},' +
  '{"id":"manage.v1.agents.delete","method":"DELETE","path":"/v1/projects/{project_id}/agents/{agent_id}","query":0,"checks":[3,26,0,1,2]},' +
  '{"id":"manage.v1.agent-variables.list","method":"GET","path":"/v1/projects/{project_id}/agent-variables","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.agent-variables.create","method":"POST","path":"/v1/projects/{project_id}/agent-variables","query":0,"body":{"type":"struct","name":"CreateAgentVariable","fields":[{"name":"key","type":{"type":"string"}},{"name":"value","type":{"type":"value"}},{"name":"api_version","type":{"type":"option","some":{"type":"i64"}}}],"unknown":"ignored"},"checks":[3,0,1,6,7,8,2]},' +
  '{"id":"manage.v1.agent-variables.get","method":"GET","path":"/v1/projects/{project_id}/agent-variables/{variable_id}","query":0,"checks":[3,0,1,2]},' +
  '{"id":"manage.v1.agent-variables.update","method":"PATCH","path":"/v1/projects/{project_id}/agent-variables/{variable_id}","query":0,"body":{"type":"struct","name":"UpdateAgentVariable","fields":[{"name":"value","type":{"type":"value"}}],"unknown":"ignored"},"checks":[3,0,1,6,7,8,2]},' +
  '{"id":"manage.v1.agent-variables.delete","method":"DELETE","path":"/v1/projects/{project_id}/agent-variables/{variable_id}","query":0,"checks":[3,0,1,2]}' +
  ']}';

/** Creates the endpoints of `schemas/manage/v1`. */
export const manageV1Operations: Operations = /* @__PURE__ */ operationsFrom(content, {
  checks: { authorization, "content-coding": contentCoding, date, exclusive, "json-deserialization": jsonDeserialization, "list-as-text": listAsText, "listed-value": listedValue, "media-type": mediaType, "path-uuid": pathUuid, query, range, route },
  errors: { categoryError, codeError, textError },
  code: { dateTimeError, urlencodedReader },
  templated,
});
