// usage: node forward.js [--rounds N] [--requests N]: forward against a bare fetch that passes requests through, for each family; then the memory of both at 50 uploads of 10 MB at once. Run `npm run build:js` first
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, request as httpRequest } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const file = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, requests: { type: "string", default: "1500" } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const perRound = Number(values.requests);
const connections = 32;
const uploads = 50;
const uploadBytes = 10_000_000;

/** The servers that are measured: each sends on what it gets to the upstream in UPSTREAM. */
const servers = {
  async "node bare"() {
    return async (request, response) => {
      const isAudio = request.url.startsWith("/stt");
      const answer = await fetch(`${process.env.UPSTREAM}${isAudio ? "/v1/listen" : "/v1/speak"}`, {
        method: "POST",
        headers: { "content-type": request.headers["content-type"], authorization: "Token the-key" },
        body: request,
        duplex: "half",
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") });
      for await (const chunk of answer.body) response.write(chunk);
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
      const isAudio = new URL(request.url).pathname.startsWith("/stt");
      const { status, headers, body } = await fetch(`${process.env.UPSTREAM}${isAudio ? "/v1/listen" : "/v1/speak"}`, {
        method: "POST",
        headers: { "content-type": request.headers.get("content-type"), authorization: "Token the-key" },
        body: request.body,
        duplex: "half",
      });
      return new Response(body, { status, headers: { "content-type": headers.get("content-type") } });
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

const answer = Buffer.alloc(20_000, 7);
const listeners = {
  ...servers,
  async upstream() {
    return (request, response) => {
      request.resume();
      request.on("end", () => response.writeHead(200, { "content-type": "audio/mpeg", "content-length": answer.length }).end(answer));
    };
  },
};

async function serve(name) {
  const listener = await listeners[name]();
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  let peak = 0;
  process.on("message", (message) => {
    if (message === "start") {
      globalThis.gc?.();
      peak = process.memoryUsage.rss();
      setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss());
      }, 5).unref();
    } else process.send({ peak });
  });
  process.send({ port: server.address().port });
}

async function start(name, upstream) {
  const child = fork(file, [name], { execArgv: ["--expose-gc"], env: { ...process.env, UPSTREAM: upstream } });
  const [{ port }] = await once(child, "message");
  return { child, port };
}

const json = Buffer.from(JSON.stringify({ text: "Hello, how are you today? ".repeat(3) }));

function post(port, path, type, body, agent) {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: "127.0.0.1", path, method: "POST", agent, headers: { "content-type": type, "content-length": body.length } },
      (response) => {
        let length = 0;
        response.on("data", (chunk) => {
          length += chunk.length;
        });
        response.on("end", () =>
          response.statusCode === 200 && length === answer.length ? resolve() : reject(new Error(`${response.statusCode}`)),
        );
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Requests a second. */
async function speed({ port }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = perRound;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) await post(port, "/tts", "application/json", json, agent);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return perRound / seconds;
}

/** Bytes of memory that uploads at once take more than before them. */
async function memory(name, upstream) {
  const server = await start(name, upstream);
  const audio = Buffer.alloc(uploadBytes, 0x80);
  await post(server.port, "/stt", "audio/wav", audio.subarray(0, 1_000_000));
  server.child.send("start");
  await Promise.all(Array.from({ length: uploads }, () => post(server.port, "/stt", "audio/wav", audio, new Agent())));
  server.child.send("stop");
  const [{ peak }] = await once(server.child, "message");
  server.child.kill();
  return peak;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function run() {
  const upstream = await start("upstream", "");
  const url = `http://127.0.0.1:${upstream.port}`;
  for (const family of ["node", "web"]) {
    const [bare, ours] = await Promise.all([start(`${family} bare`, url), start(`${family} forward`, url)]);
    const ratios = [];
    const rates = [];
    // the first round warms both up
    for (let round = 0; round <= rounds; round++) {
      const [first, second] = round % 2 === 0 ? [bare, ours] : [ours, bare];
      const one = await speed(first);
      const two = await speed(second);
      const [theirs, mine] = round % 2 === 0 ? [one, two] : [two, one];
      if (round > 0) {
        ratios.push(theirs / mine);
        rates.push([theirs, mine]);
      }
    }
    bare.child.kill();
    ours.child.kill();
    const ratio = median(ratios);
    console.log(
      `${family}: bare ${Math.round(median(rates.map(([one]) => one)))} requests/s, forward ${Math.round(median(rates.map(([, two]) => two)))}; ${ratio.toFixed(2)} x, budget 1.15: ${ratio <= 1.15 ? "met" : "NOT met"}`,
    );
    const peaks = [];
    for (let round = 0; round < 3; round++) peaks.push([await memory(`${family} bare`, url), await memory(`${family} forward`, url)]);
    const [plain, guarded] = [0, 1].map((which) => median(peaks.map((peak) => peak[which])) / 2 ** 20);
    console.log(
      `${family}: ${uploads} uploads of ${uploadBytes / 1e6} MB at once: bare ${plain.toFixed(0)} MiB, forward ${guarded.toFixed(0)} MiB; budget + 8: ${guarded <= plain + 8 ? "met" : "NOT met"}`,
    );
  }
  upstream.child.kill();
}

await (positionals.length > 0 ? serve(positionals[0]) : run());
