import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import type { WebSocket } from "ws";
import { createPreflight, type Rejected } from "../../../src/index.js";
import { gateTo, nobody, upstreamThat } from "./gates.js";
import { head, received, talk, until } from "./raw-exchange.js";
import type { Serving } from "./serving.js";
import { clientOf, key, streamUpstream } from "./streams.js";

const speak = "/v1/speak?model=aura-2-thalia-en&encoding=linear16";

/** What a client sees of a handshake that is refused. */
async function refusal(gate: Serving, path: string): Promise<{ answer: IncomingMessage; text: string }> {
  const [, answer] = (await once(clientOf(gate, path), "unexpected-response")) as [unknown, IncomingMessage];
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  return { answer, text };
}

const handshake = (path: string, ...fields: readonly string[]) =>
  head(
    `GET ${path}`,
    "connection: Upgrade",
    "upgrade: websocket",
    "sec-websocket-version: 13",
    `sec-websocket-key: ${btoa("0123456789abcdef")}`,
    ...fields,
  );

test.each([
  "/v1/speak?encoding=mulaw&sample_rate=24000",
  "/v1/speak?mip_opt_out=False",
  "/v1/listen?model=nova-3&interim_results=perhaps",
  "/v2/speak?model=flux-haley-en&speed=1.07",
])("a handshake that the API would refuse is answered here: %s", async (path) => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const { answer, text } = await refusal(gate, path);
  const core = createPreflight({ requestId: () => String(answer.headers["dg-request-id"]) })({
    method: "GET",
    url: `wss://x${path}`,
  }) as Rejected;
  expect([answer.statusCode, text]).toEqual([core.status, core.text]);
  expect(answer.headers).toMatchObject(core.headers);
  expect(upstream.handshakes).toEqual([]);
  expect(await gate.lines(1)).toMatchObject([{ verdict: "rejected", status: core.status, rule: core.rule.id, endpoint: core.endpoint }]);
});

test("one that it would take goes through, both ways, text and bytes, and its end too", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const client = clientOf(gate, speak);
  await once(client, "open");
  expect(client.protocol).toBe("token");
  const big = Buffer.alloc(3_000_000, 7);
  const back: [Buffer, boolean][] = [];
  const all = new Promise<void>((resolve) => {
    client.on("message", (data: Buffer, isBinary) => {
      if (back.push([data, isBinary]) === 2) resolve();
    });
  });
  client.send("Grüße");
  client.send(big);
  await all;
  expect(back[0]?.[0].toString()).toBe("Grüße");
  expect(back[1]?.[0].equals(big)).toBe(true);
  expect(back.map(([, isBinary]) => isBinary)).toEqual([false, true]);
  upstream.clients[0]?.close(1011, "NET-0001");
  const [code, reason] = (await once(client, "close")) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1011, "NET-0001"]);
  const [{ headers, url } = { headers: {}, url: "" }] = upstream.handshakes;
  expect(url).toBe(speak);
  expect(headers).toMatchObject({ host: new URL(upstream.url).host, "sec-websocket-protocol": `token,${key}` });
  const [line] = await gate.lines(1);
  expect(line).toMatchObject({ endpoint: "speak.v1.stream", status: 101, verdict: "accepted" });
  expect(line?.["bytes_in"]).toBeGreaterThan(3_000_000);
  expect(line?.["bytes_out"]).toBeGreaterThan(3_000_000);
  expect(gate.written()).not.toContain(key);
});

test("what is sent right behind the handshake is not lost", async () => {
  const upstream = await streamUpstream((_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\nfirst ");
    socket.on("data", (chunk) => socket.write(chunk));
  });
  const gate = await gateTo(upstream.url);
  const socket = talk(gate.port, handshake(speak), "second");
  expect(await until(socket, /second/)).toMatch(/^HTTP\/1\.1 101 .*\r\n\r\nfirst second$/s);
  socket.destroy();
});

test.each<[string, string, string]>([
  ["with a length", "content-type: application/json\r\ncontent-length: 8\r\n", '{"a":"b"}'.slice(0, 8)],
  ["in chunks", "transfer-encoding: chunked\r\n", '4\r\n{"a"\r\n4\r\n:"b"\r\n0\r\n\r\n'],
])("the upstream's own refusal comes back whole: %s", async (_title, fields, body) => {
  const upstream = await streamUpstream((_request, socket) => {
    socket.end(`HTTP/1.1 401 Unauthorized\r\ndg-request-id: of-upstream\r\ndg-error: Invalid credentials.\r\n${fields}\r\n${body}`);
  });
  const gate = await gateTo(upstream.url);
  const { answer, text } = await refusal(gate, speak);
  expect([answer.statusCode, answer.headers["dg-error"], answer.headers["dg-request-id"]]).toEqual([
    401,
    "Invalid credentials.",
    "of-upstream",
  ]);
  expect(text).toBe('{"a":"b"');
  expect(await gate.lines(1)).toMatchObject([{ status: 401, request_id: "of-upstream", bytes_out: 8 }]);
});

test.each<[string, ((socket: Socket) => void) | undefined]>([
  ["is not there", undefined],
  ["resets", (socket) => socket.resetAndDestroy()],
  ["closes", (socket) => socket.end()],
])("an upstream that %s: 502 over the socket", async (_title, act) => {
  const upstream = act && (await streamUpstream((_request, socket) => act(socket)));
  const gate = await gateTo(upstream?.url ?? (await nobody()));
  const { answer, text } = await refusal(gate, speak);
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([502, "application/problem+json"]);
  expect(JSON.parse(text)).toMatchObject({ gate: "deepgram-preflight", status: 502 });
  expect(await gate.lines(1)).toMatchObject([{ status: 502, verdict: "accepted" }]);
});

