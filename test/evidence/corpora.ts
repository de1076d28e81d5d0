/**
 * Runs the full corpora of recorded answers, accepted requests, library vectors and published specifications against the source.
 *
 * usage: corpora FOLDER
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "../../src/decode/json/json.js";
import { readJsonObject } from "../../src/decode/json/object.js";
import { queryReader } from "../../src/decode/query/struct.js";
import { decodeUtf8 } from "../../src/decode/text/utf8.js";
import { isHttpUri, parseUrl } from "../../src/decode/url/url.js";
import { uuidError } from "../../src/decode/uuid/uuid.js";
import { preflight, type WireRequest } from "../../src/index.js";
import { drafts, firstFailure, readBundle } from "../compile/schema/bundle.js";
import { decodedRequest } from "../engine/decoded-request.js";
import { jsonTargets, queryTargets } from "../vectors/targets.js";
import { type AcceptedMessageRow, checkAcceptedMessages, checkRecordedMessages, type RecordedMessageRow } from "./agent.js";
import { type AgentAnswer, type AgentError, checkAgentErrors, checkPastedErrors, type PastedRow } from "./pasted-errors.js";
import { checkListedErrors, checkRecordedErrors, type ListedError, type RecordedAnswer } from "./recorded-errors.js";
import { checkReports, type ReportRow } from "./reports.js";
import { checkSpecifications } from "./specifications.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "usage: corpora FOLDER\n\nFOLDER holds accepted.jsonl, recorded-errors.jsonl, agent/ and rust/; ../specs next to it holds openapi.yml and asyncapi.yml",
  );
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

/** Management and auth, and what of them is looked at: `GET /v1/auth/token` and `/v2/models` are no routes that are known. */
const managed = /^[A-Z]+ \/v[12]\/(?:projects|models|auth)\b/;
const known = /^(?:(?:POST|WSS) \/v[12]\/(?:speak|listen)|POST \/v1\/read|[A-Z]+ \/v1\/(?:projects|models|auth\/grant)\b.*)$/;

for (const row of lines<AcceptedRow>("accepted.jsonl")) {
  const isKnown = known.test(row.endpoint);
  if ((!isKnown && !managed.test(row.endpoint)) || row.confidence === "low") continue;
  const { method, url, headers, body } = row.request;
  for (const auth of ["ignore", "check"] as const) {
    // of a request without a body it is known that there is none, except where none was kept
    const sent = body ?? (/^POST \/v[12]\/(?:speak|read|listen)$/.test(row.endpoint) ? undefined : null);
    // real audio is not kept in a text file: the start of a WAV file is as good
    const audio = sent === "<audio bytes>" ? Buffer.from("UklGRiQAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=", "base64") : sent;
    const verdict = preflight({ method, url, headers: headers ?? {}, body: audio }, { auth });
    const name = managed.test(row.endpoint) ? "accepted-managed" : row.endpoint === "POST /v1/speak" ? "accepted" : "accepted-new";
    check(`${name} ${row.id} auth=${auth}`, verdict.ok && (verdict.endpoint !== null) === isKnown, () => JSON.stringify(verdict));
    if (auth === "ignore") checkBundles(row.id, { method, url, headers: headers ?? {}, body: audio });
  }
}

