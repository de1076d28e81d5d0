import { preflight, type RuleId, type WireRequest } from "../../src/index.js";

interface Fault {
  readonly rule: RuleId;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// in the server's order; two faults that need the same part of the request cannot be combined
const v1: readonly Fault[] = [
  { rule: "encoding-unknown", query: { encoding: "pcm" } },
  { rule: "container-unknown", query: { container: "mp4" } },
  { rule: "sample-rate-zero", query: { sample_rate: "0" } },
  { rule: "bit-rate-not-an-integer", query: { bit_rate: "high" } },
  { rule: "mip-opt-out-not-a-boolean", query: { mip_opt_out: "False" } },
  { rule: "speed-not-a-number", query: { speed: "fast" } },
  { rule: "model-malformed", query: { model: "thalia" } },
  { rule: "callback-not-a-url", query: { callback: "hook" } },
  { rule: "container-invalid", query: { encoding: "opus", container: "wav" } },
  { rule: "container-not-applicable", query: { container: "ogg" } },
  { rule: "sample-rate-not-applicable", query: { sample_rate: "16000" } },
  { rule: "bit-rate-invalid", query: { bit_rate: "7" } },
  { rule: "authorization-malformed", headers: { authorization: "secret" } },
  { rule: "speed-out-of-range", query: { speed: "9" } },
  { rule: "media-type-unsupported", headers: { "content-type": "audio/wav" } },
  { rule: "body-too-large", body: " ".repeat(2_097_153) },
  { rule: "body-shape", body: '{"speech":"Hello"}' },
  { rule: "url-not-a-url", body: '{"url":"here"}' },
  { rule: "url-not-public", body: '{"url":"http://10.0.0.1/"}' },
  { rule: "text-empty", body: '{"text":""}' },
  { rule: "text-too-long", body: JSON.stringify({ text: "a".repeat(2001) }) },
  { rule: "voice-unknown", query: { model: "aura-2-perseo-it" } },
];

// a flattened struct is read by the names of the parameters in their own order
const v2: readonly Fault[] = [
  { rule: "bit-rate-zero", query: { bit_rate: "0" } },
  { rule: "container-unknown", query: { container: "mp4" } },
  { rule: "encoding-unknown", query: { encoding: "pcm" } },
  { rule: "expressivity-not-a-number", query: { expressivity: "high" } },
  { rule: "mip-opt-out-not-a-boolean", query: { mip_opt_out: "False" } },
  { rule: "sample-rate-not-an-integer", query: { sample_rate: "24000.0" } },
  { rule: "speed-not-a-number", query: { speed: "fast" } },
  { rule: "parameter-unknown", query: { nonsense: "1" } },
  { rule: "aura-on-v2", query: { model: "aura-2-thalia-en" } },
  { rule: "callback-not-a-url", query: { callback: "hook" } },
  { rule: "container-not-applicable", query: { container: "ogg" } },
  { rule: "sample-rate-not-applicable", query: { sample_rate: "16000" } },
  { rule: "bit-rate-invalid", query: { bit_rate: "7" } },
  { rule: "authorization-malformed", headers: { authorization: "secret" } },
  { rule: "speed-out-of-range", query: { speed: "9" } },
  { rule: "speed-off-step", query: { speed: "1.07" } },
  { rule: "expressivity-out-of-range", query: { expressivity: "3" } },
  { rule: "expressivity-off-step", query: { expressivity: "0.5" } },
  { rule: "media-type-unsupported", headers: { "content-type": "audio/wav" } },
  { rule: "body-too-large", body: " ".repeat(2_097_153) },
  { rule: "body-shape", body: "{}" },
  { rule: "text-empty", body: '{"text":""}' },
  { rule: "text-too-long", body: JSON.stringify({ text: "a".repeat(2001) }) },
];

const listen: readonly Fault[] = [
  { rule: "encoding-unknown", query: { encoding: "webm" } },
  { rule: "rate-zero", query: { sample_rate: "0" } },
  { rule: "feature-not-a-boolean", query: { punctuate: "True" } },
  { rule: "value-unknown", query: { custom_topic_mode: "loose" } },
  { rule: "callback-not-a-url", query: { callback: "hook" } },
  { rule: "flux-model", query: { model: "flux-general-en" } },
  { rule: "keywords-on-nova-3", query: { model: "nova-3", keywords: "a" } },
  { rule: "keyterm-on-nova-2", query: { model: "nova-2", keyterm: "a" } },
  { rule: "diarize-model-with-diarize", query: { diarize: "true", diarize_model: "latest" } },
  { rule: "summarize-v1", query: { summarize: "v1" } },
  { rule: "redact-group-unknown", query: { redact: "cardinal" } },
  { rule: "summarize-not-english", query: { summarize: "v2", language: "es" } },
  { rule: "language-unknown", query: { language: "zz" } },
  { rule: "authorization-malformed", headers: { authorization: "secret" } },
  { rule: "body-not-json", body: "{" },
  { rule: "body-without-url", body: "{}" },
  { rule: "url-not-public", body: '{"url":"http://10.0.0.1/"}' },
];

const readFaults: readonly Fault[] = [
  { rule: "feature-not-a-boolean", query: { intents: "yes" } },
  { rule: "custom-mode-unknown", query: { custom_topic_mode: "loose" } },
  { rule: "parameter-unknown", query: { nonsense: "1" } },
  { rule: "language-unsupported", query: { language: "es" } },
  { rule: "features-missing", query: { topics: "false" } },
  { rule: "callback-not-a-url", query: { callback: "hook" } },
  { rule: "authorization-malformed", headers: { authorization: "secret" } },
  { rule: "media-type-unsupported", headers: { "content-type": "audio/wav" } },
  { rule: "body-too-large", body: " ".repeat(2_097_153) },
  { rule: "body-not-json", body: "{" },
  { rule: "body-shape", body: "{}" },
  { rule: "url-not-a-url", body: '{"url":"here"}' },
  { rule: "url-not-public", body: '{"url":"http://10.0.0.1/"}' },
];

interface Endpoint {
  readonly path: string;
  readonly faults: readonly Fault[];
  /** What has to be in the query. */
  readonly preset: Readonly<Record<string, string>>;
  /** A body that is taken. */
  readonly body: string;
}

const endpoints: readonly Endpoint[] = [
  { path: "/v1/speak", faults: v1, preset: {}, body: '{"text":"Hello"}' },
  { path: "/v2/speak", faults: v2, preset: { model: "flux-haley-en" }, body: '{"text":"Hello"}' },
  { path: "/v1/listen", faults: listen, preset: {}, body: '{"url":"https://example.com/a.wav"}' },
  { path: "/v1/read", faults: readFaults, preset: { language: "en", topics: "true" }, body: '{"text":"Hello"}' },
];

function combined({ path, preset, body: taken }: Endpoint, parts: readonly Fault[]): WireRequest | undefined {
  const query: Record<string, string> = {};
  const headers: Record<string, string> = {};
  let body: string | undefined;
  for (const part of parts) {
    for (const [name, value] of Object.entries(part.query ?? {})) {
      if (Object.hasOwn(query, name)) return undefined;
      query[name] = value;
    }
    for (const [name, value] of Object.entries(part.headers ?? {})) headers[name] = value;
    if (part.body !== undefined) {
      if (body !== undefined) return undefined;
      body = part.body;
    }
  }
  // the latest fault first: the order in the query is not the order of the checks
  const search = new URLSearchParams(Object.entries({ ...preset, ...query }).reverse());
  return {
    method: "POST",
    url: `${path}?${search}`,
    headers: { authorization: "Token key", "content-type": "application/json", ...headers },
    body: body ?? taken,
  };
}

function* choices(faults: readonly Fault[], count: number, from = 0): Generator<readonly Fault[]> {
  if (count === 0) yield [];
  else
    for (let first = from; first < faults.length; first++)
      for (const rest of choices(faults, count - 1, first + 1)) yield [faults[first] as Fault, ...rest];
}

const counted = endpoints.flatMap((endpoint) => [1, 2, 3].map((count) => [endpoint.path, count, endpoint] as const));
test.each(counted)("%s: of %d faults at once, the first in the server's order is answered", (_path, count, endpoint) => {
  let combinations = 0;
  for (const parts of choices(endpoint.faults, count)) {
    const request = combined(endpoint, parts);
    if (request === undefined) continue;
    combinations++;
    const verdict = preflight(request, { auth: "check" });
    const rules = parts.map((part) => part.rule);
    expect({ rules, first: verdict.ok ? "none" : verdict.rule.id }).toEqual({ rules, first: rules[0] });
  }
  expect(combinations).toBeGreaterThan(count === 1 ? 12 : count === 2 ? 60 : 130);
});

test.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
  "%s: `all` collects every fault in the server's order, the first one first",
  (_path, endpoint) => {
    for (const parts of choices(endpoint.faults, 3)) {
      const request = combined(endpoint, parts);
      // an encoding that is not known hides what does not go with it, a feature that nobody knows to be off that none is on, and a model that is none of this
      // endpoint's what it understands; a body that is not read hides its faults
      if (
        request === undefined ||
        parts.some((part) => ["encoding-unknown", "media-type-unsupported", "feature-not-a-boolean", "flux-model"].includes(part.rule))
      )
        continue;
      const verdict = preflight(request, { auth: "check", all: true });
      if (verdict.ok) throw new Error("accepted");
      const found = (verdict.violations ?? []).map((violation) => violation.rule.id);
      const wanted = parts.map((part) => part.rule);
      expect(found.filter((rule) => wanted.includes(rule))).toEqual(wanted);
      expect(verdict.violations?.[0]?.text).toBe(verdict.text);
      expect(new Set(verdict.violations?.map((violation) => violation.headers["dg-request-id"])).size).toBe(1);
    }
  },
);
