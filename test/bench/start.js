// usage: node start.js [--rounds N]: how long commands of dist/cli.js take, net of an empty program of Node: medians of interleaved processes
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
const budget = 40;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const commands = {
  "node -e 0": ["-e", "0"],
  "--version": [cli, "--version"],
  check: [
    cli,
    "check",
    "-q",
    "-H",
    "content-type: application/json",
    "-d",
    '{"text":"hi"}',
    "https://api.deepgram.com/v1/speak?encoding=mp3",
  ],
  explain: [cli, "explain", "--endpoint", "speak.v1"],
};
const input = '{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"1"}';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds on the clock. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const times = new Map(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(commands)) times.get(name).push(time(args));
const floor = median(times.get("node -e 0"));
for (const [name, list] of times) {
  const net = median(list) - floor;
  const verdict = name === "node -e 0" ? "" : `, ${net.toFixed(0)} ms net, budget ${budget} ms: ${net <= budget ? "met" : "NOT met"}`;
  console.log(`start of ${name}: ${median(list).toFixed(0)} ms${verdict}`);
}
