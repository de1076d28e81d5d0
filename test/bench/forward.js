// usage: node forward.js [--rounds N] [--requests N]: what forward costs, against a bare fetch that passes requests through. Run `npm run build:js` first
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { Agent, createServer, request as httpRequest } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const file = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "9" }, requests: { type: "string", default: "1500" } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const perRound = Number(values.requests);
const connections = 32;
const uploads = 50;
const uploadBytes = 10_000_000;
const memoryRounds = 5;
const mebibyte = 2 ** 20;

const passedOn = ["content-type", "content-length"];

/** The servers that are measured: each sends on what it gets to the upstream in UPSTREAM. */
const servers = {
  async "node bare"() {
    return async (request, response) => {
      const { status, headers, body } = await fetch(process.env.UPSTREAM + upstreamPath(request.url), {
        method: "POST",
        headers: { "content-type": request.headers["content-type"], authorization: "Token the-key" },
        body: request,
        duplex: "half",
      });
      response.writeHead(status, Object.fromEntries(passedOn.map((name) => [name, headers.get(name)])));
      for await (const chunk of body) if (!response.write(chunk)) await once(response, "drain");
      response.end();
    };
  },
  async "node forward"() {
    const { forward, preflightMiddleware } = await import("../../dist/express.js");
    const checks = { tts: preflightMiddleware({ endpoint: "speak.v1" }), stt: preflightMiddleware({ endpoint: "listen.v1" }) };
    return async (request, response) => {
      if (await checks[request.url.startsWith("/stt") ? "stt" : "tts"](request, response))
        await forward(request, response, { apiKey: "the-key", baseUrl: process.env.UPSTREAM });
    };
  },
  async "web bare"() {
    const { getRequestListener } = await import("@hono/node-server");
    return getRequestListener(async (request) => {
      const { status, headers, body } = await fetch(process.env.UPSTREAM + upstreamPath(new URL(request.url).pathname), {
        method: "POST",
        headers: { "content-type": request.headers.get("content-type"), authorization: "Token the-key" },
        body: request.body,
        duplex: "half",
      });
      return new Response(body, { status, headers: passedOn.map((name) => [name, headers.get(name)]) });
    });
  },
  async "web forward"() {
    const { getRequestListener } = await import("@hono/node-server");
    const { createGuard, forward } = await import("../../dist/web.js");
    const guards = { tts: createGuard({ endpoint: "speak.v1" }), stt: createGuard({ endpoint: "listen.v1" }) };
    return getRequestListener(async (request) => {
      const checked = await guards[new URL(request.url).pathname.startsWith("/stt") ? "stt" : "tts"](request);
      return checked instanceof Response ? checked : forward(checked, { apiKey: "the-key", baseUrl: process.env.UPSTREAM });
    });
  },
};

const upstreamPath = (path) => (path.startsWith("/stt") ? "/v1/listen" : "/v1/speak");
const answer = Buffer.alloc(20_000, 7);
const listeners = {
  ...servers,
  /** Answers what it got to /check, and audio to everything else. */
  async upstream() {
    let last;
    return (request, response) => {
      if (request.url === "/check") return response.end(JSON.stringify(last));
      const hash = request.headers["content-type"] === "audio/x-checked" ? createHash("sha256") : undefined;
      let bytes = 0;
      request.on("data", (chunk) => {
        bytes += chunk.length;
        hash?.update(chunk);
      });
      request.on("end", () => {
        const { url, method, headers } = request;
        last = { url, method, type: headers["content-type"], authorization: headers.authorization, bytes, hash: hash?.digest("hex") };
        response.writeHead(200, { "content-type": "audio/mpeg", "content-length": answer.length }).end(answer);
      });
    };
  },
};

async function serve(name) {
  const server = createServer(await listeners[name]()).listen(0, "127.0.0.1");
  await once(server, "listening");
  let resident = 0;
  let used = 0;
  const look = () => {
    const { rss, external, heapUsed } = process.memoryUsage();
    resident = Math.max(resident, rss);
    used = Math.max(used, external + heapUsed);
  };
  process.on("message", (message) => {
    if (message === "watch") {
      globalThis.gc?.();
      setInterval(look, 5).unref();
    }
    const { user, system } = process.cpuUsage();
    process.send({ resident, used, cpu: user + system });
  });
  process.on("disconnect", () => process.exit());
  process.send({ port: server.address().port });
}

async function start(name, upstream) {
  const child = fork(file, [name], { execArgv: ["--expose-gc"], env: { ...process.env, UPSTREAM: upstream } });
  const [{ port }] = await once(child, "message");
  return {
    port,
    async ask(message) {
      child.send(message);
      return (await once(child, "message"))[0];
    },
    stop: () => child.kill(),
  };
}

