import { dateError, dateTimeError } from "../../decode/chrono.js";
import { pointerTo } from "../pointer.js";
import type { BindCheck } from "./bound-check.js";

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
    const isTime = dateTimeError(text) === undefined || dateTimeError(`${text}Z`) === undefined;
    if (isTime && check.takesTime) continue;
    const when = text === "" ? "empty" : isTime ? "with time" : "no date";
    examination.report(check, when, pointerTo("query", name), { slots: { parameter: name, message } });
    if (examination.decided) return;
  }
};
