import type { MakeCases } from "../../compile/vectors/case.js";

/** Bodies that are no UTF-8. */
export const utf8: MakeCases = ({ find, rule }) =>
  find("invalid").map(({ name, value, evidence }) => ({
    name,
    description: "A body that is no UTF-8.",
    change: { body: { base64: value } },
    rule: rule("invalid"),
    evidence,
  }));
