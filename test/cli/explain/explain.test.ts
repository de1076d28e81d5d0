import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWith } from "../terminal/terminal.js";

const body = (err_code: string, err_msg: string) => JSON.stringify({ err_code, err_msg, request_id: "the-id" });
const format = body("UNSUPPORTED_AUDIO_FORMAT", "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.");
const long = body("Payload Too Large", "Input text exceeds maximum character limit of 2000.");

test("an error body is explained: what it is, what to change, the rule and the request; the evidence on demand", async () => {
  const { code, stdout, stderr } = await runWith(["explain"], `${format}\n`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "audio-format-not-applicable 400 UNSUPPORTED_AUDIO_FORMAT",
    "  Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
    expect.stringMatching(/^ {2}change {4}\S/) as string,
    "  retry     does not help: the same request gets the same answer",
    "  rule      sample-rate-not-applicable (more: deepgram-preflight rules sample-rate-not-applicable)",
    "  request   the-id",
    "  docs      https://developers.deepgram.com/docs/errors",
    "",
  ]);
  const { stdout: all } = await runWith(["explain", "--evidence"], format);
  expect(all.startsWith(stdout)).toBe(true);
  expect(all).toMatch(/2026-09-16 recorded: .+samgutentag-deepgram/);
});

test.each([
  ["a whole response", `HTTP/1.1 400 Bad Request\r\ndg-request-id: q\r\n\r\n${format}`, /^audio-format-not-applicable 400/],
  ["a line of a log", `12:00 ERROR deepgram: 413 ${long}`, /^text-too-long 413 Payload Too Large\n/],
  [
    "words alone",
    "3030: Input text exceeds maximum character limit of 2000",
    /^text-too-long 413 Payload Too Large by part of its message\n/,
  ],
  ["a status alone", "HTTP/2 503\r\nretry-after: 30\r\n\r\n", /^not-ready 503 by its status alone\n[\s\S]*after 30 s, as the server says/],
  [
    "an error that the request does not cause",
    body("ASR_PAYMENT_REQUIRED", "Project does not have enough credits for an ASR request and does not have an overage agreement."),
    /change {4}nothing: the request is not the cause[\s\S]*foreseen {2}not by preflight/,
  ],
  ["a close frame", "closed 1011 NET-0001", /^stream-receive-failed close 1011 NET-0001[\s\S]*or {8}stream-idle/],
  [
    "a known code with new words",
    body("V2_MODEL_ON_V1_LISTEN_ENDPOINT", "Something new."),
    /^flux-on-v1-listen 400 \S+ by its code alone\n {2}Something new\.\n {2}usual {5}Flux models are not supported/,
  ],
  ["the line of a log that is an error", `12:00 INFO start\n12:01 INFO ${"x".repeat(20_000)}\n12:02 ${long}\n`, /^text-too-long/],
])("%s is explained", async (_title, input, wanted) => {
  const { code, stdout } = await runWith(["explain"], input);
  expect(stdout).toMatch(wanted);
  expect(code).toBe(0);
});

test.each([
  [
    "aiohttp.client_exceptions.WSServerHandshakeError: 400, message='Invalid response status', url='wss://api.deepgram.com/v1/listen?model=nova-3&keywords=x'",
    "keywords-on-nova-3",
    "Keywords are not supported for Nova-3. Please use `keyterm` instead.",
  ],
  [
    "requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://api.deepgram.com/v1/speak?encoding=mp3&sample_rate=24000",
    "sample-rate-not-applicable",
    "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.",
  ],
])("the rule that would have foreseen the error is named: %s", async (input, rule, message) => {
  const { stdout } = await runWith(["explain"], input);
  expect(stdout).toContain(`\n  ${message}\n  change    `);
  expect(stdout).toContain(`\n  foreseen  by preflight, rule ${rule}, from the URL\n`);
  const { stdout: json } = await runWith(["explain", "--json"], input);
  expect(JSON.parse(json)).toMatchObject({
    id: "bad-request",
    foreseen: [{ rule, message, status: 400, hint: expect.any(String) as string }],
  });
  // a rule with another status is not the cause
  expect((await runWith(["explain"], input.replaceAll("400", "429"))).stdout).not.toContain("by preflight, rule");
});

