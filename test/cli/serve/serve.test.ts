import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createPreflight, type Rejected } from "../../../src/index.js";
import { runWith } from "../terminal/terminal.js";
import { closeLater, gateTo, nobody, socketServer, upstreamThat } from "./gates.js";
import { head, received, talk, until } from "./raw-exchange.js";
import type { Serving } from "./serving.js";

const json = { "content-type": "application/json" };
const key = "0123456789abcdef0123456789abcdef01234567";

const withoutId = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID");
const streamOf = (...chunks: readonly (string | Uint8Array)[]) =>
  ({ body: new Blob([...chunks] as BlobPart[]).stream(), duplex: "half" }) as RequestInit;

describe("what the API would reject is answered here, as the core answers it", () => {
  const rows: readonly [string, string, string, Record<string, string>, string | Uint8Array | undefined][] = [
    ["a query", "POST", "/v1/speak?encoding=mp3&sample_rate=24000", json, '{"text":"Hello"}'],
    ["no JSON", "POST", "/v1/speak", json, "{"],
    ["an empty body", "POST", "/v1/speak", json, undefined],
    ["a wrong media type", "POST", "/v1/speak", { "content-type": "application/xml" }, "<text/>"],
    ["a text that is too long", "POST", "/v1/speak", json, JSON.stringify({ text: "a".repeat(2001) })],
    ["3 MB", "POST", "/v1/speak", json, "a".repeat(3_000_000)],
    ["no audio", "POST", "/v1/listen", { "content-type": "audio/wav" }, "<html>nothing here</html>"],
    ["bytes that are no UTF-8", "POST", "/v1/read?language=en&topics=true", json, new Uint8Array([123, 34, 255, 34, 125])],
    ["a path with parameters", "GET", "/v1/projects/nope/keys", {}, undefined],
    ["a stream without an upgrade", "GET", "/v1/speak?encoding=linear16", {}, undefined],
  ];
  test.each(rows)("%s", async (_title, method, path, headers, body) => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const core = createPreflight({})({ method, url: path, headers, body: body ?? null }) as Rejected;
    const sends: RequestInit[] = body === undefined ? [{}] : [{ body: body as BodyInit }, streamOf(body)];
    for (const send of sends) {
      const response = await fetch(`${gate.url}${path}`, { method, headers, ...send });
      const text = await response.text();
      expect([response.status, withoutId(text)]).toEqual([core.status, withoutId(core.text)]);
      const { "dg-request-id": id, ...fields } = core.headers;
      expect(Object.fromEntries(response.headers)).toMatchObject(fields);
      expect(response.headers.get("dg-request-id")).toHaveLength(id?.length ?? 0);
    }
    expect(upstream.arrived).toEqual([]);
    const lines = await gate.lines(sends.length);
    expect(lines).toHaveLength(sends.length);
    for (const line of lines)
      expect(line).toMatchObject({ method, endpoint: core.endpoint, status: core.status, verdict: "rejected", rule: core.rule.id });
  });

  test("of a body that is too large no more is read than it takes to say so", async () => {
    const gate = await gateTo(undefined);
    const fields = ["content-type: application/json", "transfer-encoding: chunked"];
    const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 97), Buffer.from("\r\n")]);
    // 33 chunks are just beyond 2 MiB; the end never comes
    const socket = talk(gate.port, head("POST /v1/speak", ...fields), ...Array.from({ length: 33 }, () => chunk));
    expect(await until(socket, /PAYLOAD_TOO_LARGE.*\}$/s)).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
    socket.destroy();
    const declared = talk(gate.port, head("POST /v1/speak", "content-type: application/json", "content-length: 3000000"));
    expect(await until(declared, /PAYLOAD_TOO_LARGE.*\}$/s)).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
    declared.destroy();
  });

  test.each(["/v1/speak", "/v1/speak?encoding=nope"])(
    "a client that sends all of its body first, and closes then, sees the answer: %s",
    async (path) => {
      const gate = await gateTo(undefined);
      const chunk = Buffer.alloc(1 << 20, 97);
      const line = head(`POST ${path}`, "content-type: application/json", "connection: close", `content-length: ${chunk.length * 24}`);
      const clients = Array.from({ length: 4 }, () => talk(gate.port, line, ...Array.from({ length: 24 }, () => chunk)));
      for (const text of await Promise.all(clients.map(received))) expect(text).toMatch(/^HTTP\/1\.1 4\d\d .*"request_id":/s);
    },
  );

  test("the rest of a body that was begun is read over, and the connection serves the next", async () => {
    const gate = await gateTo(undefined);
    const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 97), Buffer.from("\r\n")]);
    const socket = talk(
      gate.port,
      head("POST /v1/speak", "content-type: application/json", "transfer-encoding: chunked"),
      ...Array.from({ length: 64 }, () => chunk),
      `0\r\n\r\n${head("GET /healthz", "connection: close")}`,
    );
    expect((await received(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413", "HTTP/1.1 200"]);
  });

  test("the rest of a body that was rejected is no request, and the connection serves the next", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const hidden = "GET /v1/hidden HTTP/1.1\r\nhost: x\r\n\r\n";
    const socket = talk(
      gate.port,
      head("POST /v1/speak?encoding=nope", "content-type: application/json", `content-length: ${hidden.length}`),
      hidden,
      head("POST /v1/speak", "content-type: application/json", "content-length: 16", "connection: close"),
      '{"text":"Hello"}',
    );
    expect((await received(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400", "HTTP/1.1 200"]);
    expect(upstream.arrived.map(({ url }) => url)).toEqual(["/v1/speak"]);
  });
});

describe("what the API would take arrives as it was sent", () => {
  const audio = Buffer.concat([Buffer.from("RIFF\0\0\0\0WAVEfmt "), Buffer.alloc(300_000, 7)]);
  test.each<[string, string, string, Record<string, string>, string | Uint8Array | undefined]>([
    ["JSON", "POST", "/v1/speak?model=aura-2-thalia-en", json, '{ "text" :"Grüße, \ud83d\ude00"}'],
    ["audio", "POST", "/v1/listen?model=nova-3", { "content-type": "audio/wav" }, audio],
    ["a route that nobody knows", "PUT", "/v1/unheard-of?encoding=nope", json, "{"],
    ["two slashes", "POST", "//example.com/v1/speak?encoding=nope", json, "{"],
    ["dot segments", "POST", "/v1/x/../speak", json, '{"text":"Hello"}'],
    ["no body", "GET", "/v1/projects", {}, undefined],
    ["a DELETE", "DELETE", "/v1/projects/01a00450-0000-4000-8000-000000000000/keys/k", {}, undefined],
    ["a body of nothing", "POST", "/v1/unheard-of", { "content-length": "0" }, undefined],
    ["a body of a GET", "GET", "/v1/unheard-of", { "content-length": "5" }, "GET /"],
  ])("%s", async (_title, method, path, headers, body) => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const send = (origin: string, fields: Record<string, string>, parts: readonly Uint8Array[]) =>
      new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(origin);
        const sent = request(
          { hostname, port, method, path, headers: { authorization: `Token ${key}`, ...fields }, agent: false },
          (answer) => {
            answer.setEncoding("utf8");
            let text = String(answer.statusCode);
            answer.on("data", (chunk: string) => {
              text += chunk;
            });
            answer.on("end", () => resolve(text));
          },
        );
        sent.on("error", reject);
        for (const part of parts) sent.write(part);
        sent.end();
      });
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const framings =
      bytes === undefined || headers["content-length"] !== undefined
        ? [headers]
        : [
            { ...headers, "content-length": String(bytes.length) },
            { ...headers, "transfer-encoding": "chunked" },
          ];
    for (const framing of framings) {
      const parts = bytes === undefined ? [] : [bytes.subarray(0, 3), bytes.subarray(3)];
      expect(await send(upstream.url, framing, parts)).toBe("200audio");
      expect(await send(gate.url, framing, parts)).toBe("200audio");
      const [plain, gated] = upstream.arrived.splice(0);
      expect(gated).toEqual({ ...plain, headers: { ...plain?.headers, host: new URL(upstream.url).host, connection: expect.anything() } });
      expect(gated?.body.equals(bytes ?? Buffer.alloc(0))).toBe(true);
    }
    expect(gate.written()).not.toContain(key);
  });

  test("fields of the connection stay behind, both ways; repeated ones stay apart", async () => {
    let arrived: string[] = [];
    const upstream = await upstreamThat((incoming, response) => {
      arrived = incoming.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
      response.writeHead(200, [
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
        ["X-Twice", "1"],
        ["X-Twice", "2"],
        ["Keep-Alive", "timeout=1"],
        ["Proxy-Authenticate", "Basic"],
        ["X-Hop", "1"],
        ["Connection", "x-hop"],
      ] as never);
      response.end("audio");
    });
    const gate = await gateTo(upstream.url);
    const socket = talk(
      gate.port,
      head(
        "GET /v1/unheard-of",
        "Connection: close, X-Mine, Content-Length, Transfer-Encoding",
        "X-Mine: 1",
        "TE: trailers",
        "Trailer: x",
        "Keep-Alive: 5",
        "Proxy-Authorization: Basic c2VjcmV0",
        "Proxy-Connection: keep-alive",
        "X-Theirs: 1",
        "X-Theirs: 2",
        "Transfer-Encoding: chunked",
      ),
      "3\r\nabc\r\n0\r\n\r\n",
    );
    const answer = await received(socket);
    expect(arrived.sort()).toEqual(["connection", "host", "transfer-encoding", "x-theirs", "x-theirs"]);
    expect(upstream.arrived[0]?.body.toString()).toBe("abc");
    expect(answer.match(/^(?:set-cookie|x-twice): .*$/gim)).toEqual(["Set-Cookie: a=1", "Set-Cookie: b=2", "X-Twice: 1", "X-Twice: 2"]);
    expect(answer).not.toMatch(/^(?:x-hop|proxy-authenticate|keep-alive):/im);
  });

  test("a redirect is the client's to follow, and its key goes nowhere else", async () => {
    const other = await upstreamThat();
    const upstream = await upstreamThat((_request, response) => response.writeHead(307, { location: `${other.url}/v1/speak` }).end());
    const gate = await gateTo(upstream.url);
    const response = await fetch(`${gate.url}/v1/speak`, {
      method: "POST",
      headers: { ...json, authorization: `Token ${key}` },
      body: '{"text":"Hello"}',
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([307, `${other.url}/v1/speak`]);
    expect(upstream.arrived).toHaveLength(1);
    expect(other.arrived).toEqual([]);
  });

  test("a target in absolute form is passed on where it names the upstream, and nowhere else", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const ask = (target: string) => received(talk(gate.port, head(`GET ${target}`, `authorization: Token ${key}`, "connection: close")));
    expect(await ask(`${upstream.url}/v1/unheard-of?a=1`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask("http://example.com/v1/unheard-of")).toMatch(/^HTTP\/1\.1 421 /);
    expect(upstream.arrived.map(({ url }) => url)).toEqual(["/v1/unheard-of?a=1"]);
  });

  test("streams go both ways as they come", async () => {
    const server = createServer((incoming, response) => incoming.pipe(response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    closeLater(() => {
      server.close();
      server.closeAllConnections();
    });
    const gate = await gateTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const socket = talk(gate.port, head("POST /v1/unheard-of", "transfer-encoding: chunked"), "3\r\none\r\n");
    await until(socket, /one/);
    socket.write("3\r\ntwo\r\n");
    await until(socket, /two/);
    socket.write("0\r\n\r\n");
    await until(socket, /0\r\n\r\n$/);
    socket.destroy();
  });

  test("an upload waits for an upstream that does not read", async () => {
    let taken: Socket | undefined;
    const url = await socketServer((socket) => {
      taken = socket.pause();
    });
    const gate = await gateTo(url);
    const socket = talk(gate.port, head("POST /v1/listen", "content-type: audio/wav", "content-length: 268435456"));
    const chunk = Buffer.alloc(1 << 20, 7);
    let sent = 0;
    // as much as fits into the buffers on the way; what is left is never taken
    await new Promise<void>((resolve) => {
      const more = () => {
        while (socket.write(chunk)) sent++;
        sent++;
        const stuck = setTimeout(resolve, 500);
        socket.once("drain", () => {
          clearTimeout(stuck);
          more();
        });
      };
      more();
    });
    expect(sent).toBeLessThan(64);
    expect(taken).toBeDefined();
    socket.destroy();
  });
});

describe("what goes wrong on the way", () => {
  const post = { method: "POST", headers: { ...json, authorization: `Token ${key}` }, body: '{"text":"Hello"}' };
  test("an upstream that is not there: 502, in the gate's own name", async () => {
    const gate = await gateTo(await nobody());
    const response = await fetch(`${gate.url}/v1/speak?callback=https%3A%2F%2Fuser%3Asecret%40example.com`, post);
    expect([response.status, response.headers.get("content-type"), response.headers.get("proxy-status")]).toEqual([
      502,
      "application/problem+json",
      "deepgram-preflight; error=connection_refused",
    ]);
    expect(response.headers.has("dg-request-id")).toBe(false);
    expect(await response.json()).toMatchObject({ status: 502, gate: "deepgram-preflight", error: "connection_refused" });
    const [line] = await gate.lines(1);
    expect(line).toMatchObject({ status: 502, verdict: "accepted", error: "connection_refused", path: "/v1/speak" });
    for (const secret of [key, "secret", "Hello"]) expect(gate.written()).not.toContain(secret);
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ["closes", (socket) => socket.end(), "connection_terminated"],
    ["resets", (socket) => socket.resetAndDestroy(), "connection_terminated"],
    ["speaks another protocol", (socket) => socket.end("220 mail.example.com ESMTP\r\n"), "http_protocol_error"],
  ])("an upstream that %s in the place of an answer", async (_title, act, error) => {
    const gate = await gateTo(await socketServer((socket) => socket.once("data", () => act(socket))));
    const response = await fetch(`${gate.url}/v1/speak`, post);
    expect([response.status, await response.json()]).toMatchObject([502, { error }]);
  });

  test("an upstream that resets in the middle of its answer: the client sees that it is not whole", async () => {
    const gate = await gateTo(
      await socketServer((socket) =>
        socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf", () => socket.resetAndDestroy())),
      ),
    );
    await expect(fetch(`${gate.url}/v1/speak`, post).then((response) => response.text())).rejects.toThrow();
    expect(await gate.lines(1)).toMatchObject([{ status: 200, error: "connection_terminated", aborted: true }]);
  });

  test("an upstream that answers before the body is there is heard", async () => {
    const gate = await gateTo(
      await socketServer((socket) =>
        socket.once("data", () => socket.write("HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno")),
      ),
    );
    const socket = talk(gate.port, head("POST /v1/listen", "content-type: audio/wav", "content-length: 9000000"), Buffer.alloc(100_000, 7));
    expect(await until(socket, /\r\n\r\nno$/)).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
    await gate.lines(1);
  });

  test.each([
    ["JSON", "content-type: application/json", '{"text":'],
    ["audio", "content-type: audio/wav", `RIFF${"\0".repeat(100_000)}`],
  ])("a client that stops half-way with %s ends its request alone", async (_title, type, part) => {
    let upstreamSaw = () => {};
    const ended = new Promise<void>((resolve) => {
      upstreamSaw = resolve;
    });
    const url = await socketServer((socket) => socket.once("data", () => socket.once("close", upstreamSaw)));
    const gate = await gateTo(url);
    const socket = talk(gate.port, head("POST /v1/listen", type, "content-length: 1000000"), part);
    const isAudio = part.startsWith("RIFF");
    socket.once("connect", () => setImmediate(() => socket.end(() => socket.destroy())));
    expect(await gate.lines(1)).toMatchObject([{ status: 0, aborted: true }]);
    // what had begun upstream is ended there, too
    if (isAudio) await ended;
    expect((await fetch(`${gate.url}/healthz`)).status).toBe(200);
  });

  test("a client that goes away during the answer ends it upstream", async () => {
    let upstreamSaw = () => {};
    const ended = new Promise<void>((resolve) => {
      upstreamSaw = resolve;
    });
    const upstream = await upstreamThat((_request, response) => {
      response.once("close", upstreamSaw);
      response.write("the first part");
    });
    const gate = await gateTo(upstream.url);
    const socket = talk(gate.port, head("GET /v1/unheard-of"));
    await until(socket, /first part/);
    socket.destroy();
    await ended;
    expect(await gate.lines(1)).toMatchObject([{ status: 200, aborted: true }]);
  });

  test.each([
    ["both lengths", ["content-length: 5", "transfer-encoding: chunked"], "0\r\n\r\n"],
    ["two lengths", ["content-length: 5", "content-length: 6"], "abcdef"],
    ["a length that is none", ["content-length: +5"], "abcde"],
    ["an unknown coding", ["transfer-encoding: chunked, identity"], "0\r\n\r\n"],
    ["a field that is folded", ["x-a: 1", " transfer-encoding: chunked"], ""],
    ["a bare line feed", ["x-a: 1\ntransfer-encoding: chunked"], "0\r\n\r\n"],
    ["a space before the colon", ["transfer-encoding : chunked"], "0\r\n\r\n"],
  ])("%s: refused before anything is passed on", async (_title, fields, body) => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const answer = await received(talk(gate.port, head("POST /v1/unheard-of", ...fields), body));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(upstream.arrived).toEqual([]);
  });
});

describe("Expect: 100-continue", () => {
  const fields = ["content-type: application/json", "content-length: 16", "expect: 100-continue"];
  test("a head that is rejected is answered without it", async () => {
    const gate = await gateTo(undefined);
    expect(await received(talk(gate.port, head("POST /v1/speak?encoding=nope", ...fields)))).toMatch(
      /^HTTP\/1\.1 400 .*connection: close/is,
    );
  });
  test("otherwise the body is asked for, and upstream is not", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const socket = talk(gate.port, head("POST /v1/speak", ...fields, "connection: close"));
    expect(await until(socket, /\r\n\r\n$/)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    socket.write('{"text":"Hello"}');
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 200 /);
    expect(upstream.arrived[0]?.headers).not.toHaveProperty("expect");
    expect(upstream.arrived[0]?.body.toString()).toBe('{"text":"Hello"}');
  });
});

