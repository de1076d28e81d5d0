// usage: node batch.js [check|explain] [--lines N]: measures `deepgram-preflight check --batch` or `explain --batch` of dist/cli.js with one job and with a job for every core
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({ options: { lines: { type: "string" } }, allowPositionals: true });
const command = positionals[0] ?? "check";
const lines = Number(values.lines ?? (command === "explain" ? 1_000_000 : 200_000));
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

const request = (n) => {
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

function generate(file) {
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

// the peak of the whole process, threads included, in kibibytes
const usage = `import { isMainThread } from "node:worker_threads"; import { writeFileSync } from "node:fs";
if (isMainThread) process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

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
  return { seconds, peak: Number(readFileSync(peak, "utf8")) / 1024, summary: stderr };
}

async function hashOf(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

try {
  const input = join(folder, "requests.ndjson");
  generate(input);
  const results = [];
  // in turn, so that a noisy moment is not one side's alone
  for (let round = 0; round < rounds; round++) {
    for (const jobs of new Set([1, availableParallelism()])) {
      const output = join(folder, `${jobs}.ndjson`);
      results.push({ jobs, ...measure(jobs, input, output), hash: await hashOf(output) });
    }
  }
  if (new Set(results.map(({ hash }) => hash)).size !== 1) throw new Error("the outputs differ");
  process.stdout.write(`${results[0].summary}the same bytes whatever the jobs\n`);
  const best = (jobs) => Math.min(...results.filter((one) => one.jobs === jobs).map(({ seconds }) => seconds));
  for (const jobs of new Set(results.map((one) => one.jobs))) {
    const peak = Math.max(...results.filter((one) => one.jobs === jobs).map((one) => one.peak));
    process.stdout.write(
      `${jobs} jobs: ${Math.round(lines / best(jobs))} lines/s, peak ${Math.round(peak)} MiB, ${(best(1) / best(jobs)).toFixed(2)} x\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
