import { compile, type JSONSchema } from "json-schema-to-typescript";
import {
  type CellData,
  type ColumnName,
  type Data,
  type FolderData,
  type FormatsData,
  idsOf,
  type JsonSchema,
  type OperationData,
  type SpeechModelsData,
  withoutNotes,
} from "../../checks/kind/schemas.js";
import { allowedValues, kindOf } from "../../checks/registry.js";
import { pascalCase } from "../letter-case.js";
import { laidOut } from "./layout.js";

const options = { bannerComment: "", format: false, additionalProperties: false, ignoreMinAndMaxItems: true } as const;

/** The types of one schema; without a name, the schema's title is the name. */
async function typesOf(schema: JsonSchema): Promise<string> {
  return laidOut(await compile(schema as JSONSchema, schema.title ?? "", options));
}

/**
 * Compiles the types of the endpoints of a folder: queries, bodies, what both are decoded to, the ids of the rules, and the map of it all.
 *
 * @param data - All of the data.
 * @param folder - The folder.
 * @returns The source of a TypeScript module.
 */
export async function folderTypes(data: Data, folder: FolderData): Promise<string> {
  const name = pascalCase(folder.path);
  const rules = folder.checks.flatMap((check) => check.rules);
  const ids = (wanted: boolean) => [...new Set(rules.filter((rule) => (rule.error !== undefined) === wanted).map((rule) => rule.rule))];
  const schemas = folder.operations.flatMap(operationTypes);
  schemas.push(idType(`${name}RuleId`, `The rules of \`schemas/${folder.path}\` whose breach is an error.`, ids(true)));
  schemas.push(idType(`${name}AdviceId`, `The advice of \`schemas/${folder.path}\`.`, ids(false)));
  const bodies = folder.operations.flatMap((operation) => errorBodies(data, operation));
  const imported = [...new Set(bodies)].filter((type) => type !== "string").sort();
  return [
    `import type { ${imported.join(", ")} } from "../../src/engine/verdict.js";\n`,
    ...(await Promise.all(schemas.map(typesOf))),
    endpointMap(data, folder),
  ].join("\n");
}

function operationTypes(data: OperationData): JsonSchema[] {
  const { folder, operation, query, body, messages } = data;
  const types: JsonSchema[] = [];
  // the voices of a folder are those of all its endpoints
  if (folder.voices && operation === folder.operations[0]?.operation) types.push(voiceType(data, folder.voices));
  if (folder.models && operation === folder.operations[0]?.operation) types.push(modelType(data, folder.models));
  if (query) types.push(queryType(data, query));
  if (body) types.push(bodyType(data, body));
  if (query) types.push(decodedQueryType(data, query));
  if (body) types.push(decodedBodyType(data, body));
  if (messages) types.push(messageType(messages, ""), messageType(messages, "Decoded"));
  return types;
}

const bodyTypes: Readonly<Record<string, string>> = { "error-code": "CodeErrorBody", category: "CategoryErrorBody", text: "string" };

/** The types of the bodies with which an endpoint rejects requests. */
function errorBodies(data: Data, { checks }: OperationData): string[] {
  const ofRequests = checks.filter(({ stage }) => stage !== "message");
  const shapes = ofRequests.flatMap((check) =>
    check.rules.flatMap(({ error }) => (error === undefined ? [] : [data.errors[error]?.shape ?? ""])),
  );
  return [...new Set(shapes.map((shape) => bodyTypes[shape] ?? "string"))].sort();
}

