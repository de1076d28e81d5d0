// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/engine/checks/authorization.js";
import { contentCoding } from "../../src/engine/checks/content-coding.js";
import { date } from "../../src/engine/checks/date.js";
import { exclusive } from "../../src/engine/checks/exclusive.js";
import { jsonDeserialization } from "../../src/engine/checks/json-deserialization.js";
import { listedValue } from "../../src/engine/checks/listed-value.js";
import { mediaType } from "../../src/engine/checks/media-type.js";
import { pathUuid } from "../../src/engine/checks/path-uuid.js";
import { query } from "../../src/engine/checks/query.js";
import { range } from "../../src/engine/checks/range.js";
import { checkOf } from "../../src/engine/checks/bound-check.js";
import { urlencodedReader } from "../../src/decode/query-urlencoded.js";
import { dateTimeError } from "../../src/decode/chrono.js";
import type { QueryStruct } from "../../src/decode/query-struct.js";
import { categoryError, codeError, textError, type ErrorEntry } from "../../src/engine/error-entry.js";
import { advice, type Check, type Operations, rule } from "../../src/engine/operation.js";
import { templated } from "../../src/engine/path-template.js";

/** Makes the endpoints of `schemas/manage/v1`. */
export const manageV1Operations: Operations = () => {
const invalidCredentials: ErrorEntry = codeError(401, "INVALID_AUTH", "Invalid credentials.", "Send `Authorization: Token <key>` or `Bearer <jwt>`.", "https://developers.deepgram.com/docs/errors");
const uuidNotParsed: ErrorEntry = textError(404, "{message}", "Send the id as a UUID, such as 123e4567-e89b-12d3-a456-426614174000.", "https://developers.deepgram.com/docs/errors");
const queryNotRead: ErrorEntry = textError(400, "Query deserialize error: {message}", "Correct the parameter that the message describes; it does not name it.", "https://developers.deepgram.com/docs/errors");
const queryValueOutside: ErrorEntry = textError(400, "Query deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}", "Send a value within the range.", "https://developers.deepgram.com/docs/errors");
const jsonMediaType: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Content type error", "Send `content-type: application/json`.", "https://developers.deepgram.com/docs/errors");
const jsonNotDeserialized: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Json deserialize error: {message}", "Send the JSON that is documented.", "https://developers.deepgram.com/docs/errors");
const jsonFieldsTogether: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Json deserialize error: invalid value: both {members}, expected one of them at most", "Send one of the two.", "https://developers.deepgram.com/docs/errors");
const query1: QueryStruct = { name: "Query", fields: [], unknown: "ignored" };
const query2: QueryStruct = {
  name: "Query",
  fields: [{ name: "limit", type: "f64" }, { name: "page", type: "f64" }],
  unknown: "ignored",
};
const query3: QueryStruct = { name: "Query", fields: [{ name: "status", type: "string" }], unknown: "ignored" };
const query4: QueryStruct = {
  name: "Query",
  fields: [
    { name: "start", type: "string" },
    { name: "end", type: "string" },
    { name: "limit", type: "f64" },
    { name: "page", type: "f64" },
    { name: "accessor", type: "string" },
    { name: "request_id", type: "string" },
    { name: "deployment", type: "string" },
    { name: "endpoint", type: "string" },
    { name: "method", type: "string" },
    { name: "status", type: "string" },
  ],
  unknown: "ignored",
};
const query5: QueryStruct = {
  name: "Query",
  fields: [
    { name: "start", type: "string" },
    { name: "end", type: "string" },
    { name: "accessor", type: "string" },
    { name: "deployment", type: "string" },
    { name: "endpoint", type: "string" },
    { name: "method", type: "string" },
    { name: "model", type: "string" },
    { name: "tag", type: "string" },
    { name: "alternatives", type: "bool" },
    { name: "callback_method", type: "bool" },
    { name: "callback", type: "bool" },
    { name: "channels", type: "bool" },
    { name: "custom_intent_mode", type: "bool" },
    { name: "custom_intent", type: "bool" },
    { name: "custom_topic_mode", type: "bool" },
    { name: "custom_topic", type: "bool" },
    { name: "detect_entities", type: "bool" },
    { name: "detect_language", type: "bool" },
    { name: "diarize", type: "bool" },
    { name: "dictation", type: "bool" },
    { name: "encoding", type: "bool" },
    { name: "extra", type: "bool" },
    { name: "filler_words", type: "bool" },
    { name: "intents", type: "bool" },
    { name: "keyterm", type: "bool" },
    { name: "keywords", type: "bool" },
    { name: "language", type: "bool" },
    { name: "measurements", type: "bool" },
    { name: "multichannel", type: "bool" },
    { name: "numerals", type: "bool" },
    { name: "paragraphs", type: "bool" },
    { name: "profanity_filter", type: "bool" },
    { name: "punctuate", type: "bool" },
    { name: "redact", type: "bool" },
    { name: "replace", type: "bool" },
    { name: "sample_rate", type: "bool" },
    { name: "search", type: "bool" },
    { name: "sentiment", type: "bool" },
    { name: "smart_format", type: "bool" },
    { name: "summarize", type: "bool" },
    { name: "topics", type: "bool" },
    { name: "utt_split", type: "bool" },
    { name: "utterances", type: "bool" },
    { name: "version", type: "bool" },
  ],
  unknown: "ignored",
};
const query6: QueryStruct = {
  name: "Query",
  fields: [
    { name: "start", type: "string" },
    { name: "end", type: "string" },
    { name: "grouping", type: "string" },
    { name: "accessor", type: "string" },
    { name: "deployment", type: "string" },
    { name: "endpoint", type: "string" },
    { name: "method", type: "string" },
    { name: "model", type: "string" },
    { name: "tag", type: "string" },
    { name: "alternatives", type: "bool" },
    { name: "callback_method", type: "bool" },
    { name: "callback", type: "bool" },
    { name: "channels", type: "bool" },
    { name: "custom_intent_mode", type: "bool" },
    { name: "custom_intent", type: "bool" },
    { name: "custom_topic_mode", type: "bool" },
    { name: "custom_topic", type: "bool" },
    { name: "detect_entities", type: "bool" },
    { name: "detect_language", type: "bool" },
    { name: "diarize", type: "bool" },
    { name: "dictation", type: "bool" },
    { name: "encoding", type: "bool" },
    { name: "extra", type: "bool" },
    { name: "filler_words", type: "bool" },
    { name: "intents", type: "bool" },
    { name: "keyterm", type: "bool" },
    { name: "keywords", type: "bool" },
    { name: "language", type: "bool" },
    { name: "measurements", type: "bool" },
    { name: "multichannel", type: "bool" },
    { name: "numerals", type: "bool" },
    { name: "paragraphs", type: "bool" },
    { name: "profanity_filter", type: "bool" },
    { name: "punctuate", type: "bool" },
    { name: "redact", type: "bool" },
    { name: "replace", type: "bool" },
    { name: "sample_rate", type: "bool" },
    { name: "search", type: "bool" },
    { name: "sentiment", type: "bool" },
    { name: "smart_format", type: "bool" },
    { name: "summarize", type: "bool" },
    { name: "topics", type: "bool" },
    { name: "utt_split", type: "bool" },
    { name: "utterances", type: "bool" },
    { name: "version", type: "bool" },
  ],
  unknown: "ignored",
};
const query7: QueryStruct = {
  name: "Query",
  fields: [{ name: "start", type: "string" }, { name: "end", type: "string" }],
  unknown: "ignored",
};
const query8: QueryStruct = {
  name: "Query",
  fields: [
    { name: "start", type: "string" },
    { name: "end", type: "string" },
    { name: "accessor", type: "string" },
    { name: "deployment", type: "string" },
    { name: "tag", type: "string" },
    { name: "line_item", type: "string" },
    { name: "grouping", type: "strings" },
  ],
  unknown: "ignored",
};
const query9: QueryStruct = { name: "Query", fields: [{ name: "limit", type: "f64" }], unknown: "ignored" };
const query10: QueryStruct = { name: "Query", fields: [{ name: "include_outdated", type: "bool" }], unknown: "ignored" };
const query11: QueryStruct = {
  name: "Query",
  fields: [{ name: "scopes", type: "strings" }, { name: "provider", type: "string" }],
  unknown: "ignored",
};
const check1: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: urlencodedReader,
  rules: {
    "wrong type": advice("value-not-documented", "`{parameter}` has a value that is not documented; what the server makes of it is not known.", ["spec-manage", "docs-usage-filters"]),
    empty: advice("value-empty", "`{parameter}` is there without a value; what the server makes of it is not known.", ["spec-manage"]),
    repeated: advice("value-repeated", "`{parameter}` stands there more than once; which one the server reads is not known.", ["lib-serde-urlencoded"]),
    "unknown parameter": advice("parameter-not-documented", "`{parameter}` is no parameter that is documented for this endpoint.{nearest}", ["spec-manage", "docs-usage-filters"]),
  },
});
const check2: Check = checkOf(authorization, {
  check: "authorization",
  stage: "head",
  reads: "headers",
  schemes: ["Token", "Bearer"],
  rules: {
    missing: rule("authorization-missing", invalidCredentials, "documented", "inferred", ["docs-authentication", "docs-errors"], "Send `Authorization: Token <key>`."),
    malformed: rule("authorization-malformed", invalidCredentials, "documented", "inferred", ["docs-authentication", "docs-errors"], "Send `Authorization: Token <key>`."),
    "scheme bearer": advice("bearer-not-for-management", "The tokens of /v1/auth/grant are not valid here; a key is sent as `Token <key>`.", ["spec-jwt"]),
  },
});
const check3: Check = checkOf(pathUuid, {
  check: "path-uuid",
  stage: "head",
  reads: "path",
  members: ["project_id"],
  rules: {
    "invalid character": rule("project-id-character", uuidNotParsed, "documented", "documented", ["docs-errors", "lib-uuid", "docs-manage-older"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
    "not a uuid": rule("project-id-form", uuidNotParsed, "documented", "inferred", ["docs-errors", "lib-uuid", "docs-manage-older"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
  },
});
const check4: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: urlencodedReader,
  rules: {
    "wrong type limit": rule("page-not-a-number", queryNotRead, "documented", "inferred", ["spec-manage", "lib-actix-web"], "`{parameter}` is a number."),
    "wrong type page": rule("page-not-a-number", queryNotRead, "documented", "inferred", ["spec-manage", "lib-actix-web"], "`{parameter}` is a number."),
    "wrong type": advice("value-not-documented", "`{parameter}` has a value that is not documented; what the server makes of it is not known.", ["spec-manage", "docs-usage-filters"]),
    empty: advice("value-empty", "`{parameter}` is there without a value; what the server makes of it is not known.", ["spec-manage"]),
    repeated: advice("value-repeated", "`{parameter}` stands there more than once; which one the server reads is not known.", ["lib-serde-urlencoded"]),
    "unknown parameter": advice("parameter-not-documented", "`{parameter}` is no parameter that is documented for this endpoint.{nearest}", ["spec-manage", "docs-usage-filters"]),
  },
});
const check5: Check = checkOf(range, {
  check: "range",
  stage: "head",
  reads: "query",
  part: "query",
  member: "limit",
  minimum: 1,
  maximum: 1000,
  rules: {
    outside: rule("limit-out-of-range", queryValueOutside, "documented", "inferred", ["spec-openapi-bounds", "spec-manage"], "`{member}` is from {minimum} to {maximum}."),
  },
});
const check6: Check = checkOf(mediaType, {
  check: "media-type",
  stage: "head",
  reads: "headers",
  mediaTypes: { json: "application/json", jsonToo: "^[^/]+/(?:[^/]+\\+)?json$", absent: "json" },
  rules: {
    unsupported: rule("json-media-type", jsonMediaType, "inferred", "inferred", ["lib-actix-web"]),
    repeated: rule("json-media-type-repeated", jsonMediaType, "inferred", "inferred", ["lib-actix-web"]),
  },
});
const check7: Check = checkOf(jsonDeserialization, {
  check: "json-deserialization",
  stage: "body",
  reads: "body",
  optional: false,
  rules: {
    empty: rule("json-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-2025-errors"], "Send a JSON object as the body."),
    syntax: rule("json-syntax", jsonNotDeserialized, "documented", "documented", ["docs-errors", "lib-serde-json"], "The body is no JSON: {reason}, line {line}, byte {column}."),
    "missing field": rule("json-field-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-manage"], "Add `{field}`."),
    "wrong type": rule("json-field-type", jsonNotDeserialized, "documented", "inferred", ["docs-errors", "spec-manage", "lib-serde-json"], "Send a value of the type that is documented: {reason}."),
    "only serde": rule("json-only-serde", jsonNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "The body is JSON, and serde_json does not read it: {reason}."),
    "wrong type input is not enough for unique date and time": rule("expiration-date-without-time", jsonNotDeserialized, "recorded", "recorded", ["seen-key-bare-date", "lib-chrono"], "`expiration_date` is a date and a time with an offset, such as 2027-01-01T00:00:00Z."),
    "unknown field": advice("field-not-documented", "The server ignores `{field}`.{nearest}", ["sdk-rust-company", "sdk-grant-fields"]),
  },
});
const check8: Check = checkOf(contentCoding, {
  check: "content-coding",
  stage: "body",
  reads: "headers",
  rules: {
    encoded: advice("body-encoded", "Whether the server decodes `{coding}` is not known; the body as it is would be rejected.", ["docs-errors"]),
  },
});
const check9: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: { status: ["active", "expired"] },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check10: Check = checkOf(jsonDeserialization, {
  check: "json-deserialization",
  stage: "body",
  reads: "body",
  optional: false,
  rules: {
    empty: rule("json-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-2025-errors"], "Send a JSON object as the body."),
    syntax: rule("json-syntax", jsonNotDeserialized, "documented", "documented", ["docs-errors", "lib-serde-json"], "The body is no JSON: {reason}, line {line}, byte {column}."),
    "missing field": rule("json-field-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-manage"], "Add `{field}`."),
    "wrong type": rule("json-field-type", jsonNotDeserialized, "documented", "inferred", ["docs-errors", "spec-manage", "lib-serde-json"], "Send a value of the type that is documented: {reason}."),
    "only serde": rule("json-only-serde", jsonNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "The body is JSON, and serde_json does not read it: {reason}."),
    "wrong type input is not enough for unique date and time": rule("expiration-date-without-time", jsonNotDeserialized, "recorded", "recorded", ["seen-key-bare-date", "lib-chrono"], "`expiration_date` is a date and a time with an offset, such as 2027-01-01T00:00:00Z."),
    "wrong type expiration_date": rule("expiration-date-invalid", jsonNotDeserialized, "documented", "inferred", ["spec-openapi-bounds", "seen-key-bare-date", "lib-chrono"], "`expiration_date` is a date and a time with an offset, such as 2027-01-01T00:00:00Z."),
    "unknown field": advice("field-not-documented", "The server ignores `{field}`.{nearest}", ["sdk-rust-company", "sdk-grant-fields"]),
  },
});
const check11: Check = checkOf(exclusive, {
  check: "exclusive",
  stage: "body",
  reads: "body",
  members: ["expiration_date", "time_to_live_in_seconds"],
  rules: {
    together: rule("expiration-twice", jsonFieldsTogether, "documented", "inferred", ["spec-openapi-bounds", "sdk-dotnet-expiration"], "Send one of {members}, or neither."),
  },
});
const check12: Check = checkOf(pathUuid, {
  check: "path-uuid",
  stage: "head",
  reads: "path",
  members: ["member_id"],
  rules: {
    "not a uuid": rule("path-id-not-a-uuid", uuidNotParsed, "inferred", "inferred", ["spec-manage", "docs-manage-older", "lib-uuid"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
  },
});
const check13: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "body",
  reads: "body",
  part: "body",
  lists: { scope: ["member", "admin", "owner"] },
  rules: {
    "not listed": advice("scope-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-2025-errors"]),
  },
});
const check14: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: {
    deployment: ["hosted", "beta", "self-hosted"],
    endpoint: ["listen", "read", "speak", "agent"],
    method: ["sync", "async", "streaming"],
    status: ["succeeded", "failed"],
  },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check15: Check = checkOf(date, {
  check: "date",
  stage: "head",
  reads: "query",
  members: ["start", "end"],
  takesTime: true,
  rules: {
    "no date": rule("date-invalid", queryNotRead, "documented", "inferred", ["spec-manage", "lib-chrono"], "`{parameter}` begins with a date, YYYY-MM-DD."),
    empty: advice("date-empty", "`{parameter}` is there without a value; what the server makes of it is not known.", ["spec-manage"]),
    "with time": advice("date-with-time", "`{parameter}` is documented as a date alone, YYYY-MM-DD; what a time does is not known.", ["spec-manage"]),
    plus: advice("date-plus", "A plus in a query arrives as a space: write %2B before the offset of `{parameter}`.", ["lib-serde-urlencoded"]),
    "odd time": advice("date-odd-time", "`{parameter}` is documented as YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS, or that with an offset; what another time does is not known.", ["spec-manage"]),
  },
});
const check16: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: {
    deployment: ["hosted", "beta", "self-hosted"],
    endpoint: ["listen", "read", "speak", "agent"],
    method: ["sync", "async", "streaming"],
  },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check17: Check = checkOf(date, {
  check: "date",
  stage: "head",
  reads: "query",
  members: ["start", "end"],
  takesTime: false,
  rules: {
    "no date": rule("date-invalid", queryNotRead, "documented", "inferred", ["spec-manage", "lib-chrono"], "`{parameter}` begins with a date, YYYY-MM-DD."),
    empty: advice("date-empty", "`{parameter}` is there without a value; what the server makes of it is not known.", ["spec-manage"]),
    "with time": advice("date-with-time", "`{parameter}` is documented as a date alone, YYYY-MM-DD; what a time does is not known.", ["spec-manage"]),
    plus: advice("date-plus", "A plus in a query arrives as a space: write %2B before the offset of `{parameter}`.", ["lib-serde-urlencoded"]),
    "odd time": advice("date-odd-time", "`{parameter}` is documented as YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS, or that with an offset; what another time does is not known.", ["spec-manage"]),
  },
});
const check18: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: {
    grouping: ["accessor", "endpoint", "feature_set", "models", "method", "tags", "deployment"],
    deployment: ["hosted", "beta", "self-hosted"],
    endpoint: ["listen", "read", "speak", "agent"],
    method: ["sync", "async", "streaming"],
  },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check19: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: {
    deployment: ["hosted", "beta", "self-hosted"],
    grouping: ["accessor", "deployment", "line_item", "tags"],
  },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check20: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: urlencodedReader,
  rules: {
    "wrong type limit": rule("page-not-a-number", queryNotRead, "documented", "inferred", ["spec-manage", "lib-actix-web"], "`{parameter}` is a number."),
    "wrong type": advice("value-not-documented", "`{parameter}` has a value that is not documented; what the server makes of it is not known.", ["spec-manage", "docs-usage-filters"]),
    empty: advice("value-empty", "`{parameter}` is there without a value; what the server makes of it is not known.", ["spec-manage"]),
    repeated: advice("value-repeated", "`{parameter}` stands there more than once; which one the server reads is not known.", ["lib-serde-urlencoded"]),
    "unknown parameter": advice("parameter-not-documented", "`{parameter}` is no parameter that is documented for this endpoint.{nearest}", ["spec-manage", "docs-usage-filters"]),
  },
});
const check21: Check = checkOf(pathUuid, {
  check: "path-uuid",
  stage: "head",
  reads: "path",
  members: ["model_id"],
  rules: {
    "not a uuid": rule("path-id-not-a-uuid", uuidNotParsed, "inferred", "inferred", ["spec-manage", "docs-manage-older", "lib-uuid"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
  },
});
const check22: Check = checkOf(listedValue, {
  check: "listed-value",
  stage: "head",
  reads: "query",
  part: "query",
  lists: {
    scopes: [
      "self-hosted:products",
      "self-hosted:product:api",
      "self-hosted:product:engine",
      "self-hosted:product:license-proxy",
      "self-hosted:product:dgtools",
      "self-hosted:product:billing",
      "self-hosted:product:hotpepper",
      "self-hosted:product:metrics-server",
    ],
    provider: ["quay"],
  },
  rules: {
    "not listed": advice("value-not-listed", "`{parameter}` is documented as {values}; what `{value}` does is not known.{nearest}", ["spec-manage", "sdk-js-grouping"]),
  },
});
const check23: Check = checkOf(jsonDeserialization, {
  check: "json-deserialization",
  stage: "body",
  reads: "body",
  optional: true,
  rules: {
    empty: rule("json-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-2025-errors"], "Send a JSON object as the body."),
    syntax: rule("json-syntax", jsonNotDeserialized, "documented", "documented", ["docs-errors", "lib-serde-json"], "The body is no JSON: {reason}, line {line}, byte {column}."),
    "missing field": rule("json-field-missing", jsonNotDeserialized, "documented", "documented", ["docs-errors", "spec-manage"], "Add `{field}`."),
    "wrong type": rule("json-field-type", jsonNotDeserialized, "documented", "inferred", ["docs-errors", "spec-manage", "lib-serde-json"], "Send a value of the type that is documented: {reason}."),
    "only serde": rule("json-only-serde", jsonNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "The body is JSON, and serde_json does not read it: {reason}."),
    "wrong type input is not enough for unique date and time": rule("expiration-date-without-time", jsonNotDeserialized, "recorded", "recorded", ["seen-key-bare-date", "lib-chrono"], "`expiration_date` is a date and a time with an offset, such as 2027-01-01T00:00:00Z."),
    "unknown field": advice("field-not-documented", "The server ignores `{field}`.{nearest}", ["sdk-rust-company", "sdk-grant-fields"]),
  },
});
const check24: Check = checkOf(pathUuid, {
  check: "path-uuid",
  stage: "head",
  reads: "path",
  members: ["distribution_credentials_id"],
  rules: {
    "not a uuid": rule("path-id-not-a-uuid", uuidNotParsed, "inferred", "inferred", ["spec-manage", "docs-manage-older", "lib-uuid"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
  },
});
const check25: Check = checkOf(pathUuid, {
  check: "path-uuid",
  stage: "head",
  reads: "path",
  members: ["agent_id"],
  rules: {
    "not a uuid": rule("path-id-not-a-uuid", uuidNotParsed, "inferred", "inferred", ["spec-manage", "docs-manage-older", "lib-uuid"], "`{name}` is 32 hexadecimal digits, or 36 characters with hyphens; this is `{text}`."),
  },
});
return [
  {
    id: "manage.v1.projects.list",
    method: "GET",
    path: "/v1/projects",
    query: query1,
    checks: [check1, check2],
  },
  {
    id: "manage.v1.projects.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}"),
    query: query2,
    checks: [check3, check4, check5, check2],
  },
  {
    id: "manage.v1.projects.update",
    method: "PATCH",
    ...templated("/v1/projects/{project_id}"),
    query: query1,
    body: {
      type: "struct",
      name: "UpdateProject",
      fields: [{ name: "name", type: { type: "option", some: { type: "string" } } }],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check7, check8],
  },
  {
    id: "manage.v1.projects.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.projects.leave",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/leave"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.keys.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/keys"),
    query: query3,
    checks: [check3, check1, check9, check2],
  },
  {
    id: "manage.v1.keys.create",
    method: "POST",
    ...templated("/v1/projects/{project_id}/keys"),
    query: query1,
    body: {
      type: "struct",
      name: "CreateKey",
      fields: [
        { name: "comment", type: { type: "string" } },
        { name: "scopes", type: { type: "list", items: { type: "string" } } },
        { name: "tags", type: { type: "option", some: { type: "list", items: { type: "string" } } } },
        {
          name: "expiration_date",
          type: {
            type: "option",
            some: { type: "parsed", expected: "an RFC 3339 formatted date and time string", error: dateTimeError },
          },
        },
        { name: "time_to_live_in_seconds", type: { type: "option", some: { type: "f64" } } },
      ],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check10, check11, check8],
  },
  {
    id: "manage.v1.keys.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/keys/{key_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.keys.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/keys/{key_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.members.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/members"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.members.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/members/{member_id}"),
    query: query1,
    checks: [check3, check12, check1, check2],
  },
  {
    id: "manage.v1.scopes.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/members/{member_id}/scopes"),
    query: query1,
    checks: [check3, check12, check1, check2],
  },
  {
    id: "manage.v1.scopes.update",
    method: "PUT",
    ...templated("/v1/projects/{project_id}/members/{member_id}/scopes"),
    query: query1,
    body: {
      type: "struct",
      name: "UpdateScope",
      fields: [{ name: "scope", type: { type: "string" } }],
      unknown: "ignored",
    },
    checks: [check3, check12, check1, check2, check6, check7, check13, check8],
  },
  {
    id: "manage.v1.invites.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/invites"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.invites.create",
    method: "POST",
    ...templated("/v1/projects/{project_id}/invites"),
    query: query1,
    body: {
      type: "struct",
      name: "CreateInvite",
      fields: [{ name: "email", type: { type: "string" } }, { name: "scope", type: { type: "string" } }],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check7, check13, check8],
  },
  {
    id: "manage.v1.invites.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/invites/{email}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.requests.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/requests"),
    query: query4,
    checks: [check3, check4, check14, check5, check15, check2],
  },
  {
    id: "manage.v1.requests.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/requests/{request_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.usage.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/usage"),
    query: query5,
    checks: [check3, check1, check16, check17, check2],
  },
  {
    id: "manage.v1.usage.breakdown",
    method: "GET",
    ...templated("/v1/projects/{project_id}/usage/breakdown"),
    query: query6,
    checks: [check3, check1, check18, check17, check2],
  },
  {
    id: "manage.v1.usage.fields",
    method: "GET",
    ...templated("/v1/projects/{project_id}/usage/fields"),
    query: query7,
    checks: [check3, check1, check17, check2],
  },
  {
    id: "manage.v1.billing.breakdown",
    method: "GET",
    ...templated("/v1/projects/{project_id}/billing/breakdown"),
    query: query8,
    checks: [check3, check1, check19, check17, check2],
  },
  {
    id: "manage.v1.billing.fields",
    method: "GET",
    ...templated("/v1/projects/{project_id}/billing/fields"),
    query: query7,
    checks: [check3, check1, check17, check2],
  },
  {
    id: "manage.v1.balances.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/balances"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.balances.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/balances/{balance_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.purchases.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/purchases"),
    query: query9,
    checks: [check3, check20, check5, check2],
  },
  { id: "manage.v1.models.list", method: "GET", path: "/v1/models", query: query10, checks: [check1] },
  {
    id: "manage.v1.models.get",
    method: "GET",
    ...templated("/v1/models/{model_id}"),
    query: query1,
    checks: [check21, check1],
  },
  {
    id: "manage.v1.project-models.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/models"),
    query: query10,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.project-models.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/models/{model_id}"),
    query: query1,
    checks: [check3, check21, check1, check2],
  },
  {
    id: "manage.v1.self-hosted-credentials.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/self-hosted/distribution/credentials"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.self-hosted-credentials.create",
    method: "POST",
    ...templated("/v1/projects/{project_id}/self-hosted/distribution/credentials"),
    query: query11,
    body: {
      type: "struct",
      name: "CreateCredentials",
      fields: [{ name: "comment", type: { type: "option", some: { type: "string" } } }],
      unknown: "ignored",
    },
    checks: [check3, check1, check22, check2, check6, check23, check8],
  },
  {
    id: "manage.v1.self-hosted-credentials.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}"),
    query: query1,
    checks: [check3, check24, check1, check2],
  },
  {
    id: "manage.v1.self-hosted-credentials.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/self-hosted/distribution/credentials/{distribution_credentials_id}"),
    query: query1,
    checks: [check3, check24, check1, check2],
  },
  {
    id: "manage.v1.agents.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/agents"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.agents.create",
    method: "POST",
    ...templated("/v1/projects/{project_id}/agents"),
    query: query1,
    body: {
      type: "struct",
      name: "CreateAgent",
      fields: [
        { name: "config", type: { type: "string" } },
        { name: "metadata", type: { type: "option", some: { type: "map", values: { type: "string" } } } },
        { name: "api_version", type: { type: "option", some: { type: "i64" } } },
      ],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check7, check8],
  },
  {
    id: "manage.v1.agents.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/agents/{agent_id}"),
    query: query1,
    checks: [check3, check25, check1, check2],
  },
  {
    id: "manage.v1.agents.update",
    method: "PUT",
    ...templated("/v1/projects/{project_id}/agents/{agent_id}"),
    query: query1,
    body: {
      type: "struct",
      name: "UpdateAgent",
      fields: [{ name: "metadata", type: { type: "map", values: { type: "string" } } }],
      unknown: "ignored",
    },
    checks: [check3, check25, check1, check2, check6, check7, check8],
  },
  {
    id: "manage.v1.agents.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/agents/{agent_id}"),
    query: query1,
    checks: [check3, check25, check1, check2],
  },
  {
    id: "manage.v1.agent-variables.list",
    method: "GET",
    ...templated("/v1/projects/{project_id}/agent-variables"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.agent-variables.create",
    method: "POST",
    ...templated("/v1/projects/{project_id}/agent-variables"),
    query: query1,
    body: {
      type: "struct",
      name: "CreateAgentVariable",
      fields: [
        { name: "key", type: { type: "string" } },
        { name: "value", type: { type: "value" } },
        { name: "api_version", type: { type: "option", some: { type: "i64" } } },
      ],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check7, check8],
  },
  {
    id: "manage.v1.agent-variables.get",
    method: "GET",
    ...templated("/v1/projects/{project_id}/agent-variables/{variable_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
  {
    id: "manage.v1.agent-variables.update",
    method: "PATCH",
    ...templated("/v1/projects/{project_id}/agent-variables/{variable_id}"),
    query: query1,
    body: {
      type: "struct",
      name: "UpdateAgentVariable",
      fields: [{ name: "value", type: { type: "value" } }],
      unknown: "ignored",
    },
    checks: [check3, check1, check2, check6, check7, check8],
  },
  {
    id: "manage.v1.agent-variables.delete",
    method: "DELETE",
    ...templated("/v1/projects/{project_id}/agent-variables/{variable_id}"),
    query: query1,
    checks: [check3, check1, check2],
  },
];
};
