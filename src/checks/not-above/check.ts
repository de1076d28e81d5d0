import { type CompileCheck, onlyWith, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type NotAboveFinding = "above";

interface Options {
  readonly part: "query" | "message";
  /** The name; in a message, the names that lead to the number, with dots. */
  readonly member: string;
  /** The number that must not be exceeded, and its default. Without a default, both numbers must be present. */
  readonly other: string;
  readonly otherwise?: number;
}

/** Rejects a number that exceeds another. */
export const notAbove: CompileCheck<Options, NotAboveFinding> = (check) => {
  const { part, member, other, otherwise } = check;
  const [path, otherPath] = [member.split("."), other.split(".")];
  const pointer = pointerTo(part, ...path);
  return onlyWith(part === "query" ? member : undefined, (context) => {
    const [value, limit] =
      part === "query" ? [context.parameter(member), context.parameter(other)] : [context.memberAt(path), context.memberAt(otherPath)];
    const most = limit ?? otherwise;
    if (
      typeof value !== "number" ||
      typeof most !== "number" ||
      context.unknown.includes(other) ||
      !(Math.fround(value) > Math.fround(most))
    )
      return;
    context.report(check, "above", pointer, { slots: { member, number: value, other, maximum: most } });
  });
};
