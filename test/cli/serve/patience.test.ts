import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { allOperations } from "../../../generated/operations/index.js";
import { createRequestHandler } from "../../../src/adapters/core/request-handler.js";
import type { Exchange } from "../../../src/cli/serve/exchange.js";
import { listen } from "../../../src/cli/serve/gate.js";
import { type Patience, serveSettings } from "../../../src/cli/serve/options.js";
import { upstreamAt } from "../../../src/cli/serve/upstream.js";
import { head, received, talk } from "./raw-exchange.js";

const long: Patience = { connection: 60_000, handshake: 60_000, body: 60_000 };
const upgrade = ["connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13", "sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg=="];

test.each<[string, keyof Patience, string, readonly string[], "http" | "https" | undefined, number, string]>([
  // a server that does not speak TLS never makes the connection
  ["a connection", "connection", head("GET /v1/unheard-of", "connection: close"), [], "https", 504, "connection_timeout"],
  ["a connection for a stream", "handshake", head("GET /v1/agent/converse", ...upgrade), [], "https", 504, "http_response_timeout"],
  ["the answer to a handshake", "handshake", head("GET /v1/agent/converse", ...upgrade), [], "http", 504, "http_response_timeout"],
  [
    "the rest of a body",
    "body",
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
  const patience = { ...long, [what]: 20 };
  const upstream = scheme && upstreamAt(new URL(`${scheme}://127.0.0.1:${port}`), patience);
  const over: Exchange[] = [];
  const gate = await listen({ ...settings, patience }, createRequestHandler(allOperations, { onReject: null }), upstream, (exchange) =>
    over.push(exchange),
  );
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
