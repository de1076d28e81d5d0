import {
  type CellData,
  type CheckData,
  type ColumnName,
  idsOf,
  type JsonSchema,
  membersOf,
  type OperationData,
  type VoicesData,
  withheldOf,
} from "./data.js";
import { combinationConstraint, countConstraint, languageConstraint, rangeConstraint, stepConstraint } from "./schema-constraints.js";
import { enforcedError, errorAbout, errorOf, schemaId, withoutNotes } from "./schema-errors.js";

/**
 * Compiles the schema of a query: its parameters, its limits, its voices and the table of audio formats as plain `if`/`then`.
 *
 * It takes what `preflight` takes by default, for a query that is decoded already; what a callback or a date contains is not for a schema to say.
 *
 * @param data - The endpoint.
 * @param query - Its query.
 * @returns A JSON Schema that any validator of draft 2020-12 can read; every constraint names its error in `x-deepgram-error`.
 */
export function querySchema(data: OperationData, query: JsonSchema): JsonSchema {
  const { operation, folder } = data;
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) properties[name] = parameterSchema(data, name, schema);
  for (const check of data.checks) {
    if (check.check !== "range" || check.reads !== "query") continue;
    for (const name of membersOf(check, data)) {
      const increment = data.checks.find((one) => one.check === "increment" && one.reads === "query" && one.member === name);
      const constraints = [rangeConstraint(data, check), ...(increment ? [stepConstraint(data, increment)] : [])];
      properties[name] = { ...properties[name], allOf: constraints };
    }
  }
  for (const check of data.checks) {
    const constraint = check.reads === "query" ? (patternConstraint(check) ?? countConstraint(data, check)) : undefined;
    for (const name of constraint ? membersOf(check, data) : []) {
      const own = (properties[name]?.["allOf"] as JsonSchema[] | undefined) ?? [];
      properties[name] = { ...properties[name], allOf: [...own, constraint as JsonSchema] };
    }
  }
  const { voices } = folder;
  const { formats } = data;
  if (voices) properties["model"] = { ...properties["model"], allOf: modelConstraints(data, voices) };
  for (const [name, schema] of Object.entries(properties)) {
    const constraints = withheldOf(data, name).map((check) => withheldConstraint(data, check));
    if (constraints.length > 0)
      properties[name] = { ...schema, allOf: [...((schema["allOf"] as JsonSchema[] | undefined) ?? []), ...constraints] };
  }
  const whole = [
    ...Object.entries(formats?.formats ?? {}).map(([encoding, row]) => formatRow(data, encoding, row)),
    ...data.checks.filter(({ check }) => check === "any-of").map((check) => anyOfConstraint(data, check)),
    ...data.checks.flatMap((check) => combinationConstraint(check) ?? languageConstraint(data, check) ?? []),
  ];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId(operation.id, "query"),
    title: `${operation.name}Query`,
    description: query.description,
    type: "object",
    properties,
    ...closed(data, query),
    ...(whole.length > 0 && { allOf: whole }),
  };
}

function parameterSchema(data: OperationData, name: string, schema: JsonSchema): JsonSchema {
  const { type: wanted } = schema["x-deserialize"] as { readonly type: string };
  const when = wanted === "enum" ? "unknown variant" : "wrong type";
  const isText = wanted === "string" || wanted === "strings";
  const error = enforcedError(data, "query", isText ? "nested" : when, name);
  const { type, enum: values, items, description } = withoutNotes(schema);
  // a value that nothing is certain of is none of a schema's business
  if (error === undefined && !isText) return { description };
  const named = error === undefined ? {} : { "x-deepgram-error": error };
  if (type === "array") return { description, anyOf: [{ type: "string" }, { type, items: { type: items?.type }, description }], ...named };
  const limits = wanted === "nonzero-u32" ? { minimum: 1, maximum: 0xffff_ffff } : {};
  return { type, ...(wanted === "enum" ? { enum: values } : {}), description, ...named, ...limits };
}

/** How a text has to look, or must not, where that is enforced. */
function patternConstraint(check: CheckData): JsonSchema | undefined {
  const { wanted, unwanted } = check.check === "pattern" ? (check.pattern ?? {}) : {};
  const rule = check.rules.find(({ when }) => when === (wanted === undefined ? "match" : "mismatch"));
  if (check.check !== "pattern" || rule?.error === undefined || rule.rejects === "inferred") return undefined;
  const error = { "x-deepgram-error": rule.error };
  // a text, or each of several
  const one = wanted === undefined ? { not: { type: "string", pattern: unwanted } } : { pattern: wanted };
  return { ...one, items: one, ...error };
}

/** What a configuration does not take. */
function withheldConstraint(data: OperationData, check: CheckData): JsonSchema {
  const { values, except } = check.withheld ?? {};
  const one: JsonSchema = except ? { enum: except as (string | number)[] } : values ? { not: { enum: values } } : { not: {} };
  const isList = data.query?.properties?.[check.member ?? ""]?.type === "array";
  const taken = isList
    ? {
        anyOf: [
          { type: "string", ...one },
          { type: "array", items: one },
        ],
      }
    : one;
  return { ...taken, "x-deepgram-error": errorAbout(data, check, "withheld") };
}

/** That one of several parameters is switched on. */
function anyOfConstraint(data: OperationData, check: CheckData): JsonSchema {
  const anyOf = membersOf(check, data).map((name) => ({ required: [name], properties: { [name]: { not: { enum: [false, "false"] } } } }));
  return { anyOf, "x-deepgram-error": errorAbout(data, check, "none") };
}

/** Which models are taken, as far as rules say so that are enforced. */
function modelConstraints(data: OperationData, voices: VoicesData): JsonSchema[] {
  const constraints: JsonSchema[] = [];
  const elsewhere = data.checks.find(({ check }) => check === "model-grammar")?.elsewhere;
  if (elsewhere) constraints.push({ not: { pattern: elsewhere.pattern }, "x-deepgram-error": errorOf(data, "model-grammar", "elsewhere") });
  const malformed = enforcedError(data, "model-grammar", "malformed", "model");
  if (malformed !== undefined) constraints.push({ pattern: voices.grammar.pattern, "x-deepgram-error": malformed });
  const unknown = enforcedError(data, "voice-catalogue", "unknown", "model");
  if (unknown !== undefined) constraints.push({ enum: idsOf(voices), "x-deepgram-error": unknown });
  return constraints;
}

/** What must be there, and that nothing else may be. */
function closed(data: OperationData, query: JsonSchema): JsonSchema {
  const { unknown } = query["x-deserializer"] as { readonly unknown: string };
  // the service's own rule, where the deserialiser has none
  const error =
    unknown === "rejected"
      ? errorOf(data, "query", "unknown field")
      : (enforcedError(data, "query", "unknown parameter", "") ?? enforcedError(data, "unknown-parameters", "unknown parameter", ""));
  return {
    ...(query.required && { required: query.required }),
    ...(error !== undefined && { additionalProperties: false, "x-deepgram-error": error }),
  };
}

function formatRow(data: OperationData, encoding: string, row: { readonly [Column in ColumnName]?: CellData }): JsonSchema {
  const isDefault = encoding === data.formats?.default.encoding;
  const named = { properties: { encoding: { const: encoding } } };
  const properties: Record<string, JsonSchema> = {};
  // what is only inferred to be rejected is taken
  for (const [column, cell] of Object.entries(row))
    if (cell.rejects !== "inferred") properties[column] = cellSchema(data, column as ColumnName, cell);
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
