import { formatTable } from "../checks/kind/folder-data.js";
import { type Data, type FolderData, type JsonSchema, operationsOf } from "../checks/kind/schemas.js";
import { kinds } from "../checks/registry.js";
import { configSchema } from "./config/config-schema.js";
import { fileOf } from "./data/data.js";
import { catalogueModule } from "./modules/catalogue-module.js";
import { quoted } from "./modules/module-form.js";
import { explanationsModule, operationModule } from "./modules/operation-module.js";
import { playgroundModule, playgroundSchemasModule } from "./modules/playground-module.js";
import { remoteModule } from "./modules/remote-module.js";
import { type SchemaPart, standardModule } from "./modules/standard-module.js";
import { standaloneValidators, validatorDeclarations } from "./modules/validators.js";
import { camelCase, endpointsTypeOf, fileNameOf, operationsNameOf, pascalCase, productOf } from "./names.js";
import { openApiDocument } from "./openapi/document.js";
import { editorSchema } from "./schema/editor-schema.js";
import { decodingFile, orderFile, portable } from "./schema/executors.js";
import { isSession, messageSchema } from "./schema/message-schema.js";
import { requestSchema } from "./schema/request-schema.js";
import { bodySchema, querySchema } from "./schema/value-schemas.js";
import { folderTypes } from "./types/types.js";
import { conformanceVectors, vectorFileText } from "./vectors/vectors.js";

const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n\n";

/**
 * Compiles the data into every generated file.
 *
 * @param data - The data, which must be valid.
 * @returns The content of each file by its path below `generated/`.
 */
export async function generatedFiles(data: Data): Promise<Map<string, string>> {
  const { files, parts } = await folderFiles(data);
  for (const folder of data.folders) {
    const name = fileNameOf(folder);
    files.set(`operations/${name}.ts`, operationModule(data, folder));
    files.set(`standard/${name}.ts`, standardModule(data, folder, parts.get(folder) ?? []));
    // the hints are what a session is validated for: its entry has them
    if (folder.operations.some(({ messages }) => isSession(messages)))
      files.set(`explanations/${name}.ts`, explanationsModule(data, [folder]));
  }
  for (const [path, text] of indexFiles(data)) files.set(path, text);
  files.set("explanations.ts", explanationsModule(data, data.folders));
  files.set("audio-formats.ts", audioFormatsModule(data));
  files.set("catalogue.ts", catalogueModule(data));
  files.set("playground/data.ts", playgroundModule(data));
  files.set("playground/schemas.ts", playgroundSchemasModule(data));
  files.set("remote.ts", remoteModule(data));
  files.set(
    "data-version.ts",
    `/** The version of the data: the date of its newest evidence. */\nexport const dataVersion: { readonly date: string } = { date: ${JSON.stringify(data.date)} };\n`,
  );
  const { messages } = fileOf<{ messages: object }>(data, "user-messages.json");
  files.set(
    "user-messages.ts",
    `/** One sentence for end users by rule id. */\nexport const userMessages: Readonly<Record<string, string>> = ${JSON.stringify(messages, null, 2)};\n`,
  );
  for (const [path, text] of files) if (/\.[jt]s$/.test(path)) files.set(path, banner + text);
  files.set("order.json", jsonText(orderFile(data)));
  files.set("decoding.json", jsonText(decodingFile(data)));
  files.set("openapi.json", jsonText(openApiDocument(data)));
  files.set("config.schema.json", jsonText(configSchema(data)));
  for (const one of operationsOf(data)) {
    if (!one.messages || !isSession(one.messages)) continue;
    files.set(`${productOf(one.folder)}.settings.schema.json`, jsonText(editorSchema(data, one, one.messages, "Settings")));
  }
  for (const [endpoint, file] of conformanceVectors(data))
    files.set(`vectors/${endpoint}.json`, vectorFileText(file, { $schema: "../../schemas/meta/vectors.meta.json" }));
  return files;
}

