import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type MessageFrameFinding = "binary" | "empty";

/** Rejects a binary frame where only text is allowed. */
export const messageFrame: CompileCheck<unknown, MessageFrameFinding> = (check) => (context) => {
  const { wireBody } = context;
  if (typeof wireBody === "string" || wireBody === undefined) return;
  // where audio is sent, only an empty frame is worth a notice
  const when = check.rules["binary"] ? "binary" : wireBody.length === 0 ? "empty" : undefined;
  if (when !== undefined) context.report(check, when, "/message");
};