/** The endpoints by their ids, with their types. */
function endpointMap(data: Data, { path, operations }: FolderData): string {
  const name = pascalCase(path);
  const none = "Readonly<Record<string, never>>";
  const entries = operations.map((one) => {
    const { operation, query, body, messages, formats } = one;
    const parameters = Object.keys(operation.pathParameters ?? {}).map((parameter) => `readonly ${parameter}: string`);
    return [
      `  /** ${operation.title}: ${operation.method} ${operation.path}. */`,
      `  readonly ${JSON.stringify(operation.id)}: {`,
      `    readonly path: ${parameters.length === 0 ? "Readonly<Record<never, string>>" : `{ ${parameters.join("; ")} }`};`,
      `    readonly query: ${query ? `${operation.name}Query` : none};`,
      `    readonly body: ${body ? `${operation.name}Body` : "undefined"};`,
      `    readonly decodedQuery: ${query ? `Decoded${operation.name}Query` : none};`,
      `    readonly decodedBody: ${body ? `Decoded${operation.name}Body` : "undefined"};`,
      `    readonly formats: ${
        formats === undefined
          ? "never"
          : columnsOf(formats)
              .map((column) => JSON.stringify(column))
              .join(" | ")
      };`,
      `    readonly message: ${messages ? messages.title : "never"};`,
      `    readonly decodedMessage: ${messages ? `Decoded${messages.title ?? ""}` : "never"};`,
      `    readonly errorBody: ${errorBodies(data, one).join(" | ")};`,
      `    readonly rule: ${name}RuleId;`,
      `    readonly advice: ${name}AdviceId;`,
      "  };",
    ].join("\n");
  });
  return `/** The endpoints of \`schemas/${path}\`, with their types. */\nexport type ${name}Endpoints = {\n${entries.join("\n")}\n};\n`;
}

function idType(title: string, description: string, ids: readonly string[]): JsonSchema {
  return { title, description, enum: ids };
}

function voiceType({ operation }: OperationData, voices: NonNullable<FolderData["voices"]>): JsonSchema {
  const description = `The voices of ${operation.path} that were known on ${voices.date}.`;
  return { title: `${operation.name}Voice`, description, enum: idsOf(voices) };
}

function modelType({ operation }: OperationData, { date, models }: SpeechModelsData): JsonSchema {
  const description = `The models of ${operation.path} that were known on ${date}; there are others, and models of one's own.`;
  return { title: `${operation.name}Model`, description, enum: models.map(({ id }) => id) };
}

function queryType(data: OperationData, query: JsonSchema): JsonSchema {
  const { operation, formats } = data;
  const head = { title: `${operation.name}Query`, description: query.description };
  if (formats)
    return {
      ...head,
      oneOf: Object.entries(formats.formats).map(([encoding, row]) => rowType(data, query, formats.default.encoding, encoding, row)),
    };
  const properties = Object.entries(query.properties ?? {})
    .filter(([name]) => allowedValues(data, name)?.length !== 0)
    .map(([name, schema]) => [name, parameterType(data, name, schema)]);
  return {
    ...head,
    type: "object",
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    required: query.required ?? [],
    additionalProperties: false,
  };
}

function parameterType(data: OperationData, name: string, schema: JsonSchema): JsonSchema {
  const { folder } = data;
  const { description, type, enum: values, items } = schema;
  const taken = allowedValues(data, name);
  const known = folder.voices ? "Voice" : folder.models ? "Model" : undefined;
  if (name === "model" && known) {
    const set = `${folder.operations[0]?.operation.name ?? ""}${known}`;
    return { tsType: taken ? set : `${set} | (string & {})`, description };
  }
  if (taken) {
    const one = taken.map((value) => JSON.stringify(value)).join(" | ");
    return { tsType: type === "array" ? `${one} | readonly (${one})[]` : one, description };
  }
  if (type === "array") {
    const one = items?.enum === undefined ? "string" : `${items.enum.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`;
    return { tsType: one === "string" ? "string | readonly string[]" : `(${one}) | readonly (${one})[]`, description };
  }
  // a set that nothing is certain to reject others of is open
  const isOpen = values !== undefined && (schema["x-deserialize"] as { type: string }).type !== "enum";
  if (isOpen) return { tsType: `${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`, description };
  return { type, ...(values === undefined ? {} : { enum: values }), description };
}

/** The parameters that a table of audio formats has columns for. */
function columnsOf({ formats }: FormatsData): string[] {
  return [...new Set(Object.values(formats).flatMap((row) => Object.keys(row)))];
}

