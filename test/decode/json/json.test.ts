import { dateTimeError } from "../../../src/decode/date/chrono.js";
import { readExactly, readJson } from "../../../src/decode/json/json.js";
import { readNative, unproven } from "../../../src/decode/json/native.js";
import type { JsonType, JsonValue } from "../../../src/decode/json/type.js";
import { decodeUtf8, encodeUtf8 } from "../../../src/decode/text/utf8.js";
import fc, { anyCharacter, expectEqual } from "../../properties.js";
import { readVectors } from "../../vectors/read-vectors.js";
import { jsonTargets } from "../../vectors/targets.js";

interface Vector {
  readonly target: string;
  readonly input?: string;
  readonly base64?: string;
  readonly error: string | null;
}

const vectors = readVectors<Vector>("serde-json");
const bytesOf = ({ input, base64 }: { readonly input?: string; readonly base64?: string }): Uint8Array =>
  base64 === undefined ? encodeUtf8(input ?? "") : Buffer.from(base64, "base64");
const anything: JsonType = { type: "value" };
const targetOf = (name: string): JsonType => {
  const target = jsonTargets.get(name);
  if (target === undefined) throw new Error(name);
  return target;
};

test("every text reads as serde_json reads it, or has its error in its place", () => {
  const seen = new Set<string>();
  for (const vector of vectors) {
    const reading = readJson(bytesOf(vector), targetOf(vector.target));
    expectEqual({ ...vector, error: reading.ok ? null : reading.error.message }, vector);
    seen.add(`${vector.target} ${vector.error === null}`);
  }
  expect(seen.size).toBe(26);
});

test("the platform's parser and the exact reader give the same, wherever the first one answers", () => {
  let native = 0;
  for (const vector of vectors) {
    const bytes = bytesOf(vector);
    const target = targetOf(vector.target);
    const exact = readExactly(bytes, target);
    const text = decodeUtf8(bytes);
    const value = text === undefined ? unproven : readNative(text, target);
    if (value === unproven) continue;
    native++;
    expectEqual({ vector, reading: exact }, { vector, reading: { ok: true, value } });
    expectEqual(JSON.stringify(exact.ok && exact.value), JSON.stringify(value));
  }
  expect(native).toBeGreaterThan(100);
});

test("characters are counted as Rust counts them", () => {
  const body = targetOf("speak_body");
  for (const { chars, error, ...input } of readVectors<{ chars: number | null; error: string | null }>("chars")) {
    const reading = readJson(bytesOf(input), body);
    const value = reading.ok ? (reading.value as { text: string }) : undefined;
    const found = { chars: value ? [...value.text].length : null, error: reading.ok ? null : reading.error.message };
    expect({ input, ...found }).toEqual({ input, chars, error });
  }
});

test.each<[string, JsonType, JsonValue]>([
  ['{"__proto__":{"a":1},"b":[true,null]}', anything, JSON.parse('{"__proto__":{"a":1},"b":[true,null]}') as JsonValue],
  ['{"a":1,"a":2}', anything, { a: 2 }],
  ["-0", anything, -0],
  ["1e3", anything, 1000],
  ["18446744073709551615", anything, 18446744073709552000],
  ['"\\ud83d\\ude00"', anything, "😀"],
  ["33.33e33", anything, 33.33e33],
  ['["a",null,["b"]]', { type: "list", items: anything }, ["a", null, ["b"]]],
  ['{"url":"x","text":null,"later":{"a":[1e999]}}', targetOf("speak_body"), { url: "x" }],
  ['["hello",null]', targetOf("speak_body"), { text: "hello" }],
  ['{"ttl_seconds":null}', targetOf("grant"), {}],
  ['{"t":[1,"x"],"m":{"a":1,"a":2}}', targetOf("types"), { t: [1, "x"], m: { a: 2 } }],
  ['{"unit":null,"e":{"opus":null}}', targetOf("types"), { e: "opus" }],
  ['[1,"x"]', { type: "tuple", items: [{ type: "u8" }, { type: "option", some: { type: "string" } }] }, [1, "x"]],
  ["[1,null]", { type: "tuple", items: [{ type: "u8" }, { type: "option", some: { type: "string" } }] }, [1, null]],
  ["0.1", { type: "f32" }, Math.fround(0.1)],
])("%s", (text, wanted, value) => {
  expect(readJson(text, wanted)).toEqual({ ok: true, value });
  expect(readExactly(encodeUtf8(text), wanted)).toEqual({ ok: true, value });
});

