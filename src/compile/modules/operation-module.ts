import {
  type CheckData,
  type Data,
  type ErrorData,
  type FolderData,
  type FormatsData,
  type JsonSchema,
  type OperationData,
  type RuleData,
  ruleKeys,
  type SpeechModelsData,
  type VoicesData,
} from "../data/data.js";
import { camelCase } from "../letter-case.js";
import { bodyType } from "../types/body-type.js";
import { checkNeeds, sourceContent } from "./check-needs.js";
import { type ModuleForm, ownForm } from "./module-form.js";

/**
 * Compiles what the engine needs of the endpoints of a folder into a module: the data without what only people read, as JSON, and the code of the
 * checks that there are.
 *
 * @param data - All of the data.
 * @param folder - The folder.
 * @param form - The form of the module.
 * @returns The source of a module that exports the function that makes them.
 */
export function operationModule(data: Data, folder: FolderData, form: ModuleForm = ownForm): string {
  const { voices, models } = folder;
  const errors = new Places<readonly unknown[]>();
  const formats = new Places<object>();
  const queries = new Places<object>();
  const checks = new Places<object>();
  const operations = folder.operations.map((one) => {
    const { id, method, path, webSocket } = one.operation;
    const table = one.formats && formats.add(formatsContent(one.formats));
    const query = queries.add(queryStruct(one.query));
    const body = one.body && bodyType(one.body);
    const places = one.checks.map((check) => checks.add(checkContent(check, one, data, errors, table)));
    return { id, method, webSocket, path, query, body, formats: table, checks: places };
  });
  const used = folder.operations.flatMap((one) => one.checks);
  const code = new Imports(form);
  const kinds = [...new Set(used.map(({ check }) => check))].sort();
  const shapes = [...new Set(errors.values().map(([shape]) => String(shape)))].sort();
  const libraries = [...new Set(used.flatMap((check) => (check.check === "query" ? (check.library ?? "serde_qs") : [])))].sort();
  const hasDates = folder.operations.some(({ body }) => hasDateTime(body));
  const content = [
    `checks: { ${kinds.map((kind) => code.entry(kind, camelCase(kind), `checks/${kind}/check`)).join(", ")} }`,
    `errors: { ${shapes.map((shape) => code.entry(shape, shape, shape in answers ? "engine/stream-answer" : "engine/error-entry")).join(", ")} }`,
    `readers: { ${libraries.map((library) => code.entry(library, ...(readers[library] as [string, string]))).join(", ")} }`,
    ...(hasDates ? [`parsers: { ${code.entry("dateTimeError", "dateTimeError", "decode/date/chrono")} }`] : []),
    ...(operations.some(({ path }) => path.includes("{")) ? [code.entry("templated", "templated", "engine/path-template")] : []),
  ];
  const make = code.name("operationsFrom", "engine/operation-data");
  const json = [
    `{"errors":${listed(errors.values())}`,
    `"formats":${listed(formats.values())}`,
    ...(voices ? [`"voices":${JSON.stringify(voicesContent(voices))}`] : []),
    ...(models ? [`"models":${JSON.stringify(modelsContent(models))}`] : []),
    `"queries":${listed(queries.values())}`,
    `"checks":${listed(checks.values())}`,
    `"operations":${listed(operations)}}`,
  ];
  return [
    ...code.lines(),
    ...form.typed('import type { Operations } from "../../src/engine/operation.js";'),
    "",
    "const content =",
    `${json.flatMap((part, place) => (place < json.length - 1 ? `${part},` : part).split("\n").map(quoted)).join(" +\n")};`,
    "",
    `/** Makes the endpoints of \`schemas/${folder.path}\`. */`,
    `export const ${camelCase(`${folder.path}-operations`)}${form.typed(": Operations").join("")} = /* @__PURE__ */ ${make}(content, {`,
    ...content.map((line) => `  ${line},`),
    "});",
    "",
  ].join("\n");
}

/** A list of values, in which what comes out the same is one. */
class Places<Value> {
  private readonly list = new Map<string, { readonly place: number; readonly value: Value }>();

  add(value: Value): number {
    const source = JSON.stringify(value);
    const known = this.list.get(source) ?? { place: this.list.size, value };
    this.list.set(source, known);
    return known.place;
  }

  values(): Value[] {
    return [...this.list.values()].map(({ value }) => value);
  }
}

/** What a module imports. */
class Imports {
  private readonly names = new Map<string, Set<string>>();

  constructor(private readonly form: ModuleForm) {}

  /** Imports a name from a file below `src/`, and gives what it is called in the module. */
  name(name: string, file: string): string {
    this.names.set(file, (this.names.get(file) ?? new Set()).add(name));
    return this.form.reference(name);
  }

  /** The same, as the property of an object that holds it under a key. */
  entry(key: string, name: string, file: string): string {
    const reference = this.name(name, file);
    return key === reference ? key : `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${reference}`;
  }

