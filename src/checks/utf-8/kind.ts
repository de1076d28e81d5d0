import { exampleCases, type MakeCases } from "../kind/case.js";
import type { CheckKind } from "../kind/kind.js";
import type { Utf8Finding } from "./check.js";

/** Bodies that are not UTF-8. */
const cases: MakeCases = ({ find, rule }) =>
  exampleCases(find, "invalid", rule("invalid"), (value) => ({
    description: "A body that is not UTF-8.",
    change: { body: { base64: value } },
  }));

/** The body must be UTF-8. */
export const utf8: CheckKind<object, Utf8Finding> = {
  name: "utf-8",
  reader: "a decoder of UTF-8",
  options: { properties: {} },
  findings: () => ({
    invalid: "always",
  }),
  cases,
};
