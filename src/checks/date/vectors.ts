import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** Dates that are none, or more than one. */
export const cases: MakeCases = ({ check, one, find, rule }) =>
  membersOf(check, one).flatMap((member) =>
    ["no date", "empty", "with time", "taken"].flatMap((when) => {
      const takesTime = one.query?.properties?.[member]?.format === "date-time";
      const isTaken = when === "taken" || (when === "with time" && takesTime);
      return find(when).map(({ name, value, message, evidence }) => ({
        name: `${member}-${name}`,
        description: `\`${member}=${value}\`.`,
        change: { query: { [member]: value } },
        rule: rule(isTaken ? "no date" : when),
        evidence,
        ...(isTaken ? { taken: true as const } : message === undefined ? {} : { slots: { message } }),
      }));
    }),
  );
