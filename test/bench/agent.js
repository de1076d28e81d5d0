// usage: node agent.js [--rounds N]: measures preflightMessage on a Settings of 4 kB against decoding and JSON.parse, and on messages of growing
// size. Run `npm run build:js` first.
import { parseArgs } from "node:util";
import { preflightMessage } from "../../dist/agent.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
const budget = 3;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Settings as a program sends them: a prompt of about 2 kB, and five functions. */
function settings(change = () => {}) {
  const parameters = {
    type: "object",
    properties: { city: { type: "string", description: "The city and the country." } },
    required: ["city"],
  };
  const functions = ["weather", "time", "book", "cancel", "transfer"].map((name) => ({
    name: `get_${name}`,
    description: `Use this if the user asks about ${name}, or about anything near it.`,
    parameters,
  }));
  const message = {
    type: "Settings",
    tags: ["bench"],
    audio: { input: { encoding: "linear16", sample_rate: 16000 }, output: { encoding: "linear16", sample_rate: 24000, container: "none" } },
    agent: {
      listen: {
        provider: { type: "deepgram", version: "v2", model: "flux-general-en", eot_threshold: 0.7, keyterms: ["Deepgram", "Nova"] },
      },
      think: {
        provider: { type: "open_ai", model: "gpt-4o-mini", temperature: 0.7 },
        prompt: "You answer the phone of a hotel. Be brief, be kind, and never invent a price.\n".repeat(30),
        functions,
      },
      speak: { provider: { type: "deepgram", model: "aura-2-thalia-en" } },
      greeting: "Hello! How can I help you?",
    },
  };
  change(message);
  return JSON.stringify(message);
}

function microseconds(run, times) {
  const start = performance.now();
  for (let time = 0; time < times; time++) run();
  return ((performance.now() - start) * 1000) / times;
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compare(text, times) {
  const bytes = new TextEncoder().encode(text);
  const floor = () => JSON.parse(decoder.decode(bytes));
  const ours = () => preflightMessage("agent.v1.converse", decoder.decode(bytes), { now: 0 });
  const samples = Array.from({ length: rounds }, () => [microseconds(floor, times), microseconds(ours, times)]);
  return [median(samples.map(([one]) => one)), median(samples.map(([, one]) => one)), median(samples.map(([one, other]) => other / one))];
}

const typical = settings();
const cases = [
  [`accepted, ${typical.length} bytes`, typical, 2000],
  [
    "rejected: temperature beside provider",
    settings(({ agent }) => {
      agent.think.temperature = 1;
    }),
    2000,
  ],
  [
    "rejected: client_side in the last function",
    settings(({ agent }) => {
      agent.think.functions[4].client_side = true;
    }),
    2000,
  ],
];
let met = true;
for (const [name, text, times] of cases) {
  const [floor, ours, ratio] = compare(text, times);
  const isMet = ratio <= budget;
  met &&= isMet;
  console.log(
    `${name}: decode + JSON.parse ${floor.toFixed(1)} µs, with preflightMessage ${ours.toFixed(1)} µs, ${ratio.toFixed(2)} ×; budget ${budget} ×: ${isMet ? "met" : "NOT met"}`,
  );
}

const repeated = (count, one) => Array.from({ length: count }, (_, index) => one(index));
const growing = {
  "a prompt of 5 MB": (scale) =>
    settings(({ agent }) => {
      agent.think.prompt = 'a "b" 1.5 \u{1f600}'.repeat(350_000 * scale);
    }),
  "10,000 functions with client_side": (scale) =>
    settings(({ agent }) => {
      agent.think.functions = repeated(10_000 * scale, (index) => ({ name: `f${index}`, client_side: true }));
    }),
  "10,000 functions with endpoints": (scale) =>
    settings(({ agent }) => {
      agent.think.functions = repeated(10_000 * scale, (index) => ({ name: `f${index}`, endpoint: { url: `https://a.example/${index}` } }));
    }),
  "100,000 unknown keys": (scale) =>
    settings((message) => {
      message.flags = Object.fromEntries(repeated(100_000 * scale, (index) => [`k${index}`, 1]));
    }),
  "100,000 levels": (scale) => settings().replace('"bench"', `${"[".repeat(100_000 * scale)}${"]".repeat(100_000 * scale)}`),
};
for (const [name, make] of Object.entries(growing)) {
  const [quarter, whole] = [make(0.25), make(1)].map((text) => [text.length, compare(text, 1)]);
  const perByte = (whole[1][1] / whole[0]).toFixed(3);
  console.log(
    `${name}: a quarter ${(quarter[1][1] / 1000).toFixed(1)} ms, whole ${(whole[1][1] / 1000).toFixed(1)} ms, ${(whole[1][1] / quarter[1][1]).toFixed(1)} ×; ${perByte} µs a byte`,
  );
}
console.log(met ? "the budget is met" : "the budget is NOT met");
