import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  /** Where the number is. */
  readonly part: "query" | "message";
  readonly member: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** How far off a step a number is still on it: no step is a binary fraction, and how the server counts is not known. */
  readonly exact: number;
  /** How far off it is doubtful. */
  readonly doubtful: number;
}

/** Finds a number that is not on a step. */
export const increment: BindCheck<Needs> = (check) => {
  const { part, member, minimum, maximum, step, exact, doubtful } = check;
  const pointer = pointerTo(part, member);
  return (examination) => {
    const value = part === "query" ? examination.parameter(member) : examination.member(member);
    if (typeof value !== "number") return;
    // what is outside is said to be
    if (!(value > minimum - doubtful && value < maximum + doubtful)) return;
    const off = Math.abs(value - Math.round(value / step) * step);
    if (!(off > exact)) return;
    const at = (steps: number): number => Number((steps * step).toFixed(6));
    examination.report(check, off < doubtful ? "nearly on step" : "off step", pointer, {
      slots: { number: value, member, minimum, maximum, step, below: at(Math.floor(value / step)), above: at(Math.ceil(value / step)) },
    });
  };
};
