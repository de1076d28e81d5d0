import { type CellData, type FormatsData, type JsonSchema, type OperationData, wireType } from "../../checks/kind/schemas.js";
import { allowedValues } from "../../checks/registry.js";
import type { FormatColumn } from "../../checks/tables.js";
import { pascalCase } from "../names.js";

/** Creates the type of a query. With a table of audio formats, it is a union with one closed object for each encoding. */
export function queryType(data: OperationData, query: JsonSchema): JsonSchema {
  const { operation, formats } = data;
  const head = { title: `${operation.name}Query`, description: query.description };
  if (formats) {
    const rows = Object.entries(formats.formats);
    return { ...head, oneOf: rows.map(([encoding, row]) => rowType(data, query, formats.default.encoding, encoding, row)) };
  }
  const properties = Object.entries(query.properties ?? {})
    .filter(([name]) => allowedValues(data, name)?.length !== 0)
    .map(([name, schema]) => [name, parameterType(data, name, schema)] as const);
  return closedType(head, Object.fromEntries(properties), query.required);
}

/** Creates the type of an object without other properties. */
export function closedType(
  head: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { ...head, type: "object", properties, required, additionalProperties: false };
}

function parameterType(data: OperationData, name: string, schema: JsonSchema): JsonSchema {
  const { folder } = data;
  const { description, type, enum: values, items } = schema;
  const allowed = allowedValues(data, name);
  const known = folder.voices ? "Voice" : folder.models ? "Model" : undefined;
  if (name === "model" && known) {
    const set = `${folder.operations[0]?.operation.name ?? ""}${known}`;
    return { tsType: allowed ? set : `${set} | (string & {})`, description };
  }
  if (allowed) {
    const union = unionOf(allowed);
    return { tsType: type === "array" ? `${union} | readonly (${union})[]` : union, description };
  }
  if (type === "array") {
    const union = items?.enum === undefined ? "string" : `${unionOf(items.enum)} | (string & {})`;
    return { tsType: union === "string" ? "string | readonly string[]" : `(${union}) | readonly (${union})[]`, description };
  }
  // a set is open if other values are not certain to be rejected
  const isOpen = values !== undefined && wireType(schema) !== "enum";
  if (isOpen) return { tsType: `${unionOf(values)} | (string & {})`, description };
  return { type, ...(values === undefined ? {} : { enum: values }), description };
}

/** Prints a union of literal types. */
export const unionOf = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(" | ");

/** Lists the parameters that are columns of a table of audio formats. */
export function columnsOf({ formats }: FormatsData): string[] {
  return [...new Set(Object.values(formats).flatMap((row) => Object.keys(row)))];
}

/** Creates a closed object type for an encoding, tagged by `encoding`. Parameters that it does not support are `LeaveOut`. */
function rowType(
  data: OperationData,
  query: JsonSchema,
  defaultEncoding: string,
  encoding: string,
  row: { readonly [Column in FormatColumn]?: CellData },
): JsonSchema {
  const isDefault = encoding === defaultEncoding;
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) {
    if (allowedValues(data, name)?.length === 0) continue;
    const { description } = schema;
    const cell = row[name as FormatColumn];
    if (name === "encoding") properties[name] = { const: encoding, description };
    else if (cell) properties[name] = cellType(cell, description ?? "", leaveOut(schema, `${name} is not applicable to ${encoding}`));
    else properties[name] = parameterType(data, name, schema);
  }
  const head = {
    title: `${data.operation.name}Query${pascalCase(encoding)}`,
    description: `The query for ${encoding} audio${isDefault ? ", the default when `encoding` is absent" : ""}.`,
  };
  return closedType(head, properties, [...(query.required ?? []), ...(isDefault ? [] : ["encoding"])]);
}

function cellType(cell: CellData, description: string, notApplicable: string): JsonSchema {
  const { contested } = cell;
  // a type must not recommend what the server may reject
  const remark = contested === undefined ? "" : ` Not in the type: ${contested.values.join(", ")}. ${contested.why}`;
  if (cell.rule === "range") {
    return {
      type: "number",
      description: `${description} From ${cell.minimum} to ${cell.maximum}${cell.default === null ? "" : `; the default is ${cell.default}`}.${remark}`,
    };
  }
  if (cell.rule === "list") {
    return {
      enum: [...cell.values],
      description: `${description}${cell.default === null ? "" : ` The default is ${cell.default}.`}${remark}`,
    };
  }
  return { tsType: notApplicable, description: `Not applicable to this encoding.${remark}` };
}

/** Prints the type of a parameter to leave out. */
export function leaveOut({ type }: JsonSchema, reason: string): string {
  return `LeaveOut<${type === "integer" || type === "number" ? "number" : "string"}, ${JSON.stringify(reason)}>`;
}

/** Creates the type of a decoded query. */
export function decodedQueryType({ operation }: OperationData, query: JsonSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, { type, items, description }] of Object.entries(query.properties ?? {})) {
    properties[name] = { type, ...(items === undefined ? {} : { items: { type: items.type } }), description };
  }
  const description = `The query of ${operation.method} ${operation.path} as the server decodes it. The type also holds when rules are turned off.`;
  return closedType({ title: `Decoded${operation.name}Query`, description }, properties);
}
