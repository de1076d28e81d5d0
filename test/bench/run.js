// usage: node run.js [--rounds N] [--case PART]: measures every contender on every case, each in a process of its own, rounds interleaved
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cases } from "./cases.js";
import { contenders } from "./contenders.js";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, case: { type: "string", default: "" }, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(
    "usage: run [--rounds N] [--case PART]\n\nPrints the time of each contender on each request as a ratio to the floor of the same run.",
  );
  process.exit(0);
}
const rounds = Number(values.rounds);
const script = fileURLToPath(new URL("./contender.js", import.meta.url));

function one(contender, name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, contender, name], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${contender} on "${name}": ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(`node ${process.version}, V8 ${process.versions.v8}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(2)}`);
console.log(`the floor is one shared TextDecoder, JSON.parse and new URLSearchParams; medians of ${rounds} processes each\n`);
let met = true;

function report(holds, budget, measured) {
  met &&= holds;
  console.log(`  budget: ${budget}: ${holds ? "met" : "NOT met"} (${measured.toFixed(2)})`);
}

for (const [name, { takes, budget, faster }] of Object.entries(cases)) {
  if (!name.includes(values.case)) continue;
  const times = new Map(Object.keys(contenders).map((contender) => [contender, []]));
  const verdicts = new Map();
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`${name}: round ${round + 1} of ${rounds}\r`);
    for (const [contender, list] of times) {
      const result = one(contender, name);
      list.push(result.p50);
      verdicts.set(contender, result.takes);
    }
  }
  process.stderr.write(`${" ".repeat(100)}\r`);
  // a virtual machine changes its speed from one second to the next: a ratio is that of two processes that ran one after the other
  const ratio = (contender, to) => median(times.get(contender).map((time, round) => time / times.get(to)[round]));
  console.log(`${name}: the server ${takes ? "takes" : "rejects"} it`);
  for (const [contender, list] of times) {
    const wrong = contender !== "floor" && verdicts.get(contender) !== takes ? "  WRONG" : "";
    const verdict = contender === "floor" ? "" : `${verdicts.get(contender) ? "takes" : "rejects"}${wrong}`;
    const spread = `${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)}`;
    const columns = [
      `${median(list).toFixed(0)} ns`.padStart(10),
      spread.padStart(15),
      `${ratio(contender, "floor").toFixed(2)} × floor`.padStart(15),
      `${ratio(contender, "deepgram-preflight").toFixed(1)} × ours`.padStart(14),
    ];
    console.log(`  ${contender.padEnd(28)}${columns.join("")}  ${verdict}`);
  }
  const measured = ratio("deepgram-preflight", "floor");
  const rightly = verdicts.get("deepgram-preflight") === takes;
  report(measured <= budget && rightly, `at most ${budget} × the floor`, measured);
  for (const peer of faster ? ["openapi-backend", "express-openapi-validator"] : []) {
    const times = ratio(peer, "deepgram-preflight");
    report(times >= faster, `at least ${faster} × as fast as ${peer}`, times);
  }
  console.log();
}
console.log(met ? "every budget is met" : "not every budget is met");
