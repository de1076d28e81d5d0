import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { preflightMiddleware as forExpress } from "../../../src/express.js";
import { preflightPlugin } from "../../../src/fastify.js";
import { type FetchFunction, withPreflight } from "../../../src/fetch.js";
import { preflightMiddleware as forHono } from "../../../src/hono.js";
import { type AdapterOptions, createGuard } from "../../../src/web.js";

const json = { "content-type": "application/json" };
const requestTo = (url: string, body: unknown = { text: "Hello" }, method = "POST") =>
  new Request(`http://localhost${url}`, { method, ...(method === "POST" && { headers: json, body: JSON.stringify(body) }) });

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly mark: string | null;
  readonly document: Readonly<Record<string, unknown>>;
}

/** What a guard answers; the URL of the request to Deepgram where it accepts. */
async function answerOf(options: AdapterOptions, request: Request): Promise<Told | string | null> {
  const checked = await createGuard({ onReject: null, ...options })(request);
  if (!(checked instanceof Response)) return checked.endpoint === null ? null : checked.wire.url;
  const { status, headers } = checked;
  return {
    status,
    type: headers.get("content-type"),
    mark: headers.get("x-deepgram-preflight"),
    document: (await checked.json()) as Told["document"],
  };
}

const notAllowed = (...parameters: string[]) => ({
  status: 400,
  type: "application/problem+json",
  mark: null,
  document: {
    title: "Parameter not allowed",
    status: 400,
    detail: expect.stringContaining(`\`${parameters[0]}\``) as unknown,
    code: "parameter-not-allowed",
    parameters,
  },
});

