import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly member: string;
  /** The parameter that it must not be above, and what that is where it is absent. */
  readonly other: string;
  readonly otherwise: number;
}

/** Finds a number that is above another. */
export const notAbove: BindCheck<Needs> = (check) => {
  const { member, other, otherwise } = check;
  return (examination) => {
    const value = examination.parameter(member);
    const most = examination.parameter(other) ?? otherwise;
    if (
      typeof value !== "number" ||
      typeof most !== "number" ||
      examination.unknown.includes(other) ||
      !(Math.fround(value) > Math.fround(most))
    )
      return;
    examination.report(check, "above", pointerTo("query", member), { slots: { member, number: value, other, maximum: most } });
  };
};
