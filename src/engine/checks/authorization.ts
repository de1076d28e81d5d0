import type { BindCheck } from "./bound-check.js";

/** Finds a missing or malformed Authorization, where the caller wants it looked at. */
export const authorization: BindCheck<{ readonly schemes: readonly string[] }> = (check, _operation, { auth }) => {
  if (auth === "ignore") return undefined;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^(?:${check.schemes.join("|")}) +\\S+$`, "i");
  return (examination) => {
    const value = examination.field("authorization");
    if (value && wellFormed.test(value.trim())) return;
    examination.report(check, value === undefined ? "missing" : "malformed", "/headers/authorization");
  };
};