describe("allow", () => {
  const inQuery: AdapterOptions = { endpoint: "speak.v1", allow: ["model", "encoding", "tag"] };
  const inBody: AdapterOptions = { ...inQuery, parameters: "body" };

  test.each<[string, readonly string[]]>([
    ["callback=https://example.com/", ["callback"]],
    ["model=aura-2-thalia-en&callback=https://example.com/&mip_opt_out=true", ["callback", "mip_opt_out"]],
    // as the server's reader may read them
    ["call%62ack=https://example.com/", ["callback"]],
    ["%63allback[]=https://example.com/", ["callback[]"]],
    ["callback[0]=https://example.com/", ["callback[0]"]],
    ["[callback]=https://example.com/", ["[callback]"]],
    ["tag[callback]=https://example.com/", ["tag[callback]"]],
    ["&&callback&", ["callback"]],
    ["model+=x", ["model "]],
    ["Model=aura-2-thalia-en", ["Model"]],
    ["%ff=1", ["%ff"]],
    ["__proto__=1", ["__proto__"]],
    ["constructor=1", ["constructor"]],
  ])("the query %s", async (query, parameters) => {
    expect(await answerOf(inQuery, requestTo(`/api/tts?${query}`))).toEqual(notAllowed(...parameters));
    // the query of a route whose parameters are in the body goes on too
    expect(await answerOf(inBody, requestTo(`/api/tts?${query}`))).toEqual(notAllowed(...parameters));
  });

  test.each([
    ["", "/v1/speak"],
    ["?encoding=flac", "/v1/speak?encoding=flac"],
    ["?tag=a&tag=b", "/v1/speak?tag=a&tag=b"],
    ["?tag[]=a&tag[1]=b", "/v1/speak?tag[]=a&tag[1]=b"],
    ["?%65ncoding=flac", "/v1/speak?%65ncoding=flac"],
  ])("the query %s goes on", async (query, url) => {
    expect(await answerOf(inQuery, requestTo(`/api/tts${query}`))).toBe(url);
  });

  test("the policy comes before Deepgram's answer, and names the nearest parameter", async () => {
    const answer = (await answerOf(inQuery, requestTo("/api/tts?encodng=nope&sample_rate=x"))) as Told;
    expect(answer).toEqual(notAllowed("encodng", "sample_rate"));
    expect(answer.document["detail"]).toBe(
      "`encodng`, `sample_rate` are not allowed parameters. Did you mean `encoding`? This route takes `model`, `encoding`, `tag`.",
    );
  });

  test("what is in the body", async () => {
    const refused = { text: "Hello", encoding: "flac", callback: "https://example.com/", mip_opt_out: true };
    expect(await answerOf(inBody, requestTo("/api/tts", refused))).toEqual(notAllowed("callback", "mip_opt_out"));
    expect(await answerOf(inBody, requestTo("/api/tts", { text: "Hello", encoding: "flac" }))).toBe("/v1/speak?encoding=flac");
  });

  test("without a list, callbacks from a body have to be allowed by name", async () => {
    const own: AdapterOptions = { endpoint: "speak.v1", parameters: "body" };
    const body = { text: "Hello", tag: "t", callback: "https://example.com/", callback_method: "PUT" };
    expect(await answerOf(own, requestTo("/api/tts", body))).toEqual(notAllowed("callback", "callback_method"));
    for (const name of ["callback", "callback[]", "[callback]", "x[callback_method]"])
      expect(await answerOf(own, requestTo(`/api/tts?${name}=https://example.com/`))).toEqual(notAllowed(name));
    expect(await answerOf(own, requestTo("/api/tts", { text: "Hello", tag: "t" }))).toBe("/v1/speak?tag=t");
    const allowing: AdapterOptions = { ...own, allow: ["tag", "callback", "callback_method"] };
    expect(await answerOf(allowing, requestTo("/api/tts", body))).toBe(
      "/v1/speak?tag=t&callback=https%3A%2F%2Fexample.com%2F&callback_method=PUT",
    );
    // Deepgram's own paths are for those who know its parameters
    expect(await answerOf({}, requestTo("/v1/speak?callback=https://example.com/"))).toBe("/v1/speak?callback=https://example.com/");
  });

  test("a list per endpoint", async () => {
    const options: AdapterOptions = {
      routes: { "/api/tts": "speak.v1", "/api/stt": "listen.v1" },
      allow: { "speak.v1": ["encoding"], "listen.v1": [] },
    };
    expect(await answerOf(options, requestTo("/api/tts?encoding=flac"))).toBe("/v1/speak?encoding=flac");
    const url = { url: "https://example.com/a.wav" };
    expect(await answerOf(options, requestTo("/api/stt?model=nova-3", url))).toEqual(notAllowed("model"));
    expect(await answerOf(options, requestTo("/api/stt", url))).toBe("/v1/listen");
    expect(await answerOf({ allow: { "speak.v1": ["encoding"] } }, requestTo("/v1/listen?model=nova-3", url))).toEqual(notAllowed("model"));
  });

  test.each<[AdapterOptions, string]>([
    [{ allow: "model" as never }, "`allow` must be a list of parameter names"],
    [{ allow: [1] as never }, "`allow` must be a list of parameter names"],
    [{ allow: { "speak.v1": "model" } as never }, "`allow` must be a list of parameter names"],
    [{ endpoint: "speak.v1", allow: { "listen.v1": [] } }, "`allow` has no list for speak.v1"],
    [{ allow: { speak: [] } as never }, 'unknown endpoint "speak". Did you mean "speak.v1"?'],
    [{ unknown: "404" as never }, '`unknown` must be "pass" or "reject"'],
    [{ mark: "yes" as never }, "`mark` must be true or false"],
    [{ endpoint: "speak.v1", routes: {} }, "use either `endpoint` or `routes`"],
    [{ endpoint: "manage.v1.keys.list" as never }, "cannot be mapped to a route"],
  ])("%j is a mistake", (options, message) => {
    expect(() => createGuard(options)).toThrow(message);
  });
});

test("a property that is neither a parameter nor the body's is named", async () => {
  const options: AdapterOptions = { endpoint: "speak.v1", parameters: "body", mark: true };
  expect(await answerOf(options, requestTo("/api/tts", { text: "hi", encodng: "flac" }))).toEqual({
    status: 400,
    type: "application/problem+json",
    mark: "property-unknown",
    document: {
      title: "Unknown property",
      status: 400,
      detail: "Unknown property `encodng`. Did you mean `encoding`?",
      code: "property-unknown",
      parameters: ["encodng"],
    },
  });
  // what the server says first stays
  expect(await answerOf(options, requestTo("/api/tts", { text: "hi", encodng: 1, encoding: "mp3", sample_rate: 24000 }))).toMatchObject({
    mark: "sample-rate-not-applicable",
    document: { err_code: "UNSUPPORTED_AUDIO_FORMAT" },
  });
  // the server ignores unknown properties here
  expect(await answerOf({ endpoint: "listen.v1", parameters: "body" }, requestTo("/api/stt", { url: "https://example.com/", x: 1 }))).toBe(
    "/v1/listen",
  );
});

