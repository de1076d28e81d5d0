import { readPasted } from "../../../src/playground/paste/paste.js";

const speak = "https://api.deepgram.com/v1/speak";
const json = [["content-type", "application/json"]];

test.each<[string, string, object]>([
  [
    "a curl line of Bash",
    `$ curl -sS "${speak}?encoding=mp3" \\\n  -H 'content-type: application/json' --data '{"text":"a"}' > a.mp3`,
    { method: "POST", url: `${speak}?encoding=mp3`, headers: json, body: '{"text":"a"}' },
  ],
  [
    "a curl line of PowerShell",
    `curl.exe -X POST ${speak} \`\n  --json '{"text":"a"}'`,
    { method: "POST", url: speak, body: '{"text":"a"}' },
  ],
  [
    "a HAR file",
    JSON.stringify({
      log: {
        entries: [
          { request: { method: "GET", url: "https://example.com/" } },
          {
            request: {
              method: "POST",
              url: speak,
              headers: [
                { name: ":method", value: "POST" },
                { name: "content-type", value: "application/json" },
              ],
              postData: { text: "{}" },
            },
          },
        ],
      },
    }),
    { method: "POST", url: speak, headers: json, body: "{}" },
  ],
  [
    "an entry of a HAR file",
    JSON.stringify({ request: { method: "DELETE", url: "https://api.deepgram.com/v1/projects/a", headers: [] } }),
    { method: "DELETE", url: "https://api.deepgram.com/v1/projects/a", body: null },
  ],
  [
    "an HTTP request",
    `POST /v1/speak?speed=2 HTTP/1.1\r\nHost: api.deepgram.com\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"text":"a"}`,
    { method: "POST", url: `${speak}?speed=2`, headers: [["Content-Type", "application/json"]], body: '{"text":"a"}' },
  ],
  ["a URL", `${speak}?speed=2`, { method: "POST", url: `${speak}?speed=2` }],
  [
    "a URL of a stream",
    "wss://api.deepgram.com/v1/listen?model=nova-3",
    { method: "GET", url: "wss://api.deepgram.com/v1/listen?model=nova-3", body: null },
  ],
  [
    "fetch",
    `const res = await fetch("${speak}?" + new URLSearchParams({ encoding: "mp3", sample_rate: 24000 }), { method: "post", headers: { Authorization: "Token " + key, "content-type": "application/json" }, body: JSON.stringify({ text }) });`,
    {
      method: "POST",
      url: `${speak}?encoding=mp3&sample_rate=24000`,
      headers: [
        ["Authorization", "Token <key>"],
        ["content-type", "application/json"],
      ],
      body: '{"text":"<text>"}',
    },
  ],
  [
    "fetch with constants",
    `const url = new URL("/v1/speak", "https://api.deepgram.com");\nconst options = { method: "POST", headers: [["content-type", "application/json"]], body: \`{"text":"\${"a"}"}\` };\nfetch(url, { ...options });`,
    { method: "POST", url: speak, headers: json, body: '{"text":"a"}' },
  ],
  [
    "fetch alone",
    `fetch("https://api.deepgram.com/v1/projects")`,
    { method: "GET", url: "https://api.deepgram.com/v1/projects", headers: [], body: null },
  ],
  [
    "WebSocket",
    `const ws = new WebSocket("wss://api.deepgram.com/v1/listen?model=nova-3", ["token", key]);`,
    { method: "GET", url: "wss://api.deepgram.com/v1/listen?model=nova-3" },
  ],
  [
    "version 5 of the SDK",
    `const audio = await client.speak.v1.audio.generate({ text: "a", model: "aura-2-thalia-en", tag: ["x", "y"], callback: undefined });`,
    { method: "POST", url: `${speak}?model=aura-2-thalia-en&tag=x&tag=y`, headers: json, body: '{\n  "text": "a"\n}' },
  ],
  [
    "version 4 of the SDK",
    `const response = await deepgram.speak.request({ text: "a" }, { model: "aura-2-thalia-en", container: "wav" });`,
    { method: "POST", url: `${speak}?model=aura-2-thalia-en&container=wav`, body: '{\n  "text": "a"\n}' },
  ],
  [
    "transcribeUrl of version 4",
    `await deepgram.listen.prerecorded.transcribeUrl({ url: "https://a.b/c.wav" }, { model: "nova-3", smart_format: true });`,
    {
      method: "POST",
      url: "https://api.deepgram.com/v1/listen?model=nova-3&smart_format=true",
      body: '{\n  "url": "https://a.b/c.wav"\n}',
    },
  ],
  [
    "transcribeFile",
    `await deepgram.listen.v1.media.transcribeFile(fs.createReadStream("a.wav"), { model: "nova-3" });`,
    {
      method: "POST",
      url: "https://api.deepgram.com/v1/listen?model=nova-3",
      body: null,
      headers: [["content-type", "application/octet-stream"]],
    },
  ],
  [
    "a stream of the SDK",
    `const socket = await client.listen.v1.connect({ model: "nova-3", interim_results: "true", Authorization: \`Token \${key}\` });`,
    { method: "GET", url: "wss://api.deepgram.com/v1/listen?model=nova-3&interim_results=true", body: null },
  ],
  [
    "options alone",
    `{ model: 'aura-2-thalia-en', encoding: 'mp3', text: 'a', } `,
    { method: "POST", url: `${speak}?model=aura-2-thalia-en&encoding=mp3` },
  ],
])("%s", async (_name, text, expected) => {
  expect((await readPasted(text)).request).toMatchObject(expected);
});

test.each([
  ["nothing", "  ", /Paste a request/],
  ["prose", "How do I make it speak?", /does not parse|has no curl line/],
  ["a curl line with an open quote", "curl 'https://api.deepgram.com", /quote/],
  ["other JavaScript", "const a = 1;", /no curl line/],
  ["options of nothing", "{ foo: 1 }", /no parameter of a known endpoint/],
])("%s is not a request", async (_name, text, message) => {
  await expect(readPasted(text)).rejects.toThrow(message);
});

test("a file that the line names, and a variable, are said", async () => {
  const { remarks, request } = await readPasted(`curl ${speak} -H "content-type: audio/wav" --data-binary @a.wav -H "x: $NAME"`);
  expect(remarks).toEqual([
    "$NAME is not expanded: shell variables are unknown here.",
    "The page does not read files: put the content of a.wav into the body.",
  ]);
  expect(request.body).toBe("");
});

test("code is parsed and not run", async () => {
  const { request } = await readPasted('fetch("https://api.deepgram.com/" + (globalThis.ran = 1))');
  expect(globalThis).not.toHaveProperty("ran");
  expect(request.method).toBe("GET");
});
