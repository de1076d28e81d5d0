import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type IncrementFinding = "off step" | "nearly on step";

interface Options {
  /** The part that contains the number. */
  readonly part: "query" | "message";
  readonly member: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** The distance from a step that still counts as on it: steps are not binary fractions, and how the server computes is unknown. */
  readonly exact: number;
  /** The distance from a step up to which the result is uncertain. */
  readonly uncertain: number;
}

/** Rejects a number that is not a multiple of the step. */
export const increment: CompileCheck<Options, IncrementFinding> = (check) => {
  const { part, member, minimum, maximum, step, exact, uncertain } = check;
  const pointer = pointerTo(part, member);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const value = part === "query" ? context.parameter(member) : context.member(member);
    if (typeof value !== "number") return;
    // the range check reports a number outside the range
    if (!(value > minimum - uncertain && value < maximum + uncertain)) return;
    const off = Math.abs(value - Math.round(value / step) * step);
    if (!(off > exact)) return;
    const at = (steps: number): number => Number((steps * step).toFixed(6));
    context.report(check, off < uncertain ? "nearly on step" : "off step", pointer, {
      slots: { number: value, member, minimum, maximum, step, below: at(Math.floor(value / step)), above: at(Math.ceil(value / step)) },
    });
  });
};
