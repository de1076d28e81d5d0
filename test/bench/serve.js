// usage: node serve.js [rates|quick]: measures `deepgram-preflight serve` of dist/cli.js beside an upstream asked directly, nginx and a bare proxy of Node.
// `rates` measures no memory; `quick` measures one size of body and 32 connections only.
// wrk is the client of the rates (Debian: apt-get install wrk nginx). Client, proxy and upstream are a process each.
import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const rounds = 5;
const seconds = 3;
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

if (process.argv[2] === "bare") bareProxy(process.argv[3]);

async function measure() {
  const { url, child } = await role("upstream");
  try {
    await overhead(url);
    if (process.argv[2] !== undefined) return;
    await uploads(url);
    await audio(url);
  } finally {
    child.kill();
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

/** The processor time of a process so far, in microseconds. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  // ticks of 10 ms in user and kernel mode
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
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

/** A proxy that does nothing but forward, with the same library. */
function bareProxy(url) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    const { method, url: path, rawHeaders } = incoming;
    const sent = request({ hostname, port, method, path, headers: rawHeaders, agent }, (answer) => {
      response.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
      answer.pipe(response);
    });
    incoming.pipe(sent);
  });
  server.listen(0, "127.0.0.1", () => process.send(`http://127.0.0.1:${server.address().port}`));
}

/** Starts this program in another role, and returns its address. */
async function role(...args) {
  const child = fork(fileURLToPath(import.meta.url), args);
  const [url] = await once(child, "message");
  return { url, child };
}

function isInstalled(program) {
  return spawnSync(program, ["-v"]).error === undefined;
}

async function nginxTo(url, folder) {
  const port = await freePort();
  writeFileSync(
    `${folder}/nginx.conf`,
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; keepalive_requests 1000000;
  upstream deepgram { server ${new URL(url).host}; keepalive 64; keepalive_requests 1000000; }
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://deepgram; proxy_http_version 1.1; proxy_set_header Connection ""; } }
}`,
  );
  const child = spawn("nginx", ["-c", `${folder}/nginx.conf`, "-e", "stderr"], { stdio: "ignore" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { url: `http://127.0.0.1:${port}`, child };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Measures with wrk: requests a second, and the median and 99 % latency in ms. */
async function wrk(url, script, connections, seconds) {
  const child = spawn("wrk", [
    "-t1",
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-s",
    script,
    `${url}/v1/speak?model=aura-2-thalia-en&encoding=mp3`,
  ]);
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  await once(child, "close");
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(text);
  const milliseconds = (percent) => {
    const [, number, unit] = new RegExp(`\\b${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(text);
    return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit];
  };
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]), p50: milliseconds(50), p99: milliseconds(99) };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Requests a second: direct, through nginx, a bare proxy of Node, and ours; medians of interleaved rounds. */
async function overhead(url) {
  if (!isInstalled("wrk")) {
    console.log("wrk is not installed: no rates");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "preflight-serve-"));
  const gate = await gateTo(url);
  const idle = gate.memory().now;
  const bare = await role("bare", url);
  const nginx = isInstalled("nginx") ? await nginxTo(url, folder) : undefined;
  const targets = Object.entries({ direct: url, nginx: nginx?.url, "bare Node proxy": bare.url, serve: gate.url }).filter(
    ([, target]) => target,
  );
  const pids = { "bare Node proxy": bare.child.pid, serve: gate.child.pid };
  const isQuick = process.argv[2] === "quick";
  let last;
  for (const characters of isQuick ? [80] : [80, 2000]) {
    const script = `${folder}/post.lua`;
    const body = JSON.stringify({ text: "a".repeat(characters) });
    writeFileSync(
      script,
      `wrk.method = "POST"\nwrk.body = '${body}'\nwrk.headers["Content-Type"] = "application/json"\nwrk.headers["Authorization"] = "Token none"\n`,
    );
    for (const connections of isQuick ? [32] : [1, 32]) {
      for (const [, target] of targets) await wrk(target, script, connections, 1);
      const results = new Map(targets.map(([name]) => [name, []]));
      for (let round = 0; round < rounds; round++)
        for (const [name, target] of targets) {
          const pid = pids[name];
          const before = pid && processorTime(pid);
          const result = await wrk(target, script, connections, seconds);
          // unlike the rate, it hardly depends on what else the machine does
          const cost = pid && (processorTime(pid) - before) / (result.rate * seconds);
          results.get(name).push({ ...result, cost });
        }
      last = results;
      const rateOf = (name) => median(results.get(name).map(({ rate }) => rate));
      const bareRate = rateOf("bare Node proxy");
      console.log(`${characters} characters, ${connections} at a time`);
      for (const [name, all] of results) {
        const of = (key) => median(all.map((one) => one[key])).toFixed(2);
        const ratio = (rateOf(name) / bareRate).toFixed(2);
        const cost = pids[name] === undefined ? "" : `, ${of("cost")} µs of processor a request`;
        console.log(
          `  ${name.padEnd(16)} ${String(Math.round(rateOf(name))).padStart(6)} requests/s (${ratio} × bare), ${of("p50")} ms median, ${of("p99")} ms at 99 %${cost}`,
        );
      }
    }
  }
  if (isQuick) {
    const ours = last.get("serve");
    const theirs = last.get("bare Node proxy");
    const rate = median(ours.map((one, round) => one.rate / theirs[round].rate));
    const cost = median(ours.map((one, round) => theirs[round].cost / one.cost));
    const verdict = (ratio) => (ratio >= 0.85 ? "met" : "NOT met");
    console.log(`serve: ${rate.toFixed(2)} of the requests/s of a bare Node proxy, budget at least 0.85: ${verdict(rate)}`);
    console.log(
      `serve: ${cost.toFixed(2)} of the requests per processor time of a bare Node proxy, budget at least 0.85: ${verdict(cost)}`,
    );
  }
  console.log(`serve: ${idle} MB at first, ${gate.memory().peak} MB at most`);
  nginx?.child.kill();
  bare.child.kill();
  await end(gate);
  rmSync(folder, { recursive: true });
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

if ([undefined, "rates", "quick"].includes(process.argv[2])) await measure();