  lines(): string[] {
    return this.form.imports([...this.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, names]) => [file, [...names].sort()]));
  }
}

/**
 * Writes a JSON list with a line for each value.
 *
 * @param values - The values; a function among them becomes its name.
 * @returns JSON.
 */
export function listed(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value, functionNames)).join(",\n")}\n]`;
}

/** JSON has no functions: the module has them by name. */
function functionNames(_key: string, value: unknown): unknown {
  return typeof value === "function" ? value.name : value;
}

/**
 * Writes a line of JSON as a literal of TypeScript.
 *
 * @param line - JSON in one line.
 * @returns The literal, indented.
 */
export function quoted(line: string): string {
  return `  '${line.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** What reads the query, by library: its name and its file. */
const readers: Readonly<Record<string, readonly [name: string, file: string]>> = {
  serde_qs: ["queryReader", "decode/query/struct"],
  serde_urlencoded: ["urlencodedReader", "decode/query/urlencoded"],
};

/** Whether a body has a field that a function reads, which the module must import. */
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

function checkContent(
  check: CheckData,
  operation: OperationData,
  data: Data,
  errors: Places<readonly unknown[]>,
  table: number | undefined,
): object {
  const { stage, reads } = check;
  const rules = rulesContent(check, operation, data, errors);
  return { check: check.check, stage, reads, ...checkNeeds(check, operation, table), rules };
}

/** The rules of a check by what they apply to. */
function rulesContent(
  check: CheckData,
  operation: OperationData,
  data: Data,
  errors: Places<readonly unknown[]>,
): Record<string, readonly unknown[]> {
  const content: Record<string, readonly unknown[]> = {};
  for (const rule of check.rules) {
    for (const key of ruleKeys(rule, operation)) content[key] = ruleContent(rule, data, errors);
  }
  return content;
}

function ruleContent({ rule, error, notice, hint, rejects, text, evidence }: RuleData, data: Data, errors: Places<readonly unknown[]>) {
  if (error === undefined) return [rule, notice, evidence];
  // a rule whose certainty stands in the table reads it from there
  const certainty = (value: string | undefined) => (value === "by format" ? "inferred" : value);
  const place = errors.add(errorContent(data.errors[error]));
  return [rule, place, certainty(rejects), certainty(text), evidence, ...(hint === undefined ? [] : [hint])];
}

/** What makes an answer to a request, by the shape of the error. */
const responses: Readonly<Record<string, string>> = { "error-code": "codeError", category: "categoryError", text: "textError" };
/** What makes an answer to a message over a socket. */
const answersByShape: Readonly<Record<string, string>> = {
  "close-frame": "closeFrame",
  "stream-message": "streamMessage",
  "stream-error": "streamError",
};
const answers = Object.fromEntries(Object.values(answersByShape).map((name) => [name, true]));

/** What makes an answer, and what that is given. */
function errorContent(error: ErrorData | undefined): readonly unknown[] {
  const { status, shape = "", err_code, err_msg, category, message, details, close, type, variant, mend, docs } = error ?? {};
  const own: Readonly<Record<string, readonly unknown[]>> = {
    "error-code": [status, err_code, err_msg],
    category: [status, category, message, details],
    text: [status, err_msg],
    "close-frame": [close, err_code],
    "stream-message": [type, err_code, err_msg],
    "stream-error": [variant, err_code === variant ? null : err_code, err_msg],
  };
  const name = responses[shape] ?? answersByShape[shape];
  if (name === undefined) throw new Error(`schemas/errors.json: nothing makes an answer of the shape ${shape}`);
  return [name, ...(own[shape] ?? []), mend, docs];
}

function formatsContent({ default: byDefault, specificationDefaults, formats }: FormatsData): object {
  const { evidence: _evidence, ...defaults } = specificationDefaults;
  return {
    default: byDefault.encoding,
    specificationDefaults: defaults,
    formats: mapValues(formats, (row) => mapValues(row, sourceContent)),
  };
}

function voicesContent(voices: VoicesData): object {
  const byFamily: Record<string, Record<string, string>> = {};
  for (const { id, family, language } of voices.voices) {
    const languages = byFamily[family] ?? {};
    byFamily[family] = languages;
    const name = id.slice(family.length + 1, -language.length - 1);
    languages[language] = languages[language] === undefined ? name : `${languages[language]} ${name}`;
  }
  return {
    date: voices.date,
    pattern: voices.grammar.pattern,
    default: voices.default?.model,
    voices: byFamily,
    others: voices.others?.voices,
    speed: mapValues(voices.families, (family) => family.speed.languages),
  };
}

/** Models that understand the same languages are one entry. */
function modelsContent({ date, default: byDefault, models }: SpeechModelsData): object {
  const byLanguages: Record<string, string> = {};
  for (const { id, languages } of models) {
    const key = languages.join(" ");
    byLanguages[key] = byLanguages[key] === undefined ? id : `${byLanguages[key]} ${id}`;
  }
  return { date, default: byDefault.model, models: byLanguages };
}

function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
