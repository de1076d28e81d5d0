/**
 * Runs the JSON Schema validators of other languages on the conformance vectors: verdict, error and message.
 * On Debian, as root, it installs what is missing; the validator in C++ comes with `npm install` in this folder.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");

const engines = [
  {
    name: "Python, jsonschema",
    package: "python3-jsonschema",
    commands: ["/usr/bin/python3", "python3"],
    test: ["-c", "import jsonschema"],
    program: "executor.py",
  },
  {
    name: "Ruby, json_schemer",
    package: "ruby-json-schemer",
    commands: ["/usr/bin/ruby", "ruby"],
    test: ["-rset", "-rjson_schemer", "-e", ""],
    program: "json_schemer.rb",
  },
  {
    name: "Ruby, json-schema",
    package: "ruby-json-schema",
    commands: ["/usr/bin/ruby", "ruby"],
    test: ["-rjson-schema", "-e", ""],
    program: "json-schema.rb",
  },
  {
    name: "PHP, justinrainbow/json-schema",
    package: "php-cli php-mbstring php-json-schema",
    commands: ["php"],
    test: ["-r", "require 'JsonSchema/autoload.php'; mb_strlen('');"],
    program: "executor.php",
  },
  {
    name: "Go, gojsonschema",
    package: "golang-go golang-github-xeipuuv-gojsonschema-dev",
    commands: ["go"],
    test: ["list", "github.com/xeipuuv/gojsonschema"],
    args: ["run"],
    program: "executor.go",
  },
  {
    name: "Perl, JSON::Validator",
    package: "libjson-validator-perl",
    commands: ["/usr/bin/perl", "perl"],
    test: ["-MJSON::Validator", "-e", ""],
    program: "executor.pl",
  },
  {
    name: "C++, @sourcemeta/jsonschema",
    commands: [process.execPath],
    test: ["-e", ""],
    program: "executor.js",
  },
];

// Debian installs the sources of Go packages, without modules
const env = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode" };
const run = (command, args) => spawnSync(command, args, { cwd: root, env, encoding: "utf8", maxBuffer: 2 ** 28 });
const isAble = ({ commands, test }) => commands.find((command) => run(command, test).status === 0);

const missing = engines.filter((engine) => isAble(engine) === undefined).flatMap((engine) => engine.package?.split(" ") ?? []);
if (missing.length > 0) {
  console.log(`installing ${missing.join(", ")}`);
  run("apt-get", ["update", "-qq"]);
  const { status } = run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing]);
  if (status !== 0) console.error(`not installed: as root on Debian, apt-get install ${missing.join(" ")}`);
}
const cli = join(root, "dist/cli.js");
if (!existsSync(cli)) {
  console.error("dist/cli.js is missing: npm install in the root of the repository builds it");
  process.exit(2);
}

let failed = 0;
const undecided = new Set();
for (const engine of engines) {
  const command = isAble(engine);
  const args = [...(engine.args ?? []), join(here, engine.program), join(root, "generated/schemas")];
  const result =
    command === undefined ? undefined : run(process.execPath, [cli, "conform", "--decoded", "--messages", "--", command, ...args]);
  if (result?.status !== 0) failed++;
  const lines = result === undefined ? ["not installed"] : `${result.stdout}${result.stderr}`.trim().split("\n");
  const summary = lines.findLast((line) => /^\d+ vectors/.test(line)) ?? lines.at(-1);
  undecided.add(/(\d+) messages undecided/.exec(summary)?.[1]);
  console.log(`${engine.name}: ${summary}`);
  if (result?.status !== 0) for (const line of lines.slice(0, 40)) console.log(`  ${line}`);
}
if (undecided.size > 1) {
  console.log("the engines must fill the same messages");
  failed++;
}
/** Tells what is wrong with a server in Python that is made from the archive alone; `undefined` if it answers as Deepgram does. */
async function archiveFault() {
  const folder = mkdtempSync(join(tmpdir(), "preflight-archive-"));
  const write = () => {
    run("npm", ["run", "--silent", "archive", "--", folder]);
    const [name] = readdirSync(folder).filter((file) => file.endsWith(".tar.gz"));
    return { name, content: readFileSync(join(folder, name)) };
  };
  let server;
  try {
    const { name, content } = write();
    if (!content.equals(write().content)) return "two archives differ";
    if (content.length > 200_000) return `${content.length} bytes`;
    run("tar", ["xzf", join(folder, name), "-C", folder]);
    const unpacked = join(folder, name.replace(".tar.gz", ""));
    server = spawn(isAble(engines[0]), [join(unpacked, "executors/server.py"), join(unpacked, "schemas")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [port] = await once(server.stdout, "data");
    const response = await fetch(`http://127.0.0.1:${String(port).trim()}/v1/speak?encoding=mp3&sample_rate=24000`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"text":"Hello"}',
    });
    const message = "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.";
    const body = `{"err_code":"UNSUPPORTED_AUDIO_FORMAT","err_msg":"${message}","request_id":"${response.headers.get("dg-request-id")}"}`;
    const found = [response.status, response.headers.get("dg-error"), await response.text()];
    return String(found) === String([400, message, body]) ? undefined : `answers ${found.join(" ")}`;
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true });
  }
}

const fault = await archiveFault();
console.log(`the archive: ${fault ?? "reproducible, and a server made from it answers a bad request as Deepgram does"}`);
if (fault !== undefined) failed++;
process.exitCode = failed === 0 ? 0 : 1;
