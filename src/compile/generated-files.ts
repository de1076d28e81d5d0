import { type Data, type JsonSchema, operationsOf } from "../checks/kind/schemas.js";
import { kinds } from "../checks/registry.js";
import { configSchema } from "./config/config-schema.js";
import { camelCase, pascalCase } from "./letter-case.js";
import { audioFormatsModule } from "./modules/audio-formats-module.js";
import { catalogueModule } from "./modules/catalogue-module.js";
import { explanationsModule, operationModule } from "./modules/operation-module.js";
import { playgroundModule } from "./modules/playground-module.js";
import { playgroundSchemasModule } from "./modules/playground-schemas-module.js";
import { remoteModule } from "./modules/remote-module.js";
import { type SchemaPart, standardModule } from "./modules/standard-module.js";
import { standaloneValidators } from "./modules/validators.js";
import { openApiDocument } from "./openapi/document.js";
import { bodySchema } from "./schema/body-schema.js";
import { decodingFile } from "./schema/decoding.js";
import { messageSchema } from "./schema/message-schema.js";
import { orderFile } from "./schema/order.js";
import { portable } from "./schema/portable.js";
import { querySchema } from "./schema/query-schema.js";
import { requestSchema } from "./schema/request-schema.js";
import { editorSchema } from "./session/editor-schema.js";
import { sessionMessageSchema } from "./session/message-schema.js";
import { isSession } from "./session/session-types.js";
import { folderTypes } from "./types/types.js";
import { conformanceVectors, vectorFileText } from "./vectors/vectors.js";

const described: Readonly<Record<string, string>> = { query: "a decoded query", body: "a JSON body", message: "a message" };

const banner = "Generated from schemas/ by `npm run generate`. Do not edit.";

/** The generated files of the folders. */
export interface FolderFiles {
  /** The content of each file by its path below `generated/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The parts of requests that have a schema, by folder. */
  readonly parts: ReadonlyMap<string, readonly SchemaPart[]>;
}

/**
 * Compiles the data into every generated file.
 *
 * @param data - The data, which must be valid.
 * @returns The content of each file by its path below `generated/`.
 */
export async function generatedFiles(data: Data): Promise<Map<string, string>> {
  const files = new Map((await folderFiles(data)).files);
  const writtenSchema = (endpoint: string): unknown => {
    const text = files.get(`schemas/${endpoint}.request.json`);
    return text === undefined ? undefined : JSON.parse(text);
  };
  for (const [endpoint, file] of conformanceVectors(data, writtenSchema)) {
    files.set(`vectors/${endpoint}.json`, vectorFileText(file, { $schema: "../../schemas/meta/vectors.meta.json" }));
  }
  files.set("explanations.ts", `// ${banner}\n\n${explanationsModule(data, data.folders)}`);
  // the hints are what a session is validated for: its entry has them
  for (const folder of data.folders) {
    if (!folder.operations.some(({ messages }) => isSession(messages))) continue;
    files.set(`explanations/${folder.path.replaceAll("/", "-")}.ts`, `// ${banner}\n\n${explanationsModule(data, [folder])}`);
  }
  for (const [path, text] of indexFiles(data)) files.set(path, `// ${banner}\n\n${text}`);
  files.set("order.json", `${JSON.stringify(orderFile(data), null, 2)}\n`);
  files.set("decoding.json", `${JSON.stringify(decodingFile(data), null, 2)}\n`);
  files.set("openapi.json", `${JSON.stringify(openApiDocument(data), null, 2)}\n`);
  for (const one of operationsOf(data)) {
    if (!one.messages || !isSession(one.messages)) continue;
    const file = `${one.folder.path.replace("/", ".")}.settings.schema.json`;
    files.set(file, `${JSON.stringify(editorSchema(data, one, one.messages, "Settings"), null, 2)}\n`);
  }
  files.set("config.schema.json", `${JSON.stringify(configSchema(data), null, 2)}\n`);
  files.set("audio-formats.ts", `// ${banner}\n\n${audioFormatsModule(data)}`);
  files.set("catalogue.ts", `// ${banner}\n\n${catalogueModule(data)}`);
  files.set("playground/data.ts", `// ${banner}\n\n${playgroundModule(data)}`);
  files.set("playground/schemas.ts", `// ${banner}\n\n${playgroundSchemasModule(data)}`);
  files.set("remote.ts", `// ${banner}\n\n${remoteModule(data)}`);
  files.set(
    "data-version.ts",
    `// ${banner}\n\n/** The version of the data: the date of its newest evidence. */\nexport const dataVersion: { readonly date: string } = { date: ${JSON.stringify(data.date)} };\n`,
  );
  const { messages } = data.files.get("user-messages.json") as { readonly messages: object };
  files.set(
    "user-messages.ts",
    `// ${banner}\n\n/** One sentence for end users by rule id. */\nexport const userMessages: Readonly<Record<string, string>> = ${JSON.stringify(messages, null, 2)};\n`,
  );
  return files;
}

