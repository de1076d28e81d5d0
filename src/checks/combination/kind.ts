import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { CombinationFinding } from "./check.js";
import { combinationSchema, isMet } from "./constraint.js";
import { type CombinationOptions, options } from "./data.js";

/** Some parameters must not be combined. */
export const combination: CheckKind<CombinationOptions, CombinationFinding> = {
  name: "combination",
  options,
  findings: () => ({
    together: "always",
  }),
  runtime: ({ member: name, conditions }) => ({
    member: name,
    conditions: conditions.map(({ evidence: _evidence, ...condition }) => condition),
  }),
  constraints: (check, one) =>
    check.stage === "message" ? [] : constraint(enforced(one, check, "together"), [check.reads], combinationSchema(check.conditions)),
  objects: ({ conditions }, query) => conditions.every((condition) => isMet(condition, query)),
};
