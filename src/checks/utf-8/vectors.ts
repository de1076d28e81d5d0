import type { MakeCases } from "../kind/case.js";

/** Bodies that are not UTF-8. */
export const cases: MakeCases = ({ find, rule }) =>
  find("invalid").map(({ name, value, evidence }) => ({
    name,
    description: "A body that is not UTF-8.",
    change: { body: { base64: value } },
    rule: rule("invalid"),
    evidence,
  }));
