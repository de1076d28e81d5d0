import { mediaTypeEssence, trimFieldValue } from "../../../src/decode/text/field-value.js";

test.each([
  [" \ta b\t ", "a b"],
  ["", ""],
  [" \t ", ""],
  ["\u00a0a\u00a0", "\u00a0a\u00a0"],
  ["\ra\n", "\ra\n"],
])("of %j only spaces and tabs are trimmed", (value, trimmed) => {
  expect(trimFieldValue(value)).toBe(trimmed);
});

test.each([
  ["Application/JSON ; charset=utf-8", "application/json"],
  ["\u00a0application/json", "\u00a0application/json"],
  [";", ""],
])("the media type of %j is %j", (value, essence) => {
  expect(mediaTypeEssence(value)).toBe(essence);
});
