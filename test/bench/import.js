// usage: node import.js [--rounds N] [ENTRY…]: what importing each entry of dist costs, net of an empty module: medians of interleaved processes. Run `npm run build:js` first
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({ options: { rounds: { type: "string", default: "15" } }, allowPositionals: true });
const rounds = Number(values.rounds);
const budget = 4;
const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "preflight-import-"));

const formats = {
  import: (file) => ["--input-type=module", `await import(${JSON.stringify(pathToFileURL(file).href)});`],
  require: (file) => ["--input-type=commonjs", `require(${JSON.stringify(file)});`],
};

/** Milliseconds in one process: on the clock, and of the processor. */
function cost(format, file) {
  const [type, statement] = formats[format](file);
  const program = `const cpu = process.cpuUsage(); const start = performance.now(); ${statement} const time = performance.now() - start; const { user, system } = process.cpuUsage(cpu); console.log(JSON.stringify([time, (user + system) / 1000]));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [type, "-e", program], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return JSON.parse(stdout);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const empty = { import: join(folder, "empty.mjs"), require: join(folder, "empty.cjs") };
writeFileSync(empty.import, "export {};\n");
writeFileSync(empty.require, "");
const modules = Object.entries(exports).flatMap(([entry, conditions]) => {
  if (typeof conditions === "string" || (positionals.length > 0 && !positionals.includes(entry))) return [];
  return Object.keys(formats).map((format) => {
    const [before, after] = conditions[format].default.split("*");
    // of many alike, the first
    const name =
      after === undefined
        ? ""
        : readdirSync(new URL(before, root))
            .find((file) => file.endsWith(after))
            .slice(0, -after.length);
    const file = new URL(`${before}${name}${after ?? ""}`, root).pathname;
    return { name: `${format} ${entry.replace("*", name)}`, format, file, costs: [] };
  });
});
const floors = { import: [], require: [] };
for (let round = 0; round < rounds; round++) {
  process.stderr.write(`round ${round + 1} of ${rounds}\r`);
  for (const format of Object.keys(formats)) floors[format].push(cost(format, empty[format]));
  for (const { format, file, costs } of modules) costs.push(cost(format, file));
}
rmSync(folder, { recursive: true });
let met = true;
for (const { name, format, costs } of modules) {
  const net = (which) => median(costs.map((one) => one[which])) - median(floors[format].map((one) => one[which]));
  met &&= net(0) <= budget;
  console.log(
    `${name.padEnd(24)}${net(0).toFixed(1).padStart(6)} ms net, ${net(1).toFixed(1)} of processor, budget ${budget} ms: ${net(0) <= budget ? "met" : "NOT met"}`,
  );
}
console.log(met ? "every budget is met" : "not every budget is met");
