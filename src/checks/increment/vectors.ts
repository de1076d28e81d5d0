import type { Case, MakeCases } from "../kind/case.js";
import { rangeOf } from "../kind/limits.js";
import type { MakeMessageCases } from "../kind/message-case.js";
import { atNumber, changeTo } from "../range/vectors.js";

/** Every step of a range, and values between two steps. */
export const cases: MakeCases = (context) => {
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
      change: changeTo(context, member, value),
      rule: rule("off step"),
      slots: { member, minimum, maximum, step, number: value },
      ...(isAccepted ? { accepted: true as const } : {}),
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
export const messageCases: MakeMessageCases = (context) => cases(context).map(({ change: _change, ...rest }) => atNumber(rest, context));
