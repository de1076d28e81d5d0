import { compile, type JSONSchema } from "json-schema-to-typescript";
import { type Data, type FolderData, idsOf, type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { pascalCase } from "../names.js";
import { isSession } from "../schema/message-schema.js";
import { closedType, columnsOf, decodedQueryType, leaveOut, queryType, unionOf } from "./query-type.js";
import { sessionTypes } from "./session-types.js";

const options = { bannerComment: "", format: false, additionalProperties: false, ignoreMinAndMaxItems: true } as const;

/** Prints the types of a schema. The title is the name. */
async function typesOf(schema: JsonSchema): Promise<string> {
  return laidOut(await compile(schema as JSONSchema, schema.title ?? "", options));
}

/**
 * Compiles the types of a folder: queries, bodies and their decoded forms, the ids of the rules, and the map of the endpoints.
 *
 * @param data - The data.
 * @param folder - The folder.
 * @returns The source of a TypeScript module.
 */
export async function folderTypes(data: Data, folder: FolderData): Promise<string> {
  const name = pascalCase(folder.path);
  const rules = folder.checks.flatMap((check) => check.rules);
  const ids = (rejects: boolean) => [...new Set(rules.filter((rule) => (rule.error !== undefined) === rejects).map((rule) => rule.rule))];
  const the = `The ids of the rules of \`schemas/${folder.path}\``;
  const schemas = [
    ...catalogueTypes(folder),
    ...folder.operations.flatMap(operationTypes),
    { title: `${name}RuleId`, description: `${the} that reject requests.`, enum: ids(true) },
    { title: `${name}AdviceId`, description: `${the} that only give notices.`, enum: ids(false) },
  ];
  const bodies = folder.operations.flatMap((operation) => errorBodies(data, operation));
  const imported = [...new Set(bodies)].filter((type) => type !== "string").sort();
  const declared = await Promise.all(schemas.map(typesOf));
  return [
    ...(declared.some((code) => code.includes("LeaveOut<")) ? ['import type { LeaveOut } from "../../src/engine/values.js";'] : []),
    `import type { ${imported.join(", ")} } from "../../src/engine/verdict.js";\n`,
    ...declared,
    ...folder.operations.flatMap(({ messages }) => (messages && isSession(messages) ? sessionTypes(data, messages) : [])),
    endpointMap(data, folder),
  ].join("\n");
}

function operationTypes(data: OperationData): JsonSchema[] {
  const { query, body, messages } = data;
  const types: JsonSchema[] = [];
  if (query) types.push(queryType(data, query));
  if (body) types.push(bodyType(data, body));
  if (query) types.push(decodedQueryType(data, query));
  if (body) types.push(decodedBodyType(data, body));
  if (messages && !isSession(messages)) types.push(messageType(messages, ""), messageType(messages, "Decoded"));
  return types;
}

const bodyTypes: Readonly<Record<string, string>> = { "error-code": "CodeErrorBody", category: "CategoryErrorBody", text: "string" };

/** Lists the types of the error bodies of an endpoint. */
function errorBodies(data: Data, { checks }: OperationData): string[] {
  const ofRequests = checks.filter(({ stage }) => stage !== "message");
  const shapes = ofRequests.flatMap((check) =>
    check.rules.flatMap(({ error }) => (error === undefined ? [] : [data.errors[error]?.shape ?? ""])),
  );
  return [...new Set(shapes.map((shape) => bodyTypes[shape] ?? "string"))].sort();
}

/** Prints the map from endpoint ids to types. */
function endpointMap(data: Data, { path, operations }: FolderData): string {
  const name = pascalCase(path);
  const empty = "Readonly<Record<string, never>>";
  const entries = operations.map((endpoint) => {
    const { operation, query, body, messages, formats } = endpoint;
    const parameters = Object.keys(operation.pathParameters ?? {}).map((parameter) => `readonly ${parameter}: string`);
    return [
      `  /** ${operation.title}: ${operation.method} ${operation.path}. */`,
      `  readonly ${JSON.stringify(operation.id)}: {`,
      `    readonly path: ${parameters.length === 0 ? "Readonly<Record<never, string>>" : `{ ${parameters.join("; ")} }`};`,
      `    readonly query: ${query ? `${operation.name}Query` : empty};`,
      `    readonly body: ${body ? `${operation.name}Body` : "undefined"};`,
      `    readonly decodedQuery: ${query ? `Decoded${operation.name}Query` : empty};`,
      `    readonly decodedBody: ${body ? `Decoded${operation.name}Body` : "undefined"};`,
      `    readonly formats: ${formats ? unionOf(columnsOf(formats)) : "never"};`,
      `    readonly message: ${messages ? messages.title : "never"};`,
      `    readonly decodedMessage: ${messages ? `Decoded${messages.title ?? ""}` : "never"};`,
      `    readonly errorBody: ${errorBodies(data, endpoint).join(" | ")};`,
      `    readonly rule: ${name}RuleId;`,
      `    readonly advice: ${name}AdviceId;`,
      "  };",
    ].join("\n");
  });
  return `/** The endpoints of \`schemas/${path}\`, with their types. */\nexport type ${name}Endpoints = {\n${entries.join("\n")}\n};\n`;
}

/** Creates the types of the voices and the models of a folder, which its endpoints share. */
function catalogueTypes({ voices, models, operations }: FolderData): JsonSchema[] {
  const { name = "", path = "" } = operations[0]?.operation ?? {};
  const types: JsonSchema[] = [];
  if (voices)
    types.push({
      title: `${name}Voice`,
      description: `The known voices of ${path} (list of ${voices.date}).`,
      enum: idsOf(voices),
    });
  if (models)
    types.push({
      title: `${name}Model`,
      description: `The known models of ${path} (list of ${models.date}). There are others, and custom models.`,
      enum: models.models.map(({ id }) => id),
    });
  return types;
}

function bodyType(data: OperationData, body: JsonSchema): JsonSchema {
  const title = `${data.operation.name}Body`;
  const head = { title, description: body.description };
  if (body.oneOf) return { ...head, oneOf: body.oneOf };
  const { properties = {}, required = [] } = body;
  const exclusive = data.checks.flatMap((check) => kindOf(check)?.exclusive?.(check, data) ?? []);
  const left = (schema: JsonSchema): JsonSchema => ({
    tsType: leaveOut(schema, `use either ${exclusive.join(" or ")}`),
    description: "Must not be used together with the other.",
  });
  const whole = (head: JsonSchema, without?: string): JsonSchema => {
    const fields = Object.entries(properties).map(([name, schema]) => [name, name === without ? left(schema) : fieldType(schema)] as const);
    return closedType(head, Object.fromEntries(fields), required);
  };
  if (exclusive.length === 0) return whole(head);
  const oneOf = exclusive.map((other) => {
    const own = exclusive.filter((name) => name !== other).join("-");
    return whole({ title: `${title}With${pascalCase(own)}`, description: `A body with or without \`${own}\`.` }, other);
  });
  return { ...head, oneOf };
}

/** Creates the type of the messages of a WebSocket. In the decoded form, every field except `type` is optional. */
function messageType(messages: JsonSchema, prefix: "" | "Decoded"): JsonSchema {
  const variant = (message: JsonSchema): JsonSchema => ({
    ...messageFieldType({ properties: {}, ...message }, prefix),
    title: `${prefix}${message.title ?? ""}`,
    ...(prefix === "Decoded" && { required: ["type"] }),
  });
  const description = prefix === "" ? messages.description : `${messages.description ?? ""} As the server decodes it.`;
  return { title: `${prefix}${messages.title ?? ""}`, description, oneOf: messages.oneOf?.map(variant) };
}

function messageFieldType(schema: JsonSchema, prefix: "" | "Decoded"): JsonSchema {
  if (schema.type === "array") return fieldType(schema);
  const { properties } = schema;
  if (properties === undefined) return withoutNotes(schema);
  const fields = Object.entries(properties).map(([name, field]) => [name, messageFieldType(field, prefix)] as const);
  return closedType(withoutNotes(schema), Object.fromEntries(fields), prefix === "" ? schema.required : []);
}

/** Creates the type of a field as a user writes it. */
function fieldType({ type, description, items, additionalProperties }: JsonSchema): JsonSchema {
  if (type === undefined) return { tsType: "unknown", description };
  if (type === "array") return { tsType: `readonly ${String(items?.type ?? "string")}[]`, description };
  if (type === "object") {
    const { type: member = "string" } = additionalProperties as JsonSchema;
    return { tsType: `{ readonly [name: string]: ${String(member)} }`, description };
  }
  return { type, description };
}

function decodedBodyType({ operation }: OperationData, body: JsonSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const branch of body.oneOf ?? [body]) {
    for (const [name, schema] of Object.entries(branch.properties ?? {})) {
      if (schema.type !== "null") properties[name] = fieldType(schema);
    }
  }
  const how = body.oneOf ? ", whether it was sent as JSON or as plain text" : " as the server decodes it, without unknown fields";
  const head = { title: `Decoded${operation.name}Body`, description: `The body of ${operation.method} ${operation.path}${how}.` };
  return closedType(head, properties, body.oneOf ? [] : body.required);
}