/** Prints JSON for a file. */
export const jsonText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** Writes the modules that list every folder and every kind of check, so that no file of `src/` has to. */
function indexFiles({ folders }: Data): [path: string, text: string][] {
  const reexports = folders.map((folder) => `export * from "./${fileNameOf(folder)}.js";\n`).join("");
  return [
    [
      "operations/index.ts",
      [
        'import type { Operations } from "../../src/engine/operation.js";',
        ...folders.map((folder) => `import { ${operationsNameOf(folder)} } from "./${fileNameOf(folder)}.js";`),
        "",
        "/** Creates every endpoint. */",
        "export const allOperations: Operations = () =>",
        `  [${folders.map(operationsNameOf).join(", ")}].flatMap((folder) => folder());`,
        "",
      ].join("\n"),
    ],
    [
      "types/index.ts",
      [
        ...folders.map((folder) => `import type { ${endpointsTypeOf(folder)} } from "./${fileNameOf(folder)}.js";`),
        "",
        ...folders.map((folder) => `export type * from "./${fileNameOf(folder)}.js";`),
        "",
        "/** Every endpoint by its id, with its types. */",
        `export type Endpoints = ${folders.map(endpointsTypeOf).join(" & ")};`,
        "",
      ].join("\n"),
    ],
    ["standard/index.ts", reexports],
    ["validators/index.js", reexports],
    ["validators/index.d.ts", reexports],
    ["checks.ts", [...kinds.keys()].map((name) => `export { ${camelCase(name)} } from "../src/checks/${name}/check.js";\n`).join("")],
  ];
}

function audioFormatsModule(data: Data): string {
  const entries = operationsOf(data).flatMap(({ operation, formats }) =>
    formats ? [`  ${JSON.stringify(operation.id)}:`, `  ${quoted(JSON.stringify(formatTable(formats)))},`] : [],
  );
  return [
    "/** The tables of audio formats by endpoint, as JSON. */",
    "export const audioFormatTables: Readonly<Record<string, string>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/**
 * Compiles the schemas, types and validators of each folder.
 *
 * @param data - The data, which must be valid; it may lack folders.
 * @returns The content of each file by its path below `generated/`, and the parts of requests that have a schema.
 */
export async function folderFiles(data: Data): Promise<{
  readonly files: Map<string, string>;
  readonly parts: ReadonlyMap<FolderData, readonly SchemaPart[]>;
}> {
  const files = new Map<string, string>();
  const parts = new Map<FolderData, readonly SchemaPart[]>();
  for (const folder of data.folders) {
    const name = fileNameOf(folder);
    const own: SchemaPart[] = [];
    for (const endpoint of folder.operations) {
      const { operation, query, body, messages } = endpoint;
      const { id, method, path, webSocket } = operation;
      const schemas = {
        ...(query && { query: querySchema(endpoint, query) }),
        ...(body && { body: bodySchema(endpoint, body) }),
        ...(messages && { message: messageSchema(endpoint, messages) }),
      };
      const route = webSocket ? `the stream of \`${path}\`` : `\`${method} ${path}\``;
      for (const [part, schema] of Object.entries(schemas) as [SchemaPart["part"], JsonSchema][])
        own.push({ id, part, type: `${operation.name}${pascalCase(part)}`, route, schema });
      for (const [part, schema] of Object.entries({ ...schemas, request: requestSchema(endpoint, data.errors) }))
        files.set(`schemas/${id}.${part}.json`, jsonText(portable(schema)));
    }
    files.set(`types/${name}.ts`, await folderTypes(data, folder));
    const schemas = own.map(({ type, schema }) => [`validate${type}`, schema] as const);
    files.set(`validators/${name}.js`, `${standaloneValidators(Object.fromEntries(schemas))}\n`);
    files.set(`validators/${name}.d.ts`, validatorDeclarations(folder, own));
    parts.set(folder, own);
  }
  return { files, parts };
}
