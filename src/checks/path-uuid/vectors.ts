import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** Ids in the path that are not UUIDs, and UUIDs in each accepted form. */
export const cases: MakeCases = ({ check, endpoint, find, rule }) =>
  membersOf(check, endpoint).flatMap((member) =>
    ["invalid character", "not a uuid", "taken"].flatMap((when) =>
      find(when).map(({ name, value, message, evidence }) => ({
        name: `${member}-${name}`,
        description: `\`${member}\` of \`${value}\`.`,
        change: { path: { [member]: value } },
        rule: rule(when) ?? rule("not a uuid"),
        evidence,
        ...(when === "taken" ? { accepted: true as const } : message === undefined ? {} : { slots: { message } }),
      })),
    ),
  );
