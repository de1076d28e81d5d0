// usage: tsx test/bench/fuzz.ts [COUNT] [SEED]: fuzzes requests to every endpoint and checks what must always hold; the seed is printed

import { allOperations } from "../../generated/operations/index.js";
import { createPreflight, type WireRequest } from "../../src/index.js";
import { drafts, firstFailure, readBundle } from "../compile/schema/bundle.js";
import { decodedRequest } from "../engine/decoded-request.js";
import { randomBelow } from "./random.js";

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
// a cold engine and the schemas cost a hundred times as much as a verdict
const everyCold = 20;
const everySchema = 10;

const below = randomBelow(seed);
const oneOf = <Member>(list: readonly Member[]): Member => list[below(list.length)] as Member;
const chance = (percent: number): boolean => below(100) < percent;
const listOf = <Member>(most: number, make: () => Member): Member[] => Array.from({ length: below(most + 1) }, make);

const awkward = ["__proto__", "constructor", "toString", "valueOf", "length", "0", "", "a[b]", "tag[]", "tag[0]"];
const texts = [
  "mp3",
  "linear16",
  "opus",
  "mulaw",
  "flac",
  "aac",
  "wav",
  "none",
  "ogg",
  "24000",
  "48000",
  "8000",
  "0",
  "-1",
  "1.1",
  "1e3",
  "true",
  "false",
  "PUT",
  "POST",
  "aura-2-thalia-en",
  "flux-general-en",
  "flux-haley-en",
  "nova-3",
  "nova-2-general",
  "en",
  "multi",
  "https://example.com/a",
  "http://localhost/",
  "https://[::1]/",
  "2026-01-05",
  "2026-02-30",
  "00000000-0000-0000-0000-000000000000",
  "日本",
  "%FF",
  "%",
  "+",
  "%F0%9F%98%80",
  "a:1",
  "usage:read",
  "null",
  "\u00a0",
  "NaN",
  "18446744073709551616",
];
const letters = [..."%&=[]+#?/\\.:@{}\"'\0\t\n a1é😀\ud800"];
const anyText = (): string => (chance(60) ? oneOf(texts) : chance(50) ? oneOf(awkward) : listOf(12, () => oneOf(letters)).join(""));

const operations = allOperations();

function jsonOf(depth: number): string {
  const kind = below(depth > 0 ? 8 : 6);
  if (kind < 3) return JSON.stringify(anyText());
  if (kind === 3) return oneOf(["null", "true", "false"]);
  if (kind === 4) return oneOf(["0", "-0", "1.0", "1e400", "12", "0.7", "1.5", "-3", "9007199254740993", "01"]);
  if (kind === 5) return oneOf(['"\\ud800"', '"\\u0041"', "{", JSON.stringify("é".repeat(2001))]);
  if (kind === 6) return `[${listOf(3, () => jsonOf(depth - 1)).join(",")}]`;
  return `{${listOf(3, () => `${JSON.stringify(anyText())}:${jsonOf(depth - 1)}`).join(",")}}`;
}

