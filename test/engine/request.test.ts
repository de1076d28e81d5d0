import { allOperations } from "../../generated/operations/index.js";
import { type FormatEndpointId, audioFormats as formatsAlone } from "../../src/audio-formats.js";
import { splitUrl } from "../../src/engine/wire-request.js";
import { audioFormats, dataVersion, preflight, preflightValues, type WireRequest } from "../../src/index.js";
import fc, { expectEqual } from "../properties.js";

const body = '{"text":"Hello"}';
const bad = "encoding=mp3&sample_rate=24000";
const json = { "content-type": "application/json" };

test.each([
  `https://api.deepgram.com/v1/speak?${bad}`,
  `http://localhost:8080/v1/speak?${bad}`,
  `https://user:pass@api.eu.deepgram.com/v1/speak?${bad}`,
  `HTTPS://API.DEEPGRAM.COM/v1/speak?${bad}#fragment`,
  `/v1/speak?${bad}`,
  `/v1/./x/../speak?${bad}`,
  ` /v1/speak?${bad}\n`,
  `/v1\\speak?${bad}`,
  `/v1/sp\teak?${bad}`,
])("%j is POST /v1/speak", (url) => {
  const verdict = preflight({ method: "POST", url, headers: json, body });
  expect(verdict).toMatchObject({ ok: false, endpoint: "speak.v1", rule: { id: "sample-rate-not-applicable" } });
  expect(preflight({ method: "post", url: new URL(url, "http://a"), headers: json, body })).toMatchObject({
    ok: false,
    endpoint: "speak.v1",
  });
});

test("a query is the one of the URL standard, also behind a URL that is known", () => {
  const character = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(" ", "#", "'", "<", "\t", "\n", "\0", "é", "%20"),
  );
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (query) => {
      const href = `https://api.deepgram.com/v1/speak?${query}`;
      expectEqual(splitUrl(href)?.query, new URL(href).search.slice(1));
    }),
  );
});

test.each([
  ["POST", "/v1/speak/"],
  ["POST", "/v1/sp%65ak"],
  ["POST", "/v1//speak"],
  ["POST", "//v1/speak"],
  ["POST", "/V1/speak"],
  ["POST", "/v1/speak%3Fencoding=pcm"],
  ["POST", "https:///v1/speak"],
  ["POST", "https://[::1/v1/speak"],
  ["POST", "https://a:99999/v1/speak"],
  ["POST", "ftp://api.deepgram.com/v1/speak"],
  ["POST", "https://api.deepgram.com?/v1/speak"],
  ["POST", "https://api.deepgram.com#/v1/speak"],
  ["POST", ""],
  ["POST", "v1/speak"],
  ["POST", "./v1/speak"],
  ["PUT", "/v1/speak"],
  ["", "/v1/speak"],
])("%s %j is no route that is known", (method, url) => {
  // twice: what stands before the query is remembered
  for (const _round of [1, 2]) {
    expect(preflight({ method, url, body: "{" })).toEqual({ ok: true, endpoint: null, query: undefined, body: undefined, notices: [] });
  }
});

test.each([
  ["POST", "https://api.deepgram.com/v2/listen?model=flux-general-en", "method-unsupported", "405. Use a WebSocket."],
  ["GET", "https://api.deepgram.com/v1/read", "method-unsupported", "405. Use POST."],
  ["PUT", "https://api.eu.deepgram.com/v1/listen", "method-unsupported", "405. Use POST or a WebSocket."],
  ["GET", "wss://api.deepgram.com/v1/auth/grant", "method-unsupported", "does not support a WebSocket"],
  ["PUT", "https://api.deepgram.com/v1/projects/x", "method-unsupported", "DELETE"],
  ["POST", "https://api.deepgram.com/v1/projects", "method-unsupported", "405. Use GET."],
  ["POST", "https://api.deepgram.com/v1/spaek", "path-misspelled", "`/v1/speak`"],
  ["POST", "https://api.deepgram.com/v1/listen/", "path-misspelled", "`/v1/listen`"],
  ["POST", "https://api.deepgram.com/v1/lisen", "path-misspelled", "`/v1/listen`"],
  ["POST", "https://api.deepgram.com/v1/transcribe", "path-misspelled", "`/v1/listen`"],
  ["POST", "https://api.deepgram.com/v1/audio/speech", "path-misspelled", "`/v1/speak`"],
])("%s %s is not checked, with a notice", (method, url, id, words) => {
  const verdict = preflight({ method, url, body: "{" });
  expect(verdict).toMatchObject({ ok: true, endpoint: null, notices: [{ kind: "advice", id, message: expect.stringContaining(words) }] });
  expect(verdict.notices).toHaveLength(1);
});