const longestLine = 120;

/** Lays out declarations of json-schema-to-typescript, which are neither indented nor terminated. Long unions get one member per line. */
function laidOut(code: string): string {
  const lines: string[] = [];
  let depth = 0;
  let isComment = false;
  for (const raw of onOneLine(code).split("\n")) {
    const line = raw.trim();
    if (line.startsWith("/**")) isComment = true;
    if (isComment) {
      lines.push(line === "" ? "" : `${"  ".repeat(depth)}${line.startsWith("*") ? " " : ""}${line}`);
      if (line.endsWith("*/")) isComment = false;
      continue;
    }
    const closing = /^[})\]]+/.exec(line)?.[0].length ?? 0;
    lines.push(...statement(line, Math.max(0, depth - closing)));
    // text may contain brackets
    const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
    depth += (bare.match(/[{([]/g)?.length ?? 0) - (bare.match(/[})\]]/g)?.length ?? 0);
  }
  return lines.join("\n");
}

/** Comments of one sentence fit on one line. */
function onOneLine(code: string): string {
  return code.replace(/^\/\*\*\n \* (.*)\n \*\/$/gm, (whole, text: string) => (text.length <= longestLine ? `/** ${text} */` : whole));
}

function statement(line: string, depth: number): string[] {
  const indent = "  ".repeat(depth);
  // a union alone needs no parentheses
  const plain = line.replace(
    /^([^()]*[=:] )\(((?:[^()"]|"[^"]*"|\(string & \{\}\))*)\)(\[\])?$/,
    (whole, head: string, union: string, list?: string) => (list === undefined ? head + union : whole),
  );
  if (plain === "" || /[{(|]$/.test(plain)) return [plain === "" ? "" : indent + plain];
  const isInterface = /^\}+$/.test(plain) && depth === 0;
  const ended = isInterface || plain.endsWith(";") ? plain : `${plain};`;
  const [, head, union = ""] = /^(export type \w+ = )((?:[\w"][^|()]*\| )+[^|()]+;)$/.exec(ended) ?? [];
  if (head === undefined || indent.length + ended.length <= longestLine) return [indent + ended];
  return [head.trimEnd(), ...union.split(" | ").map((member) => `  | ${member}`)];
}
