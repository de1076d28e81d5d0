import { isSwitchedOn } from "../../engine/switched-on.js";
import type { BindCheck } from "../bound-check.js";

/** Finds that none of several parameters is switched on. */
export const anyOf: BindCheck<{ readonly members: readonly string[] }> = (check) => {
  const { members } = check;
  return (examination) => {
    // a parameter whose value nobody knows may be on
    if (members.some((name) => examination.unknown.includes(name))) return;
    if (!members.some((name) => isSwitchedOn(examination.parameter(name)))) examination.report(check, "none", "/query");
  };
};
