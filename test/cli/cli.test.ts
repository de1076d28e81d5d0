import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import { inputOf } from "./terminal/terminal.js";

async function cli(args: readonly string[], stdin?: string, env: Record<string, string> = {}) {
  const written = { stdout: "", stderr: "" };
  const code = await run(args, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env,
    stdin: () => inputOf(stdin ?? ""),
    interactive: stdin === undefined,
  });
  return { code, ...written };
}

const speak = "https://api.deepgram.com/v1/speak";
const json = ["-H", "content-type: application/json"];
const idOf = (text: string) => text.replace(/"request_id":"[^"]*"/, '"request_id":""');

describe("check", () => {
  test("prints the answer of the server and exits 1", async () => {
    const { code, stdout, stderr } = await cli(["check", ...json, "-d", '{"text":"hi"}', `${speak}?encoding=mp3&container=wav`]);
    expect(code).toBe(1);
    expect(idOf(stdout)).toBe(
      '{"err_code":"UNSUPPORTED_AUDIO_FORMAT","err_msg":"Unsupported audio format: `container` is not applicable when `encoding=mp3`.","request_id":""}\n',
    );
    expect(stderr).toMatch(
      /^rejected 400 \/query\/container container-not-applicable, recorded; text recorded\n {2}Remove `container`: mp3 does not support it/,
    );
  });

  test("prints nothing on standard output for an accepted request, and exits 0", async () => {
    expect(await cli(["check", ...json, "-d", '{"text":"hi"}', speak])).toEqual({ code: 0, stdout: "", stderr: "accepted speak.v1\n" });
    expect(await cli(["check", "-q", ...json, "-d", '{"text":"hi"}', speak])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("-i adds status and header fields", async () => {
    const { stdout } = await cli(["check", "-iq", ...json, "-d", '{"text":""}', speak]);
    expect(stdout).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/json\r\ndg-error: Input text contains no characters\.\r\ndg-request-id: [0-9a-f-]{36}\r\n\r\n\{"err_code"/,
    );
  });

  test("--json prints the verdict", async () => {
    const { code, stdout, stderr } = await cli(["check", "--json", ...json, "-d", '{"text":"hi"}', `${speak}?model=aura-2-tahlia-en`]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      status: 403,
      rule: { id: "voice-name-unknown", hint: expect.stringContaining("aura-2-thalia-en") },
    });
  });

  test("says what it did not check", async () => {
    expect(await cli(["check", "https://example.com/"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "not checked\nnote not a known endpoint: GET https://example.com/ is not checked\n",
    });
  });

  test("prints notices", async () => {
    const { code, stderr } = await cli(["check", ...json, "-d", '{"text":"hi"}', `${speak}?smaple_rate=1&encoding=mp3&encoding=opus`]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/notice \/query\/encoding the server may answer 400, "Failed to deserialize.*\(inferred\) query-value-repeated/);
    expect(stderr).toMatch(/notice \/query\/smaple_rate .*Did you mean `sample_rate`\? parameter-unknown/);
  });

  test("the options reach the verdict", async () => {
    const request = [...json, "-d", '{"text":"hi"}', `${speak}?model=aura-2-new-en`];
    expect((await cli(["check", ...request])).code).toBe(1);
    expect((await cli(["check", "--model", "aura-2-new-en", ...request])).code).toBe(0);
    expect((await cli(["check", "--unknown-models", ...request])).code).toBe(0);
    expect((await cli(["check", "--rule", "voice-name-unknown=off", ...request])).code).toBe(0);
    expect((await cli(["check", "--auth", "--model", "aura-2-new-en", ...request])).stdout).toContain("INVALID_AUTH");
    expect((await cli(["check", "--certainty", "inferred", ...json, "-d", '["a",null]', speak])).code).toBe(1);
    const { stderr } = await cli(["check", "--all", ...json, "-d", '{"text":""}', `${speak}?bit_rate=0&model=x`]);
    expect(stderr.match(/^rejected/gm)).toHaveLength(3);
  });

  test("colours are for people", async () => {
    const request = ["check", ...json, "-d", '{"text":"hi"}', speak];
    expect((await cli(request, undefined, { FORCE_COLOR: "1" })).stderr).toContain("\u001b[32maccepted");
    expect((await cli(request, undefined, { FORCE_COLOR: "1", NO_COLOR: "1" })).stderr).not.toContain("\u001b");
  });
});

describe("what curl takes", () => {
  const verdict = async (args: readonly string[], stdin?: string) =>
    JSON.parse((await cli(["check", "--json", ...args], stdin)).stdout) as {
      status?: number;
      body?: { text?: string; err_code?: string };
      query?: object;
    };
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "preflight-cli-"));
    writeFileSync(join(folder, "body.json"), '{"text":\r\n"from a file"}\n');
    writeFileSync(join(folder, "text.txt"), "two\nlines\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("data without a content-type go as a form, as curl sends them", async () => {
    expect((await verdict(["-d", '{"text":"hi"}', speak])).status).toBe(415);
  });

  test("a file is read, with -d without its line breaks", async () => {
    const plain = ["-H", "Content-Type: text/plain"];
    expect((await verdict([...json, "-d", `@${folder}/body.json`, speak])).body).toEqual({ text: "from a file" });
    expect((await verdict([...plain, "-d", `@${folder}/text.txt`, speak])).body).toEqual({ text: "twolines" });
    expect((await verdict([...plain, "--data-binary", `@${folder}/text.txt`, speak])).body).toEqual({ text: "two\nlines\n" });
    expect((await verdict([...plain, "--data-raw", "@text", speak])).body).toEqual({ text: "@text" });
    expect((await verdict([...plain, "--data-binary", "@-", speak], "from standard input")).body).toEqual({ text: "from standard input" });
  });

  test("several data are joined, -G puts them into the query, and -X and -H say their own", async () => {
    expect((await verdict(["-H", "content-type: text/plain", "-d", "a", "-d", "b", speak])).body).toEqual({ text: "a&b" });
    expect(
      await verdict([
        "-G",
        "-X",
        "POST",
        "-d",
        "encoding=mp3",
        "--data-urlencode",
        "callback=https://a/?b c",
        "-H",
        "content-type: text/plain",
        speak,
      ]),
    ).toMatchObject({
      body: { err_code: "Bad Request" },
    });
    expect(await verdict(["-H", "content-type:", "-d", "a", speak])).toMatchObject({ ok: true, notices: [{ id: "media-type-missing" }] });
    expect((await verdict(["-F", "text=hi", speak])).status).toBe(415);
    expect(await verdict([...json, "-H", "content-type: text/html", "-d", "a", speak])).toMatchObject({
      ok: true,
      notices: [{ id: "media-type-repeated" }],
    });
  });

  test("a whole line of curl is read from standard input", async () => {
    const line = `$ curl --silent -X POST '${speak}?model=aura-2-thalia-en' \\
      --header "Authorization: Token $DEEPGRAM_API_KEY" -o out.mp3 --compressed \\
      -H 'content-type: application/json' --data-raw $'{"text":"It\\'s here"}'`;
    expect(await verdict([], line)).toMatchObject({ ok: true, query: { model: "aura-2-thalia-en" }, body: { text: "It's here" } });
    expect(await verdict([], `curl --json '{"text":"hi"}' ${speak}`)).toMatchObject({ ok: true, body: { text: "hi" } });
    expect((await verdict([], `curl -u a:b -d '' ${speak}`)).status).toBe(401);
  });

  test("credentials are validated whenever the request has them, except shell variables", async () => {
    const plain = ["-H", "content-type: text/plain", "-d", "hi"];
    expect(await verdict([...plain, speak])).toMatchObject({ ok: true });
    expect(await verdict([...plain, "-H", "Authorization: Token ", speak])).toMatchObject({ status: 401 });
    expect(await verdict([...plain, "-H", "authorization: Basic YTpi", speak])).toMatchObject({ status: 401 });
    expect(await verdict([...plain, "-u", "a:b", speak])).toMatchObject({ status: 401 });
    expect(await verdict([...plain, "-H", "Authorization: $AUTH", speak])).toMatchObject({ ok: true });
    expect(await verdict([...plain, "--oauth2-bearer", "0123456789".repeat(4), speak])).toMatchObject({
      ok: true,
      notices: [{ id: "authorization-key-as-token", status: 401 }],
    });
    expect(await verdict([...plain, "--user", "me:secret", speak])).toMatchObject({ status: 401, rule: { id: "authorization-malformed" } });
    expect(await verdict([...plain, "--auth", speak])).toMatchObject({ status: 401 });
  });
});

test.each<[string, string]>([
  ["a prompt and a comment", `# try it\n$ curl -H 'content-type: text/plain' -d hi ${speak}`],
  ["lines of Windows", `curl -H "content-type: text/plain" ^\r\n -d hi ^\r\n "${speak}"`],
  ["lines of PowerShell", `curl.exe -H "content-type: text/plain" \`\n -d hi "${speak}"`],
  ["a pipe", `curl -H 'content-type: text/plain' -d hi ${speak} | ffplay -`],
  ["a redirection", `curl -H 'content-type: text/plain' -d hi ${speak} > out.mp3`],
  ["a variable before it", `KEY=1 time curl -H 'content-type: text/plain' -d hi ${speak}; echo done`],
  ["a line that goes on and does not", `curl -H 'content-type: text/plain' -d hi ${speak} \\ \n`],
])("a curl line with %s is read", async (_name, line) => {
  expect(await cli(["check"], line)).toMatchObject({ code: 0, stderr: "accepted speak.v1\n" });
});

test.each<[RegExp, readonly string[], string?]>([
  [/note \$BODY is not expanded/, [], `curl -H 'content-type: application/json' -d "$BODY" ${speak}`],
  [/note \$\(cat a.json\) is not expanded/, [], `curl -H 'content-type: application/json' -d "$(cat a.json)" ${speak}`],
  [/note the URL contains & without quotes/, [], `curl -H 'content-type: text/plain' -d hi ${speak}?encoding=mp3&container=wav`],
  [/note without a content-type header, curl sends/, ["-d", "hi", speak]],
  [/note --model ID adds a voice/, [...json, "-d", '{"text":"hi"}', `${speak}?model=aura-2-new-en`]],
])("%s", async (remark, args, ...stdin) => {
  expect((await cli(["check", ...args], stdin[0] as unknown as string | undefined)).stderr).toMatch(remark);
});

describe("streams", () => {
  const stream = "wss://api.deepgram.com/v1/speak";
  const message = (content: object) => ["--message", JSON.stringify(content)];

  test("a wss URL is a handshake", async () => {
    expect(await cli(["check", stream])).toEqual({ code: 0, stdout: "", stderr: "accepted speak.v1.stream\n" });
    expect(await cli(["check", "-iq", "https://api.deepgram.com/v1/speak"])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /^HTTP\/1\.1 400 Bad Request\r\ncontent-type: text\/plain.*\r\n\r\nConnection header did not include 'upgrade'\n$/s,
      ),
    });
  });

  test("messages are answered one after the other, up to the one that closes the stream", async () => {
    const flushes = Array.from({ length: 21 }, () => message({ type: "Flush" })).flat();
    const { code, stdout, stderr } = await cli([
      "check",
      ...flushes,
      ...message({ type: "Speek", text: "a" }),
      ...message({ type: "Close" }),
      stream,
    ]);
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^\{"type":"Warning","code":"EXCESSIVE_FLUSH",/),
      "close 1008 DATA-0000",
      "",
    ]);
    expect(stderr).toMatch(/^accepted speak\.v1\.stream\naccepted message 1\n/);
    expect(stderr).toContain("rejected message 21 /message flush-excessive, recorded; text inferred\n");
    expect(stderr).toContain("Did you mean `Speak`?\n");
    expect(stderr).toMatch(/note the server closes the stream: 1 message not checked\n$/);
  });

  test("--json prints the verdict on the handshake and those on the messages", async () => {
    const { code, stdout, stderr } = await cli(["check", "--json", ...message({ type: "Flush" }), `${stream}?encoding=mulaw`]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ handshake: { ok: true, endpoint: "speak.v1.stream" }, messages: [{ ok: true }] });
  });

  test("the options reach the verdicts, and after a handshake that fails nothing is sent", async () => {
    const long = message({ type: "Speak", text: "a".repeat(2001) });
    const flux = "wss://api.deepgram.com/v2/speak?model=flux-haley-en";
    expect(await cli(["check", ...long, flux])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining("notice /message/text"),
    });
    expect(await cli(["check", "-q", "--certainty", "inferred", ...long, flux])).toMatchObject({
      code: 1,
      stdout: '{"type":"Error","code":"BIG-0000","description":"The message is too large."}\n',
    });
    expect((await cli(["check", "--rule", "message-text-too-long=off", ...long, stream])).code).toBe(0);
    const refused = await cli(["check", ...long, `${stream}?encoding=mp3`]);
    expect(refused.stdout.split("\n")).toHaveLength(2);
    expect(refused.stderr).not.toContain("message 1");
  });

  test("a message is read from a file, and data are not what a handshake has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "preflight-message-"));
    const file = join(folder, "message.json");
    writeFileSync(file, '{"type":"Speak","text":5}\n');
    expect(await cli(["check", "-q", "--message", `@${file}`, stream])).toMatchObject({ code: 1, stdout: "close 1008 DATA-0000\n" });
    rmSync(folder, { recursive: true });
    expect(await cli(["check", "--message", `@${file}`, stream])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("message.json"),
    });
    expect((await cli(["check", "-d", '{"type":"Flush"}', stream])).stderr).toContain("note a handshake has no body: use --message");
    const refused = await cli(["check", ...message({ type: "Flush" }), `${stream}?encoding=mp3`]);
    expect(refused.stderr).toMatch(/note the handshake is rejected: 1 message not checked\n$/);
  });

  test("a message is validated with the parameters of the handshake, and a file that is not text is a binary message", async () => {
    const listen = "wss://api.deepgram.com/v1/listen?model=nova-2&encoding=opus&sample_rate=48000";
    const folder = mkdtempSync(join(tmpdir(), "preflight-message-"));
    const file = join(folder, "audio.webm");
    writeFileSync(file, Buffer.from("1a45dfa39f428681", "hex"));
    const { code, stdout, stderr } = await cli([
      "check",
      ...message({ type: "Configure", keyterms: ["a"] }),
      "--message",
      `@${file}`,
      listen,
    ]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(stdout).toContain('"code":"KeytermsNotSupported"');
    expect(stderr).toContain("the audio is WebM");
  });

  test.each(["https://api.deepgram.com/v1/projects", "https://example.com/"])("--message needs a stream, not %s", async (url) => {
    expect(await cli(["check", ...message({ type: "Flush" }), url])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--message requires the URL of a stream"),
    });
  });

  test("the table of a stream has the columns that a stream has", async () => {
    expect((await cli(["formats", "--endpoint", "speak.v1.stream"])).stdout).toMatch(
      /^speak\.v1\.stream\n\nencoding +sample_rate\nlinear16\* +8000, /,
    );
    expect((await cli(["formats", "speak.v2"])).stdout).toMatch(/^mp3\* +- +- +8000, 16000, 24000, 32000, 40000, 48000\*$/m);
  });
});

