import type { Examination } from "../../engine/examination.js";
import { ownProperties } from "../../engine/own-properties.js";
import { pointerTo } from "../../engine/pointer.js";
import { isSwitchedOn } from "../../engine/switched-on.js";
import type { BindCheck } from "../bound-check.js";
import { inferred } from "../inferred.js";

/** What has to hold of a parameter. */
interface Condition {
  readonly member: string;
  /** A pattern that the value, or one of several, fits; or that it does not. Without either, any value will do but one that switches it off. */
  readonly matches?: string;
  readonly matchesNot?: string;
  /** What the server takes where the parameter is absent; without it, such a parameter meets no condition. */
  readonly otherwise?: string;
  /** Whether a value that switches it off will do too. */
  readonly off?: true;
}

interface Needs {
  readonly conditions: readonly Condition[];
  /** The parameter to blame. */
  readonly member: string;
}

/** Finds parameters that do not go together, or not with what is sent over a socket. */
export const combination: BindCheck<Needs> = (check) => {
  const conditions = check.conditions.map(({ matches, matchesNot, ...one }) => {
    const pattern = matches ?? matchesNot;
    return ownProperties({ ...one, isWanted: matchesNot === undefined, pattern: pattern === undefined ? undefined : new RegExp(pattern) });
  });
  const pointer = pointerTo("query", check.member);
  const meets = (examination: Examination, { member, pattern, isWanted, otherwise, off }: (typeof conditions)[number]): boolean => {
    if (examination.unknown.includes(member)) return false;
    const value = examination.parameter(member) ?? otherwise;
    if (value === undefined) return false;
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (pattern !== undefined) return values.some((one) => pattern.test(one) === isWanted);
    return off === true ? values.length > 0 : isSwitchedOn(value);
  };
  return (examination) => {
    if (!conditions.every((condition) => meets(examination, condition))) return;
    const value = examination.parameter(check.member);
    // what an empty one does is not known
    const isVague = check.conditions.some(({ member }) => examination.parameter(member) === "");
    examination.report(check, "together", pointer, {
      source: isVague ? inferred : undefined,
      slots: { member: check.member, value: Array.isArray(value) ? String(value[0]) : String(value) },
    });
  };
};
