import type { CheckData, JsonSchema, OperationData, RuleData } from "../../../checks/kind/schemas.js";
import { pascalCase } from "../../letter-case.js";
import { type AddedParameter, type ParameterChange, wayOut } from "../config.js";
import { type ConfigPath, hintOf, type Overlay, ruleName, type Writable, withhold } from "./context.js";

type Properties = Record<string, JsonSchema>;

/**
 * Changes the parameters of a query. What is not taken any more is rejected in the words of the library that reads the query.
 *
 * @param overlay - The change at work.
 * @param one - The endpoint.
 * @param change - What is changed.
 * @param path - Where it stands in the configuration.
 */
export function overlayParameters(overlay: Overlay, one: OperationData, change: ParameterChange, path: ConfigPath): void {
  const schema = overlay.file<{ properties: Properties; required?: string[] }>(ownFile(overlay, one.operation.id, "query"));
  const properties = schema.properties as Properties;
  const { add = {}, remove = [], require: required = [], values = {}, why } = change;
  const reading = overlay.checks.find(({ check }) => check === "query");
  const error = reading?.rules.find((rule) => rule.error !== undefined)?.error;
  if (reading === undefined || error === undefined) {
    overlay.fault(path, `what ${overlay.id} answers to a query is not known: leave it as it is`);
    return;
  }
  const evidence = overlay.cite(path, why ?? "Which parameters are taken.");
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
    if (Object.hasOwn(properties, name)) overlay.fault(here, `${name} is known: put what it takes under "values"`);
    properties[name] = propertyOf(name, added, overlay.lineOf(here), evidence);
    const when = added.values ? "unknown variant" : "wrong type";
    if (added.type !== "string" || added.values)
      addRule(reading, { ...rule(`${name}-malformed`, `says what \`${name}\` is`, here), when, parameters: [name], endpoints });
  }
  for (const [place, name] of remove.entries()) {
    const here = [...path, "remove", place];
    if (required.includes(name)) overlay.fault(here, `${name} stands under "require" too: leave it out of one of both`);
    if (schema.required?.includes(name)) overlay.fault(here, `the server requires ${name}: leave it out here`);
    withhold(overlay, {
      at: reading,
      after: true,
      member: name,
      endpoints,
      withheld: { evidence: [evidence] },
      rule: rule(`${name}-withheld`, `does not take \`${name}\``, here),
    });
  }
  for (const [name, list] of Object.entries(values)) {
    const here = [...path, "values", name];
    const fault = valuesFault(one, name, properties[name], list);
    if (fault) overlay.fault([...here, ...fault.path], fault.message);
    if (remove.includes(name)) overlay.fault(here, `${name} stands under "remove" too: leave it out of one of both`);
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
      withheld: { except: [...list], evidence: [evidence] },
      rule: rule(`${name}-value-withheld`, `does not take \`${name}={value}\`{nearest}`, here),
    });
  }
  for (const [place, name] of required.entries()) {
    const here = [...path, "require", place];
    if (!Object.hasOwn(properties, name)) {
      overlay.fault(here, `${JSON.stringify(name)} is not among the parameters of ${overlay.id}; ${wayOut(name, Object.keys(properties))}`);
      continue;
    }
    if (schema.required?.includes(name)) continue;
    schema.required = [...(schema.required ?? []), name];
    addRule(reading, { ...rule(`${name}-missing`, `requires \`${name}\``, here), when: "missing", parameters: [name], endpoints });
  }
}

function addRule(check: Writable<CheckData>, rule: RuleData): void {
  // what is said of one parameter comes before what is said of all
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

function valuesFault(
  { folder, operation }: OperationData,
  name: string,
  property: JsonSchema | undefined,
  values: readonly unknown[],
): { readonly path: readonly number[]; readonly message: string } | undefined {
  const { type, enum: known = [], "x-variants": table, "x-deserialize": how } = property ?? {};
  if (table !== undefined) return { path: [], message: `which encodings are taken stands under "formats" of ${operation.id}` };
  if (name === "model" && folder.voices) return { path: [], message: 'which voices are taken stands under "voices"' };
  if (name === "model" && folder.models) return { path: [], message: 'which models are taken stands under "models"' };
  const types = [type === "array" ? "string" : type].flat();
  for (const [place, value] of values.entries()) {
    const fits = types.some((one) => (one === "integer" ? Number.isInteger(value) : typeof value === one));
    if (!fits) return { path: [place], message: `${name} is ${types.join(" or ")}, not ${JSON.stringify(value)}` };
    if ((how as { type?: string } | undefined)?.type === "enum" && !known.includes(value as string))
      return {
        path: [place],
        message: `${JSON.stringify(value)} is not among the values of ${name}; ${wayOut(String(value), known.map(String))}`,
      };
  }
  return undefined;
}

/**
 * Gives an endpoint a file of its own where it shares one with others, so that they stay as they are.
 *
 * @param overlay - The change at work.
 * @param id - The endpoint.
 * @param kind - The file.
 * @returns Its name.
 * @throws Error where the endpoint has no such file.
 */
export function ownFile(overlay: Overlay, id: string, kind: "query" | "formats"): string {
  const operation = overlay.operations.find((one) => one.id === id);
  const name = operation?.[kind];
  if (operation === undefined || name === undefined) throw new Error(`${id} has no ${kind}`);
  if (overlay.operations.filter((one) => one[kind] === name).length === 1) return name;
  // names of files have no digits, and within a folder they tell no endpoint from another
  const own = `${id.replace(/\d/g, "")}.${name}`;
  overlay.write(own, structuredClone(overlay.file<object>(name)));
  operation[kind] = own;
  return own;
}
