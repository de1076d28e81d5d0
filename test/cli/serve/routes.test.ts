import { PassThrough } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { preflight, type Rejected } from "../../../src/index.js";
import { runWith } from "../terminal/terminal.js";
import { closeLater, gateTo, upstreamThat } from "./gates.js";
import { serving } from "./serving.js";

const json = { "content-type": "application/json" };
const post = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers: json, body: typeof body === "string" ? body : JSON.stringify(body) });

describe("--route", () => {
  test("a request for an own path is checked as the endpoint, and forwarded to it", async () => {
    const upstream = await upstreamThat();
    const proxy = await gateTo(upstream.url, "--route", "/api/tts=speak.v1");
    expect((await post(`${proxy.url}/api/tts?encoding=mp3`, { text: "Hi" })).status).toBe(200);
    const rejected = await post(`${proxy.url}/api/tts?encoding=nope`, { text: "Hi" });
    expect([rejected.status, rejected.headers.get("x-deepgram-preflight")]).toEqual([400, null]);
    // Deepgram's own paths are still checked
    expect((await post(`${proxy.url}/v1/speak?encoding=nope`, { text: "Hi" })).status).toBe(400);
    expect(upstream.arrived.map(({ url, body }) => [url, body.toString()])).toEqual([["/v1/speak?encoding=mp3", '{"text":"Hi"}']]);
    expect(await proxy.lines(3)).toMatchObject([
      { path: "/api/tts", endpoint: "speak.v1", verdict: "accepted" },
      { path: "/api/tts", endpoint: "speak.v1", verdict: "rejected", rule: "encoding-unknown" },
      { path: "/v1/speak", endpoint: "speak.v1", verdict: "rejected" },
    ]);
  });

  test("--parameters body: they move to the query, and the length follows", async () => {
    const upstream = await upstreamThat();
    const proxy = await gateTo(upstream.url, "--route", "/api/tts=speak.v1", "--parameters", "body");
    const chunked = { body: new Blob(['{"text":"Grüße","encoding":"linear16"}']).stream(), duplex: "half" } as RequestInit;
    for (const send of [{ body: '{"text":"Grüße","encoding":"linear16"}' }, chunked])
      expect((await fetch(`${proxy.url}/api/tts`, { method: "POST", headers: json, ...send })).status).toBe(200);
    for (const { url, headers, body } of upstream.arrived) {
      expect([url, body.toString()]).toEqual(["/v1/speak?encoding=linear16", '{"text":"Grüße"}']);
      expect([headers["content-length"], headers["transfer-encoding"]]).toEqual([String(body.length), undefined]);
    }
    expect(upstream.arrived).toHaveLength(2);
    const callback = await post(`${proxy.url}/api/tts`, { text: "Hi", callback: "https://example.com" });
    expect([callback.status, callback.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(await callback.json()).toMatchObject({ code: "parameter-not-allowed", parameters: ["callback"] });
    expect(upstream.arrived).toHaveLength(2);
    expect((await proxy.lines(3))[2]).toMatchObject({ path: "/api/tts", status: 400, verdict: "rejected", rule: "parameter-not-allowed" });
    const open = await gateTo(upstream.url, "--route", "/api/tts=speak.v1", "--parameters", "body", "--allow", "callback");
    expect((await post(`${open.url}/api/tts`, { text: "Hi", callback: "https://example.com" })).status).toBe(200);
  });

  test("a compressed body is decoded for the check, and forwarded as it was sent, or plain if its parameters move", async () => {
    const upstream = await upstreamThat();
    const proxy = await gateTo(upstream.url, "--route", "/api/tts=speak.v1", "--parameters", "body");
    const send = (path: string, body: object) =>
      fetch(`${proxy.url}${path}`, {
        method: "POST",
        headers: { ...json, "content-encoding": "gzip" },
        body: gzipSync(JSON.stringify(body)),
      });
    expect((await send("/v1/speak", { text: 1 })).status).toBe(400);
    expect((await send("/v1/speak", { text: "Hi" })).status).toBe(200);
    expect((await send("/api/tts", { text: "Hi", encoding: "mp3" })).status).toBe(200);
    const [direct, moved] = upstream.arrived;
    expect([direct?.headers["content-encoding"], gunzipSync(direct?.body ?? "").toString()]).toEqual(["gzip", '{"text":"Hi"}']);
    expect([moved?.headers["content-encoding"], moved?.url, moved?.body.toString()]).toEqual([
      undefined,
      "/v1/speak?encoding=mp3",
      '{"text":"Hi"}',
    ]);
  });

  test("--dry-run forwards to the endpoint all the same", async () => {
    const upstream = await upstreamThat();
    const proxy = await gateTo(upstream.url, "--route", "/api/tts=speak.v1", "--dry-run");
    expect((await post(`${proxy.url}/api/tts?encoding=nope`, { text: "Hi" })).status).toBe(200);
    expect(upstream.arrived.map(({ url }) => url)).toEqual(["/v1/speak?encoding=nope"]);
  });
});

describe("--allow", () => {
  test.each([
    [["--allow", "model,encoding"], "model=aura-2-thalia-en&encoding=mp3", 204],
    [["--allow", "model", "--allow", "encoding"], "model=aura-2-thalia-en&encoding=mp3", 204],
    [["--allow", "model"], "model=aura-2-thalia-en&tag=x", 400],
    [["--allow", "speak.v1=model"], "tag=x", 400],
    // a list per endpoint is a list for all: the others take no parameters
    [["--allow", "listen.v1=model"], "tag=x", 400],
    [["--allow", "listen.v1=model"], "", 204],
  ])("%j: %s gets %i", async (args, query, status) => {
    const proxy = await gateTo(undefined, ...args);
    const response = await post(`${proxy.url}/v1/speak?${query}`, { text: "Hi" });
    expect(response.status).toBe(status);
    if (status === 400) expect(await response.json()).toMatchObject({ code: "parameter-not-allowed", parameters: ["tag"] });
  });
});

test("--mark: answers made here have the id of the rule, forwarded ones never", async () => {
  const upstream = await upstreamThat((_request, response) => response.writeHead(400).end("no"));
  const proxy = await gateTo(upstream.url, "--mark");
  const here = await post(`${proxy.url}/v1/speak?encoding=nope`, { text: "Hi" });
  const there = await post(`${proxy.url}/v1/speak`, { text: "Hi" });
  expect([here.status, here.headers.get("x-deepgram-preflight")]).toEqual([400, "encoding-unknown"]);
  expect([there.status, there.headers.get("x-deepgram-preflight")]).toEqual([400, null]);
  const stub = await gateTo(undefined, "--mark");
  const problem = await post(`${stub.url}/v1/unknown`, {});
  expect([problem.status, problem.headers.get("x-deepgram-preflight")]).toEqual([501, "route_unknown"]);
});

describe("--verdicts", () => {
  const request = { method: "POST", url: "/v1/speak?encoding=mp3&container=wav", headers: json, body: '{"text":"Hi"}' };
  test("the whole verdict on a request line", async () => {
    const proxy = await gateTo(undefined, "--verdicts", "--rule", "callback-port=off");
    const response = await post(`${proxy.url}/-/preflight`, { id: 7, ...request });
    const core = preflight(request) as Rejected;
    const verdict = (await response.json()) as Record<string, unknown>;
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(verdict).toMatchObject({ id: 7, ok: false, status: core.status, rule: { id: core.rule.id, hint: core.rule.hint } });
    expect(await proxy.lines(1)).toMatchObject([{ path: "/-/preflight", status: 200, verdict: null }]);
  });
  test.each<[string, string, string, number, string]>([
    ["no JSON", "POST", "{", 400, "invalid_request_line"],
    ["no request", "POST", "{}", 400, "invalid_request_line"],
    ["a line that is too long", "POST", `{"body":"${"a".repeat(4_194_304)}"}`, 413, "content_too_large"],
    ["another method", "PUT", "{}", 405, "method_not_allowed"],
  ])("%s is a problem", async (_title, method, body, status, error) => {
    const proxy = await gateTo(undefined, "--verdicts");
    const response = await fetch(`${proxy.url}/-/preflight`, { method, body });
    expect([response.status, await response.json()]).toMatchObject([status, { error }]);
  });
  test("without the option there is no such path", async () => {
    const proxy = await gateTo(undefined);
    expect((await post(`${proxy.url}/-/preflight`, request)).status).toBe(501);
  });
});

test("--exit-with-parent: the proxy ends when standard input closes", async () => {
  const input = new PassThrough();
  const proxy = await serving({ stdin: () => input }, "--exit-with-parent");
  closeLater(() => proxy.close());
  input.write("ignored");
  expect((await fetch(`${proxy.url}/healthz`)).status).toBe(200);
  input.end();
  expect(await proxy.ended).toBe(0);
});

test.each<[string[], string]>([
  [["--route", "/api/tts"], "--route is PATH=ENDPOINT"],
  [["--route", "api=speak.v1"], "--route is PATH=ENDPOINT"],
  [["--route", "/api/tts=speak.v9"], "speak.v9"],
  [["--route", "/api/tts=speak.v1", "--parameters", "header"], "--parameters is query or body"],
  [["--parameters", "body"], "--parameters body needs --route"],
  [["--allow", "model", "--allow", "speak.v1=model"], "--allow takes names for all endpoints or for each endpoint, not both"],
  [["--allow", "speak.v9=model"], "speak.v9"],
  [["--unknown", "no"], "--unknown is pass or reject"],
  [["--max-connections", "0"], "--max-connections is a number"],
  [["--max-body-buffer", "64X"], "--max-body-buffer is a number of bytes"],
])("%j is a mistake", async (args, complaint) => {
  const { code, stderr } = await runWith(["serve", ...args], undefined);
  expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
});
