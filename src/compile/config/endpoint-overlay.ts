import {
  type CellData,
  type CheckData,
  type FormatsData,
  type JsonSchema,
  type OperationData,
  type RuleData,
  wireType,
} from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import type { FormatColumn } from "../../checks/tables.js";
import { pascalCase } from "../names.js";
import { type AddedParameter, type CellChange, type FormatChange, type ParameterChange, unknownName } from "./config.js";
import { type ConfigPath, citeIn, type Overlay, undescribe, type Writable } from "./overlay-context.js";

/**
 * Changes a table of audio formats. A removed encoding is rejected like an unknown one.
 *
 * @param overlay - The context.
 * @param endpoint - The endpoint.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayFormats(overlay: Overlay, endpoint: OperationData, change: FormatChange, path: ConfigPath): void {
  const table = overlay.ownFile<FormatsData>("formats");
  const { add = {}, change: rows = {}, only, why } = change;
  const evidence = overlay.cite(path, why ?? "The accepted audio formats.");
  const isLeft = overlay.accepted(change, "encodings", path);
  if (isLeft === undefined) return;
  const isAccepted = (encoding: string) => encoding in add || isLeft(encoding);
  const cell = (column: string, value: CellChange, before: CellData | undefined, here: ConfigPath) =>
    cellOf(overlay, endpoint, column, value, before, evidence, here) as Writable<CellData>;
  for (const [encoding, row] of Object.entries(rows)) {
    const known = table.formats[encoding];
    if (known === undefined) continue;
    for (const [column, value] of Object.entries(row)) {
      const here = [...path, "change", encoding, column];
      known[column as FormatColumn] = cell(column, value, known[column as FormatColumn] as CellData | undefined, here);
    }
  }
  for (const [encoding, row] of Object.entries(add)) {
    const here = [...path, "add", encoding];
    if (table.formats[encoding]) overlay.reject(here, `${JSON.stringify(encoding)} already exists: put it under "change"`);
    const cells = Object.entries(row).map(([column, value]) => [column, cell(column, value, undefined, [...here, column])]);
    table.formats[encoding] = Object.fromEntries(cells) as Writable<FormatsData["formats"][string]>;
  }
  const accepted = Object.entries(table.formats).filter(([encoding]) => isAccepted(encoding));
  const where = [...path, only ? "only" : "remove"];
  const [first] = accepted[0] ?? [];
  if (first === undefined) {
    overlay.reject(where, `${overlay.id} would have no encodings: keep one, or delete ${overlay.id} from "endpoints"`);
    return;
  }
  table.formats = Object.fromEntries(accepted);
  const preset = table.default.encoding;
  if (!isAccepted(preset)) {
    if (overlay.mayLack(overlay.id, "encoding"))
      overlay.reject(
        where,
        `${JSON.stringify(preset)} is the default of ${overlay.id} without "encoding": keep it, or add "encoding" to "require" in the parameters of ${overlay.id}`,
      );
    table.default = { encoding: first, evidence: [evidence] };
    undescribe(overlay.ownFile("query"), "encoding", "{defaultEncoding}");
  }
  for (const check of overlay.checks) citeInVariants(check, "encoding", evidence);
}

/** Adds evidence to the rules about unknown values of a parameter. */
function citeInVariants({ rules }: Writable<CheckData>, name: string, evidence: string): void {
  for (const rule of rules) if (rule.when === "unknown variant" && rule.parameters?.includes(name)) citeIn(rule, evidence);
}

function cellOf(
  overlay: Overlay,
  endpoint: OperationData,
  column: string,
  value: CellChange,
  before: CellData | undefined,
  evidence: string,
  path: ConfigPath,
): CellData {
  const base = { rejects: "documented", text: "inferred", evidence: [evidence] } as const;
  if (value === "not applicable") return { ...base, rule: "not applicable" };
  // the default of the server does not change
  const preset = before === undefined || before.rule === "not applicable" ? null : before.default;
  const schema: JsonSchema = endpoint.query?.properties?.[column] ?? {};
  if (!("minimum" in value)) {
    const known = (schema.enum ?? []).map(String);
    for (const [index, item] of value.entries()) {
      if (known.length > 0 && !known.includes(String(item)))
        overlay.reject([...path, index], unknownName(item, `the values of ${column}`, known));
      else if (known.length === 0 && !(Number.isInteger(item) && Number(item) > 0))
        overlay.reject([...path, index], `${column} must be a whole number, not ${JSON.stringify(item)}`);
    }
    return { ...base, rule: "list", values: value, default: preset };
  }
  const { minimum, maximum } = value;
  if (schema.type === "string") overlay.reject(path, `${column} is a string, which has no range: write a list`);
  if (minimum > maximum) overlay.reject(path, `the minimum ${minimum} is above the maximum ${maximum}`);
  return { ...base, rule: "range", minimum, maximum, default: typeof preset === "number" ? preset : null };
}