test("a mark is on local answers, and on no other", async () => {
  const bad = () => requestTo("/v1/speak?encoding=mp3&container=wav");
  expect(await answerOf({ mark: true }, bad())).toMatchObject({ status: 400, mark: "container-not-applicable", type: "application/json" });
  expect(await answerOf({}, bad())).toMatchObject({ status: 400, mark: null });
  const wrapped = withPreflight<FetchFunction>(async () => new Response("upstream"), { mark: true, onReject: null });
  const send = (query: string) =>
    wrapped(`https://api.deepgram.com/v1/speak${query}`, { method: "POST", headers: json, body: '{"text":"hi"}' });
  expect((await send("?encoding=nope")).headers.get("x-deepgram-preflight")).toBe("encoding-unknown");
  expect((await send("")).headers.get("x-deepgram-preflight")).toBeNull();
});

describe("unknown: reject", () => {
  test.each<[AdapterOptions, Request, object | string | null]>([
    [
      {},
      requestTo("/v1/speek"),
      { status: 404, document: { code: "route-unknown", detail: "No known endpoint has this path. Did you mean `/v1/speak`?" } },
    ],
    [{}, requestTo("/V1/SPEAK"), { status: 404, document: { detail: "No known endpoint has this path. Did you mean `/v1/speak`?" } }],
    [{}, requestTo("/v1//speak"), { status: 404 }],
    [{}, requestTo("//v1/speak"), { status: 404 }],
    [{}, requestTo("/v1/speak"), "/v1/speak"],
    [
      { routes: { "/api/tts": "speak.v1" } },
      requestTo("/api/tss"),
      { status: 404, document: { detail: expect.stringContaining("`/api/tts`") } },
    ],
    [{ routes: { "/api/tts": "speak.v1" } }, requestTo("/v1/speak"), { status: 404 }],
    [
      { routes: { "/api/tts": "speak.v1" } },
      requestTo("/api/tts", undefined, "GET"),
      { status: 405, document: { code: "method-not-allowed" } },
    ],
    [{ routes: { "/api/tts": "speak.v1" } }, requestTo("/api/tts", undefined, "OPTIONS"), null],
    [{ endpoint: "speak.v1" }, requestTo("/wherever"), "/v1/speak"],
    [{ endpoint: "speak.v1" }, requestTo("/wherever", undefined, "GET"), { status: 405 }],
  ])("%j", async (options, request, answer) => {
    const told = await answerOf({ ...options, unknown: "reject" }, request);
    if (typeof answer === "object" && answer !== null) expect(told).toMatchObject({ type: "application/problem+json", ...answer });
    else expect(told).toBe(answer);
    if (typeof answer === "object") expect(await answerOf(options, request.clone())).toBeNull();
  });

  test("a mounted middleware is asked for its paths once", async () => {
    const app = express();
    app.use(
      "/deepgram",
      forExpress({ unknown: "reject", onReject: null }),
      (request, response) => void response.send(request.deepgram?.endpoint),
    );
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = async (path: string) => (await fetch(`${base}${path}`, { method: "POST", headers: json, body: '{"text":"hi"}' })).status;
    expect([await post("/deepgram/v1/speak"), await post("/deepgram/v1/speek"), await post("/v1/speek")]).toEqual([200, 404, 404]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("a route is matched as its framework matches it", () => {
  const routes = { "/api/tts": "speak.v1" } as const;
  const bad = { method: "POST", headers: json, body: "{" } as const;

  test.each([
    ["/api/tts", 400],
    ["/API/TTS/", 400],
    ["/api/tts/", 400],
    ["/Api/Tts?x=1", 400],
    ["/api/other", 404],
  ])("by Express: %s", async (path, status) => {
    const app = express();
    app.post("/api/tts", forExpress({ routes, onReject: null }), (_request, response) => void response.send("passed"));
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, bad);
    server.closeAllConnections();
    server.close();
    expect(response.status).toBe(status);
  });

  test("by an Express that is told to be strict", async () => {
    const app = express().enable("case sensitive routing").enable("strict routing");
    app.use(forExpress({ routes, onReject: null }), (_request, response) => void response.send("passed"));
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const post = async (path: string) => (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, bad)).status;
    expect([await post("/api/tts"), await post("/API/tts"), await post("/api/tts/")]).toEqual([400, 200, 200]);
    server.closeAllConnections();
    server.close();
  });

  test.each([
    ["/api/tts", 400],
    ["/api/t%74s", 400],
    ["/API/tts/", 400],
  ])("by Fastify: %s", async (url, statusCode) => {
    const app = fastify({ routerOptions: { caseSensitive: false, ignoreTrailingSlash: true } });
    app.register(async (scope) => {
      await scope.register(preflightPlugin, { routes, onReject: null });
      scope.post("/api/tts", async () => "passed");
    });
    const base = await app.listen({ host: "127.0.0.1", port: 0 });
    expect((await fetch(`${base}${url}`, bad)).status).toBe(statusCode);
    await app.close();
  });

  test.each<[string, boolean, number]>([
    ["/api/tts", true, 400],
    ["/api/t%74s", true, 400],
    ["/api/tts/", false, 400],
    ["/api/tts/", true, 404],
  ])("by Hono: %s, strict %j", async (path, strict, status) => {
    const app = new Hono({ strict });
    app.post("/api/tts", forHono({ routes, onReject: null }), (c) => c.text("passed"));
    expect((await app.request(path, bad)).status).toBe(status);
  });

  test("by whoever has a Request: decoded", async () => {
    expect(await answerOf({ routes }, new Request("http://localhost/api/t%74s", bad))).toMatchObject({ status: 400 });
    expect(await answerOf({ routes }, new Request("http://localhost/api%2ftts", bad))).toBeNull();
  });
});

describe("the line in development", () => {
  const { NODE_ENV } = process.env;
  const print = jest.spyOn(console, "error").mockImplementation(() => {});
  afterEach(() => {
    print.mockClear();
    process.env["NODE_ENV"] = NODE_ENV;
  });
  afterAll(() => print.mockRestore());
  const lines = () => print.mock.calls.map(([line]) => String(line));
  const rejectedBy = async (options: AdapterOptions, url = "/v1/listen?smart_format=maybe%0A") => {
    await createGuard(options)(requestTo(url, { url: "https://example.com/a.wav" }));
    return lines();
  };

  test("names rule, pointer and hint, in one line", async () => {
    process.env["NODE_ENV"] = "development";
    expect(await rejectedBy({})).toEqual([
      expect.stringMatching(/^deepgram-preflight: listen\.v1 400 feature-not-a-boolean at \/query\/smart_format: .*`true` or `false`\.$/),
    ]);
  });

  test("names what a policy refuses", async () => {
    process.env["NODE_ENV"] = "development";
    expect(await rejectedBy({ endpoint: "listen.v1", allow: [] }, "/api/stt?mod%0Ael=x")).toEqual([
      "deepgram-preflight: listen.v1 400 parameter-not-allowed: `mod el` is not an allowed parameter. This route takes no parameters.",
    ]);
  });

  test("there is none in production, with a hook, or with null", async () => {
    process.env["NODE_ENV"] = "development";
    expect(await rejectedBy({ onReject: null })).toEqual([]);
    const heard = jest.fn();
    expect(await rejectedBy({ onReject: heard })).toEqual([]);
    expect(heard).toHaveBeenCalledTimes(1);
    process.env["NODE_ENV"] = "production";
    expect(await rejectedBy({})).toEqual([]);
  });

  test("there is none if the program may not read its environment, as in Deno", async () => {
    const refuse = () => {
      throw new Error("Requires env access");
    };
    const replaced = jest.replaceProperty(process, "env", new Proxy({}, { get: refuse }));
    const guard = createGuard({});
    replaced.restore();
    await guard(requestTo("/v1/listen?smart_format=maybe", { url: "https://example.com/a.wav" }));
    expect(lines()).toEqual([]);
  });

  test("says neither the key nor the text", async () => {
    process.env["NODE_ENV"] = "development";
    const secret = "a secret of mine";
    for (const body of [
      `{"text":"${secret}`,
      `{"text":"${secret}","url":"${secret}"}`,
      `{"text":["${secret}"]}`,
      JSON.stringify({ text: `${secret}${"x".repeat(3000)}` }),
    ])
      await createGuard({ auth: "check" })(
        new Request("http://localhost/v1/speak", { method: "POST", headers: { ...json, authorization: "Token the-key" }, body }),
      );
    await createGuard({ auth: "check" })(
      new Request("http://localhost/v1/speak", { method: "POST", headers: { ...json, authorization: "Tok the-key" }, body: "{}" }),
    );
    expect(lines()).toHaveLength(5);
    expect(lines().join("\n")).not.toMatch(/secret|the-key/);
  });
});
