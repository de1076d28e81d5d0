import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type MessageFrameFinding = "binary" | "empty";

/** Rejects a binary frame where only text is allowed; where audio is sent, reports an empty frame of either kind. */
export const messageFrame: CompileCheck<unknown, MessageFrameFinding> = (check) => (context) => {
  const { wireBody } = context;
  if (wireBody === undefined) return;
  if (check.rules.binary) {
    if (typeof wireBody !== "string") context.report(check, "binary", "/message");
  } else if (wireBody.length === 0) context.report(check, "empty", "/message");
};
