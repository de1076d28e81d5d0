import type { Data, FolderData, JsonSchema } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { camelCase, fileNameOf, pascalCase } from "../names.js";
import { Imports, type ModuleForm, ownForm, quoted } from "./module-form.js";
import { operationsCall } from "./operation-module.js";

/** A part of the requests to an endpoint that has a schema. */
export interface SchemaPart {
  /** The id of the endpoint. */
  readonly id: string;
  readonly part: "query" | "body" | "message";
  /** The name of the type; the decoded type has the prefix `Decoded`. */
  readonly type: string;
  /** The endpoint for comments, such as `POST /v1/speak`. */
  readonly route: string;
  readonly schema: JsonSchema;
}

const described: Readonly<Record<SchemaPart["part"], string>> = {
  query: "The query of",
  body: "The JSON body of",
  message: "A message over",
};

/**
 * Compiles a module of Standard Schemas. Each is a constant, so that bundlers remove the unused ones.
 *
 * @param data - The data.
 * @param folder - The folder.
 * @param parts - The parts of its endpoints.
 * @param form - The form of the module.
 * @returns The source of the module.
 */
export function standardModule(data: Data, folder: FolderData, parts: readonly SchemaPart[], form: ModuleForm = ownForm): string {
  const file = fileNameOf(folder);
  const ids = ["RuleId", "AdviceId"].map((id) => `${pascalCase(folder.path)}${id}`);
  const types = [...ids, ...parts.flatMap(({ type }) => [type, `Decoded${type}`])].sort();
  const code = new Imports(form);
  const schemaFile = "adapters/standard/standard-schema";
  const schemas = parts.map(({ id, part, type, route, schema }) => {
    const reduced = ofPart(folder, id, part);
    const { content, parts: own } = operationsCall(data, reduced, form, code, ["evidence", "why"]);
    const make = code.name("operationsFrom", "engine/operation-data");
    const typed = form.typed(`: EndpointSchema<${[type, `Decoded${type}`, ...ids].join(", ")}>`).join("");
    return [
      `/** ${described[part]} ${route}. */`,
      `export const ${camelCase(type)}${typed} = /* @__PURE__ */ ${code.name("endpointSchema", schemaFile)}(`,
      `  /* @__PURE__ */ ${make}(`,
      `${content},`,
      `  { ${own.join(", ")} }),`,
      `  ${code.name(`${part}Part`, schemaFile)},`,
      `${quoted(otherRules(folder, reduced))},`,
      `${quoted(anonymous(schema))},`,
      ");",
      "",
    ].join("\n");
  });
  for (const name of form.typed("type EndpointSchema")) code.name(name, schemaFile);
  return [
    ...code.lines(),
    ...form.typed(`import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "../types/${file}.js";`),
    "",
    ...schemas,
  ].join("\n");
}

/** Reduces a folder to the checks of one part that can reject. Advice has no place in a Standard Schema. */
function ofPart(folder: FolderData, id: string, part: SchemaPart["part"]): FolderData {
  const operations = folder.operations.flatMap((endpoint) => {
    if (endpoint.operation.id !== id) return [];
    const checks = endpoint.checks.filter(
      (check) => check.reads === part && (kindOf(check)?.deserializes || check.rules.some(({ error }) => error)),
    );
    const { query, body, formats } = endpoint;
    const none = { query: undefined, body: undefined, formats: undefined };
    return [{ ...endpoint, ...none, ...(part === "query" ? { query, formats } : part === "body" ? { body } : {}), checks }];
  });
  return { ...folder, operations };
}

/** Lists the ids of the other rules of a folder: those with an error, and advice. A rule may be advice at one endpoint and an error at another: the error wins. */
function otherRules(folder: FolderData, reduced: FolderData): string {
  const [errors, advice] = ruleIds(folder);
  const [ownErrors, ownAdvice] = ruleIds(reduced);
  const others = [errors.filter((id) => !ownErrors.includes(id)), advice.filter((id) => !ownAdvice.includes(id))];
  return others.map((ids) => ids.join(" ")).join("|");
}

function ruleIds({ operations }: FolderData): readonly [errors: readonly string[], advice: readonly string[]] {
  const rules = operations.flatMap(({ checks }) => checks.flatMap((check) => check.rules));
  const errors = new Set(rules.flatMap(({ rule, error }) => (error === undefined ? [] : [rule])));
  const advice = new Set(rules.flatMap(({ rule }) => (errors.has(rule) ? [] : [rule])));
  return [[...errors], [...advice]];
}

/**
 * Removes the id and our annotations from a schema: validators reject a second schema with the same id and unknown keywords.
 */
function anonymous(schema: JsonSchema): string {
  const { $schema: _dialect, $id: _id, ...rest } = schema;
  return JSON.stringify(rest, (key, value: unknown) => (key === "x-deepgram-error" ? undefined : value));
}
