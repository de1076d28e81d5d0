import { type CompileCheck, onlyWith } from "../contract.js";
import { pointerTo } from "../pointer.js";

/** What this kind of check can find. */
export type NotAboveFinding = "above";

interface Options {
  readonly member: string;
  /** The parameter that must not be exceeded, and its default. */
  readonly other: string;
  readonly otherwise: number;
}

/** Rejects a number that exceeds another. */
export const notAbove: CompileCheck<Options, NotAboveFinding> = (check) => {
  const { member, other, otherwise } = check;
  return onlyWith(member, (context) => {
    const value = context.parameter(member);
    const most = context.parameter(other) ?? otherwise;
    if (
      typeof value !== "number" ||
      typeof most !== "number" ||
      context.unknown.includes(other) ||
      !(Math.fround(value) > Math.fround(most))
    )
      return;
    context.report(check, "above", pointerTo("query", member), { slots: { member, number: value, other, maximum: most } });
  });
};
