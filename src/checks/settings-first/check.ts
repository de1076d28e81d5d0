import type { BindCheck } from "../bound-check.js";

interface Needs {
  /** The type of the message that opens a session, and is sent once. */
  readonly type: string;
}

/** Finds what comes before the message that opens a session, and a second one of its kind. */
export const settingsFirst: BindCheck<Needs> = (check) => {
  const { type } = check;
  return (examination) => {
    const { clock, wireBody } = examination;
    if (clock === undefined || wireBody === undefined) return;
    const isOpen = clock.isMarked(type);
    if (typeof wireBody !== "string") {
      if (!isOpen) examination.report(check, "binary first", "/message");
      return;
    }
    const sent = examination.member("type");
    if (sent === type) {
      if (isOpen) examination.report(check, "again", "/message/type", { slots: { type } });
      clock.mark(type);
    } else if (!isOpen && sent !== undefined) examination.report(check, "other first", "/message/type", { slots: { type } });
  };
};
