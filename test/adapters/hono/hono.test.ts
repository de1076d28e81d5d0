import { Hono, type HonoRequest } from "hono";
import { type Checked, type DeepgramEnv, preflightMiddleware } from "../../../src/hono.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

const json = { "content-type": "application/json" };
const post = (body: BodyInit, headers: Record<string, string> = json) => ({ method: "POST", headers, body, duplex: "half" }) as RequestInit;

test("behind it a body is read as Hono reads it", async () => {
  const app = new Hono();
  app.post("/v1/speak", preflightMiddleware(), async (c) => {
    const { text }: { text: string } = await c.req.json();
    const bytes = await c.req.arrayBuffer();
    return c.json({ text, raw: await c.req.text(), length: bytes.byteLength, endpoint: c.get("deepgram").endpoint });
  });
  const response = await app.request("/v1/speak", post('{"text":"Grüße"}'));
  expect(await response.json()).toEqual({ text: "Grüße", raw: '{"text":"Grüße"}', length: 18, endpoint: "speak.v1" });
});

test("what it does not check is left unread", async () => {
  const app = new Hono<DeepgramEnv>();
  app.use(preflightMiddleware());
  app.post("/elsewhere", async (c) => c.json({ used: c.req.raw.bodyUsed, text: await c.req.text(), endpoint: c.get("deepgram").endpoint }));
  expect(await (await app.request("/elsewhere", post("{"))).json()).toEqual({ used: false, text: "{", endpoint: null });
});

test.each<[string, (request: HonoRequest) => Promise<unknown>]>([
  ["json", (request) => request.json()],
  ["text", (request) => request.text()],
  ["arrayBuffer", (request) => request.arrayBuffer()],
  ["blob", (request) => request.blob()],
])("a body that an earlier handler read with c.req.%s() is checked", async (_reader, read) => {
  const app = new Hono();
  app.use(async (c, next) => {
    await read(c.req);
    await next();
  });
  app.post("/v1/speak", preflightMiddleware({ onReject: null }), async (c) =>
    c.json({ again: await c.req.json(), body: c.get("deepgram").body, wire: (c.get("deepgram") as Checked<"speak.v1">).body }),
  );
  const response = await app.request("/v1/speak", post('{"text":"Grüße"}'));
  expect([response.status, await response.json()]).toEqual([
    200,
    { again: { text: "Grüße" }, body: { text: "Grüße" }, wire: { text: "Grüße" } },
  ]);
  expect((await app.request("/v1/speak", post('{"text":""}'))).status).toBe(400);
});

test("a body that something else read is an error that says what to do", async () => {
  const app = new Hono();
  app.use(async (c, next) => {
    await c.req.raw.text();
    await next();
  });
  app.post("/v1/speak", preflightMiddleware(), (c) => c.text("passed"));
  app.onError((error, c) => c.text(error.message, 500));
  const response = await app.request("/v1/speak", post('{"text":"Hello"}'));
  expect([response.status, await response.text()]).toEqual([
    500,
    expect.stringContaining("put preflightMiddleware before the code that reads it"),
  ]);
  expect((await app.request("/v1/speak?encoding=nope", post('{"text":"Hello"}'))).status).toBe(400);
});

test("audio is read no further than it takes to tell it from text", async () => {
  const seen = { pulled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (++seen.pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(seen.pulled));
      },
    },
    { highWaterMark: 0 },
  );
  const app = new Hono();
  app.post("/v1/listen", preflightMiddleware({ endpoint: "listen.v1" }), async (c) => {
    const deepgram = c.get("deepgram");
    const { pulled } = seen;
    const length = deepgram.endpoint === null ? 0 : (await new Response(deepgram.wire.body).arrayBuffer()).byteLength;
    return c.json({ pulled, length });
  });
  const response = await app.request("/v1/listen", post(body, { "content-type": "audio/wav" }));
  expect(await response.json()).toEqual({ pulled: 1, length: 6_553_600 });
});

test("mounted, it sees the path behind the mount; routed, the whole path", async () => {
  const inner = new Hono().post("*", preflightMiddleware(), (c) => c.text(c.get("deepgram").endpoint ?? "unchecked"));
  const app = new Hono().mount("/mounted", inner.fetch).route("/routed", inner);
  expect((await app.request("/mounted/v1/speak?encoding=nope", post('{"text":"Hello"}'))).status).toBe(400);
  expect(await (await app.request("/mounted/v1/speak", post('{"text":"Hello"}'))).text()).toBe("speak.v1");
  expect(await (await app.request("/routed/v1/speak", post('{"text":"Hello"}'))).text()).toBe("unchecked");
});
