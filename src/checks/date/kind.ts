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
  runtime: (check, one) => ({ members: membersOf(check, one), takesTime: takesTime(check, one) }),
  findings(check, one) {
    const withTime = takesTime(check, one);
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
function takesTime(check: CheckData, one: BareOperation): boolean {
  return membersOf(check, one).some((name) => one.query?.properties?.[name]?.format === "date-time");
}
