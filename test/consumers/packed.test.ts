import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { allOperations } from "../../generated/operations/index.js";

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

/** The files that `require` loads. */
function loadedBy(entry: string): string[] {
  const program = `require(${JSON.stringify(entry)}); console.log(JSON.stringify(Object.keys(require.cache)))`;
  return JSON.parse(sh(process.execPath, ["-e", program]).stdout) as string[];
}

/** The command of the installed package. */
const cli = () => join(folder, "node_modules/.bin/deepgram-preflight");

let files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-packed-"));
  // `prepack` builds what is packed
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

test("the manifest has no script for the repository, and is as it was", () => {
  const manifest = (path: string) => JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { scripts: { prepare?: string } };
  expect(manifest(join(folder, "node_modules/deepgram-preflight")).scripts.prepare).toBeUndefined();
  expect(manifest(root).scripts.prepare).toBe("npm run build");
});

test("the package holds what is used, and no sources or tests", () => {
  expect(
    files.filter(
      (path) =>
        !/^(dist\/|generated\/(?:config\.schema|agent\.v1\.settings\.schema)\.json$|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$|(src|generated|schemas)\/([a-z]+\/)?README\.md$|src\/request-and-answer\.svg$)/.test(
          path,
        ),
    ),
  ).toEqual([]);
  for (const path of [
    "dist/index.js",
    "dist/index.cjs",
    "dist/types/src/index.d.ts",
    "dist/types/src/index.d.cts",
    "dist/cli.js",
    "dist/playground/index.html",
    "dist/playground/playground.js",
    "dist/playground/worker.js",
    "dist/data/schemas/evidence.json",
    "dist/data/schemas/meta/vectors.meta.json",
    "dist/data/generated/openapi.json",
    "dist/data/generated/schemas/speak.v1.request.json",
    "dist/data/vectors.json.gz",
    "generated/config.schema.json",
    "LICENSE",
  ]) {
    expect(files).toContain(path);
  }
});

test("every package whose code is bundled has its licence text in the package", async () => {
  const text = readFileSync(join(folder, "node_modules/deepgram-preflight/dist/THIRD-PARTY-LICENSES"), "utf8");
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
  const entries = Object.entries(exports).flatMap(([path, conditions]) =>
    typeof conditions === "object" && !path.includes("*") ? [path === "." ? "index" : path.slice(2)] : [],
  );
  const common = { absWorkingDir: root, outdir: "out", bundle: true, write: false, minify: true, metafile: true, format: "esm" } as const;
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: [...entries, "cli/main"].map((entry) => join(root, `src/${entry}.ts`)),
      platform: "node",
      external: ["ajv", "json-schema-to-typescript"],
    }),
    build({
      ...common,
      entryPoints: [join(root, "src/playground/main.tsx")],
      platform: "browser",
      splitting: true,
      mainFields: ["module", "main"],
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
  ]);
  const used = built.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)),
  );
  const folders = new Set(used.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  for (const known of ["uuid", "preact", "@codemirror/view"]) expect(folders).toContain(`node_modules/${known}`);
  for (const path of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as Record<string, string>;
    const [, section = ""] = text.split(`\n${name} ${version} (${license})\n`);
    expect([name, section.slice(0, 3000)]).toEqual([
      name,
      expect.stringMatching(/Permission is hereby granted|Redistribution and use|Permission to use/),
    ]);
  }
});