/** Both drafts of the schema of the whole request say what `preflight` says, where a schema can decide. */
function checkBundles(id: string, request: WireRequest): void {
  const decoded = decodedRequest(request);
  if (decoded === undefined) return;
  const verdict = preflight(request);
  for (const draft of drafts) {
    const failure = firstFailure(decoded, draft);
    const isSaid = verdict.ok || readBundle(decoded.endpoint, draft).allOf?.some((one) => one["x-deepgram-rule"].includes(verdict.rule.id));
    if (isSaid !== true) continue;
    const holds = verdict.ok ? failure === undefined : failure?.["x-deepgram-rule"].includes(verdict.rule.id) === true;
    check(`bundle ${id} ${draft}`, holds, () => `${JSON.stringify(failure)}\n  ours: ${JSON.stringify(verdict)}`);
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

interface Envelope {
  err_code?: string;
  err_msg?: string;
}

const body = '{"text":"Hello"}';
// the range of speed on /v2/speak was widened on 2026-08-31; the last sentence about Flux is newer in the reports
const superseded = ["tts-v2-speed-range-old", "v1l-ws-flux-model"];
// what a remote server or a tokeniser says, and a method that is no route
const unforeseeable = ["read-remote-content", "v1r-url-audio", "v1r-token-limit", "v1r-405", "v2l-post-405", "v2l-429"].concat(
  ["url-not-routable-2025", "url-client-error", "411-remote", "408-slow-upload", "422-unprocessable"].map((id) => `v1l-rest-${id}`),
);
// texts of years ago, and what is a notice because the lists of models, languages and rights grow
const older = ["v1l-rest-2mb-utf8-2023", "v1l-rest-url-not-routable-2024", "v1l-ws-whisper-405"];
const growing = ["v1l-rest-unknown-model-403", "v1l-ws-topics-403", "v1l-ws-language-cs-default-model", "v1l-rest-nova3-enCA"].concat([
  "v1l-hint-nova2-ta",
  "v1l-hint-nova3-hiLatn",
  "v1l-rest-enhanced-enGB",
]);
const leftOut = new Set([...superseded, ...unforeseeable, ...older, ...growing]);
for (const row of lines<RecordedRow>("recorded-errors.jsonl")) {
  if (leftOut.has(row.id)) continue;
  const { method, url, headers } = row.request;
  const { status } = row.response;
  if (!/^\/v[12]\/(?:speak|read|listen)/.test(row.endpoint) || url === null || status === null) continue;
  // that a key is not valid, no request shows
  if (status === 401) continue;
  // what people wrote around a URL: "(no encoding)", "...&" for parameters that they left out, <words> for a value
  const written = url
    .replace(/ \(.*\)$/, "")
    .replace(/&\.\.\.&/, "&")
    .replace(/&?\.\.\.&?/, "")
    .replace("<pipeline rate>", "16000")
    .replace("<outside 0.7-1.5>", "1.6");
  const aboutBody = status === 413 || /PAYLOAD_ERROR|JSON payload|process audio/.test(JSON.stringify(row.response.body));
  if (/[<>( ]/.test(written) || /=\.\.\.(?:&|\(|$)|\?\.\.\.$/.test(url) || (aboutBody && row.request.body === null)) {
    console.log(`left out: ${row.id}: its request is told in words: ${url}`);
    continue;
  }
  const known: WireRequest = {
    method: method?.split(" ")[0] ?? "POST",
    url: written,
    headers: Object.fromEntries(Object.entries({ "content-type": "application/json", ...lowerCase(headers) })),
    body: row.request.body ?? (row.endpoint.includes("/listen") ? '{"url":"https://example.com/a.wav"}' : body),
  };
  const verdict = preflight(known);
  checkBundles(row.id, known);
  if (status < 400) {
    check(`recorded ${row.id}`, verdict.ok, () => JSON.stringify(verdict));
    continue;
  }
  check(`recorded ${row.id} status`, !verdict.ok && verdict.status === status, () => JSON.stringify(verdict));
  if (verdict.ok || row.response.body === null) continue;
  const { err_code, err_msg } = typeof row.response.body === "string" ? { err_msg: row.response.body } : (row.response.body as Envelope);
  if (err_code !== undefined) check(`recorded ${row.id} code`, verdict.text.includes(`"err_code":"${err_code}"`), () => verdict.text);
  if (err_msg === undefined) continue;
  const plain = (text: string) => {
    const withoutId = text.replace(/"request_id":"[^"]*"/, '"request_id":""');
    // people who quote a message lose its backticks and its full stop; a whole body is compared as it is
    return row.complete ? withoutId : withoutId.replaceAll("`", "").replace(/\.$/, "");
  };
  const ours = plain(
    typeof verdict.body === "object" && "err_msg" in verdict.body && !err_msg.startsWith("{") ? verdict.body.err_msg : verdict.text,
  );
  // what was cut off, or quoted without its envelope, must be part of the answer
  const part = plain(err_msg.replace(/^\.\.\. /, "").replace(/\.\.\.$/, ""));
  check(
    `recorded ${row.id} body`,
    row.complete && err_msg.startsWith("{") ? ours === part : ours.includes(part),
    () => `${part}\n  ours: ${ours}`,
  );
}

const recognised = checkRecordedErrors(lines<RecordedAnswer>("recorded-errors.jsonl"), check);
console.log(`recorded answers: ${[...recognised].map(([how, count]) => `${count} ${how}`).join(", ")}`);

checkListedErrors((JSON.parse(readFileSync(join(folder, "error-catalog.json"), "utf8")) as { errors: ListedError[] }).errors, check);

checkAcceptedMessages(lines<AcceptedMessageRow>("agent/agent-accepted.jsonl"), check);
checkRecordedMessages(lines<RecordedMessageRow>("agent/agent-recorded.jsonl"), check);
checkPastedErrors(lines<PastedRow>("reports.jsonl"), check);
checkReports(lines<ReportRow>("reports.jsonl"), check);
const { errors: agentErrors } = JSON.parse(readFileSync(join(folder, "agent/agent-errors.json"), "utf8")) as { errors: AgentError[] };
checkAgentErrors(agentErrors, lines<AgentAnswer>("agent/agent-recorded.jsonl"), check);

function lowerCase(headers: Record<string, string> | null): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

for (const { target, input, error } of vectors<{ target: string; input: string; error: string | null }>("query.json")) {
  const struct = queryTargets.get(target);
  const ours = struct && (queryReader(struct)(input).findings.find(({ fault }) => fault)?.fault?.message ?? null);
  check(`query ${target} ${JSON.stringify(input)}`, ours === error, () => `${String(error)}\n  ours: ${String(ours)}`);
}

interface Bytes {
  input?: string;
  input_base64?: string;
  input_repeat?: [before: string, repeated: string, times: number, after: string];
}

function bytesOf({ input, input_base64, input_repeat: [before, repeated, times, after] = ["", "", 0, ""] }: Bytes): Uint8Array {
  if (input_base64 !== undefined) return Buffer.from(input_base64, "base64");
  return Buffer.from(input ?? before + repeated.repeat(times) + after);
}

for (const row of vectors<Bytes & { target: string; error: string | null }>("serde_json.json")) {
  const { target, error } = row;
  const bytes = bytesOf(row);
  const named = `${target} ${JSON.stringify(row.input ?? row.input_base64)}`.slice(0, 80);
  const wanted = jsonTargets.get(target);
  const reading = wanted && readJson(bytes, wanted);
  const ours = reading?.ok === false ? reading.error.message : reading && null;
  check(`serde_json ${named}`, ours === error, () => `${String(error)}\n  ours: ${String(ours)}`);
  if (target !== "speak_body+deny") continue;
  const text = decodeUtf8(bytes);
  const quick = text === undefined ? undefined : readJsonObject(text, ["text", "url"]);
  // serde's own list form is taken by the library, and no more than inferred here
  const accepts = quick !== undefined && (quick.error === undefined || quick.error.kind === "list");
  check(`json-object ${named}`, accepts === (error === null), () => `${String(error)}; ours ${JSON.stringify(quick)}`);
}

for (const { input, error } of vectors<{ input: string; error: string | null }>("uuid.json")) {
  const found = uuidError(input);
  const ours = found === undefined ? null : `UUID parsing failed: ${found.message}`;
  check(`uuid ${JSON.stringify(input)}`, ours === error, () => `${String(error)}\n  ours: ${String(ours)}`);
}

for (const row of vectors<Bytes & { note: string; rust: { chars?: number; error: string | null } }>("chars.json")) {
  const reading = readJson(bytesOf(row), jsonTargets.get("speak_body") ?? { type: "value" });
  const ours = reading.ok ? [...((reading.value as { text?: string }).text ?? "")].length : reading.error.message;
  const theirs = row.rust.error ?? row.rust.chars;
  check(`chars ${row.note}`, ours === theirs, () => `${String(theirs)}\n  ours: ${String(ours)}`);
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

checkSpecifications(join(folder, "..", "specs"), check);

// a corpus that is empty or was renamed is no success
for (const [corpus, least] of Object.entries({
  accepted: 250,
  "accepted-new": 200,
  "accepted-managed": 36,
  recorded: 30,
  query: 900,
  serde_json: 10_000,
  "json-object": 500,
  uuid: 1000,
  chars: 200,
  url: 1000,
  uri: 500,
  bundle: 500,
  "agent-accepted": 75,
  "agent-recorded": 40,
  specification: 650,
  pasted: 26,
  reported: 65,
  agent: 60,
})) {
  check(
    `the corpus ${corpus}`,
    (counts.get(corpus) ?? 0) >= least,
    () => `has ${counts.get(corpus) ?? 0} checks, ${least} at least were expected`,
  );
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
