import { readJson } from "../../../src/decode/json/json.js";
import type { MessageUnion } from "../../../src/decode/json/message.js";
import { messageError } from "../../../src/decode/json/message.js";
import type { JsonField, JsonType } from "../../../src/decode/json/type.js";
import fc from "../../properties.js";

const union: MessageUnion = {
  tag: "type",
  unknown: "rejected",
  variants: {
    Close: {},
    Set: { words: { type: "strings" }, flags: { type: "booleans" }, other: { type: "any" }, level: { type: "number", required: true } },
  },
};

const option = (some: JsonType): JsonType => ({ type: "option", some });
const fields: JsonField[] = [
  { name: "words", type: option({ type: "list", items: { type: "string" } }) },
  { name: "flags", type: option({ type: "map", values: option({ type: "bool" }) }) },
  { name: "other", type: { type: "value" } },
  { name: "level", type: { type: "f32" } },
];

/** What the exact reader says, with a struct in place of the enum; the variant is read from a buffer. */
function exactError(text: string): string | undefined {
  const whole = readJson(text, { type: "value" });
  if (!whole.ok) return whole.error.message;
  const tag: JsonType = {
    type: "parsed",
    expected: "variant identifier",
    error: (name) => (name in union.variants ? undefined : `unknown variant \`${name}\`, expected \`Close\` or \`Set\``),
  };
  const tagged = readJson(text, { type: "struct", name: "", unknown: "ignored", fields: [{ name: "type", type: tag }] });
  if (!tagged.ok) return tagged.error.message;
  const { type, ...content } = whole.value as { type: string; other?: unknown };
  if (type === "Close") return undefined;
  // a missing `any` is none
  const read = readJson(JSON.stringify({ ...content, other: content.other ?? 0 }), {
    type: "struct",
    name: "Set",
    unknown: "rejected",
    fields,
  });
  return read.ok ? undefined : read.error.reason;
}

const scalar = fc.oneof(fc.constantFrom(null, true, 5, 1.5, "", "a", 'q"\\é😀'), fc.integer({ min: 0, max: 99 }));
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(fc.constantFrom("a", "b"), scalar, { maxKeys: 2 }));
const type = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>("Set", "Close", "set", "Set ", "é") },
  { weight: 1, arbitrary: scalar },
);
const name = fc.constantFrom("words", "flags", "other", "level", "wordz", "type ");
const space = fc.constantFrom("", " ", "\n", "\n  ");

/** The text of an object with its keys in any order and white space anywhere. */
const objectText = fc
  .tuple(
    fc.option(type, { nil: undefined }),
    fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 3 }),
    fc.nat(3),
    space,
  )
  .map(([tag, members, at, gap]) => {
    const all: [string, unknown][] = [...members];
    if (tag !== undefined) all.splice(at, 0, ["type", tag]);
    const texts = all.map(([key, one]) => `${gap}${JSON.stringify(key)}${gap}:${gap}${JSON.stringify(one)}${gap}`);
    return `{${gap}${texts.join(",")}}${gap}`;
  });

test("the error for JSON is that of the exact reader", () => {
  fc.assert(
    fc.property(objectText, (text) => {
      expect([text, messageError(text, union)]).toEqual([text, exactError(text)]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["hello", "expected value at line 1 column 1"],
  ["\n é", "expected value at line 2 column 2"],
  ["[object Object]", "expected value at line 1 column 2"],
  ['{"type":"Close"', "EOF while parsing an object at line 1 column 15"],
  ['{"a":{}', "EOF while parsing an object at line 1 column 7"],
  ['{"type":"Close","type":"Close"}', "duplicate field `type` at line 1 column 22"],
  ['{"type":"Set","level":1,"words":[],"words":[]}', "duplicate field `words`"],
])("the error for %j", (text, error) => {
  expect(messageError(text, union)).toBe(error);
  if (!error.includes("words")) expect(exactError(text)).toBe(error);
});

test("words that depend on more than this are unknown", () => {
  for (const text of ["", "[", '{"type":"Close"}}', '{"type":', "tru"]) expect(messageError(text, union)).toBeUndefined();
  expect(messageError('{"type":"Close"}', union)).toBeUndefined();
});