test("the package is as its own vectors expect, to whoever asks over a pipe", () => {
  const executor = `
    import { createInterface } from "node:readline";
    import { createPreflight } from "deepgram-preflight";
    const check = { ignore: createPreflight({}), check: createPreflight({ auth: "check" }) };
    for await (const line of createInterface({ input: process.stdin })) {
      const { id, auth = "ignore", request } = JSON.parse(line);
      const { method, url, body, bodyBase64 } = request;
      const headers = Object.entries(request.headers ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
      const verdict = check[auth]({ method, url, headers, body: bodyBase64 === undefined ? body : Buffer.from(bodyBase64, "base64") });
      const { status, body: answer = {} } = verdict;
      const said = typeof answer === "string" ? { err_msg: answer } : { err_code: answer.err_code ?? answer.category, err_msg: answer.err_msg ?? answer.details };
      console.log(JSON.stringify(verdict.ok ? { id, verdict: "accepted" } : { id, verdict: "rejected", status, ...said }));
    }`;
  writeFileSync(join(folder, "executor.mjs"), executor);
  const { status, stdout, stderr } = sh(cli(), ["conform", "--auth", "--messages", "--", process.execPath, "executor.mjs"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^(\d{4}) vectors, \1 as expected, 0 different\n$/);
  expect(status).toBe(0);
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
  ["config.schema.json", "title", "The configuration of deepgram-preflight generate"],
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
  const loaded = loadedBy("deepgram-preflight");
  expect([loaded.includes(own), loaded.filter((file) => /validators/.test(file))]).toEqual([true, []]);
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

test("the schemas for other libraries are an entry of their own, of which a bundler takes what is used", () => {
  const use = `const { issues } = speakV1Query["~standard"].validate({ encoding: "mp3", sample_rate: "24000" });
    console.log(issues[0].message, readV1Body["~standard"].jsonSchema.input({ target: "draft-07" }).title);`;
  expect(node("standard.mjs", `import { speakV1Query, readV1Body } from "deepgram-preflight/standard";\n${use}`)).toBe(
    `${message} ReadV1Body`,
  );
  expect(node("standard.cjs", `const { speakV1Query, readV1Body } = require("deepgram-preflight/standard");\n${use}`)).toBe(
    `${message} ReadV1Body`,
  );
  writeFileSync(join(folder, "one.js"), `import { readV1Body } from "deepgram-preflight/standard"; console.log(readV1Body);`);
  const bundled = sh(join(root, "node_modules/.bin/esbuild"), ["one.js", "--bundle", "--minify", "--format=esm"]);
  expect([bundled.status, bundled.stderr]).toEqual([0, ""]);
  for (const endpoint of ["read.v1", "speak.v1", "speak.v2", "listen.v1", "listen.v2.stream", "manage.v1.keys.create", "auth.v1.grant"])
    expect([endpoint, bundled.stdout.includes(`"${endpoint}"`)]).toEqual([endpoint, endpoint === "read.v1"]);
  // the schemas of the other parts go too
  expect([bundled.stdout.includes('"ReadV1Body"'), bundled.stdout.includes('"ReadV1Query"')]).toEqual([true, false]);
});

test.each([
  ["express", "preflightMiddleware"],
  ["fastify", "preflightPlugin"],
  ["hono", "preflightMiddleware"],
])("the adapter of %s loads nothing of the framework", (entry, name) => {
  const use = `console.log(typeof ${name});`;
  expect(node("adapter.mjs", `import { ${name} } from "deepgram-preflight/${entry}";\n${use}`)).toBe("function");
  expect(node("adapter.cjs", `const { ${name} } = require("deepgram-preflight/${entry}");\n${use}`)).toBe("function");
});

test.each([
  ["express", 'import express from "express"; const server = createServer(express().use(preflightMiddleware()));', "preflightMiddleware"],
  [
    "fastify",
    'import fastify from "fastify"; const app = fastify(); app.register(preflightPlugin); app.register(async (scope) => void scope.all("/*", () => "passed")); await app.ready(); const { server } = app;',
    "preflightPlugin",
  ],
  [
    "hono",
    'import { Hono } from "hono"; import { getRequestListener } from "@hono/node-server"; const server = createServer(getRequestListener(new Hono().use(preflightMiddleware()).onError((error, c) => c.body(null, 500)).fetch));',
    "preflightMiddleware",
  ],
])("a process with the adapter of %s outlives a client that stops half-way", (entry, start, name) => {
  const modules = entry === "hono" ? ["hono", "@hono"] : [entry];
  for (const module of modules) symlinkSync(join(root, "node_modules", module), join(folder, "node_modules", module), "dir");
  const program = `import { once } from "node:events"; import { createServer } from "node:http"; import { connect } from "node:net";
    import { ${name} } from "deepgram-preflight/${entry}"; ${start}
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address();
    const socket = connect(port, "127.0.0.1");
    socket.write("POST /v1/speak HTTP/1.1\\r\\nhost: x\\r\\ncontent-type: application/json\\r\\ncontent-length: 9\\r\\n\\r\\n{");
    const [request] = await once(server, "request");
    const gone = new Promise((resolve) => request.socket.once("close", resolve));
    socket.resetAndDestroy();
    await gone;
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
    const answer = await fetch("http://127.0.0.1:" + port + "/v1/speak", init);
    console.log(answer.status, (await answer.json()).err_code);
    process.exit();`;
  try {
    expect(node("half-way.mjs", program)).toBe("400 PAYLOAD_ERROR");
  } finally {
    for (const module of modules) rmSync(join(folder, "node_modules", module));
  }
});

test("the entries in CommonJS that hold every endpoint share its code and data", () => {
  const together = new Set(
    ["", "/web", "/fetch", "/express", "/fastify", "/hono"].flatMap((entry) => loadedBy(`deepgram-preflight${entry}`)),
  );
  const bytes = [...together].reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(1.3 * loadedBy("deepgram-preflight").reduce((sum, file) => sum + statSync(file).size, 0));
});

test.each(["js", "cjs"])("the entry of text to speech carries no reader that it does not use (.%s)", (ending) => {
  const dist = join(folder, "node_modules/deepgram-preflight/dist");
  const filesOf = (entry: string) =>
    ending === "cjs" && entry === "index" ? loadedBy("deepgram-preflight") : [join(dist, `${entry}.${ending}`)];
  const text = (entry: string) =>
    filesOf(entry)
      .map((file) => readFileSync(file, "utf8"))
      .join("");
  // of serde_json's words, uuid, chrono, serde_urlencoded and the routes with parameters
  for (const mark of ["EOF while parsing", "invalid group count", "trailing input", "invalid digit found", "a non-empty string"]) {
    expect([mark, text("speak").includes(mark), text("index").includes(mark)]).toEqual([mark, false, true]);
  }
});

test.each(["mjs", "cjs"])("each endpoint alone gives the verdicts of the whole package (.%s)", (ending) => {
  const load = (names: string, entry: string) =>
    ending === "mjs"
      ? `import { ${names} } from "deepgram-preflight/${entry}";`
      : `const { ${names} } = require("deepgram-preflight/${entry}");`;
  const program = `${load("createPreflight", "engine")}
    ${load("speakV1", "operations/speak-v1")}
    ${load("speakV1Stream", "operations/speak-v1-stream")}
    ${load("guardFor", "web")}
    const check = createPreflight(speakV1);
    const both = createPreflight(() => [...speakV1(), ...speakV1Stream()]);
    const rejected = check(${request});
    const guard = guardFor(speakV1)({ endpoint: "speak.v1" });
    const listen = { method: "POST", url: "https://a.test/v1/listen" };
    guard(new Request("https://a.test/api?encoding=mp3&sample_rate=24000", { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"Hello"}' })).then(
      (response) => response.json().then(({ err_msg }) => console.log(JSON.stringify([rejected.body.err_msg, err_msg, check(listen).endpoint, both({ method: "GET", url: "wss://a.test/v1/speak" }).endpoint]))));`;
  expect(JSON.parse(node(`alone.${ending}`, program))).toEqual([message, message, null, "speak.v1.stream"]);
});

test("there is a module for each endpoint, and a bundler takes nothing else with it", () => {
  const program = `import { readdirSync } from "node:fs";
    const folder = "node_modules/deepgram-preflight/dist/operations/";
    const loaded = await Promise.all(readdirSync(folder).filter((file) => file.endsWith(".js")).map(async (file) => Object.values(await import("./" + folder + file)).flatMap((create) => [[create()[0].id, create().length, file]]).flat()));
    console.log(JSON.stringify(loaded));`;
  const modules = JSON.parse(node("endpoints.mjs", program)) as [string, number, string][];
  expect(modules.map(([id]) => id).sort()).toEqual(
    allOperations()
      .map(({ id }) => id)
      .sort(),
  );
  for (const [id, count, file] of modules) expect([id, count, file]).toEqual([id, 1, `${id.replaceAll(".", "-")}.js`]);
  const source = `import { createPreflight } from "deepgram-preflight/engine"; import { speakV1 } from "deepgram-preflight/operations/speak-v1"; console.log(createPreflight(speakV1));`;
  writeFileSync(join(folder, "single.mjs"), source);
  const { status, stdout } = sh(join(root, "node_modules/.bin/esbuild"), ["single.mjs", "--bundle", "--minify", "--format=esm"]);
  expect(status).toBe(0);
  for (const mark of ["flux", "EXCESSIVE_FLUSH", "EOF while parsing", "invalid group count", "trailing input", "invalid digit found"])
    expect([mark, stdout.includes(mark)]).toEqual([mark, false]);
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
  expect(sh(cli(), ["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

describe("generate", () => {
  const configuration = `{
    "$schema": "./node_modules/deepgram-preflight/generated/config.schema.json",
    "output": "src/deepgram",
    "endpoints": ["speak.v1", "speak.v1.stream"],
    "speak.v1": {
      "voices": { "add": ["acme-brand"], "only": ["acme-brand", "aura-asteria-en", "aura-2-thalia-en"] },
      "limits": { "textCharacters": 5000 }
    }
  }`;
  let project = "";
  beforeAll(() => {
    project = join(folder, "own");
    mkdirSync(project);
    symlinkSync(join(folder, "node_modules"), join(project, "node_modules"), "dir");
    writeFileSync(join(project, "package.json"), '{ "name": "own", "private": true }');
    writeFileSync(join(project, "preflight.config.json"), configuration);
    const generate = () => sh(cli(), ["generate"], project);
    expect(generate()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /ajv and json-schema-to-typescript must be installed: npm install --save-dev ajv@8 json-schema-to-typescript@16\n/,
      ),
    });
    for (const name of ["ajv", "json-schema-to-typescript"])
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "dir");
    const { status, stderr } = generate();
    expect([status, stderr]).toEqual([0, ""]);
  }, 60_000);

  test("what is written is up to date", () => {
    expect(sh(cli(), ["generate", "--check"], project)).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("it is what the package writes from its own sources", async () => {
    const { filesFor } = await import("../compile/config/configured.js");
    for (const [path, content] of await filesFor(configuration))
      expect([path, readFileSync(join(project, "src/deepgram", path), "utf8")]).toEqual([path, content]);
  });

  test("it runs in a project of whatever kind", () => {
    const use = `const answers = ["acme-brand", "aura-2-zeus-en"].map((model) => {
        const verdict = preflight({ method: "POST", url: "/v1/speak?model=" + model, headers: { "content-type": "text/plain" }, body: "x".repeat(4000) });
        return verdict.ok ? "accepted" : verdict.body.err_msg;
      });
      const { issues } = speakV1Query["~standard"].validate({ model: "aura-2-zeus-en" });
      console.log(answers.join(), validateSpeakV1Query({ model: "acme-brand" }), validateSpeakV1Query({ model: "aura-2-zeus-en" }), issues.length);`;
    const wanted = "accepted,Bad Request: No such model/version combination found. true false 1\n";
    const names = { preflight: "preflight", speakV1Query: "standard/speak-v1", validateSpeakV1Query: "validators/speak-v1" };
    const imports = Object.entries(names).map(([name, file]) => `import { ${name} } from "./src/deepgram/${file}.js";`);
    writeFileSync(join(project, "use.mjs"), `${imports.join("\n")}\n${use}`);
    expect(sh(process.execPath, ["use.mjs"], project)).toEqual({ status: 0, stdout: wanted, stderr: "" });
    const loads = Object.entries(names).map(([name, file]) => `const { ${name} } = await import("./src/deepgram/${file}.js");`);
    writeFileSync(join(project, "use.cjs"), `(async () => {${loads.join("\n")}\n${use}})();`);
    expect(sh(process.execPath, ["use.cjs"], project)).toEqual({ status: 0, stdout: wanted, stderr: "" });
  });

  test("a bundler takes of the engine what is used", () => {
    writeFileSync(join(project, "one.mjs"), 'import { preflight } from "./src/deepgram/preflight.js"; console.log(preflight);');
    const { status, stdout } = sh(join(root, "node_modules/.bin/esbuild"), ["one.mjs", "--bundle", "--minify", "--format=esm"], project);
    expect(status).toBe(0);
    // of the other products, and of UUIDs in paths
    for (const mark of ["flux-general", "EOF while parsing", "invalid group count"])
      expect([mark, stdout.includes(mark)]).toEqual([mark, false]);
  });

  // node16 finds files as nodenext does
  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("the types hold under module %s and moduleResolution %s", (module, moduleResolution) => {
    const source = `import { type Options, preflight, type SpeakV1Query, type SpeakV1Voice } from "./src/deepgram/preflight.js";
      import { validateSpeakV1Query } from "./src/deepgram/validators/speak-v1.js";
      import { speakV1Query } from "./src/deepgram/standard/speak-v1.js";
      export const voice: SpeakV1Voice = "acme-brand";
      export const good: SpeakV1Query = { model: "acme-brand", encoding: "linear16", sample_rate: 24000 };
      // @ts-expect-error the configuration does not take it
      export const bad: SpeakV1Query = { model: "aura-2-zeus-en" };
      const verdict = preflight({ method: "POST", url: "/v1/speak" });
      // @ts-expect-error there is no such endpoint in the configuration
      export const listens = verdict.endpoint === "listen.v1";
      export const options: Options = { rules: { "voice-withheld": "warn", "text-empty": "off" } };
      const value: unknown = {};
      export const narrowed: SpeakV1Query | undefined = validateSpeakV1Query(value) ? value : undefined;
      const result = speakV1Query["~standard"].validate(value);
      export const rate: number | undefined = result.issues ? undefined : result.value.sample_rate;\n`;
    writeFileSync(join(project, "use.mts"), source);
    const options = {
      target: "es2022",
      lib: ["es2022", "dom"],
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: false,
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.mts"] }));
    const { status, stdout } = sh(join(root, "node_modules/.bin/tsc"), ["-p", project], project);
    expect([stdout, status]).toEqual(["", 0]);
  });
});
/** What compiles and what does not, as the type tests have it, from the package. */
const [parts = "", lines = ""] = ["parts.ts", "parts.types.ts"].map((file) => readFileSync(join(root, "test/types", file), "utf8"));
const examples = `${parts.replace("../../src/index.js", "deepgram-preflight")}\n${lines.replace(/^import .*$/m, "")}`;

/** The entries whose types are those of Node and of frameworks, too. */
const ofFrameworks = new Set(["./express", "./fastify", "./hono"]);

/** An import of every export that is wanted, whose types have every name that is there when it runs. */
function everyExport(resolution: string, ending: string, isWanted: (entry: string) => boolean): string {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
  const files: Record<string, string> = {
    "./operations/*": "./operations/speak-v1",
    "./schemas/*": "./schemas/errors.json",
    "./generated/schemas/*": "./generated/schemas/speak.v1.query.json",
  };
  const entries = Object.entries(exports)
    .filter(([entry]) => isWanted(entry))
    .map(([entry, target]) => ({
      name: (files[entry] ?? entry).replace(/^\./, "deepgram-preflight"),
      isModule: typeof target !== "string",
    }));
  const modules = entries.flatMap(({ name, isModule }) => (isModule ? [name] : []));
  const program = `console.log(JSON.stringify(${JSON.stringify(modules)}.map((name) => [name, Object.keys(require(name))])));`;
  const names = new Map(JSON.parse(node("names.cjs", program)) as [string, string[]][]);
  return entries
    .map(({ name, isModule }, index) => {
      if (isModule)
        return `import * as e${index} from "${name}"; export const n${index}: readonly (keyof typeof e${index})[] = ${JSON.stringify(names.get(name))};`;
      const imported =
        ending === "cts"
          ? `e${index} = require("${name}")`
          : `e${index} from "${name}"${resolution === "node16" ? "" : ' with { type: "json" }'}`;
      return `import ${imported}; export const n${index}: object = e${index};`;
    })
    .join("\n");
}

const ofPackage = (resolution: string, ending: string) => `import { preflight, type SpeakV1Query } from "deepgram-preflight";
    import { validateSpeakV1Query } from "deepgram-preflight/validators";
    import { createPreflight } from "deepgram-preflight/speak";
    import { speakV1Query } from "deepgram-preflight/standard";
    import { createPreflight as createSingle } from "deepgram-preflight/engine";
    import { speakV1 } from "deepgram-preflight/operations/speak-v1";
    const single = createSingle(speakV1, { rules: { "text-empty": "warn" } })({ method: "POST", url: "/v1/speak" });
    export const model: string | undefined = single.ok && single.endpoint !== null ? single.query.model : undefined;
    // @ts-expect-error a rule of another endpoint
    createSingle(speakV1, { rules: { "keyterm-on-nova-2": "off" } });
    export const good: SpeakV1Query = { encoding: "linear16", sample_rate: 24000 };
    // @ts-expect-error mp3 has no sample rate of one's choice
    export const bad: SpeakV1Query = { encoding: "mp3", sample_rate: 24000 };
    const verdict = preflight({ method: "POST", url: new URL("https://api.deepgram.com/v1/speak"), headers: new Headers(), body: new Uint8Array() });
    export const text: string = verdict.ok ? "" : verdict.text;
    const value: unknown = {};
    export const narrowed: SpeakV1Query | undefined = validateSpeakV1Query(value) ? value : undefined;
    const result = speakV1Query["~standard"].validate(value);
    export const rate: number | undefined = result.issues ? undefined : result.value.sample_rate;
    export const check = createPreflight({ rules: { "text-empty": "warn" } });
    ${examples}
    ${everyExport(resolution, ending, (entry) => !ofFrameworks.has(entry))}\n`;

const ofAdapters = (resolution: string, ending: string) => `import express${ending === "cts" ? ' = require("express")' : ' from "express"'};
    import { fastify } from "fastify";
    import { Hono } from "hono";
    import { preflightMiddleware } from "deepgram-preflight/express";
    import { preflightPlugin } from "deepgram-preflight/fastify";
    import { preflightMiddleware as forHono } from "deepgram-preflight/hono";
    express().post("/", preflightMiddleware({ endpoint: "speak.v1" }), ({ deepgram }) => {
      if (deepgram?.endpoint === "speak.v1") deepgram.query.model satisfies string | undefined;
    });
    fastify().register(preflightPlugin, { routes: { "/": "speak.v1" } }).post("/", ({ deepgram }) => deepgram?.endpoint);
    // @ts-expect-error not an endpoint
    fastify().register(preflightPlugin, { endpoint: "speak" });
    new Hono().post("/", forHono({ endpoint: "speak.v1" }), (c) => c.text(c.get("deepgram").endpoint satisfies "speak.v1" | null ?? ""));
    ${everyExport(resolution, ending, (entry) => ofFrameworks.has(entry))}\n`;

test("the types need no others under moduleResolution node16, in .mts and .cts", () => {
  const project = join(folder, "types");
  mkdirSync(project);
  symlinkSync(join(folder, "node_modules"), join(project, "node_modules"), "dir");
  for (const ending of ["mts", "cts"]) writeFileSync(join(project, `index.${ending}`), ofPackage("node16", ending));
  expect(typeErrors(project, "node16", { types: [] })).toEqual(["", 0]);
});

// a compiler takes seconds: nodenext differs from node16 in how JSON is imported by a module
test.each([
  ["node16", ["mts", "cts"], [ofAdapters]],
  ["nodenext", ["mts"], [ofPackage, ofAdapters]],
  ["bundler", ["ts"], [ofPackage, ofAdapters]],
])("the types hold beside those of Node and the frameworks under moduleResolution %s in %j", (resolution, endings, sources) => {
  const project = join(folder, `adapters-${resolution}`);
  mkdirSync(join(project, "node_modules"), { recursive: true });
  symlinkSync(join(folder, "node_modules/deepgram-preflight"), join(project, "node_modules/deepgram-preflight"), "dir");
  for (const module of readdirSync(join(root, "node_modules")).filter((name) => !name.startsWith("."))) {
    symlinkSync(join(root, "node_modules", module), join(project, "node_modules", module), "dir");
  }
  for (const ending of endings)
    for (const [index, source] of sources.entries()) writeFileSync(join(project, `${index}.${ending}`), source(resolution, ending));
  expect(typeErrors(project, resolution, { types: ["node"], esModuleInterop: true, preserveSymlinks: true })).toEqual(["", 0]);
});

function typeErrors(project: string, resolution: string, options: object): [string, number | null] {
  const module = resolution === "bundler" ? "esnext" : resolution;
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*"] }));
  const { status, stdout } = sh(join(root, "node_modules/.bin/tsc"), ["-p", project]);
  return [stdout, status];
}
