import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import type { Cited } from "../kind/schemas.js";
import type { JsonBodyFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { cases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface JsonBodyOptions {
  /** Fields that may be allowed instead. */
  readonly values?: Cited & { readonly values: readonly string[] };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    values: cited("Fields that may be allowed instead of the documented ones.", {
      values: { type: "array", items: { type: "string" }, minItems: 1 },
    }),
  },
};

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