/** One closed object for each encoding, tagged by `encoding`: what does not go with it is `never`. */
function rowType(
  data: OperationData,
  query: JsonSchema,
  byDefault: string,
  encoding: string,
  row: { readonly [Column in ColumnName]?: CellData },
): JsonSchema {
  const isDefault = encoding === byDefault;
  const properties: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(query.properties ?? {})) {
    if (allowedValues(data, name)?.length === 0) continue;
    const { description } = schema;
    const cell = row[name as ColumnName];
    if (name === "encoding") properties[name] = { const: encoding, description };
    else if (cell) properties[name] = cellType(cell, description ?? "");
    else properties[name] = parameterType(data, name, schema);
  }
  return {
    title: `${data.operation.name}Query${pascalCase(encoding)}`,
    description: `The query for ${encoding} audio${isDefault ? ", the default when `encoding` is absent" : ""}.`,
    type: "object",
    properties,
    required: [...(query.required ?? []), ...(isDefault ? [] : ["encoding"])],
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

function bodyType(data: OperationData, body: JsonSchema): JsonSchema {
  const title = `${data.operation.name}Body`;
  const head = { title, description: body.description };
  if (body.oneOf) return { ...head, oneOf: body.oneOf };
  const { properties = {}, required = [] } = body;
  const exclusive = data.checks.flatMap((check) => kindOf(check)?.exclusive?.(check, data) ?? []);
  const whole = (title: string, description: string | undefined, without?: string): JsonSchema => ({
    title,
    description,
    type: "object",
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        name === without ? { tsType: "never", description: "Not beside the other." } : fieldType(schema),
      ]),
    ),
    required,
    additionalProperties: false,
  });
  if (exclusive.length === 0) return whole(title, body.description);
  const oneOf = exclusive.map((other) => {
    const own = exclusive.filter((name) => name !== other).join("-");
    return whole(`${title}With${pascalCase(own)}`, `With \`${own}\` or without.`, other);
  });
  return { ...head, oneOf };
}

/** The messages of a socket; what is decoded has the fields that are known, and of those that are optional none may be there. */
function messageType(messages: JsonSchema, prefix: "" | "Decoded"): JsonSchema {
  const variant = (one: JsonSchema): JsonSchema => ({
    ...withoutNotes(one),
    title: `${prefix}${one.title ?? ""}`,
    properties: Object.fromEntries(Object.entries(one.properties ?? {}).map(([name, schema]) => [name, messageFieldType(schema, prefix)])),
    required: prefix === "" ? one.required : ["type"],
    additionalProperties: false,
  });
  const description = prefix === "" ? messages.description : `${messages.description ?? ""} As the server decodes it.`;
  return { title: `${prefix}${messages.title ?? ""}`, description, oneOf: messages.oneOf?.map(variant) };
}

function messageFieldType(schema: JsonSchema, prefix: "" | "Decoded"): JsonSchema {
  if (schema.type === "array") return fieldType(schema);
  const { properties } = schema;
  if (properties === undefined) return withoutNotes(schema);
  const fields = Object.entries(properties).map(([name, field]) => [name, messageFieldType(field, prefix)]);
  const required = prefix === "" ? (schema.required ?? []) : [];
  return {
    ...withoutNotes(schema),
    properties: Object.fromEntries(fields) as Record<string, JsonSchema>,
    required,
    additionalProperties: false,
  };
}

/** A field as people write it. */
function fieldType({ type, description, items, additionalProperties }: JsonSchema): JsonSchema {
  if (type === undefined) return { tsType: "unknown", description };
  if (type === "array") return { tsType: `readonly ${String(items?.type ?? "string")}[]`, description };
  if (type === "object") {
    const { type: member = "string" } = additionalProperties as JsonSchema;
    return { tsType: `{ readonly [name: string]: ${String(member)} }`, description };
  }
  return { type, description };
}

function decodedQueryType({ operation }: OperationData, query: JsonSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, { type, items, description }] of Object.entries(query.properties ?? {})) {
    properties[name] = { type, ...(items === undefined ? {} : { items: { type: items.type } }), description };
  }
  return {
    title: `Decoded${operation.name}Query`,
    description: `The query of ${operation.method} ${operation.path} as the server decodes it. It promises no more than what holds when rules are switched off.`,
    type: "object",
    properties,
    additionalProperties: false,
  };
}

function decodedBodyType({ operation }: OperationData, body: JsonSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const branch of body.oneOf ?? [body]) {
    for (const [name, schema] of Object.entries(branch.properties ?? {})) {
      if (schema.type !== "null") properties[name] = fieldType(schema);
    }
  }
  const how = body.oneOf
    ? ", whether it came as JSON or as plain text"
    : " as the server decodes it; fields that it does not have are left out";
  return {
    title: `Decoded${operation.name}Body`,
    description: `The body of ${operation.method} ${operation.path}${how}.`,
    type: "object",
    properties,
    required: body.oneOf ? [] : (body.required ?? []),
    additionalProperties: false,
  };
}
