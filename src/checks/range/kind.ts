import type { Certainty } from "../contract.js";
import { constrainEach, enforced, numberSlots } from "../kind/constraint.js";
import { type CheckKind, certainty, cited, type KindOptions, limit, member } from "../kind/kind.js";
import { evidenceOf, rangeOf } from "../kind/limits.js";
import { type CheckData, type Cited, type JsonSchema, membersOf, type OperationData, wireType } from "../kind/schemas.js";
import { provenance, voicesTable } from "../kind/tables.js";
import type { RangeFinding } from "./check.js";
import { cases, messageCases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface RangeOptions {
  readonly member: string;
  readonly limit: string;
  /** The certainty with a voice that is not documented to support the parameter. */
  readonly withoutSupport?: Cited & { readonly rejects: Certainty; readonly text: Certainty };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    member,
    limit,
    withoutSupport: cited("The certainty with a voice that is not documented to support the parameter.", {
      rejects: certainty,
      text: certainty,
    }),
  },
  required: ["member", "limit"],
};

/** Limits a number to its range. Where the server stores 32 bits, the ends include what rounds to them. */
function rangeSchema(check: CheckData, { folder, query }: OperationData): JsonSchema {
  const { minimum, maximum } = rangeOf(check, folder);
  const isSingle = check.reads === "message" || (check.reads === "query" && wireType(query?.properties?.[check.member ?? ""]) === "f32");
  return isSingle
    ? { minimum: Math.fround(minimum) - halfStep(minimum), maximum: Math.fround(maximum) + halfStep(maximum) }
    : { minimum, maximum };
}

/** Half the distance to the next number of 32 bits: a number within it rounds to the value. */
function halfStep(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(Math.abs(value))) - 24);
}

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
