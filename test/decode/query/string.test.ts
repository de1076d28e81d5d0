import { QueryFault } from "../../../src/decode/query/fault.js";
import { PlainQuery } from "../../../src/decode/query/plain.js";
import { parseQueryString } from "../../../src/decode/query/string.js";
import { parameterBits, queryReader, unusualBit } from "../../../src/decode/query/struct.js";
import { type QueryType, readQueryValue } from "../../../src/decode/query/value.js";
import { decodeComponent, decodeSegment } from "../../../src/decode/url/percent-encoding.js";
import fc from "../../properties.js";
import { readVectors } from "../../vectors/read-vectors.js";
import { queryTargets } from "../../vectors/targets.js";

const cases = readVectors<{ target: string; input: string; error: string | null }>("serde-qs");

test.each([...queryTargets])("every query of %s reads as serde_qs reads it, or has its error", (name, target) => {
  const read = queryReader(target);
  const own = cases.filter((one) => one.target === name);
  expect(own.length).toBeGreaterThan(10);
  for (const { input, error } of own) {
    const found = read(input).findings.find(({ fault }) => fault !== undefined)?.fault?.message ?? null;
    expect({ input, error: found }).toEqual({ input, error });
  }
});

test.each([...queryTargets])("the bits of a query of %s include those of its values, and of a bracket in one", (name, target) => {
  const read = queryReader(target);
  for (const { input } of cases.filter((one) => one.target === name)) {
    const { values, present } = read(input);
    const bits = parameterBits(target, Object.keys(values));
    expect({ input, bits: present & bits }).toEqual({ input, bits });
  }
  expect(parameterBits(target, ["no parameter"])).toBe(0);
  expect(["a=[b]", "a=%5Bb%5d", "a=b"].map((raw) => read(raw).present & unusualBit)).toEqual([unusualBit, unusualBit, 0]);
});

test("the fast path reads a query as the parser does", () => {
  const names = (queryTargets.get("speak_live")?.fields ?? []).map(({ name }) => name);
  const known = new PlainQuery(names);
  let short = 0;
  for (const { target, input } of cases) {
    if (target !== "speak_live" || !known.parse(input)) continue;
    short++;
    const tree = parseQueryString(input);
    if (tree instanceof QueryFault) throw new Error(input);
    for (const [place, name] of names.entries())
      expect(known.nodes[known.places.slice(0, known.count).indexOf(place)]).toEqual(tree.names.get(name));
    expect(known.unknown).toEqual([...tree.names.keys()].filter((name) => !names.includes(String(name))));
  }
  expect(short).toBeGreaterThan(100);
});

test("the fast path reads flags and odd names as the parser does", () => {
  const names = ["speed", "tag", "model"];
  const known = new PlainQuery(names);
  const name = fc.constantFrom(...names, "", "...", "a", "a.b", "9", "12x", "a[b]", "a]", "a%5B", "a+b", "<a>", "é", "__proto__");
  const pair = fc.tuple(name, fc.constantFrom("", "=", "=1", "=a%20b", "=[x]")).map(([one, rest]) => one + rest);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
      const raw = pairs.join("&");
      if (raw === "" || !known.parse(raw)) return;
      const tree = parseQueryString(raw);
      if (tree instanceof QueryFault) throw new Error(`${raw}: ${tree.message}`);
      for (const [place, one] of names.entries())
        expect(known.nodes[known.places.slice(0, known.count).indexOf(place)]).toEqual(tree.names.get(one));
      expect(known.unknown).toEqual([...tree.names.keys()].filter((one) => !names.includes(String(one))));
      expect(tree).toMatchObject({ nameless: undefined, badName: undefined });
    }),
  );
});

test.each<[string, QueryType, unknown]>([
  ["5", { type: "u8" }, 5],
  ["255", { type: "u8" }, 255],
  ["256", { type: "u8" }, 'invalid type: string "256", expected u8'],
  ["-1", { type: "u32" }, 'invalid type: string "-1", expected u32'],
  ["-2", { type: "i32" }, -2],
  ["%2B7", { type: "i32" }, 7],
  ["-2147483648", { type: "i32" }, -2147483648],
  ["-2147483649", { type: "i32" }, 'invalid type: string "-2147483649", expected i32'],
  ["18446744073709551615", { type: "u64" }, 18446744073709552000],
  ["18446744073709551616", { type: "u64" }, 'invalid type: string "18446744073709551616", expected u64'],
  ["000000000000000000000000012", { type: "u32" }, 12],
  ["1.5", { type: "f64" }, 1.5],
  ["-inf", { type: "f64" }, Number.NEGATIVE_INFINITY],
])("%s as %j is %j", (raw, wanted, value) => {
  const read = readQueryValue(raw, wanted);
  expect(read instanceof QueryFault ? read.message : read).toBe(value);
});

test.each([
  ["%7Bid%7D", "{id}"],
  ["a%2Fb", "a/b"],
  ["a+b", "a+b"],
  ["%zz%", "%zz%"],
  ["%C3%A9", "é"],
  ["%FFa", "\ufffda"],
])("the segment %s decodes to %j", (raw, text) => {
  expect(decodeSegment(raw)).toBe(text);
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

test.each([
  ["the shorter of two", "ab=1&a=1", "a"],
  ["a digit before a letter", "b=1&0=1", "0"],
  // UTF-16 order would be the other way round
  ["U+FF5E before U+1F600", "%F0%9F%98%80=1&%EF%BD%9E=1", "\uff5e"],
  ["U+1F600 before U+1F601", "%F0%9F%98%81=1&%F0%9F%98%80=1", "\u{1f600}"],
])("the unknown name that is reported is the first in the order of code points: %s", (_what, query, name) => {
  const read = queryReader({ name: "Q", unknown: "rejected", fields: [] });
  expect(read(query).findings.find(({ fault }) => fault?.fault === "unknown field")?.parameter).toBe(name);
});

test.each([
  ["caf%C3%A9+au", "caf\u00e9 au"],
  ["%C3%A9+%", "\u00e9 %"],
  // an invalid escape keeps the characters that were read as its digits
  ["%C3%A9%+a", "\u00e9%+a"],
  ["%C3%A9%2+a+", "\u00e9%2+a "],
  ["%C3%A9%2%41", "\u00e9%2%41"],
  ["%C3%A9%%41", "\u00e9%%41"],
  ["%g0+", "%g0 "],
])("%s decodes to %j", (raw, text) => {
  expect(decodeComponent(raw)).toBe(text);
});

test.each([
  ["%ff", "invalid utf-8 sequence of 1 bytes from index 0"],
  ["a+%C3", "incomplete utf-8 byte sequence from index 2"],
])("%s is not UTF-8", (raw, message) => {
  expect(decodeComponent(raw)).toEqual(new QueryFault("not utf-8", message));
});

// the words of serde_qs
test.each(["a[][0]=1", "a[][b]=1"])("%s is a map in a list without indexes", (query) => {
  expect(parseQueryString(query)).toMatchObject({
    message: "parsing failed with error: 'unsupported: unable to parse nested maps of unindexed sequences ' at position: 4",
  });
});

test("a field without a name does not stop the fast path", () => {
  const withoutName = new PlainQuery(["", "a"]);
  expect(withoutName.parse("a=2")).toBe(true);
  expect(withoutName).toMatchObject({ count: 1, unknown: [] });
});
