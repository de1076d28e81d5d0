// usage: node uploads.js [--uploads N] [--megabytes N]: sends that many bodies at once to a JSON route of each adapter of dist, and measures the memory of the server, which is a process of its own
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const file = fileURLToPath(import.meta.url);
const { values, positionals } = parseArgs({
  options: { uploads: { type: "string", default: "200" }, megabytes: { type: "string", default: "50" } },
  allowPositionals: true,
});
const uploads = Number(values.uploads);
const bytes = Number(values.megabytes) * 1_000_000;

/** The request listeners that are measured; whatever gets through is answered 200. */
const listeners = {
  async "express 5"() {
    return expressApp((await import("express")).default);
  },
  async "express 4"() {
    return expressApp(createRequire(import.meta.url)("express4"));
  },
  async "node:http"() {
    const { preflightMiddleware } = await import("../../dist/express.js");
    const check = preflightMiddleware();
    return async (request, response) => {
      if (await check(request, response)) response.end();
    };
  },
  async "fastify 5"() {
    const { preflightPlugin } = await import("../../dist/fastify.js");
    const app = (await import("fastify")).default();
    app.register(async (scope) => {
      await scope.register(preflightPlugin);
      scope.post("/v1/speak", async () => "passed");
    });
    await app.ready();
    return app.routing;
  },
  async "hono 4"() {
    const { preflightMiddleware } = await import("../../dist/hono.js");
    const { Hono } = await import("hono");
    const { getRequestListener } = await import("@hono/node-server");
    return getRequestListener(new Hono().post("/v1/speak", preflightMiddleware(), (c) => c.text("passed")).fetch);
  },
  async "Request and Response"() {
    const { createGuard } = await import("../../dist/web.js");
    const { getRequestListener } = await import("@hono/node-server");
    const guard = createGuard();
    return getRequestListener(async (request) => {
      const checked = await guard(request);
      return checked instanceof Response ? checked : new Response("passed");
    });
  },
};

async function expressApp(create) {
  const { preflightMiddleware } = await import("../../dist/express.js");
  return create().post("/v1/speak", preflightMiddleware(), (_request, response) => response.send("passed"));
}

const residentSize = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;

/** The server: tells its port, and on request its memory. */
async function serve(name) {
  const server = createServer(await listeners[name]());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  let peak = residentSize();
  setInterval(() => {
    peak = Math.max(peak, residentSize());
  }, 5).unref();
  process.on("message", (message) => {
    if (message === "reset") {
      globalThis.gc?.();
      peak = residentSize();
    }
    process.send({ now: residentSize(), peak: Math.max(peak, residentSize()) });
  });
  process.send({ port: server.address().port });
}

const block = Buffer.alloc(65_536, " ");
const chunk = Buffer.concat([Buffer.from("10000\r\n"), block, Buffer.from("\r\n")]);

/** One upload, which goes on as long as the server takes it, and the status that it is answered with. */
function upload(port, framing) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let status;
    let sent = 0;
    const settle = () => {
      socket.destroy();
      resolve({ status, sent });
    };
    socket.on("error", () => {});
    socket.on("close", settle);
    socket.on("data", (data) => {
      status ??= /^HTTP\/1\.1 (\d+)/.exec(data.toString("latin1"))?.[1];
    });
    const send = () => {
      while (!socket.destroyed && sent < bytes) {
        sent += block.length;
        if (!socket.write(framing === "chunked" ? chunk : block)) {
          socket.once("drain", send);
          return;
        }
      }
      // all of it was taken: nothing more is to come but the answer
      socket.end(framing === "chunked" ? "0\r\n\r\n" : undefined);
    };
    socket.on("connect", () => {
      const field =
        framing === "chunked" ? "transfer-encoding: chunked" : `content-length: ${Math.ceil(bytes / block.length) * block.length}`;
      socket.write(`POST /v1/speak HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${field}\r\n\r\n`);
      send();
    });
  });
}

async function ask(server, message) {
  server.send(message);
  const [told] = await once(server, "message");
  return told;
}

async function measure(name, framing) {
  const server = fork(file, ["serve", name], { execArgv: ["--expose-gc"] });
  const [{ port }] = await once(server, "message");
  // what is loaded and compiled at the first requests is no matter of uploads
  await Promise.all(Array.from({ length: 20 }, () => upload(port, framing)));
  const before = await ask(server, "reset");
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: uploads }, () => upload(port, framing)));
  const seconds = (performance.now() - started) / 1000;
  const { peak } = await ask(server, "peak");
  const after = await ask(server, "reset");
  server.kill();
  const counts = {};
  for (const { status = "none" } of answers) counts[status] = (counts[status] ?? 0) + 1;
  const sent = answers.reduce((sum, answer) => sum + answer.sent, 0) / 1e6;
  return { name, framing, counts, before: before.now, peak, after: after.now, sent, seconds };
}

if (positionals[0] === "serve") await serve(positionals[1]);
else {
  console.log(`${uploads} uploads of ${values.megabytes} MB at once; memory in MiB`);
  for (const name of Object.keys(listeners)) {
    for (const framing of ["chunked", "content-length"]) {
      const { counts, before, peak, after, sent, seconds } = await measure(name, framing);
      const memory = [before, peak, after, peak - before].map((size) => size.toFixed(0).padStart(5));
      console.log(
        `${name.padEnd(21)} ${framing.padEnd(15)} answers ${JSON.stringify(counts)}  before ${memory[0]}  peak ${memory[1]}  after ${memory[2]}  growth ${memory[3]}  sent ${sent.toFixed(0)} MB in ${seconds.toFixed(1)} s`,
      );
      if (counts["413"] !== uploads) process.exitCode = 1;
    }
  }
}
