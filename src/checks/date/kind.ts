import type { CheckKind } from "../kind/kind.js";
import { type BareOperation, type CheckData, membersOf } from "../kind/schemas.js";
import type { DateFinding } from "./check.js";
import { type DateOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** A parameter must be a date, or a date and time. */
export const date: CheckKind<DateOptions, DateFinding> = {
  name: "date",
  reader: "a reader of dates",
  options,
  runtime: (check, endpoint) => ({ members: membersOf(check, endpoint), takesTime: takesTime(check, endpoint) }),
  findings(check, endpoint) {
    const withTime = takesTime(check, endpoint);
    return {
      "no date": "always",
      empty: "always",
      "with time": withTime ? "with a rule" : "always",
      plus: withTime ? "always" : "with a rule",
      "odd time": withTime ? "always" : "with a rule",
    };
  },
  cases,
};

/** Whether the documentation allows a time after the date. */
function takesTime(check: CheckData, endpoint: BareOperation): boolean {
  return membersOf(check, endpoint).some((name) => endpoint.query?.properties?.[name]?.format === "date-time");
}
