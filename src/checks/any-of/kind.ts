import type { MakeCases } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import { type CheckKind, type KindOptions, members } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { AnyOfFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface AnyOfOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { members }, required: ["members"] };

/** A request without any of the parameters, and one with each alone. */
const cases: MakeCases = ({ check, endpoint, rule }) => {
  const members = membersOf(check, endpoint);
  const none = Object.fromEntries(members.map((member) => [member, null]));
  return [
    { name: "none-given", description: `None of ${members.join(", ")}.`, change: { query: none }, rule: rule("none") },
    ...members.map((member) => ({
      name: `${member}-alone`,
      description: `${member} alone.`,
      change: { query: { ...none, [member]: "true" } },
      rule: rule("none"),
      accepted: true,
    })),
  ];
};

/** At least one of several parameters must be enabled. */
export const anyOf: CheckKind<AnyOfOptions, AnyOfFinding> = {
  name: "any-of",
  options,
  findings: () => ({
    none: "always",
  }),
  runtime: (check, endpoint) => ({ members: membersOf(check, endpoint) }),
  needs(check, endpoint) {
    // a smallest request enables the first switch
    const name = check.members.find((member) => endpoint.query?.properties?.[member]?.type === "boolean");
    return name === undefined ? {} : { [name]: "true" };
  },
  constraints: (check, endpoint) =>
    constraint(enforced(endpoint, check, "none"), [check.reads], {
      anyOf: membersOf(check, endpoint).map((name) => ({ required: [name], properties: { [name]: { not: { enum: [false, "false"] } } } })),
    }),
  cases,
};
