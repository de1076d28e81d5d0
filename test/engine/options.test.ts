import { idsOf } from "../../src/checks/kind/schemas.js";
import { createPreflight, type Options, preflight, type WireRequest } from "../../src/index.js";
import { folderData } from "../data.js";

const post = (query: string, extra: Partial<WireRequest> = {}): WireRequest => ({
  method: "POST",
  url: `/v1/speak?${query}`,
  headers: { "content-type": "application/json" },
  body: '{"text":"Hello"}',
  ...extra,
});

const ruleOf = (request: WireRequest, options?: Options) => {
  const verdict = preflight(request, options);
  return verdict.ok ? undefined : verdict.rule.id;
};

test("auth is ignored unless it is to be checked", () => {
  expect(ruleOf(post(""))).toBeUndefined();
  expect(ruleOf(post(""), { auth: "check" })).toBe("authorization-missing");
  for (const authorization of ["Token abc", "token abc", "BEARER a.b.c", "  Bearer  x"]) {
    expect(ruleOf(post("", { headers: { "content-type": "application/json", authorization } }), { auth: "check" })).toBeUndefined();
  }
});

test("of a repeated Authorization it is not known which one counts", () => {
  const rule = (...values: string[]) =>
    ruleOf(
      post("", { headers: [["content-type", "application/json"], ...values.map((value) => ["authorization", value] as [string, string])] }),
      {
        auth: "check",
      },
    );
  for (const values of [
    ["Token a", "Token b"],
    ["Basic a", "Token b"],
    ["Token a", "nothing"],
  ])
    expect(rule(...values)).toBeUndefined();
  expect(rule("Basic a", "nothing")).toBe("authorization-malformed");
});

test("an empty value is only inferred to be rejected, whatever the rule has for others", () => {
  const rejection = (model: string) => {
    const verdict = preflight(post(`model=${model}`), { certainty: "inferred" });
    return verdict.ok ? undefined : verdict.rule;
  };
  expect(rejection("aura-2")).toMatchObject({ id: "model-malformed", certainty: { rejects: "recorded", text: "recorded" } });
  expect(rejection("")).toMatchObject({
    id: "model-malformed",
    certainty: { rejects: "inferred", text: "inferred" },
    evidence: [],
  });
});

test("an option with another value is named with its values", () => {
  const options = { certainty: "sure" } as unknown as Options;
  expect(() => preflight(post(""), options)).toThrow("preflight: `certainty` must be inferred or documented or recorded, not sure");
});

test("the threshold of certainty moves what is enforced", () => {
  const recorded = post("encoding=mp3&sample_rate=24000");
  const documented = post("encoding=flac&bit_rate=48000");
  const inferred = post("encoding=mp3&encoding=opus");
  const enforced = (certainty: NonNullable<Options["certainty"]>) =>
    [recorded, documented, inferred].map((one) => ruleOf(one, { certainty }) !== undefined);
  expect(enforced("recorded")).toEqual([true, false, false]);
  expect(enforced("documented")).toEqual([true, true, false]);
  expect(enforced("inferred")).toEqual([true, true, true]);
});

test("a single rule can be enforced, warn or be off, whatever its certainty", () => {
  const request = post("encoding=mp3&sample_rate=24000");
  expect(ruleOf(request, { rules: { "sample-rate-not-applicable": "off" } })).toBeUndefined();
  const warned = preflight(request, { rules: { "sample-rate-not-applicable": "warn" } });
  expect(warned).toMatchObject({ ok: true, query: { encoding: "mp3", sample_rate: 24000 } });
  expect(warned.notices).toEqual([
    expect.objectContaining({ kind: "unenforced", id: "sample-rate-not-applicable", status: 400, pointer: "/query/sample_rate" }),
  ]);
  expect(ruleOf(post("encoding=mp3&encoding=opus"), { rules: { "query-value-repeated": "enforce" } })).toBe("query-value-repeated");
  expect(preflight(post("nonsense=1"), { rules: { "parameter-unknown": "off" } }).notices).toEqual([]);
});

