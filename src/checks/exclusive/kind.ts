import { listed } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import type { CheckKind } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { ExclusiveFinding } from "./check.js";
import { type ExclusiveOptions, options } from "./data.js";
import { cases } from "./vectors.js";

/** Some fields of the body exclude each other. */
export const exclusive: CheckKind<ExclusiveOptions, ExclusiveFinding> = {
  name: "exclusive",
  options,
  findings: () => ({
    together: "always",
  }),
  runtime: (check, endpoint) => ({ members: membersOf(check, endpoint) }),
  constraints(check, endpoint) {
    const names = membersOf(check, endpoint);
    const present = Object.fromEntries(names.map((name) => [name, { not: { type: "null" } }]));
    return constraint(
      enforced(endpoint, check, "together"),
      ["body"],
      { not: { required: names, properties: present } },
      {
        texts: [
          {
            slots: {
              members: listed(
                names.map((name) => `\`${name}\``),
                "and",
              ),
            },
          },
        ],
      },
    );
  },
  exclusive: membersOf,
  cases,
};
