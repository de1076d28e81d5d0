import type { MakeCases } from "../kind/case.js";
import { closedQuery } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { UnknownParametersFinding } from "./check.js";

/** An unknown parameter. */
const cases: MakeCases = ({ rule }) => [
  {
    name: "nonsense",
    description: "An unknown parameter.",
    change: { query: { nonsense: "1" } },
    rule: rule("unknown parameter"),
    slots: { parameters: "nonsense" },
  },
];

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
