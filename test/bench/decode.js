// usage: npm run bench:decode [-- --rounds N]: measures the readers of src/decode on JSON of growing size, against JSON.parse, and on
// hostile input, each in a process of its own
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { readExactly, readJson } from "../../src/decode/json/json.js";

const anything = { type: "value" };
const key = {
  type: "struct",
  name: "Key",
  unknown: "ignored",
  fields: [{ name: "comment", type: { type: "string" } }],
};

/** JSON of about so many bytes: what people send to an API. */
function document(bytes) {
  const entry = (index) => ({
    id: `key-${index}`,
    comment: "a key for the gate, café \u{1f600}",
    scopes: ["usage:read", "keys:write"],
    ttl: index * 1.5,
    active: index % 2 === 0,
    note: null,
  });
  const entries = [];
  for (let size = 0; size < bytes; size += JSON.stringify(entries.at(-1)).length + 1) entries.push(entry(entries.length));
  return JSON.stringify({ entries });
}

const mega = 1 << 20;
const sizes = { "1 kB": 1000, "100 kB": 100_000, "2 MB": 2 * mega };
const hostile = {
  "deep nesting that nobody wants": (n) => `{"x":${"[".repeat(n / 2)}${"]".repeat(n / 2)},"comment":""}`,
  "one long string": (n) => `{"comment":"${"a".repeat(n)}"}`,
  "one long string of escapes": (n) => `{"comment":"${"\\n".repeat(n / 2)}"}`,
  "one long number": (n) => `{"comment":"","x":${"1".repeat(n)}}`,
  "half a pair at the end": (n) => `{"x":"${"a".repeat(n)}","comment":"\\ud800"}`,
};
const cases = {
  ...Object.fromEntries(Object.entries(sizes).map(([name, bytes]) => [name, { text: document(bytes), wanted: anything, takes: true }])),
  ...Object.fromEntries(
    Object.entries(hostile).flatMap(([name, make]) =>
      [mega / 4, mega].map((bytes) => [`${name}, ${bytes / 1024} kB`, { text: make(bytes), wanted: key, takes: !name.startsWith("half") }]),
    ),
  ),
};
for (const keys of [mega / 4, mega]) {
  const text = `{${Array.from({ length: keys }, (_, index) => `"k${index}":1`).join(",")},"comment":""}`;
  cases[`${keys} keys that nobody wants`] = { text, wanted: key, takes: true };
  cases[`${keys} keys`] = { text, wanted: anything, takes: true };
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const contenders = {
  "JSON.parse": (bytes) => ({ ok: true, value: JSON.parse(decoder.decode(bytes)) }),
  readJson: (bytes, wanted) => readJson(bytes, wanted),
  readExactly: (bytes, wanted) => readExactly(bytes, wanted),
};

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    one: { type: "string" },
    case: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help)
  console.log("usage: decode [--rounds N]\n\nPrints how long each reader takes, as a ratio to JSON.parse, and how that grows.");
else if (values.one === undefined) report(Number(values.rounds));
else measureOne(values.one, values.case);

function measureOne(contender, name) {
  const { text, wanted, takes } = cases[name];
  const bytes = new TextEncoder().encode(text);
  const read = contenders[contender];
  const first = read(bytes, wanted);
  // a verdict first: what reads wrongly may be as fast as it likes
  if (contender !== "JSON.parse" && first.ok !== takes) throw new Error(`${contender} on ${name}: ${JSON.stringify(first).slice(0, 200)}`);
  if (first.ok && wanted === anything && !isDeepStrictEqual(first.value, JSON.parse(text)))
    throw new Error(`${contender} on ${name}: another value`);
  const times = [];
  for (const begin = performance.now(); performance.now() - begin < 400 || times.length < 5; ) {
    const start = performance.now();
    read(bytes, wanted);
    times.push(performance.now() - start);
  }
  console.log(JSON.stringify({ bytes: bytes.length, p50: median(times) }));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function report(rounds) {
  const script = fileURLToPath(import.meta.url);
  const run = (contender, name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, "--one", contender, "--case", name], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  console.log(`node ${process.version}; medians of ${rounds} processes each, ratios of processes that ran one after the other`);
  for (const name of Object.keys(cases)) {
    const results = Object.fromEntries(Object.keys(contenders).map((contender) => [contender, []]));
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`${name}: round ${round + 1} of ${rounds}\r`);
      for (const contender of Object.keys(contenders)) results[contender].push(run(contender, name));
    }
    process.stderr.write(`${" ".repeat(80)}\r`);
    const columns = Object.entries(results).map(([contender, list]) => {
      const ratio = median(list.map(({ p50 }, round) => p50 / results["JSON.parse"][round].p50));
      const perByte = (median(list.map(({ p50 }) => p50)) / list[0].bytes) * 1e6;
      return `${contender} ${perByte.toFixed(2).padStart(6)} ns a byte${contender === "JSON.parse" ? "" : ` (${ratio.toFixed(1)} ×)`}`;
    });
    console.log(`${name.padEnd(40)}${columns.join("   ")}`);
  }
}
