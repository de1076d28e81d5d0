import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly part: "query" | "body" | "message";
  readonly member: string;
  readonly limit: number;
}

/** Finds more values of a parameter than are allowed. */
export const count: BindCheck<Needs> = (check) => {
  const { part, member, limit } = check;
  const pointer = pointerTo(part, member);
  return (examination) => {
    const values = part === "query" ? examination.parameter(member) : examination.member(member);
    if (Array.isArray(values) && values.length > limit)
      examination.report(check, "too many", pointer, { slots: { count: values.length, limit } });
  };
};
