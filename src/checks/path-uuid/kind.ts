import { type ConstraintText, constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { PathUuidFinding } from "./check.js";
import { uuid } from "./constraint.js";
import { options, type PathUuidOptions } from "./data.js";
import { cases } from "./vectors.js";

/** A path parameter must be a UUID. */
export const pathUuid: CheckKind<PathUuidOptions, PathUuidFinding> = {
  name: "path-uuid",
  options,
  findings: () => ({
    "invalid character": "with a rule",
    "not a uuid": "always",
  }),
  deserializes: true,
  runtime: (check, endpoint) => ({ members: membersOf(check, endpoint) }),
  constraints(check, endpoint) {
    // one constraint, whichever rule names the error
    const rules = check.rules.filter(({ when }) => enforced(endpoint, check, when) !== undefined);
    return membersOf(check, endpoint).flatMap((name) =>
      constraint(rules[0], ["path", name], { pattern: uuid }, { texts: lengthText(name) }).map((made) => ({
        ...made,
        rules: rules.map(({ rule }) => rule),
      })),
    );
  },
  cases,
};

/** The message about digits without hyphens; any other names a character, or a group. */
function lengthText(name: string): ConstraintText[] {
  const message = `invalid length: expected length 32 for simple format, found {#/path/${name}}`;
  return [{ of: { pattern: "^[0-9a-fA-F]*$" }, slots: { message } }];
}
