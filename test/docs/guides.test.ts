/** The blocks of the guides run as they stand. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type ParseError, parse } from "jsonc-parser";
import { parse as parseYaml } from "yaml";
import { readConfig } from "../../src/compile/config/config.js";
import { readData } from "../../src/compile/data/data.js";
import { drift } from "../../src/drift/drift.js";
import { runWith } from "../cli/terminal/terminal.js";
import { asyncApiDocument, openApiDocument } from "../drift/documents.js";

// a command may take long on a busy machine
jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const guides = { cli: read("src/cli/README.md"), languages: read("generated/README.md"), data: read("schemas/README.md") };

interface Block {
  readonly language: string;
  readonly code: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", language = "", code = ""]) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

function block(page: string, language: string, text: string): string {
  const found = blocksOf(page).filter((one) => one.language === language && one.code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} blocks contain ${text}`);
  return found[0]?.code ?? "";
}

let folder = "";
const here = process.cwd();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-guides-"));
  const settings = {
    type: "Settings",
    audio: {},
    agent: { think: { temperature: 1, provider: { type: "open_ai", model: "gpt-4o-mini" } } },
  };
  const line = { method: "POST", url: "/v1/speak?encoding=mp3&container=wav", headers: { "content-type": "text/plain" }, body: "hi" };
  const files = {
    "agent.json": JSON.stringify(settings),
    "request.curl": `curl -X POST -H 'content-type: text/plain' -d hi 'https://api.deepgram.com/v1/speak'`,
    "traffic.ndjson": `${JSON.stringify(line)}\n`,
    "page.har": JSON.stringify({ log: { entries: [{ request: { ...line, url: `https://api.deepgram.com${line.url}`, headers: [] } }] } }),
    "app.log": '{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"1"}\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  // the shell splits a command line; the command then runs in this process, which is much faster
  mkdirSync(join(folder, "bin"));
  for (const name of ["npx", "npm"]) {
    const script = `#!/bin/sh\nn=$(($(ls "$CALLS" | wc -l) + 100))\nprintf '%s\\0' "$@" > "$CALLS/$n.args"\nif [ -p /dev/stdin ] || [ -f /dev/stdin ]; then cat > "$CALLS/$n.in"; fi\n`;
    writeFileSync(join(folder, "bin", name), script);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

interface Call {
  readonly args: readonly string[];
  readonly input: string | undefined;
}

/** The calls of npx or npm that a block of shell makes. */
function callsOf(code: string): Call[] {
  const calls = mkdtempSync(join(folder, "calls-"));
  const path = `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`;
  const { status, stderr } = spawnSync("sh", ["-ec", code], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: path, CALLS: calls },
  });
  expect([status, stderr]).toEqual([0, ""]);
  const names = readdirSync(calls).filter((name) => name.endsWith(".args"));
  return names.sort().map((name) => {
    const input = join(calls, name.replace(".args", ".in"));
    return {
      args: readFileSync(join(calls, name), "utf8").split("\0").slice(0, -1),
      input: existsSync(input) ? readFileSync(input, "utf8") : undefined,
    };
  });
}

/** What the commands of a block print, and their exit codes. */
async function outcomes(code: string) {
  const results = [];
  for (const { args, input } of callsOf(code)) {
    expect(args[0]).toBe("deepgram-preflight");
    results.push({ args, ...(await runWith(args.slice(1), input)) });
  }
  return results;
}

test("check", async () => {
  const [curl, message, settings] = await outcomes(block(guides.cli, "sh", "check --message"));
  expect([curl?.code, curl?.stdout]).toEqual([1, expect.stringContaining("UNSUPPORTED_AUDIO_FORMAT")]);
  expect(message?.code).toBe(0);
  expect([settings?.code, settings?.stderr]).toEqual([1, expect.stringContaining("`temperature` belongs in `agent.think.provider`")]);
});

test("check --batch", async () => {
  const results = await outcomes(block(guides.cli, "sh", "page.har > verdicts.ndjson"));
  expect(results.map(({ code, stdout }) => [code, (JSON.parse(stdout) as { ok: boolean }).ok])).toEqual([
    [0, true],
    [0, false],
  ]);
});

test("explain, rules, endpoints and formats", async () => {
  const [explained] = await outcomes(block(guides.cli, "sh", "INVALID_AUTH"));
  expect([explained?.code, explained?.stdout]).toEqual([0, expect.stringContaining("INVALID_AUTH")]);
  const lists = await outcomes(block(guides.cli, "sh", "rules sample-rate-invalid"));
  expect(lists.map(({ code, stdout }) => [code, stdout.length > 100])).toEqual(Array.from({ length: 3 }, () => [0, true]));
});

