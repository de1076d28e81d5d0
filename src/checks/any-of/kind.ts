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
