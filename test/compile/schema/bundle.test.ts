import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allOperations } from "../../../generated/operations/index.js";
import { preflight, type WireRequest } from "../../../src/index.js";
import { folders } from "../../data.js";
import { decodedRequest } from "../../engine/decoded-request.js";
import { type Row, requestOf, titleOf } from "../../engine/row.js";
import fc from "../../properties.js";
import { drafts, firstFailure, readBundle } from "./bundle.js";

interface Checks {
  readonly checks: readonly {
    readonly stage: string;
    readonly rules: readonly { readonly rule: string; readonly error?: string; readonly rejects?: string }[];
  }[];
}

const root = join(__dirname, "../../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const { version } = read<{ version: string }>("package.json");
const { errors } = read<{ errors: Record<string, unknown> }>("schemas/errors.json");
const endpoints = allOperations().map(({ id }) => id);
const folderOf = (endpoint: string) => endpoint.split(".").slice(0, 2).join("/");

/** The rules of a folder that reject by default. */
const enforced = (folder: string) =>
  read<Checks>(`schemas/${folder}/checks.json`)
    .checks.filter(({ stage }) => stage !== "message")
    .flatMap(({ rules }) => rules)
    .filter(({ error, rejects }) => error !== undefined && rejects !== "inferred");

const bundled = new Set(
  endpoints.flatMap((endpoint) =>
    (readBundle(endpoint, "2020-12").allOf ?? []).flatMap((entry) =>
      entry["x-deepgram-rule"].map((rule) => `${folderOf(endpoint)} ${rule}`),
    ),
  ),
);

/** Why a rule that rejects is in no bundle. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  "the caller adds the key later": [
    "authorization-missing",
    "authorization-malformed",
    "authorization-key-as-token",
    "authorization-key-with-space",
    "authorization-scheme-twice",
  ],
  "it is about bytes": [
    "body-too-large",
    "audio-too-large",
    "body-not-utf8",
    "body-not-json",
    "json-missing",
    "json-syntax",
    "audio-empty",
    "audio-json",
    "audio-markup",
    "audio-text",
  ],
  "it is about what a text stands for": [
    "callback-not-a-url",
    "url-not-a-url",
    "url-not-public",
    "date-invalid",
    "expiration-date-invalid",
    "expiration-date-without-time",
  ],
  "it is about the path, and a schema describes a request to a known path": ["path-missing"],
  "it compares two numbers": ["eager-eot-threshold-above"],
};

test("there is a bundle of every endpoint, and no other", () => {
  const files = readdirSync(join(root, "generated/schemas")).filter((file) => file.includes(".request."));
  expect(files.sort()).toEqual(endpoints.map((id) => `${id}.request.json`).sort());
  expect(endpoints.length).toBeGreaterThan(40);
});

test.each(folders)("%s: every rule that rejects by default is in a bundle, or there is a reason", (folder) => {
  const reasons = Object.values(unsaid).flat();
  for (const { rule } of enforced(folder)) {
    expect([rule, bundled.has(`${folder} ${rule}`)]).toEqual([rule, !reasons.includes(rule)]);
  }
});

describe.each(endpoints)("%s", (endpoint) => {
  test("refers to nothing outside, and has a name that is not an address", () => {
    const bundle = readBundle(endpoint, "draft-07");
    expect(bundle.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(bundle.$id).toBe(`urn:deepgram-preflight:${version}:${endpoint}.request`);
    expect(JSON.stringify(bundle)).not.toMatch(/"\$(?:ref|dynamicRef|recursiveRef)":"[^#]/);
  });

  test("every constraint names its error, its rules and its place in the server's order", () => {
    const rules = new Map(enforced(folderOf(endpoint)).map(({ rule, error }) => [rule, error]));
    const entries = readBundle(endpoint, "2020-12").allOf ?? [];
    for (const [place, entry] of entries.entries()) {
      expect(entry["x-deepgram-order"]).toBe(place + 1);
      expect(Object.keys(errors)).toContain(entry["x-deepgram-error"]);
      expect(entry["x-deepgram-rule"].length).toBeGreaterThan(0);
      for (const rule of entry["x-deepgram-rule"]) expect([rule, rules.get(rule)]).toEqual([rule, entry["x-deepgram-error"]]);
    }
  });
});

/** What preflight, and what the bundles say of a request; `undefined` where no schema can say. */
function verdicts(request: WireRequest): { readonly preflight: unknown; readonly bundles: readonly unknown[] } | undefined {
  const decoded = decodedRequest(request);
  if (decoded === undefined) return undefined;
  const verdict = preflight(request);
  if (!verdict.ok && !bundled.has(`${folderOf(verdict.endpoint)} ${verdict.rule.id}`)) return undefined;
  const error = verdict.ok ? undefined : enforced(folderOf(verdict.endpoint)).find(({ rule }) => rule === verdict.rule.id)?.error;
  const value = JSON.parse(JSON.stringify(decoded)) as typeof decoded;
  const bundles = drafts.map((draft) => {
    const entry = firstFailure(value, draft);
    return entry && { error: entry["x-deepgram-error"], isNamed: verdict.ok || entry["x-deepgram-rule"].includes(verdict.rule.id) };
  });
  return { preflight: verdict.ok ? undefined : { error, isNamed: true }, bundles };
}

const rows = folders.flatMap((folder) =>
  ["accepted", "rejected"].flatMap((what) => read<Row[]>(`test/engine/${folder.replace("/", "-")}.${what}.json`)),
);

test.each(rows.map((row) => [titleOf(row), row] as const))("both drafts give the answer of preflight to %s", (_title, row) => {
  const found = verdicts(requestOf(row));
  if (found) expect(found.bundles).toEqual([found.preflight, found.preflight]);
});

test("most rows are such that a schema can say", () => {
  const found = rows.map((row) => verdicts(requestOf(row)));
  const counts = {
    accepted: found.filter((one) => one && one.preflight === undefined).length,
    rejected: found.filter((one) => one && one.preflight !== undefined).length,
  };
  expect(counts.accepted).toBeGreaterThan(450);
  expect(counts.rejected).toBeGreaterThan(250);
});

const values = [
  ..."|true|false|0|1|-1|0.7|1.2|1.25|0.3|8000|16000|24000|22050|48000|12000|1500|x|mp3|linear16|MP3|mulaw|opus|flac|aac|wav|none|ogg|POST|put".split(
    "|",
  ),
  ..."v1|v2|en|EN-us|de|xx|multi|nova-3|nova-2|flux-general-en|flux-haley-en|aura-2-thalia-en|aura-2-nobody-en|strict|numbers|percent|2024-01-01".split(
    "|",
  ),
];
const bodies = [
  '{"text":"Hello"}',
  '{"text":""}',
  '{"url":"https://example.com/"}',
  "{}",
  "null",
  '"a"',
  "Hello",
  '{"text":"a","more":1}',
  '{"ttl_seconds":0}',
];

test.each(allOperations().map((operation) => [operation.id, operation] as const))(
  "%s: whatever is combined, both drafts give the answer of preflight",
  (_id, { method, path, webSocket, query }) => {
    const pair = fc.tuple(fc.constantFrom(...query.fields.map(({ name }) => name), "stranger"), fc.constantFrom(...values));
    const target = path.replace(/\{\w+\}/g, "123e4567-e89b-12d3-a456-426614174000");
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([name]) => name, maxLength: 5 }),
        fc.constantFrom("application/json", "text/plain", "Application/JSON; charset=utf-8", "text/html", undefined),
        fc.constantFrom(...bodies),
        (pairs, type, body) => {
          const scheme = webSocket ? "wss" : "https";
          const url = `${scheme}://api.deepgram.com${target}?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
          const found = verdicts({
            method,
            url,
            headers: type === undefined ? {} : { "content-type": type },
            body: webSocket ? null : body,
          });
          if (found) expect(found.bundles).toEqual([found.preflight, found.preflight]);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  },
);
