import type { BindCheck } from "./bound-check.js";

/** Finds a missing or malformed Authorization, where the caller wants it looked at. */
export const authorization: BindCheck<{ readonly schemes: readonly string[] }> = (check, _operation, { auth }) => {
  if (auth === "ignore") return undefined;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^(${check.schemes.join("|")}) +\\S+$`, "i");
  return (examination) => {
    const value = examination.field("authorization")?.trim();
    const scheme = value && wellFormed.exec(value)?.[1]?.toLowerCase();
    // a scheme that is well formed may have a rule of its own
    const when = scheme ? `scheme ${scheme}` : value === undefined ? "missing" : "malformed";
    if (!scheme || check.rules[when]) examination.report(check, when, "/headers/authorization");
  };
};
