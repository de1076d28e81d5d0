import { type CheckContext, type CompileCheck, inferred, onlyWith, pointerTo } from "../contract.js";
import { isEnabled } from "../parameters.js";

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
  /** The parameter, or the field of the message, that the pointer names. */
  readonly member: string;
  /** The type of a message that must have the field: the parameters are those of its handshake. */
  readonly message?: string;
}

/** Rejects parameters that cannot be combined, or that a message cannot be combined with. */
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
  const { member: blamed, message } = check;
  const pointer = pointerTo(message === undefined ? "query" : "message", blamed);
  const meets = (context: CheckContext, { member, pattern, isWanted, otherwise, off }: (typeof conditions)[number]): boolean => {
    const value = context.parameter(member) ?? otherwise;
    if (value === undefined || context.unknown.includes(member)) return false;
    if (pattern === undefined) return off === true ? !Array.isArray(value) || value.length > 0 : isEnabled(value);
    return Array.isArray(value) ? value.some((item) => pattern.test(item) === isWanted) : pattern.test(String(value)) === isWanted;
  };
  // without a default, an absent parameter meets no condition
  const needed = conditions.filter(({ otherwise }) => otherwise === undefined).map(({ member }) => member);
  // nearly every request has a model
  return onlyWith(needed.find((member) => member !== "model") ?? needed[0], (context) => {
    if (message !== undefined && !hasField(context, message, blamed)) return;
    for (const condition of conditions) if (!meets(context, condition)) return;
    const value = context.parameter(blamed);
    // how the server treats an empty value is unknown
    const isVague = check.conditions.some(({ member }) => context.parameter(member) === "");
    context.report(check, "together", pointer, {
      source: isVague ? inferred : undefined,
      slots: { member: blamed, value: Array.isArray(value) ? String(value[0]) : String(value) },
    });
  });
};

/** Tells whether a message has a type, and a field that is not an empty list. */
function hasField(context: CheckContext, type: string, field: string): boolean {
  const value = context.member(field);
  return context.member("type") === type && value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
