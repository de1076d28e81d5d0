import { constrainEach, enforced, numberSlots } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { evidenceOf, rangeOf } from "../kind/limits.js";
import { membersOf } from "../kind/schemas.js";
import { provenance, voicesTable } from "../kind/tables.js";
import type { RangeFinding } from "./check.js";
import { rangeSchema } from "./constraint.js";
import { options, type RangeOptions } from "./data.js";
import { cases, messageCases } from "./vectors.js";

/** A number must be within a range. */
export const range: CheckKind<RangeOptions, RangeFinding> = {
  name: "range",
  options,
  findings: () => ({
    outside: "always",
  }),
  runtime: (check, { folder }, references) => ({
    part: check.reads,
    member: check.member,
    ...rangeOf(check, folder),
    ...(check.withoutSupport && { withoutSupport: { ...provenance(check.withoutSupport), voices: voicesTable(folder, references) } }),
  }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : constrainEach(
          check,
          membersOf(check, endpoint),
          enforced(endpoint, check, "outside"),
          () => rangeSchema(check, endpoint),
          (name) => numberSlots(check.reads, name, { ...rangeOf(check, endpoint.folder) }),
        ),
  messageConstraint: (check, endpoint) => ({ finding: "outside", schema: rangeSchema(check, endpoint) }),
  bounds(check, { folder }) {
    const { minimum, maximum } = rangeOf(check, folder);
    return { minimum, maximum, evidence: evidenceOf(check, folder) };
  },
  cases,
  messageCases,
};
