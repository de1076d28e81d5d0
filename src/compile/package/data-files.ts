import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** Writes the data of the package without white space, and the conformance vectors compressed: only `conform` reads them. */
const out = "dist/data";

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function compact(path: string): string {
  return JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
}

const schemas = readdirSync("schemas", { recursive: true, encoding: "utf8" }).map((name) => `schemas/${name}`);
const requests = readdirSync("generated/schemas").map((name) => `generated/schemas/${name}`);
for (const path of [...schemas, ...requests, "generated/openapi.json"]) {
  if (path.endsWith(".json")) write(join(out, path), compact(path));
}
const vectors = readdirSync("generated/vectors")
  .sort()
  .map((name) => compact(join("generated/vectors", name)));
write(join(out, "vectors.json.gz"), gzipSync(`[${vectors.join(",")}]`, { level: 9 }));
