// Generated from schemas/ by `npm run generate`. Do not edit.

import { bodyPart, endpointSchema, type EndpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { jsonDeserialization } from "../../src/checks/json-deserialization/check.js";
import { categoryError } from "../../src/engine/answers.js";
import { operationsFrom } from "../../src/engine/operation-data.js";
import type {
  DecodedThinkV1Body,
  ThinkV1AdviceId,
  ThinkV1Body,
  ThinkV1RuleId,
} from "../types/think-v1.js";

/** The JSON body of `POST /v1/think`. */
export const thinkV1Body: EndpointSchema<ThinkV1Body, DecodedThinkV1Body, ThinkV1RuleId, ThinkV1AdviceId> = /* @__PURE__ */ endpointSchema(
  /* @__PURE__ */ operationsFrom(
  '{"folder":"think/v1","errors":[' +
  '["categoryError",400,"INVALID_JSON","Invalid JSON submitted.","Json deserialize error: {message}"]' +
  '],' +
  '"tables":[],' +
  '"queries":[' +
  '{"name":"Query","fields":[],"unknown":"ignored"}' +
  '],' +
  '"checks":[' +
  '{"check":"json-deserialization","stage":"body","reads":"body","optional":false,"rules":{"empty":["json-missing",0,"di"],"syntax":["json-syntax",0,"di"],"missing field":["json-field-missing",0,"di"],"wrong type":["json-field-type",0,"di"],"only serde":["json-only-serde",0,"ii"],"unknown field":"field-not-documented"}}' +
  '],' +
  '"operations":[' +
  '{"id":"think.v1","method":"POST","host":"agent.deepgram.com","path":"/v1/think","query":0,"body":{"type":"struct","name":"ThinkRequest","fields":[{"name":"model","type":{"type":"string"}},{"name":"messages","type":{"type":"list","items":{"type":"value"}}},{"name":"stream","type":{"type":"option","some":{"type":"bool"}}},{"name":"tools","type":{"type":"option","some":{"type":"list","items":{"type":"value"}}}},{"name":"temperature","type":{"type":"option","some":{"type":"f64"}}},{"name":"reasoning_effort","type":{"type":"option","some":{"type":"string"}}},{"name":"mip_opt_out","type":{"type":"option","some":{"type":"bool"}}}],"unknown":"ignored"},"checks":[0]}' +
  ']}',
  { checks: { "json-deserialization": jsonDeserialization }, errors: { categoryError } }),
  bodyPart,
  'authorization-missing authorization-malformed authorization-key-as-token authorization-token-as-key authorization-key-quoted authorization-scheme-twice authorization-key-with-space json-media-type json-media-type-repeated|parameter-not-documented method-unsupported path-misspelled',
  '{"title":"ThinkV1Body","description":"A conversation, in the format of OpenAI Chat Completions.","type":"object","properties":{"model":{"type":"string","description":"A model available to the project: `think-fast`, `phonellm-mini-alpha-2-fp8`."},"messages":{"type":"array","items":{},"description":"The conversation. The content of each message is a string, not a list of parts."},"stream":{"type":["boolean","null"],"description":"Whether the answer comes as server-sent events."},"tools":{"type":["array","null"],"items":{},"description":"Functions that the model may call. Each needs a `description`."},"temperature":{"type":["number","null"],"description":"The sampling temperature."},"reasoning_effort":{"type":["string","null"],"description":"How much the model reasons. Omit it or set it to `none` for voice."},"mip_opt_out":{"type":["boolean","null"],"description":"Whether to opt out of the model improvement program. think-fast rejects `true`."}},"required":["model","messages"]}',
);
