import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Difference, nameOf } from "../../src/drift/compare.js";
import { drift, type Outcome } from "../../src/drift/drift.js";
import { type AcceptedDifference, formatted, withoutAccepted } from "../../src/drift/report.js";
import { all, asyncApiDocument, data, openApiDocument, type Part, root } from "./documents.js";
import { parameter, speak } from "./mutations.js";

describe("accepted differences", () => {
  const value = { endpoint: "speak.v1", member: "query.encoding", change: "new", what: "value", effect: "false-rejection" } as const;
  const found: Difference[] = [
    { ...value, theirs: "vorbis", evidence: [] },
    { ...value, theirs: "opus2", evidence: [] },
    { endpoint: "POST /v3/speak", change: "new", what: "endpoint", effect: "missed-error", evidence: [] },
  ];
  const reason = { reason: "It is known.", evidence: ["spec-openapi"] };
  const entry = { ...reason, endpoints: ["speak.v1"], members: ["query.encoding"], change: "new", what: "value" } as const;

  test.each<[string, AcceptedDifference[], { news: number; accepted: number; stale: string[] }]>([
    ["no entry", [], { news: 3, accepted: 0, stale: [] }],
    ["a value", [{ ...entry, theirs: ["vorbis"] }], { news: 2, accepted: 1, stale: [] }],
    ["two values", [{ ...entry, theirs: ["vorbis", "opus2"] }], { news: 1, accepted: 2, stale: [] }],
    ["an endpoint", [{ ...reason, endpoints: ["POST /v3/speak"], change: "new", what: "endpoint" }], { news: 2, accepted: 1, stale: [] }],
    [
      "a value that the document dropped",
      [{ ...entry, theirs: ["vorbis", "webm"] }],
      {
        news: 2,
        accepted: 1,
        stale: ["schemas/drift-accepted.json accepts a difference that no longer exists: speak.v1 query.encoding new value theirs webm"],
      },
    ],
    [
      "an endpoint of another document",
      [{ ...entry, endpoints: ["speak.v1.stream"], theirs: ["vorbis"] }],
      { news: 3, accepted: 0, stale: [] },
    ],
  ])("%s", (_, entries, expected) => {
    const { news, accepted, stale } = withoutAccepted(found, entries, (endpoint) => !endpoint.endsWith("stream"));
    expect({ news: news.length, accepted: accepted.length, stale }).toEqual(expected);
  });

  test("every entry names a known endpoint, or one that is accepted as a whole", () => {
    const { differences } = data.files.get("drift-accepted.json") as { differences: AcceptedDifference[] };
    const whole = differences.filter(({ what }) => what === "endpoint").flatMap(({ endpoints }) => endpoints);
    const known = new Set([...all.map(([, endpoint]) => nameOf(endpoint)), ...whole]);
    const unknown = differences.flatMap(({ endpoints }) => endpoints.filter((one) => !known.has(one)));
    expect(unknown).toEqual([]);
  });
});

