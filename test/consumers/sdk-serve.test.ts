import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DeepgramClient } from "@deepgram/sdk";
import { WebSocketServer } from "ws";
import { recordingUpstream, type Upstream } from "../adapters/core/recording-upstream.js";
import { type Serving, serving } from "../cli/serve/serving.js";

const key = "0123456789abcdef0123456789abcdef01234567";
const audio = Buffer.concat([Buffer.from("RIFF\0\0\0\0WAVEfmt "), Buffer.alloc(300_000, 1)]);
let upstream: Upstream;
let gate: Serving;
beforeEach(async () => {
  upstream = await recordingUpstream();
  gate = await serving("--upstream", upstream.url);
});
afterEach(async () => {
  await gate.close();
  await upstream.close();
});

/** Without what differs between two connections, and two clients. */
const asSent = () =>
  upstream.arrived.splice(0).map(({ headers, ...rest }) => {
    const { host: _host, connection: _connection, "x-deepgram-session-id": _session, ...sent } = headers;
    return { ...rest, headers: sent };
  });

describe("the official SDK", () => {
  const clientOf = (url: string) =>
    new DeepgramClient({
      apiKey: key,
      maxRetries: 0,
      environment: { base: url, production: url.replace("http", "ws"), agent: url, agentRest: url },
    } as never);

  test("its exceptions hold our status, body and request id", async () => {
    const client = clientOf(gate.url);
    const calls: [() => PromiseLike<unknown>, number, object][] = [
      [
        () => client.speak.v1.audio.generate({ text: "Hello", encoding: "mp3", sample_rate: 24_000 } as never),
        400,
        {
          err_code: "UNSUPPORTED_AUDIO_FORMAT",
          err_msg: "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
        },
      ],
      [() => client.speak.v1.audio.generate({ text: "a".repeat(2001) } as never), 413, {}],
      [
        () => client.listen.v1.media.transcribeFile(Buffer.from("<html>nothing here</html>"), {} as never),
        400,
        { err_code: "Bad Request" },
      ],
    ];
    for (const [call, status, body] of calls) {
      const error = await Promise.resolve(call()).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      const { rawResponse } = error as { rawResponse: Response };
      const request_id = rawResponse.headers.get("dg-request-id");
      expect(request_id).toMatch(/^[0-9a-f-]{36}$/);
      expect(error).toMatchObject({ statusCode: status, body: { ...body, request_id } });
    }
    expect(upstream.arrived).toEqual([]);
    expect(gate.written()).not.toContain(key);
  });

  test("calls that the API takes arrive as without us", async () => {
    const arrived: unknown[] = [];
    for (const url of [upstream.url, gate.url]) {
      const client = clientOf(url);
      const response = await client.speak.v1.audio.generate({ text: "Grüße", model: "aura-2-thalia-en" } as never);
      expect(Buffer.from(await response.arrayBuffer()).toString()).toBe("audio");
      const ignored = () => undefined;
      await client.listen.v1.media.transcribeUrl({ url: "https://dpgr.am/spacewalk.wav", model: "nova-3" } as never).catch(ignored);
      await client.listen.v1.media.transcribeFile(audio, { model: "nova-3" } as never).catch(ignored);
      await client.manage.v1.projects.list().catch(ignored);
      arrived.push(asSent());
    }
    expect(arrived[0]).toHaveLength(4);
    expect(arrived[1]).toEqual(arrived[0]);
    expect(gate.written()).not.toContain(key);
  });

  test("its streams go through, and a handshake that the API would refuse does not", async () => {
    const server = createServer();
    const streams = new WebSocketServer({ server });
    streams.on("connection", (client) => client.on("message", () => client.send(Buffer.from("audio"))));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const streamed = await serving("--upstream", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      const open = (options: object) => clientOf(streamed.url).speak.v1.connect({ reconnectAttempts: 0, ...options } as never);
      const connection = await open({ model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24_000 });
      const message = new Promise((resolve) => connection.on("message", resolve));
      connection.connect();
      await connection.waitForOpen();
      connection.sendText({ type: "Speak", text: "Hello" });
      expect(await message).toBeDefined();
      connection.close();
      const refused = await open({ encoding: "mulaw", sample_rate: 24_000 });
      const failure = new Promise<Error>((resolve) => refused.on("error", resolve));
      refused.connect();
      expect((await failure).message).toContain("400");
      refused.close();
      const lines = await streamed.lines(2);
      expect(lines.map(({ status }) => status).sort()).toEqual([101, 400]);
      expect(streamed.written()).not.toContain(key);
    } finally {
      await streamed.close();
      server.close();
      server.closeAllConnections();
    }
  });
});

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("there is no curl on PATH: what it sees of the gate is not tested");

(hasCurl ? describe : describe.skip)("curl", () => {
  async function curl(url: string, input: string | Uint8Array, ...args: readonly string[]): Promise<string> {
    const child = spawn("curl", ["-sS", "-i", "--noproxy", "*", "-H", `authorization: Token ${key}`, ...args, url]);
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    let text = "";
    for (const output of [child.stdout, child.stderr])
      output.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
    await once(child, "close");
    return text;
  }
  const json = ["-H", "content-type: application/json", "--data-binary", "@-"];
  const wav = ["-H", "content-type: audio/wav", "--data-binary", "@-"];

  test.each<[string, string, string, readonly string[], number, string]>([
    ["a query", "/v1/speak?encoding=mp3&container=wav", '{"text":"hi"}', json, 400, "UNSUPPORTED_AUDIO_FORMAT"],
    ["3 MB", "/v1/speak", "a".repeat(3_000_000), json, 413, "PAYLOAD_TOO_LARGE"],
    ["3 MB in chunks", "/v1/speak", "a".repeat(3_000_000), [...json, "-H", "transfer-encoding: chunked"], 413, "PAYLOAD_TOO_LARGE"],
    ["by HTTP/2 if we had it", "/v1/speak?encoding=nope", '{"text":"hi"}', [...json, "--http2"], 400, "INVALID_QUERY_PARAMETER"],
  ])("sees the answer: %s", async (_title, path, body, args, status, code) => {
    const text = await curl(`${gate.url}${path}`, body, ...args);
    expect(text).toMatch(new RegExp(`^(?:HTTP/1\\.1 100 Continue\\s+)?HTTP/1\\.1 ${status} .*\\{"err_code":"${code}"`, "s"));
    expect(upstream.arrived).toEqual([]);
  });

  test.each<[string, string, string | Uint8Array, readonly string[]]>([
    ["JSON", "/v1/speak?model=aura-2-thalia-en", '{"text":"Grüße"}', json],
    ["audio", "/v1/listen?model=nova-3", audio, wav],
    ["audio in chunks", "/v1/listen?model=nova-3", audio, [...wav, "-H", "transfer-encoding: chunked"]],
  ])("its requests arrive as without us: %s", async (_title, path, body, args) => {
    const arrived: unknown[] = [];
    for (const url of [upstream.url, gate.url]) {
      expect(await curl(`${url}${path}`, body, ...args)).toMatch(/HTTP\/1\.1 200 .*audio$/s);
      arrived.push(asSent().map(({ headers: { expect: _expect, ...headers }, ...rest }) => ({ ...rest, headers })));
    }
    expect(arrived[0]).toHaveLength(1);
    expect(arrived[1]).toEqual(arrived[0]);
  });
});
