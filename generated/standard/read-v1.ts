// Generated from schemas/ by `npm run generate`. Do not edit.

import { type EndpointSchema, endpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { readV1Operations } from "../operations/read-v1.js";
import type {
  DecodedReadV1Body,
  DecodedReadV1Query,
  ReadV1AdviceId,
  ReadV1Body,
  ReadV1Query,
  ReadV1RuleId,
} from "../types/read-v1.js";

/** The query of `POST /v1/read`. */
export const readV1Query: EndpointSchema<ReadV1Query, DecodedReadV1Query, ReadV1RuleId, ReadV1AdviceId> = /* @__PURE__ */ endpointSchema(
  readV1Operations,
  "read.v1",
  "query",
  '{"title":"ReadV1Query","description":"The query of POST /v1/read.","type":"object","properties":{"language":{"type":"string","description":"The language of the text: English, as `en` or with a region.","allOf":[{"pattern":"^$|^[Ee][Nn](?:[-_].*)?$"}]},"summarize":{"type":"string","description":"Whether to summarize the text: `true` or `v2`."},"topics":{"type":"boolean","description":"Whether to detect topics."},"intents":{"type":"boolean","description":"Whether to detect intents."},"sentiment":{"type":"boolean","description":"Whether to detect the sentiment."},"custom_topic":{"description":"Topics to detect. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Topics to detect. The parameter may be repeated."}]},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"description":"Whether to detect other topics too."},"custom_intent":{"description":"Intents to detect. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Intents to detect. The parameter may be repeated."}]},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"description":"Whether to detect other intents too."},"callback":{"type":"string","description":"An http or https URL that receives the result when it is ready."},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback. Default: POST."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]}},"required":["language"],"additionalProperties":false,"allOf":[{"anyOf":[{"required":["summarize"],"properties":{"summarize":{"not":{"enum":[false,"false"]}}}},{"required":["topics"],"properties":{"topics":{"not":{"enum":[false,"false"]}}}},{"required":["intents"],"properties":{"intents":{"not":{"enum":[false,"false"]}}}},{"required":["sentiment"],"properties":{"sentiment":{"not":{"enum":[false,"false"]}}}}]}]}',
);

/** The JSON body of `POST /v1/read`. */
export const readV1Body: EndpointSchema<ReadV1Body, DecodedReadV1Body, ReadV1RuleId, ReadV1AdviceId> = /* @__PURE__ */ endpointSchema(
  readV1Operations,
  "read.v1",
  "body",
  '{"title":"ReadV1Body","description":"The JSON body of POST /v1/read: exactly one of `text` and `url`.","oneOf":[{"title":"ReadV1TextBody","description":"The text.","type":"object","properties":{"text":{"type":"string","description":"The text."},"url":{"type":"null","description":"Must not be used with `text`. null counts as absent."}},"required":["text"],"additionalProperties":false},{"title":"ReadV1UrlBody","description":"The location of the text.","type":"object","properties":{"url":{"type":"string","description":"A publicly routable URL that serves the text as text/plain, or as application/json with a `text` property."},"text":{"type":"null","description":"Must not be used with `url`. null counts as absent."}},"required":["url"],"additionalProperties":false}],"type":"object"}',
);
