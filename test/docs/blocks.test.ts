import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordingUpstream, type Upstream } from "../adapters/core/recording-upstream.js";

const root = join(__dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The blocks of code of a page. */
function blocksOf(path: string): { language: string; code: string }[] {
  return [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The block of the README that contains a text. */
function block(language: string, text: string): string {
  const found = blocksOf("README.md").filter((one) => one.language === language && one.code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} blocks of README.md contain ${text}`);
  return found[0]?.code ?? "";
}

let folder = "";
let upstream: Upstream;

beforeAll(async () => {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(root, ".tmp/docs-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  symlinkSync(join(root, "generated"), join(folder, "generated"), "dir");
  upstream = await recordingUpstream((_request, response) =>
    response.writeHead(200, { "content-type": "audio/mpeg" }).end("from Deepgram"),
  );
  const compilerOptions = {
    target: "es2022",
    lib: ["es2024", "dom", "dom.iterable"],
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    types: ["node"],
    paths: {
      "deepgram-preflight": [join(root, "src/index.ts")],
      "deepgram-preflight/operations/speak-v1": [join(folder, "speak-v1.ts")],
      "deepgram-preflight/*": [join(root, "src/*.ts")],
      react: [join(folder, "react.ts")],
      next: [join(folder, "next.ts")],
      "@opentelemetry/api": [join(folder, "opentelemetry.ts")],
      "#deepgram": [join(root, "src/index.ts")],
    },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  // the module that the build writes
  writeFileSync(
    join(folder, "speak-v1.ts"),
    `import { speakV1Operations } from "../../generated/operations/speak-v1.js";
    import type { SpeakV1Endpoints } from "../../generated/types/speak-v1.js";
    import type { EndpointOperations } from "deepgram-preflight/engine";
    export const speakV1: EndpointOperations<Pick<SpeakV1Endpoints, "speak.v1">> = () => speakV1Operations().slice(0, 1);\n`,
  );
  writeFileSync(
    join(folder, "react.ts"),
    "export const typed: unknown[] = [];\nexport const useState = <State>(state: State): [State, () => void] => [(typed[0] as State) ?? state, () => {}];\n",
  );
  // requests for Deepgram go to the server of this test
  writeFileSync(
    join(folder, "redirect.mjs"),
    `const { fetch } = globalThis;
     const there = (url) => url.replace("https://api.deepgram.com", process.env.UPSTREAM);
     globalThis.React = { createElement: (type, props, ...children) => ({ type, props, children }) };
     globalThis.fetch = (input, init) => fetch(typeof input === "string" ? there(input) : input, init);\n`,
  );
});

afterAll(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => void upstream.arrived.splice(0));

/** Runs a block as it stands, followed by code that uses it, and returns what it prints. */
async function run(name: string, code: string, use = ""): Promise<string> {
  writeFileSync(join(folder, name), `${code}\n${use}`);
  const args = [tsx, "--tsconfig", join(folder, "tsconfig.json"), "--import", `file://${join(folder, "redirect.mjs")}`, name];
  const { status, output } = await started(
    spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, DEEPGRAM_API_KEY: "secret", UPSTREAM: upstream.url, NODE_ENV: "production" },
    }),
  );
  if (status !== 0) throw new Error(output);
  return output;
}

async function started(child: ChildProcess): Promise<{ status: number | null; output: string }> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => (output += part.toString()));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, output };
}

test("the first command prints what the README says", () => {
  const [, command = ""] = /^npm install && npx deepgram-preflight (.*)$/m.exec(block("sh", "npm install && npx")) ?? [];
  const { status, stdout } = spawnSync("sh", ["-c", `"${process.execPath}" "${tsx}" src/cli/main.ts ${command}`], {
    cwd: root,
    encoding: "utf8",
  });
  const [, printed = ""] = /^```\n(\{.*\})\n```$/m.exec(read("README.md")) ?? [];
  expect([status, stdout.trim().replace(/("request_id":)".*?"/, '$1"…"')]).toEqual([1, printed]);
}, 60_000);

test("check reads the curl line of the README", () => {
  const line = block("sh", "smart_formt").replace("npx deepgram-preflight", `"${process.execPath}" "${tsx}" src/cli/main.ts`);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: root, encoding: "utf8" });
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^HTTP\/1.1 400 [\s\S]*corrupt or unsupported data/)]);
  expect(stderr).toContain("smart_format");
}, 60_000);

