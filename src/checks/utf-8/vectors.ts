import type { MakeCases } from "../kind/case.js";

/** Bodies that are no UTF-8. */
export const cases: MakeCases = ({ find, rule }) =>
  find("invalid").map(({ name, value, evidence }) => ({
    name,
    description: "A body that is no UTF-8.",
    change: { body: { base64: value } },
    rule: rule("invalid"),
    evidence,
  }));
