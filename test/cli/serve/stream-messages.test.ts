import { once } from "node:events";
import type { Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { preflightMessage } from "../../../src/index.js";
import { gateTo, upstreamThat } from "./gates.js";
import { head, talk, until } from "./raw-exchange.js";
import { clientOf, streamUpstream } from "./streams.js";

const agent = "/v1/agent/converse";
const speak = "/v1/speak?model=aura-2-thalia-en&encoding=linear16";

const settings = (think: object) =>
  JSON.stringify({
    type: "Settings",
    audio: { input: { encoding: "linear16", sample_rate: 16_000 } },
    agent: { think: { provider: { type: "open_ai", model: "gpt-4o-mini" }, ...think } },
  });
const good = settings({ prompt: "Grüße, 你好" });
const bad = settings({ temperature: 0.5 });

/** What a client sees until its stream ends. */
async function seen(client: WebSocket): Promise<{ texts: string[]; code: number; reason: string }> {
  const texts: string[] = [];
  client.on("message", (data: Buffer) => texts.push(data.toString()));
  const [code, reason] = (await once(client, "close")) as [number, Buffer];
  return { texts, code, reason: reason.toString() };
}

const answerTo = (endpoint: Parameters<typeof preflightMessage>[0], message: string | Uint8Array) => {
  const decision = preflightMessage(endpoint, message, { now: 0 });
  if (decision.ok) throw new Error("accepted");
  return decision.answer;
};
const textOf = (answer: ReturnType<typeof answerTo>) => (answer.kind === "close" ? "" : answer.text);

test("a rejected message is answered as the server does, the stream ends, and the upstream does not get it", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--messages");
  const client = clientOf(gate, agent);
  await once(client, "open");
  const arrived: string[] = [];
  upstream.clients[0]?.on("message", (data: Buffer) => arrived.push(data.toString()));
  const ended = once(upstream.clients[0] as WebSocket, "close");
  const all = seen(client);
  client.send(bad);
  expect(await all).toEqual({ texts: [textOf(answerTo("agent.v1.converse", bad))], code: 1005, reason: "" });
  await ended;
  expect(arrived).toEqual([]);
  expect(await gate.lines(1)).toMatchObject([
    { endpoint: "agent.v1.converse", status: 101, verdict: "rejected", rule: "key-misplaced", err_code: "UNPARSABLE_CLIENT_MESSAGE" },
  ]);
});

test("the state of the stream counts: audio before Settings, and a second Settings", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--messages");
  const early = clientOf(gate, agent);
  await once(early, "open");
  const first = seen(early);
  early.send(Buffer.alloc(320));
  expect((await first).texts).toEqual([textOf(answerTo("agent.v1.converse", new Uint8Array(1)))]);
  const client = clientOf(gate, agent);
  await once(client, "open");
  const second = seen(client);
  for (const message of [good, Buffer.alloc(320)]) {
    client.send(message);
    await once(client, "message");
  }
  client.send(good);
  const { texts } = await second;
  expect(texts.slice(0, 2)).toEqual([good, "\0".repeat(320)]);
  expect(texts).toHaveLength(3);
  expect(JSON.parse(texts[2] ?? "")).toMatchObject({ type: "Error", code: "SETTINGS_ALREADY_APPLIED" });
});

test.each([[[1]], [[1, 2, 3]], [[7]]])("accepted messages pass whole, cut into bytes and fragments: %j", async (sizes) => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--messages");
  const client = clientOf(gate, speak, { perMessageDeflate: true });
  await once(client, "open");
  const { _socket: socket } = client as unknown as { readonly _socket: Socket };
  socket.setNoDelay(true);
  const write = socket.write.bind(socket);
  let turn = 0;
  // the bytes arrive in small pieces
  socket.write = ((chunk: Buffer, ...rest: never[]) => {
    if (chunk.length > 400) return write(chunk, ...rest);
    for (let at = 0; at < chunk.length; ) {
      const size = sizes[turn++ % sizes.length] as number;
      write(chunk.subarray(at, at + size));
      at += size;
    }
    return true;
  }) as typeof socket.write;
  const text = JSON.stringify({ type: "Speak", text: "Grüße, 你好" });
  const back: string[] = [];
  const done = new Promise<void>((resolve) => {
    client.on("message", (data: Buffer) => {
      if (back.push(data.toString()) === 3) resolve();
    });
  });
  client.send(text);
  client.send(text.slice(0, 9), { fin: false });
  const pong = once(client, "pong");
  client.ping();
  client.send(text.slice(9), { fin: true });
  client.send(JSON.stringify({ type: "Speak", text: "a".repeat(1900) }));
  await Promise.all([done, pong]);
  expect(back.slice(0, 2)).toEqual([text, text]);
  expect(upstream.handshakes[0]?.headers["sec-websocket-extensions"]).toBeUndefined();
  client.close(4000, "done");
  const [code] = (await once(upstream.clients[0] as WebSocket, "close")) as [number];
  expect(code).toBe(4000);
});