test.each([
  ["POST", "https://example.com/v1/spaek"],
  ["PUT", "/v1/speak"],
  ["OPTIONS", "https://api.deepgram.com/v1/speak"],
  ["GET", "https://api.deepgram.com/v2/models"],
  ["POST", "https://api.deepgram.com/v1/auth/token"],
  ["POST", "https://api.deepgram.com/v1/splik"],
  ["POST", "https://api.deepgram.com/v1/projects/x/keys/y/z"],
])("%s %s is not checked, without a notice", (method, url) => {
  expect(preflight({ method, url })).toMatchObject({ ok: true, endpoint: null, notices: [] });
});

test.each(["%'", '%"', "%<", "a b", "é%", "\t", "日=1", "%zz'"])(
  "a query of %j is read alike before and after its route is known",
  (query) => {
    const url = `https://first-seen-${encodeURIComponent(query).replace(/\W/g, "")}.example/v1/speak?${query}`;
    const request: WireRequest = { method: "POST", url, headers: json, body };
    const first = preflight(request);
    expect(preflight(request)).toEqual(first);
    expect(preflight({ ...request, url: new URL(url) })).toEqual(first);
  },
);

test("white space is trimmed at the end of a URL only", () => {
  for (const url of ["/v1/speak ", "/v1/speak ?encoding=pcm", "/v1/speak\t", "/v1/speak\t?encoding=pcm"]) {
    expect([url, preflight({ method: "POST", url, headers: json, body }).endpoint]).toEqual([url, url.includes(" ?") ? null : "speak.v1"]);
  }
});

test("header fields may come in any shape that frameworks hand out", () => {
  const shapes: WireRequest["headers"][] = [
    { "Content-Type": "text/html" },
    { "CONTENT-TYPE": ["text/html"], accept: undefined },
    new Headers({ "content-type": "text/html" }),
    [["content-type", "text/html"]],
    new Map([["Content-Type", "text/html"]]),
  ];
  for (const headers of shapes) {
    expect(preflight({ method: "POST", url: "/v1/speak", headers, body })).toMatchObject({ ok: false, status: 415 });
  }
});

test("what a polluted prototype brings is not part of a request", () => {
  const prototype = Object.prototype as Record<string, unknown>;
  prototype["content-type"] = "text/html";
  prototype["url"] = "http://10.0.0.1/";
  prototype["sample_rate"] = 1;
  try {
    expect(preflight({ method: "POST", url: "/v1/speak", headers: json, body })).toMatchObject({
      ok: true,
      endpoint: "speak.v1",
      query: {},
      body: { text: "Hello" },
    });
  } finally {
    delete prototype["content-type"];
    delete prototype["url"];
    delete prototype["sample_rate"];
  }
});

test("bodies of every kind of bytes are read alike", () => {
  const bytes = new TextEncoder().encode(body);
  const padded = new Uint8Array([0, ...bytes, 0]);
  const kinds: WireRequest["body"][] = [
    body,
    bytes,
    Buffer.from(bytes),
    bytes.buffer,
    padded.subarray(1, -1),
    new DataView(padded.buffer, 1, bytes.length),
  ];
  for (const kind of kinds) {
    expect(preflight({ method: "POST", url: "/v1/speak", headers: json, body: kind })).toMatchObject({ ok: true, body: { text: "Hello" } });
  }
  const lone = preflight({ method: "POST", url: "/v1/speak", headers: { "content-type": "text/plain" }, body: "a\ud800" });
  expect(lone).toMatchObject({ ok: true, body: { text: "a\ufffd" } });
});

test("a body that was not looked at is not judged, an empty one is", () => {
  const request = (content: WireRequest["body"]) =>
    preflight({ method: "POST", url: "/v1/speak?model=aura-2-nobody-en", headers: json, body: content });
  expect(request(undefined)).toMatchObject({ ok: true, endpoint: "speak.v1", body: undefined });
  for (const empty of [null, "", new Uint8Array()]) expect(request(empty)).toMatchObject({ ok: false, rule: { id: "body-not-json" } });
});

test("a declared length is believed only while the body is not there, and not beside a transfer-encoding", () => {
  const request = (headers: Record<string, string>, content?: string) =>
    preflight({ method: "POST", url: "/v1/speak", headers: { ...json, ...headers }, body: content }).ok;
  expect(request({ "content-length": "2097152" })).toBe(true);
  expect(request({ "content-length": "2097153" })).toBe(false);
  expect(request({ "content-length": "2097153" }, body)).toBe(true);
  expect(request({ "content-length": "2097153", "transfer-encoding": "chunked" })).toBe(true);
  for (const none of ["many", "1e9", "0x300000", "Infinity", "-1", "3000000, 3000000"])
    expect(request({ "content-length": none })).toBe(true);
});

test.each<[string, unknown]>([
  ["no request", undefined],
  ["a method that is no string", { method: 1, url: "/v1/speak" }],
  ["a URL that is none", { method: "POST", url: 1 }],
  ["no URL", { method: "POST" }],
  ["header fields that are no object", { method: "POST", url: "/v1/speak", headers: "content-type: a" }],
  ["a body that is a value", { method: "POST", url: "/v1/speak", body: { text: "Hello" } }],
])("%s is a programmer's error", (_name, request) => {
  expect(() => preflight(request as WireRequest)).toThrow(TypeError);
});

