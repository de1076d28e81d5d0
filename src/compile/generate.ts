import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bodySchema } from "./body-schema.js";
import { catalogueModule } from "./catalogue-module.js";
import { checkData } from "./check-data.js";
import { type Data, type JsonSchema, readData } from "./data.js";
import { withErrorTable } from "./error-table.js";
import { pascalCase } from "./letter-case.js";
import { messageSchema } from "./message-schema.js";
import { operationModule } from "./operation-module.js";
import { querySchema } from "./query-schema.js";
import { remoteModule } from "./remote-module.js";
import { type SchemaPart, standardModule } from "./standard-module.js";
import { folderTypes } from "./types.js";
import { standaloneValidators } from "./validators.js";

const described: Readonly<Record<string, string>> = { query: "a decoded query", body: "a JSON body", message: "a message" };

const banner = "Generated from schemas/ by `npm run generate`. Do not edit.";

const usage = `usage: generate [--root FOLDER] [--check]

Compiles FOLDER/schemas into FOLDER/generated and the error table of FOLDER/README.md.
  --root FOLDER  the project; the current folder by default
  --check        write nothing; exit 1 where a file is not what it would be`;

/**
 * Compiles the data into every generated file.
 *
 * @param data - The data, which must be sound.
 * @returns The content of each file by its path below `generated/`.
 */
export async function generatedFiles(data: Data): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of data.folders) {
    const name = folder.path.replaceAll("/", "-");
    const validators = new Map<string, { readonly schema: JsonSchema; readonly type: string; readonly what: string }>();
    const parts: SchemaPart[] = [];
    for (const one of folder.operations) {
      const { operation, query, body, messages } = one;
      const schemas = {
        ...(query && { query: querySchema(one, query) }),
        ...(body && { body: bodySchema(one, body) }),
        ...(messages && { message: messageSchema(one, messages) }),
      };
      for (const [part, schema] of Object.entries(schemas)) {
        const type = `${operation.name}${pascalCase(part)}`;
        const route = operation.webSocket ? `the stream of \`${operation.path}\`` : `\`${operation.method} ${operation.path}\``;
        const what = `${described[part] ?? ""} that ${route} takes`;
        validators.set(`validate${type}`, { schema, type, what });
        parts.push({ id: operation.id, part, type, route, schema });
        for (const [ending, content] of Object.entries({ json: schema, "draft-07.json": draft07(schema) })) {
          files.set(`schemas/${operation.id}.${part}.${ending}`, `${JSON.stringify(content, null, 2)}\n`);
        }
      }
    }
    files.set(`types/${name}.ts`, `// ${banner}\n\n${await folderTypes(data, folder)}`);
    files.set(`operations/${name}.ts`, `// ${banner}\n\n${operationModule(data, folder)}`);
    const schemas = Object.fromEntries([...validators].map(([exported, { schema }]) => [exported, schema]));
    files.set(`validators/${name}.js`, `// ${banner}\n${standaloneValidators(schemas)}\n`);
    files.set(`validators/${name}.d.ts`, validatorDeclarations(name, validators));
    files.set(`standard/${name}.ts`, `// ${banner}\n\n${standardModule(folder, parts)}`);
  }
  files.set("catalogue.ts", `// ${banner}\n\n${catalogueModule(data)}`);
  files.set("remote.ts", `// ${banner}\n\n${remoteModule(data)}`);
  files.set(
    "data-version.ts",
    `// ${banner}\n\n/** The version of the data: the day of its newest evidence. */\nexport const dataVersion: { readonly date: string } = { date: ${JSON.stringify(data.date)} };\n`,
  );
  return files;
}

/** The same schema for validators of draft-07: the keywords that are used mean the same there. */
function draft07(schema: JsonSchema): JsonSchema {
  return { ...schema, $schema: "http://json-schema.org/draft-07/schema#", $id: String(schema["$id"]).replace(/json$/, "draft-07.json") };
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
      `/** Says whether a value is ${what}. */`,
      `export declare const ${name}: Validator<${type}>;`,
    ]),
    "",
  ].join("\n");
}

async function main(): Promise<number> {
  let options: { root?: string; check?: boolean; help?: boolean };
  try {
    options = parseArgs({
      options: { root: { type: "string" }, check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    }).values;
  } catch (error) {
    console.error(`generate: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help === true) {
    console.log(usage);
    return 0;
  }
  const root = options.root ?? ".";
  const data = readData(join(root, "schemas"));
  const faults = checkData(data);
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    return 1;
  }
  const folder = join(root, "generated");
  const wanted = new Map<string, string>();
  for (const [path, content] of await generatedFiles(data)) wanted.set(join(folder, path), content);
  const readme = join(root, "README.md");
  if (existsSync(readme)) wanted.set(readme, withErrorTable(readFileSync(readme, "utf8"), data));
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)) : [];
  const surplus = present.filter((path) => /\.\w+$/.test(path) && !wanted.has(path));
  const stale = [...wanted].filter(([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content);
  for (const path of [...surplus, ...stale.map(([path]) => path)]) {
    console.log(`${options.check === true ? "stale" : surplus.includes(path) ? "removed" : "written"}: ${path}`);
  }
  if (options.check === true) {
    if (surplus.length + stale.length === 0) return 0;
    console.error("generated files are not what schemas/ makes them: run `npm run generate`");
    return 1;
  }
  for (const path of surplus) rmSync(path);
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return 0;
}

process.exitCode = await main();
