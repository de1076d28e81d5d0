/**
 * Says what the Deepgram API answers, with nothing but the JSON Schema validator of Sourcemeta, which is written in C++ and comes as a command:
 * a request a line in, a verdict a line out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [schemas] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const command = join(import.meta.dirname, "node_modules/.bin/jsonschema");
const folder = mkdtempSync(join(tmpdir(), "preflight-executor-"));

/** The places of the constraints that values are first seen not to meet, by the places of the values. */
function failures(schema, instances) {
  // what it prints as JSON is in no order
  const { status, stdout, stderr } = spawnSync(command, ["validate", schema, instances, "--continue"], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  // 2 says that some are not valid
  if (status !== 0 && status !== 2) throw new Error(`${schema}: ${stderr}`);
  const reports = `${stdout}${stderr}`.split(/^fail: /m).slice(1);
  return new Map(
    reports.map((report) => {
      const value = Number(/\(entry #(\d+)\)\n/.exec(report)?.[1]);
      const places = [...report.matchAll(/^ {4}at evaluate path "\/allOf\/(\d+)\//gm)].map(([, place]) => Number(place));
      if (!(value > 0) || places.length === 0) throw new Error(`${schema}: ${report}`);
      return [value - 1, Math.min(...places)];
    }),
  );
}

/** The answer of a constraint. */
function rejection({ "x-deepgram-error": error, "x-deepgram-message": said, "x-deepgram-text": text }, request) {
  // without a message: it needs the server's reader
  const err_msg = text === undefined ? filled(said.message, request) : null;
  return { verdict: "rejected", error, status: said.status, err_code: said.code, err_msg };
}

/** `{/query/model}` is a value of the request, `{#/query/keyterm}` the number of items of a list, or of characters of a text. */
function filled(message, request) {
  return message.replace(/\{(#?)\/([^{}]+)\}/g, (_slot, count, pointer) => {
    const names = pointer.split("/").map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const found = names.reduce((part, name) => part[name], request);
    return count === "#" ? [...found].length : found;
  });
}

const cases = readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const answers = new Map(cases.map(({ id }) => [id, { id, verdict: "undecided" }]));
for (const endpoint of new Set(cases.flatMap(({ decoded }) => decoded?.endpoint ?? []))) {
  const own = cases.filter(({ decoded }) => decoded?.endpoint === endpoint);
  const instances = join(folder, `${endpoint}.jsonl`);
  writeFileSync(instances, own.map(({ decoded }) => `${JSON.stringify(decoded)}\n`).join(""));
  const schema = join(schemas, `${endpoint}.request.json`);
  // each entry is something that the server rejects, in its order
  const entries = read(schema).allOf ?? [];
  const found = failures(schema, instances);
  for (const [place, { id }] of own.entries()) {
    const failed = found.get(place);
    answers.set(id, failed === undefined ? { id, verdict: "accepted" } : { id, ...rejection(entries[failed], own[place].decoded) });
  }
}
rmSync(folder, { recursive: true });
for (const answer of answers.values()) console.log(JSON.stringify(answer));
