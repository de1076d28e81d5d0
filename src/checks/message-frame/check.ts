import type { BindCheck } from "../bound-check.js";

/** Finds a binary frame where the stream takes text only; where it takes audio, an empty frame of either kind. */
export const messageFrame: BindCheck = (check) => (examination) => {
  const { wireBody } = examination;
  if (wireBody === undefined) return;
  const isBinary = typeof wireBody !== "string";
  if (check.rules["binary"]) {
    if (isBinary) examination.report(check, "binary", "/message");
  } else if (wireBody.length === 0) examination.report(check, "empty", "/message");
};
