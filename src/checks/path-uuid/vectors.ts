import type { MakeCases } from "../kind/case.js";
import { membersOf } from "../kind/schemas.js";

/** Ids in the path that are no UUID, and the ways in which one is written. */
export const cases: MakeCases = ({ check, one, find, rule }) =>
  membersOf(check, one).flatMap((member) =>
    ["invalid character", "not a uuid", "taken"].flatMap((when) =>
      find(when).map(({ name, value, message, evidence }) => ({
        name: `${member}-${name}`,
        description: `\`${member}\` of \`${value}\`.`,
        change: { path: { [member]: value } },
        rule: rule(when) ?? rule("not a uuid"),
        evidence,
        ...(when === "taken" ? { taken: true as const } : message === undefined ? {} : { slots: { message } }),
      })),
    ),
  );
