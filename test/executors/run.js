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
    package: "python3-jsonschema python3-flask",
    commands: ["/usr/bin/python3", "python3"],
    test: ["-c", "import jsonschema, flask"],
    program: "executor.py",
  },
  {
    name: "Ruby, json_schemer",
    package: "ruby ruby-json-schemer",
    commands: ["/usr/bin/ruby", "ruby"],
    test: ["-rset", "-rjson_schemer", "-e", ""],
    program: "json_schemer.rb",
  },
  {
    name: "Ruby, json-schema",
    package: "ruby ruby-json-schema",
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

const java = { package: "default-jdk-headless", commands: ["java"], test: ["--version"] };
const missing = [...engines, java].filter((engine) => isAble(engine) === undefined).flatMap((engine) => engine.package?.split(" ") ?? []);
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

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "preflight-executors-"));
let failed = 0;
const report = (name, lines, isRight) => {
  if (!isRight) failed++;
  const summary = lines.findLast((line) => /^\d+ vectors/.test(line)) ?? lines.at(-1);
  console.log(`${name}: ${summary}`);
  if (!isRight) for (const line of lines.slice(0, 40)) console.log(`  ${line}`);
  return summary;
};

/** Compares an executor with the vectors: what `conform` prints, and what the executor answered. */
function compared(command, options) {
  const answers = join(scratch, "answers.jsonl");
  // the shell keeps a copy of the answers
  const copied = ["sh", "-c", 'file=$1; shift; "$@" | tee "$file"', "sh", answers, ...command];
  const result = run(process.execPath, [cli, "conform", ...options, "--messages", "--", ...copied]);
  const lines = `${result.stdout}${result.stderr}`.trim().split("\n");
  const said = existsSync(answers) ? readFileSync(answers, "utf8").trim().split("\n") : [];
  return {
    isRight: result.status === 0,
    lines,
    unfilled: said.filter((line) => /"err_msg": ?null/.test(line)).map((line) => JSON.parse(line).id),
  };
}

const vectors = new Map(
  readdirSync(join(root, "generated/vectors")).flatMap((name) => {
    const { endpoint, vectors: own } = read(join(root, "generated/vectors", name));
    return own.map((vector) => [vector.id, { ...vector, endpoint }]);
  }),
);

/** The vectors whose message the schema determines, and that an executor did not fill. */
function fillable(ids) {
  return ids.filter((id) => {
    const { endpoint, expect } = vectors.get(id);
    const { allOf } = read(join(root, `generated/schemas/${endpoint}.request.json`));
    const entries = allOf.filter((entry) => entry["x-deepgram-error"] === expect.error && entry["x-deepgram-rule"].includes(expect.rule));
    // a text without an own entry needs no reader
    return expect.err_msg !== undefined && !entries.some((entry) => entry["x-deepgram-text"] === "decode");
  });
}

for (const engine of engines) {
  const command = isAble(engine);
  if (command === undefined) {
    report(engine.name, ["not installed"], false);
    continue;
  }
  const { isRight, lines, unfilled } = compared(
    [command, ...(engine.args ?? []), join(here, engine.program), join(root, "generated/schemas")],
    ["--decoded"],
  );
  const wrong = fillable(unfilled);
  report(engine.name, [...wrong.map((id) => `must be filled: ${id}`), ...lines], isRight && wrong.length === 0);
}

/** The texts of a JSON value. */
function* textsIn(value) {
  if (typeof value === "string") yield value;
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) yield* textsIn(member);
}

