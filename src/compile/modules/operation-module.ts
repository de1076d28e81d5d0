import { formatTable, type References } from "../../checks/kind/folder-data.js";
import {
  type CheckData,
  type Data,
  type ErrorData,
  type FolderData,
  type JsonSchema,
  type OperationData,
  type RuleData,
  ruleKeys,
} from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { dateTimeError } from "../../decode/date/chrono.js";
import type { JsonField, JsonStruct, JsonType } from "../../decode/json/type.js";
import type { ExplanationsContent } from "../../engine/explanations.js";
import { camelCase, operationsNameOf } from "../names.js";
import { Imports, Interner, jsonLiteral, listed, type ModuleForm, ownForm, quoted } from "./module-form.js";

/**
 * Compiles the endpoints of a folder to a module: the data that the engine needs as JSON, and imports of the code of its checks.
 *
 * @param data - The data.
 * @param folder - The folder.
 * @param form - The form of the module.
 * @param name - The name of the exported function.
 * @returns The source of a module that exports a function that creates the endpoints.
 */
export function operationModule(
  data: Data,
  folder: FolderData,
  form: ModuleForm = ownForm,
  name: string = operationsNameOf(folder),
): string {
  const code = new Imports(form);
  const { content, parts } = operationsCall(data, folder, form, code);
  const make = code.name("operationsFrom", "engine/operation-data");
  return [
    ...code.lines(),
    ...form.typed('import type { Operations } from "../../src/engine/operation.js";'),
    "",
    "const content =",
    `${content};`,
    "",
    `/** Creates the endpoints of \`schemas/${folder.path}\`. */`,
    `export const ${name}${form.typed(": Operations").join("")} = /* @__PURE__ */ ${make}(content, {`,
    ...parts.map((part) => `  ${part},`),
    "});",
    "",
  ].join("\n");
}

/**
 * Compiles the arguments of `operationsFrom` for the endpoints of a folder.
 *
 * @param data - The data.
 * @param folder - The folder.
 * @param form - The form of the module.
 * @param code - The imports of the module, which get what the endpoints need.
 * @param leftOut - The keys of the data that the module does not need.
 * @returns The data as an expression, and the properties of the code.
 */
export function operationsCall(
  data: Data,
  folder: FolderData,
  form: ModuleForm,
  code: Imports,
  leftOut: readonly string[] = [],
): { readonly content: string; readonly parts: readonly string[] } {
  const shared = {
    errors: new Interner<readonly unknown[]>(),
    tables: new Interner<object>(),
    queries: new Interner<object>(),
    checks: new Interner<object>(),
  };
  const usedCode = new Map<string, string>();
  const references: References = {
    table: (table) => ({ $table: shared.tables.add(table) }),
    code(name, file) {
      usedCode.set(name, code.entry(name, name, file));
      return { $code: name };
    },
  };
  const operations = folder.operations.map((endpoint) => {
    const { id, method, path, webSocket, host, otherPaths } = endpoint.operation;
    const query = shared.queries.add(queryStruct(endpoint.query));
    const body = endpoint.body && bodyType(endpoint.body);
    const formats = endpoint.formats && shared.tables.add(formatTable(endpoint.formats));
    const checks = endpoint.checks.map((check) => shared.checks.add(checkContent(check, endpoint, data, shared.errors, references)));
    return { id, method, webSocket, host, path, otherPaths: otherPaths?.values, query, body, formats, checks };
  });
  const kinds = [...new Set(folder.operations.flatMap(({ checks }) => checks.map(({ check }) => check)))].sort();
  const shapes = [...new Set(shared.errors.values().map(([shape]) => String(shape)))].sort();
  if (folder.operations.some(({ body }) => hasDateTime(body))) references.code("dateTimeError", "decode/date/chrono");
  const used = [...usedCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const parts = [
    `checks: { ${kinds.map((kind) => code.entry(kind, camelCase(kind), `checks/${kind}/check`)).join(", ")} }`,
    `errors: { ${shapes.map((shape) => code.entry(shape, shape, "engine/answers")).join(", ")} }`,
    ...(used.length > 0 ? [`code: { ${used.join(", ")} }`] : []),
    ...(operations.some(({ path }) => path.includes("{")) ? [code.entry("templated", "templated", "engine/path-template")] : []),
  ];
  const explanations = form.explanationsKey(explanationsContent(data, folder), folder.path);
  const json = [
    `{"folder":${JSON.stringify(explanations)},"errors":${listed(shared.errors.values(), leftOut)}`,
    `"tables":${listed(shared.tables.values(), leftOut)}`,
    `"queries":${listed(shared.queries.values(), leftOut)}`,
    `"checks":${listed(shared.checks.values(), leftOut)}`,
    `"operations":${listed(operations, leftOut)}}`,
  ];
  return { content: jsonLiteral(json.join(",\n")), parts };
}

/** Tells whether a body has a date, whose parser the module must import. */
function hasDateTime(body: JsonSchema | undefined): boolean {
  return Object.values(body?.properties ?? {}).some(({ format }) => format === "date-time");
}

function queryStruct(schema: JsonSchema | undefined): object {
  if (schema === undefined) return { name: "Query", fields: [], unknown: "ignored" };
  const { struct, unknown, flattened } = schema["x-deserializer"] as {
    readonly struct: string;
    readonly unknown: string;
    readonly flattened?: true;
  };
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    ...(property["x-deserialize"] as object),
    ...((property["x-deserialize"] as { type: string }).type === "enum" ? { variants: property.enum } : {}),
    ...(schema.required?.includes(name) ? { required: true } : {}),
  }));
  return { name: struct, fields, unknown, ...(flattened ? { flattened } : {}) };
}

