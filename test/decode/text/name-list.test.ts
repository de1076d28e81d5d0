import { expectedNames } from "../../../src/decode/text/name-list.js";

// the words of `OneOf`, `unknown_field` and `unknown_variant` in serde
test.each<[readonly string[], "fields" | "variants", string]>([
  [[], "fields", "there are no fields"],
  [[], "variants", "there are no variants"],
  [["a"], "fields", "expected `a`"],
  [["a", "b"], "fields", "expected `a` or `b`"],
  [["a", "b", "c"], "variants", "expected one of `a`, `b`, `c`"],
])("%j %s: %s", (names, what, text) => {
  expect(expectedNames(names, what)).toBe(text);
  expect(expectedNames(names, what)).toBe(text);
});
