import { listed } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import { type CheckKind, type KindOptions, members } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { ExclusiveFinding } from "./check.js";
import { cases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface ExclusiveOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { members }, required: ["members"] };

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