test("every error of the catalogue is explained in at most eight lines, each rule once", async () => {
  for (const { err_code, category, message, details, err_msg, example, status, close } of errorsWithExamples()) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_slot, name: string) => String(example?.[name] ?? "1"));
    const error =
      close === undefined
        ? category === undefined
          ? { err_code, err_msg: fill(err_msg ?? "Something new."), request_id: "r" }
          : { category, message, details: fill(details ?? ""), request_id: "r" }
        : { code: close, reason: err_msg ?? err_code };
    const text =
      err_code === undefined && category === undefined ? `HTTP/1.1 ${status} X\r\ndg-request-id: r\r\n\r\n` : JSON.stringify(error);
    const { stdout } = await runWith(["explain"], text);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.filter((line) => line.startsWith("  rule ")).length).toBeLessThanOrEqual(1);
  }
});

interface WithExample {
  readonly err_code?: string;
  readonly err_msg?: string | null;
  readonly category?: string;
  readonly message?: string;
  readonly details?: string;
  readonly status?: number;
  readonly close?: number;
  readonly example?: Readonly<Record<string, string | number>>;
}

function errorsWithExamples(): WithExample[] {
  const path = join(__dirname, "../../../schemas/errors.json");
  return Object.values((JSON.parse(readFileSync(path, "utf8")) as { errors: Record<string, WithExample> }).errors);
}

