import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { writeEndpointDeclarations } from "./endpoint-modules.js";

// TypeScript reads .d.ts as an ES module in a package of type "module"; those who require need the same as .d.cts
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: declarations FOLDER");

// the compiler does not copy declarations that were written by hand
cpSync("generated/validators", join(folder, "generated/validators"), { recursive: true, filter: (path) => !path.endsWith(".js") });
writeEndpointDeclarations(join(folder, "operations"));

const relativeImport = /((?:from|import\()\s*["'])(\.{1,2}\/[^"']*)\.js(["'])/g;

/** Finds the declarations that the entries need. */
function reachable(path: string, found: Map<string, string>): Map<string, string> {
  if (found.has(path)) return found;
  const content = readFileSync(path, "utf8");
  found.set(path, content);
  for (const [, , imported = ""] of content.matchAll(relativeImport)) reachable(join(path, "..", `${imported}.d.ts`), found);
  return found;
}

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string | { import: { types: string } }> };
const needed = new Map<string, string>();
for (const target of Object.values(exports)) {
  if (typeof target === "string") continue;
  const [start = "", end] = join(folder, relative("dist/types", target.import.types)).split("*");
  const entries = end === undefined ? [start] : readdirSync(dirname(`${start}x`)).map((name) => join(dirname(`${start}x`), name));
  for (const entry of entries) if (entry.startsWith(start) && entry.endsWith(".d.ts")) reachable(entry, needed);
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
