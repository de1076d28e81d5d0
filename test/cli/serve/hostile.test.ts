import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { endToEnd, headsOf } from "../../../src/cli/serve/request-head.js";
import { headerReader, splitUrl } from "../../../src/engine/wire-request.js";
import fc from "../../properties.js";
import { closeLater, gateTo, nobody, socketServer, upstreamThat } from "./gates.js";
import { head, received, talk, until } from "./raw-exchange.js";

const json = "content-type: application/json";
const ok = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\naudio";
const webSocket = ["connection: Upgrade", "upgrade: websocket", "sec-websocket-version: 13", "sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg=="];
const http2 = ["connection: Upgrade, HTTP2-Settings", "upgrade: h2c", "http2-settings: AAEAAEAA"];
const text = '{"text":"Hello"}';
const stream = "/v1/listen?model=nova-3";

/** The statuses of the answers that came over a connection. */
const statuses = (answers: string) => [...answers.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));

/** An upstream of bytes that answers every head with these, and keeps what came. */
async function answeringWith(answer: string): Promise<{ url: string; came: string[]; closed: Promise<unknown> }> {
  const came: string[] = [];
  let noteClose = () => {};
  const closed = new Promise<void>((resolve) => {
    noteClose = resolve;
  });
  const url = await socketServer((socket) =>
    socket.once("close", noteClose).on("data", (chunk) => {
      came.push(String(chunk));
      socket.write(Buffer.from(answer, "latin1"));
    }),
  );
  return { url, came, closed };
}

describe("an upgrade behind a request that is not answered yet waits for its turn", () => {
  test.each<[string, readonly string[], number[]]>([
    ["the handshake of a WebSocket", [head("GET /v1/unheard-of"), head(`GET ${stream}`, ...webSocket)], [200, 401]],
    ["one that is rejected", [head("GET /v1/unheard-of"), head("GET /v1/listen?channels=no", ...webSocket)], [200, 400]],
    [
      "behind a rejection",
      [head("POST /v1/speak?encoding=no", "content-length: 3"), "abc", head(`GET ${stream}`, ...webSocket)],
      [400, 401],
    ],
    ["an offer of HTTP/2", [head("GET /v1/unheard-of"), head("GET /v1/other", ...http2, "connection: close")], [200, 200]],
    [
      "behind an offer",
      [head("GET /v1/unheard-of", ...http2), head("GET /v1/other", ...http2), head(`GET ${stream}`, ...webSocket)],
      [200, 200, 401],
    ],
    ["a tunnel", [head("GET /v1/unheard-of"), head("CONNECT example.com:443")], [200, 421]],
  ])("%s", async (_title, parts, expected) => {
    const upstream = await upstreamThat((_request, response) => setImmediate(() => response.end("audio")));
    // what a server that knows no streams answers to a handshake
    const url = await socketServer((socket) =>
      socket.once("data", (chunk) =>
        /upgrade: websocket/i.test(String(chunk))
          ? socket.end("HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\nno")
          : setImmediate(() => socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\naudio")),
      ),
    );
    const gate = await gateTo(url);
    const alone = await gateTo(undefined);
    expect(statuses(await received(talk(gate.port, parts.join(""))))).toEqual(expected);
    expect(await gate.lines(expected.length)).toMatchObject(expected.map((status) => ({ status })));
    for (const { url: origin } of [gate, alone]) expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(upstream.arrived).toEqual([]);
  });

  test("one that is as long as no buffer is", async () => {
    const size = 24_000_000;
    const upstream = await upstreamThat((_request, response) => response.end(Buffer.alloc(size, 97)));
    const gate = await gateTo(upstream.url);
    const socket = talk(gate.port, head("GET /v1/unheard-of"), head("GET /healthz", ...http2, "connection: close"));
    const answers = await received(socket);
    expect(statuses(answers)).toEqual([200, 200]);
    expect(answers.length).toBeGreaterThan(size);
  });

  test("however often it is offered, a connection keeps as many listeners", async () => {
    const gate = await gateTo(undefined);
    const taken: Socket[] = [];
    const note = (message: unknown) => void taken.push((message as { readonly socket: Socket }).socket);
    subscribe("net.server.socket", note);
    closeLater(() => unsubscribe("net.server.socket", note));
    const socket = talk(gate.port);
    const counts: number[][] = [];
    for (let time = 0; time < 4; time++) {
      socket.write(head("GET /healthz", ...http2));
      expect(await until(socket, /\}$/)).toMatch(/^HTTP\/1\.1 200 /);
      counts.push(taken.flatMap((one) => one.eventNames().map((name) => one.listenerCount(name))).sort());
    }
    socket.destroy();
    expect(counts[0]).not.toEqual([]);
    expect(counts[3]).toEqual(counts[0]);
  });

  test.each([
    ["a request", head("GET /v1/unheard-of")],
    ["a handshake", head(`GET ${stream}`, ...webSocket)],
  ])("clients that go away while %s waits are noted", async (title, last) => {
    let arrived = () => {};
    const began = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const gate = await gateTo(await socketServer((socket) => socket.once("data", arrived)));
    const socket = talk(gate.port, ...Array.from({ length: 3 }, () => head("GET /v1/unheard-of")), last);
    await began;
    socket.resetAndDestroy();
    // a handshake whose turn never came is nothing
    const count = title === "a request" ? 4 : 3;
    expect(await gate.lines(count)).toMatchObject(Array(count).fill({ status: 0, aborted: true }));
    gate.signal();
    expect(await gate.ended).toBe(0);
    expect(gate.written()).not.toContain("early");
  });
});

