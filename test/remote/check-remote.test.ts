import { promises } from "node:dns";
import { getEventListeners } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRemote, type RemoteOptions, type RemoteRejected, type RemoteUndetermined, type RemoteVerdict } from "../../src/remote.js";
import { closeAll, closedPort, type Loopback, serve, serveBytes } from "./loopback.js";

interface ErrorData {
  readonly status: number;
  readonly err_code: string;
  readonly err_msg: string;
  readonly mend: string;
}

const { errors } = JSON.parse(readFileSync(join(__dirname, "../../schemas/errors.json"), "utf8")) as { errors: Record<string, ErrorData> };
const addresses: Readonly<Record<string, readonly string[]>> = {
  "here.test": ["127.0.0.1"],
  "private.test": ["10.0.0.1"],
  "mixed.test": ["127.0.0.1", "10.0.0.1"],
  "none.test": [],
  "carrier.test": ["100.64.0.1"],
};

async function resolve(hostname: string): Promise<readonly string[]> {
  const found = addresses[hostname];
  if (found) return found;
  throw Object.assign(new Error(hostname), { code: hostname.split(".")[0]?.toUpperCase() });
}

const byDefault: RemoteOptions = { resolve, isPublic: (address) => address === "127.0.0.1", requestId: () => "the-id" };

/** The rejection with an error of the catalogue, byte for byte. */
function answer(error: string, slots: Readonly<Record<string, string>> = {}): Partial<RemoteRejected> {
  const { status, err_code, err_msg } = errors[error] as ErrorData;
  const message = err_msg.replace(/\{(\w+)\}/g, (_slot, name: string) => slots[name] ?? "");
  return {
    ok: false,
    status,
    headers: { "content-type": "application/json", "dg-error": message, "dg-request-id": "the-id" },
    body: { err_code, err_msg: message, request_id: "the-id" },
    text: `{"err_code":"${err_code}","err_msg":${JSON.stringify(message)},"request_id":"the-id"}`,
  };
}

const noticesOf = ({ notices }: RemoteVerdict) => notices.map(({ id }) => id);
const reasonOf = (verdict: RemoteVerdict) => (verdict as RemoteUndetermined).reason;

let calls = 0;

afterEach(closeAll);

