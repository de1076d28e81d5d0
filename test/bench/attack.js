// usage: node attack.js [seconds]: measures `deepgram-preflight serve` of dist/cli.js for 16 honest clients beside 10 hostile ones.
// Proxy, upstream, honest and hostile clients are a process each. Exits with 1 if a budget is exceeded. Linux only: it reads /proc.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const [, , role, address] = process.argv;
const seconds = Number(role) || 20;

/** Answers with audio; never answers a path that contains `silent`, nor a handshake. */
function upstream() {
  const audio = Buffer.alloc(16_384, 7);
  const server = createServer((incoming, response) => {
    incoming.resume();
    if (incoming.url.includes("silent")) return;
    incoming.on("end", () => response.writeHead(200, { "content-type": "audio/mpeg", "content-length": audio.length }).end(audio));
  });
  server.on("upgrade", (_request, socket) => socket.on("error", () => {}).resume());
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send(`http://127.0.0.1:${server.address().port}`));
}

/** 16 clients that ask, read and think for 5 ms; and the health check, ten times a second. */
function honest(url) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const body = JSON.stringify({ text: "a".repeat(80) });
  const headers = { "content-type": "application/json", "content-length": body.length, authorization: "Token key" };
  const ask = (path, method, sent, within) =>
    new Promise((resolve) => {
      const start = performance.now();
      const over = (status) => resolve({ status, time: performance.now() - start });
      const outgoing = request({ hostname, port, method, path, headers: sent === "" ? {} : headers, agent: within }, (answer) => {
        answer
          .resume()
          .on("end", () => over(answer.statusCode))
          .on("error", () => over(0));
      });
      outgoing.on("error", () => over(0)).end(sent);
    });
  process.on("message", async (duration) => {
    const end = performance.now() + duration;
    const times = [];
    const healths = [];
    let failed = 0;
    const client = async () => {
      while (performance.now() < end) {
        const { status, time } = await ask("/v1/speak?model=aura-2-thalia-en&encoding=mp3", "POST", body, agent);
        times.push(time);
        if (status !== 200) failed++;
        await pause(5);
      }
    };
    const doctor = async () => {
      while (performance.now() < end) {
        const { status, time } = await ask("/healthz", "GET", "", false);
        healths.push(status === 200 ? time : Number.POSITIVE_INFINITY);
        await pause(100);
      }
    };
    await Promise.all([doctor(), ...Array.from({ length: 16 }, client)]);
    times.sort((a, b) => a - b);
    process.send({
      count: times.length,
      failed,
      p50: times[Math.floor(times.length * 0.5)],
      p99: times[Math.floor(times.length * 0.99)],
      health: Math.max(...healths),
    });
  });
  process.send("ready");
}

const head = (line, ...fields) => `${[`${line} HTTP/1.1`, "host: x", ...fields].join("\r\n")}\r\n\r\n`;
const handshake = ["connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13", "sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg=="];
const stream = "/v1/listen?model=nova-3";
const json = "content-type: application/json";
const megabytes = Buffer.alloc(1_900_000, "a");

/** What each hostile client does, and how often a second. */
const attacks = {
  "one long name among short ones": [
    10,
    (talk) => talk(head(`GET /v2/speak?model=flux-haley-en&${"A".repeat(60_000)}=1${"&b".repeat(30_000)}`, "connection: close")),
  ],
  "490 credentials": [
    20,
    (talk) =>
      talk(
        head(
          "POST /v1/speak",
          ...Array.from({ length: 490 }, (_, at) => `authorization: nope${"x".repeat(200)}${at}`),
          "connection: close",
        ),
      ),
  ],
  "large bodies that stop": [5, (talk) => hold(talk(head("POST /v1/speak", json, "content-length: 2000000"), megabytes), 20_000)],
  "a byte a second": [20, (talk) => trickle(talk(head("POST /v1/speak", json, "transfer-encoding: chunked")), "1\r\na\r\n")],
  "a handshake behind a silent request": [20, (talk) => hold(talk(head("GET /v1/silent") + head(`GET ${stream}`, ...handshake)), 100)],
  "a tunnel behind a silent request": [20, (talk) => hold(talk(head("GET /v1/silent") + head("CONNECT example.com:443")), 100)],
  "a handshake, and gone": [20, (talk) => hold(talk(head(`GET ${stream}`, ...handshake)), 100)],
  "a silent request, and gone": [20, (talk) => hold(talk(head("GET /v1/silent")), 100)],
  "other spellings and no HTTP": [
    50,
    (talk, count) =>
      talk(
        ["/v1//speak", "/V1/%73peak/", "/v1/./x/../speak#", "NONSENSE"].map((path) => head(`POST ${path}`, "content-length: 0"))[count % 4],
      ),
  ],
  "connections that say nothing": [20, (talk) => hold(talk("GET /v1/models HTTP/1.1\r\nhost:"), 10_000)],
};

