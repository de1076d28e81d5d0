import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type CountFinding = "too many";

interface Options {
  readonly part: "query" | "body" | "message";
  readonly member: string;
  readonly limit: number;
}

/** Rejects more values of a parameter than allowed. */
export const count: CompileCheck<Options, CountFinding> = (check) => {
  const { part, member, limit } = check;
  const pointer = pointerTo(part, member);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const values = part === "query" ? context.parameter(member) : context.member(member);
    if (Array.isArray(values) && values.length > limit)
      context.report(check, "too many", pointer, { slots: { count: values.length, limit } });
  });
};
