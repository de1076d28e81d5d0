import type { CheckKind } from "../kind/kind.js";
import type { JsonDeserializationFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { cases } from "./vectors.js";

/** The body must deserialize. */
export const jsonDeserialization: CheckKind<object, JsonDeserializationFinding> = {
  name: "json-deserialization",
  reader: "a reader of JSON, and of dates",
  options: { properties: {} },
  deserializes: true,
  shape: "wrong type",
  ofBytes: ["only serde"],
  runtime: (_check, { operation }) => ({ optional: operation.bodyOptional !== undefined }),
  constraints,
  findings: (_check, { operation, body }) => ({
    empty: operation.bodyOptional === undefined ? "always" : "with a rule",
    syntax: "always",
    "missing field": body?.required ?? [],
    "wrong type": "always",
    "only serde": "always",
    "unknown field": "with a rule",
  }),
  cases,
};