test("the recipes for CI", async () => {
  const code = block(guides.cli, "sh", "--fail-on-unchecked -q");
  // these two need a generated folder and the network; their options are checked
  const calls = callsOf(code);
  expect(calls.map(({ args }) => args.slice(1).join(" "))).toEqual(expect.arrayContaining(["generate --check", "models sync --check"]));
  for (const name of ["generate", "models"]) expect((await runWith([name, "--help"], undefined)).stdout).toContain("--check");
  const results = await outcomes(code.replace(/^npx deepgram-preflight (?:generate|models) .*\n/gm, ""));
  expect(results.map(({ args, code: exit }) => [args[1], args[2]?.startsWith("--") === true ? args[2] : "", exit])).toEqual([
    ["check", "--fail-on-unchecked", 0],
    ["check", "--settings", 1],
    ["check", "--batch", 1],
    ["explain", "--batch", 0],
  ]);
});

test("the line of the log has the fields that serve writes", () => {
  const line = JSON.parse(block(guides.cli, "json", '"duration_ms"')) as object;
  const source = read("src/cli/serve/exchange.ts");
  expect(Object.keys(line).filter((field) => !source.includes(field))).toEqual([]);
});

test("the container starts serve with options that exist", async () => {
  const { services } = parseYaml(block(guides.cli, "yaml", "services")) as { services: { preflight: { command: string[] } } };
  const [program, command, ...options] = services.preflight.command;
  expect([program, command]).toEqual(["deepgram-preflight", "serve"]);
  const { stdout } = await runWith(["serve", "--help"], undefined);
  for (const option of options.filter((text) => text.startsWith("--"))) expect(stdout).toContain(option);
});

test("the configuration is valid, and its imports find the generated file", () => {
  const text = block(guides.cli, "jsonc", "acme-brand");
  expect(readConfig(text, "preflight.config.json", readData(join(root, "schemas")))).toMatchObject({ config: { output: "deepgram" } });
  const { imports } = JSON.parse(block(guides.cli, "json", "#deepgram")) as { imports: Record<string, string> };
  expect(imports).toEqual({ "#deepgram": "./deepgram/preflight.js" });
});

test("the executor answers the vectors as conform expects", async () => {
  const executor = block(guides.languages, "js", "createInterface").replace(
    '"deepgram-preflight"',
    JSON.stringify(join(root, "src/index.ts")),
  );
  writeFileSync(join(folder, "executor.mjs"), executor);
  const [{ args } = { args: [] }] = callsOf(block(guides.cli, "sh", "executor.mjs"));
  const [, ...command] = args;
  expect(command).toEqual(["conform", "--", "node", "executor.mjs"]);
  const run = ["conform", "--messages", "--endpoint", "speak.v1", "--timeout", "60", "--", process.execPath, tsx, "executor.mjs"];
  const { code, stdout } = await runWith(run, undefined);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/as expected/)]);
});

test("the check of the data guide is valid data", () => {
  const ajv = new Ajv2020({ strict: false });
  const check = fromJsonc(block(guides.data, "jsonc", '"check": "range"'));
  const checks = { $schema: "../../meta/checks.meta.json", description: "A range.", checks: [check] };
  expect([ajv.validate(JSON.parse(read("schemas/meta/checks.meta.json")), checks), ajv.errors]).toEqual([true, null]);
  const parameter = fromJsonc(`{${block(guides.data, "jsonc", "speaker_count")}}`);
  const query = { ...(JSON.parse(read("schemas/listen/v1/query.schema.json")) as object), properties: parameter };
  expect([ajv.validate(JSON.parse(read("schemas/meta/query.meta.json")), query), ajv.errors]).toEqual([true, null]);
});

test("drift", () => {
  writeFileSync(join(folder, "openapi.yml"), JSON.stringify(openApiDocument()));
  writeFileSync(join(folder, "asyncapi.yml"), JSON.stringify(asyncApiDocument()));
  const [{ args } = { args: [] }] = callsOf(block(guides.data, "sh", "drift"));
  expect(args.slice(0, 3)).toEqual(["run", "drift", "--"]);
  expect(drift([...args.slice(3), "--root", root]).stderr).toBe("");
});

function fromJsonc(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors);
  expect(errors).toEqual([]);
  return value;
}

test("every block of these guides is run above", () => {
  const source = readFileSync(__filename, "utf8");
  const texts = [...source.matchAll(/block\(guides\.\w+, "\w+", (?:"([^"]+)"|'([^']+)')\)/g)].map(([, one, other]) => one ?? other ?? "");
  // the proxy of this block is started in blocks.test.ts, and the code with types in packed.test.ts
  const elsewhere = ["serve --upstream", 'from "#deepgram"'];
  const left = Object.values(guides).flatMap((page) =>
    blocksOf(page).flatMap(({ code }) => ([...texts, ...elsewhere].some((text) => code.includes(text)) ? [] : code)),
  );
  expect(left).toEqual([]);
});