/** Writes the modules that list every folder and every kind of check, so that no file of `src/` has to. */
function indexFiles({ folders }: Data): Map<string, string> {
  const names = folders.map(({ path }) => path.replaceAll("/", "-"));
  const operations = folders.map(({ path }) => camelCase(`${path}-operations`));
  const endpoints = folders.map(({ path }) => `${pascalCase(path)}Endpoints`);
  const reexports = names.map((name) => `export * from "./${name}.js";\n`).join("");
  return new Map([
    [
      "operations/index.ts",
      [
        'import type { Operations } from "../../src/engine/operation.js";',
        ...names.map((name, index) => `import { ${operations[index]} } from "./${name}.js";`),
        "",
        "/** Creates every endpoint. */",
        "export const allOperations: Operations = () =>",
        `  [${operations.join(", ")}].flatMap((folder) => folder());`,
        "",
      ].join("\n"),
    ],
    [
      "types/index.ts",
      [
        ...names.map((name, index) => `import type { ${endpoints[index]} } from "./${name}.js";`),
        "",
        ...names.map((name) => `export type * from "./${name}.js";`),
        "",
        "/** Every endpoint by its id, with its types. */",
        `export type Endpoints = ${endpoints.join(" & ")};`,
        "",
      ].join("\n"),
    ],
    ["standard/index.ts", reexports],
    ["validators/index.js", reexports],
    ["validators/index.d.ts", reexports],
    ["checks.ts", [...kinds.keys()].map((name) => `export { ${camelCase(name)} } from "../src/checks/${name}/check.js";\n`).join("")],
  ]);
}

/**
 * Compiles the schemas, types, validators and endpoints of each folder.
 *
 * @param data - The data, which must be valid; it may lack folders.
 * @returns The files.
 */
export async function folderFiles(data: Data): Promise<FolderFiles> {
  const files = new Map<string, string>();
  const partsByFolder = new Map<string, readonly SchemaPart[]>();
  for (const folder of data.folders) {
    const name = folder.path.replaceAll("/", "-");
    const validators = new Map<string, { readonly schema: JsonSchema; readonly type: string; readonly what: string }>();
    const parts: SchemaPart[] = [];
    for (const endpoint of folder.operations) {
      const { operation, query, body, messages } = endpoint;
      const schemas = {
        ...(query && { query: querySchema(endpoint, query) }),
        ...(body && { body: bodySchema(endpoint, body) }),
        ...(messages && { message: isSession(messages) ? sessionMessageSchema(endpoint, messages) : messageSchema(endpoint, messages) }),
      };
      for (const [part, schema] of Object.entries(schemas) as [SchemaPart["part"], JsonSchema][]) {
        const type = `${operation.name}${pascalCase(part)}`;
        const route = operation.webSocket ? `the stream of \`${operation.path}\`` : `\`${operation.method} ${operation.path}\``;
        const what = `${described[part] ?? ""} that ${route} accepts`;
        validators.set(`validate${type}`, { schema, type, what });
        parts.push({ id: operation.id, part, type, route, schema });
      }
      for (const [part, schema] of Object.entries({ ...schemas, request: requestSchema(endpoint, data.errors) })) {
        files.set(`schemas/${operation.id}.${part}.json`, `${JSON.stringify(portable(schema), null, 2)}\n`);
      }
    }
    files.set(`types/${name}.ts`, `// ${banner}\n\n${await folderTypes(data, folder)}`);
    files.set(`operations/${name}.ts`, `// ${banner}\n\n${operationModule(data, folder)}`);
    const schemas = Object.fromEntries([...validators].map(([exported, { schema }]) => [exported, schema]));
    files.set(`validators/${name}.js`, `// ${banner}\n${standaloneValidators(schemas)}\n`);
    files.set(`validators/${name}.d.ts`, validatorDeclarations(name, validators));
    partsByFolder.set(folder.path, parts);
    files.set(`standard/${name}.ts`, `// ${banner}\n\n${standardModule(data, folder, parts)}`);
  }
  return { files, parts: partsByFolder };
}

function validatorDeclarations(folder: string, validators: ReadonlyMap<string, { readonly type: string; readonly what: string }>): string {
  const types = [...validators.values()].map(({ type }) => type).sort();
  return [
    `// ${banner}`,
    "",
    'import type { Validator } from "../../src/validator.js";',
    `import type { ${types.join(", ")} } from "../types/${folder}.js";`,
    "",
    ...[...validators].flatMap(([name, { type, what }]) => [
      `/** Checks whether a value is ${what}. */`,
      `export declare const ${name}: Validator<${type}>;`,
    ]),
    "",
  ].join("\n");
}