const json = Buffer.from(JSON.stringify({ text: "Hello, how are you today? ".repeat(3) }));

/** Sends a body and reads the answer, which has to be the upstream's. */
function post(port, path, type, body, agent) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: "127.0.0.1", path, method: "POST", agent, headers: { "content-type": type, "content-length": body.length } },
      (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          const { statusCode, headers } = response;
          if (statusCode === 200 && headers["content-type"] === "audio/mpeg" && answer.equals(Buffer.concat(chunks))) resolve();
          else reject(new Error(`${path}: ${statusCode} ${headers["content-type"]}`));
        });
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Throws unless a server hands on what it gets. */
async function check(server, upstream) {
  const audio = Buffer.alloc(3_000_001, Buffer.from([0x80, 0x7f, 0xff, 0, 1, 2, 3]));
  for (const [path, type, body] of [
    ["/tts", "application/json", json],
    ["/stt", "audio/x-checked", audio],
  ]) {
    await post(server.port, path, type, body);
    const got = await (await fetch(`${upstream}/check`)).json();
    const hash = path === "/stt" ? createHash("sha256").update(body).digest("hex") : undefined;
    const wanted = { url: upstreamPath(path), method: "POST", type, authorization: "Token the-key", bytes: body.length, hash };
    if (JSON.stringify(got) !== JSON.stringify(wanted)) throw new Error(`${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  }
}

/** Microseconds for each request: on the clock, and of the server's processor time. */
async function speed(server) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = perRound;
  const before = await server.ask("usage");
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) await post(server.port, "/tts", "application/json", json, agent);
    }),
  );
  const clock = ((performance.now() - started) * 1000) / perRound;
  const { cpu } = await server.ask("usage");
  agent.destroy();
  return { clock, cpu: (cpu - before.cpu) / perRound };
}

/** The memory that a new server takes at most while uploads go through it. */
async function memory(name, upstream) {
  const server = await start(name, upstream);
  const audio = Buffer.alloc(uploadBytes, 0x80);
  await post(server.port, "/stt", "audio/wav", audio.subarray(0, 1_000_000));
  await server.ask("watch");
  await Promise.all(Array.from({ length: uploads }, () => post(server.port, "/stt", "audio/wav", audio, new Agent())));
  const { resident, used } = await server.ask("usage");
  server.stop();
  return { resident: resident / mebibyte, used: used / mebibyte };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const verdict = (isMet) => (isMet ? "met" : "NOT met");

/** Measures two in turn, each first in every other round. */
async function inTurn(count, measure, one, two) {
  const pairs = [];
  for (let round = 0; round < count; round++) {
    const isSwapped = round % 2 === 1;
    const first = await measure(isSwapped ? two : one);
    const second = await measure(isSwapped ? one : two);
    pairs.push(isSwapped ? [second, first] : [first, second]);
  }
  return pairs;
}

async function run() {
  const upstream = await start("upstream", "");
  const url = `http://127.0.0.1:${upstream.port}`;
  for (const family of ["node", "web"]) {
    const names = [`${family} bare`, `${family} forward`];
    const [bare, ours] = await Promise.all(names.map((name) => start(name, url)));
    for (const server of [bare, ours]) await check(server, url);
    // the first rounds warm both up
    const pairs = (await inTurn(rounds + 2, speed, bare, ours)).slice(2);
    bare.stop();
    ours.stop();
    for (const [what, label] of [
      ["clock", "requests per second"],
      ["cpu", "processor time"],
    ]) {
      const [plain, guarded] = [0, 1].map((which) => median(pairs.map((pair) => pair[which][what])));
      const ratio = median(pairs.map(([one, two]) => two[what] / one[what]));
      console.log(
        `${family}, ${label}: bare ${plain.toFixed(0)} µs a request, forward ${guarded.toFixed(0)} µs; ${ratio.toFixed(2)} x, budget 1.15: ${verdict(ratio <= 1.15)}`,
      );
    }
    const peaks = await inTurn(memoryRounds, (name) => memory(name, url), ...names);
    for (const [what, label] of [
      ["resident", "resident memory"],
      ["used", "heap and buffers"],
    ]) {
      const [plain, guarded] = [0, 1].map((which) => median(peaks.map((pair) => pair[which][what])));
      console.log(
        `${family}, ${uploads} uploads of ${uploadBytes / 1e6} MB at once, ${label}: bare ${plain.toFixed(0)} MiB, forward ${guarded.toFixed(0)} MiB; budget + 8: ${verdict(guarded <= plain + 8)}`,
      );
    }
  }
  upstream.stop();
}

await (positionals.length > 0 ? serve(positionals[0]) : run());
