import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HarSettings, harRequests } from "../../../src/cli/check/har.js";
import { inputOf, runWith } from "../terminal/terminal.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-har-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const speak = "https://api.deepgram.com/v1/speak";
const archive = (...requests: readonly object[]) =>
  JSON.stringify({ log: { version: "1.2", creator: {}, entries: requests.map((request) => ({ request, response: {} })) } });
const fields = (record: Record<string, string>) => Object.entries(record).map(([name, value]) => ({ name, value }));
const plain = { method: "POST", url: speak, httpVersion: "h2", headers: [], queryString: [], cookies: [], bodySize: 0 };
const id = "/log/entries/0";
const base = { id, method: "POST", url: speak, headers: [] };

test.each<[what: string, request: object, line: object | undefined, settings?: Partial<HarSettings>]>([
  ["no body", plain, { ...base, body: null }],
  ["a body of a size that is not known", { ...plain, bodySize: -1 }, base],
  ["nothing about a body", { ...plain, bodySize: undefined }, base],
  [
    "a body of no bytes by its length",
    { ...plain, bodySize: -1, headers: fields({ "content-length": "0" }) },
    { ...base, headers: [["content-length", "0"]], body: null },
  ],
  [
    "a body in chunks",
    { ...plain, headers: fields({ "Transfer-Encoding": "chunked" }) },
    { ...base, headers: [["Transfer-Encoding", "chunked"]] },
  ],
  ["a body of text", { ...plain, postData: { mimeType: "text/plain", text: "hé 😀" } }, { ...base, body: "hé 😀" }],
  ["a body in base64", { ...plain, postData: { text: "aGk=", encoding: "base64" } }, { ...base, bodyBase64: "aGk=" }],
  ["an empty body", { ...plain, postData: { mimeType: "text/plain", text: "" } }, { ...base, body: null }],
  ["a body that was sent and not saved", { ...plain, bodySize: 5, postData: { mimeType: "audio/wav", text: "" } }, base],
  ["a body that was sent and left no trace", { ...plain, bodySize: 5 }, base],
  [
    "a body of which the length alone was saved",
    { ...plain, bodySize: -1, headers: fields({ "Content-Length": "5" }) },
    { ...base, headers: [["Content-Length", "5"]] },
  ],
  [
    "a form",
    { ...plain, postData: { mimeType: "application/x-www-form-urlencoded", params: fields({ "a b": "1&2", c: "é" }) } },
    { ...base, body: "a+b=1%262&c=%C3%A9" },
  ],
  [
    "a form with its text",
    { ...plain, postData: { mimeType: "application/x-www-form-urlencoded", text: "a=%20b", params: fields({ a: " b" }) } },
    { ...base, body: "a=%20b" },
  ],
  [
    "a form of parts",
    { ...plain, postData: { mimeType: "multipart/form-data; boundary=x", params: [{ name: "a", fileName: "a.wav" }] } },
    base,
  ],
  [
    "a form without values",
    { ...plain, postData: { params: [{ name: "a" }, null, { name: 1 }, { name: "b", value: {} }] } },
    { ...base, body: "a=&b=" },
  ],
  [
    "header fields, without those of HTTP/2 and without keys",
    {
      ...plain,
      headers: fields({
        ":authority": "api.deepgram.com",
        "content-type": "text/plain",
        Authorization: "Token secret",
        Cookie: "a=secret",
        "proxy-authorization": "secret",
        "Sec-WebSocket-Protocol": "token, secret",
        "x-api-key": "secret",
        "x-own-token": "secret",
        "Content-Encoding": "gzip",
      }),
    },
    {
      ...base,
      headers: [
        ["content-type", "text/plain"],
        ["Content-Encoding", "gzip"],
      ],
      body: null,
    },
  ],
  [
    "credentials, if wanted",
    { ...plain, url: "https://a:b@api.deepgram.com/", headers: fields({ ":path": "/", Authorization: "Token key", Cookie: "a" }) },
    {
      ...base,
      url: "https://a:b@api.deepgram.com/",
      headers: [
        ["Authorization", "Token key"],
        ["Cookie", "a"],
      ],
      body: null,
    },
    { keepCredentials: true },
  ],
  ["a key in the URL", { ...plain, url: "https://user:secret@api.deepgram.com/v1/speak" }, { ...base, body: null }],
  ["no header fields at all", { ...plain, headers: undefined }, { ...base, body: null }],
  [
    "header fields that are none",
    { ...plain, headers: [null, 1, { name: "upgrade" }, { name: "upgrade", value: "c" }] },
    { ...base, headers: [["upgrade", "c"]], body: null },
  ],
  [
    "a stream",
    { ...plain, method: "GET", url: "wss://api.deepgram.com/v1/listen" },
    { ...base, method: "GET", url: "wss://api.deepgram.com/v1/listen", body: null },
  ],
  [
    "a host of deepgram.com",
    { ...plain, url: "https://api.eu.deepgram.com/" },
    { ...base, url: "https://api.eu.deepgram.com/", body: null },
  ],
  ["the same in capitals", { ...plain, url: "https://API.Deepgram.COM/" }, { ...base, url: "https://API.Deepgram.COM/", body: null }],
  ["another host", { ...plain, url: "https://example.com/v1/speak" }, undefined],
  ["a host that ends alike", { ...plain, url: "https://notdeepgram.com/v1/speak" }, undefined],
  ["a host that begins alike", { ...plain, url: "https://api.deepgram.com.example.com/" }, undefined],
  ["a URL that is none", { ...plain, url: "data" }, undefined],
  [
    "--host",
    { ...plain, url: "http://Proxy.test:3000/v1/speak" },
    { ...base, url: "http://Proxy.test:3000/v1/speak", body: null },
    { hosts: ["a", "proxy.TEST"] },
  ],
  [
    "--host with a port",
    { ...plain, url: "http://localhost:3000/" },
    { ...base, url: "http://localhost:3000/", body: null },
    { hosts: ["localhost:3000"] },
  ],
  ["--host with another port", { ...plain, url: "http://localhost:3001/" }, undefined, { hosts: ["localhost:3000"] }],
  ["--host beside Deepgram's", plain, { ...base, body: null }, { hosts: ["localhost"] }],
  ["any host", { ...plain, url: "https://example.com/" }, { ...base, url: "https://example.com/", body: null }, { hosts: ["*"] }],
  ["any host and no URL", { ...plain, url: "data" }, { ...base, url: "data", body: null }, { hosts: ["*"] }],
])("%s", (_what, request, line, settings = {}) => {
  const requests = harRequests(Buffer.from(archive(request)), "a.har", { keepCredentials: false, hosts: [], ...settings });
  expect(requests).toEqual(line === undefined ? [] : [line]);
  expect(JSON.stringify(requests)).not.toContain("secret");
});