describe.each<[string, Partial<RemoteOptions>]>([
  ["node:http", {}],
  [
    "fetch",
    {
      fetch: (url, init) => {
        calls++;
        return fetch(url, init);
      },
    },
  ],
])("with %s", (name, transport) => {
  const pinned = name === "node:http";
  const options = { ...byDefault, ...transport };
  // `fetch` resolves names itself, and this one is nowhere
  const here = pinned ? "here.test" : "127.0.0.1";
  const at = ({ port }: { port: number }, path = "/", host = here) => `http://${host}:${port}${path}`;
  const bytes = (...lines: string[]) => serveBytes(Buffer.from(lines.join("\r\n"), "latin1"));
  const check = (url: string, more: RemoteOptions = {}) => checkRemote(url, { ...options, ...more });

  test.each<[what: string, error: string, rule: string, url: () => Promise<string>, slots?: Record<string, string>]>([
    ["what is no URL", "payload-url-invalid", "remote-not-a-url", async () => "here.test/text"],
    ["a name that there is not", "remote-routability-unknown", "remote-not-found-host", async () => "http://enotfound.test/"],
    ["a name without an address", "remote-routability-unknown", "remote-not-found-host", async () => "http://enodata.test/"],
    ["a name with no addresses", "remote-routability-unknown", "remote-not-found-host", async () => "http://none.test/"],
    ["a private address", "remote-not-public", "remote-not-public", async () => "http://192.168.0.1/"],
    ["a private address in brackets", "remote-not-public", "remote-not-public", async () => "http://[::1]/"],
    ["a name at a private address", "remote-not-public", "remote-not-public", async () => "http://private.test/"],
    ["a name that is partly at one", "remote-not-public", "remote-not-public", async () => "http://mixed.test/"],
    [
      "a redirect to a private address",
      "remote-not-public",
      "remote-not-public",
      async () => at(await serve((_request, response) => response.writeHead(302, { location: "http://127.0.0.2/" }).end())),
    ],
    [
      "a redirect without location",
      "remote-redirect-without-location",
      "remote-redirect-without-location",
      async () => at(await serve((_request, response) => response.writeHead(301).end())),
    ],
    [
      "a location that is not UTF-8",
      "remote-redirect-not-utf8",
      "remote-redirect-not-utf8",
      async () => at(await bytes("HTTP/1.1 307 Temporary Redirect", "Location: /caf\xe9", "Content-Length: 0", "", "")),
    ],
    [
      "a location that is no URL",
      "remote-redirect-not-a-url",
      "remote-redirect-not-a-url",
      async () => at(await serve((_request, response) => response.writeHead(308, { location: "http://[" }).end())),
    ],
    [
      "a loop",
      "remote-too-many-redirects",
      "remote-too-many-redirects",
      async () => at(await serve(({ url }, response) => response.writeHead(303, { location: url === "/" ? "/b" : "/" }).end())),
    ],
    [
      "a client error",
      "remote-client-error",
      "remote-client-error",
      async () => at(await serve((_request, response) => response.writeHead(404, "Nowhere").end())),
      { status: "404 Not Found" },
    ],
    [
      "a client error that the table does not have",
      "remote-client-error",
      "remote-client-error",
      async () => at(await serve((_request, response) => response.writeHead(499, "Gone Away").end())),
      { status: "499 <unknown status code>" },
    ],
    [
      "a client error behind a redirect",
      "remote-client-error",
      "remote-client-error",
      async () => at(await serve(({ url }, response) => response.writeHead(url === "/" ? 302 : 401, { location: "/x" }).end())),
      { status: "401 Unauthorized" },
    ],
    [
      "a server error",
      "remote-data-invalid",
      "remote-server-error",
      async () => at(await serve((_request, response) => response.writeHead(503).end())),
    ],
    [
      "no content",
      "remote-data-invalid",
      "remote-status-unusable",
      async () => at(await serve((_request, response) => response.writeHead(204).end())),
    ],
    [
      "another redirect",
      "remote-data-invalid",
      "remote-status-unusable",
      async () => at(await serve((_request, response) => response.writeHead(304).end())),
    ],
    [
      "empty content",
      "remote-data-invalid",
      "remote-content-empty",
      async () => at(await serve((_request, response) => response.writeHead(200, { "content-type": "text/plain" }).end())),
    ],
    ["a refused connection", "remote-data-invalid", "remote-connection-failed", async () => at({ port: await closedPort() })],
    ["a connection that is reset", "remote-data-invalid", "remote-connection-failed", async () => at(await serveBytes("", "reset"))],
    ["no HTTP", "remote-data-invalid", "remote-connection-failed", async () => at(await bytes("SSH-2.0-OpenSSH_9.6", ""))],
    [
      "no TLS",
      "remote-data-invalid",
      "remote-connection-failed",
      async () => at(await bytes("HTTP/1.1 400 Bad Request", "", "")).replace("http:", "https:"),
    ],
    [
      "content that is cut off",
      "remote-data-invalid",
      "remote-content-cut-off",
      async () => at(await serveBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nhello")),
    ],
    [
      "chunks that are cut off",
      "remote-data-invalid",
      "remote-content-cut-off",
      async () =>
        at(await serveBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "reset")),
    ],
    ...["audio/wav", "text/html; charset=utf-8", "application/octet-stream", "TEXT/HTML"].map(
      (type): [string, string, string, () => Promise<string>] => [
        type,
        "remote-text-not-deserialized",
        "remote-text-other-type",
        async () => at(await serve((_request, response) => response.writeHead(200, { "content-type": type }).end("x"))),
      ],
    ),
    ...[
      "{}",
      '{"text":1}',
      '{"Text":"x"}',
      '"text"',
      "null",
      "[]",
      "[1]",
      '{"text":"x"',
      '{"__proto__":{"text":"x"}}',
      "hello",
      "[".repeat(9999),
    ].map((json): [string, string, string, () => Promise<string>] => [
      json.slice(0, 30),
      "remote-text-not-deserialized",
      "remote-json-without-text",
      async () => at(await serve((_request, response) => response.writeHead(200, { "content-type": "application/json" }).end(json))),
    ]),
  ])("%s: %s", async (_what, error, rule, url, ...[slots]) => {
    const verdict = await check(await url());
    expect(verdict).toMatchObject({ ...answer(error, slots), pinned, endpoint: "speak.v1", rule: { id: rule, pointer: "/body/url" } });
    if (verdict.ok) return;
    expect(verdict.rule.hint).not.toMatch(/[{}]/);
    expect(verdict.rule.evidence.length).toBeGreaterThan(0);
  });

  test.each<[what: string, notices: string[], fields: Record<string, string>, content: string | Buffer]>([
    ["text", [], { "content-type": "text/plain" }, "Hello"],
    ["text with parameters", [], { "content-type": "Text/Plain; charset=utf-8" }, "Grüße"],
    ["text behind a byte order mark", [], { "content-type": "text/plain; charset=UTF8" }, "\ufeffHello"],
    ["JSON", [], { "content-type": "application/json" }, '{"text":"Hello","more":1}'],
    ["text coded as itself", [], { "content-type": "text/plain", "content-encoding": "Identity" }, "Hello"],
  ])("%s is taken, notices %j", async (_what, notices, fields, content) => {
    const server = await serve((_request, response) => response.writeHead(200, fields).end(content));
    const verdict = await check(at(server));
    expect(verdict).toMatchObject({ ok: true, complete: true, pinned, resolved: true });
    expect(noticesOf(verdict)).toEqual(notices);
    expect(verdict.hops).toEqual([{ url: at(server), addresses: ["127.0.0.1"], status: 200 }]);
    expect(JSON.stringify(verdict.notices)).not.toMatch(/\{\w+\}/);
  });

  test.each<[what: string, notices: string[], fields: Record<string, string | string[]>, content: string | Buffer]>([
    ["a JSON list", ["remote-json-sequence"], { "content-type": "application/json" }, '["Hello"]'],
    ["no type", ["remote-media-type-missing"], {}, "Hello"],
    ["an empty type", ["remote-media-type-missing"], { "content-type": "" }, "Hello"],
    ["JSON of another name", ["remote-media-type-doubtful"], { "content-type": "application/ld+json" }, "{}"],
    ["what is no type", ["remote-media-type-doubtful"], { "content-type": "text" }, "Hello"],
    ["two types", ["remote-media-type-doubtful"], { "content-type": "text/html, text/plain" }, "Hello"],
    ["text that is not UTF-8", ["remote-text-not-utf8"], { "content-type": "text/plain" }, Buffer.from([0x63, 0xe9])],
    ["JSON that is not UTF-8", ["remote-text-not-utf8"], { "content-type": "application/json" }, Buffer.from([0x63, 0xe9])],
    ["coded text", ["remote-content-coded"], { "content-type": "text/plain", "content-encoding": "X-Own" }, "Hello"],
    ["two fields of types", ["remote-media-type-doubtful"], { "content-type": ["text/plain", "application/json"] }, "Hello"],
    ["text in another charset", ["remote-charset-doubtful"], { "content-type": 'text/plain; Charset="ISO-8859-1"' }, "Hello"],
    ["JSON in another charset", ["remote-charset-doubtful"], { "content-type": "application/json;charset=utf-16" }, "{}"],
    ["JSON behind a byte order mark", ["remote-byte-order-mark"], { "content-type": "application/json" }, '\ufeff{"text":"Hello"}'],
    ["no type, and not UTF-8", ["remote-media-type-missing", "remote-text-not-utf8"], {}, Buffer.from([0xff])],
  ])("%s is undetermined, notices %j", async (_what, notices, fields, content) => {
    const server = await serve((_request, response) => {
      for (const [name, value] of Object.entries(fields)) response.setHeader(name, value);
      response.end(content);
    });
    const verdict = await check(at(server));
    expect(verdict).toMatchObject({
      ok: true,
      complete: false,
      reason: expect.stringMatching(/`(here\.test|127\.0\.0\.1)`.*notices/),
      pinned,
    });
    expect(noticesOf(verdict)).toEqual(notices);
    expect(JSON.stringify(verdict.notices)).not.toMatch(/\{\w+\}/);
  });

  test.each<[what: string, reason: RegExp, notices: string[], url: () => Promise<string>]>([
    ["another scheme", /http and https.*`ftp`/, [], async () => "ftp://here.test/"],
    ["a host without end", /too long/, [], async () => `http://${"\u0301".repeat(2000)}/`],
    ["what is no URI", /notices/, ["remote-not-a-uri"], async () => `http://here.test/${"x".repeat(65_534)}`],
    ["a resolver that fails", /`eai_again.test`.*EAI_AGAIN/, [], async () => "http://eai_again.test/"],
    ["a resolver without a reason", /no reason given/, [], async () => "http://-.test/"],
    [
      "a client error that may be about when",
      /notices/,
      ["remote-client-error-to-us"],
      async () => at(await serve((_request, response) => response.writeHead(429).end())),
    ],
    [
      "a client error that may be about who asks",
      /notices/,
      ["remote-client-error-to-us"],
      async () => at(await serve((_request, response) => response.writeHead(403).end())),
    ],
    [
      "a redirect to another scheme",
      /`ftp`/,
      [],
      async () => at(await serve((_request, response) => response.writeHead(302, { location: "ftp://here.test/" }).end())),
    ],
    [
      "a client error to a request without the user information of the URL",
      /credentials/,
      ["remote-user-information", "remote-client-error"],
      async () => at(await serve((_request, response) => response.writeHead(401).end())).replace("//", "//user:secret@"),
    ],
    [
      "header fields without end",
      /could not be reached/,
      [],
      async () => at(await serve((_request, response) => response.writeHead(200, { "x-long": "x".repeat(20_000) }).end("x"))),
    ],
  ])("%s is undetermined", async (_what, reason, notices, url) => {
    const verdict = await check(await url());
    expect(verdict).toMatchObject({ ok: true, complete: false, pinned });
    expect(reasonOf(verdict)).toMatch(reason);
    expect(reasonOf(verdict)).not.toMatch(/\{\w+\}/);
    expect(noticesOf(verdict)).toEqual(notices);
  });

  test("what is less certain is rejected where the caller says so", async () => {
    const url = `http://here.test/${"x".repeat(65_534)}`;
    expect(await check(url, { certainty: "inferred" })).toMatchObject({ ...answer("remote-not-a-uri"), rule: { id: "remote-not-a-uri" } });
    expect(await check("no url", { certainty: "recorded" })).toMatchObject({ ok: true, complete: false });
  });

  test("an unenforced rejection has the words of the server", async () => {
    const server = await serve((_request, response) => response.writeHead(429).end());
    const { notices } = await check(at(server));
    expect(notices).toMatchObject([
      {
        kind: "unenforced",
        status: 400,
        message: "The remote server hosting the media returned a client error: 429 Too Many Requests.",
        certainty: { rejects: "inferred", text: "documented" },
      },
    ]);
  });

  test.each([
    ["carrier.test", "100.64.0.1", "shared address space"],
    ["[64:ff9b::7f00:1]", "64:ff9b::7f00:1", "loopback, IPv4-IPv6 translation"],
  ])("%s is not connected to, and not rejected for sure", async (host, address, kind) => {
    calls = 0;
    const verdict = await check(`http://${host}/`, { isPublic: undefined });
    expect(verdict).toMatchObject({ ok: true, complete: false, notices: [{ kind: "unenforced", id: "remote-not-public" }] });
    expect(verdict.notices[0]).toMatchObject({ hint: expect.stringContaining(kind), evidence: expect.arrayContaining(["docs-errors"]) });
    expect(verdict.hops).toEqual([{ url: `http://${host}/`, addresses: [address] }]);
    expect(calls).toBe(0);
  });

  test("among several addresses the surest rejection counts", async () => {
    const several = async () => ["8.8.8.8", "100.64.0.1", "10.0.0.1"];
    const verdict = await check("http://several.test/", { isPublic: undefined, resolve: several });
    expect(verdict).toMatchObject({ ...answer("remote-not-public"), rule: { hint: expect.stringContaining("10.0.0.1") } });
  });

  test.each([
    ["text that is not UTF-8 is no text", async () => [7] as never],
    ["a name is no address", async () => ["here.test"]],
    ["nothing is no list", async () => undefined as never],
  ])("a resolver that gives nonsense: %s", async (_what, nonsense) => {
    expect(reasonOf(await check("http://here.test/", { resolve: nonsense }))).toMatch(/invalid address/);
  });

  test("a resolver that throws at once is a resolver that fails", async () => {
    const verdict = await check("http://here.test/", {
      resolve: () => {
        throw new Error("http://user:secret@here.test/");
      },
    });
    expect(reasonOf(verdict)).toBe("The name `here.test` could not be looked up from here: no reason given.");
  });

  test("audio is not judged, and not read", async () => {
    let close = (): void => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const server = await serve((_request, response) => {
      response.on("close", close);
      response.writeHead(200, { "content-type": "text/html", "content-length": 9_999_999 });
      response.write("x");
    });
    const verdict = await check(at(server), { endpoint: "listen.v1" });
    expect(verdict).toMatchObject({ ok: true, complete: true, endpoint: "listen.v1", notices: [] });
    await closed;
  });

  test("audio that is not there", async () => {
    const server = await serve((_request, response) => response.writeHead(410).end());
    expect(await check(at(server), { endpoint: "listen.v1" })).toMatchObject(answer("remote-client-error", { status: "410 Gone" }));
    expect(await check("http://enotfound.test/", { endpoint: "listen.v1" })).toMatchObject({
      ...answer("remote-routability-unknown"),
      rule: { certainty: { rejects: "recorded", text: "recorded" } },
    });
    expect(noticesOf(await check("no url", { endpoint: "listen.v1" }))).toEqual(["remote-not-a-url"]);
  });

  test.each([301, 302, 303, 307, 308])("%i is followed, relative locations too", async (status) => {
    const server = await serve(({ url }, response) => {
      if (url === "/a/b?c") response.writeHead(status, { location: "../d" }).end("moved");
      else response.writeHead(200, { "content-type": "text/plain" }).end("Hello");
    });
    const verdict = await check(at(server, "/a/b?c#d"));
    expect(verdict).toMatchObject({ ok: true, complete: true, notices: [] });
    expect(verdict.hops.map(({ url, status }) => [url, status])).toEqual([
      [at(server, "/a/b?c#d"), status],
      [at(server, "/d"), 200],
    ]);
  });

  test.each([0, 1, 3])("exactly %i redirects are followed, and not one more", async (redirects) => {
    const server = await serve(({ url = "" }, response) => {
      const left = Number(url.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else response.writeHead(200, { "content-type": "text/plain" }).end("Hello");
    });
    expect(await check(at(server, `/${redirects}`), { limits: { redirects } })).toMatchObject({ ok: true, complete: true });
    const verdict = await check(at(server, `/${redirects + 1}`), { limits: { redirects } });
    expect(verdict).toMatchObject(answer("remote-too-many-redirects"));
    expect(verdict.hops).toHaveLength(redirects + 1);
  });

  test("twenty redirects are followed by default", async () => {
    const server = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());
    expect((await check(at(server))).hops).toHaveLength(21);
    expect(server.heads).toHaveLength(21);
  });

  test("the connection of a redirect is closed before the next one is made", async () => {
    let close = (): void => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const server = await serve(({ url }, response) => {
      if (url === "/") {
        response.on("close", close).writeHead(302, { location: "/next", "content-length": 9 }).write("x");
      } else void closed.then(() => response.writeHead(200, { "content-type": "text/plain" }).end("Hello"));
    });
    expect(await check(at(server), { limits: { milliseconds: 2000 } })).toMatchObject({ ok: true, complete: true });
  });

  test("a location in UTF-8 is followed, with a notice", async () => {
    const server = await serveBytes(Buffer.from("HTTP/1.1 302 Found\r\nLocation: http://private.test/é\r\nContent-Length: 0\r\n\r\n"));
    const verdict = await check(at(server));
    expect(verdict).toMatchObject(answer("remote-not-public"));
    expect(noticesOf(verdict)).toEqual(["remote-location-not-ascii"]);
    expect(verdict.hops[1]?.url).toBe("http://private.test/%C3%A9");
  });

  test("no credentials are sent, named or kept", async () => {
    const server = await serve(({ url }, response) => {
      if (url === "/") response.writeHead(302, { location: "//me:hidden@here.test:1/", "set-cookie": "a=b" }).end();
      else response.writeHead(200, { "content-type": "text/plain" }).end("Hello");
    });
    const ports = async () => ["127.0.0.1"];
    const verdict = await check(at(server).replace("//", "//user:secret@"), { resolve: ports });
    expect(JSON.stringify(verdict)).not.toMatch(/secret|user:|hidden|me:/);
    expect(verdict.hops).toHaveLength(2);
    expect(server.heads[0]).toMatch(/^GET \/\n/);
    expect(server.heads[0]).toMatch(/^user-agent: deepgram-preflight$/im);
    expect(server.heads[0]).toMatch(/^accept-encoding: identity$/im);
    expect(server.heads[0]).toMatch(new RegExp(`^host: ${here}:${server.port}$`, "im"));
    expect(server.heads[0]).not.toMatch(/authorization|cookie|referer/i);
  });

  test.each([
    [5, true],
    [4, false],
  ])("a text of five bytes and a limit of %i", async (limit, complete) => {
    const server = await serve((_request, response) => response.writeHead(200, { "content-type": "text/plain" }).end("Hello"));
    expect(await check(at(server), { limits: { bytes: limit } })).toMatchObject({ ok: true, complete });
  });

  test.each([
    [2_097_152, true],
    [2_097_153, false],
  ])("by default a text may have as many bytes as a body: %i", async (length, complete) => {
    const server = await serve((_request, response) => response.writeHead(200, { "content-type": "text/plain" }).end("x".repeat(length)));
    expect(await check(at(server))).toMatchObject({ ok: true, complete });
  });

  const stalling: [string, (server: Loopback) => RemoteOptions, Parameters<typeof serve>[0]][] = [
    ["before the status", () => ({}), () => {}],
    ["in the content", () => ({}), (_request, response) => void response.writeHead(200, { "content-type": "text/plain" }).write("x")],
    ["in the resolver", () => ({ resolve: () => new Promise(() => {}) }), () => {}],
  ];

  test.each(stalling)("a server that stalls %s is undetermined", async (_where, more, listener) => {
    const server = await serve(listener);
    const verdict = await check(at(server), { limits: { milliseconds: 150 }, ...more(server) });
    expect(verdict).toMatchObject({ ok: true, complete: false, reason: "It took longer than 150 milliseconds." });
  });

  test.each(stalling)("a signal ends it while a server stalls %s", async (_where, more, listener) => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const server = await serve((request, response) => {
      listener(request, response);
      setTimeout(() => controller.abort(reason), 30);
    });
    const settings = more(server);
    if (settings.resolve) setTimeout(() => controller.abort(reason), 30);
    await expect(check(at(server), { signal: controller.signal, ...settings })).rejects.toBe(reason);
  });

  test("a signal is let go of in the end", async () => {
    const { signal } = new AbortController();
    const server = await serve((_request, response) => response.writeHead(200, { "content-type": "text/plain" }).end("Hello"));
    await check(at(server), { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("what a polluted prototype brings is no text", async () => {
    const server = await serve((_request, response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"));
    Object.defineProperty(Object.prototype, "text", { value: "x", configurable: true });
    try {
      expect(await check(at(server))).toMatchObject({ ok: false, rule: { id: "remote-json-without-text" } });
    } finally {
      Reflect.deleteProperty(Object.prototype, "text");
    }
  });

  test("a signal that is aborted already: nothing is done", async () => {
    const server = await serve((_request, response) => response.end());
    await expect(check(at(server), { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(server.connections()).toBe(0);
  });

  test("what isPublic throws is the caller's", async () => {
    const fault = new Error("own");
    const isPublic = () => {
      throw fault;
    };
    await expect(check("http://here.test/", { isPublic })).rejects.toBe(fault);
  });

  test("a name that moves to a private address after it was judged, and redirects to itself", async () => {
    const judged = await serve(({ url }, response) => response.writeHead(302, { location: url ?? "" }).end());
    const inner = await serve((_request, response) => response.end("secret"), "127.0.0.2", judged.port);
    let asked = 0;
    const rebinding = async () => [asked++ === 0 ? "127.0.0.1" : "127.0.0.2"];
    const verdict = await check(at(judged, "/", pinned ? "moving.test" : "localhost"), { resolve: rebinding });
    expect(verdict).toMatchObject(answer("remote-not-public"));
    expect(verdict.hops.map(({ addresses, status }) => [addresses, status])).toEqual([
      [["127.0.0.1"], 302],
      [["127.0.0.2"], undefined],
    ]);
    expect([asked, judged.heads.length, inner.connections()]).toEqual([2, 1, 0]);
  });
});

test("a name that moves to a private address after it was judged: the connection does not", async () => {
  const judged = await serve((_request, response) => response.writeHead(200, { "content-type": "text/plain" }).end("Hello"));
  const inner = await serve((_request, response) => response.end("secret"), "127.0.0.2", judged.port);
  let asked = 0;
  const rebinding = async () => [asked++ === 0 ? "127.0.0.1" : "127.0.0.2"];
  const verdict = await checkRemote(`http://moving.test:${judged.port}/`, { ...byDefault, resolve: rebinding });
  expect(verdict).toMatchObject({ ok: true, complete: true, pinned: true, hops: [{ addresses: ["127.0.0.1"], status: 200 }] });
  expect([asked, judged.connections(), inner.connections()]).toEqual([1, 1, 0]);
});

describe("a fetch that does not do as it is asked", () => {
  const answering = (response: object) => ({ ...byDefault, fetch: async () => response as Response });

  test("a redirect that a browser hides", async () => {
    const verdict = await checkRemote(
      "http://here.test/",
      answering({ status: 0, type: "opaqueredirect", headers: new Headers(), body: null }),
    );
    expect(reasonOf(verdict)).toMatch(/redirects.*does not expose the location/);
    expect(verdict.hops[0]).not.toHaveProperty("status");
  });

  test("a redirect that was followed", async () => {
    const verdict = await checkRemote(
      "http://here.test/",
      answering({ status: 200, redirected: true, headers: new Headers(), body: null }),
    );
    expect(reasonOf(verdict)).toMatch(/followed/);
  });

  test("an error without a code is undetermined", async () => {
    const failing = () => {
      throw new TypeError("http://user:secret@here.test/");
    };
    const verdict = await checkRemote("http://here.test/", { ...byDefault, fetch: failing });
    expect(verdict).toMatchObject({ ok: true, complete: false, reason: "`here.test` could not be reached from here: no reason given." });
  });

  test("a status that HTTP does not have", async () => {
    const verdict = await checkRemote("http://here.test/", answering({ status: 600, headers: new Headers(), body: null }));
    expect(verdict).toMatchObject({ ok: false, rule: { id: "remote-status-unusable" } });
  });

  test("a media type in two fields", async () => {
    const { port } = await serveBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\n\r\nHello");
    const { notices } = await checkRemote(`http://here.test:${port}/`, byDefault);
    expect(notices).toMatchObject([{ message: expect.stringContaining("`text/plain, text/html`") }]);
  });

  test("no body is empty content", async () => {
    const fields = new Headers({ "content-type": "text/plain" });
    const verdict = await checkRemote("http://here.test/", answering({ status: 200, headers: fields, body: null }));
    expect(verdict).toMatchObject({ ok: false, rule: { id: "remote-content-empty" } });
  });

  test("an error that contains no attempts has its own code", async () => {
    const failing = async () => {
      throw Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    };
    const verdict = await checkRemote("http://here.test/", { ...byDefault, fetch: failing });
    expect(verdict).toMatchObject({ ok: false, rule: { id: "remote-connection-failed" } });
  });

  test.each(["cause", "errors"])("an error that contains itself as %s", async (name) => {
    const failing = async () => {
      const error = new Error();
      throw Object.assign(error, { [name]: name === "errors" ? [error] : error });
    };
    const verdict = await checkRemote("http://here.test/", { ...byDefault, fetch: failing });
    expect(reasonOf(verdict)).toBe("`here.test` could not be reached from here: no reason given.");
  });

  test("several attempts that failed differently are undetermined", async () => {
    const failing = async () => {
      const attempts = ["ECONNREFUSED", "ENETUNREACH"].map((code) => Object.assign(new Error(), { code }));
      throw new TypeError("fetch failed", { cause: Object.assign(new AggregateError(attempts), { code: "ECONNREFUSED" }) });
    };
    const verdict = await checkRemote("http://here.test/", { ...byDefault, fetch: failing });
    expect(reasonOf(verdict)).toBe("`here.test` could not be reached from here: ECONNREFUSED, ENETUNREACH.");
  });
});

test("a check without a time limit ends when its caller gives up", async () => {
  const controller = new AbortController();
  let signal: AbortSignal | undefined;
  const waiting = (_host: string, context: { readonly signal: AbortSignal }) => {
    signal = context.signal;
    return new Promise<never>(() => {});
  };
  const check = checkRemote("http://here.test/", {
    resolve: waiting,
    signal: controller.signal,
    limits: { milliseconds: Number.POSITIVE_INFINITY },
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(signal?.aborted).toBe(false);
  controller.abort(new Error("no longer needed"));
  await expect(check).rejects.toThrow("no longer needed");
});

test.each([
  [undefined, /no reason given/],
  ["EAI_AGAIN", /EAI_AGAIN/],
])("a resolver that fails with the code %s", async (code, reason) => {
  const failing = async () => {
    throw Object.assign(new Error(), { code });
  };
  expect(reasonOf(await checkRemote("http://here.test/", { resolve: failing }))).toMatch(reason);
});

test("a resolver that fails for two reasons names both", async () => {
  const failing = async () => {
    throw new AggregateError(["EAI_AGAIN", "ETIMEOUT"].map((code) => Object.assign(new Error(), { code })));
  };
  expect(reasonOf(await checkRemote("http://here.test/", { resolve: failing }))).toContain("EAI_AGAIN, ETIMEOUT");
});

test("a resolver sees that the time is over", async () => {
  let seen: unknown;
  const waiting = (_host: string, { signal }: { readonly signal: AbortSignal }) =>
    new Promise<never>(() => signal.addEventListener("abort", () => (seen = signal.reason)));
  await checkRemote("http://here.test/", { resolve: waiting, limits: { milliseconds: 1 } });
  expect(seen).toEqual(new Error("the time limit is reached"));
});

test("by default names are resolved as Node resolves them, and loopback is not public", async () => {
  const server = await serve((_request, response) => response.end("Hello"));
  const verdict = await checkRemote(new URL(`http://localhost:${server.port}/`));
  expect(verdict).toMatchObject({
    ok: false,
    rule: { id: "remote-not-public", hint: expect.stringContaining("loopback") },
    resolved: true,
  });
  expect(server.connections()).toBe(0);
});

test.each<[unknown, unknown, RegExp]>([
  [1, {}, /url must be/],
  ["http://here.test/", null, /options/],
  ["http://here.test/", { timeout: 1 }, /no option timeout/],
  ["http://here.test/", { endpoint: "speak.v2" }, /endpoint is speak\.v1 or/],
  ["http://here.test/", { endpoint: "constructor" }, /endpoint is/],
  ["http://here.test/", { limits: { seconds: 1 } }, /no limit seconds/],
  ["http://here.test/", { limits: { bytes: "1" } }, /limits\.bytes is a number/],
  ["http://here.test/", { limits: { redirects: Number.NaN } }, /limits\.redirects is a number/],
  ["http://here.test/", { certainty: "sure" }, /certainty is inferred or documented or recorded$/],
  ["http://here.test/", { fetch: 1 }, /fetch is a function/],
])("the arguments %j, %j are a mistake", async (url, options, message) => {
  await expect(checkRemote(url as string, options as RemoteOptions)).rejects.toMatchObject({
    name: "TypeError",
    message: expect.stringMatching(message),
  });
});

test.each<[control: "found" | "not found" | "not looked up", verdict: object]>([
  ["found", { ok: false, rule: { id: "remote-not-found-host" } }],
  ["not found", { ok: true, complete: false, reason: expect.stringMatching(/`gone\.test`.*`api\.deepgram\.com`.*DNS does not work here/) }],
  ["not looked up", { ok: true, complete: false, reason: expect.stringMatching(/could be resolved: DNS does not work here/) }],
])("a name that Node does not find, where a name that there is is %s", async (control, expected) => {
  const names: string[] = [];
  const lookup = jest.spyOn(promises, "lookup").mockImplementation((async (name: string) => {
    names.push(name);
    if (name !== "gone.test" && control === "found") return [{ address: "192.0.2.1", family: 4 }];
    throw Object.assign(new Error(name), { code: name === "gone.test" || control === "not found" ? "ENOTFOUND" : "EAI_AGAIN" });
  }) as unknown as typeof promises.lookup);
  try {
    expect(await checkRemote("http://gone.test/")).toMatchObject(expected);
    expect(names).toEqual(["gone.test", "api.deepgram.com"]);
  } finally {
    lookup.mockRestore();
  }
});

test("a resolver of one's own is believed", async () => {
  expect(await checkRemote("http://none.test/", { resolve })).toMatchObject({ ok: false, rule: { id: "remote-not-found-host" } });
});
