import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeEndpointDeclarations } from "./endpoint-modules.js";

// TypeScript reads .d.ts as an ES module in a package of type "module"; those who require need the same as .d.cts
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: declarations FOLDER");

// the compiler does not copy declarations that were written by hand
cpSync("generated/validators", join(folder, "generated/validators"), { recursive: true, filter: (path) => !path.endsWith(".js") });
writeEndpointDeclarations(join(folder, "operations"));

for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  const path = join(folder, file);
  const content = readFileSync(path, "utf8").replace(/((?:from|import\()\s*["']\.{1,2}\/[^"']*)\.js(["'])/g, "$1.cjs$2");
  writeFileSync(path.replace(/\.d\.ts$/, ".d.cts"), content);
}
