import type { CompileCheck } from "../contract.js";

/** What this kind of check can find. */
export type SettingsFirstFinding = "binary first" | "again" | "other first";

interface Options {
  /** The type of the message that opens a session, and is sent once. */
  readonly type: string;
}

/** Finds what comes before the message that opens a session, and a second one of its kind. */
export const settingsFirst: CompileCheck<Options, SettingsFirstFinding> = (check) => {
  const { type } = check;
  return (context) => {
    const { clock, wireBody } = context;
    if (clock === undefined || wireBody === undefined) return;
    const isOpen = clock.isMarked(type);
    if (typeof wireBody !== "string") {
      if (!isOpen) context.report(check, "binary first", "/message");
      return;
    }
    const sent = context.member("type");
    if (sent === type) {
      if (isOpen) context.report(check, "again", "/message/type", { slots: { type } });
      clock.mark(type);
    } else if (!isOpen && sent !== undefined) context.report(check, "other first", "/message/type", { slots: { type } });
  };
};
