import type { CellData, ColumnName, JsonSchema, OperationData, RuleData } from "./data.js";

/**
 * Compiles the schema of a query: its parameters, its limits, its voices and the table of audio formats as plain `if`/`then`.
 *
 * It takes what `preflight` takes by default, for a query that is decoded already; what a callback contains is not for a schema to say.
 *
 * @param data - The endpoint.
 * @returns A JSON Schema that any validator of draft 2020-12 can read; every constraint names its error in `x-deepgram-error`.
 */
export function querySchema(data: OperationData): JsonSchema {
  const { query, voices, limits, operation } = data;
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) {
    const { "x-deserialize": _deserialize, "x-evidence": _evidence, ...rest } = schema;
    properties[name] = { ...rest, "x-deepgram-error": "query-not-deserialized" };
  }
  properties["model"] = {
    ...properties["model"],
    allOf: [
      { pattern: voices.grammar.pattern, "x-deepgram-error": errorOf(data, "model-grammar", "malformed") },
      { enum: voices.voices.map(({ id }) => id), "x-deepgram-error": errorOf(data, "voice-catalogue", "unknown") },
    ],
  };
  const speed = limits["speed"];
  if (speed !== undefined && "minimum" in speed) {
    const { minimum, maximum } = speed;
    properties["speed"] = { ...properties["speed"], allOf: [{ minimum, maximum, "x-deepgram-error": errorOf(data, "range", "outside") }] };
  }
  for (const name of ["sample_rate", "bit_rate"]) properties[name] = { ...properties[name], minimum: 1, maximum: 0xffff_ffff };
  const { tag } = properties;
  if (tag !== undefined)
    properties["tag"] = { description: tag.description, anyOf: [{ type: "string" }, tag], "x-deepgram-error": "query-not-deserialized" };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId(operation.id, "query"),
    title: query.title,
    description: query.description,
    type: "object",
    properties,
    allOf: Object.entries(data.formats.formats).map(([encoding, row]) => formatRow(data, encoding, row)),
  };
}

/**
 * Compiles the schema of a JSON body.
 *
 * @param data - The endpoint.
 * @returns A JSON Schema with the limits filled in.
 */
export function bodySchema(data: OperationData): JsonSchema {
  const { body, limits, operation } = data;
  const { "x-deserializer": _deserializer, ...rest } = body;
  const limit = limits["textCharacters"];
  const maxLength = limit !== undefined && "value" in limit ? limit.value : undefined;
  const shape = errorOf(data, "json-body", "shape");
  const oneOf = (body.oneOf ?? []).map((branch) => {
    const properties: Record<string, JsonSchema> = {};
    for (const [name, { "x-evidence": _evidence, ...schema }] of Object.entries(branch.properties ?? {})) properties[name] = schema;
    if (properties["text"]?.type === "string") {
      properties["text"] = {
        ...properties["text"],
        allOf: [
          { minLength: 1, "x-deepgram-error": errorOf(data, "characters", "none") },
          { maxLength, "x-deepgram-error": errorOf(data, "characters", "too many") },
        ],
      };
    }
    return { ...branch, properties };
  });
  return { ...rest, $id: schemaId(operation.id, "body"), type: "object", oneOf, "x-deepgram-error": shape };
}

function schemaId(operation: string, part: string): string {
  return `https://unpkg.com/deepgram-preflight@0/generated/schemas/${operation}.${part}.json`;
}

function formatRow(data: OperationData, encoding: string, row: Readonly<Record<ColumnName, CellData>>): JsonSchema {
  const isDefault = encoding === data.formats.default.encoding;
  const named = { properties: { encoding: { const: encoding } } };
  const properties: Record<string, JsonSchema> = {};
  for (const [column, cell] of Object.entries(row)) properties[column] = cellSchema(data, column as ColumnName, cell);
  // without `encoding` the row of the default applies: `properties` alone is true where the property is absent
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  return { if: isDefault ? named : { ...named, required: ["encoding"] }, then: { properties } };
}

function cellSchema(data: OperationData, column: ColumnName, cell: CellData): JsonSchema {
  const contested = cell.contested?.values ?? [];
  const listed = cell.rule === "list" ? [...cell.values, ...contested] : contested;
  const error = errorOf(data, "audio-format", cell.rule === "not applicable" ? "not applicable" : "not listed", column);
  const allowed: JsonSchema =
    cell.rule === "range" ? { minimum: cell.minimum, maximum: cell.maximum } : listed.length > 0 ? { enum: listed } : { not: {} };
  return { ...allowed, "x-deepgram-error": error };
}

function errorOf(data: OperationData, check: string, when: string, parameter?: string): string {
  const found = data.checks
    .find((one) => one.check === check)
    ?.rules.find((rule: RuleData) => rule.when === when && (parameter === undefined || rule.parameters?.includes(parameter) === true));
  if (found?.error === undefined) throw new Error(`schemas/${data.folder}/checks.json: the check ${check} has no rule for ${when}`);
  return found.error;
}
