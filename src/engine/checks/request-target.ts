import type { BindCheck } from "./bound-check.js";
import { adviceFor } from "./rule-index.js";

export const requestTarget: BindCheck<"request-target"> = (check, operation) => {
  const tooLong = adviceFor(check, "too long");
  const limit = operation.limits.requestTargetBytes;
  return (examination) => {
    const bytes = examination.targetLength;
    if (bytes >= limit) examination.advise(tooLong, "/query", { bytes });
  };
};
