import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { AnyOfFinding } from "./check.js";
import { type AnyOfOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** At least one of several parameters must be enabled. */
export const anyOf: CheckKind<AnyOfOptions, AnyOfFinding> = {
  name: "any-of",
  options,
  findings: () => ({
    none: "always",
  }),
  runtime: (check, one) => ({ members: membersOf(check, one) }),
  needs(check, one) {
    // a smallest request enables the first switch
    const name = check.members.find((member) => one.query?.properties?.[member]?.type === "boolean");
    return name === undefined ? {} : { [name]: "true" };
  },
  constraints: (check, one) =>
    constraint(enforced(one, check, "none"), [check.reads], {
      anyOf: membersOf(check, one).map((name) => ({ required: [name], properties: { [name]: { not: { enum: [false, "false"] } } } })),
    }),
  cases,
};
