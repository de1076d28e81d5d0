// usage: node batch.js [check|explain|talk] [--lines N] [--corpus FOLDER]: measures `check --batch` or `explain --batch` of dist/cli.js with one job and with a job
// for every core; `talk` measures `check --batch` with a program that waits for verdicts. The lines are the requests of FOLDER/accepted.jsonl, or synthetic ones.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: {
    lines: { type: "string" },
    corpus: { type: "string", default: fileURLToPath(new URL("../../../shared/evidence", import.meta.url)) },
  },
  allowPositionals: true,
});
const command = positionals[0] ?? "check";
const lines = Number(values.lines ?? 1_000_000);
const budgetRate = 250_000;
const rounds = 3;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "preflight-batch-"));

const json = { "content-type": "application/json" };
const sentence = "The ferry leaves at a quarter past nine, café ahead. ";
/** What a week of traffic looks like: most of it is right, and no two texts are the same. */
const kinds = [
  (n) => ["POST", "/v1/speak?model=aura-2-thalia-en&encoding=mp3", JSON.stringify({ text: `${n} ${sentence.repeat(1 + (n % 30))}` })],
  (n) => ["POST", "/v1/speak?encoding=linear16&sample_rate=24000", JSON.stringify({ text: `${n} ${sentence}` })],
  (n) => ["POST", `/v1/listen?model=nova-3&smart_format=true&tag=t${n % 100}`, JSON.stringify({ url: `https://example.com/${n}.wav` })],
  (n) => ["POST", "/v1/read?language=en&topics=true", JSON.stringify({ text: sentence.repeat(1 + (n % 10)) })],
  (n) => ["POST", "/v1/speak?encoding=mp3&sample_rate=24000", JSON.stringify({ text: `${n}` })],
  (n) => ["POST", "/v1/speak", `{"text":${n}}`],
];

// the start of a WAV file
const wav = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=";
const corpus = join(values.corpus, "accepted.jsonl");
const mix = existsSync(corpus)
  ? readFileSync(corpus, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).request)
      .map(({ method, url, headers, body }) => ({ method, url, headers, ...(body === "<audio bytes>" ? { bodyBase64: wav } : { body }) }))
  : undefined;

const request = (n) => {
  if (mix !== undefined) return JSON.stringify({ id: n, ...mix[n % mix.length] });
  const [method, path, body] = kinds[n % kinds.length](n);
  return JSON.stringify({ id: n, method, url: `https://api.deepgram.com${path}`, headers: json, body });
};

const error = (err_code, err_msg, n) =>
  JSON.stringify({ err_code, err_msg, request_id: `01a00450-5a52-70f0-9253-${String(n).padStart(12, "0")}` });
/** What a log holds: errors as they came, quoted, in words, and much else. */
const errors = [
  (n) => error("UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.", n),
  (n) => `2026-11-24T10:00:00Z ERROR [tts] 413 ${error("Payload Too Large", "Input text exceeds maximum character limit of 2000.", n)}`,
  (n) => JSON.stringify({ level: "error", response: { status: 429, body: error("Too Many Requests", "Please try again later.", n) } }),
  (n) => `2026-11-24T10:00:00Z INFO [app] request ${n} took ${n % 900} ms and nothing came of it`,
  (n) => error("INVALID_QUERY_PARAMETER", `Failed to deserialize query parameters: unknown field \`x${n % 50}\``, n),
  (n) => `3030: Input text exceeds maximum character limit of 2000. (${n})`,
];
const lineOf = command === "explain" ? (n) => errors[n % errors.length](n) : request;

function generate(file, lines) {
  const descriptor = openSync(file, "w");
  for (let n = 0; n < lines; ) {
    let text = "";
    for (const end = Math.min(lines, n + 5000); n < end; n++) {
      text += `${lineOf(n)}\n`;
    }
    writeSync(descriptor, text);
  }
  closeSync(descriptor);
}

// of the whole process, threads included: the peak of its memory in kibibytes, and its processor time in microseconds
const usage = `import { isMainThread } from "node:worker_threads"; import { writeFileSync } from "node:fs";
if (isMainThread) process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
});`;

