import type { BindCheck } from "./bound-check.js";

/** Finds that none of several parameters is switched on. */
export const anyOf: BindCheck<{ readonly members: readonly string[] }> = (check) => {
  const { members } = check;
  return (examination) => {
    // a parameter whose value nobody knows may be on
    if (members.some((name) => examination.unknown.includes(name))) return;
    const isOn = (value: unknown) => value !== undefined && value !== false && value !== "false";
    if (!members.some((name) => isOn(examination.parameter(name)))) examination.report(check, "none", "/query");
  };
};
