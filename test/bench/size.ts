/** Measures what the entries weigh in a user's bundle. Run `npm run build:js` first; `import.js` measures what importing them costs. */
import { fileURLToPath } from "node:url";
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
const root = fileURLToPath(new URL("../../", import.meta.url));

let met = true;
for (const { entry, kilobytes, use = 'export * from "ENTRY";' } of entries) {
  const { outputFiles } = buildSync({
    stdin: { contents: use.replace("ENTRY", `./dist/${entry}.js`), resolveDir: root },
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
  const isMet = kilobytes === undefined || zipped <= kilobytes * 1000;
  met &&= isMet;
  const budget = kilobytes === undefined ? "" : `, budget ${kilobytes} kB: ${isMet ? "met" : "NOT met"}`;
  console.log(`${entry.padEnd(14)}${code.length} bytes minified, ${zipped} with gzip${budget}`);
}
console.log(met ? "every budget is met" : "not every budget is met");
