import type { BindCheck } from "./bound-check.js";

/** Finds a missing or malformed Authorization, where the caller wants it looked at. */
export const authorization: BindCheck<"authorization"> = (check, _operation, { auth }) => {
  if (auth === "ignore") return undefined;
  return (examination) => {
    const value = examination.field("authorization");
    if (value && /^(?:token|bearer) +\S+$/i.test(value.trim())) return;
    examination.report(check, value === undefined ? "missing" : "malformed", "/headers/authorization");
  };
};
