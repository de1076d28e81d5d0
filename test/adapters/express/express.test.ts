import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import express from "express";
import { type DeepgramRequest, preflightMiddleware } from "../../../src/express.js";
import { openConnection } from "../core/connection.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

const express4 = jest.requireActual<typeof express>("express4");

const json = { "content-type": "application/json" };
const keepingBytes = { verify: (request: object, _response: unknown, rawBody: Buffer) => Object.assign(request, { rawBody }) };

/** Serves one request. */
async function served(app: express.Express, path: string, init: RequestInit): Promise<{ status: number; text: string }> {
  const server = createServer(app).listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      method: "POST",
      headers: json,
      ...init,
    });
    return { status: response.status, text: await response.text() };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const echo: express.RequestHandler = ({ deepgram, body }, response) => {
  response.json({ endpoint: deepgram?.endpoint, wire: deepgram?.endpoint ? deepgram.wire : undefined, body: body as unknown });
};
const withMessage: express.ErrorRequestHandler = (error: Error, _request, response, _next) => {
  response.status(500).send(error.message);
};

describe.each([
  ["express 5", express],
  ["express 4", express4],
])("%s", (_name, create) => {
  test("a body that a parser took first is an error that says what to do", async () => {
    const app = create();
    app.use(create.json(), preflightMiddleware(), echo, withMessage);
    const { status, text } = await served(app, "/v1/speak", { body: '{"text":"Hello"}' });
    expect([status, text]).toEqual([500, expect.stringContaining("Put preflightMiddleware before express.json()")]);
    expect(text).not.toContain("Hello");
  });

  test("what a parser left alone is checked behind it", async () => {
    const app = create();
    app.use(create.json(), preflightMiddleware(), echo);
    expect(await served(app, "/v1/speak", { body: "Hello", headers: { "content-type": "application/xml" } })).toMatchObject({
      status: 415,
    });
    expect(await served(app, "/v1/speak?encoding=nope", { body: '{"text":"Hello"}' })).toMatchObject({ status: 400 });
    expect(await served(app, "/elsewhere", { body: '{"x":1}' })).toMatchObject({ status: 200, text: '{"endpoint":null,"body":{"x":1}}' });
  });

  test.each([
    ["as it came", (text: string) => text, {}],
    ["that was compressed", (text: string) => gzipSync(text), { "content-encoding": "gzip" }],
  ])("a body %s is checked from the bytes that a parser kept", async (_title, encode, coding) => {
    const app = create();
    app.use(create.json(keepingBytes), preflightMiddleware(), echo);
    const headers = { ...json, ...coding };
    const accepted = await served(app, "/v1/speak", { body: encode('{"text":"Grüße"}'), headers });
    expect(accepted.status).toBe(200);
    expect(JSON.parse(accepted.text)).toMatchObject({ endpoint: "speak.v1", body: { text: "Grüße" }, wire: { headers: json } });
    // as the core reads it, and not as the parser did
    const rejected = await served(app, "/v1/speak", { body: encode('{"text":"Hello","voice":1}'), headers });
    expect([rejected.status, rejected.text]).toEqual([400, expect.stringContaining("PAYLOAD_ERROR")]);
  });

  test("parsers behind it leave the body as it was decoded", async () => {
    const app = create();
    app.use(preflightMiddleware(), create.json(), create.text({ type: "*/*" }), echo);
    const { status, text } = await served(app, "/v1/speak", { body: '{"text":"Hello"}' });
    expect([status, JSON.parse(text)]).toMatchObject([200, { endpoint: "speak.v1", body: { text: "Hello" } }]);
    expect(await served(app, "/elsewhere", { body: '{"x":1}' })).toMatchObject({ text: '{"endpoint":null,"body":{"x":1}}' });
  });

  test.each([
    ["under a path", "/deepgram", "/deepgram/v1/speak"],
    ["under a part of Deepgram's path", "/v1", "/v1/speak"],
    ["nowhere", "/", "/v1/speak"],
  ])("mounted %s", async (_title, mount, path) => {
    const app = create();
    app.use(mount, preflightMiddleware(), echo);
    expect(await served(app, `${path}?encoding=nope`, { body: '{"text":"Hello"}' })).toMatchObject({ status: 400 });
    const { text } = await served(app, `${path}?encoding=flac`, { body: '{"text":"Hello"}' });
    expect(JSON.parse(text)).toMatchObject({ endpoint: "speak.v1", wire: { url: "/v1/speak?encoding=flac" } });
  });

  test("routes are whole paths, wherever it is mounted", async () => {
    const app = create();
    app.use("/api", preflightMiddleware({ routes: { "/api/tts": "speak.v1" } }), echo);
    expect(await served(app, "/api/tts", { body: "{}" })).toMatchObject({ status: 400 });
    expect(await served(app, "/api/v1/speak", { body: "{}" })).toMatchObject({ status: 200 });
  });
});

