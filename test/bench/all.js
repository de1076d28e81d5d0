// usage: npm run bench:all [-- PART…]: runs the benchmarks one after the other on a quiet machine, and prints one table of budgets
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
/** Each program prints lines such as `what was measured, budget 4 ms: met`. */
const programs = {
  mix: ["mix.js"],
  peers: ["peers.js"],
  forward: ["forward.js"],
  serve: ["serve.js", "quick"],
  check: ["batch.js", "check"],
  explain: ["batch.js", "explain"],
  talk: ["batch.js", "talk"],
  import: ["import.js"],
  start: ["start.js"],
  size: ["size.ts"],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in programs));
if (unknown !== undefined) {
  console.error(`usage: npm run bench:all [-- PART…]\n\nparts: ${Object.keys(programs).join(", ")}`);
  process.exit(2);
}

async function outputOf([file, ...args]) {
  const loader = file.endsWith(".ts") ? ["--import", "tsx"] : [];
  const child = spawn(process.execPath, [...loader, `${here}${file}`, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => {
    process.stderr.write(chunk);
    text += chunk;
  });
  const [code] = await once(child, "close");
  return code === 0 ? text : `${text}\n${file}, budget runs: NOT met\n`;
}

/** The budgets in a line of output: a line may have several about one thing, separated by semicolons. */
function budgetsIn(line) {
  const [subject = ""] = line.trim().split(/ {2,}/);
  return line.split(";").flatMap((part, place) => {
    const found = /^(.*?),?\s+budget:? (.+?): (met|NOT met)/.exec(part);
    if (found === null) return [];
    const measured = found[1].trim().replace(/ {2,}/g, "  ");
    return [{ measured: place === 0 ? measured : `${subject}  ${measured}`, budget: found[2], holds: found[3] === "met" }];
  });
}

const rows = [];
for (const [part, program] of Object.entries(programs)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  process.stderr.write(`\n# ${part}\n`);
  const text = await outputOf(program);
  for (const line of text.split("\n")) for (const row of budgetsIn(line)) rows.push({ part, ...row });
}

const width = (key) => Math.max(key.length, ...rows.map((row) => row[key].length));
const line = (part, measured, budget, holds) =>
  `${part.padEnd(width("part"))}  ${measured.padEnd(width("measured"))}  ${budget.padEnd(width("budget"))}  ${holds}`;
console.log(`\nnode ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}\n`);
console.log(line("part", "measured", "budget", "holds"));
for (const { part, measured, budget, holds } of rows) console.log(line(part, measured, budget, holds ? "yes" : "NO"));
const failed = rows.filter(({ holds }) => !holds).length;
console.log(failed === 0 ? "\nevery budget holds" : `\n${failed} of ${rows.length} budgets do not hold`);
