import { type Case, type CaseContext, exampleCases, type MakeCases } from "../kind/case.js";
import { type Constraint, constraint, enforced, fieldTypes } from "../kind/constraint.js";
import { filled, requiredFields, sampleField } from "../kind/examples.js";
import type { CheckKind } from "../kind/kind.js";
import type { CheckData, JsonSchema, OperationData } from "../kind/schemas.js";
import type { JsonDeserializationFinding } from "./check.js";

/** Constrains the types of fields and requires fields. */
function constraints(check: CheckData, data: OperationData): Constraint[] {
  const { body } = data;
  if (body === undefined) return [];
  // serde accepts some lists instead of objects
  const whole = constraint(enforced(data, check, "wrong type"), ["body"], { type: ["object", "array"] });
  const fields = Object.entries(fieldTypes(body)).flatMap(([name, { type, items, additionalProperties }]) =>
    // a schema cannot tell whether a text is a date
    type === undefined || body.properties?.[name]?.format !== undefined
      ? []
      : constraint(enforced(data, check, "wrong type", name), ["body", name], {
          type,
          ...(items && { items: { type: items.type } }),
          ...(additionalProperties !== undefined && { additionalProperties }),
        }),
  );
  const missing = (body.required ?? []).flatMap((name) =>
    constraint(enforced(data, check, "missing field", name), ["body"], { required: [name] }),
  );
  return [...whole, ...fields, ...missing];
}

/** Bodies that are not JSON, lack a field, or have a field of another type. The error text ends with the position in the body. */
const cases: MakeCases = (context) => {
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
    ...exampleCases(find, "syntax", rule("syntax"), (value) => ({ description: "A body that is not JSON.", change: { body: value } })),
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

/** The body must deserialize. */
export const jsonDeserialization: CheckKind<object, JsonDeserializationFinding> = {
  name: "json-deserialization",
  reader: "a reader of JSON, and of dates",
  options: { properties: {} },
  deserializes: true,
  shape: "wrong type",
  ofBytes: ["only serde"],
  runtime: (_check, { operation }) => ({ optional: operation.bodyOptional !== undefined }),
  constraints,
  findings: (_check, { operation, body }) => ({
    empty: operation.bodyOptional === undefined ? "always" : "with a rule",
    syntax: "always",
    "missing field": body?.required ?? [],
    "wrong type": "always",
    "only serde": "always",
    "unknown field": "with a rule",
  }),
  cases,
};