test("a file is read as standard input is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "explain-"));
  const file = join(folder, "error.txt");
  writeFileSync(file, format);
  try {
    const fromFile = await runWith(["explain", file], undefined);
    expect(fromFile).toEqual(await runWith(["explain", "-"], format));
    expect(fromFile.stdout).toMatch(/^audio-format-not-applicable/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("where it was answered tells errors apart", async () => {
  expect((await runWith(["explain", "--endpoint", "listen.v1"], "closed 1011 NET-0001")).stdout).toMatch(/^stream-idle/);
  expect((await runWith(["explain", "--endpoint", "wss://api.deepgram.com/v1/speak?x"], "closed 1011 NET-0001")).stdout).toMatch(
    /^stream-receive-failed/,
  );
});

test.each([
  ["the cat sat on the mat", "not recognised: the text contains no message of the API\n"],
  [body("PAYLOAD_ERROR", "Something new."), "not recognised 400? PAYLOAD_ERROR"],
  ["HTTP/1.1 200 OK\r\n\r\n", "not recognised 200: the status is a success\n"],
])("what is not recognised is said to be, and why: %j", async (input, wanted) => {
  const { code, stdout } = await runWith(["explain"], input);
  expect(code).toBe(1);
  expect(stdout).toContain(wanted.replace(" 400?", ""));
});

test("--json prints the report", async () => {
  const { code, stdout } = await runWith(["explain", "--json"], format);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    known: true,
    id: "audio-format-not-applicable",
    slots: { parameter: "sample_rate" },
    requestId: "the-id",
  });
});

test("what a log holds does not reach the terminal as a command", async () => {
  const { stdout } = await runWith(["explain"], body("INVALID_QUERY_PARAMETER", "Invalid 'model' value of '\u001b[2J'."));
  expect(stdout).not.toContain("\u001b");
});

test.each([
  [["explain"], undefined, "no FILE was given"],
  [["explain"], " \n", "standard input is empty"],
  [["explain", "--nope"], "x", "Unknown option"],
  [["explain", "/nowhere/at/all"], "x", "cannot read /nowhere/at/all"],
  [["explain", "a", "b"], "x", "one file at a time"],
  [["explain", "--jobs", "2"], "x", "--jobs needs --batch"],
  [["explain", "--batch", "--jobs", "x"], "x", "--jobs must be a number"],
  [["explain", "--batch", "a", "b"], "x", "one file at a time"],
  [["explain", "--batch", "/nowhere/at/all"], "x", "cannot read /nowhere/at/all"],
])("%j is a mistake", async (args, input, complaint) => {
  const { code, stdout, stderr } = await runWith(args, input);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(complaint);
});

describe("--batch", () => {
  const missing = body("INVALID_QUERY_PARAMETER", "Failed to deserialize query parameters: missing field `language`");
  const log = [
    format,
    long,
    "12:00 INFO nothing",
    format,
    `{"level":"error","body":${JSON.stringify(format)}}`,
    missing,
    "",
    "closed 1008 DATA-0001",
  ].join("\n");

  test("counts the errors, the commonest first, with the rules that they can come from", async () => {
    const { code, stdout, stderr } = await runWith(["explain", "--batch"], log);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      [
        "8 lines: 6 recognised, 2 not",
        "  3 audio-format-not-applicable 400 UNSUPPORTED_AUDIO_FORMAT",
        "    possible rules: sample-rate-not-applicable",
        "  1 query-not-deserialized 400 INVALID_QUERY_PARAMETER",
        "    possible rules: language-missing, model-missing",
        "  1 text-too-long 413 Payload Too Large",
        "    possible rules: text-too-long, text-too-long-with-controls",
        "  1 characters-too-fast close 1008 DATA-0001",
        "    possible rules: characters-too-fast, characters-too-fast-by-window",
        "  1 not recognised: the text says nothing about an error",
        "  1 not recognised: the text contains no message of the API",
        "",
      ].join("\n"),
    );
  });

  test("--json prints the same for programs", async () => {
    const { stdout } = await runWith(["explain", "--batch", "--json"], log);
    expect(JSON.parse(stdout)).toMatchObject({
      lines: 8,
      recognised: 6,
      errors: [
        { id: "audio-format-not-applicable", count: 3, status: 400, rules: [{ id: "sample-rate-not-applicable", count: 3 }] },
        { id: "query-not-deserialized", count: 1 },
        { id: "text-too-long", count: 1, mend: expect.any(String) as string },
        { id: "characters-too-fast", count: 1, code: "DATA-0001" },
      ],
      unknown: expect.arrayContaining([{ reason: "text not known", count: 1 }]) as unknown,
    });
  });

  test("--unknown prints the lines that are not recognised, and the summary beside", async () => {
    const { stdout, stderr } = await runWith(["explain", "--batch", "--unknown"], log);
    expect(stdout).toBe("12:00 INFO nothing\n\n");
    expect(stderr).toMatch(/^8 lines: 6 recognised, 2 not\n/);
  });

  test("a file is read as standard input is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "explain-"));
    const file = join(folder, "app.log");
    writeFileSync(file, log);
    try {
      expect((await runWith(["explain", "--batch", file], undefined)).stdout).toMatch(/^8 lines: 6 recognised/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("of a line that is longer than an error can be, the beginning is read", async () => {
    const { stdout } = await runWith(["explain", "--batch"], `${format}${" ".repeat(100_000)}\n${"x".repeat(17_000_000)}\n${format}`);
    expect(stdout).toMatch(/^3 lines: 2 recognised, 1 not\n/);
    expect(stdout).toContain("not recognised: the input cannot be read");
  });
});

describe("--settings names the key of the Settings message", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  const file = join(folder, "settings.jsonc");
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() =>
    writeFileSync(
      file,
      `{
  "$schema": "./agent.v1.settings.schema.json",
  "type": "Settings",
  // what the agent hears
  "audio": { "input": { "encoding": "linear16", "sample_rate": 16000 } },
  "agent": {
    "listen": { "provider": { "type": "deepgram", "model": "nova-3" }, "language": "en" },
    "think": {
      "provider": { "type": "open_ai", "model": "gpt-4o-mini" },
      "temperature": 0.5
    }
  }
}`,
    ),
  );
  const answer = (path: string) =>
    JSON.stringify({
      type: "Error",
      description: `Error parsing client message. Check the ${path} field against the API spec.`,
      code: "UNPARSABLE_CLIENT_MESSAGE",
    });

  test.each([
    ["agent.think", "/agent/think/temperature, line 10", "`temperature` belongs in `agent.think.provider`."],
    [
      "agent.listen.language",
      "/agent/listen/language, line 7",
      "`language` belongs in `agent.listen.provider`; Flux takes `language_hints` there instead.",
    ],
  ])("whose answer names %s", async (path, key, change) => {
    const { code, stdout } = await runWith(["explain", "--settings", file], `12:00 ERROR ${answer(path)}\n`);
    expect(stdout).toContain(
      `\n  key       ${key}\n  change    ${change}\n  foreseen  by preflight, rule key-misplaced, from the settings\n`,
    );
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(8);
    expect(code).toBe(0);
  });

  test("all keys with the code, if the place is of no key; none for another error", async () => {
    const { stdout } = await runWith(["explain", "--json", "--settings", file], answer("agent.speak"));
    expect((JSON.parse(stdout) as { foreseen: object[] }).foreseen).toMatchObject([
      { rule: "key-misplaced", pointer: "/agent/listen/language", line: 7 },
      { rule: "key-misplaced", pointer: "/agent/think/temperature", line: 10 },
    ]);
    const other = await runWith(["explain", "--json", "--settings", file], format);
    expect(JSON.parse(other.stdout)).not.toHaveProperty("foreseen");
  });

  test("a file that cannot be read, or --batch, is a mistake", async () => {
    expect((await runWith(["explain", "--settings", join(folder, "no")], format)).code).toBe(2);
    expect((await runWith(["explain", "--batch", "--settings", file], format)).code).toBe(2);
  });
});
