import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** Invalid dates, and dates in each accepted form. */
export const cases: MakeCases = ({ check, endpoint, find, rule }) =>
  membersOf(check, endpoint).flatMap((member) =>
    ["no date", "empty", "with time", "taken"].flatMap((when) => {
      const takesTime = endpoint.query?.properties?.[member]?.format === "date-time";
      const isAccepted = when === "taken" || (when === "with time" && takesTime);
      return find(when).map(({ name, value, message, evidence }) => ({
        name: `${member}-${name}`,
        description: `\`${member}=${value}\`.`,
        change: { query: { [member]: value } },
        rule: rule(isAccepted ? "no date" : when),
        evidence,
        ...(isAccepted ? { accepted: true as const } : message === undefined ? {} : { slots: { message } }),
      }));
    }),
  );
