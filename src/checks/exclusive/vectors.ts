import type { Case, MakeCases } from "../kind/case.js";
import { requiredFields, sampleField } from "../kind/examples.js";
import { membersOf } from "../kind/schemas.js";

/** Fields that exclude each other, all together, and each without the others. */
export const cases: MakeCases = ({ check, endpoint, examples, rule }) => {
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
