import { DeepgramClient } from "@deepgram/sdk";
import { type FetchOptions, withPreflight } from "../../../src/fetch.js";
import { createPreflight, type Rejected } from "../../../src/index.js";
import { recordingUpstream, type Upstream } from "../core/recording-upstream.js";

// the line that developers see has a test of its own
beforeAll(() => void jest.spyOn(console, "error").mockImplementation(() => {}));

let upstream: Upstream;
beforeEach(async () => {
  upstream = await recordingUpstream();
});
afterEach(() => upstream.close());

const options: FetchOptions = { hosts: ["127.0.0.1"], requestId: () => "the-id" };
const json = { "content-type": "application/json" };
const mp3 = "/v1/speak?encoding=mp3&sample_rate=24000";
const post = (body: RequestInit["body"], headers: Record<string, string> = json): RequestInit =>
  ({ method: "POST", headers, body, duplex: "half" }) as RequestInit;

function streamOf(chunks: readonly Uint8Array[], seen: { pulled: number } = { pulled: 0 }): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[seen.pulled];
        seen.pulled++;
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test("a request that the API would reject never leaves the process, and its response is the server's", async () => {
  const response = await withPreflight(fetch, options)(`${upstream.url}${mp3}#here`, post('{"text":"Hello"}'));
  const core = createPreflight({ requestId: () => "the-id" })({
    method: "POST",
    url: mp3,
    headers: json,
    body: '{"text":"Hello"}',
  }) as Rejected;
  for (const one of [response.clone(), response.clone().clone(), response]) {
    expect({ ...one, status: one.status, statusText: one.statusText, ok: one.ok, redirected: one.redirected }).toMatchObject({
      status: 400,
      statusText: "Bad Request",
      ok: false,
      redirected: false,
    });
    expect([one.url, one.type]).toEqual([`${upstream.url}${mp3}`, "basic"]);
    expect(Object.fromEntries(one.headers)).toEqual(core.headers);
    expect(await one.text()).toBe(core.text);
  }
  expect(upstream.arrived).toEqual([]);
});

test.each<[string, () => RequestInit["body"], Record<string, string>]>([
  ["a text", () => '{"text":"Hello","model":1}', json],
  ["bytes", () => utf8('{"text":"Hello","model":1}'), json],
  ["a buffer", () => utf8('{"text":"Hello","model":1}').buffer, json],
  ["a view of a buffer", () => new DataView(utf8('xx{"text":"Hello","model":1}').buffer, 2), json],
  ["a blob", () => new Blob(['{"text":"Hello","model":1}'], { type: "application/json" }), {}],
  ["a stream", () => streamOf([utf8('{"text":"Hel'), utf8('lo","model":1}')]), json],
  ["parameters of a URL", () => new URLSearchParams({ text: "Hello" }), {}],
  ["a form", () => new FormData(), {}],
  ["a text without a media type", () => '{"text":"Hello"}', { "content-type": "application/xml" }],
  ["a stream of 3 MB", () => streamOf(Array.from({ length: 48 }, () => new Uint8Array(65_536).fill(97))), json],
])("%s is looked at where it is", async (_title, body, headers) => {
  const response = await withPreflight(fetch, options)(`${upstream.url}/v1/speak`, post(body(), headers));
  expect([400, 413, 415]).toContain(response.status);
  expect(response.headers.get("dg-request-id")).toBe("the-id");
  expect(upstream.arrived).toEqual([]);
});

test.each<[string, () => RequestInit["body"], Record<string, string>]>([
  ["a text", () => '{"text":"Grüße, \ud83d\ude00"}', json],
  ["bytes", () => utf8('{"text":"Hello"}'), json],
  ["a blob", () => new Blob(['{"text":"Hello"}'], { type: "application/json" }), {}],
  ["a stream", () => streamOf([utf8('{"text":"Hel'), utf8('lo"}')]), json],
  ["plain text", () => "Hello", {}],
])("%s that the API takes arrives byte for byte", async (_title, body, headers) => {
  const plain = await fetch(`${upstream.url}/v1/speak?model=aura-2-thalia-en`, post(body(), headers));
  const checked = await withPreflight(fetch, options)(`${upstream.url}/v1/speak?model=aura-2-thalia-en`, post(body(), headers));
  expect(await checked.text()).toBe(await plain.text());
  expect(upstream.arrived).toHaveLength(2);
  expect(upstream.arrived[1]).toEqual(upstream.arrived[0]);
  expect(upstream.arrived[1]?.body.length).toBeGreaterThan(0);
});