describe("without an upstream", () => {
  test.each<[string, string, string, number, string | null]>([
    ["what is accepted", "POST", "/v1/speak", 204, null],
    ["what is rejected", "POST", "/v1/speak?encoding=nope", 400, "application/json"],
    ["a route that is not known", "POST", "/v1/speek", 501, "application/problem+json"],
  ])("%s", async (_title, method, path, status, type) => {
    const gate = await gateTo(undefined);
    const response = await fetch(`${gate.url}${path}`, { method, headers: json, body: '{"text":"Hello"}' });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
    expect(response.headers.has("dg-request-id")).toBe(status !== 501);
  });
});

describe("--dry-run", () => {
  test("everything passes, and what would be rejected is logged", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url, "--dry-run");
    const bodies = ['{"text":"Hello"}', "{", "a".repeat(3_000_000)];
    for (const path of ["/v1/speak?encoding=mp3&sample_rate=24000", "/v1/speak"])
      for (const body of bodies) expect((await fetch(`${gate.url}${path}`, { method: "POST", headers: json, body })).status).toBe(200);
    expect(upstream.arrived.map(({ body }) => body.toString())).toEqual([...bodies, ...bodies]);
    const lines = await gate.lines(6);
    expect(lines.map(({ verdict, status }) => [verdict, status])).toEqual([
      ...Array(3).fill(["would-reject", 200]),
      ["accepted", 200],
      ...Array(2).fill(["would-reject", 200]),
    ]);
    expect(lines[0]).toMatchObject({ err_code: "UNSUPPORTED_AUDIO_FORMAT", bytes_in: 16, bytes_out: 5 });
    expect(lines[0]).not.toHaveProperty("request_id");
  });
});

