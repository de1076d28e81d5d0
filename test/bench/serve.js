// usage: node serve.js: measures `deepgram-preflight serve` of dist/cli.js against an upstream that is asked directly; client, gate and upstream are a process each
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const json = { "content-type": "application/json" };

if (process.argv[2] === "upstream") {
  const audio = Buffer.alloc(16_384, 7);
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on("end", () => response.writeHead(200, { "content-type": "audio/mpeg", "content-length": audio.length }).end(audio));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send(`http://127.0.0.1:${server.address().port}`));
}

async function measure() {
  const upstream = fork(fileURLToPath(import.meta.url), ["upstream"]);
  const [url] = await once(upstream, "message");
  try {
    await overhead(url);
    await uploads(url);
    await audio(url);
  } finally {
    upstream.kill();
  }
}

/** Starts a gate; its memory is that of a process which did nothing else. */
async function gateTo(url) {
  const child = spawn(process.execPath, [cli, "serve", "--port", "0", "--log", "none", "--upstream", url], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  while (!said.includes("\n")) said += String((await once(child.stderr, "data"))[0]);
  const [, address] = /listening on (\S+),/.exec(said);
  return { url: address, child, memory: () => memoryOf(child.pid) };
}

async function end({ child }) {
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/** What Linux says of a process, in MB: now, and at most so far. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}

function send(url, path, headers, write, agent = false) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, method: "POST", path, headers, agent }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode));
    });
    sent.on("error", reject);
    write(sent);
  });
}

const speak = (text) => (url, agent) => {
  const body = JSON.stringify({ text });
  const headers = { ...json, authorization: "Token none", "content-length": Buffer.byteLength(body) };
  return send(url, "/v1/speak?model=aura-2-thalia-en&encoding=mp3", headers, (sent) => sent.end(body), agent);
};

/** Runs requests, so many at a time; gives those a second and the times of each in ms, sorted. */
async function load(url, one, count, atATime) {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const times = [];
  const began = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const start = performance.now();
      await one(url, agent);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { rate: count / seconds, times: times.sort((a, b) => a - b) };
}

async function overhead(url) {
  const gate = await gateTo(url);
  const idle = gate.memory().now;
  const at = ({ times }, part) => times[Math.floor(times.length * part)].toFixed(2);
  for (const [title, one] of [
    ["80 characters", speak("a".repeat(80))],
    ["2,000 characters", speak("a".repeat(2000))],
  ]) {
    for (const target of [url, gate.url]) await load(target, one, 2000, 8);
    for (const [atATime, count] of [
      [1, 2000],
      [32, 8000],
    ]) {
      const direct = await load(url, one, count, atATime);
      const gated = await load(gate.url, one, count, atATime);
      const rates = `${Math.round(direct.rate)} and ${Math.round(gated.rate)} requests a second (${(gated.rate / direct.rate).toFixed(2)} ×)`;
      const medians = `${at(direct, 0.5)} and ${at(gated, 0.5)} ms in the middle`;
      const tails = `${at(direct, 0.99)} and ${at(gated, 0.99)} ms at 99 %`;
      console.log(`${title}, ${atATime} at a time, direct and through the gate: ${rates}, ${medians}, ${tails}`);
    }
  }
  console.log(`the gate: ${idle} MB at first, ${gate.memory().peak} MB at most`);
  await end(gate);
}

/** Sends as many megabytes as fast as they are taken, until there is an answer. */
function upload(url, path, headers, megabytes, fill) {
  const chunk = Buffer.alloc(65_536, fill);
  let left = megabytes * 16;
  return send(url, path, headers, (sent) => {
    const more = () => {
      while (left > 0) {
        left--;
        if (!sent.write(chunk)) {
          sent.once("drain", more);
          return;
        }
      }
      sent.end();
    };
    more();
  });
}

async function uploads(url) {
  for (const [title, headers] of [
    ["with a length", { ...json, "content-length": 50 * 1_048_576 }],
    ["in chunks", { ...json, "transfer-encoding": "chunked" }],
  ]) {
    const gate = await gateTo(url);
    const before = gate.memory().now;
    const statuses = await Promise.all(Array.from({ length: 200 }, () => upload(gate.url, "/v1/speak", headers, 50, "a")));
    const counts = {};
    for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
    const { now, peak } = gate.memory();
    console.log(
      `200 uploads of 50 MiB to /v1/speak ${title}: ${JSON.stringify(counts)}; ${before} MB before, ${peak} MB at most, ${now} MB after`,
    );
    await end(gate);
  }
}

async function audio(url) {
  const headers = { "content-type": "audio/wav", "transfer-encoding": "chunked" };
  const seconds = async (target) => {
    const began = performance.now();
    await Promise.all(Array.from({ length: 8 }, () => upload(target, "/v1/listen", headers, 250, 0)));
    return (performance.now() - began) / 1000;
  };
  const gate = await gateTo(url);
  const before = gate.memory().now;
  const direct = await seconds(url);
  const gated = await seconds(gate.url);
  const { peak } = gate.memory();
  console.log(
    `8 uploads of 250 MiB of audio: ${direct.toFixed(1)} s direct, ${gated.toFixed(1)} s through the gate; ${before} MB before, ${peak} MB at most`,
  );
  await end(gate);
}

if (process.argv[2] !== "upstream") await measure();