test("a Request is read from a copy", async () => {
  const guarded = withPreflight(fetch, options);
  const request = new Request(`${upstream.url}/v1/speak`, post('{"text":"Hello"}'));
  expect((await guarded(request)).status).toBe(200);
  expect(upstream.arrived[0]?.body.toString()).toBe('{"text":"Hello"}');
  expect((await guarded(new Request(`${upstream.url}/v1/speak`, post("{}")))).status).toBe(400);
  // the second argument wins, as in fetch
  expect((await guarded(new Request(`${upstream.url}/v1/speak`, post('{"text":"Hello"}')), { body: "{}" })).status).toBe(400);
  expect(upstream.arrived).toHaveLength(1);
});

test("audio that is a stream is not looked at, and sent as it comes", async () => {
  const seen = { pulled: 0 };
  const chunks = Array.from({ length: 80 }, (_, place) => new Uint8Array(65_536).fill(place));
  let pulledBeforeFetch = -1;
  const spy: typeof fetch = (input, init) => {
    pulledBeforeFetch = seen.pulled;
    return fetch(input, init);
  };
  const response = await withPreflight(spy, options)(
    `${upstream.url}/v1/listen?model=nova-3`,
    post(streamOf(chunks, seen), { "content-type": "audio/wav" }),
  );
  expect([response.status, pulledBeforeFetch]).toEqual([200, 0]);
  expect(upstream.arrived[0]?.body.equals(Buffer.concat(chunks))).toBe(true);
});

test("text in the place of audio is recognised where it is in memory", async () => {
  const guarded = withPreflight(fetch, options);
  for (const body of ["<html>nothing here</html>", new Blob(["<html>nothing here</html>"])]) {
    expect((await guarded(`${upstream.url}/v1/listen`, post(body, { "content-type": "audio/wav" }))).status).toBe(400);
  }
});

test("a stream beyond the limit that is allowed is sent whole", async () => {
  const chunks = Array.from({ length: 48 }, () => new Uint8Array(65_536).fill(97));
  const guarded = withPreflight(fetch, { ...options, rules: { "body-too-large": "off" } });
  expect((await guarded(`${upstream.url}/v1/speak`, post(streamOf(chunks)))).status).toBe(200);
  expect(upstream.arrived[0]?.body.equals(Buffer.concat(chunks))).toBe(true);
});

test("everything else passes untouched", async () => {
  const calls: unknown[][] = [];
  const spy = Object.assign(
    async (...args: unknown[]) => {
      calls.push(args);
      return new Response("passed");
    },
    { preconnect: "of Bun" },
  );
  const guarded = withPreflight(spy, { requestId: () => "the-id" });
  const body = streamOf([]);
  const inputs: [string | URL | Request, RequestInit | undefined][] = [
    ["https://example.com/v1/speak?encoding=nope", post(body)],
    ["https://deepgram.com.example.com/v1/speak?encoding=nope", post("{")],
    ["https://notdeepgram.com/v1/speak?encoding=nope", post("{")],
    ["https://api.deepgram.com/v1/unheard-of", post(body)],
    [new URL("https://api.deepgram.com/v1/agent/settings"), undefined],
    ["https://user:secret@api.deepgram.com/v1/speak?encoding=nope", post("{")],
    ["https://api.deepgram.com/v1/speak?encoding=nope", { ...post("{"), headers: { "no name": "x" } }],
    ["https://api.deepgram.com/v1/speak?encoding=nope", { ...post("{"), signal: AbortSignal.abort() }],
    ["no url", post("{")],
    ["data:text/plain,x", undefined],
  ];
  for (const [input, init] of inputs) {
    expect(await (await guarded(input as string, init)).text()).toBe("passed");
    const last = calls[calls.length - 1] as unknown[];
    expect([last[0] === input, last[1] === init]).toEqual([true, true]);
  }
  expect(body.locked).toBe(false);
  expect((guarded as unknown as { preconnect: string }).preconnect).toBe("of Bun");
});

test.each(["https://api.deepgram.com", "https://api.eu.deepgram.com", "https://x.au.api.deepgram.com"])(
  "%s is Deepgram's",
  async (host) => {
    const nobody: typeof fetch = () => Promise.reject(new Error("it left the process"));
    expect((await withPreflight(nobody)(`${host}${mp3}`, post('{"text":"x"}'))).status).toBe(400);
  },
);