function hold(socket, milliseconds) {
  const timer = setTimeout(() => socket.end(() => socket.destroy()), milliseconds);
  socket.once("close", () => clearTimeout(timer));
}

function trickle(socket, piece) {
  const timer = setInterval(() => socket.write(piece), 1000);
  socket.once("close", () => clearInterval(timer));
}

function hostile(url) {
  const port = Number(new URL(url).port);
  const talk = (...parts) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {}).resume();
    for (const part of parts) socket.write(part);
    return socket;
  };
  for (const [rate, act] of Object.values(attacks)) {
    let count = 0;
    setInterval(() => act(talk, count++), 1000 / rate);
  }
}

async function start(...args) {
  const child = fork(fileURLToPath(import.meta.url), args);
  const [said] = await once(child, "message");
  return { child, said };
}

async function measure() {
  const deepgram = await start("upstream");
  const proxy = spawn(process.execPath, [cli, "serve", "--auth", "--port", "0", "--log", "none", "--upstream", deepgram.said], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  while (!said.includes("\n")) said += String((await once(proxy.stderr, "data"))[0]);
  const [, url] = /listening on (\S+),/.exec(said);
  const clients = await start("honest", url);
  const load = async (duration) => {
    clients.child.send(duration);
    return (await once(clients.child, "message"))[0];
  };
  const state = () => ({
    descriptors: readdirSync(`/proc/${proxy.pid}/fd`).length,
    memory: Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${proxy.pid}/status`, "utf8"))[1]) / 1024),
  });
  const attack = async (duration) => {
    const enemies = fork(fileURLToPath(import.meta.url), ["hostile", url]);
    const result = await load(duration);
    const during = state();
    enemies.kill();
    return { result, during };
  };
  // warm, with an attack: a process keeps memory for its own use, once
  await attack(5000);
  await load(5000);
  const quiet = await load(seconds * 500);
  await pause(6000);
  const before = state();
  const { result: attacked, during } = await attack(seconds * 1000);
  await pause(3000);
  const after = await load(seconds * 500);
  await pause(6000);
  const then = state();
  const text = ({ count, failed, p50, p99, health }) =>
    `${count} requests, ${failed} failed, ${p50.toFixed(1)} ms median, ${p99.toFixed(1)} ms at 99 %, health check ${health.toFixed(0)} ms at most`;
  console.log(`quiet:        ${text(quiet)}`);
  console.log(`under attack: ${text(attacked)}`);
  console.log(`afterwards:   ${text(after)}`);
  for (const [name, { descriptors, memory }] of Object.entries({ before, during, then }))
    console.log(`${name}: ${descriptors} descriptors, ${memory} MB`);
  const budgets = {
    "no honest request fails": attacked.failed + after.failed === 0,
    "99 % within 5 × the quiet time": attacked.p99 <= 5 * quiet.p99,
    "health check within 250 ms": attacked.health <= 250,
    "descriptors are back": then.descriptors <= 1.1 * before.descriptors,
    "memory is back": then.memory <= 1.1 * before.memory,
  };
  for (const [name, isKept] of Object.entries(budgets)) console.log(`${isKept ? "ok  " : "OVER"} ${name}`);
  if (Object.values(budgets).includes(false)) process.exitCode = 1;
  for (const child of [proxy, deepgram.child, clients.child]) child.kill();
}

if (role === "upstream") upstream();
else if (role === "honest") honest(address);
else if (role === "hostile") hostile(address);
else await measure();
