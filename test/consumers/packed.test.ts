import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
let folder = "";

function sh(command: string, args: readonly string[], cwd = folder): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } });
  return { status, stdout, stderr };
}

function node(file: string, source: string): string {
  writeFileSync(join(folder, file), source);
  const { status, stdout, stderr } = sh(process.execPath, [file]);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

let files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-packed-"));
  // `prepare` builds what is packed
  const packed = sh("npm", ["pack", "--json", "--pack-destination", folder], root);
  if (packed.status !== 0) throw new Error(packed.stderr);
  files =
    (JSON.parse(packed.stdout.slice(packed.stdout.search(/^\[|^\{/m))) as { files: { path: string }[] }[])[0]?.files.map(
      ({ path }) => path,
    ) ?? [];
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }');
  const installed = sh("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
  if (installed.status !== 0) throw new Error(installed.stderr);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = `{ method: "POST", url: "/v1/speak?encoding=mp3&sample_rate=24000", headers: { "content-type": "application/json" }, body: '{"text":"Hello"}' }`;
const message = "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.";

test("the package brings nothing with it", () => {
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["deepgram-preflight"]);
});

test("the package holds what is used, and no sources or tests", () => {
  expect(
    files.filter(
      (path) => !/^(dist\/|schemas\/|generated\/(schemas\/|openapi\.json$)|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/.test(path),
    ),
  ).toEqual([]);
  for (const path of [
    "dist/index.js",
    "dist/index.cjs",
    "dist/types/src/index.d.ts",
    "dist/types/src/index.d.cts",
    "dist/cli.js",
    "schemas/evidence.json",
    "generated/openapi.json",
    "generated/schemas/speak.v1.request.json",
    "generated/schemas/speak.v1.request.draft-07.json",
    "LICENSE",
  ]) {
    expect(files).toContain(path);
  }
});

test.each([
  ["./listen", "wss://api.deepgram.com/v1/listen?endpointing=banana", "GET", "Invalid query string."],
  ["./read", "/v1/read?topics=true", "POST", "Failed to deserialize query parameters: missing field `language`"],
])("%s has one product, for those who import and those who require", (entry, url, method, message) => {
  const name = entry.replace(".", "deepgram-preflight");
  const use = `console.log(preflight({ method: "${method}", url: "${url}" }).body.err_msg, preflight({ method: "POST", url: "/v1/speak" }).endpoint);`;
  expect(node("one.mjs", `import { preflight } from "${name}"; ${use}`)).toBe(`${message} null`);
  expect(node("one.cjs", `const { preflight } = require("${name}"); ${use}`)).toBe(`${message} null`);
});

test.each([
  ["openapi.json", "openapi", "3.1.0"],
  ["generated/schemas/speak.v1.request.json", "title", "SpeakV1Request"],
])("%s can be had by its name", (path, key, value) => {
  expect(node("file.cjs", `console.log(require("deepgram-preflight/${path}").${key});`)).toBe(value);
});

test.each([".", "./speak"])("%s works for those who import and those who require", (entry) => {
  const name = entry.replace(".", "deepgram-preflight");
  const use = `const verdict = preflight(${request}); console.log(verdict.body.err_msg, createPreflight({}) instanceof Function, audioFormats("speak.v1").default, dataVersion.date);`;
  const wanted = expect.stringMatching(new RegExp(`^${message.replace(/[.$]/g, "\\$&")} true mp3 \\d{4}-\\d\\d-\\d\\d$`)) as unknown;
  expect(node("use.mjs", `import { preflight, createPreflight, audioFormats, dataVersion } from "${name}";\n${use}`)).toEqual(wanted);
  expect(node("use.cjs", `const { preflight, createPreflight, audioFormats, dataVersion } = require("${name}");\n${use}`)).toEqual(wanted);
});

test("the validators are an entry of their own, which the others do not load", () => {
  const use = `console.log(validateSpeakV1Query({ encoding: "mp3", sample_rate: 24000 }), validateSpeakV1Body({ text: "Hello" }));`;
  expect(node("validators.mjs", `import { validateSpeakV1Query, validateSpeakV1Body } from "deepgram-preflight/validators";\n${use}`)).toBe(
    "false true",
  );
  expect(
    node("validators.cjs", `const { validateSpeakV1Query, validateSpeakV1Body } = require("deepgram-preflight/validators");\n${use}`),
  ).toBe("false true");
  const own = createRequire(join(folder, "package.json")).resolve("deepgram-preflight");
  expect(sh(process.execPath, ["-e", `require("deepgram-preflight"); console.log(Object.keys(require.cache).length)`]).stdout.trim()).toBe(
    "1",
  );
  expect(own).toMatch(/dist[\\/]index\.cjs$/);
});

test("errors and remote content are entries of their own", () => {
  const errors = `console.log(parseDeepgramError({ status: 401, body: { err_code: "INVALID_AUTH", err_msg: "Invalid credentials." } }).id, retryDelay(0, { status: 429 }, { random: () => 1 }));`;
  expect(node("errors.mjs", `import { parseDeepgramError, retryDelay } from "deepgram-preflight/errors";\n${errors}`)).toBe(
    "invalid-credentials 1000",
  );
  expect(node("errors.cjs", `const { parseDeepgramError, retryDelay } = require("deepgram-preflight/errors");\n${errors}`)).toBe(
    "invalid-credentials 1000",
  );
  // a server on this machine, which is called public here, over the connections that Node has of its own
  const remote = `const server = createServer((request, response) => response.writeHead(404).end()).listen(0, "127.0.0.1", async () => {
    const url = "http://media.example:" + server.address().port + "/";
    const verdict = await checkRemote(url, { resolve: async () => ["127.0.0.1"], isPublic: () => true });
    console.log(verdict.pinned, verdict.body.err_msg);
    server.close();
  });`;
  const wanted = "true The remote server hosting the media returned a client error: 404 Not Found.";
  expect(
    node("remote.mjs", `import { createServer } from "node:http"; import { checkRemote } from "deepgram-preflight/remote";\n${remote}`),
  ).toBe(wanted);
  expect(
    node(
      "remote.cjs",
      `const { createServer } = require("node:http"); const { checkRemote } = require("deepgram-preflight/remote");\n${remote}`,
    ),
  ).toBe(wanted);
});

test("the readers are an entry of their own", () => {
  const use = `const reading = readJson('{"comment" 1}', { type: "value" }); console.log(reading.ok ? "" : reading.error.message, uuidError("p"));`;
  const wanted =
    "expected `:` at line 1 column 12 UUID parsing failed: invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-zA-Z], found `p` at 1";
  expect(node("decode.mjs", `import { readJson, uuidError } from "deepgram-preflight/decode";\n${use}`)).toBe(wanted);
  expect(node("decode.cjs", `const { readJson, uuidError } = require("deepgram-preflight/decode");\n${use}`)).toBe(wanted);
});

test.each(["js", "cjs"])("the entry of text to speech carries no reader that it does not use (.%s)", (ending) => {
  const text = (entry: string) => readFileSync(join(folder, `node_modules/deepgram-preflight/dist/${entry}.${ending}`), "utf8");
  // of serde_json's words, uuid, chrono, serde_urlencoded and the routes with parameters
  for (const mark of ["EOF while parsing", "invalid group count", "trailing input", "invalid digit found", "no path can carry"]) {
    expect([mark, text("speak").includes(mark), text("index").includes(mark)]).toEqual([mark, false, true]);
  }
});

test("the schemas can be read", () => {
  const use = `const data = (path) => require("deepgram-preflight/" + path);
    console.log(Object.keys(data("schemas/speak/v1/audio-formats.json").formats).length, data("schemas/evidence.json").evidence["seen-415"].kind, data("generated/schemas/speak.v1.query.json").title, data("package.json").name);`;
  expect(node("schemas.cjs", use)).toBe("7 recorded SpeakV1Query deepgram-preflight");
});

test("it runs where there is no eval and no process, as at the edge", () => {
  const program = `import { readFileSync } from "node:fs"; import { createContext, SourceTextModule } from "node:vm";
    const globals = { TextEncoder, TextDecoder, URL, crypto, structuredClone };
    const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    const load = (path) => new SourceTextModule(readFileSync(path, "utf8"), { context, identifier: path });
    const dist = "node_modules/deepgram-preflight/dist/";
    const main = load(dist + "index.js");
    await main.link((name) => load(dist + name.replace("./", "")));
    await main.evaluate();
    console.log(main.namespace.preflight(${request}).body.err_msg);`;
  writeFileSync(join(folder, "edge.mjs"), program);
  const { stdout, stderr } = sh(process.execPath, ["--experimental-vm-modules", "--no-warnings", "edge.mjs"]);
  expect([stdout.trim(), stderr]).toEqual([message, ""]);
});

test("the command line is installed", () => {
  const { status, stdout } = sh("npx", [
    "--no-install",
    "deepgram-preflight",
    "check",
    "-H",
    "content-type: application/json",
    "-d",
    '{"text":"hi"}',
    "https://api.deepgram.com/v1/speak?encoding=mp3&container=wav",
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('"err_code":"UNSUPPORTED_AUDIO_FORMAT"');
  expect(sh("npx", ["--no-install", "deepgram-preflight", "--version"]).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test.each([
  ["node16", "mts"],
  ["node16", "cts"],
  ["nodenext", "mts"],
  ["bundler", "ts"],
])("the types hold under moduleResolution %s in .%s", (resolution, ending) => {
  const source = `import { preflight, type SpeakV1Query } from "deepgram-preflight";
    import { validateSpeakV1Query } from "deepgram-preflight/validators";
    import { createPreflight } from "deepgram-preflight/speak";
    import { type JsonType, readJson } from "deepgram-preflight/decode";
    export const good: SpeakV1Query = { encoding: "linear16", sample_rate: 24000 };
    // @ts-expect-error mp3 has no sample rate of one's choice
    export const bad: SpeakV1Query = { encoding: "mp3", sample_rate: 24000 };
    const verdict = preflight({ method: "POST", url: new URL("https://api.deepgram.com/v1/speak"), headers: new Headers(), body: new Uint8Array() });
    export const text: string = verdict.ok ? "" : verdict.text;
    const wanted: JsonType = { type: "list", items: { type: "string" } };
    export const reading = readJson("[]", wanted);
    const value: unknown = {};
    export const narrowed: SpeakV1Query | undefined = validateSpeakV1Query(value) ? value : undefined;
    export const check = createPreflight({ rules: { "text-empty": "warn" } });\n`;
  const project = join(folder, `types-${resolution}-${ending}`);
  mkdirSync(project);
  symlinkSync(join(folder, "node_modules"), join(project, "node_modules"), "dir");
  writeFileSync(join(project, `index.${ending}`), source);
  const module = resolution === "bundler" ? "esnext" : resolution;
  const options = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module,
    moduleResolution: resolution,
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*"] }));
  const { status, stdout } = sh(join(root, "node_modules/.bin/tsc"), ["-p", project]);
  expect([stdout, status]).toEqual(["", 0]);
});
