import { speakV1 } from "../../generated/operations/speak-v1.js";
import { decodeComponent, parseKnown, parseQueryString, QueryFault, readQueryValue } from "../../src/decode/query-string.js";
import { readVectors } from "../vectors/read-vectors.js";

function errorOf(raw: string): string | null {
  const tree = parseQueryString(raw, speakV1.struct);
  if (tree instanceof QueryFault) return tree.message;
  for (const parameter of speakV1.parameters) {
    const node = tree.names.get(parameter.name);
    const value = node === undefined ? undefined : readQueryValue(node, parameter);
    if (value instanceof QueryFault) return value.message;
  }
  return tree.badName?.message ?? null;
}

const cases = readVectors<{ input: string; error: string | null }>("serde-qs");

test.each(cases.map(({ input, error }) => [input, error]))("%j: %j", (input, error) => {
  expect(errorOf(input as string)).toBe(error);
});

test("a query of known names is read alike on the short way", () => {
  const names = speakV1.parameters.map((parameter) => parameter.name);
  let short = 0;
  for (const { input } of cases) {
    const known = parseKnown(input, names);
    if (known === undefined) continue;
    short++;
    const tree = parseQueryString(input, speakV1.struct);
    if (tree instanceof QueryFault) throw new Error(input);
    for (const [place, name] of names.entries()) expect(known[place]).toEqual(tree.names.get(name));
  }
  expect(short).toBeGreaterThan(100);
});

test.each([
  ["a+b%20c", "a b c"],
  ["%C3%A9%F0%9F%98%80", "é😀"],
  ["%", "%"],
  ["%4", "%4"],
  ["%zz+", "%zz "],
  // an escape that is none eats the characters it was read with
  ["%+a", "%+a"],
  ["%a+b", "%a+b"],
  ["%%41", "%%41"],
  ["é%zz+", "é%zz "],
  ["%zz😀+%41", "%zz😀 A"],
])("%j decodes to %j", (raw, text) => {
  expect(decodeComponent(raw)).toBe(text);
});

test.each([
  ["%FF", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["a%80", "invalid utf-8 sequence of 1 bytes from index 1"],
  ["%C0%80", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["%E2%28", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["%E2%82%28", "invalid utf-8 sequence of 2 bytes from index 0"],
  ["%ED%A0%80", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["%F0%9F%98%28", "invalid utf-8 sequence of 3 bytes from index 0"],
  ["%F4%90%80%80", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["%E2%82", "incomplete utf-8 byte sequence from index 0"],
  ["x%F0%9F", "incomplete utf-8 byte sequence from index 1"],
])("%j is not UTF-8: %s", (raw, message) => {
  expect(decodeComponent(raw)).toMatchObject({ fault: "not utf-8", message });
});
