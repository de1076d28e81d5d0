import { Memory } from "../../src/engine/memory.js";
import { createPreflight, type Options, type WireRequest } from "../../src/index.js";
import fc from "../properties.js";

const encoder = new TextEncoder();
const urls = [
  "/v1/speak?model=aura-2-thalia-en",
  "/v1/speak?tag=a&tag=b",
  "/v1/speak?encoding=mp3&bit_rate=1",
  "/v1/listen?smart=true",
  "/v1/think",
  "wss://a.test/v1/listen",
];
const headers = [
  { "content-type": "application/json" },
  { "content-type": "text/plain" },
  { "content-type": "application/json", "content-encoding": "gzip" },
  {},
];
const json = [
  '{"text":"Hello"}',
  '{"text":"Jello"}',
  '{"text":"Hello","more":{"__proto__":{"a":[1]}}}',
  '{"url":"https://a.test/b.wav"}',
  '{"text":1}',
  "",
];
const bodies = [...json, ...json.map((text) => encoder.encode(text)), undefined];

const request: fc.Arbitrary<WireRequest> = fc.record({
  method: fc.constantFrom("POST", "post", "GET"),
  url: fc.constantFrom(...urls),
  headers: fc.constantFrom(...headers),
  body: fc.constantFrom(...bodies),
});

test.each<[string, Options]>([
  ["no options", {}],
  ["every violation", { all: true, certainty: "inferred" }],
])("with %s, a verdict does not depend on what was asked before", (_what, given) => {
  const options = { ...given, requestId: () => "the-id" };
  const remembering = createPreflight(options);
  fc.assert(
    fc.property(request, (one) => {
      const verdict = remembering(one);
      expect(JSON.stringify(verdict)).toBe(JSON.stringify(createPreflight(options)(one)));
      // what a caller does to its verdict and its request reaches no other verdict
      if (verdict.ok && verdict.query) Object.assign(verdict.query, { model: "changed" });
      if (verdict.ok && verdict.body) Object.assign(verdict.body, { text: "changed" });
    }),
    { numRuns: 600 },
  );
});

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ["bytes", (bytes) => bytes],
  ["a Buffer, whose `slice` does not copy", (bytes) => Buffer.from(bytes)],
])("a request whose bytes change in place gets the verdict on the new bytes: %s", (_what, create) => {
  const check = createPreflight({});
  const body = create(encoder.encode('{"text":"Hello"}'));
  const one = { method: "POST", url: "/v1/speak", headers: { "content-type": "application/json" }, body };
  for (let time = 0; time < 4; time++) expect(check(one)).toMatchObject({ ok: true, body: { text: "Hello" } });
  body[9] = 0x4a;
  expect(check(one)).toMatchObject({ ok: true, body: { text: "Jello" } });
  body[9] = 0x22;
  expect(check(one)).toMatchObject({ ok: false });
});

test("each rejection has an id of its own", () => {
  const check = createPreflight({});
  const one = { method: "POST", url: "/v1/speak?encoding=mp4", headers: { "content-type": "application/json" }, body: '{"text":"a"}' };
  const ids = [1, 2, 3, 4].map(() => {
    const verdict = check(one);
    return verdict.ok ? undefined : verdict.headers["dg-request-id"];
  });
  expect(new Set(ids).size).toBe(4);
});

test("what nobody took for the longest time is forgotten", () => {
  const memory = new Memory<object>();
  for (let hash = 0; hash < 5000; hash++) {
    memory.set(hash, { hash });
    memory.get(0);
  }
  expect(memory.get(0)).toEqual({ hash: 0 });
  const known = Array.from({ length: 5000 }, (_, hash) => memory.get(hash)).filter(Boolean).length;
  expect(known).toBeGreaterThan(500);
  expect(known).toBeLessThan(1100);
});
