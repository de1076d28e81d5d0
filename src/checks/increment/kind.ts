import { constrainEach, enforced, numberSlots } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { evidenceOf, type Range, rangeOf } from "../kind/limits.js";
import { type CheckData, type FolderData, membersOf } from "../kind/schemas.js";
import type { IncrementFinding } from "./check.js";
import { stepSchema } from "./constraint.js";
import { type IncrementOptions, options } from "./data.js";
import { cases, messageCases } from "./vectors.js";

/** A number must be a multiple of a step. */
export const increment: CheckKind<IncrementOptions, IncrementFinding> = {
  name: "increment",
  options,
  findings: () => ({
    "off step": "always",
    "nearly on step": "always",
  }),
  runtime: (check, { folder }) => {
    const { exact, uncertain } = check.tolerance;
    return { part: check.reads, member: check.member, ...stepOf(check, folder), exact, uncertain };
  },
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : constrainEach(
          check,
          membersOf(check, endpoint),
          enforced(endpoint, check, "off step"),
          () => stepSchema(check, endpoint),
          (name) => numberSlots(check.reads, name, { ...rangeOf(check, endpoint.folder) }),
        ),
  messageConstraint: (check, endpoint) => ({ finding: "off step", schema: stepSchema(check, endpoint) }),
  bounds: (check, { folder }) => ({ multipleOf: stepOf(check, folder).step, evidence: evidenceOf(check, folder) }),
  cases,
  messageCases,
};

function stepOf(check: CheckData, folder: FolderData): Required<Range> {
  const { minimum, maximum, step } = rangeOf(check, folder);
  if (step === undefined) throw new Error(`schemas/${folder.path}/limits.json: ${check.limit ?? ""} needs a step`);
  return { minimum, maximum, step };
}