describe("the command", () => {
  let folder = "";
  const path = (name: string) => join(folder, name);
  const run = (...args: string[]): Outcome =>
    drift(["--root", folder, ...args.map((arg) => (/\.(?:yml|json)$/.test(arg) ? path(arg) : arg))]);
  const write = (name: string, document: Part) =>
    writeFileSync(path(name), name.endsWith(".json") ? JSON.stringify(document) : stringify(document, { aliasDuplicateObjects: false }));
  const acceptedFile = () => path("schemas/drift-accepted.json");
  const pitch = { endpoints: ["speak.v1"], members: ["query.pitch"], change: "new", what: "parameter", theirs: ["number"] };
  const initial = `${JSON.stringify({ description: "Known.", differences: [{ ...pitch, reason: "Known.", evidence: ["spec-openapi"] }] })}\n`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "preflight-drift-"));
    cpSync(join(root, "schemas"), path("schemas"), { recursive: true });
    const document = openApiDocument();
    write("stale.yml", document);
    speak(document).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } });
    parameter(speak(document), "encoding").schema.default = "aac";
    write("same.json", document);
    parameter(speak(document), "encoding").schema.enum.push("vorbis", "opus2");
    speak(document).responses["418"] = {};
    speak(document).deprecated = true;
    write("news.yml", document);
    write("streams.yml", asyncApiDocument());
    writeFileSync(path("wrong.yml"), "openapi: 3.1.0\npaths: [\n");
  });
  beforeEach(() => writeFileSync(acceptedFile(), initial));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each<[string, string[], { status: number; stdout?: RegExp | string; stderr?: RegExp | string }]>([
    [
      "two documents without news",
      ["--openapi", "same.json", "--asyncapi", "streams.yml"],
      { status: 0, stdout: "0 possible false rejections, 0 possible missed errors; 1 accepted, 1 more with --all\n" },
    ],
    [
      "streams alone",
      ["--asyncapi", "streams.yml"],
      { status: 0, stdout: "0 possible false rejections, 0 possible missed errors; 0 accepted\n" },
    ],
    [
      "news: the worst effect first, with the evidence",
      ["--openapi", "news.yml"],
      {
        status: 1,
        stdout:
          /^May reject what the API accepts:\n {2}speak\.v1\n {4}new values of query\.encoding; theirs: vorbis, opus2; \S*news\.yml:\d+\n {8}spec-openapi: official-specification, 2026-07-22, deepgram\S* openapi\.yml @\w+\n(?: {8}.*\n)*\nMay miss an error:\n {2}speak\.v1\n {4}new status; theirs: 418; \S*news\.yml:\d+\n\nMay miss a notice \(not counted\):\n {2}speak\.v1\n {4}new deprecated; .*\n\n2 possible false rejections, 1 possible missed error; 1 accepted, 1 more with --all\n$/,
      },
    ],
    [
      "a selection",
      ["--openapi", "news.yml", "--only", "speak.v1 query.enc"],
      { status: 1, stdout: /^May reject[\s\S]*\n\n2 possible false rejections, 0 possible missed errors; / },
    ],
    [
      "everything",
      ["--openapi", "same.json", "--all"],
      {
        status: 0,
        stdout:
          /^May miss an error:\n {2}speak\.v1\n {4}new parameter query\.pitch; theirs: number; unknown members are ignored; accepted; \S*same\.json:1\n[\s\S]*not counted\):\n {2}speak\.v1\n {4}different default of query\.encoding; theirs: aac; ours: mp3/,
      },
    ],
    ["a stale entry", ["--openapi", "stale.yml"], { status: 0, stdout: /^0 possible/ }],
    [
      "a stale entry with --all",
      ["--openapi", "stale.yml", "--all"],
      { status: 0, stdout: /^schemas\/drift-accepted\.json accepts .*: speak\.v1 query\.pitch new parameter theirs number\n/ },
    ],
    [
      "one document that cannot be read: the other one is reported",
      ["--openapi", "news.yml", "--asyncapi", "wrong.yml"],
      { status: 2, stdout: /^May reject[\s\S]*2 possible false rejections/, stderr: /^drift: \S*wrong\.yml:[23]: / },
    ],
    ["help", ["--help"], { status: 0, stdout: /^usage: drift [\s\S]*Exit codes:\n {2}0 / }],
    ["no document", [], { status: 2, stderr: "drift: pass --openapi, --asyncapi or both\n" }],
    ["an unknown option", ["--opnapi", "same.json"], { status: 2, stderr: /'--opnapi'[\s\S]*usage: drift/ }],
    ["a missing file", ["--openapi", "none.yml"], { status: 2, stdout: /^0 /, stderr: /^drift: ENOENT.*none\.yml/ }],
    [
      "a document of the other kind",
      ["--asyncapi", "same.json"],
      { status: 2, stdout: /^0 /, stderr: /^drift: \S*same\.json:1: not an AsyncAPI document: `asyncapi` must be 2\.x or 3\.x\n$/ },
    ],
    ["an acceptance without evidence", ["--openapi", "news.yml", "--accept", "Known."], { status: 2, stderr: /needs --evidence/ }],
    [
      "an acceptance with unknown evidence",
      ["--openapi", "news.yml", "--accept", "Known.", "--evidence", "none"],
      { status: 2, stderr: /--evidence none: not in/ },
    ],
    [
      "an acceptance without a reason",
      ["--openapi", "news.yml", "--accept", "", "--evidence", "spec-openapi"],
      { status: 2, stderr: /a reason/ },
    ],
  ])("%s", (_, args, { status, stdout = "", stderr = "" }) => {
    const matching = (text: RegExp | string) => (typeof text === "string" ? text : expect.stringMatching(text));
    expect(run(...args)).toEqual({ status, stdout: matching(stdout), stderr: matching(stderr) });
    expect(readFileSync(acceptedFile(), "utf8")).toBe(initial);
  });

  test("--accept writes the counted differences with the reason, removes stale entries and leaves nothing to report", () => {
    const document = openApiDocument();
    parameter(speak(document), "encoding").schema.enum.push("vorbis", "opus2");
    speak(document).deprecated = true;
    write("accept.yml", document);
    const { status, stdout } = run("--openapi", "accept.yml", "--accept", "Not served yet.", "--evidence", "spec-openapi");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "accepted: 2; stale entries removed: 1\n" });
    const text = readFileSync(acceptedFile(), "utf8");
    expect(JSON.parse(text)).toEqual({
      description: "Known.",
      differences: [
        {
          endpoints: ["speak.v1"],
          members: ["query.encoding"],
          change: "new",
          what: "value",
          theirs: ["vorbis", "opus2"],
          reason: "Not served yet.",
          evidence: ["spec-openapi"],
        },
      ],
    });
    expect(text).toContain('      "theirs": ["vorbis", "opus2"],\n');
    expect(run("--openapi", "accept.yml")).toMatchObject({ status: 0, stdout: expect.stringContaining("; 2 accepted") });
  });

  test("the file is formatted as the formatter of the project does it", () => {
    const text = readFileSync(join(root, "schemas/drift-accepted.json"), "utf8");
    expect(formatted(JSON.parse(text) as object)).toBe(text);
    expect(text).toContain("[].");
  });

  test("a document that cannot be read accepts nothing", () => {
    expect(run("--openapi", "news.yml", "--asyncapi", "wrong.yml", "--accept", "Known.", "--evidence", "spec-openapi").status).toBe(2);
    expect(readFileSync(acceptedFile(), "utf8")).toBe(initial);
  });

  test("JSON has the differences with their evidence", () => {
    const { status, stdout } = run("--openapi", "news.yml", "--json");
    const { differences, ...rest } = JSON.parse(stdout) as { differences: Part[] };
    expect({ status, ...rest }).toEqual({ status: 1, accepted: 1, hidden: 1, stale: [] });
    const [first] = differences.filter(({ theirs }) => theirs === "vorbis");
    expect(first).toMatchObject({
      change: "new",
      effect: "false-rejection",
      endpoint: "speak.v1",
      member: "query.encoding",
      what: "value",
    });
    expect(first.evidence[0]).toMatchObject({ id: "spec-openapi", kind: "official-specification", date: "2026-07-22" });
  });

  test("the program sets the exit code and writes both streams", () => {
    const program = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/drift/main.ts"), "--root", folder];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...program, "--openapi", path("stale.yml"), "--asyncapi", path("wrong.yml")],
      { encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: expect.stringMatching(/^0 /),
      stderr: expect.stringMatching(/^drift: /),
    });
  });
});
