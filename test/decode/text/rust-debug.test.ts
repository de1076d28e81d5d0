import { rustDebug } from "../../../src/decode/text/rust-debug.js";

// the rules of Rust's `{:?}` for str: named escapes, then `\u{…}` for what cannot be seen or attaches to what stands before it
test.each([
  ["abc", '"abc"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ["'", '"\'"'],
  ["\n\r\t\0", '"\\n\\r\\t\\0"'],
  ["\u007f\u001b", '"\\u{7f}\\u{1b}"'],
  [" \u00a0\u200b\u2028", '" \\u{a0}\\u{200b}\\u{2028}"'],
  ["a\u0301", '"a\\u{301}"'],
  ["é😀", '"é😀"'],
  ["👩\u200d👧", '"👩\\u{200d}👧"'],
  ["\ue000\u{10ffff}", '"\\u{e000}\\u{10ffff}"'],
])("%j prints as %s", (text, printed) => {
  expect(rustDebug(text)).toBe(printed);
});
