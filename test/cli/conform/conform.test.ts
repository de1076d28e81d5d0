import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askedLine, askedMessage, packedMessages, packedVectors } from "../../../src/cli/conform/vectors.js";
import { runWith } from "../terminal/terminal.js";

const implementation = join(__dirname, "implementation.mjs");
const endpoint = ["--endpoint", "auth.v1.grant"];
const plain = packedVectors().filter((vector) => vector.endpoint === "auth.v1.grant" && vector.auth === undefined);
const rejected = "auth.v1.grant/ttl-seconds-out-of-range/3601";
const accepted = "auth.v1.grant/accepted/smallest";
const all = `${plain.length} vectors, ${plain.length} as expected, 0 different\n`;

const conform = (options: readonly string[], way: string, ...rest: readonly string[]) =>
  runWith(["conform", ...endpoint, ...options, "--", process.execPath, implementation, way, ...rest], undefined);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conform-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function known(content: string): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, content);
  return path;
}

test.each([
  ["says everything", "right", []],
  ["says everything, and messages are compared", "right", ["--messages"]],
  ["names errors by their ids alone", "named", []],
  ["answers last things first, without a line feed at the end", "backwards", []],
  ["says other words", "message", []],
  ["does not end by itself", "lasting", []],
])("an implementation is as expected that %s", async (_title, way, options) => {
  expect(await conform(options, way)).toEqual({ code: 0, stdout: all, stderr: "" });
});

test("every vector is sent and read, and what is of credentials where it is asked for", async () => {
  const vectors = packedVectors();
  const run = (...options: string[]) => runWith(["conform", ...options, "--", process.execPath, implementation, "right"], undefined);
  const without = vectors.filter(({ auth }) => auth === undefined).length;
  expect(without).toBeGreaterThan(2000);
  expect((await run()).stdout).toBe(`${without} vectors, ${without} as expected, 0 different\n`);
  expect((await run("--auth", "--messages")).stdout).toBe(`${vectors.length} vectors, ${vectors.length} as expected, 0 different\n`);
}, 60_000);

test("messages of a stream are sent with the frames before them", async () => {
  const id = "speak.v1.stream/flush-excessive/above";
  const run = (...args: string[]) =>
    runWith(
      ["conform", "--streams", "--messages", "--endpoint", "speak.v1.stream", "--", process.execPath, implementation, ...args],
      undefined,
    );
  const count = [...packedVectors(), ...packedMessages()].filter(
    (vector) => vector.endpoint === "speak.v1.stream" && !("auth" in vector),
  ).length;
  expect(await run("right")).toEqual({ code: 0, stdout: `${count} vectors, ${count} as expected, 0 different\n`, stderr: "" });
  const { code, stdout } = await run("message", id);
  expect(code).toBe(1);
  expect(stdout).toContain(`different ${id}: err_msg\n`);
  expect(stdout).toContain(
    '  message   {"type":"Flush"}\n  expected  rejected Warning EXCESSIVE_FLUSH (flush-excessive) "No more than 20 ',
  );
  const vector = packedMessages().find((one) => one.id === id);
  if (vector === undefined) throw new Error(`${id} is missing`);
  expect(askedMessage(vector).frames).toEqual(new Array(21).fill({ text: '{"type":"Flush"}', second: 0 }));
  const listed = await runWith(["conform", "--list", "--streams", "--endpoint", "speak.v1.stream"], undefined);
  expect(listed.stdout).toContain(`${JSON.stringify(askedMessage(vector))}\n`);
}, 60_000);

test.each([
  ["verdict", rejected, "verdict", "rejected 400 INVALID_JSON (json-value-outside) by ttl-seconds-out-of-range", "accepted 400 X"],
  ["verdict", accepted, "verdict", "accepted", "rejected 400 X"],
  ["undecided", accepted, "verdict", "accepted", "undecided"],
  ["status", rejected, "status", "rejected 400 INVALID_JSON", "rejected 418 INVALID_JSON"],
  ["code", rejected, "err_code", "rejected 400 INVALID_JSON", "rejected 400 SOMETHING_ELSE"],
  ["error", rejected, "error", "rejected 400 INVALID_JSON (json-value-outside)", "rejected (something-else)"],
  ["nameless", rejected, "error is not named", "rejected 400 INVALID_JSON", "rejected\n"],
])("a different %s of %s is a difference", async (way, id, what, wanted, given) => {
  const { code, stdout, stderr } = await conform([], way, id);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const [first, description, request, expected, answered] = stdout.split("\n");
  const kind = way === "undecided" ? way : "different";
  expect(first).toBe(`${kind} ${id}: ${what}`);
  expect(description).toMatch(/^ {2}\S.*\.$/);
  expect(request).toBe("  request   POST /v1/auth/grant");
  expect(expected).toContain(`  expected  ${wanted}`);
  expect(`${answered}\n`).toContain(`  answered  ${given}`);
  expect(stdout).toContain(
    `${plain.length} vectors, ${plain.length - 1} as expected, ${kind === "different" ? "1 different" : "0 different, 1 undecided"}\n`,
  );
});