test("when a rule is off, what it would have stopped is not in the decoded query", () => {
  const verdict = preflight(post("sample_rate=abc&mip_opt_out=true&speed=1"), { rules: { "sample-rate-not-an-integer": "off" } });
  expect(verdict).toMatchObject({ ok: true, query: { mip_opt_out: true, speed: 1 } });
  expect(verdict.ok && verdict.query).not.toHaveProperty("sample_rate");
});

test("an encoding that nobody can tell leaves the audio format unchecked", () => {
  expect(ruleOf(post("encoding=mp3&encoding=opus&sample_rate=24000"))).toBeUndefined();
});

test("voices can be added, and unknown ones be taken with a notice", () => {
  const request = post("model=aura-2-perseo-it");
  expect(ruleOf(request)).toBe("voice-unknown");
  expect(ruleOf(request, { models: { add: ["aura-2-perseo-it"] } })).toBeUndefined();
  expect(ruleOf(post("model=our-own-voice"), { models: { add: ["our-own-voice"] } })).toBeUndefined();
  const taken = preflight(request, { models: { unknown: "notice" } });
  expect(taken).toMatchObject({ ok: true, notices: [{ kind: "unenforced", id: "voice-unknown" }] });
});

test("a voice of one's own may be called anything", () => {
  for (const add of [["constructor-a-b"], ["__proto__-a-b"], ["toString"]]) {
    const verdict = preflight(post(`model=${add[0]}&speed=1`), { models: { add } });
    expect(verdict).toMatchObject({ ok: true, notices: [{ id: "speed-unsupported" }] });
  }
});

test("the hint on an unknown voice names the date, the nearest voices and the way out", () => {
  const verdict = preflight(post("model=aura-2-tahlia-en"));
  if (verdict.ok) throw new Error("accepted");
  const { voices } = folderData("speak/v1");
  if (voices === undefined) throw new Error("speak/v1 has no voices");
  const known = `${idsOf(voices).length} voices, list of ${voices.date}`;
  for (const part of [known, "aura-2-thalia-en", 'models: { add: ["aura-2-tahlia-en"] }', 'unknown: "notice"'])
    expect(verdict.rule.hint).toContain(part);
  expect(JSON.parse(JSON.stringify(verdict))).toHaveProperty("rule.hint", verdict.rule.hint);
});

test("limits can be moved on a deployment of one's own", () => {
  const text = (length: number) => post("", { body: JSON.stringify({ text: "a".repeat(length) }) });
  expect(ruleOf(text(3000), { limits: { textCharacters: 3000 } })).toBeUndefined();
  const over = preflight(text(3001), { limits: { textCharacters: 3000 } });
  expect(over).toMatchObject({ ok: false, body: { err_msg: "Input text exceeds maximum character limit of 3000." } });
  expect(ruleOf(text(100), { limits: { bodyBytes: 50 } })).toBe("body-too-large");
  expect(ruleOf(text(100), { limits: { bodyBytes: 111 } })).toBeUndefined();
});

test("the id of a request is a UUID of version 7 unless the caller makes it", () => {
  const ids = Array.from({ length: 600 }, () => {
    const verdict = preflight(post("container=wav"));
    return verdict.ok ? "" : String(verdict.headers["dg-request-id"]);
  });
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  const own = preflight(post("container=wav"), { requestId: () => 'a "quoted" id' });
  expect(own).toMatchObject({ ok: false, text: expect.stringContaining('"request_id":"a \\"quoted\\" id"}') });
});

test("a hundred unknown parameters bring a few notices, not a hundred", () => {
  const many = Array.from({ length: 100 }, (_, index) => `x${index}=1`).join("&");
  expect(preflight(post(many)).notices).toHaveLength(16);
});

test("the verdicts of one caller do not share what they carry", () => {
  const check = createPreflight({});
  const request = post("model=aura-2-thalia-en&tag=a");
  for (const _round of [1, 2, 3]) {
    const verdict = check(request);
    if (!verdict.ok || verdict.endpoint !== "speak.v1") throw new Error("rejected");
    expect(verdict.query).toEqual({ model: "aura-2-thalia-en", tag: ["a"] });
    (verdict.query as Record<string, unknown>)["model"] = "changed";
    verdict.query.tag?.push("changed");
  }
});