test("what fetch throws is thrown", async () => {
  const guarded = withPreflight(fetch, options);
  await expect(
    guarded(`${upstream.url}/v1/speak`, { ...post('{"text":"x"}'), signal: AbortSignal.abort(new Error("enough")) }),
  ).rejects.toThrow("enough");
  await expect(withPreflight(fetch)("/relative")).rejects.toThrow("Failed to parse URL");
});

test("hooks are told, and told no key", async () => {
  const heard: unknown[] = [];
  const guarded = withPreflight(fetch, {
    ...options,
    auth: "check",
    onReject: (rejected, context) => heard.push(["reject", rejected, context]),
    onNotice: (notices, context) => heard.push(["notice", notices, context]),
  });
  const authorization = "Token secret-key-of-mine";
  await guarded(`${upstream.url}${mp3}`, post('{"text":"x"}', { ...json, authorization }));
  await guarded(`${upstream.url}/v1/speak?smart_formt=1`, post('{"text":"x"}', { ...json, authorization }));
  await guarded(`${upstream.url}/v1/speak`, post('{"text":"x"}', { ...json, authorization: "Tok secret-key-of-mine" }));
  expect(heard).toMatchObject([
    ["reject", { status: 400 }, { endpoint: "speak.v1", method: "POST" }],
    ["notice", [{ kind: "advice" }], { endpoint: "speak.v1", method: "POST" }],
    ["reject", { status: 401 }, {}],
  ]);
  expect(JSON.stringify(heard)).not.toContain("secret-key-of-mine");
});

test("the key goes to the host that was addressed, and not where that one redirects to", async () => {
  const elsewhere = await recordingUpstream();
  const redirecting = await recordingUpstream((_request, response) =>
    response.writeHead(307, { location: `${elsewhere.url.replace("127.0.0.1", "localhost")}/v1/speak` }).end(),
  );
  try {
    await withPreflight(fetch, options)(
      `${redirecting.url}/v1/speak`,
      post('{"text":"x"}', { ...json, authorization: "Token secret" }),
    ).catch(() => undefined);
    expect(redirecting.arrived[0]?.headers.authorization).toBe("Token secret");
    for (const { headers } of elsewhere.arrived) expect(headers.authorization).toBeUndefined();
  } finally {
    await Promise.all([elsewhere.close(), redirecting.close()]);
  }
});

test.each([
  { hosts: ["x"], nope: 1 },
  { rules: { nope: "off" } },
  { hosts: "x" },
  { hosts: ["http://x/"] },
  { hosts: ["x/v1"] },
  { hosts: [""] },
  { hosts: [1e9] },
  { onReject: 1 },
])("%j is a mistake", (wrong) => {
  expect(() => withPreflight(fetch, wrong as never)).toThrow(TypeError);
  expect(() => withPreflight(fetch, wrong as never)).toThrow(/^(?:preflight|withPreflight): /);
});
test.each([["STT.internal"], ["localhost:8080"], ["[::1]:80"], ["127.0.0.1"]])("%s is a host", (host) => {
  expect(() => withPreflight(fetch, { hosts: [host] })).not.toThrow();
});
test("a first argument that is no function is a mistake", () => {
  expect(() => withPreflight(undefined as never)).toThrow("withPreflight: the first argument must be a function such as fetch");
});

