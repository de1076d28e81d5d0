/** Measures what the entries weigh in a user's bundle, and what importing them costs. Run `npm run build:js` first. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

/** The entries, with the budget of each; and what a user's bundle has if only some names of an entry are imported. */
const entries: readonly { readonly entry: string; readonly kilobytes?: number; readonly use?: string }[] = [
  { entry: "speak", kilobytes: 15 },
  { entry: "listen", kilobytes: 15 },
  { entry: "read", kilobytes: 15 },
  { entry: "agent", kilobytes: 25 },
  { entry: "index", kilobytes: 31 },
  { entry: "audio-formats", kilobytes: 4 },
  { entry: "errors", kilobytes: 33 },
  { entry: "remote", kilobytes: 12 },
  {
    entry: "engine",
    kilobytes: 11,
    use: 'import { createPreflight } from "ENTRY"; import { speakV1 } from "./dist/operations/speak-v1.js"; export default createPreflight(speakV1);',
  },
  {
    entry: "web",
    kilobytes: 16,
    use: 'import { guardFor } from "ENTRY"; import { speakV1 } from "./dist/operations/speak-v1.js"; export default guardFor(speakV1)({ endpoint: "speak.v1" });',
  },
  { entry: "standard", kilobytes: 12, use: 'export { speakV1Query } from "ENTRY";' },
  { entry: "validators", kilobytes: 6, use: 'export { validateSpeakV1Query } from "ENTRY";' },
];
const importBudget = 5;
const rounds = 21;

const folder = mkdtempSync(join(tmpdir(), "preflight-size-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "export {};\n");

/** Milliseconds that one process takes to import a module. */
function importTime(file: string): number {
  const program = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  return Number(spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).stdout);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

let met = true;
for (const { entry, kilobytes, use = 'export * from "ENTRY";' } of entries) {
  const file = join("dist", `${entry}.js`);
  const { outputFiles } = buildSync({
    stdin: { contents: use.replace("ENTRY", `./${file}`), resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    external: ["node:*"],
    target: "es2022",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const zipped = gzipSync(code, { level: 9 }).length;
  const times: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    floor.push(importTime(empty));
    times.push(importTime(file));
  }
  const net = median(times) - median(floor);
  const size = kilobytes === undefined || zipped <= kilobytes * 1000;
  met &&= size && net <= importBudget;
  const budget = kilobytes === undefined ? "" : `, budget ${kilobytes} kB: ${size ? "met" : "NOT met"}`;
  console.log(
    `${entry.padEnd(14)}${code.length} bytes minified, ${zipped} with gzip${budget}; import ${net.toFixed(1)} ms net, budget ${importBudget} ms: ${net <= importBudget ? "met" : "NOT met"}`,
  );
}
rmSync(folder, { recursive: true });
console.log(met ? "every budget is met" : "not every budget is met");
