import { type Case, type MakeCases, numberChange } from "../kind/case.js";
import { constrainEach, numberSlots } from "../kind/constraint.js";
import { evidenceOf, type Range, rangeOf } from "../kind/folder-data.js";
import { type CheckKind, cited, type KindOptions, limit, member } from "../kind/kind.js";
import { type MakeMessageCases, numberMessage } from "../kind/message-case.js";
import type { CheckData, Cited, FolderData, JsonSchema, OperationData } from "../kind/schemas.js";
import type { IncrementFinding } from "./check.js";

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

/**
 * Limits a number to the neighbourhood of the steps. `multipleOf` differs between validators for binary fractions,
 * and a list of values would reject the rounding errors of a sum of steps.
 */
function stepSchema(check: CheckData & { readonly tolerance: { readonly uncertain: number } }, { folder }: OperationData): JsonSchema {
  const { minimum, maximum, step = 1 } = rangeOf(check, folder);
  const { uncertain } = check.tolerance;
  const count = Math.round((maximum - minimum) / step);
  const steps = Array.from({ length: count + 1 }, (_, index) => minimum + index * step);
  // the same arithmetic as the check, so that both agree on the last digit
  const isNear = (number: number) => Math.abs(number - Math.round(number / step) * step) < uncertain;
  const end = (value: number, way: number): number => {
    const digit = Number.EPSILON * 2 ** Math.max(0, Math.ceil(Math.log2(Math.abs(value) + 1)));
    let last = Number((value + way * uncertain).toFixed(6));
    while (!isNear(last)) last -= way * digit;
    return last;
  };
  return { anyOf: steps.map((value) => ({ minimum: end(value, -1), maximum: end(value, 1) })) };
}

/** Every step of a range, and values between two steps. */
const cases: MakeCases = (context) => {
  const { check, endpoint, rule } = context;
  const { minimum, maximum, step = 1 } = rangeOf(check, endpoint.folder);
  const member = check.member ?? "";
  const at = (steps: number): number => Number((minimum + steps * step).toFixed(6));
  const count = Math.round((maximum - minimum) / step);
  const off = [at(0.5), at(count - 0.5), at(1.2)];
  const cases = (values: readonly number[], isAccepted: boolean): Case[] =>
    values.map((value) => ({
      name: isAccepted ? `step-${value}` : String(value),
      description: `\`${member}\` of ${value}, in steps of ${step}.`,
      change: numberChange(context, member, value),
      rule: rule("off step"),
      slots: { member, minimum, maximum, step, number: value },
      accepted: isAccepted,
    }));
  return [
    ...cases(
      Array.from({ length: count + 1 }, (_empty, steps) => at(steps)),
      true,
    ),
    ...cases(off, false),
  ];
};

/** The same in a message. */
const messageCases: MakeMessageCases = (context) => cases(context).map(({ change: _change, ...rest }) => numberMessage(rest, context));

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
    constrainEach(
      check,
      endpoint,
      "off step",
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
