import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly part: "query" | "message";
  /** The number; in a message, the names that lead to it, with dots. */
  readonly member: string;
  /** The number that it must not be above, and its value if it is absent. Without such a value, both must be present. */
  readonly other: string;
  readonly otherwise?: number;
}

/** Finds a number that is above another one. */
export const notAbove: BindCheck<Needs> = (check) => {
  const { part, member, other, otherwise } = check;
  const [path, otherPath] = [member.split("."), other.split(".")];
  const pointer = pointerTo(part, ...path);
  return (examination) => {
    const [value, limit] =
      part === "query"
        ? [examination.parameter(member), examination.parameter(other)]
        : [examination.memberAt(path), examination.memberAt(otherPath)];
    const most = limit ?? otherwise;
    if (
      typeof value !== "number" ||
      typeof most !== "number" ||
      examination.unknown.includes(other) ||
      !(Math.fround(value) > Math.fround(most))
    )
      return;
    examination.report(check, "above", pointer, { slots: { member, number: value, other, maximum: most } });
  };
};
