// usage: node mix.js [--rounds N] [--corpus FOLDER] [--profile]: a mix of real requests of all endpoints, against the floor in the same process
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { preflight } from "../../dist/index.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    corpus: { type: "string", default: new URL("../../../shared/evidence", import.meta.url).pathname },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(
    "usage: mix [--rounds N] [--corpus FOLDER]\n\nPrints ours / floor for accepted and rejected requests; FOLDER has accepted.jsonl and recorded-errors.jsonl.",
  );
  process.exit(0);
}
const rounds = Number(values.rounds);
const lines = (file) =>
  readFileSync(`${values.corpus}/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const wav = Buffer.from("UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=", "base64");
const encoder = new TextEncoder();

function requestOf({ method, url, headers, body }) {
  const bytes = body === "<audio bytes>" ? new Uint8Array(wav) : typeof body === "string" ? encoder.encode(body) : null;
  return { method, url, headers: headers ?? {}, body: bytes };
}

const accepted = lines("accepted.jsonl")
  .filter(({ confidence }) => confidence !== "low")
  .map(({ request }) => requestOf(request))
  .filter((request) => {
    const verdict = preflight(request);
    if (!verdict.ok) throw new Error(`rejected: ${request.url}`);
    return verdict.endpoint !== null;
  });
const rejected = lines("recorded-errors.jsonl")
  // a body that was not kept is unknown, not empty
  .filter(({ request }) => request?.url && request.method && (request.method !== "POST" || typeof request.body === "string"))
  .map(({ request }) =>
    requestOf({
      ...request,
      headers: request.headers ?? { "content-type": "application/json" },
    }),
  )
  .filter((request) => {
    try {
      return !preflight(request).ok;
    } catch {
      return false;
    }
  });

const decoder = new TextDecoder();
function floor({ url, headers, body }) {
  const mark = url.indexOf("?");
  const query = mark < 0 ? "" : url.slice(mark + 1);
  new URLSearchParams(query);
  const type = headers["content-type"] ?? headers["Content-Type"] ?? "application/json";
  if (body && body.length > 0 && /json/.test(type)) {
    try {
      JSON.parse(decoder.decode(body));
    } catch {}
  }
}
/** The floor of management endpoints also splits the path. */
function pathFloor(request) {
  floor(request);
  new URL(request.url, "http://localhost").pathname.split("/");
}

let serial = 0;
const fresh = (requests) =>
  requests.map((request) => ({ ...request, url: `${request.url}${request.url.includes("?") ? "&" : "?"}tag=t${serial++}` }));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
// CPU time, because a busy machine preempts a process at any moment
function timed(work, requests) {
  const start = process.cpuUsage();
  for (const request of requests) work(request);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

// a server is warm for most of its requests, and V8 still compiles functions of the mix in the twentieth round
const warmUp = 25;

/**
 * Medians of interleaved rounds, in ns of CPU time a request. A round takes turns of one pass over the requests each:
 * with one long list, the collector copies the list of the program that measures while the other is measured.
 */
function compare(makeRequests, repeat, baseline = floor) {
  const ours = [];
  const base = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    let a = 0;
    let b = 0;
    let count = 0;
    for (let turn = 0; turn < repeat; turn++) {
      const requests = makeRequests();
      count += requests.length;
      a += timed(baseline, requests);
      b += timed(preflight, makeRequests());
    }
    if (round >= warmUp) {
      base.push(a / count);
      ours.push(b / count);
    }
  }
  return { ours: median(ours), floor: median(base), ratio: median(ours.map((time, round) => time / base[round])) };
}

let met = true;
function report(name, { ours, floor: base, ratio }, budget) {
  const holds = ratio <= budget;
  met &&= holds;
  console.log(
    `${name.padEnd(52)}${ours.toFixed(0).padStart(7)} ns${base.toFixed(0).padStart(7)} ns floor${ratio.toFixed(2).padStart(7)} ×  budget ${budget}: ${holds ? "met" : "NOT met"}`,
  );
}

console.log(
  `node ${process.version}; ${accepted.length} accepted, ${rejected.length} rejected requests; medians of ${rounds} interleaved rounds\n`,
);
report(
  "accepted mix, every query new",
  compare(() => fresh(accepted), 20),
  3,
);
report(
  "accepted mix, repeated",
  compare(() => accepted, 20),
  2,
);
report(
  "rejected mix, every query new",
  compare(() => fresh(rejected), 50),
  4,
);
report(
  "rejected mix, repeated",
  compare(() => rejected, 50),
  4,
);
const byEndpoint = Map.groupBy ? Map.groupBy(accepted, (request) => preflight(request).endpoint) : new Map();
if (!Map.groupBy)
  for (const request of accepted) {
    const id = preflight(request).endpoint;
    byEndpoint.set(id, [...(byEndpoint.get(id) ?? []), request]);
  }
console.log();
for (const [id, requests] of byEndpoint) {
  const enough = Array.from({ length: Math.ceil(300 / requests.length) }, () => requests).flat();
  const result = compare(() => fresh(enough), 10, id.startsWith("manage") ? pathFloor : floor);
  report(`  ${id} (${requests.length})`, { ...result, ratio: result.ours / Math.max(500, result.floor) }, id.startsWith("manage") ? 6 : 5);
}
console.log();
const speak = (query) => ({
  method: "POST",
  url: `https://api.deepgram.com/v1/speak?${query}`,
  headers: { "content-type": "application/json" },
  body: encoder.encode('{"text":"Hello, how can I help you today?"}'),
});
const flux = (query) => ({
  method: "POST",
  url: `https://api.deepgram.com/v2/speak?${query}`,
  headers: { "content-type": "application/json" },
  body: encoder.encode('{"text":"Hello, how can I help you today?"}'),
});
report(
  "four unknown parameters",
  compare(() => fresh(Array(300).fill(speak("model=aura-2-thalia-en&stabilty=1&pitch=2&langauge=en&voce=x"))), 10),
  5,
);
report(
  "a Flux voice newer than the catalogue",
  compare(() => Array.from({ length: 300 }, () => flux(`model=flux-newvoice${serial++}-en&encoding=mp3`)), 10),
  5,
);
console.log(met ? "\nevery budget is met" : "\nnot every budget is met");
