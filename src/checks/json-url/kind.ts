import { exampleCases, type MakeCases } from "../kind/case.js";
import { constraint, enforced, objectOf, orList } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { JsonUrlFinding } from "./check.js";

/** JSON bodies without a valid `url`. */
const cases: MakeCases = ({ find, rule }) =>
  ["syntax", "no url", "only serde", "unknown field"].flatMap((when) =>
    exampleCases(find, when, rule(when), (value) => ({ description: `An invalid body: ${when}.`, change: { body: value } })),
  );

/** A JSON body must contain the URL of the audio. */
export const jsonUrl: CheckKind<object, JsonUrlFinding> = {
  name: "json-url",
  reader: "a reader of JSON",
  options: { properties: {} },
  findings: () => ({
    syntax: "always",
    "no url": "always",
    "only serde": "always",
    "unknown field": "with a rule",
  }),
  deserializes: true,
  shape: "no url",
  ofBytes: ["only serde"],
  constraints: (check, { body, ...rest }) => constraint(enforced({ body, ...rest }, check, "no url"), ["body"], orList(objectOf(body), 1)),
  cases,
};