const json = fields({ "content-type": "application/json", authorization: "Basic secret" });
const traffic = archive(
  { ...plain, headers: json, postData: { text: '{"text":"hi"}' } },
  { ...plain, url: "https://example.com/v1/speak" },
  { ...plain, headers: json, postData: { text: '{"text":""}' } },
);

test.each<[what: string, content: string]>([
  ["compact", traffic],
  ["indented", JSON.stringify(JSON.parse(traffic), null, 2)],
  ["with a byte order mark", `\ufeff${traffic}`],
])("a HAR file is recognized by its content: %s", async (_what, content) => {
  const file = join(folder, "traffic.json");
  writeFileSync(file, content);
  const named = await runWith(["check", "--batch", file], undefined);
  expect(named.stdout.split("\n").map((line) => (line === "" ? "" : (JSON.parse(line) as { id: string }).id))).toEqual([
    "/log/entries/0",
    "/log/entries/2",
    "",
  ]);
  expect(named.stderr).toMatch(/^lines 2, accepted 1, rejected 1, /);
  for (const size of [1, 3, 1000]) {
    const piped = await runWith(["check", "--batch"], "", { stdin: () => inputOf(content, size) });
    expect(piped).toEqual(named);
  }
});

test("a HAR file of several megabytes is read whole", async () => {
  const file = join(folder, "large.har");
  const texts = ["a", "b", "c"].map((letter) => JSON.stringify({ text: letter.repeat(1_500_000) }));
  writeFileSync(file, archive(...texts.map((text) => ({ ...plain, headers: json, postData: { text } }))));
  const { stdout } = await runWith(["check", "--batch", "-q", file], undefined);
  const piped = await runWith(["check", "--batch", "-q"], readFileSync(file, "utf8"));
  expect(stdout).toBe(piped.stdout);
  expect(stdout.trim().split("\n")).toHaveLength(3);
});

test("--host adds requests, and credentials are kept only to validate them", async () => {
  expect((await runWith(["check", "--batch", "-q", "--host", "example.com"], traffic)).stdout.split("\n")).toHaveLength(4);
  expect((await runWith(["check", "--batch", "-q", "--auth"], traffic)).stdout).toContain("INVALID_AUTH");
});

test.each<[what: string, content: string]>([
  ["a request", '{"id":1,"method":"GET","url":"/v1/models"}'],
  ["a part of one", "{"],
  ["a log that is no object", '{"log":1}'],
  ["nothing", ""],
])("%s is not a HAR file", async (_what, content) => {
  const { code, stdout } = await runWith(["check", "--batch", "-q"], content);
  expect([code, stdout.split("\n")]).toEqual([0, content === "" ? [""] : [expect.stringMatching(/^\{"(?:id|error)"/), ""]]);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["no JSON", "{", /cannot read .*: .*JSON/],
  ["nothing", "", /cannot read .*: .*JSON/],
  ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), /cannot read .*: .*encoded data/],
  ["a list", "[]", /is not a HAR file: its content must be an object, but is a list/],
  ["no log", "{}", /is not a HAR file: \/log must be an object, but is missing/],
  ["no entries", '{"log":{}}', /\/log\/entries must be a list, but is missing/],
  ["entries that are none", '{"log":{"entries":{}}}', /\/log\/entries must be a list, but is an object/],
  ["a null entry", '{"log":{"entries":[{"request":{"method":"GET","url":"/"}},null]}}', /\/log\/entries\/1 must be an object, but is null/],
  ["no request", '{"log":{"entries":[{}]}}', /\/log\/entries\/0\/request must be an object, but is missing/],
  ["no method", '{"log":{"entries":[{"request":{"url":"/"}}]}}', /\/log\/entries\/0\/request\/method must be a string, but is missing/],
  ["no URL", '{"log":{"entries":[{"request":{"method":"GET","url":5}}]}}', /request\/url must be a string, but is a number/],
])("a file named .har with %s exits 2, names the file, and prints nothing", async (_what, content, complaint) => {
  const file = join(folder, "Broken.HAR");
  writeFileSync(file, content);
  const { code, stdout, stderr } = await runWith(["check", "--batch", file], undefined);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(file);
  expect(stderr).toMatch(complaint);
});
