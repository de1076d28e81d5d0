// Generated from schemas/ by `npm run generate`. Do not edit.

import { type EndpointSchema, endpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { thinkV1Operations } from "../operations/think-v1.js";
import type {
  DecodedThinkV1Body,
  ThinkV1AdviceId,
  ThinkV1Body,
  ThinkV1RuleId,
} from "../types/think-v1.js";

/** The JSON body of `POST /v1/think`. */
export const thinkV1Body: EndpointSchema<ThinkV1Body, DecodedThinkV1Body, ThinkV1RuleId, ThinkV1AdviceId> = /* @__PURE__ */ endpointSchema(
  thinkV1Operations,
  "think.v1",
  "body",
  '{"title":"ThinkV1Body","description":"A conversation, in the format of OpenAI Chat Completions.","type":"object","properties":{"model":{"type":"string","description":"A model available to the project: `think-fast`, `phonellm-mini-alpha-2-fp8`."},"messages":{"type":"array","items":{},"description":"The conversation. The content of each message is a string, not a list of parts."},"stream":{"type":["boolean","null"],"description":"Whether the answer comes as server-sent events."},"tools":{"type":["array","null"],"items":{},"description":"Functions that the model may call. Each needs a `description`."},"temperature":{"type":["number","null"],"description":"The sampling temperature."},"reasoning_effort":{"type":["string","null"],"description":"How much the model reasons. Omit it or set it to `none` for voice."},"mip_opt_out":{"type":["boolean","null"],"description":"Whether to opt out of the model improvement program. think-fast rejects `true`."}},"required":["model","messages"]}',
);
