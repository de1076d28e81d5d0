import type { FolderData, JsonSchema } from "../../checks/kind/schemas.js";
import { camelCase, fileNameOf, operationsNameOf, pascalCase } from "../names.js";
import { type ModuleForm, ownForm, quoted } from "./module-form.js";

/** A part of the requests to an endpoint that has a schema. */
export interface SchemaPart {
  /** The id of the endpoint. */
  readonly id: string;
  readonly part: string;
  /** The name of the type; the decoded type has the prefix `Decoded`. */
  readonly type: string;
  /** The endpoint for comments, such as `POST /v1/speak`. */
  readonly route: string;
  readonly schema: JsonSchema;
}

const described: Readonly<Record<string, string>> = { query: "The query of", body: "The JSON body of", message: "A message over" };

/**
 * Compiles a module of Standard Schemas. Each is a constant, so that bundlers remove the unused ones.
 *
 * @param folder - The folder.
 * @param parts - The parts of its endpoints.
 * @param form - The form of the module.
 * @returns The source of the module.
 */
export function standardModule(folder: FolderData, parts: readonly SchemaPart[], form: ModuleForm = ownForm): string {
  const file = fileNameOf(folder);
  const operations = operationsNameOf(folder);
  const ids = ["RuleId", "AdviceId"].map((id) => `${pascalCase(folder.path)}${id}`);
  const types = [...ids, ...parts.flatMap(({ type }) => [type, `Decoded${type}`])].sort();
  return [
    ...form.imports([["adapters/standard/standard-schema", [...form.typed("type EndpointSchema"), "endpointSchema"]]]),
    `import { ${operations} } from "../operations/${file}.js";`,
    ...form.typed(`import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "../types/${file}.js";`),
    "",
    ...parts.map(({ id, part, type, route, schema }) =>
      [
        `/** ${described[part] ?? ""} ${route}. */`,
        `export const ${camelCase(type)}${form.typed(`: EndpointSchema<${[type, `Decoded${type}`, ...ids].join(", ")}>`).join("")} = /* @__PURE__ */ ${form.reference("endpointSchema")}(`,
        `  ${operations},`,
        `  ${JSON.stringify(id)},`,
        `  ${JSON.stringify(part)},`,
        `${quoted(anonymous(schema))},`,
        ");",
        "",
      ].join("\n"),
    ),
  ].join("\n");
}

/**
 * Removes the id and our annotations from a schema: validators reject a second schema with the same id and unknown keywords.
 */
function anonymous(schema: JsonSchema): string {
  const { $schema: _dialect, $id: _id, ...rest } = schema;
  return JSON.stringify(rest, (key, value: unknown) => (key === "x-deepgram-error" ? undefined : value));
}
