import { askedLine, askedMessage, type PackedMessage, type PackedVector } from "../../../src/cli/conform/vectors.js";
import { conformanceVectors } from "../../../src/compile/vectors/vectors.js";
import { configuredData, filesFor, preflightFrom } from "./configured.js";

/** What a configured `preflight` says of the vectors that are generated with it, where it differs. */
function differences(config: object): { readonly count: number; readonly odd: readonly string[] } {
  const all = preflightFrom(config);
  const odd: string[] = [];
  let count = 0;
  const compare = (id: string, verdict: string, rule: string | undefined, found: ReturnType<typeof all.preflight>) => {
    count++;
    const isSaid = found.ok ? found.notices.some((notice) => notice.id === rule) : found.rule.id === rule;
    const said = [found.ok ? "accepted" : "rejected", isSaid ? rule : found.ok ? undefined : found.rule.id].join(" ");
    if (said !== [verdict, rule].join(" ")) odd.push(`${id}: ${[verdict, rule].join(" ")}, but ${said}`);
  };
  for (const { endpoint, vectors, messages = [] } of conformanceVectors(configuredData(config)).values()) {
    for (const vector of vectors) {
      const { method, url = "", headers = {}, body, bodyBase64 } = askedLine({ ...vector, endpoint } as PackedVector).request;
      const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
      const request = { method, url, headers: pairs, body: bodyBase64 === undefined ? body : Buffer.from(bodyBase64, "base64") };
      const { verdict, rule } = vector.expect;
      compare(vector.id, verdict, rule, all.preflight(request, { auth: vector.auth ?? "ignore" }));
    }
    for (const vector of messages) {
      const last = askedMessage({ ...vector, endpoint } as PackedMessage).frames.at(-1);
      // what came before is as in the vectors of the package
      if (vector.before !== undefined || last === undefined) continue;
      const content = "text" in last ? last.text : Buffer.from(last.base64, "base64");
      compare(vector.id, vector.expect.verdict, vector.expect.rule, all.preflightMessage(endpoint as never, content, { now: 0 }) as never);
    }
  }
  return { count, odd };
}

test.each([
  [
    "everything but its parameters",
    {
      endpoints: ["speak.v1", "listen.v1"],
      rules: { "voice-unknown": "warn", "callback-port": "enforce" },
      "speak.v1": {
        voices: { only: ["aura-2-thalia-en", "acme-brand"], add: ["acme-brand"] },
        limits: { textCharacters: 5000 },
        formats: { remove: ["aac"], change: { flac: { sample_rate: [48000] } } },
        parameters: { require: ["model", "tag"], remove: ["callback"], values: { mip_opt_out: [true] } },
      },
      "listen.v1": { models: { add: [{ id: "acme-legal", languages: ["en"] }], remove: ["whisper-large"] } },
    },
  ],
  ["few parameters", { endpoints: ["speak.v1"], "speak.v1": { parameters: { allow: ["model", "encoding", "sample_rate"] } } }],
])("a preflight that changes %s answers the vectors that are written with it", (_title, config) => {
  const { count, odd } = differences(config);
  expect(odd).toEqual([]);
  expect(count).toBeGreaterThan(250);
});

test("a rule that a configuration turns off says nothing, and has no vectors", async () => {
  const off = { "callback-not-a-url": "off" } as const;
  const config = { endpoints: ["auth.v1.grant", "speak.v1"], rules: off };
  const request = { method: "POST", url: "/v1/speak?callback=hook", headers: { "content-type": "text/plain" }, body: "Hello" };
  const { preflight, createPreflight, preflightValues } = preflightFrom(config, off);
  for (const verdict of [preflight(request), preflight(request, {}), createPreflight({})(request)])
    expect(verdict).toMatchObject({ ok: true, notices: [] });
  expect(preflightValues("speak.v1", { query: { callback: "hook" }, body: { text: "Hello" } } as never).ok).toBe(true);
  // the options of a caller come first
  expect(preflight(request, { rules: { "callback-not-a-url": "enforce" } }).ok).toBe(false);
  const files = await filesFor(config);
  expect(files.get("preflight.js")).toContain(', explanations, {"callback-not-a-url":"off"});');
  expect(files.get("vectors/speak.v1.json")).not.toContain('"rule":"callback-not-a-url"');
  expect([...files.keys()].filter((path) => path.startsWith("vectors/"))).toEqual(["vectors/auth.v1.grant.json", "vectors/speak.v1.json"]);
  for (const path of ["decoding.json", "order.json"])
    expect(Object.keys((JSON.parse(files.get(path) ?? "") as { endpoints: object }).endpoints)).toEqual(config.endpoints);
  expect(files.get("schemas/speak.v1.request.json")).not.toContain("callback-not-a-url");
}, 60_000);
