import type { Case, MakeCases } from "../kind/case.js";
import { rangeOf } from "../kind/limits.js";
import { changeTo } from "../range/vectors.js";

/** Every step of a range, as far as there are few, and what lies between two. */
export const cases: MakeCases = (context) => {
  const { check, one, rule } = context;
  const { minimum, maximum, step = 1 } = rangeOf(check, one.folder);
  const member = check.member ?? "";
  const at = (steps: number): number => Number((minimum + steps * step).toFixed(6));
  const count = Math.round((maximum - minimum) / step);
  const off = [at(0.5), at(count - 0.5), at(1.2)];
  const cases = (values: readonly number[], isTaken: boolean): Case[] =>
    values.map((value) => ({
      name: isTaken ? `step-${value}` : String(value),
      description: `\`${member}\` of ${value}: steps of ${step} are taken.`,
      change: changeTo(context, member, value),
      rule: rule("off step"),
      slots: { member, minimum, maximum, step },
      ...(isTaken ? { taken: true as const } : {}),
    }));
  return [
    ...cases(
      Array.from({ length: count + 1 }, (_one, steps) => at(steps)),
      true,
    ),
    ...cases(off, false),
  ];
};
