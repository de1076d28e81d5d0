import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocket, WebSocketServer } from "ws";
import { createPreflight, preflightMessage, type StreamState } from "../../src/index.js";

const requestId = "01a00450-0000-7000-8000-000000000000";
const check = createPreflight({ auth: "check", requestId: () => requestId });
let server: Server;
let address: string;

/** What a person writes who stands between clients and Deepgram: a handshake that it would refuse is refused here, and so is a message. */
beforeAll(async () => {
  const sockets = new WebSocketServer({ noServer: true });
  server = createServer((request, response) => {
    const verdict = check({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    if (verdict.ok) response.writeHead(204).end();
    else response.writeHead(verdict.status, verdict.headers).end(verdict.text);
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const verdict = check({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    if (!verdict.ok) {
      const headers = { ...verdict.headers, "content-length": String(Buffer.byteLength(verdict.text)), connection: "close" };
      const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${verdict.status} Bad Request\r\n${fields.join("")}\r\n${verdict.text}`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      let state: StreamState | undefined;
      client.on("message", (data: Buffer, isBinary) => {
        const message = isBinary ? data : data.toString();
        const verdict = preflightMessage("speak.v1.stream", message, { state, now: performance.now() });
        state = verdict.state;
        if (verdict.ok) client.send("taken");
        else if (verdict.answer.kind === "close") client.close(verdict.answer.code, verdict.answer.reason);
        else client.send(verdict.answer.text);
      });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

interface Refusal {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a real client sees of a handshake that is refused; nothing where it is taken. */
async function refusal(path: string, protocols: string[] = ["token", "key"]): Promise<Refusal | undefined> {
  const client = new WebSocket(`ws://${address}${path}`, protocols);
  client.on("error", () => {});
  return new Promise((resolve, reject) => {
    client.once("open", () => {
      client.close();
      resolve(undefined);
    });
    client.once("unexpected-response", (_request, response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
      response.on("error", reject);
    });
  });
}

test.each([
  [
    "/v1/speak?encoding=mulaw&sample_rate=24000",
    "UNSUPPORTED_AUDIO_FORMAT",
    "Unsupported audio format: `sample_rate` must be 8000 or 16000 when `encoding=mulaw`.",
  ],
  [
    "/v1/speak?mip_opt_out=False",
    "INVALID_QUERY_PARAMETER",
    'Failed to deserialize query parameters: invalid type: string "False", expected a boolean',
  ],
  [
    "/v2/speak?model=flux-haley-en&container=none",
    "INVALID_QUERY_PARAMETER",
    "Failed to deserialize query parameters: unknown field `container`",
  ],
  ["/v2/speak?model=flux-haley-en&speed=1.07", "SPEED_INCREMENT_INVALID", "'speed' must be provided in increments of 0.05."],
])("the refusal of a handshake arrives whole: %s", async (path, err_code, err_msg) => {
  const { status, headers, body } = (await refusal(path)) ?? {};
  expect(status).toBe(400);
  expect(headers).toMatchObject({ "content-type": "application/json", "dg-error": err_msg, "dg-request-id": requestId });
  expect(body).toBe(JSON.stringify({ err_code, err_msg, request_id: requestId }));
});

test("a message that no field value can carry leaves dg-error out, and arrives all the same", async () => {
  const { status, headers, body } = (await refusal("/v2/speak?model=flux-haley-en&%E6%97%A5%E6%9C%AC=1")) ?? {};
  expect(status).toBe(400);
  expect(headers).not.toHaveProperty("dg-error");
  expect(JSON.parse(body ?? "")).toMatchObject({ err_msg: "Failed to deserialize query parameters: unknown field `日本`" });
});

test.each([
  ["/v1/speak?model=aura-2-thalia-en&encoding=linear16&sample_rate=24000&container=none", ["token", "key"]],
  ["/v1/speak", ["bearer", "a.b.c"]],
  ["/v2/speak?model=flux-haley-en&speed=1.15", ["token", "key"]],
])("a handshake that the server takes is taken: %s", async (path, protocols) => {
  expect(await refusal(path, protocols)).toBeUndefined();
});

test("credentials that are none are refused with 401", async () => {
  expect(await refusal("/v1/speak", ["basic", "key"])).toMatchObject({ status: 401, headers: { "dg-error": "Invalid credentials." } });
});

test("a GET without the upgrade gets the plain text", async () => {
  const response = await fetch(`http://${address}/v1/speak?encoding=linear16`);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    400,
    "text/plain; charset=utf-8",
    "Connection header did not include 'upgrade'",
  ]);
});

test("messages are answered over the socket: taken, warned, and closed with code and reason", async () => {
  const client = new WebSocket(`ws://${address}/v1/speak`, ["token", "key"]);
  await once(client, "open");
  const received: string[] = [];
  client.on("message", (data: Buffer) => received.push(data.toString()));
  client.send(JSON.stringify({ type: "Speak", text: "Hello" }));
  for (let turn = 0; turn < 21; turn++) client.send(JSON.stringify({ type: "Flush" }));
  client.send(JSON.stringify({ type: "Speak", text: "a".repeat(2001) }));
  const [code, reason] = (await once(client, "close")) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1009, "BIG-0001"]);
  expect(received.slice(0, 21)).toEqual(Array(21).fill("taken"));
  expect(JSON.parse(received[21] ?? "")).toMatchObject({ type: "Warning", code: "EXCESSIVE_FLUSH" });

  const second = new WebSocket(`ws://${address}/v1/speak`, ["token", "key"]);
  await once(second, "open");
  second.send(Buffer.from([1, 2, 3]));
  const [unsupported] = (await once(second, "close")) as [number];
  expect(unsupported).toBe(1003);
});
