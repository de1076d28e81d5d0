// usage: node compare.js OLD NEW [--corpus FOLDER]: verdicts of two packed versions over the corpora and the vectors of the old one
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: "string" }, help: { type: "boolean", short: "h" } },
});
const [oldFolder, newFolder] = positionals;
if (values.help || !newFolder) {
  console.log(
    "usage: compare OLD NEW [--corpus FOLDER]\n\nOLD and NEW are unpacked packages with dist/. Exit codes: 0 equal verdicts, 1 differences, 2 usage.",
  );
  process.exit(values.help ? 0 : 2);
}
const load = (folder) => import(pathToFileURL(join(resolve(folder), "dist/index.js")).href);
const [before, after] = await Promise.all([load(oldFolder), load(newFolder)]);

function* requests() {
  for (const file of readdirSync(join(oldFolder, "generated/vectors"))) {
    const { vectors } = JSON.parse(readFileSync(join(oldFolder, "generated/vectors", file), "utf8"));
    for (const { id, request, auth } of vectors) {
      const repeat = ({ prefix, unit, times, suffix }) => prefix + unit.repeat(times) + suffix;
      const { url, urlRepeat, body, bodyBase64, bodyRepeat, ...rest } = request;
      const sent = bodyBase64 ? Buffer.from(bodyBase64, "base64") : bodyRepeat ? repeat(bodyRepeat) : body;
      yield [id, { ...rest, url: url ?? repeat(urlRepeat), body: sent }, auth ? { auth } : {}];
    }
  }
  for (const file of values.corpus ? ["accepted.jsonl", "recorded-errors.jsonl", "reports.jsonl"] : []) {
    for (const line of readFileSync(join(values.corpus, file), "utf8").split("\n").filter(Boolean)) {
      const { id, request } = JSON.parse(line);
      if (request?.url && request.method)
        yield [`${file} ${id}`, { ...request, headers: request.headers ?? { "content-type": "application/json" } }, {}];
    }
  }
}

function seen({ preflight }, request, options) {
  let verdict;
  try {
    verdict = preflight(request, { ...options, requestId: () => "id" });
  } catch (error) {
    return { throws: error.constructor.name };
  }
  const { ok, endpoint, status, headers, text, rule, query, body, notices } = verdict;
  const rules = notices.map(({ id, kind, pointer }) => `${kind} ${id} ${pointer}`);
  return ok
    ? { ok, endpoint, query, body, rules }
    : { ok, endpoint, status, headers, text, rule: rule.id, pointer: rule.pointer, certainty: rule.certainty, rules };
}

const differences = new Map();
let count = 0;
for (const [id, request, options] of requests()) {
  count++;
  const [a, b] = [before, after].map((version) => seen(version, request, options));
  const keys = Object.keys({ ...a, ...b }).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
  if (keys.length === 0) continue;
  const what = keys.map((key) => `${key}: ${JSON.stringify(a[key])} -> ${JSON.stringify(b[key])}`).join("; ");
  const kind = `${a.ok} -> ${b.ok} ${a.rule ?? ""} -> ${b.rule ?? ""} ${keys.join()}`;
  differences.set(kind, [...(differences.get(kind) ?? []), `${id}: ${what}`]);
}
for (const [kind, list] of differences) console.log(`${list.length} × ${kind}\n  ${list[0].slice(0, 600)}`);
console.log(`\n${count} requests, ${[...differences.values()].flat().length} differences`);
process.exit(differences.size === 0 ? 0 : 1);
