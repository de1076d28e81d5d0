import type { BindCheck } from "../bound-check.js";

/** Finds a frame that is not text. */
export const messageFrame: BindCheck = (check) => (examination) => {
  const { wireBody } = examination;
  if (typeof wireBody === "string" || wireBody === undefined) return;
  // where audio is sent, only an empty frame is anything to speak of
  const when = check.rules["binary"] ? "binary" : wireBody.length === 0 ? "empty" : undefined;
  if (when !== undefined) examination.report(check, when, "/message");
};
