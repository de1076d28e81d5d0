/**
 * Runs the full corpora of recorded answers, accepted requests and library vectors against the source.
 *
 * usage: corpora FOLDER
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { speakV1 } from "../../generated/operations/speak-v1.js";
import { readJsonObject } from "../../src/decode/json-object.js";
import { parseQueryString, QueryFault, type QueryType, readQueryValue } from "../../src/decode/query-string.js";
import { isHttpUri, parseUrl } from "../../src/decode/url.js";
import { preflight, type WireRequest } from "../../src/index.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: corpora FOLDER\n\nFOLDER holds accepted.jsonl, recorded-errors.jsonl and rust/");
  process.exit(2);
}

let passed = 0;
let failed = 0;

const counts = new Map<string, number>();

function check(name: string, holds: boolean, detail: () => string): void {
  const corpus = name.split(" ")[0] ?? "";
  counts.set(corpus, (counts.get(corpus) ?? 0) + 1);
  if (holds) passed++;
  else {
    failed++;
    console.log(`FAIL ${name}: ${detail()}`);
  }
}

function lines<Row>(file: string): Row[] {
  return readFileSync(join(folder as string, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

function vectors<Row>(file: string): Row[] {
  return (JSON.parse(readFileSync(join(folder as string, "rust", file), "utf8")) as { cases: Row[] }).cases;
}

interface AcceptedRow {
  id: string;
  endpoint: string;
  confidence: string;
  request: { method: string; url: string; headers: Record<string, string> | null; body?: string | null };
}

for (const row of lines<AcceptedRow>("accepted.jsonl")) {
  if (row.endpoint !== "POST /v1/speak" || row.confidence === "low") continue;
  const { method, url, headers, body } = row.request;
  for (const auth of ["ignore", "check"] as const) {
    const verdict = preflight({ method, url, headers: headers ?? {}, body: body ?? undefined }, { auth });
    check(`accepted ${row.id} auth=${auth}`, verdict.ok && verdict.endpoint === "speak.v1", () => JSON.stringify(verdict));
  }
}

interface RecordedRow {
  id: string;
  endpoint: string;
  transport: string;
  complete: boolean;
  request: { method: string | null; url: string | null; headers: Record<string, string> | null; body: string | null };
  response: { status: number | null; body: unknown };
}

const body = '{"text":"Hello"}';
for (const row of lines<RecordedRow>("recorded-errors.jsonl")) {
  const { method, url, headers } = row.request;
  const { status } = row.response;
  if (!row.endpoint.startsWith("/v1/speak") || !row.transport.includes("rest") || url === null || status === null) continue;
  // what people wrote around a URL: "(no encoding)", "...&" for parameters that they left out, <words> for a value
  const written = url
    .replace(/ \(.*\)$/, "")
    .replace(/&?\.\.\.&?/, "")
    .replace("<pipeline rate>", "16000");
  const aboutBody = JSON.stringify(row.response.body).includes("PAYLOAD_ERROR");
  if (/[<>( ]/.test(written) || (aboutBody && row.request.body === null)) {
    console.log(`left out: ${row.id}: its request is told in words: ${url}`);
    continue;
  }
  const known: WireRequest = {
    method: method ?? "POST",
    url: written,
    headers: Object.fromEntries(Object.entries({ "content-type": "application/json", ...lowerCase(headers) })),
    body: row.request.body ?? body,
  };
  const verdict = preflight(known);
  if (status < 400) {
    check(`recorded ${row.id}`, verdict.ok, () => JSON.stringify(verdict));
    continue;
  }
  check(`recorded ${row.id} status`, !verdict.ok && verdict.status === status, () => JSON.stringify(verdict));
  if (verdict.ok || typeof row.response.body !== "string") continue;
  const plain = (text: string) => {
    const withoutId = text.replace(/"request_id":"[^"]*"/, '"request_id":""');
    // people who quote a message lose its backticks and its full stop; a whole body is compared as it is
    return row.complete ? withoutId : withoutId.replaceAll("`", "").replace(/\.$/, "");
  };
  const ours = plain(verdict.text);
  // what was cut off, or quoted without its envelope, must be part of the answer
  const part = plain(row.response.body.replace(/^\.\.\. /, "").replace(/\.\.\.$/, ""));
  check(`recorded ${row.id} body`, row.complete ? ours === part : ours.includes(part), () => `${part}\n  ours: ${ours}`);
}

function lowerCase(headers: Record<string, string> | null): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

for (const { target, input, error } of vectors<{ target: string; input: string; error: string | null }>("query.json")) {
  if (target !== "speak_live") continue;
  const ours = queryError(input);
  check(`query ${JSON.stringify(input)}`, ours === error, () => `${String(error)}\n  ours: ${String(ours)}`);
}

function queryError(input: string): string | null {
  const tree = parseQueryString(input, speakV1.struct);
  if (tree instanceof QueryFault) return tree.message;
  for (const parameter of speakV1.parameters) {
    const node = tree.names.get(parameter.name);
    const value = node === undefined ? undefined : readQueryValue(node, parameter as QueryType);
    if (value instanceof QueryFault) return value.message;
  }
  return tree.badName?.message ?? null;
}

interface JsonRow {
  target: string;
  input?: string;
  input_base64?: string;
  error: string | null;
}

for (const { target, input, input_base64, error } of vectors<JsonRow>("serde_json.json")) {
  if (target !== "speak_body+deny") continue;
  const bytes = input_base64 === undefined ? Buffer.from(input ?? "") : Buffer.from(input_base64, "base64");
  let text: string | undefined;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = undefined;
  }
  const reading = text === undefined ? undefined : readJsonObject(text, speakV1.bodyFields);
  // serde's own list form is taken by the library, and no more than inferred here
  const accepts = reading !== undefined && (reading.fault === undefined || reading.fault.fault === "list");
  check(
    `serde_json ${JSON.stringify(input ?? input_base64).slice(0, 80)}`,
    accepts === (error === null),
    () => `${String(error)}; ours ${JSON.stringify(reading)}`,
  );
}

// Rust rejects these by the rule for right-to-left labels, or takes an empty host that the standard does not
const platformDiffers = new Set(["https://aא", "https://1א.com", "foo://@"]);
for (const { input, parses_as_url, parses_as_uri_after } of vectors<{
  input: string | null;
  parses_as_url: boolean;
  parses_as_uri_after: boolean | null;
}>("url.json")) {
  if (input === null || platformDiffers.has(input)) continue;
  const url = parseUrl(input);
  check(`url ${JSON.stringify(input).slice(0, 80)}`, (url !== undefined) === parses_as_url, () => String(url?.href));
  if (url === undefined || parses_as_uri_after === null) continue;
  check(`uri ${JSON.stringify(input).slice(0, 80)}`, isHttpUri(url) === parses_as_uri_after, () => url.href.slice(0, 200));
}

// a corpus that is empty or was renamed is no success
for (const [corpus, least] of Object.entries({ accepted: 300, recorded: 10, query: 200, serde_json: 500, url: 1000, uri: 500 })) {
  check(
    `the corpus ${corpus}`,
    (counts.get(corpus) ?? 0) >= least,
    () => `has ${counts.get(corpus) ?? 0} checks, ${least} at least were expected`,
  );
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