test.each([
  ["http://e:99999/api/tts?encoding=flac", "/v1/speak?encoding=flac"],
  ["http://[/api/tts", "/v1/speak"],
  ["ftp://e/api/tts?tag=a?b", "/v1/speak?tag=a?b"],
  ["/api/tts#?encoding=nope", "/v1/speak"],
])("a route of one endpoint takes the target %s, which proxies are sent", async (target, url) => {
  const check = preflightMiddleware({ endpoint: "speak.v1" });
  const server = createServer((request: IncomingMessage & Partial<DeepgramRequest>, response) => {
    check(request, response, () => response.end(request.deepgram?.endpoint ? request.deepgram.wire.url : "unchecked"));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const connection = await openConnection((server.address() as AddressInfo).port);
  const head = `POST ${target} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n`;
  const [answer] = await Promise.all([connection.answer(), connection.write([Buffer.from(`${head}{"text":"Hello"}`)])]);
  connection.socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  expect([answer.status, answer.body.toString()]).toEqual([200, url]);
});

test("what stands before it may change the fields", async () => {
  const app = express();
  app.use((request, _response, next) => {
    request.headers["content-type"] = "application/json";
    next();
  });
  app.use(preflightMiddleware(), echo);
  const { text } = await served(app, "/v1/speak", { body: '{"text":"Hello"}', headers: { "content-type": "application/xml" } });
  expect(JSON.parse(text)).toMatchObject({ endpoint: "speak.v1", wire: { headers: json } });
});

test("who answers in its place is left alone", async () => {
  const check = preflightMiddleware({ endpoint: "speak.v1" });
  const outcomes: unknown[] = [];
  const server = createServer((request, response) => {
    check(request, response).then(
      (isGoing) => outcomes.push(isGoing),
      (error: unknown) => outcomes.push(error),
    );
    // a time that is over, such as
    response.writeHead(503).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const connection = await openConnection((server.address() as AddressInfo).port);
  const head = "POST /api/tts HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n";
  await connection.write([Buffer.from(head)]);
  expect((await connection.answer()).status).toBe(503);
  await connection.write([Buffer.from(`{"text":"Hello"}${head}{"text":"Hello"}`)]);
  expect((await connection.answer()).status).toBe(503);
  connection.socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  expect(outcomes[0]).toBe(false);
});

test("an API route of Next.js pages, which awaits it", async () => {
  const check = preflightMiddleware({ endpoint: "speak.v1", parameters: "body" });
  const handler: express.RequestHandler = async (request, response) => {
    if (!(await check(request, response))) return;
    const { deepgram } = request;
    response.end(deepgram?.endpoint === "speak.v1" ? deepgram.wire.url : "");
  };
  const app = express().all("/api/tts", handler);
  expect(await served(app, "/api/tts", { body: '{"text":"Hello","encoding":"nope"}' })).toMatchObject({ status: 400 });
  expect(await served(app, "/api/tts", { body: '{"text":"Hello","encoding":"flac"}' })).toEqual({
    status: 200,
    text: "/v1/speak?encoding=flac",
  });
  const parsed = express()
    .use(express.json())
    .all("/api/tts", (request, response) =>
      check(request, response).then(
        () => {},
        (error: Error) => void response.end(error.message),
      ),
    );
  expect(await served(parsed, "/api/tts", { body: "{}" })).toMatchObject({ text: expect.stringContaining("bodyParser: false") as unknown });
});
