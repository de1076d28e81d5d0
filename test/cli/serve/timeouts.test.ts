import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { LogEntry } from "../../../src/cli/serve/exchange.js";
import { createValidator } from "../../../src/cli/serve/handler.js";
import { type ServeSettings, serveSettings, type Timeouts } from "../../../src/cli/serve/options.js";
import { listen } from "../../../src/cli/serve/server.js";
import { createUpstream } from "../../../src/cli/serve/upstream.js";
import { head, received, talk, until } from "./raw-exchange.js";

const long: Timeouts = {
  connection: 60_000,
  handshake: 60_000,
  bodyGrace: 60_000,
  bodyWindow: 60_000,
  bodyRate: 500,
  bodyBeginning: 60_000,
  halfClosed: 60_000,
};
const upgrade = ["connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13", "sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg=="];

test.each<[string, keyof Timeouts, string, readonly string[], "http" | "https" | undefined, number, string]>([
  // a server that does not speak TLS never makes the connection
  ["a connection", "connection", head("GET /v1/unheard-of", "connection: close"), [], "https", 504, "connection_timeout"],
  ["a connection for a stream", "handshake", head("GET /v1/agent/converse", ...upgrade), [], "https", 504, "http_response_timeout"],
  ["the answer to a handshake", "handshake", head("GET /v1/agent/converse", ...upgrade), [], "http", 504, "http_response_timeout"],
  [
    "the rest of a body",
    "bodyGrace",
    head("POST /v1/speak", "content-type: application/json", "content-length: 9"),
    ["{"],
    undefined,
    408,
    "request_timeout",
  ],
])("%s that does not come is not waited for", async (_title, what, request, parts, scheme, status, error) => {
  const sockets: Socket[] = [];
  const mute = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    socket.resume();
  }).listen(0, "127.0.0.1");
  await once(mute, "listening");
  const { port } = mute.address() as AddressInfo;
  const settings = serveSettings(["--port", "0"]);
  if (settings === undefined) throw new Error("no settings");
  const timeouts = { ...long, [what]: 20 };
  const upstream = scheme && createUpstream(new URL(`${scheme}://127.0.0.1:${port}`), timeouts);
  const over: LogEntry[] = [];
  const gate = await listen({ ...settings, timeouts }, createValidator(settings), upstream, (exchange) => over.push(exchange));
  try {
    const answer = await received(talk(gate.address.port, request, ...parts));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*"error":"${error}"`, "s"));
    expect(over).toMatchObject([{ status, error }]);
  } finally {
    await gate.close();
    for (const socket of sockets) socket.destroy();
    mute.close();
  }
});

describe("bodies that are checked before they are forwarded have a minimum rate", () => {
  const run = async (timeouts: Partial<Timeouts>, act: (port: number) => Promise<void>, limits: Partial<ServeSettings> = {}) => {
    const settings = serveSettings(["--port", "0"]);
    if (settings === undefined) throw new Error("no settings");
    const over: LogEntry[] = [];
    const all = { ...settings, ...limits, timeouts: { ...long, ...timeouts } };
    const proxy = await listen(all, createValidator(all), undefined, (entry) => over.push(entry));
    try {
      await act(proxy.address.port);
    } finally {
      await proxy.close();
    }
    return over;
  };
  /** Sends a piece every few milliseconds, until the connection closes. */
  const trickle = (socket: Socket, piece: string, every: number) => {
    const timer = setInterval(() => socket.write(piece), every);
    socket.once("close", () => clearInterval(timer)).on("error", () => {});
  };
  const chunked = head("POST /v1/speak", "content-type: application/json", "transfer-encoding: chunked");

  test("a byte now and then does not prolong it, nor do bytes sent early", async () => {
    await run({ bodyGrace: 60, bodyWindow: 60, bodyRate: 10_000 }, async (port) => {
      const socket = talk(port, chunked, `186a0\r\n${"a".repeat(100_000)}\r\n`);
      trickle(socket, "1\r\na\r\n", 10);
      expect(await received(socket)).toMatch(/^HTTP\/1\.1 408 .*application\/problem\+json.*"error":"request_timeout"/s);
    });
  });
  test("a slow body that keeps the rate is read to its end", async () => {
    await run({ bodyGrace: 60, bodyWindow: 60, bodyRate: 100 }, async (port) => {
      const text = JSON.stringify({ text: "a".repeat(400) });
      const socket = talk(
        port,
        head("POST /v1/speak", "content-type: application/json", `content-length: ${text.length}`, "connection: close"),
      );
      const answer = received(socket);
      for (let at = 0; at < text.length; at += 40) {
        socket.write(text.slice(at, at + 40));
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      expect(await answer).toMatch(/^HTTP\/1\.1 204 /);
    });
  });
  test("audio has a time for its beginning, and no rate after it", async () => {
    const audio = head("POST /v1/listen", "content-type: audio/wav", "transfer-encoding: chunked", "connection: close");
    await run({ bodyGrace: 20, bodyWindow: 20, bodyRate: 1e9, bodyBeginning: 100 }, async (port) => {
      expect(await received(talk(port, audio, "1\r\nR\r\n"))).toMatch(/^HTTP\/1\.1 408 /);
      const socket = talk(port, audio, `400\r\nRIFF${"\0".repeat(1020)}\r\n`);
      // without an upstream, the response does not wait for the rest
      expect(await until(socket, /\r\n\r\n/)).toMatch(/^HTTP\/1\.1 204 /);
      socket.destroy();
    });
  });
  test("if bodies together exceed the limit, the largest ends and small requests pass", async () => {
    await run(
      {},
      async (port) => {
        const large = Array.from({ length: 3 }, () => talk(port, chunked, `9c40\r\n${"a".repeat(40_000)}\r\n`));
        const [full] = await Promise.race(large.map(async (socket) => [await received(socket)]));
        expect(full).toMatch(/^HTTP\/1\.1 503 .*retry-after: 1.*"error":"body_buffer_full"/s);
        const text = '{"text":"Hello"}';
        const fields = ["content-type: application/json", `content-length: ${text.length}`, "connection: close"];
        expect(await received(talk(port, head("POST /v1/speak", ...fields), text))).toMatch(/^HTTP\/1\.1 204 /);
        for (const socket of large) socket.destroy();
      },
      { maxBodyBuffer: 100_000 },
    );
  });
});

test("connections beyond the limit get 503, and the health check an answer", async () => {
  const settings = serveSettings(["--port", "0", "--max-connections", "2"]);
  if (settings === undefined) throw new Error("no settings");
  const proxy = await listen(settings, createValidator(settings), undefined, () => {});
  const { port } = proxy.address;
  const ask = (path: string) => received(talk(port, head(`GET ${path}`)));
  try {
    const stalled = [1, 2].map(() => talk(port, "GET /v1/models HTTP/1.1\r\nhost:"));
    await Promise.all(stalled.map((socket) => once(socket, "connect")));
    expect(await ask("/v1/models")).toMatch(/^HTTP\/1\.1 503 .*retry-after: 1.*connection: close.*"error":"too_many_connections"/is);
    expect(await ask("/healthz")).toMatch(/^HTTP\/1\.1 200 .*connection: close/is);
    for (const socket of stalled) socket.destroy();
    await Promise.all(stalled.map((socket) => once(socket, "close")));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const idle = [1, 2].map(() => talk(port, head("GET /healthz")));
    await Promise.all(idle.map((socket) => until(socket, /\}$/)));
    // connections without a request make room
    expect(await received(talk(port, head("GET /v1/models", "connection: close")))).toMatch(/^HTTP\/1\.1 204 /);
  } finally {
    await proxy.close();
  }
});
