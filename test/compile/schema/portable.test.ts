import { Ajv } from "ajv";
import { portable } from "../../../src/compile/schema/executors.js";
import fc from "../../properties.js";

const ajv = new Ajv({ strict: false });
const lineBreaks = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"];
const patterns = ["^(?:a|b)$", "^$|^a-[a-z]+$", "^aura-", "^[Ee][Nn](?:[-_].*)?$", "plain"];

test.each(patterns)("%s means the same without line breaks, and a final line break does not match", (pattern) => {
  const check = ajv.compile(portable({ pattern }));
  const own = new RegExp(pattern);
  const text = fc.string({ unit: fc.constantFrom(..."abenNE-_ ", "aura-", "plain") });
  fc.assert(fc.property(text, (value) => check(value) === own.test(value)));
  for (const value of ["a", "b", "a-x", "en", "EN-us", ""]) {
    for (const end of lineBreaks) if (pattern !== "plain") expect([value + end, check(value + end)]).toEqual([value + end, false]);
  }
  expect([1, null, [], {}].map((value) => check(value))).toEqual([true, true, true, true]);
});

test("if, then and const are written in draft-04, and mean the same", () => {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  const schema = { if: { properties: { a: { const: 1 } }, required: ["a"] }, then: { required: ["b"] }, anyOf: [{ type: "object" }] };
  const written = portable(schema);
  expect(JSON.stringify(written)).not.toMatch(/"(?:if|then|const)"/);
  const values = [{}, { a: 1 }, { a: 2 }, { a: 1, b: 1 }, 1];
  const verdicts = values.map((value) => ajv.compile(written)(value));
  expect(verdicts).toEqual(values.map((value) => ajv.compile(schema)(value)));
  expect(verdicts).toEqual([true, false, true, true, false]);
});
