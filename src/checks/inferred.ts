import type { Source } from "../engine/operation.js";

/** The source of a finding to which the evidence of its rule does not reach. */
export const inferred: Source = {
  certainty: { rejects: "inferred", text: "inferred" },
  evidence: [],
};
