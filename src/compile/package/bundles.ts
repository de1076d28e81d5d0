import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, transform, transformSync } from "esbuild";
import { readData } from "../data/data.js";
import { packageForm } from "../modules/module-form.js";
import { operationModule } from "../modules/operation-module.js";
import { camelCase, endpointsTypeOf, fileNameOf } from "../names.js";

// a user's bundler takes single endpoints of these: it knows by the marks that go with the white space what it can leave out
const divisible = ["web", "fetch", "express", "fastify", "hono", "standard", "engine"];
const large = ["index", ...divisible];

const common = {
  bundle: true,
  minify: true,
  platform: "neutral",
  target: "es2022",
  external: ["node:*"],
  outdir: "dist",
  metafile: true,
} satisfies BuildOptions;
const marked = { minify: false, minifyIdentifiers: true, minifySyntax: true } satisfies BuildOptions;
const sources = (names: readonly string[]) => names.map((name) => `src/${name}.ts`);

/** Bundles what `exports` of package.json names, as ES modules and as CommonJS. */
export async function bundleEntries(): Promise<void> {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
  const names = Object.entries(exports).flatMap(([path, conditions]) =>
    typeof conditions === "object" && !path.includes("*") ? [path === "." ? "index" : path.slice(2)] : [],
  );
  const without = (leftOut: readonly string[]) => sources(names.filter((name) => !leftOut.includes(name)));
  mkdirSync("dist", { recursive: true });
  const results = await Promise.all([
    build({ ...common, format: "esm", entryPoints: without(divisible) }),
    buildShared(divisible, marked, async (path, text) => writeFileSync(path, text)),
    build({ ...common, format: "cjs", outExtension: { ".js": ".cjs" }, entryPoints: without(large) }),
    buildShared(large, {}, writeCommonJs),
  ]);
  mkdirSync("dist/operations", { recursive: true });
  for (const { file, source } of endpointModules()) {
    // esbuild would remove the comments by which a bundler knows what it can leave out
    writeFileSync(`dist/operations/${file}.js`, source);
    const requiring = source.replaceAll('"../engine.js"', '"../engine.cjs"');
    writeFileSync(`dist/operations/${file}.cjs`, transformSync(requiring, { format: "cjs", minifySyntax: true }).code);
  }
  for (const result of results) writeLicenses(result);
}

/** Bundles entries that share their code and data as chunks. */
async function buildShared(
  names: readonly string[],
  options: BuildOptions,
  write: (path: string, text: string) => Promise<void>,
): Promise<{ readonly metafile: Metafile }> {
  const { metafile, outputFiles } = await build({
    ...common,
    ...options,
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
    entryPoints: sources(names),
    write: false,
    metafile: true,
  });
  // no chunk has side effects: an import without names would only load what is not needed
  await Promise.all(outputFiles.map(({ path, text }) => write(path, text.replace(/import ?"\.\/shared-\w+\.js";\n?/g, ""))));
  return { metafile };
}

/** Writes CommonJS: esbuild splits only ES modules. */
async function writeCommonJs(path: string, text: string): Promise<void> {
  const requiring = text.replace(/"\.\/(shared-\w+)\.js"/g, '"./$1.cjs"');
  const { code } = await transform(requiring, { format: "cjs", minify: true, target: common.target });
  writeFileSync(path.replace(/\.js$/, ".cjs"), code);
}

/** An endpoint alone: the data of `deepgram-preflight/operations/*`, which takes its code from `deepgram-preflight/engine`. */
interface EndpointModule {
  /** The file without its ending, such as `speak-v1-stream`. */
  readonly file: string;
  readonly source: string;
  readonly declaration: string;
}

/** Compiles each endpoint alone. */
export function endpointModules(): EndpointModule[] {
  const data = readData("schemas");
  return data.folders.flatMap((folder) =>
    folder.operations.map((endpoint) => {
      const { id, method, path, webSocket } = endpoint.operation;
      const name = camelCase(id);
      const types = endpointsTypeOf(folder);
      return {
        file: id.replaceAll(".", "-"),
        source: operationModule(data, { ...folder, operations: [endpoint] }, packageForm, name),
        declaration: [
          'import type { EndpointOperations } from "../src/engine.js";',
          `import type { ${types} } from "../generated/types/${fileNameOf(folder)}.js";`,
          "",
          `/** The endpoint \`${webSocket ? "WebSocket" : method} ${path}\` for \`createPreflight\` of \`deepgram-preflight/engine\` and for the adapters. */`,
          `export declare const ${name}: EndpointOperations<Pick<${types}, ${JSON.stringify(id)}>>;`,
          "",
        ].join("\n"),
      };
    }),
  );
}

const split = {
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: "esm",
  // the `main` of jsonc-parser calls require in a way that no bundler can follow
  mainFields: ["module", "main"],
} satisfies BuildOptions;

/** Bundles the command line; code that only some commands need goes into files of its own, loaded on demand. */
export async function bundleCli(): Promise<void> {
  const result = await build({
    ...split,
    entryPoints: [{ in: "src/cli/main.ts", out: "cli" }],
    outdir: "dist",
    chunkNames: "cli-[hash]",
    platform: "node",
    target: "node20",
    // optional peer dependencies of `generate`
    external: ["ajv", "json-schema-to-typescript"],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);',
    },
  });
  writeLicenses(result);
  chmodSync("dist/cli.js", 0o755);
}

/** Bundles the playground into a folder of static files; what the page and its worker share, and what loads later, are files of their own. */
export async function bundlePlayground(): Promise<void> {
  const outdir = "dist/playground";
  // names of parts change with their content
  rmSync(outdir, { recursive: true, force: true });
  const result = await build({
    ...split,
    outdir,
    platform: "browser",
    target: "es2022",
    entryPoints: [
      { in: "src/playground/main.tsx", out: "playground" },
      { in: "src/playground/errors/worker.ts", out: "worker" },
      "src/playground/playground.css",
    ],
    chunkNames: "[name]-[hash]",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  copyFileSync("src/playground/index.html", `${outdir}/index.html`);
  writeLicenses(result);
}

const licenses = "dist/THIRD-PARTY-LICENSES";
const separator = `\n${"=".repeat(80)}\n`;
const introduction = "Parts of these packages are bundled into the files of this folder.\n";
const noticeFile = /^(?:licen[cs]e|copying|notice|third-party)/i;

/** Adds the licence texts of bundled packages to a file, and keeps those that other bundles wrote there. */
function writeLicenses({ metafile: { outputs } }: { readonly metafile: Metafile }): void {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
  });
  const written = existsSync(licenses) ? readFileSync(licenses, "utf8").split(separator).slice(1) : [];
  const sections = new Set([...written, ...[...new Set(folders)].map(licenseOf)]);
  writeFileSync(licenses, [introduction, ...[...sections].sort()].join(separator));
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const texts = readdirSync(folder)
    .filter((entry) => noticeFile.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) throw new Error(`${folder} is bundled and has no licence text`);
  return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
}