describe("more fields than a server keeps", () => {
  const hidden = "GET /v1/hidden HTTP/1.1\r\nhost: x\r\n\r\n";
  const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
  test.each<[string, string, number, string, string]>([
    ["a length behind them", "GET /v1/unheard-of", 1100, `content-length: ${hidden.length}`, hidden],
    ["chunks behind them", "GET /v1/unheard-of", 2100, "transfer-encoding: chunked", chunked],
    ["a body that is good", "POST /v1/speak", 2100, `${json}\r\ncontent-length: ${text.length}`, text],
    ["just too many", "GET /v1/unheard-of", 499, "x-last: 1", ""],
    ["of a handshake", `GET ${stream}`, 1100, webSocket.join("\r\n"), ""],
  ])("%s: 431, and nothing is passed on", async (_title, line, count, last, body) => {
    const { url, came } = await answeringWith(ok);
    const gate = await gateTo(url);
    const answer = await received(talk(gate.port, head(line, ...Array(count).fill("a:b"), last), body));
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*"error":"too_many_fields"/s);
    expect(came).toEqual([]);
    expect(await gate.lines(1)).toMatchObject([{ status: 431, error: "too_many_fields" }]);
  });
  test("as many as are taken arrive, and so does what is behind them", async () => {
    const upstream = await upstreamThat();
    const gate = await gateTo(upstream.url);
    const fields = [...Array(496).fill("a:b"), `content-length: ${hidden.length}`, "connection: close"];
    expect(await received(talk(gate.port, head("GET /v1/unheard-of", ...fields), hidden))).toMatch(/^HTTP\/1\.1 200 /);
    expect(upstream.arrived).toMatchObject([{ url: "/v1/unheard-of", headers: { "content-length": String(hidden.length) } }]);
    expect(upstream.arrived[0]?.body.toString()).toBe(hidden);
  });
});

