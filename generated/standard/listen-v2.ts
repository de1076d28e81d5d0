// Generated from schemas/ by `npm run generate`. Do not edit.

import { type EndpointSchema, endpointSchema } from "../../src/adapters/standard/standard-schema.js";
import { listenV2Operations } from "../operations/listen-v2.js";
import type {
  DecodedListenV2StreamMessage,
  DecodedListenV2StreamQuery,
  ListenV2AdviceId,
  ListenV2RuleId,
  ListenV2StreamMessage,
  ListenV2StreamQuery,
} from "../types/listen-v2.js";

/** The query of the stream of `/v2/listen`. */
export const listenV2StreamQuery: EndpointSchema<ListenV2StreamQuery, DecodedListenV2StreamQuery, ListenV2RuleId, ListenV2AdviceId> = /* @__PURE__ */ endpointSchema(
  listenV2Operations,
  "listen.v2.stream",
  "query",
  '{"title":"ListenV2StreamQuery","description":"The query of the handshake of the stream of /v2/listen.","type":"object","properties":{"model":{"type":"string","description":"The model: flux-general-en, or flux-general-multi.","allOf":[{"pattern":"^$|^[^-]+-[^-]+-[^-]+$"}]},"encoding":{"type":"string","enum":["linear16","linear32","mulaw","alaw","opus","ogg-opus"],"description":"The encoding of audio without a container."},"sample_rate":{"type":"integer","description":"The sample rate of audio without a container, in hertz.","minimum":1,"maximum":4294967295},"eot_threshold":{"type":"number","description":"The confidence that ends a turn, from 0.5 to 1.","allOf":[{"minimum":0.4999999701976776,"maximum":1.0000000596046448}]},"eager_eot_threshold":{"type":"number","description":"The confidence that signals a possible end of a turn, from 0.3 to 0.9, and at most `eot_threshold`.","allOf":[{"minimum":0.29999999701976776,"maximum":0.9000000059604645}]},"eot_timeout_ms":{"type":"integer","description":"The silence that ends a turn, in milliseconds, from 500 to 60000.","allOf":[{"minimum":500,"maximum":60000}]},"keyterm":{"description":"Terms to boost, at most 100. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to boost, at most 100. The parameter may be repeated."}],"allOf":[{"maxItems":100}]},"language_hint":{"description":"The expected languages; on flux-general-multi. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"The expected languages; on flux-general-multi. The parameter may be repeated."}],"allOf":[{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","items":{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"}}]},"profanity_filter":{"type":"boolean","description":"Whether to remove profanity."},"numerals":{"type":"boolean","description":"Whether to write numbers as digits."},"redact":{"type":"string","description":"The groups of information to redact: `numbers` or `aggressive_numbers`.","allOf":[{"pattern":"^$|^(?:numbers|aggressive_numbers)$"}]},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program."},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}]}},"required":["model"],"additionalProperties":false,"allOf":[{"not":{"allOf":[{"required":["language_hint"],"properties":{"language_hint":{"minLength":1,"not":{"type":"array","maxItems":0}}}},{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","minLength":1,"pattern":"^flux-general-en$"},{"type":"array","not":{"items":{"not":{"pattern":"^flux-general-en$"}}}}]}}}]}}]}',
);

/** A message over the stream of `/v2/listen`. */
export const listenV2StreamMessage: EndpointSchema<ListenV2StreamMessage, DecodedListenV2StreamMessage, ListenV2RuleId, ListenV2AdviceId> = /* @__PURE__ */ endpointSchema(
  listenV2Operations,
  "listen.v2.stream",
  "message",
  '{"title":"ListenV2StreamMessage","description":"The JSON messages that a client sends over the stream of /v2/listen. Audio is sent in binary frames.","oneOf":[{"title":"ListenV2StreamConfigure","description":"Changes the thresholds, the keyterms and the language hints.","type":"object","properties":{"type":{"const":"Configure","description":"The type of the message."},"thresholds":{"type":["object","null"],"description":"The thresholds of a turn.","properties":{"eot_threshold":{"type":["number","null"],"description":"The confidence that ends a turn."},"eager_eot_threshold":{"type":["number","null"],"description":"The confidence that signals a possible end of a turn."},"eot_timeout_ms":{"type":["integer","null"],"description":"The silence that ends a turn, in milliseconds."}},"required":[]},"keyterms":{"type":["array","null"],"items":{"type":"string"},"description":"Terms to boost, at most 100."},"language_hints":{"type":["array","null"],"items":{"type":"string"},"description":"The expected languages."},"numerals":{"type":["boolean","null"],"description":"Whether to write numbers as digits."}},"required":["type"]},{"title":"ListenV2StreamForceEndTurn","description":"Ends the turn.","type":"object","properties":{"type":{"const":"ForceEndTurn","description":"The type of the message."}},"required":["type"]},{"title":"ListenV2StreamCloseStream","description":"Transcribes the remaining audio and closes the stream.","type":"object","properties":{"type":{"const":"CloseStream","description":"The type of the message."}},"required":["type"]}]}',
);
