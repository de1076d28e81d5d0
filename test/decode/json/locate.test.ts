import { locate } from "../../../src/decode/json/locate.js";
import fc from "../../properties.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

test.each<[string, (string | number)[], string, string]>([
  ['{"a":1}', ["a"], '"a":1}', "1}"],
  [' {\n "a" : { "b\\"" : [ "]", {"c":2} ] } }', ["a", 'b"', 1, "c"], '"c":2} ] } }', "2} ] } }"],
  ['{"a":1,"a":2}', ["a"], '"a":2}', "2}"],
  ["[1,[2,3]]", [1, 1], "3]]", "3]]"],
])("%s %j", (text, path, key, value) => {
  const place = locate(text, path);
  expect([text.slice(place?.key), text.slice(place?.value)]).toEqual([key, value]);
});

test.each<[string, (string | number)[]]>([
  ['{"a":1}', ["b"]],
  ['{"a":1}', ["a", "b"]],
  ["[1]", [1]],
  ["[]", [0]],
  ["{}", ["a"]],
  ["1", ["a"]],
  [`["a"]`, ["a"]],
  [`{"a":["b",1]}`, ["a", "b"]],
  [`{"a":1}`, [0]],
])("%s has no %j", (text, path) => {
  expect(locate(text, path)).toBeUndefined();
});

test("the value of every member is found, however the text is written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const walk = (one: Json, path: readonly (string | number)[]): void => {
        const place = locate(text, path);
        expect(
          text.slice(place?.value).startsWith(Array.isArray(one) ? "[" : typeof one === "object" && one ? "{" : JSON.stringify(one)),
        ).toBe(true);
        if (typeof one !== "object" || one === null) return;
        for (const [key, member] of Object.entries(one)) walk(member as Json, [...path, Array.isArray(one) ? Number(key) : key]);
      };
      walk(value as Json, []);
    }),
  );
});
