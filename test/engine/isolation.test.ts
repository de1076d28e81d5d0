import { createPreflight, type Options, preflight, preflightMessage } from "../../src/index.js";
import { checkRemote } from "../../src/remote.js";
import { freshFunctions, type PublicCall, publicCalls, resultOf } from "./public-calls.js";

/** Changes everything that can be reached from a value, as far as it can be changed. */
function mutate(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const name of Reflect.ownKeys(value)) {
    mutate(Reflect.get(value, name), seen);
    if (name !== "length") Reflect.set(value, name, "changed");
  }
  Reflect.set(value, Array.isArray(value) ? value.length : "added", "added");
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  const isFrozen = Object.isFrozen(value);
  Object.freeze(value);
  if (!isFrozen) for (const name of Reflect.ownKeys(value)) freeze(Reflect.get(value, name));
}

const calls = publicCalls(freshFunctions());

test.each([
  ["changes", mutate],
  ["freezes", freeze],
])("a caller that %s everything it was given changes no later result", (_what, touch) => {
  const before = calls.map(resultOf);
  expect(before.length).toBeGreaterThan(1500);
  for (const call of calls) touch(call());
  const later = calls.map(resultOf);
  for (const [place, result] of later.entries()) expect(result).toBe(before[place]);
});

test("the verdicts of checkRemote share nothing", async () => {
  const resolve = async () => ["10.0.0.1"];
  const remote: PublicCall[] = [
    () => checkRemote("http://private.test/", { resolve, requestId: () => "the-id" }),
    () => checkRemote("ftp://private.test/", { resolve }),
    () => checkRemote("nothing", { requestId: () => "the-id" }),
    () => checkRemote("http://name@carrier.test/", { resolve: async () => ["100.64.0.1"] }),
    () => checkRemote("http://user:pass@a.test/", { resolve: async () => ["8.8.8.8"], fetch: async () => new Response("Hello") }),
  ];
  const results = () => Promise.all(remote.map(async (call) => JSON.stringify(await call())));
  const before = await results();
  for (const touch of [mutate, freeze]) {
    for (const call of remote) touch(await call());
    expect(await results()).toEqual(before);
  }
});

const request = (text: string) => ({
  method: "POST",
  url: "/v1/speak?encoding=mp3&encoding=opus&model=aura-2-nobody-en",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ text }),
});

test.each<[what: string, options: () => Options, change: (options: never) => void]>([
  [
    "a limit",
    () => ({ limits: { textCharacters: 3 } }),
    ({ limits }: { limits: { textCharacters: number } }) => (limits.textCharacters = 2000),
  ],
  ["the limits", () => ({ limits: { bodyBytes: 3 } }), (options: { limits?: unknown }) => delete options.limits],
  [
    "the mode of a rule",
    () => ({ rules: { "query-value-repeated": "enforce" } }),
    ({ rules }: { rules: Record<string, string> }) => (rules["query-value-repeated"] = "off"),
  ],
  ["the voices", () => ({ models: { add: ["aura-2-nobody-en"] } }), ({ models }: { models: { add: string[] } }) => models.add.pop()],
  [
    "what becomes of unknown voices",
    () => ({ models: { unknown: "notice" } }),
    ({ models }: { models: { unknown: string } }) => (models.unknown = "reject"),
  ],
  ["the certainty", () => ({ certainty: "inferred" }), (options: { certainty: string }) => (options.certainty = "recorded")],
  ["all", () => ({ all: true, certainty: "inferred" }), (options: { all: boolean }) => (options.all = false)],
  [
    "the id",
    () => ({ requestId: () => "a", certainty: "inferred" }),
    (options: { requestId: () => string }) => (options.requestId = () => "b"),
  ],
])("createPreflight reads %s once, when it is called", (_what, make, change) => {
  const options = { requestId: () => "the-id", ...make() };
  const check = createPreflight(options);
  change(options as never);
  const unchanged = preflight(request("Hello"), { requestId: () => "the-id", ...make() });
  expect(unchanged).not.toEqual(preflight(request("Hello"), options));
  expect(check(request("Hello"))).toEqual(unchanged);
});

test("preflightMessage sees what was changed within the same options", () => {
  const rules: Record<string, "off" | "warn"> = { "message-text-empty": "warn" };
  const limits = { textCharacters: 5 };
  const judge = (text: string) =>
    preflightMessage("speak.v1.stream", { type: "Speak", text }, { now: 0, rules, limits, certainty: "inferred" });
  expect([judge("").notices.length, judge("Hello!").ok]).toEqual([1, false]);
  rules["message-text-empty"] = "off";
  limits.textCharacters = 6;
  expect([judge("").notices.length, judge("Hello!").ok]).toEqual([0, true]);
});

test("a verdict can be read through a proxy, a copy and an object that inherits from it, frozen or not", () => {
  const request = {
    method: "POST",
    url: "/v1/speak?encoding=mp3&sample_rate=24000&tga=a",
    headers: { "content-type": "application/json" },
    body: '{"text":"Hi"}',
  };
  const read = (verdict: ReturnType<typeof preflight>) => (verdict.ok ? [] : [verdict.rule.hint, verdict.notices.map(({ id }) => id)]);
  const expected = read(preflight(request));
  expect(expected).toEqual([expect.stringContaining("sample_rate"), ["parameter-unknown"]]);
  const deepProxy = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (object, key, receiver) => {
        const value: unknown = Reflect.get(object, key, receiver);
        return typeof value === "object" && value !== null ? deepProxy(value) : value;
      },
    });
  const ways: ((verdict: ReturnType<typeof preflight>) => ReturnType<typeof preflight>)[] = [
    deepProxy,
    Object.freeze,
    structuredClone,
    Object.create as (verdict: ReturnType<typeof preflight>) => ReturnType<typeof preflight>,
    (verdict) => ({ ...verdict }),
  ];
  for (const way of ways) expect(read(way(preflight(request)))).toEqual(expected);
});