describe("formats", () => {
  test("prints an aligned table", async () => {
    const { code, stdout } = await cli(["formats"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("\u001b");
    const lines = stdout.split("\n");
    const heading = lines.find((line) => line.startsWith("encoding")) ?? "";
    expect(lines.filter((line) => /^(linear16|mulaw|alaw|mp3|opus|flac|aac)/.test(line))).toHaveLength(7);
    for (const line of lines.filter((one) => /^(linear16|mp3|flac)/.test(one))) {
      for (const column of ["container", "sample_rate", "bit_rate"])
        expect(line.slice(heading.indexOf(column) - 3, heading.indexOf(column))).toBe("   ");
    }
    expect(lines.find((line) => line.startsWith("linear16"))).toContain("8000, 16000, 24000*, 32000, 44100, 48000");
    expect((await cli(["formats"], undefined, { FORCE_COLOR: "1" })).stdout).toContain("\u001b[32mwav*");
  });

  test("--json prints it for programs", async () => {
    expect(JSON.parse((await cli(["formats", "--endpoint", "speak.v1", "--json"])).stdout)).toMatchObject({
      default: "mp3",
      formats: { opus: { bit_rate: { minimum: 4000 } } },
    });
  });
});

const mistakes: readonly (readonly [args: readonly string[], complaint: RegExp, stdin?: string])[] = [
  [[], /no command given/],
  [["chek"], /unknown command "chek"; did you mean check\?/],
  [["check"], /no URL given/],
  [["check", "--nonsense", speak], /Unknown option '--nonsense'\n/],
  [["check", "-d"], /-d|--data/],
  [["check", speak, speak], /more than one URL given/],
  [["check", "--rule", "text-empty", speak], /ID=MODE/],
  [["check", "--rule", "no-rule=off", speak], /unknown rule `no-rule`/],
  [["check", "--certainty", "sure", speak], /`certainty` must be inferred or/],
  [["check", "-d", "@/no/such/file", speak], /cannot read \/no\/such\/file/],
  [["check"], /contains no curl line/, "wget https://example.com"],
  [["check"], /standard input is empty/, " "],
  [["check", "-H", "content-type application/json", speak], /-H takes 'name: value'/],
  [["check"], /cannot parse the curl line/, "curl 'https://example.com"],
  [["formats", "speak.v9"], /unknown endpoint "speak\.v9"/],
  [["formats", "--xml"], /--xml/],
  [["rules", "text-emtpy"], /unknown rule "text-emtpy"; did you mean text-empty\?/],
  [["rules", "--endpoint", "speak.v9"], /unknown endpoint "speak\.v9"; did you mean speak\.v1\?/],
  [["endpoints", "x"], /unexpected argument "x"/],
  [["har"], /unknown command "har"/],
  [["formats", "speak.v1", "speak.v2"], /unexpected argument "speak.v2"/],
];

test.each(mistakes.map((mistake) => ({ mistake })))(
  "$mistake.0 is a mistake, and exits 2",
  async ({ mistake: [args, complaint, stdin] }) => {
    const { code, stdout, stderr } = await cli(args, stdin);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(complaint);
    expect(stderr).toMatch(/--help|usage:/);
  },
);

test("--fail-on-unchecked exits 3 if the URL is not a known endpoint", async () => {
  const code = async (...args: readonly string[]) => (await cli(["check", "-q", "--fail-on-unchecked", ...args])).code;
  expect(await code("https://example.com/")).toBe(3);
  // a notice about the method or the path is no check of the request
  expect(await code("-X", "POST", "https://api.deepgram.com/v2/listen?model=flux-general-en")).toBe(3);
  expect(await code("-X", "POST", "https://api.deepgram.com/v1/spaek")).toBe(3);
  expect(await cli(["check", "--fail-on-unchecked", "-X", "POST", "https://api.deepgram.com/v2/listen"])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining("405. Use a WebSocket."),
  });
  expect(await code(...json, "-d", '{"text":"hi"}', speak)).toBe(0);
  expect(await code(...json, "-d", '{"text":""}', speak)).toBe(1);
});

test("--version and -V print the version", async () => {
  const { version } = jest.requireActual<{ version: string }>("../../package.json");
  for (const option of ["--version", "-V"]) expect(await cli([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("rules explains a rule about a URL that matches no endpoint", async () => {
  expect((await cli(["rules", "method-unsupported"])).stdout).toMatch(/^method-unsupported prints a notice.*\n +endpoints all\n/);
  expect((await cli(["rules", "path-misspelled", "--json"])).stdout).toContain('"id": "spec-openapi"');
  const off = await cli(["check", "--rule", "path-misspelled=off", "https://api.deepgram.com/v1/lisen"]);
  expect(off.stderr).not.toContain("path-misspelled");
});

test("a mistyped option gets a suggestion", async () => {
  expect((await cli(["check", "--fail-on-rejectd"])).stderr).toContain("did you mean --fail-on-rejected?");
});

const commands = ["check", "conform", "endpoints", "explain", "formats", "generate", "models", "rules", "serve"];

test.each(commands)("%s --help lists its exit codes, and the general help lists the command", async (command) => {
  const { code, stdout } = await cli([command, "--help"]);
  expect([code, stdout.startsWith(`usage: deepgram-preflight ${command}`)]).toEqual([0, true]);
  expect(stdout).toMatch(/^exit codes(?:: 0|\n {2}0)/m);
  expect(stdout.split("\n").filter((line) => line.length > 130 && !line.startsWith("  echo"))).toEqual([]);
  expect((await cli(["--help"])).stdout).toMatch(new RegExp(`^ {2}${command} {2,}\\S`, "m"));
});

describe("rules and endpoints", () => {
  test("rules lists each rule once", async () => {
    const { code, stdout } = await cli(["rules"]);
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect([code, ids.length, ids]).toEqual([0, new Set(ids).size, expect.arrayContaining(["voice-unknown", "parameter-unknown"])]);
    const own = (await cli(["rules", "--endpoint", "listen.v1"])).stdout;
    expect(own).toContain("parameter-unknown");
    expect(own).not.toContain("voice-unknown");
  });

  test("rules ID explains a rule", async () => {
    const { code, stdout } = await cli(["rules", "text-empty"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^text-empty rejects the request\n {2}endpoints +speak\.v1/);
    expect(stdout).toMatch(/^ {2}answer +400 /m);
    expect(stdout).toMatch(/^ {2}message +Input text contains no characters\.$/m);
    expect(stdout).toMatch(/^ {2}certainty rejection documented; text documented$/m);
    expect(stdout).toMatch(/^ {2}evidence +\d{4}-\d\d-\d\d /m);
    expect(stdout).toMatch(/--rule text-empty=off/);
    expect((await cli(["rules", "request-target-too-long"])).stdout).toMatch(
      /^request-target-too-long prints a notice; it never rejects\n/,
    );
    expect(JSON.parse((await cli(["rules", "text-empty", "--json"])).stdout)).toMatchObject({ id: "text-empty", kind: "error" });
  });

  test("endpoints lists id, method and path", async () => {
    const { stdout } = await cli(["endpoints"]);
    expect(stdout).toMatch(/^speak\.v1 +POST +\/v1\/speak$/m);
    expect(stdout).toMatch(/^speak\.v1\.stream +WS +\/v1\/speak$/m);
    const rows = JSON.parse((await cli(["endpoints", "--json"])).stdout) as { id: string; title: string }[];
    expect(rows).toHaveLength(stdout.trimEnd().split("\n").length);
    expect(rows.every(({ title }) => title.length > 0)).toBe(true);
  });
});

test.each([["--help"], ["-h"], ["check", "--help"], ["check", "-h"], ["help", "check"], ["formats", "--help"]])(
  "%s %s prints the usage and exits 0",
  async (...args) => {
    const { code, stdout, stderr } = await cli(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^usage: deepgram-preflight/);
  },
);

describe("the place of a problem in a JSON body", () => {
  const keys = "https://api.deepgram.com/v1/projects/123e4567-e89b-12d3-a456-426614174000/keys";
  async function onTerminal(args: readonly string[], columns = 80) {
    const written = { stdout: "", stderr: "" };
    await run(["check", ...json, ...args], {
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text), isTTY: true, columns },
      env: { NO_COLOR: "1" },
      stdin: () => inputOf(""),
      interactive: true,
    });
    return written.stderr.split("\n");
  }

  test.each<[string, string, string, string]>([
    ["the line and a caret", '{\n  "comment": "a",\n  "scopes" []\n}', '3 |   "scopes" []', "               ^ expected `:`"],
    [
      "a place behind wide characters",
      '{"comment":"日本😀", "scopes":1}',
      '1 | {"comment":"日本😀", "scopes":1}',
      "                                  ^ invalid type: integer `1`, expected a sequence",
    ],
    ["the end of the body", '{"comment"', '1 | {"comment"', "             ^ EOF while parsing an object"],
    ["a tab is a space", '{\t"comment"\t1}', '1 | { "comment" 1}', "                ^ expected `:`"],
    [
      "what a terminal could obey is replaced",
      '{"\u001b[2Jcomment":1}',
      '1 | {"\ufffd[2Jcomment":1}',
      "      ^ control character (\\u0000-\\u001F) found while parsing a string",
    ],
  ])("%s", async (_name, body, line, caret) => {
    expect((await onTerminal(["--data-raw", body, keys])).slice(0, 2)).toEqual([line, caret]);
  });

  test("a long line is cut on both sides of the place", async () => {
    const [line = "", caret = ""] = await onTerminal(
      ["--data-raw", `{"comment":"${"a".repeat(5000)}","scopes":5,"tags":["${"b".repeat(5000)}"]}`, keys],
      60,
    );
    expect(line).toMatch(/^1 \| …a+","scopes":5,"tags":\["b+…$/);
    expect([...line].length).toBeLessThan(60);
    expect(line[caret.indexOf("^")]).toBe("5");
  });

  test("the body of text to speech too, and none for what is not about JSON", async () => {
    expect((await onTerminal(["-d", '{"text":1}', speak])).slice(0, 2)).toEqual([
      '1 | {"text":1}',
      "            ^ invalid type: integer `1`, expected a string",
    ]);
    expect((await onTerminal(["-d", '{"text":""}', speak]))[0]).toMatch(/^rejected/);
    expect((await onTerminal(["-d", "{", `${speak}?encoding=mp4`]))[0]).toMatch(/^rejected 400 \/query\/encoding/);
  });

  test("nothing of a request reaches a terminal that it could obey", async () => {
    const sequence = "\u001b[31m";
    for (const args of [
      [`https://api.deepgram.com/v1/projects/${encodeURIComponent(sequence)}`],
      ["-d", "{}", `${speak}?model=${encodeURIComponent(sequence)}&${encodeURIComponent(sequence)}=1`],
      ["-d", JSON.stringify({ comment: "a", scopes: [], [sequence]: 1 }), keys],
      [`https://example.com/${sequence}`],
    ]) {
      const written: string[] = [];
      const stream = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
      const interactive = true;
      await run(["check", ...json, ...args], {
        stdout: stream,
        stderr: stream,
        env: { NO_COLOR: "1" },
        stdin: () => inputOf(""),
        interactive,
      });
      expect(written.join("")).not.toContain("\u001b");
    }
    // a program gets the answer to the byte
    expect((await cli(["check", "-X", "GET", `https://api.deepgram.com/v1/projects/${encodeURIComponent(sequence)}`])).stdout).toContain(
      "\u001b",
    );
  });

  test("a line that ends in a carriage return, a byte order mark, a long reason", async () => {
    expect((await onTerminal(["--data-raw", '{\r\n"comment" 1}\r\n', keys]))[0]).toBe('2 | "comment" 1}');
    expect((await onTerminal(["--data-raw", "\ufeff{}", "--certainty", "inferred", keys]))[0]).toBe("1 | \ufffd{}");
    const [, caret = ""] = await onTerminal(["--data-raw", `{"comment":"a","scopes":"${"b".repeat(5000)}"}`, keys]);
    expect(caret.length).toBeLessThan(350);
  });

  test("not where nobody looks", async () => {
    expect((await cli(["check", ...json, "-d", "{", keys])).stderr).toMatch(/^rejected 400 \/body json-syntax/);
    expect(await onTerminal(["-q", "-d", "{", keys])).toEqual([""]);
  });
});
