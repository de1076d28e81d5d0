import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** A request without any of the parameters, and one with each alone. */
export const cases: MakeCases = ({ check, endpoint, rule }) => {
  const members = membersOf(check, endpoint);
  const none = Object.fromEntries(members.map((member) => [member, null]));
  return [
    { name: "none-given", description: `None of ${members.join(", ")}.`, change: { query: none }, rule: rule("none") },
    ...members.map((member) => ({
      name: `${member}-alone`,
      description: `${member} alone.`,
      change: { query: { ...none, [member]: "true" } },
      rule: rule("none"),
      accepted: true as const,
    })),
  ];
};
