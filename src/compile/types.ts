import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { CellData, ColumnName, JsonSchema, OperationData } from "./data.js";

const options = { bannerComment: "", format: true, additionalProperties: false, ignoreMinAndMaxItems: true } as const;

/** The types of one schema; without a name, the schema's title is the name. */
async function typesOf(schema: JsonSchema): Promise<string> {
  return compile(schema as JSONSchema, schema.title ?? "", options);
}

/**
 * Compiles the types of an endpoint: the query as a union over its encodings, the body, what both are decoded to, and the ids of the rules.
 *
 * @param data - The endpoint.
 * @returns The source of a TypeScript module.
 */
export async function operationTypes(data: OperationData): Promise<string> {
  const { name, method, path } = data.operation;
  const schemas = [voiceType, queryType, bodyType, decodedQueryType, decodedBodyType].map((schemaOf) => schemaOf(data));
  const rules = data.checks.flatMap((check) => check.rules);
  const ids = (wanted: boolean) => rules.filter((rule) => (rule.error !== undefined) === wanted).map((rule) => rule.rule);
  schemas.push(idType(`${name}RuleId`, `The rules of ${method} ${path} whose breach is an error.`, ids(true)));
  schemas.push(idType(`${name}AdviceId`, `The advice that ${method} ${path} may bring.`, ids(false)));
  return (await Promise.all(schemas.map(typesOf))).join("\n");
}

function idType(title: string, description: string, ids: readonly string[]): JsonSchema {
  return { title, description, enum: ids };
}

function voiceType({ operation, voices }: OperationData): JsonSchema {
  const description = `The voices of ${operation.method} ${operation.path} that were known on ${voices.date}.`;
  return { title: `${operation.name}Voice`, description, enum: voices.voices.map(({ id }) => id) };
}

function queryType(data: OperationData): JsonSchema {
  const { operation, query, formats } = data;
  return {
    title: `${operation.name}Query`,
    description: query.description,
    oneOf: Object.entries(formats.formats).map(([encoding, row]) => rowType(data, encoding, row)),
  };
}

/** One closed object for each encoding, tagged by `encoding`: what does not go with it is `never`. */
function rowType(data: OperationData, encoding: string, row: Readonly<Record<ColumnName, CellData>>): JsonSchema {
  const { operation, query, formats } = data;
  const isDefault = encoding === formats.default.encoding;
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) {
    const { description } = schema;
    if (name === "encoding") properties[name] = { const: encoding, description };
    else if (name in row) properties[name] = cellType(row[name as ColumnName], description ?? "");
    else if (name === "model") properties[name] = { tsType: `${operation.name}Voice | (string & {})`, description };
    else if (schema.type === "array") properties[name] = { tsType: "string | readonly string[]", description };
    else properties[name] = { type: schema.type, ...(schema.enum === undefined ? {} : { enum: schema.enum }), description };
  }
  return {
    title: `${operation.name}Query${pascalCase(encoding)}`,
    description: `The query for ${encoding} audio${isDefault ? ", the default when `encoding` is absent" : ""}.`,
    type: "object",
    properties,
    required: isDefault ? [] : ["encoding"],
    additionalProperties: false,
  };
}

function cellType(cell: CellData, description: string): JsonSchema {
  const contested = cell.contested?.values ?? [];
  const remark = cell.contested === undefined ? "" : ` Contested: ${contested.join(", ")}. ${cell.contested.why}`;
  if (cell.rule === "range") {
    return {
      type: "number",
      description: `${description} From ${cell.minimum} to ${cell.maximum}${defaultRemark(cell.default)}.${remark}`,
    };
  }
  if (cell.rule === "list") {
    return {
      enum: [...cell.values, ...contested],
      description: `${description}${cell.default === null ? "" : ` The default is ${cell.default}.`}${remark}`,
    };
  }
  if (contested.length > 0) return { enum: contested, description: `Not applicable to this encoding.${remark}` };
  return { tsType: "never", description: "Not applicable to this encoding." };
}

function defaultRemark(value: number | string | null): string {
  return value === null ? "" : `; the default is ${value}`;
}

function bodyType({ body }: OperationData): JsonSchema {
  return { title: body.title, description: body.description, oneOf: body.oneOf };
}

function decodedQueryType({ operation, query }: OperationData): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, { type, items, description }] of Object.entries(query.properties ?? {})) {
    properties[name] = { type, ...(items === undefined ? {} : { items }), description };
  }
  return {
    title: `Decoded${operation.name}Query`,
    description: `The query of ${operation.method} ${operation.path} as the server decodes it. It promises no more than what holds when rules are switched off.`,
    type: "object",
    properties,
    additionalProperties: false,
  };
}

function decodedBodyType({ operation, body }: OperationData): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const branch of body.oneOf ?? []) {
    for (const [name, schema] of Object.entries(branch.properties ?? {})) {
      if (schema.type === "string") properties[name] = { type: "string", description: schema.description };
    }
  }
  return {
    title: `Decoded${operation.name}Body`,
    description: `The body of ${operation.method} ${operation.path}, whether it came as JSON or as plain text.`,
    type: "object",
    properties,
    additionalProperties: false,
  };
}

/** `linear16` as part of the name of a type: `Linear16`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|[-_.])([a-z0-9])/g, (_match, first: string) => first.toUpperCase());
}
