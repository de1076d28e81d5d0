import { type Case, listed, type MakeCases } from "../kind/case.js";
import { constraint, enforced } from "../kind/constraint.js";
import { requiredFields, sampleField } from "../kind/examples.js";
import { type CheckKind, type KindOptions, members } from "../kind/kind.js";
import { membersOf } from "../kind/schemas.js";
import type { ExclusiveFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface ExclusiveOptions {
  readonly members: readonly string[];
}

/** The JSON Schema of the options. */
const options: KindOptions = { properties: { members }, required: ["members"] };

/** Fields that exclude each other, all together, and each without the others. */
const cases: MakeCases = ({ check, endpoint, examples, rule }) => {
  const members = membersOf(check, endpoint);
  const body = (names: readonly string[]): string =>
    JSON.stringify({
      ...requiredFields(endpoint.body ?? {}, examples),
      ...Object.fromEntries(names.map((name) => [name, sampleField(name, endpoint.body?.properties?.[name] ?? {}, examples)])),
    });
  return [
    {
      name: "together",
      description: `${members.join(" together with ")}.`,
      change: { body: body(members) },
      rule: rule("together"),
      slots: { members: members.map((name) => `\`${name}\``).join(" and ") },
    },
    ...members.map(
      (member): Case => ({
        name: `${member}-alone`,
        description: `${member} alone.`,
        change: { body: body([member]) },
        rule: rule("together"),
        accepted: true,
      }),
    ),
  ];
};

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
