import type { CheckData, JsonSchema, OperationData, RuleData } from "../../../checks/kind/schemas.js";
import { kindOf } from "../../../checks/registry.js";
import { pascalCase } from "../../letter-case.js";
import { type AddedParameter, type ParameterChange, wayOut } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, type Writable, withhold } from "./context.js";

type Properties = Record<string, JsonSchema>;

/**
 * Changes the parameters of a query. A removed parameter or value is rejected with the text of the library that reads the query.
 *
 * @param overlay - The context.
 * @param endpoint - The endpoint.
 * @param change - The change.
 * @param path - The path of the change in the configuration.
 */
export function overlayParameters(overlay: Overlay, endpoint: OperationData, change: ParameterChange, path: ConfigPath): void {
  const schema = overlay.file<{ properties: Properties; required?: string[] }>(ownFile(overlay, endpoint.operation.id, "query"));
  const properties = schema.properties as Properties;
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
  const rule = (name: string, hint: string, here: ConfigPath): Omit<RuleData, "when"> => ({
    rule: ruleName(overlay, `${name.replaceAll("_", "-").toLowerCase()}`),
    error,
    rejects: "documented",
    text: "inferred",
    evidence: [evidence],
    hint: hintOf(overlay, here, hint, why),
  });
  for (const [name, added] of Object.entries(add)) {
    const here = [...path, "add", name];
    if (Object.hasOwn(properties, name)) overlay.reject(here, `${name} already exists: put its values under "values"`);
    properties[name] = propertyOf(name, added, overlay.lineOf(here), evidence);
    const when = added.values ? "unknown variant" : "wrong type";
    if (added.type !== "string" || added.values)
      addRule(reading, { ...rule(`${name}-malformed`, `defines \`${name}\``, here), when, parameters: [name], endpoints });
  }
  for (const [index, name] of remove.entries()) {
    const here = index < (change.remove?.length ?? 0) ? [...path, "remove", index] : [...path, "allow"];
    if (required.includes(name)) overlay.reject(here, `${name} is also under "require": delete it from one of them`);
    if (isRequired(name)) overlay.reject(here, `the server requires ${name}: it cannot be removed`);
    withhold(overlay, {
      at: reading,
      after: true,
      member: name,
      endpoints,
      rule: rule(`${name}-withheld`, `does not allow \`${name}\``, here),
    });
  }
  for (const [name, list] of Object.entries(values)) {
    const here = [...path, "values", name];
    const error = valuesError(endpoint, name, properties[name], list);
    if (error) overlay.reject([...here, ...error.path], error.message);
    if (remove.includes(name)) overlay.reject(here, `${name} is also under "remove": delete it from one of them`);
    const isVariant = (properties[name]?.["x-deserialize"] as { type?: string } | undefined)?.type === "enum";
    if (isVariant) {
      properties[name] = { ...properties[name], enum: list as string[] };
      for (const { when, parameters, ...rest } of reading.rules)
        if (when === "unknown variant" && parameters?.includes(name))
          Object.assign(rest.evidence, [...new Set([...rest.evidence, evidence])]);
      continue;
    }
    withhold(overlay, {
      at: reading,
      after: true,
      member: name,
      endpoints,
      except: [...list],
      rule: rule(`${name}-value-withheld`, `does not allow \`${name}={value}\`{nearest}`, here),
    });
  }
  for (const [index, name] of required.entries()) {
    const here = [...path, "require", index];
    if (!Object.hasOwn(properties, name)) {
      overlay.reject(
        here,
        `${JSON.stringify(name)} is not one of the parameters of ${overlay.id}; ${wayOut(name, Object.keys(properties))}`,
      );
      continue;
    }
    if (schema.required?.includes(name)) continue;
    schema.required = [...(schema.required ?? []), name];
    addRule(reading, { ...rule(`${name}-missing`, `requires \`${name}\``, here), when: "missing", parameters: [name], endpoints });
  }
}

function addRule(check: Writable<CheckData>, rule: RuleData): void {
  // a rule about one parameter comes before the rule about all
  check.rules.unshift(rule as Writable<RuleData>);
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
  const { type, enum: known = [], "x-variants": table, "x-deserialize": how } = property ?? {};
  if (table !== undefined) return { path: [], message: `set the accepted encodings under "formats" of ${operation.id}` };
  if (name === "model" && folder.voices) return { path: [], message: 'set the accepted voices under "voices"' };
  if (name === "model" && folder.models) return { path: [], message: 'set the accepted models under "models"' };
  const types = [type === "array" ? "string" : type].flat();
  for (const [index, value] of values.entries()) {
    const fits = types.some((type) => (type === "integer" ? Number.isInteger(value) : typeof value === type));
    if (!fits) return { path: [index], message: `${name} must be ${types.join(" or ")}, not ${JSON.stringify(value)}` };
    if ((how as { type?: string } | undefined)?.type === "enum" && !known.includes(value as string))
      return {
        path: [index],
        message: `${JSON.stringify(value)} is not one of the values of ${name}; ${wayOut(String(value), known.map(String))}`,
      };
  }
  return undefined;
}

/**
 * Copies a file that an endpoint shares with others, so that a change only affects this endpoint.
 *
 * @param overlay - The context.
 * @param id - The endpoint.
 * @param kind - The kind of file.
 * @returns The name of the file of the endpoint.
 * @throws Error if the endpoint has no such file.
 */
export function ownFile(overlay: Overlay, id: string, kind: "query" | "formats"): string {
  const operation = overlay.operations.find((entry) => entry.id === id);
  const name = operation?.[kind];
  if (operation === undefined || name === undefined) throw new Error(`${id} has no ${kind}`);
  if (overlay.operations.filter((entry) => entry[kind] === name).length === 1) return name;
  // the meta-schema allows no digits in file names
  const own = `${id.replace(/\d/g, "")}.${name}`;
  overlay.write(own, structuredClone(overlay.file<object>(name)));
  operation[kind] = own;
  return own;
}