function requestOf(): WireRequest {
  const operation = oneOf(operations);
  const path = operation.path.replaceAll(/\{[^}]+\}/g, () =>
    chance(80) ? "00000000-0000-0000-0000-000000000000" : encodeURIComponent(anyText().toWellFormed()),
  );
  const names = operation.query.fields;
  const pairs = listOf(5, () => {
    const field = names.length > 0 && chance(80) ? oneOf(names) : undefined;
    const value = field?.type === "enum" && chance(60) ? oneOf(field.variants) : anyText();
    return `${field?.name ?? anyText()}${chance(95) ? "=" : ""}${chance(70) ? encodeURIComponent(value.toWellFormed()) : value}`;
  });
  const url = `${chance(30) ? (operation.webSocket ? "wss://api.deepgram.com" : "https://api.deepgram.com") : ""}${path}?${pairs.join("&")}`;
  const headers: [string, string][] = [];
  if (operation.webSocket && !url.startsWith("w")) headers.push(["connection", "Upgrade"], ["upgrade", "websocket"]);
  if (chance(85)) headers.push(["content-type", chance(75) ? "application/json" : oneOf(["text/plain", "audio/wav", anyText()])]);
  if (chance(5)) headers.push([oneOf(["content-length", "content-encoding", "transfer-encoding", "authorization"]), anyText()]);
  const fields = operation.body?.fields.map(({ name }) => name) ?? ["text", "url"];
  const member = (): string =>
    `${JSON.stringify(chance(85) ? oneOf(fields) : anyText())}:${chance(60) ? JSON.stringify(anyText()) : jsonOf(2)}`;
  const body = chance(80)
    ? `{${listOf(fields.length + 1, member).join(",")}}`
    : chance(50)
      ? jsonOf(3)
      : oneOf([undefined, null, "", anyText()]);
  return {
    method: chance(95) ? operation.method : oneOf(["GET", "POST", "PUT", "brew"]),
    url,
    headers: chance(70) ? Object.fromEntries(headers) : headers,
    body: typeof body === "string" && chance(40) ? new TextEncoder().encode(body) : body,
  };
}

const ruleIds = new Map<string, ReadonlySet<string>>();

/** The rules that a bundle of schemas decides. */
function decidedBy(endpoint: string, draft: (typeof drafts)[number]): ReadonlySet<string> {
  const key = `${endpoint} ${draft}`;
  const known = ruleIds.get(key) ?? new Set(readBundle(endpoint, draft).allOf?.flatMap((entry) => entry["x-deepgram-rule"]));
  ruleIds.set(key, known);
  return known;
}

const requestId = () => "";
const warm = createPreflight({ requestId });
const all = createPreflight({ requestId, all: true });
const failures: string[] = [];
const fail = (what: string, request: WireRequest, more: unknown): void => {
  failures.push(what);
  const shown = request.body instanceof Uint8Array ? { ...request, body: new TextDecoder().decode(request.body) } : request;
  console.log(`FAIL ${what}: ${JSON.stringify(shown)}\n  ${JSON.stringify(more)}`);
  if (failures.length >= 50) throw new Error("50 failures");
};

const counts = { accepted: 0, rejected: 0, unknown: 0, cold: 0, schema: 0 };
const start = performance.now();
console.log(`seed ${seed}, ${count} requests`);
for (let index = 0; index < count; index++) {
  const request = requestOf();
  try {
    const verdict = warm(request);
    const whole = all(request);
    counts[verdict.endpoint === null ? "unknown" : verdict.ok ? "accepted" : "rejected"]++;
    if (verdict.ok !== whole.ok) fail("`all` says otherwise", request, [verdict, whole]);
    if (!verdict.ok && !whole.ok && whole.violations?.[0]?.text !== verdict.text)
      fail("the first violation is another", request, [verdict, whole]);
    if (index % everyCold === 0) {
      counts.cold++;
      const cold = JSON.stringify(createPreflight({ requestId })(request));
      const again = JSON.stringify(verdict);
      if (cold !== again) fail("a fresh engine says otherwise", request, [cold, again]);
    }
    if (index % everySchema === 0) {
      const decoded = decodedRequest(request);
      if (decoded === undefined) continue;
      counts.schema++;
      for (const draft of drafts) {
        const failure = firstFailure(decoded, draft);
        if (!verdict.ok && !decidedBy(decoded.endpoint, draft).has(verdict.rule.id)) continue;
        const agrees = verdict.ok ? failure === undefined : failure?.["x-deepgram-rule"].includes(verdict.rule.id) === true;
        if (!agrees) fail(`ajv with ${draft} says otherwise`, request, [failure, verdict, decoded]);
      }
    }
  } catch (error) {
    fail("it throws", request, String(error instanceof Error ? error.stack : error));
  }
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${failures.length} failures; ${JSON.stringify(counts)}; ${seconds.toFixed(0)} s, ${Math.round(count / seconds)} requests a second`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