describe("an upstream whose answer is no HTTP: 502, and the gate goes on", () => {
  test.each<[string, string]>([
    ["a control character", "HTTP/1.1 200 O\x01K\r\ncontent-length: 2\r\n\r\nok"],
    ["a delete", "HTTP/1.1 200 O\x7fK\r\ncontent-length: 2\r\n\r\nok"],
    ["a status of 099", "HTTP/1.1 099 X\r\ncontent-length: 2\r\n\r\nok"],
    ["a status of 000", "HTTP/1.1 000 X\r\ncontent-length: 2\r\n\r\nok"],
    ["an upgrade that nobody asked for", "HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n"],
    ["one that says to what it does not", "HTTP/1.1 101 Switching Protocols\r\n\r\n"],
  ])("%s", async (_title, answer) => {
    const { url, closed } = await answeringWith(answer);
    const gate = await gateTo(url);
    const response = await fetch(`${gate.url}/v1/speak`, { method: "POST", headers: { "content-type": "application/json" }, body: text });
    expect([response.status, await response.json()]).toMatchObject([502, { error: "http_protocol_error" }]);
    expect(await gate.lines(1)).toMatchObject([{ status: 502, verdict: "accepted", error: "http_protocol_error" }]);
    await closed;
    gate.signal();
    expect(await gate.ended).toBe(0);
  });

  test("before the body is there: one answer, and the connection serves the next", async () => {
    const gate = await gateTo((await answeringWith("HTTP/1.1 099 X\r\ncontent-length: 2\r\n\r\no")).url);
    const socket = talk(gate.port, head("POST /v1/listen", "content-type: audio/wav", "content-length: 1200"), Buffer.alloc(600, 0x80));
    expect(statuses(await until(socket, /"request_id":"[^"]*"\}/))).toEqual([502]);
    socket.write(Buffer.alloc(600, 0x80));
    socket.write(head("GET /healthz", "connection: close"));
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("what nobody wants is read over all the same", () => {
  const size = 6_000_000;
  const upload = head("POST /v1/listen", "content-type: audio/wav", `content-length: ${size}`);
  test("of an upload to an upstream that is not there, and the connection serves the next", async () => {
    const gate = await gateTo(await nobody());
    const socket = talk(gate.port, upload, Buffer.alloc(size, 0x80), head("GET /healthz", "connection: close"));
    expect(statuses(await received(socket))).toEqual([502, 200]);
  });
  test("a client that closes behind it sees the answer", async () => {
    const gate = await gateTo(await nobody());
    const socket = talk(gate.port, upload.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n"), Buffer.alloc(size, 0x80));
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 502 .*"request_id":/s);
  });
  test.each<[string, string | undefined, number]>([
    ["the upstream", "HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\nno", 401],
    ["the gate", undefined, 502],
  ])("of a stream that %s refuses", async (_title, answer, status) => {
    const gate = await gateTo(answer === undefined ? await nobody() : (await answeringWith(answer)).url);
    const socket = talk(gate.port, head(`GET ${stream}`, ...webSocket), Buffer.alloc(100_000, 0x81));
    expect(await received(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(await gate.lines(1)).toMatchObject([{ status }]);
  });
  test("a stream that is refused ends, whether or not the client closes its side", async () => {
    const gate = await gateTo((await answeringWith("HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\nno")).url);
    const socket = connect({ port: gate.port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("error", () => {}).write(head(`GET ${stream}`, ...webSocket));
    await until(socket, /no$/);
    expect(await gate.lines(1)).toMatchObject([{ status: 401 }]);
    socket.destroy();
  });
  test("a body that comes although it was not asked for, and what is behind it, is no request", async () => {
    const { url, came } = await answeringWith(ok);
    const gate = await gateTo(url);
    const socket = talk(gate.port, head("POST /v1/speak?encoding=no", json, `content-length: ${text.length}`, "expect: 100-continue"));
    const answer = until(socket, /"request_id":"[^"]*"\}$/);
    await answer;
    socket.write(text + head("GET /v1/hidden"));
    await once(socket, "close");
    expect(statuses(await answer)).toEqual([400]);
    expect(came).toEqual([]);
    expect(await gate.lines(1)).toHaveLength(1);
  });
});

describe("what is judged is what is passed on", () => {
  const length = `content-length: ${text.length}`;
  test.each<[string, string, readonly string[], number, string]>([
    ["a media type that is there twice", "/v1/speak", ["content-type: image/png", json], 200, "accepted"],
    ["credentials, of which the first are none", "/v1/speak", [json, "authorization: nope", "authorization: Token k"], 200, "accepted"],
    ["credentials, of which the last are none", "/v1/speak", [json, "authorization: Token k", "authorization: nope"], 200, "accepted"],
    ["credentials that are none, twice", "/v1/speak", [json, "authorization: nope", "authorization: neither"], 401, "rejected"],
    ["credentials that stay behind", "/v1/speak", [json, "connection: authorization", "authorization: Token k"], 401, "rejected"],
    ["dot segments", "/v1/x/../speak?encoding=no", [json], 400, "rejected"],
    ["dot segments that are encoded", "/v1/%2e%2e/v1/speak?encoding=no", [json], 400, "rejected"],
    ["escapes of plain letters", "/v1/%73peak?encoding=no", [json], 400, "rejected"],
    ["a backslash", "/v1\\speak?encoding=no", [json], 200, "unchecked"],
    ["a fragment", "/v1/speak?encoding=no#&encoding=mp3", [json], 200, "unchecked"],
    ["a template that was not filled in", "/v1/projects/{project_id}/keys", [json], 404, "rejected"],
  ])("%s", async (_title, path, fields, status, verdict) => {
    const { url, came } = await answeringWith(ok);
    const gate = await gateTo(url, "--auth");
    const credentials = fields.some((field) => field.startsWith("authorization")) ? [] : ["authorization: Token k"];
    const socket = talk(gate.port, head(`POST ${path}`, ...fields, ...credentials, length), text);
    expect(statuses(await until(socket, /\r\n\r\n.+$/s))).toEqual([status]);
    socket.destroy();
    expect(await gate.lines(1)).toMatchObject([{ status, verdict }]);
    expect(came.length).toBe(status === 200 ? 1 : 0);
    if (status === 200) expect(came[0]).toContain(`POST ${path} `);
  });
});

describe("a client that closes its side", () => {
  test.each<[string, readonly string[]]>([
    ["a request", [head("GET /v1/unheard-of")]],
    ["a request of HTTP/1.0", ["GET /v1/unheard-of HTTP/1.0\r\nhost: x\r\n\r\n"]],
    ["two requests", [head("GET /v1/unheard-of"), head("GET /v1/unheard-of")]],
  ])("still gets the answer to %s", async (_title, parts) => {
    const upstream = await upstreamThat((_request, response) => void setTimeout(() => response.end("audio"), 200));
    const gate = await gateTo(upstream.url);
    const socket = connect({ port: gate.port, host: "127.0.0.1", allowHalfOpen: true });
    socket.end(parts.join(""));
    const answers = await received(socket);
    expect(statuses(answers).filter((status) => status !== 102)).toEqual(parts.map(() => 200));
  });

  test.each<[string, readonly string[], number]>([
    ["a request", [head("GET /v1/unheard-of")], 1],
    ["a handshake", [head(`GET ${stream}`, ...webSocket)], 1],
    ["a handshake behind a request", [head("GET /v1/unheard-of"), head(`GET ${stream}`, ...webSocket)], 1],
    ["a tunnel behind a request", [head("GET /v1/unheard-of"), head("CONNECT example.com:443")], 1],
  ])("and is gone ends %s at both sides, although the upstream is silent", async (_title, parts, count) => {
    let arrived = () => {};
    const began = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let left = () => {};
    const ended = new Promise<void>((resolve) => {
      left = resolve;
    });
    const gate = await gateTo(await socketServer((socket) => socket.once("data", arrived).once("close", left)));
    const socket = talk(gate.port, parts.join(""));
    await began;
    socket.destroy();
    await ended;
    expect(await gate.lines(count)).toMatchObject([{ status: 0, aborted: true }]);
    gate.signal();
    expect(await gate.ended).toBe(0);
  });
});

describe("spellings of a path that a server may take for an endpoint", () => {
  const spellings = ["/v1//speak", "/v1/speak/", "/V1/SPEAK", "/v1%2fspeak", "/v1/speak#x", "/v1\\speak", "//v1/speak", "/v1/speak/."];
  test.each(spellings)("--unknown reject: %s gets 404", async (path) => {
    const { url, came } = await answeringWith(ok);
    const gate = await gateTo(url, "--unknown", "reject");
    const answer = await received(talk(gate.port, head(`POST ${path}`, json, "connection: close", `content-length: ${text.length}`), text));
    expect(answer).toMatch(/^HTTP\/1\.1 404 .*application\/problem\+json.*"error":"endpoint_unknown","did_you_mean":"\/v1\/speak"/s);
    expect(came).toEqual([]);
    expect(await gate.lines(1)).toMatchObject([{ status: 404, verdict: "unchecked", error: "endpoint_unknown" }]);
  });
  test("--unknown reject: a path that is like none gets no suggestion, and a handshake is answered too", async () => {
    const gate = await gateTo(undefined, "--unknown", "reject");
    const answer = await received(talk(gate.port, head("GET /favicon.ico", "connection: close")));
    expect([answer.slice(0, 12), answer.includes("did_you_mean")]).toEqual(["HTTP/1.1 404", false]);
    expect(await received(talk(gate.port, head("GET /v1/listen/", ...webSocket)))).toMatch(
      /^HTTP\/1\.1 404 .*did_you_mean":"\/v1\/listen"/s,
    );
  });
  test("dot segments and escapes of plain characters are checked, whatever their spelling", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("%73", "%53", "s", "./", "%2e/", "x/../", "x/%2E%2e/"), { maxLength: 4 }),
        async (parts) => {
          const letters = parts.filter((part) => !part.endsWith("/"));
          const path = `/v1/${parts.filter((part) => part.endsWith("/")).join("")}${letters[0] ?? "s"}peak`;
          const heads = headsOf({ method: "POST", url: path, rawHeaders: [] } as unknown as IncomingMessage, [], false);
          const expected = /%53/.test(path) ? "/v1/Speak" : "/v1/speak";
          expect(splitUrl(heads?.[0].url ?? "")?.path).toBe(expected);
        },
      ),
    ));
});

test("hundreds of credentials are judged twice, not once each", () => {
  const rawHeaders = Array.from({ length: 490 }, (_, index) => ["Authorization", `nope ${index}`]).flat();
  const heads = headsOf({ method: "POST", url: "/v1/speak", rawHeaders } as unknown as IncomingMessage, endToEnd(rawHeaders), true) ?? [];
  expect(heads.map(({ headers }) => headerReader(headers)("authorization"))).toEqual(["nope 0", "nope 489"]);
  expect(headsOf({ method: "POST", url: "/v1/speak", rawHeaders } as unknown as IncomingMessage, endToEnd(rawHeaders), false)).toHaveLength(
    1,
  );
});

test("the head of a stream keeps its bytes", async () => {
  const { url } = await answeringWith(
    "HTTP/1.1 101 Switching \xe9\r\nconnection: Upgrade\r\nupgrade: websocket\r\nx-name: \xe9\xff\r\n\r\n",
  );
  const gate = await gateTo(url);
  const socket = talk(gate.port, head(`GET ${stream}`, ...webSocket));
  expect(await until(socket, /\r\n\r\n/)).toContain("x-name: \xe9\xff\r\n");
  socket.destroy();
});

describe("what the gate cannot read, or does not do, is answered in its own name and noted", () => {
  test.each<[string, readonly string[], number, string, string]>([
    ["bad HTTP", ["NONSENSE\r\n\r\n"], 400, "bad_request", "-"],
    ["two lengths", [head("POST /v1/speak", "content-length: 5", "content-length: 6"), "abcdef"], 400, "bad_request", "-"],
    ["no host", ["GET /v1/speak HTTP/1.1\r\n\r\n"], 400, "bad_request", "GET"],
    ["a bad chunk", [head("POST /v1/speak", json, "transfer-encoding: chunked"), "no\r\n"], 400, "bad_request", "POST"],
    ["a head without end", [head("GET /v1/speak", `a: ${"b".repeat(140_000)}`)], 431, "head_too_large", "-"],
    ["another expectation", [head("POST /v1/speak", "expect: more", "connection: close")], 417, "expectation_failed", "POST"],
    ["a tunnel", [head("CONNECT example.com:443"), "beyond"], 421, "misdirected", "CONNECT"],
  ])("%s", async (_title, parts, status, error, method) => {
    const gate = await gateTo(undefined);
    const answer = await received(talk(gate.port, ...parts));
    const [top = "", body = ""] = answer.split("\r\n\r\n", 2);
    expect(top).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*content-type: application/problem\\+json`, "s"));
    expect(JSON.parse(body)).toMatchObject({ status, error, gate: "deepgram-preflight" });
    expect(await gate.lines(1)).toMatchObject([{ method, status, error, bytes_out: body.length }]);
    gate.signal();
    await gate.ended;
    expect(await gate.lines(1)).toHaveLength(1);
  });

  test("a body that turns out to be none ends the request upstream", async () => {
    let upstreamSaw = () => {};
    const ended = new Promise<void>((resolve) => {
      upstreamSaw = resolve;
    });
    let began = () => {};
    const taken = new Promise<void>((resolve) => {
      began = resolve;
    });
    const gate = await gateTo(
      await socketServer((socket: Socket) => {
        socket.once("data", began).once("close", upstreamSaw);
      }),
    );
    const socket = talk(gate.port, head("POST /v1/listen", "content-type: audio/wav", "transfer-encoding: chunked"));
    socket.write(Buffer.concat([Buffer.from("258\r\n"), Buffer.alloc(600, 0x80), Buffer.from("\r\n")]));
    await taken;
    socket.write("no\r\n");
    expect(await received(socket)).toMatch(/^HTTP\/1\.1 400 .*"error":"bad_request"/s);
    await ended;
  });

  test("behind a request that is not answered yet, it ends the connection alone", async () => {
    let began = () => {};
    const taken = new Promise<void>((resolve) => {
      began = resolve;
    });
    const gate = await gateTo(await socketServer((socket) => socket.once("data", began)));
    const socket = talk(gate.port, head("GET /v1/unheard-of"));
    await taken;
    socket.write("NONSENSE\r\n\r\n");
    expect(await received(socket)).toBe("");
    expect(await gate.lines(1)).toMatchObject([{ method: "GET", status: 0, aborted: true }]);
  });

  test.each([
    ["/v1/sk-short-key/hunter2", "/v1/…/…"],
    ["/v1/projects/mine/keys/hunter2/more", "/v1/projects/…/keys/…/…"],
    ["/hunter2", "/…"],
    ["/v1//speak/", "/v1//speak/"],
  ])("of the path of a route that is not known, no more than words of routes: %s", async (path, told) => {
    const gate = await gateTo(undefined);
    await fetch(`${gate.url}${path}`);
    expect(await gate.lines(1)).toMatchObject([{ path: told, status: 501 }]);
  });

  test("what comes with the head of a stream counts", async () => {
    const gate = await gateTo(
      (await answeringWith("HTTP/1.1 101 Switching Protocols\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\nfirst")).url,
    );
    const socket = talk(gate.port, `${head(`GET ${stream}`, ...webSocket)}second`);
    await until(socket, /first/);
    socket.end();
    expect(await gate.lines(1)).toMatchObject([{ status: 101, bytes_in: 6 }]);
  });
});
