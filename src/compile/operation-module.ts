import type { CellData, Data, OperationData, RuleData } from "./data.js";

/**
 * Compiles what the engine needs of an endpoint into a module: the data without what only people read.
 *
 * @param data - All of the data.
 * @param operation - The endpoint.
 * @returns The source of a TypeScript module that exports the operation.
 */
export function operationModule(data: Data, operation: OperationData): string {
  const used = new Map<string, string>();
  const evidence = (ids: readonly string[]): Raw[] => ids.map((id) => shared(used, "evidence", id));
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
      formats: mapValues(formats.formats, (row) => mapValues(row, (cell) => cellContent(cell, evidence))),
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
      ...(check.parameter === undefined ? {} : { parameter: check.parameter }),
      ...(check.columns === undefined ? {} : { columns: check.columns.map((column) => column.parameter) }),
      ...(check.ports === undefined ? {} : { ports: check.ports.values }),
      ...(check.mediaTypes === undefined ? {} : { mediaTypes: { json: check.mediaTypes.json, text: check.mediaTypes.text } }),
      rules: check.rules.map((rule) => ruleContent(rule, used, evidence)),
    })),
  };
  const constant = camelCase(operation.operation.name);
  const main = `export const ${constant}: Operation<${JSON.stringify(id)}> = ${print(content)};\n`;
  const errors = [...used].filter(([key]) => key.startsWith("error:")).map(([key, name]) => errorConstant(data, key.slice(6), name));
  const sources = [...used].filter(([key]) => key.startsWith("evidence:")).map(([key, name]) => evidenceConstant(data, key.slice(9), name));
  return [
    'import type { ErrorEntry, Evidence, Operation } from "../../src/engine/operation.js";',
    "",
    ...sources,
    "",
    ...errors,
    "",
    `/** ${operation.operation.title}: ${method} ${path}. */`,
    main,
  ].join("\n");
}

/** A piece of source among data: the name of a constant. */
class Raw {
  constructor(readonly source: string) {}
}

function shared(used: Map<string, string>, kind: "evidence" | "error", id: string): Raw {
  const key = `${kind}:${id}`;
  const name = used.get(key) ?? camelCase(`${kind}-${id}`);
  used.set(key, name);
  return new Raw(name);
}

function cellContent(cell: CellData, evidence: (ids: readonly string[]) => Raw[]): object {
  const { contested } = cell;
  return {
    ...cell,
    evidence: evidence(cell.evidence),
    ...(contested === undefined ? {} : { contested: { ...contested, evidence: evidence(contested.evidence) } }),
  };
}

function ruleContent(rule: RuleData, used: Map<string, string>, evidence: (ids: readonly string[]) => Raw[]): object {
  const { when, parameters, error, notice, hint, rejects, text } = rule;
  if (error === undefined) return { id: rule.rule, when, notice, evidence: evidence(rule.evidence) };
  // a rule whose certainty stands in the table reads it from there
  const certainty = (value: string | undefined) => (value === "by format" ? "inferred" : value);
  return {
    id: rule.rule,
    when,
    ...(parameters === undefined ? {} : { parameters }),
    error: shared(used, "error", error),
    certainty: { rejects: certainty(rejects), text: certainty(text) },
    evidence: evidence(rule.evidence),
    hint,
  };
}

function errorConstant(data: Data, id: string, name: string): string {
  const error = data.errors[id];
  const { status, err_code: code, err_msg: message, docs } = error ?? {};
  return `const ${name}: ErrorEntry = ${print({ id, status, code, message, docs })};`;
}

function evidenceConstant(data: Data, id: string, name: string): string {
  const { kind, source, date } = data.evidence[id] ?? {};
  return `const ${name}: Evidence = ${print({ id, kind, source, date })};`;
}

function voicesByLanguage({ voices }: OperationData): Record<string, Record<string, string>> {
  const byFamily: Record<string, Record<string, string>> = {};
  for (const { id, family, language } of voices.voices) {
    const languages = (byFamily[family] ??= {});
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