/**
 * Changes the parameters of a query. A removed parameter or value is rejected with the text of the library that reads the query.
 *
 * @param overlay - The context.
 * @param endpoint - The endpoint.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayParameters(overlay: Overlay, endpoint: OperationData, change: ParameterChange, path: ConfigPath): void {
  const schema = overlay.ownFile<{ properties: Record<string, JsonSchema>; required?: string[] }>("query");
  const properties = schema.properties as Record<string, JsonSchema>;
  const { add = {}, allow, require: required = [], values = {}, why } = change;
  const isRequired = (name: string) => schema.required?.includes(name) === true;
  const others = allow === undefined ? [] : Object.keys(properties).filter((name) => !allow.includes(name) && !isRequired(name));
  const remove = [...new Set([...(change.remove ?? []), ...others])];
  const reading = overlay.checks.find((check) => check.reads === "query" && kindOf(check)?.deserializes);
  const error = reading?.rules.find((rule) => rule.error !== undefined)?.error;
  if (reading === undefined || error === undefined) {
    overlay.reject(path, `how ${overlay.id} rejects a query is unknown: its parameters cannot be changed`);
    return;
  }
  const evidence = overlay.cite(path, why ?? "The accepted parameters.");
  const endpoints = [overlay.id];
  const ruleOf = (name: string, hint: string, here: ConfigPath): Omit<RuleData, "when"> => ({
    rule: overlay.ruleName(name.replaceAll("_", "-").toLowerCase()),
    error,
    rejects: "documented",
    text: "inferred",
    evidence: [evidence],
    hint: overlay.hintOf(here, hint, why),
  });
  // a rule about one parameter comes before the rule about all
  const addRule = (rule: Omit<RuleData, "when">, when: string, name: string) =>
    reading.rules.unshift({ ...rule, when, parameters: [name], endpoints } as Writable<RuleData>);
  const withhold = (name: string, values: { readonly except?: (string | number | boolean)[] }, rule: Omit<RuleData, "when">) =>
    overlay.withhold({ at: reading, after: true }, { member: name, endpoints, ...values, rule });
  for (const [name, added] of Object.entries(add)) {
    const here = [...path, "add", name];
    if (Object.hasOwn(properties, name)) overlay.reject(here, `${name} already exists: put its values under "values"`);
    properties[name] = propertyOf(name, added, overlay.lineOf(here), evidence);
    if (added.type !== "string" || added.values)
      addRule(ruleOf(`${name}-malformed`, `defines \`${name}\``, here), added.values ? "unknown variant" : "wrong type", name);
  }
  for (const [index, name] of remove.entries()) {
    const here = index < (change.remove?.length ?? 0) ? [...path, "remove", index] : [...path, "allow"];
    if (required.includes(name)) overlay.reject(here, `${name} is also under "require": delete it from one of them`);
    if (isRequired(name)) overlay.reject(here, `the server requires ${name}: it cannot be removed`);
    withhold(name, {}, ruleOf(`${name}-withheld`, `does not allow \`${name}\``, here));
  }
  for (const [name, list] of Object.entries(values)) {
    const here = [...path, "values", name];
    const wrong = valuesError(endpoint, name, properties[name], list);
    if (wrong) overlay.reject([...here, ...wrong.path], wrong.message);
    if (remove.includes(name)) overlay.reject(here, `${name} is also under "remove": delete it from one of them`);
    if (wireType(properties[name]) === "enum") {
      properties[name] = { ...properties[name], enum: list as string[] };
      citeInVariants(reading, name, evidence);
    } else withhold(name, { except: [...list] }, ruleOf(`${name}-value-withheld`, `does not allow \`${name}={value}\`{nearest}`, here));
  }
  for (const [index, name] of required.entries()) {
    const here = [...path, "require", index];
    if (!Object.hasOwn(properties, name)) {
      overlay.reject(here, unknownName(name, `the parameters of ${overlay.id}`, Object.keys(properties)));
      continue;
    }
    if (isRequired(name)) continue;
    schema.required = [...(schema.required ?? []), name];
    addRule(ruleOf(`${name}-missing`, `requires \`${name}\``, here), "missing", name);
  }
}

const deserialized = { string: "string", boolean: "bool", integer: "u32", number: "f64" } as const;

function propertyOf(name: string, { type, values, description }: AddedParameter, line: string, evidence: string): JsonSchema {
  return {
    type,
    ...(values && { enum: values }),
    description: description ?? `Added by ${line}.`,
    "x-deserialize": values ? { type: "enum", rustName: pascalCase(name) } : { type: deserialized[type] },
    "x-evidence": [evidence],
  };
}

function valuesError(
  { folder, operation }: OperationData,
  name: string,
  property: JsonSchema | undefined,
  values: readonly unknown[],
): { readonly path: readonly number[]; readonly message: string } | undefined {
  const { type, enum: known = [], "x-variants": table } = property ?? {};
  if (table !== undefined) return { path: [], message: `set the accepted encodings under "formats" of ${operation.id}` };
  if (name === "model" && folder.voices) return { path: [], message: 'set the accepted voices under "voices"' };
  if (name === "model" && folder.models) return { path: [], message: 'set the accepted models under "models"' };
  const types = [type === "array" ? "string" : type].flat();
  for (const [index, value] of values.entries()) {
    const fits = types.some((type) => (type === "integer" ? Number.isInteger(value) : typeof value === type));
    if (!fits) return { path: [index], message: `${name} must be ${types.join(" or ")}, not ${JSON.stringify(value)}` };
    if (wireType(property) === "enum" && !known.includes(value as string))
      return { path: [index], message: unknownName(value, `the values of ${name}`, known.map(String)) };
  }
  return undefined;
}
