import { anyCase, type Constraint, type ConstraintText, closedQuery, constraint, enforced } from "../kind/constraint.js";
import { type CheckKind, cited, type KindOptions } from "../kind/kind.js";
import { type CheckData, type Cited, type JsonSchema, type OperationData, wireType } from "../kind/schemas.js";
import { inWords } from "../template.js";
import type { QueryFinding } from "./check.js";
import { cases } from "./vectors.js";

/** The options of an entry of this kind in `checks.json`. */
interface QueryOptions {
  /** The library that deserializes the query; default serde_qs. */
  readonly library?: "serde_qs" | "serde_urlencoded";
  /** Undocumented parameters of earlier versions, each with what to do instead. */
  readonly legacy?: Cited & { readonly parameters: Readonly<Record<string, string>> };
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: {
    library: { enum: ["serde_qs", "serde_urlencoded"], description: "The library that deserializes the query; default serde_qs." },
    legacy: cited("Undocumented parameters of earlier versions, each with what to do instead.", {
      parameters: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    }),
  },
};

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
function constraints(check: CheckData, data: OperationData): Constraint[] {
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

/** The query must deserialize. */
export const query: CheckKind<QueryOptions, QueryFinding> = {
  name: "query",
  options,
  deserializes: true,
  ofBytes: ["malformed", "not utf-8", "nested", "repeated", "repeated value"],
  runtime: ({ library = "serde_qs", legacy }, _endpoint, references) => ({
    reader: references.code(readers[library].name, readers[library].file),
    ...(legacy && { legacy: legacy.parameters }),
  }),
  constraints,
  findings({ library = "serde_qs" }, { query }) {
    const properties = Object.entries(query?.properties ?? {});
    const named = (isMeant: (type: string) => boolean) =>
      properties.filter(([, schema]) => isMeant(wireType(schema) ?? "")).map(([name]) => name);
    const typed = named((type) => type !== "string" && type !== "strings" && type !== "enum");
    const single = named((type) => type !== "strings");
    const inSerdeQs = library === "serde_qs" ? "always" : "with a rule";
    return {
      malformed: inSerdeQs,
      "not utf-8": inSerdeQs,
      nested: inSerdeQs,
      "repeated value": inSerdeQs,
      empty: typed,
      repeated: single,
      "unknown variant": named((type) => type === "enum"),
      "other case": "with a rule",
      zero: named((type) => type === "nonzero-u32"),
      "wrong type": typed,
      missing: query?.required ?? [],
      "unknown field": unknownParameters(query) === "rejected" ? "always" : "with a rule",
      "unknown parameter": "with a rule",
      "legacy parameter": "with a rule",
    };
  },
  cases,
};

const readers = {
  serde_qs: { name: "queryReader", file: "decode/query/struct" },
  serde_urlencoded: { name: "urlencodedReader", file: "decode/query/urlencoded" },
} as const;

/** What the deserializer does with unknown parameters. */
function unknownParameters(query: JsonSchema | undefined): string | undefined {
  return (query?.["x-deserializer"] as { readonly unknown?: string } | undefined)?.unknown;
}