test("the route of Next.js forwards, rejects and keeps to its list", async () => {
  const use = `
    const send = async (body: object) => {
      const response = await POST(new Request("http://localhost/api/tts", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }));
      console.log(response.status, response.headers.get("x-deepgram-preflight"), await response.text());
    };
    await send({ text: "Hello", model: "aura-2-thalia-en" });
    await send({ text: "Hello", encoding: "mp3", sample_rate: 24000 });
    await send({ text: "Hello", tag: "mine" });`;
  const [sent, rejected, refused] = (await run("route.ts", block("ts", "createGuard("), use)).split("\n");
  expect(sent).toBe("200 null from Deepgram");
  expect(rejected).toMatch(/^400 sample-rate-not-applicable \{"err_code":"UNSUPPORTED_AUDIO_FORMAT"/);
  expect(refused).toMatch(/^400 parameter-not-allowed .*tag/);
  expect(upstream.arrived).toMatchObject([{ url: "/v1/speak?model=aura-2-thalia-en", headers: { authorization: "Token secret" } }]);
}, 60_000);

test("the route of Express streams 3 MB of audio", async () => {
  const use = `
    const server = app.listen(0, async () => {
      const url = "http://127.0.0.1:" + (server.address() as { port: number }).port + "/api/stt";
      const send = async (query: string, body: Uint8Array<ArrayBuffer>) => {
        const response = await fetch(url + query, { method: "POST", headers: { "content-type": "audio/wav" }, body });
        console.log(response.status, await response.text());
      };
      const audio = new Uint8Array(3_000_000).fill(200);
      audio.set(new TextEncoder().encode("RIFF"));
      await send("?model=nova-3", audio);
      await send("?model=nova-3", new TextEncoder().encode("<!doctype html><html></html>"));
      await send("?callback=https://example.com", audio);
      process.exit();
    });`;
  const [sent, rejected, refused] = (await run("express-route.ts", block("ts", 'from "express"'), use)).split("\n");
  expect(sent).toBe("200 from Deepgram");
  expect(rejected).toMatch(/^400 .*corrupt or unsupported data/);
  expect(refused).toMatch(/^400 .*callback/);
  expect(upstream.arrived.map(({ url, body }) => [url, body.length])).toEqual([["/v1/listen?model=nova-3", 3_000_000]]);
}, 60_000);

test("the SDK gets the error, and nothing is sent", async () => {
  const use = `
    await deepgram.speak.v1.audio.generate({ text: "Hello", encoding: "mp3", sample_rate: 24000 })
      .catch((error: { statusCode?: number; body?: { err_code?: string } }) => console.log(error.statusCode, error.body?.err_code));`;
  expect(await run("sdk.ts", block("ts", "withPreflight(fetch)"), use)).toBe("400 UNSUPPORTED_AUDIO_FORMAT\n");
  expect(upstream.arrived).toEqual([]);
}, 60_000);

test("the blocks about types and rules run", async () => {
  expect(await run("values.ts", block("ts", "preflightValues"), "console.log(verdict.ok);")).toBe("true\n");
  expect(await run("rules.ts", block("ts", "createPreflight({ rules"))).toBe("");
}, 60_000);

test("the HTML form shows the sentence beside its field", async () => {
  const [, script = ""] = /<script type="module">([\s\S]*)<\/script>/.exec(block("html", "<form")) ?? [];
  const dom = `
    const outputs = [{ dataset: { for: "text" }, value: "" }, { dataset: { for: "encoding" }, value: "" }];
    let submit, prevented = 0, fields = { text: "", encoding: "mp3" };
    globalThis.FormData = class { *[Symbol.iterator]() { yield* Object.entries(fields); } };
    const form = { addEventListener: (_name, listener) => { submit = listener; }, querySelectorAll: () => outputs };
    globalThis.document = { querySelector: () => form };`;
  const use = `
    const event = { target: form, preventDefault: () => prevented++ };
    submit(event);
    console.log(outputs[0].value, prevented);
    fields = { text: "Hello", encoding: "mp3" };
    submit(event);
    console.log(JSON.stringify(outputs[0].value), prevented);`;
  const imports = script.match(/^ *import .*$/gm)?.join("\n") ?? "";
  expect(await run("form.js", `${imports}\n${dom}\n${script.replaceAll(/^ *import .*$/gm, "")}`, use)).toMatch(/^Please .+ 1\n"" 1\n$/);
}, 60_000);

test("the React form disables its button while the text is wrong, and says so once there is a text", async () => {
  const use = `
    const print = () => console.log(JSON.stringify(SpeakForm({ onText: () => {} })));
    print();
    typed.push("a".repeat(2001));
    print();
    typed[0] = "Hello";
    print();`;
  const code = block("tsx", "SpeakForm").replace("{ useState }", "{ typed, useState }");
  const [empty, long, right] = (await run("form.tsx", code, use)).split("\n");
  expect(empty).toContain('"disabled":true');
  expect(empty).not.toContain("alert");
  expect(long).toMatch(/"role":"alert"\},"children":\["The text is too long[^"]*"\]/);
  expect(long).toContain('"disabled":true');
  expect(right).toContain('"disabled":false');
  expect(right).not.toContain("alert");
}, 60_000);

test("the proxy starts as the README says", async () => {
  const [, command = ""] = /node_modules\/\.bin\/deepgram-preflight (serve.*)/.exec(block("sh", "serve --upstream")) ?? [];
  expect(command).toContain("--upstream https://api.deepgram.com --port 8080");
  const args = command.replace("https://api.deepgram.com", upstream.url).replace("8080", "0").trim().split(" ");
  const child = spawn(process.execPath, [tsx, join(root, "src/cli/main.ts"), ...args], { cwd: root });
  try {
    const url = await new Promise<string>((resolve) => {
      let text = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (part: Buffer) => {
          text += part.toString();
          const found = /http:\/\/[\d.]+:\d+/.exec(text.replace(upstream.url, ""))?.[0];
          if (found !== undefined) resolve(found);
        });
    });
    const response = await fetch(`${url}/v1/speak?encoding=mp3&container=wav`, { method: "POST", body: "hi" });
    expect([response.status, response.headers.get("x-deepgram-preflight")]).toEqual([400, "container-not-applicable"]);
  } finally {
    child.kill();
  }
}, 60_000);