describe("what is logged", () => {
  test("a line a request, and nothing that a client sent but method and path", async () => {
    const upstream = await upstreamThat((_request, response) => response.writeHead(200, { "dg-request-id": "of-upstream" }).end("audio"));
    const gate = await gateTo(upstream.url, "--auth");
    const secrets = [key, "hunter2", "a secret text", "nosuchvalue"];
    const project = "01a00450-0000-4000-8000-000000000000";
    const send = (path: string, body?: string) =>
      fetch(`${gate.url}${path}`, {
        ...(body === undefined ? {} : { method: "POST", body }),
        headers: { ...json, authorization: `Token ${key}`, cookie: "hunter2" },
      });
    await send("/v1/speak?callback=https%3A%2F%2Fu%3Ahunter2%40example.com%2F", '{"text":"a secret text"}');
    await send("/v1/speak?encoding=nosuchvalue&tag=hunter2", '{"text":"a secret text"}');
    await send("/v1/read?language=en&topics=nosuchvalue", '{"text":"a secret text"}');
    await send(`/v1/projects/${project}/keys`);
    await send(`/v1/unheard-of/${key}/hunter2%20hunter2?hunter2`);
    const lines = await gate.lines(5);
    for (const secret of [...secrets, project]) expect(gate.written()).not.toContain(secret);
    expect(lines.map(({ path }) => path)).toEqual(["/v1/speak", "/v1/speak", "/v1/read", "/v1/projects/{project_id}/keys", "/v1/…/…/…"]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      "time",
      "method",
      "path",
      "endpoint",
      "status",
      "verdict",
      "request_id",
      "duration_ms",
      "bytes_in",
      "bytes_out",
    ]);
    expect(lines[0]).toMatchObject({ status: 200, verdict: "accepted", request_id: "of-upstream", bytes_in: 24, bytes_out: 5 });
  });

  test("as text, or not at all", async () => {
    const asText = await gateTo(undefined, "--log", "text");
    const none = await gateTo(undefined, "--log", "none");
    for (const gate of [asText, none]) await fetch(`${gate.url}/v1/speak?encoding=nope`, { method: "POST", headers: json, body: "{}" });
    await asText.close();
    await none.close();
    expect(asText.written()).toMatch(
      /^\S+Z POST \/v1\/speak 400 rejected encoding-unknown INVALID_QUERY_PARAMETER [0-9a-f-]{36} [\d.]+ ms$/m,
    );
    expect(none.written()).not.toContain("POST");
  });
});