test.each<[string, JsonType, string, readonly (string | number)[]]>([
  ['{"scopes":["a",1]}', targetOf("create_key"), "invalid type: integer `1`, expected a string at line 1 column 16", ["scopes", 1]],
  ['{"n":{"a":1}}', targetOf("types"), "invalid type: integer `1`, expected a string at line 1 column 11", ["n", "a"]],
  ['{"n":{}}', targetOf("types"), "missing field `a` at line 1 column 7", ["n"]],
  ['{"a":[1,{"b":nul}]}', anything, "expected ident at line 1 column 17", ["a", 1, "b"]],
  ["{", anything, "EOF while parsing an object at line 1 column 1", []],
  ['{"expiration":"2027-01-01"}', dated(), "input is not enough for unique date and time at line 1 column 26", ["expiration"]],
  [
    '{"expiration":5}',
    dated(),
    "invalid type: integer `5`, expected an RFC 3339 formatted date and time string at line 1 column 15",
    ["expiration"],
  ],
])("%s: what is to blame", (text, wanted, message, path) => {
  expect(readJson(text, wanted)).toMatchObject({ ok: false, error: { message, path } });
});

function dated(): JsonType {
  return {
    type: "struct",
    name: "Dated",
    unknown: "ignored",
    fields: [
      { name: "expiration", type: { type: "parsed", expected: "an RFC 3339 formatted date and time string", error: dateTimeError } },
    ],
  };
}

test("what the platform's parser hides is not taken for proven", () => {
  // earlier values of a key that stands there again: too deep, half a pair, out of range, of another type
  for (const hidden of [`${"[".repeat(200)}${"]".repeat(200)}`, '"\\ud800"', "1e999", `1${"0".repeat(400)}`]) {
    expect(readJson(`{"a":${hidden},"a":1}`, anything).ok).toBe(false);
  }
  expect(readJson('{"m":{"a":"x","a":1}}', targetOf("types")).ok).toBe(false);
  expect(readJson('{"a":1,"a":2}', anything).ok).toBe(true);
  // where everything is kept, the last of them counts for both
  expect(readNative('{"a":1,"a":2}', anything)).toEqual({ a: 2 });
  expect(readNative('{"m":{"a":"x","a":"y"}}', targetOf("types"))).toBe(unproven);
});

test.each([
  ['{"later":{1:2}}', "key must be a string at line 1 column 11"],
  ['{"later":{"a" 2}}', "expected `:` at line 1 column 15"],
  ['{"later":[1 2]}', "expected `,` or `]` at line 1 column 13"],
])("%s: what nobody wants must still be JSON", (text, message) => {
  expect(readJson(text, targetOf("speak_body"))).toMatchObject({ ok: false, error: { message } });
});

test("127 levels are taken and 128 are not, whichever reader reads", () => {
  const deep = (levels: number, open: string, close: string) => `${open.repeat(levels)}1${close.repeat(levels)}`;
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    expect(readJson(deep(127, open, close), anything).ok).toBe(true);
    expect(readExactly(encodeUtf8(deep(127, open, close)), anything).ok).toBe(true);
    const reading = readJson(deep(128, open, close), anything);
    expect(reading).toMatchObject({ ok: false, error: { reason: "recursion limit exceeded" } });
    // what nobody wants is skipped to any depth
    expect(readJson(`{"later":${deep(100_000, open, close)}}`, targetOf("speak_body"))).toEqual({ ok: true, value: {} });
  }
});

/** JSON that is nearly right: tokens of JSON in any order, and texts that are JSON with a byte changed. */
const tokens = fc
  .array(
    fc.constantFrom(
      ...'{ } [ ] : , null true false 0 -0 1 -1 1.5 1e5 1E400 -1e-400 0.1e309 18446744073709551616 9007199254740993 "" "a" "\\ud800" "\\ud83d\\ude00" "\\u00e9" "é" "😀"'.split(
        " ",
      ),
      " ",
      "\n",
      '"a":',
      '{"a":',
      "\ufeff",
      "\u0000",
      "nul",
      '"\\x"',
      "1.",
      "01",
      "-",
    ),
    { maxLength: 12 },
  )
  .map((parts) => encodeUtf8(parts.join("")));
