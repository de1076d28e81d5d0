import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import type { JsonSchema } from "../kind/schemas.js";

/** Bodies that are not JSON, or not the expected object. */
export const cases: MakeCases = (context) => {
  const { endpoint, rule } = context;
  const names = fieldNames(endpoint.body);
  const [first = ""] = names;
  return [
    ...["syntax", "shape", "unknown field", "repeated key", "lone surrogate", "byte order mark", "taken"].flatMap((when) =>
      ofExamples(context, when, first),
    ),
    ...(names.length < 2
      ? []
      : [
          {
            name: "all-fields",
            description: `${names.map((name) => `\`${name}\``).join(" together with ")}.`,
            change: { body: JSON.stringify(Object.fromEntries(names.map((name) => [name, "https://example.com/a"]))) },
            rule: rule("shape"),
          },
        ]),
    {
      name: "list-of-fields",
      description: "The fields as an array.",
      change: { body: JSON.stringify(["a", ...names.slice(1).map(() => null)]) },
      rule: rule("list"),
    },
  ];
};

/** Lists the fields of all branches of a body. */
function fieldNames(body: JsonSchema | undefined): string[] {
  return [...new Set((body?.oneOf ?? [body ?? {}]).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function ofExamples({ find, rule }: CaseContext, when: string, field: string): Case[] {
  return find(when).map(({ name, value, evidence }) => ({
    name,
    description: when === "taken" ? "A body that is JSON." : `An invalid body: ${when}.`,
    change: { body: value.replaceAll("<field>", field).replaceAll("<FIELD>", field.toUpperCase()) },
    // without a rule of its own, a finding is a wrong shape
    rule: when === "taken" ? rule("syntax") : (rule(when) ?? rule("shape")),
    evidence,
    ...(when === "taken" ? { accepted: true as const } : {}),
  }));
}