test("a client that reads late and goes on sending audio gets the answer", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--messages");
  const client = clientOf(gate, agent);
  await once(client, "open");
  const texts: string[] = [];
  client.on("message", (data: Buffer, isBinary) => {
    if (!isBinary) texts.push(data.toString());
  });
  const ended = once(client, "close");
  const answered = once(upstream.clients[0] as WebSocket, "close");
  client.pause();
  // more than the client's socket takes without being read, so that the answer waits in the proxy's
  for (let message = 0; message < 30; message++) upstream.clients[0]?.send(Buffer.alloc(10_000));
  client.send(bad);
  await answered;
  for (let frame = 0; frame < 5; frame++) {
    client.send(Buffer.alloc(20_000));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  client.resume();
  const [code] = await ended;
  expect({ texts, code }).toEqual({ texts: [textOf(answerTo("agent.v1.converse", bad))], code: 1005 });
});

test("a message of the server is not cut by an answer: the answer waits for its end", async () => {
  const upstream = await streamUpstream((request, socket) => {
    const server = new WebSocketServer({ noServer: true, handleProtocols: () => "token" });
    server.handleUpgrade(request, socket, Buffer.alloc(0), (stream) => {
      stream.on("error", () => {});
      stream.on("message", () => {
        stream.send("first ", { fin: false });
        setTimeout(() => stream.send("second", { fin: true }), 100);
      });
    });
  });
  const gate = await gateTo(upstream.url, "--messages");
  const client = clientOf(gate, agent);
  await once(client, "open");
  const all = seen(client);
  client.send(good);
  setTimeout(() => client.send(bad), 40);
  const { texts, code } = await all;
  expect(texts).toHaveLength(2);
  expect([texts[0], code]).toEqual(["first second", 1005]);
});

test("a text that is too long to check passes, and so does what breaks the protocol", async () => {
  const upstream = await streamUpstream();
  const gate = await gateTo(upstream.url, "--messages");
  const client = clientOf(gate, agent);
  await once(client, "open");
  const long = settings({ temperature: 1, prompt: "a".repeat(1_048_576) });
  client.send(long);
  expect(String((await once(client, "message"))[0])).toBe(long);
  const fields = [
    "connection: Upgrade",
    "upgrade: websocket",
    "sec-websocket-version: 13",
    `sec-websocket-key: ${btoa("0123456789abcdef")}`,
  ];
  const socket = talk(gate.port, head(`GET ${agent}`, ...fields));
  await until(socket, /\r\n\r\n/);
  // a frame without a mask, which RFC 6455 section 5.1 forbids
  const problem = once(upstream.clients[1] as WebSocket, "error");
  socket.write(Buffer.from([0x81, 1, 0x61]));
  expect((await problem)[0]).toMatchObject({ code: "WS_ERR_EXPECTED_MASK" });
  socket.destroy();
});

test("without --messages and with --dry-run every message passes; --dry-run says which it would reject", async () => {
  const upstream = await streamUpstream();
  for (const [args, verdict] of [
    [[], "accepted"],
    [["--messages", "--dry-run"], "would-reject"],
  ] as const) {
    const gate = await gateTo(upstream.url, ...args);
    const client = clientOf(gate, agent);
    await once(client, "open");
    client.send(bad);
    expect(String((await once(client, "message"))[0])).toBe(bad);
    client.close();
    expect(await gate.lines(1)).toMatchObject([{ verdict }]);
  }
});

test("--agent-upstream gets the Voice Agent and /v1/think, and nothing else", async () => {
  const main = await streamUpstream();
  const other = await streamUpstream();
  const gate = await gateTo(main.url, "--agent-upstream", other.url);
  for (const path of [agent, speak]) await once(clientOf(gate, path), "open");
  expect([main, other].map(({ handshakes }) => handshakes.map(({ url }) => url))).toEqual([[speak], [agent]]);
  const [rest, think] = [await upstreamThat(), await upstreamThat()];
  const http = await gateTo(rest.url, "--agent-upstream", think.url);
  for (const path of ["/v1/agent/settings/think/models", "/v1/projects"]) await fetch(`${http.url}${path}`);
  expect([rest, think].map(({ arrived }) => arrived.map(({ url }) => url))).toEqual([
    ["/v1/projects"],
    ["/v1/agent/settings/think/models"],
  ]);
});

test.each([["--messages"], ["--agent-upstream", "https://agent.deepgram.com"]])("%s needs an upstream", async (...args) => {
  await expect(gateTo(undefined, ...args)).rejects.toThrow(`${args[0]} needs --upstream`);
});
