import { placeOf, rangeIn } from "../../../src/playground/request/verdict.js";

test("a pointer is split, with its escapes", () => {
  expect(placeOf("/query/a~1b~0")).toEqual({ part: "query", path: ["a/b~"] });
  expect(placeOf("/body")).toEqual({ part: "body", path: [] });
});

test.each<[string, string, string[], string, string | undefined]>([
  ["a member, with its key", '{"text": "a", "speed": 1}', ["speed"], "", '"speed": 1'],
  ["an element of a list", '{"a": [1, 22, 3]}', ["a", "1"], "", "22"],
  ["the object where a member is missing", '{"a": {"b": 1}}', ["a", "c"], "", '"a": {"b": 1}'],
  ["a position of the server", '{"a" 1}', [], "expected `:` at line 1 column 6", "1"],
  ["a position on a later line", '{\n  "a": tru\n}', [], "expected ident at line 2 column 10", "u"],
  ["a position behind characters of several bytes", '{"ä€😀" 1}', [], "expected `:` at line 1 column 14", "1"],
  ["a position at the end", "", [], "EOF while parsing a value at line 1 column 0", undefined],
  ["text that is no JSON", "hello", [], "", "hello"],
])("%s", (_name, text, path, said, marked) => {
  const range = rangeIn(text, path, said);
  expect(range && text.slice(range.from, range.to)).toBe(marked);
});