const python = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

// `npm run test:executors` installs jsonschema
(python ? test : test.skip)(
  "the schema says in Python what the README says",
  () => {
    const { stdout, stderr } = spawnSync("python3", ["-W", "ignore", "-c", block("python", "jsonschema")], { cwd: root, encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["audio-format-not-applicable\n", ""]);
  },
  60_000,
);

test("the blocks of README and guides compile", () => {
  const pages = ["README.md", "src/adapters/README.md", "src/errors/README.md", "src/remote/README.md"];
  const blocks = pages.flatMap((path) =>
    blocksOf(path)
      .filter(({ language }) => language === "ts")
      .map(({ code }) => code),
  );
  expect(blocks.length).toBeGreaterThan(12);
  const wrapped = (code: string) => (code.includes("return new Response") && !code.includes("export ") ? inFunction(code) : code);
  const project = join(folder, "compiled");
  mkdirSync(project);
  const config = JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8")) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  for (const [index, code] of blocks.entries()) writeFileSync(join(project, `block-${index}.ts`), `${wrapped(code)}\nexport {};\n`);
  writeFileSync(
    join(project, "surroundings.d.ts"),
    `declare const deepgram: import("@deepgram/sdk").DeepgramClient; declare const text: string; declare const attempt: number; declare const url: string;
     declare module "next" { export type NextApiRequest = import("node:http").IncomingMessage; export type NextApiResponse = import("node:http").ServerResponse; }
     declare module "@opentelemetry/api" { export const metrics: { getMeter(name: string): { createCounter(name: string): { add(n: number, attributes: object): void } } }; }`,
  );
  for (const name of ["next", "@opentelemetry/api"]) delete config.compilerOptions.paths[name];
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ ...config, include: ["*.ts"] }));
  const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", project], { encoding: "utf8" });
  expect(stdout).toBe("");
}, 120_000);

function inFunction(code: string): string {
  const imports = code.match(/^import .*$/gm)?.join("\n") ?? "";
  return `${imports}\nexport async function block() {\n${code.replaceAll(/^import .*$/gm, "")}\nreturn undefined;\n}`;
}
