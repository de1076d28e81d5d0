import { explanations } from "../../generated/explanations.js";
import { allOperations } from "../../generated/operations/index.js";
import { configuredPreflight, dataFormat } from "../../src/engine/configured-preflight.js";
import { type Endpoints, preflight } from "../../src/index.js";

const off = { "text-empty": "off", "message-not-json": "off" } as const;
const configured = configuredPreflight<Endpoints>(dataFormat, "0.0.0", allOperations, explanations, off);
const empty = { method: "POST", url: "/v1/speak", headers: { "content-type": "application/json" }, body: '{"text":""}' };
const unsupported = { ...empty, url: "/v1/speak?encoding=mp3&sample_rate=24000", body: '{"text":"Hello"}' };
const on = { rules: { "text-empty": "enforce", "message-not-json": "enforce" } } as const;

test("the rules of a configuration hold without options, and with options about something else", () => {
  const { createPreflight, preflightValues, preflightMessage } = configured;
  expect(preflight(empty).ok).toBe(false);
  for (const options of [undefined, {}, { certainty: "recorded" }, { rules: { "voice-unknown": "off" } }] as const) {
    expect(configured.preflight(empty, options).ok).toBe(true);
    expect(configured.preflight(unsupported, options).ok).toBe(false);
    expect(createPreflight(options ?? {})(empty).ok).toBe(true);
    expect(preflightValues("speak.v1", { body: { text: "" } }, options).ok).toBe(true);
    expect(preflightMessage("speak.v1.stream", "{", { now: 0, ...options }).ok).toBe(true);
  }
});

test("the options of a caller come first", () => {
  const { createPreflight, preflightValues, preflightMessage } = configured;
  expect(configured.preflight(empty, on)).toMatchObject({ ok: false, rule: { id: "text-empty" } });
  expect(createPreflight(on)(empty).ok).toBe(false);
  expect(preflightValues("speak.v1", { body: { text: "" } }, on).ok).toBe(false);
  expect(preflightMessage("speak.v1.stream", "{", { now: 0, ...on }).ok).toBe(false);
});

test("options that are no object are rejected as they are without a configuration", () => {
  for (const options of [null, "off", 1]) {
    const wrong = options as unknown as typeof on;
    expect(() => configured.preflight(empty, wrong)).toThrow(TypeError);
    expect(() => configured.createPreflight(wrong)).toThrow(TypeError);
  }
});
