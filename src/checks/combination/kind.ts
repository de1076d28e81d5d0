import { type ConstraintText, constraint, enforced, textSlots } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import type { CheckData, OperationData } from "../kind/schemas.js";
import type { CombinationFinding } from "./check.js";
import { combinationSchema, isMet } from "./constraint.js";
import { type CombinationOptions, options } from "./data.js";

/** The slots of the message: the value of the parameter that the finding is about. */
function textsOf({ reads, member: name }: CheckData & CombinationOptions, { query }: OperationData): ConstraintText[] {
  const isList = query?.properties?.[name]?.type === "array";
  return textSlots(reads, name, isList).map(({ of, slots }) => ({ slots, ...(of && { of: { properties: { [name]: of } } }) }));
}

/** Some parameters must not be combined. */
export const combination: CheckKind<CombinationOptions, CombinationFinding> = {
  name: "combination",
  options,
  findings: () => ({
    together: "always",
  }),
  runtime: ({ member: name, message, conditions }) => ({
    member: name,
    ...(message !== undefined && { message }),
    conditions: conditions.map(({ evidence: _evidence, ...condition }) => condition),
  }),
  constraints: (check, endpoint) =>
    check.stage === "message"
      ? []
      : constraint(enforced(endpoint, check, "together"), [check.reads], combinationSchema(check.conditions), {
          texts: textsOf(check, endpoint),
        }),
  // a message, not the handshake, is rejected
  objects: ({ stage, conditions }, query) => stage !== "message" && conditions.every((condition) => isMet(condition, query)),
};
