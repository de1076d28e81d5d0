import type { BindCheck } from "./bound-check.js";

/** Finds a missing or malformed Authorization, where the caller wants it looked at. */
export const authorization: BindCheck<{ readonly schemes: readonly string[] }> = (check, _operation, { auth }) => {
  if (auth === "ignore") return undefined;
  // a scheme, a space and a key without white space
  const wellFormed = new RegExp(`^(?:${check.schemes.join("|")}) +\\S+$`, "i");
  return (examination) => {
    const value = examination.field("authorization");
    if (value && wellFormed.test(value.trim())) {
      // where there is a rule on it, tokens that live for a short time are not meant
      if (check.rules["bearer"] && /^bearer /i.test(value.trim())) examination.report(check, "bearer", "/headers/authorization");
      return;
    }
    examination.report(check, value === undefined ? "missing" : "malformed", "/headers/authorization");
  };
};
