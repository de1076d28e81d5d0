import type { Case, CaseContext, MakeCases } from "../kind/case.js";
import { filled, requiredFields, sampleField } from "../kind/examples.js";
import type { JsonSchema } from "../kind/schemas.js";

/** Bodies that are not JSON, lack a field, or have a field of another type. The error text ends with the position in the body. */
export const cases: MakeCases = (context) => {
  const { endpoint, rule, examples, find } = context;
  const { properties = {}, required = [] } = endpoint.body ?? {};
  const all = requiredFields(endpoint.body ?? {}, examples);
  const texts = examples.libraries["serde_json"]?.texts ?? {};
  const given = (name: string, description: string, body: string) => ({ name, description, change: { body } });
  const empty = rule("empty");
  return [
    ...(empty === undefined || endpoint.operation.bodyOptional !== undefined
      ? []
      : [{ ...given("empty", "No body.", ""), rule: empty, slots: { message: texts["empty"] ?? "" } }]),
    ...find("syntax").map(
      ({ name, value, message, evidence }): Case => ({
        ...given(name, "A body that is not JSON.", value),
        rule: rule("syntax"),
        ...(message === undefined ? {} : { slots: { message } }),
        evidence,
      }),
    ),
    ...required.map((field): Case => {
      const { [field]: _field, ...rest } = all;
      const body = JSON.stringify(rest);
      const message = filled(texts["missing field"] ?? "", { field, column: body.length }) ?? "";
      return { ...given(`without-${field}`, `No \`${field}\`.`, body), rule: rule("missing field"), slots: { message } };
    }),
    ...Object.entries(properties).flatMap(([field, schema]) => wrongType(context, all, field, schema)),
    {
      ...given("unknown-field", "An unknown field.", JSON.stringify({ ...all, nonsense: 1 })),
      rule: rule("unknown field"),
    },
    ...[...required, ...Object.keys(properties)].slice(0, 1).map((field): Case => {
      const { [field]: own, ...rest } = all;
      const pair = `${JSON.stringify(field)}:${JSON.stringify(own ?? sampleField(field, properties[field] ?? {}, examples))}`;
      const others = Object.entries(rest).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
      return { ...given(`${field}-twice`, `\`${field}\` twice.`, `{${pair},${pair}${others.join("")}}`), rule: rule("only serde") };
    }),
  ];
};

const wrongValues: Readonly<Record<string, readonly [value: unknown, found: string]>> = {
  string: [5, "integer `5`"],
  number: ["60", 'string "60"'],
  integer: ["60", 'string "60"'],
  array: ["a", 'string "a"'],
};

function wrongType({ examples, rule }: CaseContext, all: Readonly<Record<string, unknown>>, field: string, schema: JsonSchema): Case[] {
  const type = String(schema.type);
  const wrong = wrongValues[type];
  const isDate = schema.format === "date-time";
  if (wrong === undefined || isDate) return [];
  const [value, found] = wrong;
  const { [field]: _field, ...rest } = all;
  // the last field, so that the deserializer finds no other error before it
  const body = JSON.stringify({ ...rest, [field]: value });
  const slots = { found, expected: examples.types[type]?.expected ?? "", column: body.length - 1 };
  const message = filled(examples.libraries["serde_json"]?.texts["wrong type"] ?? "", slots) ?? "";
  return [
    {
      name: `${field}-${typeof value}`,
      description: `\`${field}\` of ${JSON.stringify(value)}.`,
      change: { body },
      rule: rule("wrong type"),
      slots: { message },
    },
  ];
}
