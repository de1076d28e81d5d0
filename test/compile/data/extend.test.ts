import type { CheckData, Data, FormatsData, JsonSchema, RuleData, VoicesData } from "../../../src/checks/kind/schemas.js";
import { checkData } from "../../../src/compile/data/check-data.js";
import { dataFrom } from "../../../src/compile/data/data.js";
import { generatedFiles } from "../../../src/compile/generated-files.js";
import { data, preflightOf } from "../config/configured.js";

type Writable<Content> = Content extends object ? { -readonly [Name in keyof Content]: Writable<Content[Name]> } : Content;

/** A copy of `schemas/` in memory, and the files that a test has written. */
class Copy {
  readonly #files = structuredClone(data.files) as Map<string, unknown>;
  readonly written = new Set<string>();

  edit<Content>(path: string, change: (content: Writable<Content>) => void): void {
    change(this.#files.get(path) as Writable<Content>);
    this.written.add(path);
  }

  add(path: string, content: object): void {
    this.#files.set(path, content);
    this.written.add(path);
  }

  /** Reads the copy. */
  data(): Data {
    return dataFrom(this.#files, "0.0.0");
  }
}

/** Reads the copy and proves that it is sound. */
function soundData(copy: Copy): Data {
  const changed = copy.data();
  expect(checkData(changed)).toEqual([]);
  return changed;
}

interface Checks {
  readonly checks: readonly CheckData[];
}

/** Finds the rule that answers a finding about a parameter. */
function ruleAbout(checks: Writable<Checks>, check: string, when: string, parameter: string): Writable<RuleData> {
  const rules = checks.checks.filter((entry) => entry.check === check).flatMap((entry) => entry.rules);
  const found = rules.find((rule) => rule.when === when && rule.parameters?.includes(parameter));
  if (found === undefined) throw new Error(`no rule of ${check} answers "${when}" in ${parameter}`);
  return found;
}

const jsonHeaders = { "content-type": "application/json" };
const speak = (query: string) => ({ method: "POST", url: `/v1/speak?${query}`, headers: jsonHeaders, body: '{"text":"Hello"}' });
const listen = (query: string) => ({ method: "POST", url: `/v1/listen?${query}`, headers: { "content-type": "audio/wav" } });

test("a new voice is one entry in voices.json", () => {
  const copy = new Copy();
  copy.edit<VoicesData>("speak/v1/voices.json", ({ voices }) => {
    voices.push({ id: "aura-2-quilla-en", family: "aura-2", language: "en", locale: "en-us" });
  });
  const before = preflightOf(data).preflight(speak("model=aura-2-quilla-en"));
  expect(before).toMatchObject({ ok: false, rule: { id: "voice-name-unknown" } });
  const after = preflightOf(soundData(copy)).preflight(speak("model=aura-2-quilla-en"));
  expect(after).toMatchObject({ ok: true, notices: [] });
  expect(copy.written.size).toBe(1);
});

test("a new sample rate and a new encoding are one edit of audio-formats.json", () => {
  const copy = new Copy();
  copy.edit<FormatsData>("speak/v1/audio-formats.json", ({ formats }) => {
    const { linear16, flac } = formats;
    if (linear16?.sample_rate?.rule !== "list" || flac === undefined) throw new Error("the table has changed");
    linear16.sample_rate.values.push(12000);
    formats["vorbis"] = structuredClone(flac);
  });
  const { preflight } = preflightOf(soundData(copy));
  expect(preflight(speak("encoding=linear16&sample_rate=12000")).ok).toBe(true);
  expect(preflight(speak("encoding=linear16&sample_rate=12001"))).toMatchObject({ text: expect.stringContaining("48000, or 12000 when") });
  expect(preflight(speak("encoding=vorbis&sample_rate=48000")).ok).toBe(true);
  expect(preflight(speak("encoding=nonsense"))).toMatchObject({ text: expect.stringContaining("`vorbis`") });
  expect(copy.written.size).toBe(1);
});

function withSpeakerCount(copy: Copy, hasTypeRule: boolean): void {
  copy.edit<JsonSchema>("listen/v1/query.schema.json", ({ properties }) => {
    Object.assign(properties ?? {}, {
      speaker_count: {
        type: "integer",
        description: "The number of speakers, from {speakerCountMinimum} to {speakerCountMaximum}.",
        "x-deserialize": { type: "u32" },
        "x-evidence": ["spec-listen"],
      },
    });
  });
  copy.edit<Checks>("listen/v1/checks.json", (file) => {
    const { checks } = file;
    if (hasTypeRule) ruleAbout(file, "query", "wrong type", "channels").parameters?.push("speaker_count");
    const place = checks.findIndex(({ check }) => check === "range");
    const range = structuredClone(checks[place]) as Writable<CheckData>;
    const [rule] = range.rules;
    if (rule === undefined) throw new Error("the range of listen/v1 has no rule");
    const limit = { name: "speakerCount", minimum: 1, maximum: 20, unit: "entries" };
    Object.assign(range, {
      member: "speaker_count",
      limit: { ...limit, description: "The range of speaker_count.", evidence: ["spec-listen"] },
    });
    Object.assign(rule, { rule: "speaker-count-out-of-range", hint: "`speaker_count` must be from {minimum} to {maximum}." });
    checks.splice(place + 1, 0, range);
  });
}

test("a new integer parameter with a range is a property, and its names in checks.json", async () => {
  const copy = new Copy();
  withSpeakerCount(copy, true);
  const changed = soundData(copy);
  const { preflight } = preflightOf(changed);
  const verdicts = ["0", "1", "20", "21", "x"].map((value) => preflight(listen(`speaker_count=${value}`)));
  expect(verdicts.map((verdict) => (verdict.ok ? "accepted" : verdict.rule.id))).toEqual([
    "speaker-count-out-of-range",
    "accepted",
    "accepted",
    "speaker-count-out-of-range",
    "number-malformed",
  ]);
  const files = await generatedFiles(changed);
  expect(files.get("types/listen-v1.ts")).toContain("The number of speakers, from 1 to 20.");
  expect(files.get("vectors/listen.v1.json")).toContain("listen.v1/speaker-count-out-of-range/21");
  expect([...copy.written].sort()).toEqual(["listen/v1/checks.json", "listen/v1/query.schema.json"]);
});

test("a new endpoint with a JSON body is a new folder of at most six files", async () => {
  const copy = new Copy();
  const settings = {
    id: "agents.v1.settings",
    name: "AgentV1Settings",
    method: "POST",
    path: "/v1/agent/settings",
    title: "Store settings",
    summary: "Stores the settings of an agent.",
    docs: "https://developers.deepgram.com/reference",
    body: "body.schema.json",
  };
  copy.add("agents/v1/operations.json", { $schema: "../../meta/operations.meta.json", operations: [settings] });
  copy.add("agents/v1/body.schema.json", {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Settings",
    description: "The settings to store.",
    "x-deserializer": { library: "serde_json 1.0.154", struct: "Settings", unknown: "ignored", evidence: ["lib-serde-json"] },
    type: "object",
    properties: {
      name: { type: "string", description: "The name.", "x-evidence": ["spec-openapi-bounds"] },
      speakers: { type: "integer", description: "The number of speakers.", "x-evidence": ["spec-openapi-bounds"] },
    },
    required: ["name"],
  });
  // the checks of another JSON endpoint, without the check of its own field
  const { checks } = data.files.get("manage/v1/checks.json") as Checks;
  const wanted = ["query", "authorization", "media-type", "json-deserialization", "content-coding"];
  const shared = structuredClone(checks.filter(({ check, endpoints }) => wanted.includes(check) && endpoints === undefined)) as CheckData[];
  const own = shared.map((check) => ({ ...check, rules: check.rules.filter(({ parameters, endpoints }) => !parameters && !endpoints) }));
  copy.add("agents/v1/checks.json", { $schema: "../../meta/checks.meta.json", checks: own });
  const missing = checkData(copy.data());
  expect(missing).toContain(
    'schemas/errors.json: "endpoints" of json-not-deserialized must have agents.v1, because agents/v1/checks.json answers with it',
  );
  copy.edit<{ errors: Record<string, { endpoints: string[] }> }>("errors.json", ({ errors }) => {
    for (const error of new Set(own.flatMap(({ rules }) => rules.map((rule) => rule.error ?? ""))))
      errors[error]?.endpoints.push("agents.v1");
  });
  const changed = soundData(copy);
  const { preflight } = preflightOf(changed);
  const answers = ['{"name":"a","speakers":2}', '{"name":"a","speakers":"2"}', '{"speakers":2}', "{"].map((body) =>
    preflight({ method: "POST", url: "/v1/agent/settings", headers: jsonHeaders, body }),
  );
  expect(answers.map(({ endpoint }) => endpoint)).toEqual(Array(4).fill("agents.v1.settings"));
  expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, false]);
  expect(answers[1]).toMatchObject({ text: expect.stringContaining('invalid type: string \\"2\\", expected i64') });
  const files = await generatedFiles(changed);
  expect(files.get("operations/index.ts")).toContain("agentV1Operations");
  expect([...files.keys()]).toEqual(expect.arrayContaining(["types/agents-v1.ts", "vectors/agents.v1.settings.json"]));
  expect(copy.written.size).toBeLessThanOrEqual(6);
});

