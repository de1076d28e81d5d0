import { type AddressInfo, connect } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { preflightPlugin } from "../../../src/fastify.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

let app: FastifyInstance;
beforeEach(() => {
  app = fastify();
});
afterEach(() => app.close());

async function post(path: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }) {
  if (!app.server.listening) await app.listen({ host: "127.0.0.1", port: 0 });
  const response = await fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}${path}`, { method: "POST", headers, body });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

test("a scope beside it keeps Fastify's own behaviour", async () => {
  app.register(async (scope) => {
    await scope.register(preflightPlugin);
    scope.post("/v1/speak", async ({ deepgram }) => ({ endpoint: deepgram?.endpoint }));
    scope.post("/inside", async ({ body, deepgram }) => ({ body, endpoint: deepgram?.endpoint }));
  });
  app.register(async (scope) => {
    scope.post("/v1/read", async ({ body, deepgram }) => ({ body, checked: deepgram !== undefined && deepgram !== null }));
  });
  expect(await post("/v1/speak", "{")).toMatchObject({ status: 400, text: expect.stringContaining("PAYLOAD_ERROR") as unknown });
  expect(await post("/v1/read", '{"a":1}')).toMatchObject({ status: 200, text: '{"body":{"a":1},"checked":false}' });
  expect(await post("/v1/read", "{")).toMatchObject({
    status: 400,
    text: expect.stringContaining("FST_ERR_CTP_INVALID_JSON_BODY") as unknown,
  });
  expect(await post("/v1/read", "<a/>", { "content-type": "application/xml" })).toMatchObject({ status: 415 });
  // and so does what is in the scope and not for an endpoint
  expect(await post("/inside", '{"a":1}')).toMatchObject({ status: 200, text: '{"body":{"a":1},"endpoint":null}' });
  expect(await post("/inside", "{")).toMatchObject({
    status: 400,
    text: expect.stringContaining("FST_ERR_CTP_INVALID_JSON_BODY") as unknown,
  });
  expect(await post("/nowhere", '{"a":1}')).toMatchObject({ status: 404 });
});

test("Deepgram's paths are found behind a prefix, and in the whole path", async () => {
  app.register(
    async (scope) => {
      await scope.register(preflightPlugin);
      scope.register(async (inner) => void inner.post("/speak", async ({ deepgram }) => ({ endpoint: deepgram?.endpoint })), {
        prefix: "/v1",
      });
    },
    { prefix: "/deepgram" },
  );
  app.register(
    async (scope) => {
      await scope.register(preflightPlugin);
      scope.post("/speak", async ({ deepgram }) => ({ endpoint: deepgram?.endpoint }));
    },
    { prefix: "/v1" },
  );
  for (const path of ["/deepgram/v1/speak", "/v1/speak"]) {
    expect(await post(path, '{"text":"Hello"}')).toMatchObject({ status: 200, text: '{"endpoint":"speak.v1"}' });
    expect(await post(`${path}?encoding=nope`, '{"text":"Hello"}')).toMatchObject({ status: 400, type: "application/json" });
  }
});

test("hooks, schemas and limits of Fastify see the request as it came", async () => {
  const seen: unknown[] = [];
  app.register(async (scope) => {
    await scope.register(preflightPlugin);
    scope.addHook("preValidation", async ({ headers }) => void seen.push(headers["content-type"], headers["content-length"]));
    scope.post(
      "/v1/speak",
      { bodyLimit: 4, schema: { body: { type: "object", properties: { text: { type: "string", pattern: "^H" } } } } },
      async ({ body, headers }) => ({ body, type: headers["content-type"] }),
    );
  });
  app.addHook("onSend", async (_request, reply) => void seen.push(reply.statusCode));
  expect(await post("/v1/speak", '{"text":"Hello"}')).toMatchObject({
    status: 200,
    text: '{"body":{"text":"Hello"},"type":"application/json"}',
  });
  expect(await post("/v1/speak", '{"text":"Other"}')).toMatchObject({
    status: 400,
    text: expect.stringContaining("FST_ERR_VALIDATION") as unknown,
  });
  expect(await post("/v1/speak", "{")).toMatchObject({ status: 400, text: expect.stringContaining("PAYLOAD_ERROR") as unknown });
  expect(seen).toEqual(["application/json", "16", 200, "application/json", "16", 400, 400]);
});

test("registered twice, a request is told of once", async () => {
  let told = 0;
  const options = { onNotice: () => void told++ };
  app.register(preflightPlugin, options);
  app.register(async (scope) => {
    await scope.register(preflightPlugin, options);
    scope.post("/v1/speak", async ({ deepgram }) => ({ endpoint: deepgram?.endpoint }));
  });
  expect(await post("/v1/speak?smart_formt=1", '{"text":"Hello"}')).toMatchObject({ status: 200, text: '{"endpoint":"speak.v1"}' });
  expect(told).toBe(1);
});

test("an error of a hook of one's own is no error of the client", async () => {
  app.register(preflightPlugin, {
    onReject: () => {
      throw new Error("the log is full");
    },
  });
  app.register(async (scope) => void scope.post("/v1/speak", async () => "passed"));
  expect(await post("/v1/speak", "{")).toMatchObject({ status: 500, text: expect.stringContaining("the log is full") as unknown });
});

test("a client that wants its connection closed, and is still sending, gets the answer to a body that is too large", async () => {
  app.register(preflightPlugin, { onReject: null });
  app.register(async (scope) => void scope.post("/v1/speak", async () => "passed"));
  await app.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  const head =
    "POST /v1/speak HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
  const chunk = Buffer.concat([Buffer.from("100000\r\n"), Buffer.alloc(0x100000, " "), Buffer.from("\r\n")]);
  socket.pause();
  socket.on("error", () => {});
  socket.write(head);
  for (let sent = 0; sent < 6; sent++) {
    socket.write(chunk);
    // a reset that comes meanwhile takes the answer away
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  socket.write("0\r\n\r\n");
  const received: Buffer[] = [];
  socket.on("data", (data: Buffer) => received.push(data));
  socket.resume();
  await new Promise((resolve) => socket.once("close", resolve));
  const text = Buffer.concat(received).toString();
  expect([text.slice(0, 12), text.slice(-1)]).toEqual(["HTTP/1.1 413", "}"]);
});