/** Derives the Rust struct of a JSON body from the schema of an object. With `oneOf`, it has the fields of all branches, each optional. */
function bodyType(schema: JsonSchema): JsonStruct {
  const { struct, unknown } = schema["x-deserializer"] as { readonly struct: string; readonly unknown: "ignored" | "rejected" };
  const fields = new Map<string, JsonField>();
  for (const branch of schema.oneOf ?? [schema]) {
    for (const [name, property] of Object.entries(branch.properties ?? {})) {
      // `null` marks a field that belongs to another branch
      if (property.type === "null") continue;
      const isRequired = schema.oneOf === undefined && branch.required?.includes(name) === true;
      const type = fieldType(property, name);
      fields.set(name, { name, type: isRequired ? type : { type: "option", some: type } });
    }
  }
  return { type: "struct", name: struct, fields: [...fields.values()], unknown };
}

function fieldType(schema: JsonSchema, name: string): JsonType {
  switch (schema.type) {
    case "string":
      if (schema.format !== "date-time") return { type: "string" };
      return { type: "parsed", expected: "an RFC 3339 formatted date and time string", error: dateTimeError };
    case "boolean":
      return { type: "bool" };
    case "integer":
      return { type: "i64" };
    case "number":
      return { type: "f64" };
    case "array":
      return { type: "list", items: fieldType(schema.items ?? {}, name) };
    case "object":
      return { type: "map", values: fieldType(schema.additionalProperties as JsonSchema, name) };
    case undefined:
      return { type: "value" };
    default:
      throw new Error(`${name} has the unsupported type ${JSON.stringify(schema.type)}`);
  }
}

/** Compiles a check, with its rules by their keys: a finding, or a finding and a parameter. */
function checkContent(
  check: CheckData,
  operation: OperationData,
  data: Data,
  errors: Interner<readonly unknown[]>,
  references: References,
): object {
  const { stage, reads } = check;
  const rules: Record<string, unknown> = {};
  for (const rule of check.rules) for (const key of ruleKeys(rule, operation)) rules[key] = ruleContent(rule, data, errors);
  return { check: check.check, stage, reads, ...kindOf(check)?.runtime?.(check, operation, references), rules };
}

function ruleContent({ rule, error, rejects, text }: RuleData, data: Data, errors: Interner<readonly unknown[]>): unknown {
  if (error === undefined) return rule;
  // "by format": the engine reads the certainty from the table
  const letter = (certainty: string | undefined) => (certainty === "by format" ? "i" : certainty?.[0]);
  return [rule, errors.add(errorContent(data.errors[error])), `${letter(rejects)}${letter(text)}`];
}

/** Lists the name of the function that creates an answer, and its arguments. */
function errorContent(error: ErrorData | undefined): readonly unknown[] {
  const { status, shape = "", err_code, err_msg, category, message, details, close, type, variant } = error ?? {};
  const answers: Readonly<Record<string, readonly unknown[]>> = {
    "error-code": ["codeError", status, err_code, err_msg],
    category: ["categoryError", status, category, message, details],
    text: ["textError", status, err_msg],
    "close-frame": ["closeFrame", close, err_code],
    "stream-message": ["streamMessage", type, err_code, err_msg],
    "session-error": ["sessionError", type, err_code, err_msg],
    "stream-error": ["streamError", variant, err_code === variant ? null : err_code, err_msg],
  };
  const answer = answers[shape];
  if (answer === undefined) throw new Error(`schemas/errors.json: a rule answers with the shape ${shape}, which no function can create`);
  return answer;
}

/**
 * Collects the texts of a folder that a verdict does not need: hints, notices, links and evidence.
 *
 * @param data - The data.
 * @param folder - The folder.
 * @returns JSON.
 */
export function explanationsContent(data: Data, { checks }: FolderData): string {
  const docs = new Interner<string>();
  const rules: Record<string, readonly unknown[]> = {};
  for (const { rule, error, notice, hint, evidence } of checks.flatMap((check) => check.rules)) {
    const entry = error === undefined ? undefined : data.errors[error];
    rules[rule] = [notice ?? hint ?? entry?.mend ?? "", entry === undefined ? -1 : docs.add(entry.docs), evidence];
  }
  return JSON.stringify({ docs: docs.values(), rules } satisfies Record<keyof ExplanationsContent, unknown>);
}

/**
 * Compiles the explanations of folders into a module.
 *
 * @param data - The data.
 * @param folders - The folders.
 * @param form - The form of the module.
 * @returns The source of a module that exports them as JSON by folder.
 */
export function explanationsModule(data: Data, folders: readonly FolderData[], form: ModuleForm = ownForm): string {
  const entries = folders.map((folder) => {
    const content = explanationsContent(data, folder);
    return `  ${JSON.stringify(form.explanationsKey(content, folder.path))}:\n  ${quoted(content)},`;
  });
  return [
    "/** Hints, notices, links and evidence by folder of `schemas/`, as JSON. */",
    `export const explanations${form.typed(": Readonly<Record<string, string>>").join("")} = {`,
    ...entries,
    "};",
    "",
  ].join("\n");
}