test("other words are a difference where messages are compared", async () => {
  const { code, stdout } = await conform(["--messages"], "message", rejected);
  expect(code).toBe(1);
  expect(stdout).toContain(`different ${rejected}: err_msg\n`);
  expect(stdout).toMatch(/expected .*"Json deserialize error: invalid value: integer `3601`.*\n.*"Something else\."\n/);
});

test.each([
  ["garbage", 'answer line 1 is not JSON: "Traceback (most recent call last):"'],
  ["list", "answer line 1 is not a JSON object"],
  ["idless", 'answer line 1 has no "id"'],
  ["maybe", 'answer line 1 "verdict" is not "accepted", "rejected" or "undecided"'],
  ["texts", 'answer line 1 "status" is not a number'],
  ["stranger", "answer line 1 answers a request that was not sent"],
  ["twice", "answer line 2 is a second answer"],
  ["endless", "answer line 1 does not end"],
  ["deaf", `the command ended without answering ${plain[0]?.id} and ${plain.length - 1} more`],
])("an implementation that is %s is told so", async (way, wanted) => {
  const { code, stderr } = await conform([], way);
  expect(stderr).toContain(`deepgram-preflight conform: ${wanted}`);
  expect(code).toBe(2);
});

test.each([
  ["leaves one out", "partial", `the command ended without answering ${rejected}\n`],
  ["crashes", "crash", "it went wrong\ndeepgram-preflight conform: the command ended with exit code 3\n"],
])("an implementation that %s is told so, and what else it said is counted", async (_title, way, wanted) => {
  const { code, stdout, stderr } = await conform([], way, rejected);
  expect(stderr).toContain(wanted);
  expect(stdout).toMatch(/, [1-9]\d* not answered\n$/);
  expect(code).toBe(2);
});

test("one that says nothing is not waited for any longer than it is given", async () => {
  const { code, stdout, stderr } = await conform(["--timeout", "0.2"], "silent");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "deepgram-preflight conform: the command was silent for 0.2 s\n" });
  expect(stdout).toBe(`${plain.length} vectors, 0 as expected, 0 different, ${plain.length} not answered\n`);
});

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Starts a shell that starts something else, says its id, and waits. */
const withAChild = ["--", "sh", "-c", "sleep 1000 & echo $! >&2; wait"];

test("what it has started ends with it", async () => {
  const { code, stderr } = await runWith(["conform", ...endpoint, "--timeout", "0.5", ...withAChild], undefined);
  const [pid = "", said] = stderr.split("\n");
  expect([code, said]).toEqual([2, "deepgram-preflight conform: the command was silent for 0.5 s"]);
  // an end takes the system a moment
  while (isThere(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 5));
});

test("a signal ends it, too", async () => {
  let stderr = "";
  let tell = () => {};
  const onEnd = (listener: () => void) => {
    tell = listener;
    return () => {};
  };
  const write = (content: string | Uint8Array) => {
    stderr += Buffer.from(content as Uint8Array).toString();
    tell();
    return true;
  };
  const { code } = await runWith(["conform", ...endpoint, ...withAChild], undefined, { stderr: { write }, onEnd });
  expect([code, stderr.split("\n")[1]]).toEqual([2, "deepgram-preflight conform: stopped by a signal"]);
  while (isThere(Number(stderr.split("\n")[0]))) await new Promise((resolve) => setTimeout(resolve, 5));
});

test("what it says beside its answers is read no faster than it is written", async () => {
  let bytes = 0;
  const write = (content: string | Uint8Array) => {
    bytes += content.length;
    return false;
  };
  const flood = ["--", "sh", "-c", "exec yes flood >&2"];
  await runWith(["conform", ...endpoint, "--timeout", "0.5", ...flood], undefined, { stderr: { write, on: () => {} } });
  expect(bytes).toBeLessThan(1_000_000);
});

test("one that does not exist is said not to start", async () => {
  const { code, stderr } = await runWith(["conform", ...endpoint, "--", join(folder, "nothing")], undefined);
  expect(stderr).toMatch(/^deepgram-preflight conform: .*cannot start .*nothing: /);
  expect(code).toBe(2);
});

