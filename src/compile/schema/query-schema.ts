import type { Condition } from "../../checks/kind/constraint.js";
import { type CheckData, type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { valueConstraints } from "./request-constraints.js";
import { dialect, enforcedError, errorOf, schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of a decoded query: its parameters, limits, voices, and the table of audio formats as plain `if`/`then`.
 *
 * It accepts the queries that `preflight` accepts by default, except for the content of callbacks and dates.
 *
 * @param data - The endpoint.
 * @param query - Its query.
 * @returns A JSON Schema of draft-07. Every constraint names its error in `x-deepgram-error`.
 */
export function querySchema(data: OperationData, query: JsonSchema): JsonSchema {
  const { operation } = data;
  const reader = readerOf(data);
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) properties[name] = parameterSchema(data, reader, name, schema);
  const whole: JsonSchema[] = [];
  const rows = new Map<string, JsonSchema>();
  for (const { target, schema, given } of valueConstraints(data)) {
    const [part, name] = target;
    if (part !== "query") continue;
    if (name === undefined) whole.push(schema);
    else if (given === undefined) properties[name] = withConstraint(properties[name], schema);
    else {
      // the constraints of a row of the table share an `if`
      const row = JSON.stringify(given);
      rows.set(row, { ...rows.get(row), [name]: schema });
    }
  }
  const table = [...rows].map(([given, properties]) => {
    const [{ target, schema, required }] = JSON.parse(given) as readonly [Condition];
    const name = target[1] ?? "";
    const named = { properties: { [name]: schema }, ...(required && { required: [name] }) };
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    return { if: named, then: { properties } };
  });
  const allOf = [...table, ...whole];
  return {
    $schema: dialect,
    $id: schemaId(data, "query"),
    title: `${operation.name}Query`,
    description: query.description,
    type: "object",
    properties,
    ...closed(data, reader, query),
    ...(allOf.length > 0 && { allOf }),
  };
}

/** Adds a constraint to a schema. */
export function withConstraint(schema: JsonSchema | undefined, constraint: JsonSchema): JsonSchema {
  const { allOf = [] } = (schema ?? {}) as { readonly allOf?: readonly JsonSchema[] };
  return { ...schema, allOf: [...allOf, constraint] };
}

/** Finds the check that deserializes the query. */
function readerOf({ folder, operation, checks }: OperationData): CheckData {
  const reader = checks.find((check) => check.reads === "query" && kindOf(check)?.deserializes);
  if (reader === undefined) throw new Error(`schemas/${folder.path}/checks.json: a check must read the query of ${operation.id}`);
  return reader;
}

function parameterSchema(data: OperationData, reader: CheckData, name: string, schema: JsonSchema): JsonSchema {
  const { type: wireType } = schema["x-deserialize"] as { readonly type: string };
  const when = wireType === "enum" ? "unknown variant" : "wrong type";
  const isText = wireType === "string" || wireType === "strings";
  const error = enforcedError(data, reader, isText ? "nested" : when, name);
  const { type, enum: values, items, description } = withoutNotes(schema);
  // a value that is not certain to be rejected stays unconstrained
  if (error === undefined && !isText) return { description };
  const named = error === undefined ? {} : { "x-deepgram-error": error };
  if (type === "array") return { description, anyOf: [{ type: "string" }, { type, items: { type: items?.type }, description }], ...named };
  const limits = wireType === "nonzero-u32" ? { minimum: 1, maximum: 0xffff_ffff } : {};
  return { type, ...(wireType === "enum" ? { enum: values } : {}), description, ...named, ...limits };
}

/** Creates the keywords for required and unknown parameters. */
function closed(data: OperationData, reader: CheckData, query: JsonSchema): JsonSchema {
  const { unknown } = query["x-deserializer"] as { readonly unknown: string };
  // the service may reject unknown parameters that the deserializer ignores
  const [ofService] = data.checks.flatMap((check) => enforcedError(data, check, "unknown parameter") ?? []);
  const error = unknown === "rejected" ? errorOf(data, reader, "unknown field") : ofService;
  return {
    ...(query.required && { required: query.required }),
    ...(error !== undefined && { additionalProperties: false, "x-deepgram-error": error }),
  };
}