test("data in which a finding has no rule is refused, with the file, the check, the finding and the parameter", () => {
  const copy = new Copy();
  copy.edit<Checks>("listen/v1/checks.json", (file) => {
    const rule = ruleAbout(file, "query", "wrong type", "utt_split");
    rule.parameters = rule.parameters?.filter((name) => name !== "utt_split") ?? [];
  });
  const [error = "", ...others] = checkData(copy.data());
  for (const part of ["schemas/listen/v1/checks.json", "query", '"wrong type"', "utt_split", "listen.v1"]) expect(error).toContain(part);
  expect(others).toEqual([]);

  const added = new Copy();
  withSpeakerCount(added, false);
  const missing = checkData(added.data());
  expect(missing.length).toBeGreaterThan(0);
  for (const sentence of missing) expect(sentence).toContain('"wrong type" in `speaker_count`');
});

test("a limit of a check must not have the name of another limit", () => {
  const copy = new Copy();
  copy.edit<{ checks: { limit?: unknown }[] }>("listen/v1/checks.json", ({ checks }) => {
    Object.assign(checks.find(({ limit }) => limit === "utteranceEnd") ?? {}, { limit: { name: "keyterms", value: 1 } });
  });
  expect(() => copy.data()).toThrow("schemas/listen/v1/checks.json: keyterms is already a limit: choose another name");
});
