import type { RuleCertainty } from "../operation.js";

/** The source of a finding to which the evidence of its rule does not reach. */
export const inferred: { readonly certainty: RuleCertainty; readonly evidence: readonly string[] } = {
  certainty: { rejects: "inferred", text: "inferred" },
  evidence: [],
};
