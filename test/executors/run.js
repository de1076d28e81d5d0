/**
 * Has the JSON Schema validators of other languages judge the conformance vectors, each with the bundles in every draft that it knows.
 * What is not there is installed where this is Debian and we are root; the validator in C++ comes with `npm install` in this folder.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");
const drafts = { "2020-12": "json", "draft-07": "draft-07.json" };

const engines = [
  {
    name: "Python, jsonschema",
    package: "python3-jsonschema",
    commands: ["/usr/bin/python3", "python3"],
    test: ["-c", "import jsonschema"],
    program: "executor.py",
    drafts: ["2020-12", "draft-07"],
  },
  {
    name: "Ruby, json_schemer",
    package: "ruby-json-schemer",
    commands: ["ruby"],
    test: ["-rset", "-rjson_schemer", "-e", ""],
    program: "executor.rb",
    // 0.2 of Debian 12 knows no later one
    drafts: ["draft-07"],
  },
  {
    name: "Perl, JSON::Validator",
    package: "libjson-validator-perl",
    commands: ["/usr/bin/perl", "perl"],
    test: ["-MJSON::Validator", "-e", ""],
    program: "executor.pl",
    drafts: ["draft-07"],
  },
  {
    name: "C++, @sourcemeta/jsonschema",
    commands: [process.execPath],
    test: ["-e", ""],
    program: "executor.js",
    drafts: ["2020-12", "draft-07"],
  },
];

const run = (command, args) => spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
const isAble = ({ commands, test }) => commands.find((command) => run(command, test).status === 0);

const missing = engines.filter((engine) => isAble(engine) === undefined).map((engine) => engine.package);
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
for (const engine of engines) {
  const command = isAble(engine);
  for (const draft of engine.drafts) {
    const args = [join(here, engine.program), join(root, "generated/schemas"), join(root, "schemas/errors.json"), drafts[draft]];
    const result = command === undefined ? undefined : run(process.execPath, [cli, "conform", "--decoded", "--", command, ...args]);
    if (result?.status !== 0) failed++;
    const lines = result === undefined ? ["not there"] : `${result.stdout}${result.stderr}`.trim().split("\n");
    console.log(`${engine.name}, ${draft}: ${lines.at(-1)}`);
    if (result?.status !== 0) for (const line of lines.slice(0, 40)) console.log(`  ${line}`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
