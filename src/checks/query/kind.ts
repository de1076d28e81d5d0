import type { CheckKind } from "../kind/kind.js";
import { type JsonSchema, wireType } from "../kind/schemas.js";
import type { QueryFinding } from "./check.js";
import { constraints } from "./constraint.js";
import { options, type QueryOptions } from "./data.js";
import { cases } from "./vectors.js";

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
