import { type Checked, createGuard, type ForwardOptions, forward } from "../../../src/web.js";

const guard = createGuard({ endpoint: "speak.v1" });
const post = () =>
  new Request("https://example.com/api/tts", { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"Hello"}' });

test.each<[string, (request: Request) => unknown]>([
  ["was read", (request) => request.text()],
  ["is being read", (request) => request.body?.getReader()],
  [
    "was read, and let go of",
    async ({ body }) => {
      const reader = body?.getReader();
      while (!(await reader?.read())?.done);
      reader?.releaseLock();
    },
  ],
])("a body that %s is an error that says what to do", async (_title, read) => {
  const request = post();
  const reading = read(request);
  if (reading instanceof Promise) await reading;
  await expect(guard(request)).rejects.toThrow("put the guard before the code that reads it");
});

test("a copy of a request is a request", async () => {
  const request = post();
  expect(await guard(request.clone())).toMatchObject({ ok: true, endpoint: "speak.v1", body: { text: "Hello" } });
  expect(await guard(request)).toMatchObject({ ok: true, endpoint: "speak.v1" });
});

test("a route that is no path is a mistake", () => {
  expect(() => createGuard({ routes: { "api/tts": "speak.v1" } })).toThrow(
    'preflight: a route must be a path that starts with /, not "api/tts"',
  );
});

describe("forward", () => {
  type Fetch = NonNullable<ForwardOptions["fetch"]>;
  const key = "the-key";
  const accepted = async (request = post()) => (await guard(request)) as Checked<"speak.v1">;
  const sent: [string, RequestInit][] = [];
  const answering =
    (answer: () => Response): Fetch =>
    async (url, init) => {
      sent.push([url, init]);
      return answer();
    };
  beforeEach(() => void sent.splice(0));

  test("sends the key, the type and nothing else", async () => {
    const request = post();
    request.headers.set("cookie", "session=1");
    request.headers.set("authorization", "Bearer of the client");
    await forward(await accepted(request), { apiKey: ` ${key}\n`, fetch: answering(() => new Response("audio")) });
    const [[url, { headers, method, redirect }]] = sent as [[string, RequestInit]];
    expect([url, method, redirect]).toEqual(["https://api.deepgram.com/v1/speak", "POST", "error"]);
    expect(headers).toEqual({ "content-type": "application/json", authorization: "Token the-key", "accept-encoding": "identity" });
  });

  test.each<[number, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [204, { "dg-request-id": "1" }, { "dg-request-id": "1" }],
    [
      429,
      { "retry-after": "7", "dg-error": "Too many", "content-type": "application/json" },
      { "retry-after": "7", "dg-error": "Too many", "content-type": "application/json" },
    ],
    [401, { "www-authenticate": "Token", "access-control-allow-origin": "*" }, { "www-authenticate": "Token" }],
    [
      200,
      { connection: "close, X-One", "x-one": "1", "keep-alive": "timeout=5", "x-two": "2", upgrade: "h2c", te: "trailers" },
      { "x-two": "2" },
    ],
    [200, { "content-encoding": "gzip", "content-length": "10" }, {}],
    [200, { "content-length": "10" }, { "content-length": "10" }],
    [200, { "set-cookie": "a=1", "strict-transport-security": "max-age=1", "alt-svc": "h3", "clear-site-data": "*" }, {}],
  ])("hands %d back with %j", async (status, given, wanted) => {
    const fetch = answering(() => new Response(status === 204 ? null : "0123456789", { status, headers: given }));
    const response = await forward(await accepted(), { apiKey: key, fetch });
    expect(response.status).toBe(status);
    const { "content-type": type, ...headers } = Object.fromEntries(response.headers);
    expect({ ...headers, ...(type !== "text/plain;charset=UTF-8" && type !== undefined && { "content-type": type }) }).toEqual(wanted);
    expect(await response.text()).toBe(status === 204 ? "" : "0123456789");
  });

  test.each<[string, () => Promise<Response>, number, string]>([
    [
      "refuses the connection",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } })),
      502,
      "ECONNREFUSED",
    ],
    ["fails in another way", () => Promise.reject(new Error("secret http://10.0.0.1/")), 502, "Deepgram cannot be reached."],
    [
      "does not accept in time",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } })),
      504,
      "in time",
    ],
    ["does not answer in time", () => Promise.reject(new DOMException("late", "TimeoutError")), 504, "in time"],
    [
      "answers in a coding that fetch does not decode",
      async () => new Response("", { headers: { "content-encoding": "zstd" } }),
      502,
      "cannot be passed on",
    ],
    ["redirects a browser", async () => Response.error(), 502, "cannot be passed on"],
    ["redirects in the words of Bun", () => Promise.reject(new Error("UnexpectedRedirect fetching https://secret")), 502, "redirect"],
    ["redirects", async () => new Response(null, { status: 307, headers: { location: "https://example.com/secret" } }), 502, "redirect"],
  ])("where upstream %s, the answer is a problem", async (_what, fetch, status, detail) => {
    const response = await forward(await accepted(), { apiKey: key, fetch });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    const text = await response.text();
    expect(text).toContain(detail);
    expect(text).not.toMatch(/secret|the-key/);
  });

  test("a signal that times out is 504; a client that left ends the request", async () => {
    const hanging: Fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error)));
    const late = await forward(await accepted(), { apiKey: key, fetch: hanging, signal: AbortSignal.timeout(20) });
    expect(late.status).toBe(504);
    const client = new AbortController();
    const request = new Request(post(), { signal: client.signal });
    const gone = forward(await accepted(request), { apiKey: key, fetch: hanging });
    client.abort();
    expect((await gone).status).toBe(499);
  });

  test("the answers that it makes itself are marked as the guard's, and no others", async () => {
    const refusing: Fetch = () => Promise.reject(new TypeError("fetch failed"));
    const markOf = async (mark: boolean, request: Request, fetch: Fetch) => {
      const checked = (await createGuard({ routes: { "/api/tts": "speak.v1" }, mark })(request)) as Checked;
      return (await forward(checked, { apiKey: key, fetch })).headers.get("x-deepgram-preflight");
    };
    const elsewhere = () => new Request("https://example.com/elsewhere");
    expect(await markOf(true, post(), refusing)).toBe("upstream-unreachable");
    expect(await markOf(true, elsewhere(), refusing)).toBe("route-unknown");
    expect(await markOf(false, post(), refusing)).toBeNull();
    expect(await markOf(false, elsewhere(), refusing)).toBeNull();
    expect(await markOf(true, post(), async () => new Response("no", { status: 502 }))).toBeNull();
  });

  test("a request that was not checked is 404", async () => {
    const checked = (await createGuard()(new Request("https://example.com/elsewhere"))) as Checked;
    const response = await forward(checked, { apiKey: key, fetch: answering(() => new Response()) });
    expect([response.status, response.headers.get("content-type"), sent]).toEqual([404, "application/problem+json", []]);
  });

  test.each<[Partial<ForwardOptions>, string]>([
    [{ apiKey: undefined }, "`apiKey` is missing"],
    [{ apiKey: " " }, "`apiKey` is missing"],
    [{ apiKey: "a\nsecret" }, "`apiKey` must be one line of visible ASCII characters"],
    [{ apiKey: "schlüssel-secret" }, "`apiKey` must be one line of visible ASCII characters"],
    [{ baseUrl: "api.deepgram.com" }, "`baseUrl` must be an http or https URL"],
    [{ baseUrl: "https://user:secret@example.com" }, "`baseUrl` must be an http or https URL"],
    [{ baseUrl: "https://example.com/?a=secret" }, "`baseUrl` must be an http or https URL"],
    [{ baseUrl: "file:///secret" }, "`baseUrl` must be an http or https URL"],
  ])("%j is a mistake, told at once and without the secret", async (options, message) => {
    const checked = await accepted();
    const call = () => forward(checked, { apiKey: key, ...options });
    expect(call).toThrow(message);
    expect(call).not.toThrow("secret");
  });

  test("a base URL may have a path", async () => {
    for (const baseUrl of ["http://localhost:8080/deepgram", new URL("http://localhost:8080/deepgram/")])
      await forward(await accepted(), { apiKey: key, baseUrl, fetch: answering(() => new Response()) });
    expect(sent.map(([url]) => url)).toEqual(["http://localhost:8080/deepgram/v1/speak", "http://localhost:8080/deepgram/v1/speak"]);
  });
});