const spoiled = fc
  .tuple(fc.json({ maxDepth: 4, stringUnit: anyCharacter }), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean())
  .map(([text, place, byte, spoil]) => {
    const bytes = encodeUtf8(text);
    if (spoil && bytes.length > 0) bytes[place % bytes.length] = byte;
    return bytes;
  });
const anyBytes = fc.oneof(tokens, spoiled, fc.uint8Array({ maxLength: 40 }));

test("for any bytes, both readers take the same and give the same", () => {
  let taken = 0;
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const exact = readExactly(bytes, anything);
      const text = decodeUtf8(bytes);
      const native = text === undefined ? unproven : readNative(text, anything);
      if (native !== unproven) {
        taken++;
        expectEqual(exact, { ok: true, value: native });
      }
      expectEqual(readJson(bytes, anything), exact);
      if (!exact.ok || text === undefined) return;
      // what serde_json takes is JSON, and its value that of JSON.parse
      expectEqual(exact.value, JSON.parse(text));
    }),
    { numRuns: 20_000 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test("for any bytes and any target, both readers agree, and nothing is thrown", () => {
  const names = [...jsonTargets.keys()];
  const fields = fc.constantFrom(
    "text",
    "url",
    "comment",
    "scopes",
    "ttl_seconds",
    "b",
    "i",
    "u",
    "nz",
    "f",
    "c",
    "v",
    "t",
    "e",
    "n",
    "m",
    "id",
    "unit",
  );
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      "linear16",
      "x",
      1,
      0,
      -1,
      1.5,
      255,
      256,
      null,
      true,
      ["a"],
      [1, "x"],
      { a: "x" },
      { a: 1 },
      "123e4567-e89b-12d3-a456-426614174000",
    ),
  );
  const objects = fc.dictionary(fields, values, { maxKeys: 4 }).map((object) => encodeUtf8(JSON.stringify(object)));
  fc.assert(
    fc.property(fc.oneof(objects, anyBytes), fc.constantFrom(...names), (bytes, name) => {
      const target = targetOf(name);
      expectEqual(readJson(bytes, target), readExactly(bytes, target));
    }),
    { numRuns: 20_000 },
  );
});

describe("hostile input stays linear", () => {
  const mega = 1 << 20;
  const struct = targetOf("create_key");
  test.each<[string, string, JsonType]>([
    ["open brackets", "[".repeat(2 * mega), anything],
    ["open brackets that nobody wants", `{"x":${"[".repeat(2 * mega)}`, struct],
    ["open objects that nobody wants", `{"x":${'{"a":'.repeat(mega / 2)}`, struct],
    ["one long string", `"${"a".repeat(2 * mega)}"`, anything],
    ["one long string of escapes", `"${"\\n".repeat(mega)}"`, anything],
    ["one long string of pairs", `"${"\\ud83d\\ude00".repeat(mega / 8)}"`, anything],
    ["strings that do not end", `[${'"a'.repeat(mega)}`, anything],
    ["escapes that do not end", `"${"\\\\".repeat(mega)}`, anything],
    ["one long number", "1".repeat(2 * mega), anything],
    ["one long fraction", `0.${"1".repeat(2 * mega)}`, anything],
    ["one long exponent", `1e${"0".repeat(2 * mega)}`, anything],
    ["a quarter of a million keys", `{${Array.from({ length: mega / 4 }, (_, index) => `"k${index}":1`).join(",")}}`, anything],
    [
      "a quarter of a million keys that nobody wants",
      `{${Array.from({ length: mega / 4 }, (_, index) => `"k${index}":1`).join(",")}}`,
      struct,
    ],
    ["a million of the same key", `{${'"a":1,'.repeat(mega)}"a":1}`, anything],
    ["lines", "\n".repeat(2 * mega), anything],
    ["white space and a fault", `${" \n".repeat(mega)}x`, anything],
  ])("%s", (_name, text, wanted) => {
    const bytes = encodeUtf8(text);
    const start = process.cpuUsage();
    readJson(bytes, wanted);
    readExactly(bytes, wanted);
    // quadratic time would be minutes
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(6_000_000);
  });
});
