import type { Certainty } from "../contract.js";
import { type Case, type CaseContext, type MakeCases, numberChange } from "../kind/case.js";
import { constrainEach, numberSlots } from "../kind/constraint.js";
import { evidenceOf, provenance, rangeOf, voicesTable } from "../kind/folder-data.js";
import { type CheckKind, certainty, cited, type KindOptions, limit, member } from "../kind/kind.js";
import { type MakeMessageCases, numberMessage } from "../kind/message-case.js";
import { type CheckData, type Cited, type JsonSchema, type OperationData, wireType } from "../kind/schemas.js";
import type { RangeFinding } from "./check.js";

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

/** Both sides of both ends of a range. */
const cases: MakeCases = (context) => {
  const { check, endpoint, rule } = context;
  const { minimum, maximum } = rangeOf(check, endpoint.folder);
  const member = check.member ?? "";
  const by = beyond(minimum, maximum);
  const most = typeLimit(context, member);
  const ends = [minimum - by, minimum, maximum, maximum + by].map((value) => Number(value.toFixed(6)));
  return ends
    .filter((value) => value <= most && !(most !== Infinity && value < 0))
    .map((value): Case => {
      const isAccepted = value >= minimum && value <= maximum;
      return {
        name: String(value),
        description: `\`${member}\` of ${value}, allowed are ${minimum} to ${maximum}.`,
        change: numberChange(context, member, value),
        rule: rule("outside"),
        slots: {
          member,
          minimum,
          maximum,
          number: value,
          value: `${Number.isInteger(value) ? "integer" : "floating point"} \`${value}\``,
        },
        accepted: isAccepted,
      };
    });
};

/** The same in a message. */
const messageCases: MakeMessageCases = (context) => cases(context).map(({ change: _change, ...rest }) => numberMessage(rest, context));

/** The distance of a value just beyond a range: 1 for whole ends, otherwise one more digit than the ends have. */
function beyond(...ends: readonly number[]): number {
  const digits = Math.max(...ends.map((end) => String(end).split(".")[1]?.length ?? 0));
  return digits === 0 ? 1 : 10 ** -(digits + 1);
}

/** The largest value of the type of a parameter: a larger value is a type error, whatever the range. */
function typeLimit({ endpoint }: CaseContext, member: string): number {
  const type = (endpoint.query?.properties?.[member]?.["x-deserialize"] as { type?: string } | undefined)?.type;
  return type === "u32" || type === "nonzero-u32" ? 4294967295 : Infinity;
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
    constrainEach(
      check,
      endpoint,
      "outside",
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
