import type { Data, OperationData, RuleData } from "./data.js";

/**
 * Compiles what the engine needs of an endpoint into a module: the data without what only people read.
 *
 * @param data - All of the data.
 * @param operation - The endpoint.
 * @returns The source of a TypeScript module that exports the operation.
 */
export function operationModule(data: Data, operation: OperationData): string {
  const errors = new Map<string, string>();
  const { query, body, formats, voices, limits, checks } = operation;
  const { id, method, path } = operation.operation;
  const content = {
    id,
    method,
    path,
    struct: (query["x-deserializer"] as { struct: string }).struct,
    parameters: Object.entries(query.properties ?? {}).map(([name, schema]) => ({
      name,
      ...(schema["x-deserialize"] as object),
      ...(schema.enum === undefined ? {} : { variants: schema.enum }),
    })),
    bodyFields: [...new Set((body.oneOf ?? []).flatMap((branch) => Object.keys(branch.properties ?? {})))],
    formats: {
      default: formats.default.encoding,
      specificationDefaults: {
        container: formats.specificationDefaults.container,
        sample_rate: formats.specificationDefaults.sample_rate,
        bit_rate: formats.specificationDefaults.bit_rate,
      },
      formats: mapValues(formats.formats, (row) => mapValues(row, sourceContent)),
    },
    voices: {
      date: voices.date,
      pattern: voices.grammar.pattern,
      default: voices.default.model,
      voices: voicesByLanguage(operation),
      speed: mapValues(voices.families, (family) => family.speed.languages),
    },
    limits: mapValues(limits, (limit) => ("value" in limit ? limit.value : { minimum: limit.minimum, maximum: limit.maximum })),
    checks: checks.map((check) => ({
      check: check.check,
      stage: check.stage,
      reads: check.reads,
      ...(check.parameter === undefined ? {} : { parameter: check.parameter }),
      ...(check.columns === undefined ? {} : { columns: check.columns.map((column) => column.parameter) }),
      ...(check.ports === undefined ? {} : { ports: check.ports.values }),
      ...(check.withoutSupport === undefined ? {} : { withoutSupport: sourceContent(check.withoutSupport) }),
      ...(check.schemes === undefined ? {} : { schemes: check.schemes.values }),
      ...(check.rangeWording === undefined ? {} : { rangeWording: check.rangeWording.text }),
      ...(check.mediaTypes === undefined ? {} : { mediaTypes: { json: check.mediaTypes.json, text: check.mediaTypes.text } }),
      rules: rulesContent(check.rules, errors),
    })),
  };
  const constant = camelCase(operation.operation.name);
  const main = `export const ${constant}: Operation<${JSON.stringify(id)}> = ${print(content)};\n`;
  return [
    'import { advice, type ErrorEntry, errorEntry, type Operation, rule } from "../../src/engine/operation.js";',
    "",
    ...[...errors].map(([error, name]) => errorConstant(data, error, name)),
    "",
    `/** ${operation.operation.title}: ${method} ${path}. */`,
    main,
  ].join("\n");
}

/** A piece of source among data: the name of a constant. */
class Raw {
  constructor(readonly source: string) {}
}

/** What is cited somewhere, with its two certainties as one. */
function sourceContent<Source extends { rejects: unknown; text: unknown }>({ rejects, text, ...rest }: Source): object {
  return { ...rest, certainty: { rejects, text } };
}

/** The rules of a check by what they apply to: the finding, and the parameter where there is one. */
function rulesContent(rules: readonly RuleData[], errors: Map<string, string>): Record<string, Raw> {
  const content: Record<string, Raw> = {};
  for (const rule of rules) {
    const keys = rule.parameters === undefined ? [rule.when] : rule.parameters.map((parameter) => `${rule.when} ${parameter}`);
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

function call(name: string, ...args: readonly unknown[]): Raw {
  return new Raw(`${name}(${args.map((argument) => print(argument)).join(", ")})`);
}

function errorConstant(data: Data, id: string, name: string): string {
  const { status, err_code, err_msg, mend, docs } = data.errors[id] ?? {};
  return `const ${name}: ErrorEntry = ${call("errorEntry", status, err_code, err_msg, mend, docs).source};`;
}

function voicesByLanguage({ voices }: OperationData): Record<string, Record<string, string>> {
  const byFamily: Record<string, Record<string, string>> = {};
  for (const { id, family, language } of voices.voices) {
    const languages = byFamily[family] ?? {};
    byFamily[family] = languages;
    const name = id.slice(family.length + 1, -language.length - 1);
    languages[language] = languages[language] === undefined ? name : `${languages[language]} ${name}`;
  }
  return byFamily;
}

function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function print(value: unknown, indent = ""): string {
  if (value instanceof Raw) return value.source;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const open = Array.isArray(value) ? "[" : "{";
  const close = Array.isArray(value) ? "]" : "}";
  const members = Array.isArray(value)
    ? value.map((member) => print(member, deeper))
    : Object.entries(value).map(([key, member]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${print(member, deeper)}`);
  const line = `${open}${open === "{" ? " " : ""}${members.join(", ")}${close === "}" ? " " : ""}${close}`;
  if (members.length === 0) return `${open}${close}`;
  if (line.length + indent.length < 110 && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${deeper}${member},`).join("\n")}\n${indent}${close}`;
}

/** `seen-mp3-rate` and `SpeakV1` as the name of a constant. */
export function camelCase(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_match, first: string) => first.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
