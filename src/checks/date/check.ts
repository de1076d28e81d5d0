import { dateError, dateTimeError } from "../../decode/date/chrono.js";
import { type CompileCheck, pointerTo } from "../contract.js";

/** What this kind of check can find. */
export type DateFinding = "no date" | "empty" | "with time" | "plus" | "odd time";

interface Options {
  readonly members: readonly string[];
  /** Whether the date may have a time, with or without an offset. */
  readonly takesTime: boolean;
}

/** Rejects a query parameter that is not a date. */
export const date: CompileCheck<Options, DateFinding> = (check) => (context) => {
  for (const name of check.members) {
    const text = context.parameter(name);
    if (typeof text !== "string") continue;
    const message = dateError(text);
    if (message === undefined) continue;
    const when = finding(text, check.takesTime);
    if (when === undefined) continue;
    context.report(check, when, pointerTo("query", name), { slots: { parameter: name, message } });
    if (context.decided) return;
  }
};

/** Classifies a text that is not a plain date; `undefined` for a date and time where it is allowed. */
function finding(text: string, takesTime: boolean): string | undefined {
  if (text === "") return "empty";
  const [, day = "", time] = /^(.{8,10})[Tt ](.*)$/s.exec(text) ?? [];
  if (time === undefined || dateError(day) !== undefined) return "no date";
  if (!takesTime) return "with time";
  if (isTime(text)) return undefined;
  // an unescaped plus arrives as a space
  return isTime(text.replace(/ (?=\d\d:?\d\d$)/, "+")) ? "plus" : "odd time";
}

/** Whether the text is a date and time, with or without an offset. */
function isTime(text: string): boolean {
  return dateTimeError(text) === undefined || dateTimeError(`${text}Z`) === undefined;
}