describe("preflightValues", () => {
  const rule = (query: object, content: unknown = { text: "Hello" }, headers?: WireRequest["headers"]) => {
    const verdict = preflightValues("speak.v1", { query, body: content as never, headers });
    return verdict.ok ? undefined : verdict.rule.id;
  };

  test("values become the request that an SDK would send", () => {
    const verdict = preflightValues("speak.v1", {
      query: { model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24000, mip_opt_out: true, tag: ["a b", "c&d"], speed: 1.1 },
      body: { text: "Hello" },
    });
    expect(verdict).toEqual({
      ok: true,
      endpoint: "speak.v1",
      query: { model: "aura-2-thalia-en", encoding: "linear16", sample_rate: 24000, mip_opt_out: true, tag: ["a b", "c&d"], speed: 1.1 },
      body: { text: "Hello" },
      notices: [],
    });
  });

  test("what is undefined or null is left out of the query", () => {
    expect(rule({ encoding: "mp3", sample_rate: undefined, container: null })).toBeUndefined();
    expect(rule({ encoding: "mp3", tag: [undefined, null, "a"] })).toBeUndefined();
  });

  test("numbers and booleans are written as JavaScript writes them", () => {
    expect(rule({ sample_rate: 1e21 })).toBe("sample-rate-not-an-integer");
    expect(rule({ mip_opt_out: 1 })).toBe("mip-opt-out-not-a-boolean");
    expect(rule({ model: "aura-2-thalia-en\ud800" })).toBe("model-malformed");
  });

  test("a body is JSON unless a header says otherwise", () => {
    expect(rule({}, "Hello")).toBe("body-shape");
    expect(rule({}, "Hello", { "content-type": "text/plain" })).toBeUndefined();
    expect(rule({}, new TextEncoder().encode('{"text":"Hello"}'))).toBeUndefined();
    expect(rule({}, { text: "Hello", url: undefined })).toBeUndefined();
    expect(rule({}, { text: "Hello" }, { "content-type": "text/html" })).toBe("media-type-unsupported");
    expect(rule({}, null)).toBe("body-shape");
    expect(preflightValues("speak.v1", { query: {} })).toMatchObject({ ok: true, body: undefined });
  });

  test.each([Number.NaN, Infinity, -Infinity])("%p is a programmer's error", (speed) => {
    expect(() => preflightValues("speak.v1", { query: { speed } })).toThrow(TypeError);
  });

  test.each([{}, Symbol("a"), () => 1])("a value of another type is a programmer's error", (speed) => {
    expect(() => preflightValues("speak.v1", { query: { speed: speed as never } })).toThrow(TypeError);
  });

  test.each([[undefined], [null], [{ params: {} }]])("values that are %j are a programmer's error", (values) => {
    expect(() => preflightValues("speak.v1", values as never)).toThrow(/^preflight: .*(?:`values` must be an object|unknown key `params`)/);
  });

  test("an endpoint that does not exist is a programmer's error", () => {
    expect(() => preflightValues("speak.v9" as "speak.v1", {})).toThrow(/speak\.v9.*speak\.v1/);
  });
});

test("the entry of the tables alone has those of the whole package", () => {
  const ids = allOperations().flatMap(({ id, formats }) => (formats ? [id as FormatEndpointId] : []));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(formatsAlone(id)).toEqual(audioFormats(id));
  for (const id of ["toString", "read.v1"])
    expect(() => formatsAlone(id as "speak.v1")).toThrow(new TypeError(`preflight: ${id} has no audio formats`));
});

test("the table of audio formats is handed out as a copy", () => {
  const table = audioFormats("speak.v1");
  expect(table.formats["mp3"]?.sample_rate).toMatchObject({ rule: "not applicable" });
  (table.formats as Record<string, unknown>)["mp3"] = undefined;
  expect(audioFormats("speak.v1").formats["mp3"]).toBeDefined();
});

test("the version of the data is a day", () => {
  expect(dataVersion.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("the order of the keys of a body does not change the verdict", () => {
  const one = (text: string) => preflight({ method: "POST", url: "/v2/speak?model=flux-haley-en", headers: json, body: text });
  expect(one('{"url":"https://example.com/a","a":1}').ok).toBe(true);
  expect(one('{"a":1,"url":"https://example.com/a"}').ok).toBe(true);
  expect(one('{"a":1,"b":"https://example.com/a"}').ok).toBe(false);
});

test.each([
  ["\u00a0application/json", false],
  ["application/json\u00a0", false],
  ["\tapplication/json ", true],
])("the content type %j is application/json: %j", (type, ok) => {
  expect(preflight({ method: "POST", url: "/v1/speak", headers: { "content-type": type }, body }).ok).toBe(ok);
});