function measure(jobs, input, output) {
  const peak = join(folder, "peak");
  const stdout = openSync(output, "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(usage)}`, cli, command, "--batch", "--jobs", String(jobs), input],
    { stdio: ["ignore", stdout, "pipe"], encoding: "utf8", env: { ...process.env, PEAK_FILE: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  closeSync(stdout);
  if (status !== 0) throw new Error(stderr);
  const [kibibytes, processor] = JSON.parse(readFileSync(peak, "utf8"));
  return { seconds, peak: kibibytes / 1024, processor, summary: stderr };
}

async function hashOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** A client that writes a line and waits for its verdict, and one that writes all lines while it reads; the rates in lines a second. */
const client = `
import subprocess, sys, threading, time
lines = open(sys.argv[1], "rb").readlines()
def start():
    child = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for line in lines[:3000]:
        child.stdin.write(line); child.stdin.flush(); child.stdout.readline()
    return child
child = start()
began = time.perf_counter()
for line in lines:
    child.stdin.write(line); child.stdin.flush(); child.stdout.readline()
print(len(lines) / (time.perf_counter() - began))
began = time.perf_counter()
def write():
    for line in lines:
        child.stdin.write(line)
    child.stdin.close()
writer = threading.Thread(target=write)
writer.start()
assert sum(1 for _ in child.stdout) == len(lines)
print(len(lines) / (time.perf_counter() - began))
`;

function talk(input) {
  const { status, stdout, stderr } = spawnSync("python3", ["-c", client, input, process.execPath, cli, "check", "--batch", "--quiet"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").map(Number);
}

const verdictOn = (holds) => (holds ? "met" : "NOT met");

function reportTalk(input) {
  const all = Array.from({ length: rounds }, () => talk(input));
  for (const [which, name, budget] of [
    [0, "a Python client, one line at a time", 5000],
    [1, "a Python client, all lines through a pipe", 20_000],
  ]) {
    const rate = Math.round(Math.max(...all.map((one) => one[which])));
    process.stdout.write(`${name}: ${rate} lines/s, budget ${budget} lines/s: ${verdictOn(rate >= budget)}\n`);
  }
}

async function report(input) {
  const jobs = availableParallelism();
  const results = [];
  // in turn, so that a noisy moment is not one side's alone
  for (let round = 0; round < rounds; round++) {
    for (const of of new Set([1, jobs])) {
      const output = join(folder, `${of}.ndjson`);
      results.push({ jobs: of, ...measure(of, input, output), hash: await hashOf(output) });
    }
  }
  if (new Set(results.map(({ hash }) => hash)).size !== 1) throw new Error("the outputs differ");
  process.stdout.write(`${results[0].summary}the same bytes whatever the jobs\n`);
  const best = (of) => Math.min(...results.filter((one) => one.jobs === of).map(({ seconds }) => seconds));
  const peakOf = (of) => Math.max(...results.filter((one) => one.jobs === of).map(({ peak }) => peak));
  const processor = Math.min(...results.filter((one) => one.jobs === 1).map((one) => one.processor));
  process.stdout.write(
    `${command}: 1 job: ${Math.round(lines / best(1))} lines/s, ${(processor / lines).toFixed(1)} µs of processor a line, peak ${Math.round(peakOf(1))} MiB\n`,
  );
  const rate = Math.round(lines / best(jobs));
  process.stdout.write(
    `${command}: ${jobs} jobs: ${rate} lines/s, ${(best(1) / best(jobs)).toFixed(2)} × one job, budget ${budgetRate} lines/s: ${verdictOn(rate >= budgetRate)}\n`,
  );
  const quarter = join(folder, "quarter.ndjson");
  generate(quarter, Math.round(lines / 4));
  const before = measure(jobs, quarter, join(folder, "quarter.out")).peak;
  const growth = peakOf(jobs) / before;
  process.stdout.write(
    `${command}: ${jobs} jobs: peak ${Math.round(peakOf(jobs))} MiB, ${growth.toFixed(2)} × that of a quarter of the lines, budget 1.3 ×: ${verdictOn(growth <= 1.3)}\n`,
  );
}

try {
  const input = join(folder, "requests.ndjson");
  generate(input, command === "talk" ? 20_000 : lines);
  if (command === "talk") reportTalk(input);
  else await report(input);
} finally {
  rmSync(folder, { recursive: true });
}
