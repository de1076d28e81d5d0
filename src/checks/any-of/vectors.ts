import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** None of several parameters, and each alone. */
export const cases: MakeCases = ({ check, one, rule }) => {
  const members = membersOf(check, one);
  const none = Object.fromEntries(members.map((member) => [member, null]));
  return [
    { name: "none-given", description: `None of ${members.join(", ")}.`, change: { query: none }, rule: rule("none") },
    ...members.map((member) => ({
      name: `${member}-alone`,
      description: `${member} alone.`,
      change: { query: { ...none, [member]: "true" } },
      rule: rule("none"),
      taken: true as const,
    })),
  ];
};
