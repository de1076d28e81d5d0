import { join } from "node:path";
import { readData } from "../../src/compile/data/data.js";
import { explanationFor } from "../../src/explanations.js";
import { preflightValues } from "../../src/speak.js";

const data = readData(join(__dirname, "../../schemas"));

/** The rules with an error, wherever they stand in a file. */
function* enforcedRules(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const { rule, error } = value as { readonly rule?: unknown; readonly error?: unknown };
  if (typeof rule === "string" && typeof error === "string") yield rule;
  for (const member of Object.values(value)) yield* enforcedRules(member);
}

test("every enforced rule has a message for end users, and no other rule has", () => {
  const rules = [...data.files].flatMap(([path, content]) => (/(?:checks|remote)\.json$/.test(path) ? [...enforcedRules(content)] : []));
  const { messages } = data.files.get("user-messages.json") as { readonly messages: Readonly<Record<string, string>> };
  expect(rules.length).toBeGreaterThan(250);
  expect(Object.keys(messages)).toEqual([...new Set(rules)].sort());
});

const rejected = preflightValues("speak.v1", { query: { encoding: "mp3", sample_rate: 24000 as never }, body: { text: "Hello" } });

test.each([
  [{ audience: "user" }, "This audio format has no sample rate to choose."],
  [
    { audience: "user", messages: { "sample-rate-not-applicable": "Dieses Format hat keine Abtastrate." } },
    "Dieses Format hat keine Abtastrate.",
  ],
  [{ audience: "user", messages: {} }, "This audio format has no sample rate to choose."],
  [{}, rejected.ok ? "" : rejected.rule.hint],
  [undefined, rejected.ok ? "" : rejected.rule.hint],
] as const)("with %j", (options, message) => {
  expect(explanationFor(rejected, options)).toEqual({
    rule: "sample-rate-not-applicable",
    pointer: "/query/sample_rate",
    field: "sample_rate",
    message,
  });
});

test("a rule of a newer version has a message too, and a pointer is unescaped", () => {
  const verdict = { ok: false, rule: { id: "constructor", pointer: "/query/a~1b~01", hint: "" } } as const;
  expect(explanationFor(verdict, { audience: "user" })).toEqual({
    rule: "constructor",
    pointer: "/query/a~1b~01",
    field: "a/b~1",
    message: "This request cannot be processed.",
  });
});

test("an accepted request has no explanation; an unknown audience is a mistake", () => {
  expect(explanationFor(preflightValues("speak.v1", { body: { text: "Hello" } }))).toBeUndefined();
  expect(() => explanationFor(rejected, { audience: "machine" as never })).toThrow('`audience` must be "developer" or "user"');
});
