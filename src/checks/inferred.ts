import type { Source } from "../engine/operation.js";

/** The source of a finding that the evidence of its rule does not cover. It is frozen because verdicts carry it. */
export const inferred: Source = /* @__PURE__ */ Object.freeze({
  certainty: /* @__PURE__ */ Object.freeze({ rejects: "inferred", text: "inferred" }),
  evidence: /* @__PURE__ */ Object.freeze([]),
});
