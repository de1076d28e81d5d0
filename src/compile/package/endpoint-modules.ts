import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { readData } from "../data/data.js";
import { camelCase, pascalCase } from "../letter-case.js";
import { packageForm } from "../modules/module-form.js";
import { operationModule } from "../modules/operation-module.js";

interface EndpointModule {
  /** The file without its ending, such as `speak-v1-stream`. */
  readonly file: string;
  readonly source: string;
  readonly declaration: string;
}

/** Compiles each endpoint alone: the data of `deepgram-preflight/operations/*`, which takes its code from `deepgram-preflight/engine`. */
function endpointModules(): EndpointModule[] {
  const data = readData("schemas");
  return data.folders.flatMap((folder) =>
    folder.operations.map((endpoint) => {
      const { id, method, path, webSocket } = endpoint.operation;
      const name = camelCase(id);
      const types = `${pascalCase(folder.path)}Endpoints`;
      return {
        file: id.replaceAll(".", "-"),
        source: operationModule(data, { ...folder, operations: [endpoint] }, packageForm, name),
        declaration: [
          'import type { EndpointOperations } from "../src/engine.js";',
          `import type { ${types} } from "../generated/types/${folder.path.replaceAll("/", "-")}.js";`,
          "",
          `/** The endpoint \`${webSocket ? "WebSocket" : method} ${path}\` for \`createPreflight\` of \`deepgram-preflight/engine\` and for the adapters. */`,
          `export declare const ${name}: EndpointOperations<Pick<${types}, ${JSON.stringify(id)}>>;`,
          "",
        ].join("\n"),
      };
    }),
  );
}

/**
 * Writes the modules of single endpoints.
 *
 * @param folder - The folder, such as `dist/operations`.
 */
export function writeEndpointModules(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, source } of endpointModules()) {
    // esbuild would remove the comments by which a bundler knows what it can leave out
    writeFileSync(join(folder, `${file}.js`), source);
    writeFileSync(
      join(folder, `${file}.cjs`),
      transformSync(source.replaceAll('"../engine.js"', '"../engine.cjs"'), { format: "cjs", minifySyntax: true }).code,
    );
  }
}

/**
 * Writes their declarations.
 *
 * @param folder - The folder, such as `dist/types/operations`.
 */
export function writeEndpointDeclarations(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, declaration } of endpointModules()) writeFileSync(join(folder, `${file}.d.ts`), declaration);
}