describe("arguments come to what fetch makes of them", () => {
  const ok = '{"text":"Hello"}';
  const withKey = { ...json, authorization: "Token secret" };
  const broken = () => new ReadableStream({ pull: () => Promise.reject(new Error("the disk is gone")) });
  const chunk = (one: unknown) =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(one);
        controller.close();
      },
    });
  class Init {
    get method() {
      return "POST";
    }
    get headers() {
      return withKey;
    }
    get body() {
      return streamOf([utf8(ok)]);
    }
    get duplex() {
      return "half";
    }
  }
  /** The arguments for a URL, and what their caller does when fetch was called. */
  type Row = [title: string, make: (url: string) => [unknown, unknown?, (() => void)?]];

  const taken: Row[] = [
    ["a request in the place of options", (url) => [url, new Request(url, post(ok, withKey))]],
    ["options that are inherited", (url) => [url, Object.create(post(streamOf([utf8(ok)]), withKey))]],
    ["options of a class", (url) => [url, new Init()]],
    ["header fields from an iterator", (url) => [url, { ...post(ok), headers: new Map(Object.entries(withKey)).entries() }]],
    [
      "header fields from an iterator, beside a stream",
      (url) => [url, { ...post(streamOf([utf8(ok)])), headers: new Headers(withKey).entries() }],
    ],
    ["a stream of text", (url) => [url, post(chunk(ok), withKey)]],
    ["memory that is shared", (url) => [url, post(new SharedArrayBuffer(4) as never, withKey)]],
    [
      "a signal that a request has and options take away",
      (url) => [new Request(url, { ...post(ok, withKey), signal: AbortSignal.abort() }), { signal: null }],
    ],
    [
      "a URL that is written anew each time",
      (url) => {
        let times = 0;
        return [{ toString: () => `${url}?tag=${++times === 1 ? "first" : "later"}` }, post(ok, withKey)];
      },
    ],
    [
      "bytes that are changed afterwards",
      (url) => {
        const bytes = utf8(ok);
        return [url, post(bytes, withKey), () => bytes.fill(32)];
      },
    ],
    [
      "header fields that are changed afterwards",
      (url) => {
        const headers = new Headers(withKey);
        return [url, { ...post(ok), headers }, () => headers.delete("authorization")];
      },
    ],
    [
      "options that are changed afterwards",
      (url) => {
        const init = post(ok, withKey);
        return [url, init, () => Object.assign(init, { method: "PUT", body: "{" })];
      },
    ],
    ...(["a stream", "a blob"] as const).map(
      (what): Row => [
        `${what} in options, header fields and a URL that are changed afterwards`,
        (url) => {
          const headers = { ...withKey };
          const init = post(what === "a blob" ? new Blob([ok]) : streamOf([utf8(ok)]), headers);
          const target = new URL(url);
          return [
            target,
            init,
            () => {
              Object.assign(init, { method: "PUT", body: "{" });
              Object.assign(headers, { authorization: "Token other" });
              target.pathname = "/v1/other";
            },
          ];
        },
      ],
    ),
    [
      "a request whose header fields are changed afterwards",
      (url) => {
        const request = new Request(url, post(streamOf([utf8(ok)]), withKey));
        return [request, undefined, () => request.headers.delete("authorization")];
      },
    ],
    [
      "a request with other options, changed afterwards",
      (url) => {
        const request = new Request(url, post(streamOf([utf8("{")]), withKey));
        return [request, { body: streamOf([utf8(ok)]), duplex: "half" }, () => request.headers.delete("authorization")];
      },
    ],
  ];
  test.each(taken)("%s", async (_title, make) => {
    for (const one of [fetch, withPreflight(fetch, options)]) {
      const [input, init, change] = make(`${upstream.url}/v1/speak`);
      const response = one(input as string, init as RequestInit);
      change?.();
      expect([(await response).status, await (await response).text()]).toEqual([200, "audio"]);
    }
    const [plain, checked] = upstream.arrived;
    expect(checked).toEqual(plain);
    expect(plain?.headers.authorization).toBe("Token secret");
  });

  const detached = () => {
    const bytes = utf8(ok);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  };
  const read = (stream: ReadableStream) => {
    stream.getReader().read();
    return stream;
  };
  const disturbed = () => {
    const stream = streamOf([utf8(ok)]);
    const reader = stream.getReader();
    reader.read().catch(() => {});
    reader.releaseLock();
    return stream;
  };
  const refused: Row[] = [
    ["a GET with a body", (url) => [url, { headers: json, method: "GET", body: ok }]],
    ["a GET with the body of a request", (url) => [new Request(url, post("{")), { method: "GET" }]],
    ["a member with a value that does not exist", (url) => [`${url}?encoding=nope`, { ...post(ok), redirect: "nope" }]],
    [
      "a stream that is not said to be sent while it is answered",
      (url) => [`${url}?encoding=nope`, { ...post(streamOf([])), duplex: undefined }],
    ],
    ["a method that is forbidden", (url) => [url, { ...post(ok), method: "TRACE" }]],
    ["a stream that breaks", (url) => [url, post(broken())]],
    ["a request whose stream breaks", (url) => [new Request(url, post(broken()))]],
    ["bytes that are somebody else's by now", (url) => [url, post(detached())]],
    ["a stream that somebody reads", (url) => [url, post(read(streamOf([utf8(ok)])))]],
    ["a stream that somebody has read", (url) => [url, post(disturbed())]],
    ["no URL", () => [null, post(ok)]],
  ];
  test.each(refused)("%s is refused", async (_title, make) => {
    const errors: unknown[] = [];
    for (const one of [fetch, withPreflight(fetch, options)]) {
      const [input, init] = make(`${upstream.url}/v1/speak`);
      const error = await one(input as string, init as RequestInit).catch((thrown: unknown) => thrown);
      const { name, message, cause } = error as Error;
      errors.push([name, message, String(cause)]);
    }
    expect(errors[1]).toEqual(errors[0]);
    expect(errors[0]).toEqual(["TypeError", expect.any(String), expect.any(String)]);
    expect(upstream.arrived).toEqual([]);
  });

  test.each<[string, (url: string, body: ReadableStream, signal: AbortSignal) => [string | Request, RequestInit?]]>([
    ["options", (url, body, signal) => [url, { ...post(body), signal }]],
    ["a request", (url, body, signal) => [new Request(url, { ...post(body), signal })]],
    ["options of a request", (url, body, signal) => [new Request(url, post("{")), { ...post(body), signal }]],
  ])("a signal in %s ends the wait for a stream that has stopped", async (_title, make) => {
    const controller = new AbortController();
    let cancelled: unknown;
    const body = new ReadableStream(
      {
        pull() {
          // nothing comes
          controller.abort(new Error("enough"));
          return new Promise(() => {});
        },
        cancel(reason) {
          cancelled = reason ?? "cancelled";
        },
      },
      { highWaterMark: 0 },
    );
    const heard: unknown[] = [];
    const guarded = withPreflight(fetch, { ...options, onNotice: (notices) => heard.push(notices) });
    await expect(guarded(...make(`${upstream.url}/v1/speak?smart_formt=1`, body, controller.signal))).rejects.toThrow("enough");
    expect([cancelled, heard]).toEqual([expect.anything(), []]);
  });

  test("options are copied as they are, for a fetch that knows more members and other shapes", async () => {
    const seen: RequestInit[] = [];
    const spy: typeof fetch = async (_input, init) => {
      seen.push(init as RequestInit);
      return new Response("passed");
    };
    const init = { ...post(streamOf([utf8(ok)])), dispatcher: upstream };
    await withPreflight(spy, options)(`${upstream.url}/v1/speak`, init);
    expect(seen).toEqual([{ ...init, body: expect.any(ReadableStream) as unknown }]);
    expect(Object.getPrototypeOf(seen[0]?.headers)).toBe(Object.prototype);
  });
});