describe("health and the end", () => {
  test("health is a path of its own, and not logged", async () => {
    const gate = await gateTo(undefined, "--health", "/well");
    const response = await fetch(`${gate.url}/well`);
    expect([response.status, await response.json()]).toMatchObject([200, { status: "ok" }]);
    expect((await fetch(`${gate.url}/well`, { method: "HEAD" })).status).toBe(200);
    expect((await fetch(`${gate.url}/healthz`)).status).toBe(501);
    expect(await gate.lines(1)).toHaveLength(1);
  });

  test("a signal lets what is under way end, and health says so", async () => {
    let finish = () => {};
    const upstream = await upstreamThat((_request, response) => {
      response.write("half ");
      finish = () => response.end("whole");
    });
    const gate = await gateTo(upstream.url);
    const idle = talk(gate.port, head("GET /healthz"));
    await until(idle, /\}$/);
    const response = await fetch(`${gate.url}/v1/speak`, { method: "POST", headers: json, body: '{"text":"Hello"}' });
    gate.signal();
    // a connection on which nothing is under way is closed
    await received(idle);
    const health = await fetch(`${gate.url}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([503, { status: "draining" }]);
    const turnedAway = await fetch(`${gate.url}/v1/speak?encoding=nope`, { method: "POST", headers: json, body: '{"text":"Hello"}' });
    const { headers } = turnedAway;
    expect([turnedAway.status, headers.get("retry-after"), headers.get("connection"), await turnedAway.json()]).toMatchObject([
      503,
      "1",
      "close",
      { error: "draining" },
    ]);
    finish();
    expect(await response.text()).toBe("half whole");
    expect(await gate.ended).toBe(0);
  });

  test.each<[string, string[], (gate: Serving) => void]>([
    ["a second signal", [], (gate) => gate.signal()],
    ["the end of the grace period", ["--grace", "0.01"], () => {}],
  ])("%s ends what is under way", async (_title, args, act) => {
    const upstream = await upstreamThat((_request, response) => void response.write("half "));
    const gate = await gateTo(upstream.url, ...args);
    const response = await fetch(`${gate.url}/v1/speak`, { method: "POST", headers: json, body: '{"text":"Hello"}' });
    gate.signal();
    act(gate);
    await expect(response.text()).rejects.toThrow();
    expect(await gate.ended).toBe(0);
    expect(gate.written()).toContain("ended one request early");
  });

  test("a port that is in use", async () => {
    const gate = await gateTo(undefined);
    const { code, stderr } = await runWith(["serve", "--port", String(gate.port)], undefined);
    expect([code, stderr]).toEqual([1, `deepgram-preflight serve: cannot listen on 127.0.0.1 port ${gate.port}: the port is in use\n`]);
  });
});

describe("the arguments", () => {
  test.each<[string[], string]>([
    [["--port", "nope"], "--port is a number up to 65535"],
    [["--port", "65536"], "--port is a number up to 65535"],
    [["--log", "xml"], "--log is json or text or none"],
    [["--health", "healthz"], "--health is a path"],
    [["--grace", "-1"], ""],
    [["--upstream", "api.deepgram.com"], "--upstream is an http: or https: URL"],
    [["--upstream", "ftp://api.deepgram.com"], "--upstream is an http: or https: URL"],
    [["--upstream", "https://user:hunter2@api.deepgram.com"], "--upstream has no credentials"],
    [["--upstream", "https://api.deepgram.com/v1"], "--upstream is an origin, such as https://api.deepgram.com"],
    [["--certainty", "sure"], "`certainty` must be"],
    [["--rule", "nope=off"], "unknown rule `nope`"],
    [["--rule", "nope"], "--rule must be ID=MODE"],
    [["--nope"], "--nope"],
    [["stray"], "stray"],
  ])("%j is a mistake", async (args, complaint) => {
    const { code, stdout, stderr } = await runWith(["serve", ...args], undefined);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(complaint);
    expect(stderr).not.toContain("hunter2");
  });

  test("--help", async () => {
    expect(await runWith(["serve", "--help"], undefined)).toMatchObject({ code: 0, stdout: expect.stringContaining("--dry-run") });
  });

  test("what shapes a verdict does so here", async () => {
    const speak = (gate: Serving, model: string) =>
      fetch(`${gate.url}/v1/speak?model=${model}`, { method: "POST", headers: json, body: '{"text":"Hello"}' });
    const plain = await gateTo(undefined);
    const open = await gateTo(undefined, "--model", "aura-2-new-en", "--rule", "container-not-applicable=off");
    expect([(await speak(plain, "aura-2-new-en")).status, (await speak(open, "aura-2-new-en")).status]).toEqual([403, 204]);
    expect((await speak(open, "aura-2-thalia-en&encoding=mp3&container=wav")).status).toBe(204);
  });
});
