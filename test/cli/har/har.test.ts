import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../src/cli/run.js";
import type { Terminal } from "../../../src/cli/terminal/terminal.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-har-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(args: readonly string[], stdin?: string | Uint8Array) {
  const written = { stdout: "", stderr: "" };
  const into = (name: keyof typeof written) => ({
    write: (content: string | Uint8Array) => {
      written[name] += typeof content === "string" ? content : Buffer.from(content).toString();
    },
  });
  const terminal: Terminal = {
    stdout: into("stdout"),
    stderr: into("stderr"),
    env: {},
    stdin: () => Buffer.from(stdin ?? ""),
    interactive: stdin === undefined,
  };
  const code = await run(args, terminal);
  return { code, ...written };
}

const speak = "https://api.deepgram.com/v1/speak";
const archive = (...requests: readonly object[]) =>
  JSON.stringify({ log: { version: "1.2", creator: {}, entries: requests.map((request) => ({ request, response: {} })) } });
const fields = (record: Record<string, string>) => Object.entries(record).map(([name, value]) => ({ name, value }));
const plain = { method: "POST", url: speak, httpVersion: "h2", headers: [], queryString: [], cookies: [], bodySize: 0 };
const id = "/log/entries/0";
const base = { id, method: "POST", url: speak, headers: [] };

test.each<[what: string, request: object, line: object | undefined, args?: readonly string[]]>([
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
    "--keep-credentials",
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
    ["--keep-credentials"],
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
    ["--host", "a", "--host", "proxy.TEST"],
  ],
  [
    "--host with a port",
    { ...plain, url: "http://localhost:3000/" },
    { ...base, url: "http://localhost:3000/", body: null },
    ["--host", "localhost:3000"],
  ],
  ["--host with another port", { ...plain, url: "http://localhost:3001/" }, undefined, ["--host", "localhost:3000"]],
  ["--host beside Deepgram's", plain, { ...base, body: null }, ["--host", "localhost"]],
  ["--all-hosts", { ...plain, url: "https://example.com/" }, { ...base, url: "https://example.com/", body: null }, ["--all-hosts"]],
  ["--all-hosts and no URL", { ...plain, url: "data" }, { ...base, url: "data", body: null }, ["--all-hosts"]],
])("%s", async (_what, request, line, args = []) => {
  const { code, stdout, stderr } = await cli(["har", ...args], archive(request));
  expect([code, stdout === "" ? undefined : JSON.parse(stdout)]).toEqual([0, line]);
  expect(stdout).not.toContain("secret");
  expect(stderr).toBe(`requests taken ${line === undefined ? 0 : 1}\n`);
});

test("the requests of a file stay in order, and their ids say where they stand", async () => {
  const file = join(folder, "page.har");
  writeFileSync(file, `\ufeff${archive(plain, { ...plain, url: "https://example.com/" }, { ...plain, method: "GET" })}`);
  const { stdout, stderr } = await cli(["har", "-q", file]);
  expect(stdout.split("\n").map((line) => (line === "" ? "" : (JSON.parse(line) as { id: string }).id))).toEqual([
    "/log/entries/0",
    "/log/entries/2",
    "",
  ]);
  expect(stderr).toBe("");
});

test("check --batch takes a HAR file as it takes the lines of it", async () => {
  const file = join(folder, "Traffic.HAR");
  const json = fields({ "content-type": "application/json", authorization: "Token secret" });
  writeFileSync(
    file,
    archive(
      { ...plain, headers: json, postData: { text: '{"text":"hi"}' } },
      { ...plain, url: "https://example.com/" },
      { ...plain, headers: json, postData: { text: '{"text":""}' } },
      { ...plain, url: `${speak}?model=a b`, headers: json, postData: { text: "aGk=", encoding: "base64" } },
    ),
  );
  const lines = await cli(["har", "-q", file]);
  const piped = await cli(["check", "--batch"], lines.stdout);
  const direct = await cli(["check", "--batch", file]);
  expect(direct).toEqual(piped);
  expect(direct.stdout.split("\n")).toHaveLength(4);
  expect(direct.stderr).toMatch(/^lines 3, accepted 1, rejected 2, /);
  // the check of keys needs them
  expect((await cli(["check", "--batch", "--auth", "-q", file])).stdout).not.toContain("INVALID_AUTH");
  expect((await cli(["check", "--batch", "--auth", "-q"], lines.stdout)).stdout).toContain("INVALID_AUTH");
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["no JSON", "{", /cannot read standard input: .*JSON/],
  ["nothing", "", /cannot read standard input: .*JSON/],
  ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), /cannot read standard input: .*encoded data/],
  ["a list", "[]", /standard input is no HAR file: it is a list, not an object/],
  ["no log", "{}", /standard input is no HAR file: \/log is missing, not an object/],
  ["no entries", '{"log":{}}', /\/log\/entries is missing, not a list/],
  ["entries that are none", '{"log":{"entries":{}}}', /\/log\/entries is an object, not a list/],
  [
    "an entry that is none",
    '{"log":{"entries":[{"request":{"method":"GET","url":"/"}},null]}}',
    /\/log\/entries\/1 is null, not an object/,
  ],
  ["no request", '{"log":{"entries":[{}]}}', /\/log\/entries\/0\/request is missing, not an object/],
  ["no method", '{"log":{"entries":[{"request":{"url":"/"}}]}}', /\/log\/entries\/0\/request\/method is missing, not text/],
  ["no URL", '{"log":{"entries":[{"request":{"method":"GET","url":5}}]}}', /\/log\/entries\/0\/request\/url is a number, not text/],
])("%s is a mistake, which names the file, and nothing is printed", async (_what, content, complaint) => {
  const { code, stdout, stderr } = await cli(["har"], content);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(complaint);
  const file = join(folder, "broken.har");
  writeFileSync(file, content);
  for (const args of [
    ["har", file],
    ["check", "--batch", file],
  ]) {
    const named = await cli(args);
    expect([named.code, named.stdout]).toEqual([2, ""]);
    expect(named.stderr).toContain(file);
    expect(named.stderr).toMatch(new RegExp(complaint.source.replace("standard input", ".*")));
  }
});

test.each<[readonly string[], RegExp]>([
  [["/no/such/file"], /cannot read \/no\/such\/file: ENOENT/],
  [["a", "b"], /one file at a time: a, b/],
  [["--nonsense"], /Unknown option '--nonsense'/],
  [[], /no FILE was given/],
])("har %j is a mistake, and exits 2", async (args, complaint) => {
  const { code, stdout, stderr } = await cli(["har", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(complaint);
  expect(stderr).toContain("har --help");
});

test.each([
  ["har", "--help"],
  ["har", "-h"],
  ["help", "har"],
])("%s %s prints the usage", async (...args) => {
  const { code, stdout, stderr } = await cli(args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^usage: deepgram-preflight har/);
});