const reason = "it takes any number";
test.each([
  ["a list", JSON.stringify([{ id: rejected, reason }]), "verdict", 0, "1 known to differ, 0 obsolete known differences"],
  ["a line each", `\n${JSON.stringify({ id: rejected, reason })}\n`, "verdict", 0, "1 known to differ, 0 obsolete known differences"],
  [
    "a pattern",
    JSON.stringify([{ id: "*/ttl-seconds-out-of-range/3601", reason }]),
    "verdict",
    0,
    "1 known to differ, 0 obsolete known differences",
  ],
  ["one that does not differ", JSON.stringify([{ id: rejected, reason }]), "right", 1, "0 known to differ, 1 obsolete known differences"],
  [
    "a pattern of which not all differ",
    JSON.stringify([{ id: "auth.v1.grant/ttl-seconds-out-of-range/*", reason }]),
    "verdict",
    1,
    "1 known to differ, 3 obsolete known differences",
  ],
  [
    "one that there is no vector for",
    JSON.stringify([
      { id: rejected, reason },
      { id: "auth.v1.grant/gone/1", reason },
    ]),
    "verdict",
    1,
    "1 known to differ, 1 obsolete known differences",
  ],
  [
    "one of another endpoint",
    JSON.stringify([
      { id: rejected, reason },
      { id: "speak.v1/accepted/smallest", reason },
    ]),
    "verdict",
    0,
    "1 known to differ, 0 obsolete known differences",
  ],
])("a difference is known: %s", async (_title, content, way, wanted, summary) => {
  const { code, stdout, stderr } = await conform(["--known", known(content)], way, rejected);
  expect(stderr).toBe("");
  expect(stdout).toContain(summary);
  expect(code).toBe(wanted);
});

test("an entry in vain is named, with its reason", async () => {
  const content = JSON.stringify([
    { id: rejected, reason },
    { id: "auth.v1.grant/gone/1", reason },
  ]);
  const { stdout } = await conform(["--known", known(content)], "right");
  expect(stdout).toContain(`as expected ${rejected}, is listed as a known difference: ${reason}\n`);
  expect(stdout).toContain("no vector auth.v1.grant/gone/1, is listed as a known difference\n");
});

test.each([
  ["[{]", /: Expected property name/],
  ['{"id":"a","reason":"b"}\nnothing', /: line 2: /],
  ['[{"id":"a"}]', /: entry 1, a, has no "reason"/],
  ['[{"reason":"a"}]', /: entry 1 has no "id"/],
  ['[{"id":"a","reason":" "}]', /: entry 1, a, has no "reason"/],
  ['[{"id":"a","reason":"b"},{"id":"a","reason":"c"}]', /: entry 2 repeats a of entry 1/],
  ["[5]", /: entry 1 has no "id"/],
])("a list of known differences is refused: %s", async (content, wanted) => {
  const { code, stderr } = await conform(["--known", known(content)], "right");
  expect(stderr).toMatch(wanted);
  expect(code).toBe(2);
});

test.each([
  [["conform"], "no command given: add -- COMMAND"],
  [["conform", "node", "x.mjs"], "the command must follow --: -- node x.mjs"],
  [["conform", "--list", "--", "node"], "--list cannot be combined with a command"],
  [["conform", "--endpoint", "speak.v9", "--list"], 'unknown endpoint "speak.v9"'],
  [["conform", "--timeout", "soon", "--", "node"], '--timeout must be a number of seconds, not "soon"'],
  [["conform", "--nonsense", "--list"], "Unknown option '--nonsense'"],
  [["conform", "--known", "/nowhere/known.json", "--list"], "--known /nowhere/known.json: ENOENT"],
])("%j is a mistake", async (args, wanted) => {
  const { code, stderr } = await runWith(args, undefined);
  expect(stderr).toContain(`deepgram-preflight conform: ${wanted}`);
  expect(code).toBe(2);
});

test("the requests are listed, with nothing of what is expected", async () => {
  const { code, stdout } = await runWith(["conform", "--list"], undefined);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  const wanted = packedVectors().filter(({ auth }) => auth === undefined);
  expect(lines.length).toBe(wanted.length);
  for (const [place, line] of lines.entries()) {
    const asked = JSON.parse(line) as Record<string, unknown>;
    const vector = wanted[place];
    if (vector === undefined) throw new Error("there is one too many");
    expect(asked).toEqual(askedLine(vector));
    expect(Object.keys(asked).filter((name) => !["id", "endpoint", "request", "decoded"].includes(name))).toEqual([]);
    expect(asked["request"]).toMatchObject({ method: expect.any(String), url: expect.stringMatching(/^(?:\/|wss:)/) });
  }
});

test("a body that is better not written out is sent whole", async () => {
  const { stdout } = await runWith(["conform", "--list", "--endpoint", "speak.v1"], undefined);
  const [line = ""] = stdout.split("\n").filter((one) => one.includes('"speak.v1/body-too-large/2097153-bytes"'));
  const { request } = JSON.parse(line) as { request: { body: string } };
  expect(Buffer.byteLength(request.body)).toBe(2_097_153);
});

test("with --decoded only what a schema can decide is listed, with the decoded request", async () => {
  const { stdout } = await runWith(["conform", "--list", "--decoded"], undefined);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBe(packedVectors().filter(({ decoded }) => decoded !== undefined).length);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("decoded.query");
});

test("the help says how it is spoken", async () => {
  const { code, stdout } = await runWith(["conform", "--help"], undefined);
  expect(code).toBe(0);
  expect(stdout).toContain("0  all answers are as expected");
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
});
