import { dateError, dateTimeError } from "../../decode/date/chrono.js";
import { pointerTo } from "../../engine/pointer.js";
import type { BindCheck } from "../bound-check.js";

interface Needs {
  readonly members: readonly string[];
  /** Whether a time may follow the date, with an offset or without one. */
  readonly takesTime: boolean;
}

/** Finds a parameter of the query that is no date. */
export const date: BindCheck<Needs> = (check) => (examination) => {
  for (const name of check.members) {
    const text = examination.parameter(name);
    if (typeof text !== "string") continue;
    const message = dateError(text);
    if (message === undefined) continue;
    const when = finding(text, check.takesTime);
    if (when === undefined) continue;
    examination.report(check, when, pointerTo("query", name), { slots: { parameter: name, message } });
    if (examination.decided) return;
  }
};

/** What kind of text it is that is no date alone; `undefined` for a date and time where one is taken. */
function finding(text: string, takesTime: boolean): string | undefined {
  if (text === "") return "empty";
  const [, day = "", time] = /^(.{8,10})[Tt ](.*)$/s.exec(text) ?? [];
  if (time === undefined || dateError(day) !== undefined) return "no date";
  if (!takesTime) return "with time";
  if (isTime(text)) return undefined;
  // a plus that is not percent-encoded arrives as a space
  return isTime(text.replace(/ (?=\d\d:?\d\d$)/, "+")) ? "plus" : "odd time";
}

/** Whether it is a date and a time, with an offset or without one. */
function isTime(text: string): boolean {
  return dateTimeError(text) === undefined || dateTimeError(`${text}Z`) === undefined;
}
