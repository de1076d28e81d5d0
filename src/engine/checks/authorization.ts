import type { BindCheck } from "./bound-check.js";
import { ruleFor } from "./rule-index.js";

// a scheme, spaces and a key without white space
const wellFormed = /^(?:token|bearer) +[^\s]+$/i;

export const authorization: BindCheck<"authorization"> = (check, _operation, settings) => {
  if (settings.auth === "ignore") return () => {};
  const missing = ruleFor(check, "missing");
  const malformed = ruleFor(check, "malformed");
  const pointer = "/headers/authorization";
  return (examination) => {
    const value = examination.fields.authorization?.trim();
    if (value === undefined) examination.reject(missing, { pointer });
    else if (!wellFormed.test(value)) examination.reject(malformed, { pointer });
  };
};
