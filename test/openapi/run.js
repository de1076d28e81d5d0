// usage: node run.js: runs the tools that teams use on generated/openapi.json: a linter, a mock server, and generators of code
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const document = join(here, "../../generated/openapi.json");
const content = JSON.parse(readFileSync(document, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "preflight-openapi-"));
const bin = (name) => join(here, "node_modules/.bin", name);
// nothing is reported to anybody, and nobody is asked for a newer version
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

function sh(command, args, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}${stderr}${stdout}`);
  return stdout + stderr;
}

function equal(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

function lint() {
  const output = sh(bin("redocly"), ["lint", document, "--config", join(here, "redocly.yaml")]);
  if (/You have \d+ warning/.test(output)) throw new Error(output);
  return "no error, no warning";
}

/** What a mock server answers: what the document says, and the examples of the catalogue where they are asked for. */
async function mock() {
  const server = spawn(bin("prism"), ["mock", "--port", "0", document], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    let base;
    for await (const line of createInterface({ input: server.stdout })) {
      base = /listening on (http:\S+)/.exec(line)?.[1];
      if (base !== undefined) break;
    }
    server.stdout.resume();
    const ask = async (path, { method = "POST", body = '{"text":"Hello"}', prefer } = {}) => {
      const headers = { authorization: "Token x", "content-type": "application/json", ...(prefer && { prefer }) };
      const answer = await fetch(base + path, { method, headers, ...(method === "POST" && { body }) });
      return { status: answer.status, text: await answer.text() };
    };
    equal("a request that is taken", (await ask("/v1/speak?model=aura-2-thalia-en&sample_rate=24000")).status, 200);
    equal("the projects", await ask("/v1/projects", { method: "GET" }), { status: 200, text: "{}" });
    const broken = ["/v1/speak?encoding=mp4", "/v1/speak?speed=9", "/v1/speak?model=nobody", "/v2/speak?encoding=mp3", "/v1/auth/grant"];
    const bodies = { "/v1/auth/grant": '{"ttl_seconds":0}' };
    for (const path of broken) {
      const { status } = await ask(path, bodies[path] ? { body: bodies[path] } : {});
      if (status < 400 || status > 499) throw new Error(`${path} is answered with ${status}`);
    }
    const { examples } = content.components;
    let count = 0;
    for (const [id, { value }] of Object.entries(examples)) {
      const { status, type } = responseWith(id) ?? {};
      if (status === undefined || type !== "application/json") continue;
      const found = await ask("/v1/speak", { prefer: `code=${status}, example=${id}` });
      equal(id, { status: found.status, body: JSON.parse(found.text) }, { status: Number(status), body: value });
      count++;
    }
    if (count < 20) throw new Error(`only ${count} errors of /v1/speak`);
    return `taken, refused, and ${count} errors of the catalogue`;
  } finally {
    server.kill();
  }
}

/** Where POST /v1/speak has an example. */
function responseWith(id) {
  for (const [status, { $ref }] of Object.entries(content.paths["/v1/speak"].post.responses)) {
    const response = $ref && content.components.responses[$ref.split("/").at(-1)];
    for (const [type, { examples }] of Object.entries(response?.content ?? {})) if (examples?.[id]) return { status, type };
  }
  return undefined;
}

function typescript() {
  sh(bin("openapi-typescript"), [document, "--output", join(folder, "generated.ts")]);
  cpSync(join(here, "consumer.ts"), join(folder, "consumer.ts"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", skipLibCheck: false, types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts", "generated.ts"] }));
  sh(bin("tsc"), ["-p", folder]);
  return "generated and type-checked";
}

// those of Debian; what it does not have, or has too old, is in java-stubs
const jars = [
  "jackson-annotations",
  "jackson-core",
  "jackson-databind",
  "jackson-jaxrs-base",
  "jackson-jaxrs-json-provider",
  "swagger-annotations",
  "geronimo-validation-1.1-spec",
  "geronimo-annotation-1.3-spec",
  "jaxb-api",
  "jaxrs-api",
].map((name) => `/usr/share/java/${name}.jar`);
const packages =
  "default-jdk-headless libswagger-core-java libjaxrs-api-java libjackson2-databind-java libjackson2-jaxrs-providers-java libgeronimo-validation-1.1-spec-java libgeronimo-annotation-1.3-spec-java libjaxb-api-java";

function java() {
  const config = {
    inputPath: document,
    outputPath: "java",
    generator: "@openapi-generator-plus/java-jaxrs-client-generator",
    package: "com.example",
  };
  writeFileSync(join(folder, "java.yml"), JSON.stringify(config));
  sh(bin("openapi-generator-plus"), ["--config", join(folder, "java.yml")], here);
  const sources = [join(folder, "java"), join(here, "java-stubs")].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).flatMap((path) => (path.endsWith(".java") ? [join(root, path)] : [])),
  );
  const isThere = spawnSync("javac", ["-version"]).status === 0 && jars.every(existsSync);
  if (!isThere)
    return `${sources.length} files generated, not compiled: that takes \`apt-get install --no-install-recommends ${packages}\``;
  sh("javac", ["-proc:none", "-nowarn", "-d", join(folder, "classes"), "-cp", jars.join(":"), ...sources]);
  return `${sources.length} files generated and compiled`;
}

try {
  for (const [name, run] of Object.entries({
    "redocly lint": lint,
    "prism mock": mock,
    "openapi-typescript": typescript,
    "openapi-generator-plus, Java": java,
  })) {
    console.log(`${name}: ${await run()}`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