test("one caller cannot change the verdicts of the next", () => {
  const request = post("encoding=mp3&sample_rate=24000");
  const verdict = preflight(request);
  if (verdict.ok) throw new Error("accepted");
  const { rule } = verdict as unknown as { rule: { certainty: { rejects: string }; evidence: string[] } };
  expect(() => {
    rule.certainty.rejects = "inferred";
  }).toThrow(TypeError);
  expect(() => rule.evidence.push("hearsay")).toThrow(TypeError);
  expect(preflight(request).ok).toBe(false);
});

test("a speed out of range is certain for voices that take one, and documented for the others", () => {
  const certaintyOf = (query: string) => {
    const verdict = preflight(post(query));
    return verdict.ok ? undefined : verdict.rule.certainty.rejects;
  };
  expect(certaintyOf("model=aura-2-thalia-en&speed=2")).toBe("recorded");
  expect(certaintyOf("model=aura-2-agathe-fr&speed=2")).toBe("documented");
  expect(certaintyOf("speed=2")).toBe("documented");
});

test.each<[string, unknown]>([
  ["an option that does not exist", { certainity: "recorded" }],
  ["a certainty that does not exist", { certainty: "sure" }],
  ["a rule that does not exist", { rules: { "no-such-rule": "off" } }],
  ["a rule of Object.prototype", { rules: { constructor: "off" } }],
  ["a mode that does not exist", { rules: { "text-empty": "ignore" } }],
  ["an advice that is to be enforced", { rules: { "text-blank": "enforce" } }],
  ["a way with unknown voices that does not exist", { models: { unknown: "accept" } }],
  ["a limit that does not exist", { limits: { speed: 2 } }],
  ["a limit that is no number", { limits: { bodyBytes: "1" } }],
  ["voices that are no list", { models: { add: "aura-2-new-en" } }],
  ["a request id that is no function", { requestId: "id" }],
  ["a limit below 0", { limits: { bodyBytes: -1 } }],
  ["all that is neither", { all: 1 }],
  ["options that are no object", null],
  ["options that are text", "all"],
])("%s is a programmer's error", (_name, options) => {
  expect(() => createPreflight(options as Options)).toThrow(/^preflight: /);
  expect(() => createPreflight(options as Options)).toThrow(TypeError);
  expect(() => createPreflight(options as Options)).not.toThrow(/, ,|or {2}or|undefined/);
});

test("a rule that is an advice of another endpoint can be enforced, whatever the order of the endpoints", () => {
  for (const id of ["voice-unknown", "parameter-unknown", "message-field-unknown"] as const) {
    expect(() => createPreflight({ rules: { [id]: "enforce" } })).not.toThrow();
  }
  const unknown = {
    method: "POST",
    url: "/v1/speak?model=aura-2-perseo-it",
    headers: { "content-type": "application/json" },
    body: '{"text":"a"}',
  };
  expect(createPreflight({ certainty: "recorded", rules: { "voice-unknown": "enforce" } })(unknown)).toMatchObject({ ok: false });
});

test("a model with a language that it is not known to support is rejected on demand only", () => {
  const url = "/v1/listen?model=nova-3&language=ml";
  const validate = (options: Parameters<typeof preflight>[1]) =>
    preflight({ method: "POST", url, headers: { "content-type": "audio/wav" } }, options);
  const [notice] = validate({}).notices;
  expect(notice).toMatchObject({ kind: "unenforced", id: "language-of-another-model", status: 400 });
  expect((notice as { hint: string }).hint).toContain("on 2026-07-28: No such model/language/tier combination found.");
  for (const options of [{ models: { pairs: "reject" } }, { rules: { "language-of-another-model": "enforce" } }] as const)
    expect(validate(options)).toMatchObject({ ok: false, status: 400, rule: { id: "language-of-another-model" } });
  expect(validate({ models: { pairs: "notice" } }).ok).toBe(true);
  expect(() => validate({ models: { pairs: "no" as "notice" } })).toThrow(TypeError);
});
