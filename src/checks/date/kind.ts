import { exampleCases, type MakeCases } from "../kind/case.js";
import { type CheckKind, type KindOptions, members } from "../kind/kind.js";
import { type BareOperation, type CheckData, membersOf } from "../kind/schemas.js";
import type { DateFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface DateOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { members }, required: ["members"] };

/** Invalid dates, and dates in each accepted form. */
const cases: MakeCases = ({ check, endpoint, find, rule }) =>
  membersOf(check, endpoint).flatMap((member) =>
    ["no date", "empty", "with time", "taken"].flatMap((when) => {
      const takesTime = endpoint.query?.properties?.[member]?.format === "date-time";
      const isAccepted = when === "taken" || (when === "with time" && takesTime);
      const describe = (value: string) => ({ description: `\`${member}=${value}\`.`, change: { query: { [member]: value } } });
      return exampleCases(find, when, rule(isAccepted ? "no date" : when), describe, isAccepted).map((made) => ({
        ...made,
        name: `${member}-${made.name}`,
      }));
    }),
  );

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
