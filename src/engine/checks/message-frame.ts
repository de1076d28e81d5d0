import type { BindCheck } from "./bound-check.js";

/** Finds a frame that is not text. */
export const messageFrame: BindCheck = (check) => (examination) => {
  if (typeof examination.wireBody !== "string") examination.report(check, "binary", "/message");
};