test("an upstream that resets a stream ends it for the client", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const client = clientOf(gate, speak);
  await once(client, "open");
  upstream.sockets[0]?.resetAndDestroy();
  const [code] = (await once(client, "close")) as [number];
  expect(code).toBe(1006);
});

test("an upstream that resets a stream ends it, whether or not the client closes its side", async () => {
  const upstream = await streamUpstream((_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\nfirst");
  });
  const gate = await gateTo(upstream.url);
  const socket = connect({ port: gate.port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  socket.write(handshake(speak));
  await until(socket, /first/);
  upstream.sockets[0]?.resetAndDestroy();
  expect(await gate.lines(1)).toMatchObject([{ status: 101 }]);
  socket.destroy();
});

test.each<[string, (client: WebSocket) => void]>([
  ["goes away", (client) => client.terminate()],
  ["resets", (client) => (client as unknown as { _socket: Socket })._socket.resetAndDestroy()],
])("a client that %s ends its stream upstream", async (_title, act) => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const client = clientOf(gate, speak);
  await once(client, "open");
  client.send("there");
  await once(client, "message");
  const [socket] = upstream.sockets;
  if (socket === undefined) throw new Error("no socket");
  const ended = new Promise((resolve) => socket.once("close", resolve));
  act(client);
  await ended;
  expect(await gate.lines(1)).toMatchObject([{ status: 101 }]);
});

test("nor does a stream stay open upstream that nobody there ends", async () => {
  const upstream = await streamUpstream((_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\nfirst");
    const talkOn = () => void (socket.destroyed || socket.write("more", () => setImmediate(talkOn)));
    socket.once("end", talkOn).resume();
  });
  const gate = await gateTo(upstream.url);
  const socket = talk(gate.port, handshake(speak));
  await until(socket, /first/);
  const [beyond] = upstream.sockets;
  if (beyond === undefined) throw new Error("no socket");
  const ended = new Promise((resolve) => beyond.once("close", resolve));
  socket.resetAndDestroy();
  await ended;
});

test("--dry-run hands on a handshake that the API would refuse", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--dry-run");
  const client = clientOf(gate, "/v1/speak?encoding=mulaw&sample_rate=24000");
  await once(client, "open");
  client.close();
  expect(await gate.lines(1)).toMatchObject([{ verdict: "would-reject", status: 101, err_code: "UNSUPPORTED_AUDIO_FORMAT" }]);
});

test("a stream that nobody knows is handed on", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const client = clientOf(gate, "/v1/unheard-of?encoding=nope");
  await once(client, "open");
  client.close();
  expect(await gate.lines(1)).toMatchObject([{ verdict: "unchecked", endpoint: null, status: 101 }]);
});

test.each([
  [speak, 204],
  ["/v1/speak?encoding=nope", 400],
  ["/v1/agent/converse", 204],
  ["/v1/unheard-of", 501],
])("without an upstream there is no stream, and %s gets %i", async (path, status) => {
  const { answer } = await refusal(await gateTo(undefined), path);
  expect(answer.statusCode).toBe(status);
});

describe("an offer of HTTP/2, as Java's client makes it with every first request, is ignored", () => {
  const offer = ["connection: Upgrade, HTTP2-Settings", "upgrade: h2c", "http2-settings: AAEAAEAA", "content-type: application/json"];
  test.each([
    ["accepted", "POST /v1/speak", '{"text":"Hello"}', 200],
    ["rejected by its body", "POST /v1/speak", '{"text":1234567}', 400],
    ["rejected by its head", "POST /v1/speak?encoding=nope", '{"text":"Hello"}', 400],
    ["of a route that nobody knows", "POST /v1/unheard-of", '{"text":"Hello"}', 200],
    ["of a WebSocket by POST", "POST /v1/unheard-of", '{"text":"Hello"}', 200],
  ])("a request that is %s", async (title, line, body, status) => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const fields = title.includes("WebSocket") ? offer.map((field) => field.replace("h2c", "websocket")) : offer;
    const socket = talk(gate.port, head(line, ...fields, `content-length: ${body.length}`) + body);
    const answer = until(socket, /\r\n\r\n.*(?:\}|audio)$/s);
    expect(await answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(upstream.arrived.map((arrived) => arrived.body.toString())).toEqual(status === 200 ? [body] : []);
    for (const { headers } of upstream.arrived)
      expect(Object.keys(headers)).toEqual(expect.not.arrayContaining(["upgrade", "http2-settings"]));
    socket.destroy();
    expect(await gate.lines(1)).toHaveLength(1);
  });
  test("the connection goes on", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const body = '{"text":"Hello"}';
    const socket = talk(gate.port, head("POST /v1/speak", ...offer, `content-length: ${body.length}`), body.slice(0, 4));
    socket.write(body.slice(4));
    await until(socket, /audio$/);
    socket.write(head("GET /v1/unheard-of", "connection: close"));
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 200 /);
    expect(upstream.arrived.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

test("a signal waits for streams, up to a second one", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url);
  const client = clientOf(gate, speak);
  await once(client, "open");
  gate.signal();
  client.send("still there");
  expect(String((await once(client, "message"))[0])).toBe("still there");
  gate.signal();
  await once(client, "close");
  expect(await gate.ended).toBe(0);
});
