import { constrainEach, enforced, numberSlots } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions, limit, member } from "../kind/kind.js";
import { evidenceOf, type Range, rangeOf } from "../kind/limits.js";
import { type CheckData, type Cited, type FolderData, membersOf } from "../kind/schemas.js";
import type { IncrementFinding } from "./check.js";
import { stepSchema } from "./constraint.js";
import { cases, messageCases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface IncrementOptions {
  readonly member: string;
  readonly limit: string;
  readonly tolerance: Cited & { readonly exact: number; readonly uncertain: number };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    limit,
    tolerance: cited("The distance from a step that counts as on it, and the distance up to which the result is uncertain.", {
      exact: { type: "number" },
      uncertain: { type: "number" },
    }),
  },
  required: ["member", "limit", "tolerance"],
};

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
