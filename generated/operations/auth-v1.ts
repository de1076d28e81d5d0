// Generated from schemas/ by `npm run generate`. Do not edit.

import { authorization } from "../../src/engine/checks/authorization.js";
import { contentCoding } from "../../src/engine/checks/content-coding.js";
import { jsonDeserialization } from "../../src/engine/checks/json-deserialization.js";
import { mediaType } from "../../src/engine/checks/media-type.js";
import { query } from "../../src/engine/checks/query.js";
import { range } from "../../src/engine/checks/range.js";
import { checkOf } from "../../src/engine/checks/bound-check.js";
import { urlencodedReader } from "../../src/decode/query-urlencoded.js";
import type { QueryStruct } from "../../src/decode/query-struct.js";
import { categoryError, codeError, type ErrorEntry } from "../../src/engine/error-entry.js";
import { advice, type Check, type Operations, rule } from "../../src/engine/operation.js";

/** Makes the endpoints of `schemas/auth/v1`. */
export const authV1Operations: Operations = () => {
const invalidCredentials: ErrorEntry = codeError(401, "INVALID_AUTH", "Invalid credentials.", "Send `Authorization: Token <key>` or `Bearer <jwt>`.", "https://developers.deepgram.com/docs/errors");
const jsonMediaType: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Content type error", "Send `content-type: application/json`.", "https://developers.deepgram.com/docs/errors");
const jsonNotDeserialized: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Json deserialize error: {message}", "Send the JSON that is documented.", "https://developers.deepgram.com/docs/errors");
const jsonValueOutside: ErrorEntry = categoryError(400, "INVALID_JSON", "Invalid JSON submitted.", "Json deserialize error: invalid value: {value}, expected `{member}` from {minimum} to {maximum}", "Send a value within the range.", "https://developers.deepgram.com/docs/errors");
const query1: QueryStruct = { name: "Query", fields: [], unknown: "ignored" };
const check1: Check = checkOf(query, {
  check: "query",
  stage: "head",
  reads: "query",
  reader: urlencodedReader,
  rules: {
    "unknown parameter": advice("parameter-not-documented", "`{parameter}` is no parameter that is documented for this endpoint.{nearest}", ["spec-openapi-bounds"]),
  },
});
const check2: Check = checkOf(authorization, {
  check: "authorization",
  stage: "head",
  reads: "headers",
  schemes: ["Token", "Bearer"],
  rules: {
    missing: rule("authorization-missing", invalidCredentials, "documented", "inferred", ["docs-authentication", "docs-errors"]),
    malformed: rule("authorization-malformed", invalidCredentials, "documented", "inferred", ["docs-authentication", "docs-errors"]),
  },
});
const check3: Check = checkOf(mediaType, {
  check: "media-type",
  stage: "head",
  reads: "headers",
  mediaTypes: { json: "application/json", jsonToo: "^[^/]+/(?:[^/]+\\+)?json$", absent: "json" },
  rules: {
    unsupported: rule("json-media-type", jsonMediaType, "inferred", "inferred", ["lib-actix-web"]),
    repeated: rule("json-media-type-repeated", jsonMediaType, "inferred", "inferred", ["lib-actix-web"]),
  },
});
const check4: Check = checkOf(jsonDeserialization, {
  check: "json-deserialization",
  stage: "body",
  reads: "body",
  optional: true,
  rules: {
    syntax: rule("json-syntax", jsonNotDeserialized, "documented", "inferred", ["docs-errors", "lib-serde-json"], "The body is no JSON: {reason}, line {line}, byte {column}."),
    "wrong type": rule("json-field-type", jsonNotDeserialized, "documented", "inferred", ["docs-errors", "spec-manage", "lib-serde-json"], "Send a value of the type that is documented: {reason}."),
    "only serde": rule("json-only-serde", jsonNotDeserialized, "inferred", "inferred", ["lib-serde-json"], "The body is JSON, and serde_json does not read it: {reason}."),
    "unknown field": advice("field-not-documented", "The server ignores `{field}`.{nearest}", ["sdk-grant-fields"]),
  },
});
const check5: Check = checkOf(range, {
  check: "range",
  stage: "body",
  reads: "body",
  part: "body",
  member: "ttl_seconds",
  minimum: 1,
  maximum: 3600,
  rules: {
    outside: rule("ttl-seconds-out-of-range", jsonValueOutside, "documented", "inferred", ["spec-openapi-bounds", "skills-1.7.0"], "`{member}` is from {minimum} to {maximum}."),
  },
});
const check6: Check = checkOf(contentCoding, {
  check: "content-coding",
  stage: "body",
  reads: "headers",
  rules: {
    encoded: advice("body-encoded", "Whether the server decodes `{coding}` is not known; the body as it is would be rejected.", ["docs-errors"]),
  },
});
return [
  {
    id: "auth.v1.grant",
    method: "POST",
    path: "/v1/auth/grant",
    query: query1,
    body: {
      type: "struct",
      name: "GrantToken",
      fields: [{ name: "ttl_seconds", type: { type: "option", some: { type: "f64" } } }],
      unknown: "ignored",
    },
    checks: [check1, check2, check3, check4, check5, check6],
  },
];
};