describe("with the official SDK", () => {
  const clientOf = (over: FetchOptions = {}) =>
    new DeepgramClient({
      apiKey: "secret",
      maxRetries: 0,
      environment: { base: upstream.url, production: upstream.url, agent: upstream.url, agentRest: upstream.url },
      fetch: withPreflight(fetch, { ...options, ...over }),
    } as never);

  test("its exception holds our status, body and request id", async () => {
    const error: unknown = await clientOf()
      .speak.v1.audio.generate({ text: "Hello", encoding: "mp3", sample_rate: 24_000 } as never)
      .then(() => undefined)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      statusCode: 400,
      body: {
        err_code: "UNSUPPORTED_AUDIO_FORMAT",
        err_msg: "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
        request_id: "the-id",
      },
      rawResponse: { status: 400, statusText: "Bad Request" },
    });
    expect((error as { rawResponse: Response }).rawResponse.headers.get("dg-request-id")).toBe("the-id");
    expect(upstream.arrived).toEqual([]);
  });

  test("calls that the API takes arrive as without us", async () => {
    const plain = new DeepgramClient({
      apiKey: "secret",
      maxRetries: 0,
      environment: { base: upstream.url, production: upstream.url, agent: upstream.url, agentRest: upstream.url },
    } as never);
    const audio = Buffer.concat([Buffer.from("RIFF\0\0\0\0WAVEfmt "), Buffer.alloc(100_000, 1)]);
    for (const client of [plain, clientOf()]) {
      await client.speak.v1.audio.generate({ text: "Grüße", model: "aura-2-thalia-en" } as never);
      await client.listen.v1.media
        .transcribeUrl({ url: "https://dpgr.am/spacewalk.wav", model: "nova-3", smart_format: true } as never)
        .catch(() => undefined);
      await client.listen.v1.media.transcribeFile(audio, { model: "nova-3" } as never).catch(() => undefined);
    }
    expect(upstream.arrived).toHaveLength(6);
    // each client has a session of its own
    const bare = upstream.arrived.map(({ headers: { "x-deepgram-session-id": _session, ...headers }, ...rest }) => ({ ...rest, headers }));
    for (const place of [0, 1, 2]) expect(bare[place + 3]).toEqual(bare[place]);
    expect(upstream.arrived[5]?.body.equals(audio)).toBe(true);
  });
});
