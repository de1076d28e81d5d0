import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkData } from "../../src/compile/data/check-data.js";
import { readData } from "../../src/compile/data/data.js";
import { folderNames } from "../data.js";

const root = join(__dirname, "../..");
const copies: string[] = [];

function copyOf(...parts: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "preflight-"));
  copies.push(copy);
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

/** What the compiler says of the data of a copy. */
function errorsOf(copy: string): string {
  try {
    return checkData(readData(join(copy, "schemas"))).join("\n");
  } catch (error) {
    return (error as Error).message;
  }
}

function npm(cwd: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", ...args], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, output: stdout + stderr };
}

/** Runs a program against the source of a project. */
function run(cwd: string, code: string): string {
  const file = join(cwd, "program.ts");
  writeFileSync(file, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), file], {
    cwd,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function edit(cwd: string, path: string, change: (content: string) => string): void {
  const file = join(cwd, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(file, after);
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

test("the committed files under generated/ are what schemas/ makes them", () => {
  expect(npm(root, "generate", "--", "--check")).toEqual({ status: 0, output: "" });
}, 60_000);

test.each(folderNames)("the standalone validators of %s import nothing and evaluate nothing", (folder) => {
  const source = readFileSync(join(root, `generated/validators/${folder}.js`), "utf8");
  expect(source).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\s*\(|new Function/);
  expect(source).toMatch(/^export const validate\w+/m);
});

test("one edit of the data changes validators, types, schemas, command line and messages", () => {
  const copy = copyOf("schemas", "src", "generated", "package.json", "tsconfig.json", "README.md");
  edit(copy, "schemas/speak/v1/audio-formats.json", (content) =>
    content.replace("44100,", "45000,").replace('"encoding": "mp3"', '"encoding": "flac"'),
  );
  edit(copy, "schemas/speak/v1/limits.json", (content) =>
    content.replace('"value": 2000', '"value": 2400').replace('"maximum": 1.5', '"maximum": 1.6'),
  );
  expect(npm(copy, "generate", "--", "--check").status).toBe(1);
  expect(npm(copy, "generate").status).toBe(0);
  const printed = run(
    copy,
    `import { preflightValues } from "./src/index.js";
     import { validateSpeakV1Query } from "./src/validators.js";
     import { run } from "./src/cli/run.js";
     const query = (sample_rate: number) => ({ encoding: "linear16", sample_rate }) as never;
     const verdict = preflightValues("speak.v1", { query: query(44100) });
     let table = "";
     await run(["formats"], { stdout: { write: (text: string) => (table += text) }, stderr: process.stderr, env: {}, stdin: () => Buffer.from(""), interactive: false });
     console.log(JSON.stringify({
       message: verdict.ok ? "" : (verdict.body as { err_msg: string }).err_msg,
       taken: preflightValues("speak.v1", { query: query(45000) }).ok,
       validator: [validateSpeakV1Query(query(44100)), validateSpeakV1Query(query(45000))],
       row: table.split("\\n").find((line) => line.startsWith("linear16")),
     }));`,
  );
  expect(JSON.parse(printed)).toEqual({
    message: "Unsupported audio format: `sample_rate` must be 8000, 16000, 24000, 32000, 45000, or 48000 when `encoding=linear16`.",
    taken: true,
    validator: [false, true],
    row: expect.stringContaining("32000, 45000, 48000"),
  });
  const types = readFileSync(join(copy, "generated/types/speak-v1.ts"), "utf8");
  expect(types).toContain("8000 | 16000 | 24000 | 32000 | 45000 | 48000");
  expect(types).toMatch(/Default: flac\..*?export interface SpeakV1QueryFlac.*?encoding\?: "flac";/s);
  expect(types).toContain("1 to 2400 characters");
  expect(types).toContain("from 0.7 to 1.6");
  const schema = readFileSync(join(copy, "generated/schemas/speak.v1.body.json"), "utf8");
  expect(schema).toContain('"maxLength": 2400');
}, 120_000);

test.each<[string, string, (content: string) => string, RegExp]>([
  [
    "a certainty that does not exist",
    "schemas/speak/v1/checks.json",
    (content) => content.replace('"recorded"', '"certain"'),
    /checks\.json\/checks\/\d.*must be equal/,
  ],
  [
    "evidence that does not exist",
    "schemas/errors.json",
    (content) => content.replace('"docs-errors"', '"hearsay"'),
    /errors\.json: cites hearsay/,
  ],
  [
    "evidence that nothing cites",
    "schemas/evidence.json",
    (content) => content.replace('"seen-415": {', '"unread": {"kind":"recorded","source":"a","date":"2026","says":"b"},\n"seen-415": {'),
    /nothing cites unread/,
  ],
  [
    "an error that does not exist",
    "schemas/speak/v1/checks.json",
    (content) => content.replace('"error": "text-empty"', '"error": "text-missing"'),
    /text-empty answers with text-missing/,
  ],
  [
    "a type that nothing can be deserialised to",
    "schemas/speak/v1/query.schema.json",
    (content) => content.replace('"type": "f32"', '"type": "f99"'),
    /query\.schema\.json\/properties\/speed\/x-deserialize.*must be/,
  ],
  [
    "a default without a row",
    "schemas/speak/v1/audio-formats.json",
    (content) => content.replace('"encoding": "mp3"', '"encoding": "mp4"'),
    /audio-formats\.json: must have a row for its default/,
  ],
  [
    "a voice outside the grammar",
    "schemas/speak/v1/voices.json",
    (content) => content.replace('"aura-2-thalia-en"', '"aura-2-Thalia-en"'),
    /aura-2-Thalia-en must match the grammar/,
  ],
  [
    "a file that is no JSON",
    "schemas/speak/v1/limits.json",
    (content) => content.replace("{", "{{"),
    /schemas\/speak\/v1\/limits\.json: .*JSON/,
  ],
])("the compiler names %s", (_name, path, change, complaint) => {
  const copy = copyOf("schemas");
  edit(copy, path, change);
  expect(errorsOf(copy)).toMatch(complaint);
});

test("invalid data ends the command with 1, and nothing is written", () => {
  const copy = copyOf("schemas", "src", "package.json", "tsconfig.json");
  edit(copy, "schemas/errors.json", (content) => content.replace('"docs-errors"', '"hearsay"'));
  expect(npm(copy, "generate")).toEqual({ status: 1, output: `${errorsOf(copy)}\n` });
  expect(existsSync(join(copy, "generated"))).toBe(false);
}, 60_000);

test.each(folderNames)("every generated symbol of %s is documented", (folder) => {
  const types = readFileSync(join(root, `generated/types/${folder}.ts`), "utf8");
  const lines = types.split("\n");
  const undocumented = lines.filter((line, index) => /^export |^ {2}\w+\??:/.test(line) && lines[index - 1]?.endsWith("*/") !== true);
  expect(undocumented).toEqual([]);
});
