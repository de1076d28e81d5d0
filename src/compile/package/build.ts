// usage: tsx src/compile/package/build.ts [STEP]: builds `dist`; without a step, all of it but the types, which need the output of tsc
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { archive } from "./archive.js";
import { bundleCli, bundleEntries, bundlePlayground, endpointModules } from "./bundles.js";

const steps: Readonly<Record<string, (argument: string | undefined) => void | Promise<void>>> = {
  js: bundleEntries,
  cli: bundleCli,
  playground: bundlePlayground,
  data: writeData,
  types: writeDeclarations,
  archive: writeArchive,
  // `prepare` builds after `npm install` here, and must not run where the package is installed
  strip: () => changeManifest((text) => text.replace(prepare, "")),
  restore: () => changeManifest((text) => text.replace('  "scripts": {\n', (start) => start + prepare)),
};

const prepare = '    "prepare": "npm run build",\n';

function changeManifest(change: (text: string) => string): void {
  // other programs read the file while the package is packed
  writeFileSync("package.json.new", change(readFileSync("package.json", "utf8")));
  renameSync("package.json.new", "package.json");
}

/** Writes the data without white space, and the conformance vectors compressed: only `conform` reads them. */
function writeData(): void {
  const compact = (path: string) => JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
  const schemas = readdirSync("schemas", { recursive: true, encoding: "utf8" }).map((name) => `schemas/${name}`);
  const requests = readdirSync("generated/schemas").map((name) => `generated/schemas/${name}`);
  for (const path of [...schemas, ...requests, "generated/openapi.json"]) {
    if (!path.endsWith(".json")) continue;
    const target = join("dist/data", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compact(path));
  }
  const vectors = readdirSync("generated/vectors")
    .sort()
    .map((name) => compact(join("generated/vectors", name)));
  writeFileSync("dist/data/vectors.json.gz", gzipSync(`[${vectors.join(",")}]`, { level: 9 }));
}

const relativeImport = /((?:from|import\()\s*["'])(\.{1,2}\/[^"']*)\.js(["'])/g;

/** Leaves the declarations that the entries need, and adds those for `require`: in a package of type "module", a .d.ts describes an ES module. */
function writeDeclarations(): void {
  const folder = "dist/types";
  // the compiler does not copy declarations that were written by hand
  cpSync("generated/validators", join(folder, "generated/validators"), { recursive: true, filter: (path) => !path.endsWith(".js") });
  mkdirSync(join(folder, "operations"), { recursive: true });
  for (const { file, declaration } of endpointModules()) writeFileSync(join(folder, "operations", `${file}.d.ts`), declaration);
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, string | { import: { types: string } }>;
  };
  const needed = new Map<string, string>();
  for (const target of Object.values(exports)) {
    if (typeof target === "string") continue;
    const path = join(target.import.types);
    const entries = path.includes("*") ? readdirSync(dirname(path)).map((name) => join(dirname(path), name)) : [path];
    for (const entry of entries) addReachable(entry, needed);
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, file);
    if (file.endsWith(".d.ts") && !needed.has(path)) rmSync(path);
  }
  for (const [path, content] of needed) {
    const name = /([^/\\]+)\.d\.ts$/.exec(path)?.[1];
    // types are the same, however their module is loaded
    const isTypesOnly = !/^export (?:declare |\*|\{|default )/m.test(content);
    const forRequire = isTypesOnly
      ? `export type * from "./${name}.js" with { "resolution-mode": "import" };\n`
      : content.replace(relativeImport, "$1$2.cjs$3");
    writeFileSync(path.replace(/\.d\.ts$/, ".d.cts"), forRequire);
  }
}

function addReachable(path: string, found: Map<string, string>): void {
  if (found.has(path)) return;
  const content = readFileSync(path, "utf8");
  found.set(path, content);
  for (const [, , imported = ""] of content.matchAll(relativeImport)) addReachable(join(path, "..", `${imported}.d.ts`), found);
}

/** Writes the archive of the data for other languages. */
function writeArchive(folder = "."): void {
  const { name, content } = archive();
  const path = join(folder, name);
  writeFileSync(path, content);
  console.log(`${path}: ${content.length} bytes`);
}

const [step, argument] = process.argv.slice(2);
if (step === undefined) {
  rmSync("dist", { recursive: true, force: true });
  for (const name of ["js", "cli", "playground", "data"]) await steps[name]?.(undefined);
} else if (steps[step] === undefined) {
  console.error(`unknown step ${step}: write one of ${Object.keys(steps).join(", ")}`);
  process.exitCode = 2;
} else await steps[step](argument);
