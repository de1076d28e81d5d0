import { type CheckContext, type CompileCheck, inferred } from "../contract.js";
import { isEnabled } from "../is-enabled.js";
import { pointerTo } from "../pointer.js";

/** What this kind of check can find. */
export type CombinationFinding = "together";

/** A condition on one parameter. */
interface Condition {
  readonly member: string;
  /** A pattern that a value must match, or must not match. Without either, any value that enables the parameter meets the condition. */
  readonly matches?: string;
  readonly matchesNot?: string;
  /** The default of the server. Without one, an absent parameter does not meet the condition. */
  readonly otherwise?: string;
  /** Whether a value that disables the parameter meets the condition too. */
  readonly off?: true;
}

interface Options {
  readonly conditions: readonly Condition[];
  /** The parameter that the pointer names. */
  readonly member: string;
}

/** Rejects parameters that cannot be combined. */
export const combination: CompileCheck<Options, CombinationFinding> = (check) => {
  const conditions = check.conditions.map(({ matches, matchesNot, ...one }) => {
    const pattern = matches ?? matchesNot;
    return {
      otherwise: undefined,
      off: undefined,
      ...one,
      isWanted: matchesNot === undefined,
      pattern: pattern === undefined ? undefined : new RegExp(pattern),
    };
  });
  const pointer = pointerTo("query", check.member);
  const meets = (context: CheckContext, { member, pattern, isWanted, otherwise, off }: (typeof conditions)[number]): boolean => {
    if (context.unknown.includes(member)) return false;
    const value = context.parameter(member) ?? otherwise;
    if (value === undefined) return false;
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (pattern !== undefined) return values.some((one) => pattern.test(one) === isWanted);
    return off === true ? values.length > 0 : isEnabled(value);
  };
  return (context) => {
    if (!conditions.every((condition) => meets(context, condition))) return;
    const value = context.parameter(check.member);
    // how the server treats an empty value is unknown
    const isVague = check.conditions.some(({ member }) => context.parameter(member) === "");
    context.report(check, "together", pointer, {
      source: isVague ? inferred : undefined,
      slots: { member: check.member, value: Array.isArray(value) ? String(value[0]) : String(value) },
    });
  };
};
