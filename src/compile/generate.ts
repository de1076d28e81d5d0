import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkData } from "./data/check-data.js";
import { readData } from "./data/data.js";
import { generatedFiles } from "./generated-files.js";
import { drawing } from "./reference/drawing.js";
import { referencePages } from "./reference/reference.js";
import type { VectorFile } from "./vectors/vector.js";

const usage = `usage: generate [--check]

Compiles schemas/ into generated/ and the drawing of src/.
  --check  write nothing; exit 1 if a file is out of date`;

async function main(): Promise<number> {
  let options: { check?: boolean; help?: boolean };
  try {
    options = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    console.error(`generate: ${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help === true) {
    console.log(usage);
    return 0;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const data = readData("schemas", version);
  const errors = checkData(data);
  if (errors.length > 0) {
    for (const message of errors) console.error(message);
    return 1;
  }
  const wanted = new Map<string, string>();
  for (const [path, content] of await generatedFiles(data)) wanted.set(join("generated", path), content);
  const vectors = [...wanted]
    .filter(([path]) => dirname(path) === join("generated", "vectors"))
    .map(([, text]) => JSON.parse(text) as VectorFile);
  const readSource = (path: string) => wanted.get(join(path)) ?? readFileSync(path, "utf8");
  for (const [path, text] of referencePages(data, vectors, readSource)) wanted.set(join("generated/reference", path), text);
  wanted.set(join("src/request-and-answer.svg"), drawing(data, vectors));
  const present = existsSync("generated")
    ? readdirSync("generated", { recursive: true, encoding: "utf8" }).map((path) => join("generated", path))
    : [];
  // the guide is written by hand
  const surplus = present.filter((path) => /\.\w+$/.test(path) && !wanted.has(path) && path !== join("generated", "README.md"));
  const stale = [...wanted].filter(([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content);
  for (const path of [...surplus, ...stale.map(([path]) => path)]) {
    console.log(`${options.check === true ? "stale" : surplus.includes(path) ? "removed" : "written"}: ${path}`);
  }
  if (options.check === true) {
    if (surplus.length + stale.length === 0) return 0;
    console.error("generated files are out of date: run `npm run generate`");
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
