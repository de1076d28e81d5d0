import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import type { JsonSchema } from "../kind/schemas.js";

/** Bodies that are no JSON, or not the one object that is wanted. */
export const cases: MakeCases = (context) => {
  const { one, rule } = context;
  const names = fieldNames(one.body);
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
            description: `${names.map((name) => `\`${name}\``).join(" beside ")}.`,
            change: { body: JSON.stringify(Object.fromEntries(names.map((name) => [name, "https://example.com/a"]))) },
            rule: rule("shape"),
          },
        ]),
    {
      name: "list-of-fields",
      description: "The fields as a list.",
      change: { body: JSON.stringify(["a", ...names.slice(1).map(() => null)]) },
      rule: rule("list"),
    },
  ];
};

/** The fields of a body, whichever of its forms they belong to. */
function fieldNames(body: JsonSchema | undefined): string[] {
  return [...new Set((body?.oneOf ?? [body ?? {}]).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function ofExamples({ find, rule }: CaseContext, when: string, field: string): Case[] {
  return find(when).map(({ name, value, evidence }) => ({
    name,
    description: when === "taken" ? "A body that is JSON." : `A body with a fault: ${when}.`,
    change: { body: value.replaceAll("<field>", field).replaceAll("<FIELD>", field.toUpperCase()) },
    // where no rule tells one shape from another, it is a shape
    rule: when === "taken" ? rule("syntax") : (rule(when) ?? rule("shape")),
    evidence,
    ...(when === "taken" ? { taken: true as const } : {}),
  }));
}
