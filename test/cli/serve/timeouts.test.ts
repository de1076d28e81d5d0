import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createGate } from "../../../src/adapters/core/gate.js";
import { serveSettings, type Timeouts } from "../../../src/cli/serve/options.js";
import type { LogEntry } from "../../../src/cli/serve/request-log.js";
import { listen } from "../../../src/cli/serve/server.js";
import { createUpstream } from "../../../src/cli/serve/upstream.js";
import { head, received, talk } from "./raw-exchange.js";

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
  const gate = await listen({ ...settings, timeouts }, createGate({}), upstream, (exchange) => over.push(exchange));
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
