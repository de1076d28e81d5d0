import { anyCase, type Constraint, type ConstraintText, constraint, enforced } from "../kind/constraint.js";
import { type CheckData, type JsonSchema, type OperationData, wireType } from "../kind/schemas.js";
import { inWords } from "../template.js";
import type { QueryOptions } from "./data.js";

/** The JSON Schemas of Rust types. */
const jsonTypes: Readonly<Record<string, JsonSchema>> = {
  bool: { type: ["boolean", "string"] },
  f32: { type: ["number", "string"] },
  f64: { type: ["number", "string"] },
  "nonzero-u32": { type: ["integer", "string"], minimum: 0, maximum: 0xffff_ffff },
  u32: { type: ["integer", "string"], minimum: 0, maximum: 0xffff_ffff },
  "u32-or-bool": { type: ["integer", "boolean", "string"], minimum: 0, maximum: 0xffff_ffff },
};

/** Constrains the types and names of parameters. An empty value meets all of them: how the server treats it is unknown. */
export function constraints(check: CheckData, data: OperationData): Constraint[] {
  const { query } = data;
  if (query === undefined) return [];
  const { unknown, flattened } = query["x-deserializer"] as { readonly unknown: string; readonly flattened?: true };
  const names = Object.keys(query.properties ?? {});
  // with a flattened part, serde goes by the names
  const inOrder = flattened ? names.sort() : names;
  const fields = inOrder.flatMap((name): Constraint[] => {
    const wanted = wireType(query.properties?.[name]);
    const target = ["query", name] as const;
    if (wanted === "enum") return variants(check, data, name);
    const json = jsonTypes[wanted ?? ""];
    if (json === undefined) return [];
    return [
      ...constraint(
        enforced(data, check, "wrong type", name),
        target,
        { ...json, maxLength: 0 },
        { texts: typeTexts(check, name, wanted) },
      ),
      ...(wanted === "nonzero-u32"
        ? constraint(enforced(data, check, "zero", name), target, { minimum: 1 }, { texts: [{ slots: { message: zeroText } }] })
        : []),
    ];
  });
  const missing = (query.required ?? []).flatMap((name) =>
    constraint(
      enforced(data, check, "missing", name),
      ["query"],
      { required: [name] },
      {
        texts: [{ slots: { message: `missing field \`${name}\`` } }],
      },
    ),
  );
  const strangers = unknown === "rejected" ? closedQuery(check, data, "unknown field") : [];
  return [
    ...fields,
    ...(flattened ? [...missing, ...strangers] : [...strangers, ...missing]),
    ...closedQuery(check, data, "unknown parameter"),
  ];
}

const zeroText = "invalid value: integer `0`, expected a nonzero u32";

const expectedTypes: Readonly<Record<string, string>> = { bool: "a boolean", "nonzero-u32": "a nonzero u32" };

/** A text that Rust prints as it is between quotes. */
const plain: JsonSchema = { pattern: "^[ !#-\\[\\]-~]*$" };

/** What the library says of a text that does not parse. */
function typeTexts({ library }: CheckData & QueryOptions, name: string, wanted = ""): ConstraintText[] {
  if (library !== "serde_urlencoded") {
    const message = `invalid type: string "{/query/${name}}", expected ${expectedTypes[wanted] ?? wanted}`;
    return [{ of: plain, slots: { message } }];
  }
  return /^f/.test(wanted) ? [{ slots: { message: "invalid float literal" } }] : [];
}

/** Limits a parameter to its variants; in any letter case where a rule tells that apart. */
function variants(check: CheckData, data: OperationData, name: string): Constraint[] {
  const values = (data.query?.properties?.[name]?.enum ?? []).map(String);
  const exactly: JsonSchema = { enum: [...values, ""] };
  const hasCase = check.rules.some((rule) => rule.when === "other case" && rule.parameters?.includes(name));
  const names = values.map((value) => `\`${value}\``);
  const expected = names.length < 3 ? inWords(names) : `one of ${names.join(", ")}`;
  const texts = [{ slots: { message: `unknown variant \`{/query/${name}}\`, expected ${expected}` } }];
  const anyOf = [exactly, { pattern: `^(?:${values.map(anyCase).join("|")})$` }];
  return [
    ...constraint(enforced(data, check, "unknown variant", name), ["query", name], hasCase ? { anyOf } : exactly, { texts }),
    ...(hasCase ? constraint(enforced(data, check, "other case", name), ["query", name], exactly, { texts }) : []),
  ];
}

/** Forbids unknown parameters. */
export function closedQuery(check: CheckData, data: OperationData, when: string): Constraint[] {
  const properties = Object.fromEntries(Object.keys(data.query?.properties ?? {}).map((name) => [name, {}]));
  return constraint(enforced(data, check, when), ["query"], { properties, additionalProperties: false });
}
