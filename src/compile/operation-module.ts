import { bodyType } from "./body-type.js";
import { checkNeeds, sourceContent } from "./check-needs.js";
import type { CheckData, Data, ErrorData, FolderData, FormatsData, JsonSchema, OperationData, RuleData, VoicesData } from "./data.js";
import { call, camelCase, print, Raw } from "./source-text.js";

/**
 * Compiles what the engine needs of the endpoints of a folder into a module: the data without what only people read, and the code of the checks
 * that there are.
 *
 * @param data - All of the data.
 * @param folder - The folder.
 * @returns The source of a TypeScript module that exports the function that makes them.
 */
export function operationModule(data: Data, folder: FolderData): string {
  const { voices, operations } = folder;
  const errors = new Map<string, string>();
  const checks = new Constants("Check", "check");
  const queries = new Constants("QueryStruct", "query");
  const tables = new Constants("AnyFormatTable", "formats");
  const kinds = new Set<string>();
  const contents = operations.map((operation) => {
    const { id, method, path, webSocket } = operation.operation;
    const formats = operation.formats && tables.add(formatsContent(operation.formats));
    return {
      id,
      method,
      ...(webSocket ? { webSocket } : {}),
      ...(path.includes("{") ? { "...": call("templated", path) } : { path }),
      query: queries.add(queryStruct(operation.query)),
      body: operation.body && bodyType(operation.body),
      formats,
      checks: operation.checks.map((check) => {
        kinds.add(check.check);
        return checks.add(checkCall(check, operation, errors, formats));
      }),
    };
  });
  const readers = new Set(folder.checks.map((check) => check.library));
  return [
    ...[...kinds].sort().map((kind) => `import { ${camelCase(kind)} } from "../../src/engine/checks/${kind}.js";`),
    'import { checkOf } from "../../src/engine/checks/bound-check.js";',
    ...(readers.has("serde_qs") ? ['import { queryReader } from "../../src/decode/query-struct.js";'] : []),
    ...(readers.has("serde_urlencoded") ? ['import { urlencodedReader } from "../../src/decode/query-urlencoded.js";'] : []),
    ...(operations.some(({ body }) => hasDateTime(body)) ? ['import { dateTimeError } from "../../src/decode/chrono.js";'] : []),
    'import type { QueryStruct } from "../../src/decode/query-struct.js";',
    `import { ${constructors(data, errors, responses)}, type ErrorEntry } from "../../src/engine/error-entry.js";`,
    ...(operations.some(({ messages }) => messages)
      ? [`import { ${constructors(data, errors, answers)} } from "../../src/engine/stream-answer.js";`]
      : []),
    `import { advice, ${operations.some(({ formats }) => formats) ? "type AnyFormatTable, " : ""}type Check, type Operations, rule${voices ? ", type VoiceCatalogue" : ""} } from "../../src/engine/operation.js";`,
    ...(operations.some(({ operation }) => operation.path.includes("{"))
      ? ['import { templated } from "../../src/engine/path-template.js";']
      : []),
    "",
    `/** Makes the endpoints of \`schemas/${folder.path}\`. */`,
    `export const ${camelCase(`${folder.path}-operations`)}: Operations = () => {`,
    ...[...errors].map(([error, name]) => errorConstant(data, error, name)),
    ...tables.lines(),
    ...(voices ? [`const voices: VoiceCatalogue = ${print(voicesContent(voices))};`] : []),
    ...queries.lines(),
    ...checks.lines(),
    `return ${print(contents)};`,
    "};",
    "",
  ].join("\n");
}

/** Constants of a module: what comes out the same is one. */
class Constants {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly type: string,
    private readonly prefix: string,
  ) {}

  add(value: unknown): Raw {
    const source = print(value);
    const name = this.names.get(source) ?? `${this.prefix}${this.names.size + 1}`;
    this.names.set(source, name);
    return new Raw(name);
  }

  lines(): string[] {
    return [...this.names].map(([source, name]) => `const ${name}: ${this.type} = ${source};`);
  }
}

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

function checkCall(check: CheckData, operation: OperationData, errors: Map<string, string>, formats: Raw | undefined): Raw {
  const { stage, reads } = check;
  const content = {
    check: check.check,
    stage,
    reads,
    ...checkNeeds(check, operation, formats),
    rules: rulesContent(check, operation, errors),
  };
  return call("checkOf", new Raw(camelCase(check.check)), content);
}

/** The rules of a check by what they apply to: the finding, and the parameter where there is one. */
function rulesContent(check: CheckData, { query, body, messages }: OperationData, errors: Map<string, string>): Record<string, Raw> {
  const content: Record<string, Raw> = {};
  const has = (name: string) => [query, body, ...(messages?.oneOf ?? [])].some((schema) => Object.hasOwn(schema?.properties ?? {}, name));
  for (const rule of check.rules) {
    const keys = rule.parameters === undefined ? [rule.when] : rule.parameters.filter(has).map((parameter) => `${rule.when} ${parameter}`);
    for (const key of keys) content[key] = ruleCall(rule, errors);
  }
  return content;
}

function ruleCall({ rule, error, notice, hint, rejects, text, evidence }: RuleData, errors: Map<string, string>): Raw {
  if (error === undefined) return call("advice", rule, notice, evidence);
  const name = errors.get(error) ?? camelCase(error);
  errors.set(error, name);
  // a rule whose certainty stands in the table reads it from there
  const certainty = (value: string | undefined) => (value === "by format" ? "inferred" : value);
  return call("rule", rule, new Raw(name), certainty(rejects), certainty(text), evidence, ...(hint === undefined ? [] : [hint]));
}

/** What makes an answer to a request, by the shape of the error. */
const responses: Readonly<Record<string, string>> = { "error-code": "codeError", category: "categoryError", text: "textError" };
/** What makes an answer to a message over a socket. */
const answers: Readonly<Record<string, string>> = { "close-frame": "closeFrame", "stream-message": "streamMessage" };

function constructors(data: Data, errors: ReadonlyMap<string, string>, among: Readonly<Record<string, string>>): string {
  const names = new Set([...errors.keys()].map((id) => constructorOf(data.errors[id])));
  return Object.values(among)
    .filter((name) => names.has(name))
    .sort()
    .join(", ");
}

function constructorOf(error: ErrorData | undefined): string {
  const name = { ...responses, ...answers }[error?.shape ?? ""];
  if (name === undefined) throw new Error(`schemas/errors.json: nothing makes an answer of the shape ${error?.shape ?? ""}`);
  return name;
}

function errorConstant(data: Data, id: string, name: string): string {
  const error = data.errors[id];
  const { status, err_code, err_msg, category, message, details, close, type, mend, docs } = error ?? {};
  const own: Readonly<Record<string, readonly unknown[]>> = {
    category: [status, category, message, details],
    text: [status, err_msg],
    "close-frame": [close, err_code],
    "stream-message": [type, err_code, err_msg],
  };
  const content = own[error?.shape ?? ""] ?? [status, err_code, err_msg];
  return `const ${name}: ErrorEntry = ${call(constructorOf(error), ...content, mend, docs).source};`;
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
    speed: mapValues(voices.families, (family) => family.speed.languages),
  };
}

function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