/** Compares Java's regular expressions with JavaScript's, for every pattern of the schemas and the texts of the vectors. */
function testJava() {
  const files = readdirSync(join(root, "generated/schemas")).map((name) => `schemas/${name}`);
  const patterns = new Set(["decoding.json", ...files].flatMap((name) => [...patternsOf(read(join(root, "generated", name)))]));
  const odd = ["", "\n", "a\n", "5\n", "\u0665", "\u0085", "\u2028", "\u{1f600}", "é", "K\u212a", "ſ"];
  const texts = new Set([...odd, ...[...vectors.values()].flatMap(({ decoded }) => [...textsIn(decoded)])]);
  const short = [...texts].filter((text) => text.length < 200).flatMap((text) => [text, `${text}\n`]);
  // a schema asks of a text with a line break only whether it has one
  const isAsked = (pattern, text) => !/[\n\r\u0085\u2028\u2029]/.test(text) || !/[$^]/.test(pattern);
  const pairs = [...patterns].flatMap((pattern) => short.filter((text) => isAsked(pattern, text)).map((text) => [pattern, text]));
  const coded = (text) => Buffer.from(text).toString("base64");
  const input = pairs.map((pair) => `${pair.map(coded).join(" ")}\n`).join("");
  const command = isAble(java);
  const { status, stdout, stderr } = command
    ? spawnSync(command, [join(here, "Patterns.java")], { input, encoding: "utf8", maxBuffer: 2 ** 28 })
    : { status: 1, stdout: "", stderr: "not installed" };
  const found = stdout.split("\n");
  const known = new Map([...patterns].map((pattern) => [pattern, new RegExp(pattern, "u")]));
  const different = pairs.filter(([pattern, text], index) => found[index] !== String(known.get(pattern).test(text)));
  const wrong = status === 0 ? different.map((pair) => JSON.stringify(pair)) : [stderr];
  report(
    "Java, java.util.regex",
    [...wrong, `${patterns.size} patterns, ${pairs.length} texts, ${different.length} different`],
    wrong.length === 0,
  );
}

/** The patterns of a schema. */
function* patternsOf(value) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "pattern" && typeof member === "string") yield member;
    else yield* patternsOf(member);
  }
}

/** The request of the README that the API rejects, and the answer that it prints. */
function readmeExample() {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, name, value, body, url] = /check -H '([^:']+): ([^']+)' -d '([^']*)' 'https:\/\/[^/]+(\/[^']*)'/.exec(readme);
  const [, answer] = /^(\{"err_code".*\})$/m.exec(readme);
  return { url, init: { method: "POST", headers: { [name]: value }, body }, answer };
}

/** Runs what the archive alone has: the executor for raw requests, and a server. */
async function testArchive() {
  const write = () => {
    run("npm", ["run", "--silent", "archive", "--", scratch]);
    const [name] = readdirSync(scratch).filter((file) => file.endsWith(".tar.gz"));
    return { name, content: readFileSync(join(scratch, name)) };
  };
  const { name, content } = write();
  report("the archive is reproducible", [`${content.length} bytes`], content.equals(write().content) && content.length <= 200_000);
  run("tar", ["xzf", join(scratch, name), "-C", scratch]);
  const folder = join(scratch, name.replace(".tar.gz", ""));
  const python = isAble(engines[0]);
  const { isRight, lines, unfilled } = compared([python, join(folder, "executors/raw.py"), folder], []);
  const summary = report("Python, raw requests", lines, isRight);
  const [, total] = /^(\d+) vectors/.exec(summary) ?? [];
  const share = 1 - unfilled.length / total;
  report("messages of raw requests", [`${(share * 100).toFixed(1)} % filled`], share >= 0.95);

  const server = spawn(python, [join(folder, "executors/server.py"), folder], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const [port] = await once(server.stdout, "data");
    const { url, init, answer } = readmeExample();
    const response = await fetch(`http://127.0.0.1:${String(port).trim()}${url}`, init);
    const found = [response.headers.get("content-type"), response.headers.get("dg-error"), await response.text()];
    const wanted = ["application/json", JSON.parse(answer).err_msg, answer.replace("…", response.headers.get("dg-request-id"))];
    report("a server made from the archive", [found.join(" ")], response.status === 400 && String(found) === String(wanted));
  } finally {
    server.kill();
  }
}

testJava();
try {
  await testArchive();
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
