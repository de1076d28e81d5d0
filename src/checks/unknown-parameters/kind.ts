import type { CheckKind } from "../kind/kind.js";
import { closedQuery } from "../query/constraint.js";
import type { UnknownParametersFinding } from "./check.js";
import { cases } from "./vectors.js";

/** Unknown parameters are rejected after the query was deserialized. */
export const unknownParameters: CheckKind<object, UnknownParametersFinding> = {
  name: "unknown-parameters",
  options: { properties: {} },
  findings: () => ({
    "unknown parameter": "always",
  }),
  deserializes: true,
  constraints: (check, endpoint) => closedQuery(check, endpoint, "unknown parameter"),
  cases,
};
