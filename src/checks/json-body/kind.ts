import type { CheckKind } from "../kind/kind.js";
import type { JsonBodyFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { type JsonBodyOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** The body must be a JSON object with exactly one of the documented fields. */
export const jsonBody: CheckKind<JsonBodyOptions, JsonBodyFinding> = {
  name: "json-body",
  reader: "a reader of JSON",
  options,
  findings: () => ({
    syntax: "with a rule",
    shape: "always",
    "repeated key": "with a rule",
    "lone surrogate": "with a rule",
    "byte order mark": "with a rule",
    list: "with a rule",
    "unknown field": "with a rule",
  }),
  deserializes: true,
  shape: "shape",
  ofBytes: ["repeated key", "lone surrogate", "byte order mark", "list"],
  runtime: ({ values }) => ({ perhaps: values?.values }),
  constraints,
  cases,
};
