import type { QueryStruct } from "../../../src/decode/query/struct.js";
import { urlencodedReader } from "../../../src/decode/query/urlencoded.js";

const struct: QueryStruct = {
  name: "Query",
  unknown: "ignored",
  fields: [
    { name: "limit", type: "u32", required: true },
    { name: "rate", type: "nonzero-u32" },
    { name: "change", type: "i32" },
    { name: "speed", type: "f64" },
    { name: "flag", type: "bool" },
    { name: "status", type: "enum", rustName: "Status", variants: ["active", "expired"] },
    { name: "scopes", type: "strings" },
    { name: "name", type: "string" },
  ],
};

// the texts of serde_urlencoded 0.7.1 and of Rust's FromStr
test.each<[string, string | null]>([
  ["limit=10", null],
  ["limit=%2B10", null],
  ["limit=010&&", null],
  ["limit=", "cannot parse integer from empty string"],
  ["limit", "cannot parse integer from empty string"],
  ["limit=ten", "invalid digit found in string"],
  ["limit=1.0", "invalid digit found in string"],
  ["limit=-1", "invalid digit found in string"],
  ["limit=-0", "invalid digit found in string"],
  ["limit=4294967295", null],
  ["limit=4294967296", "number too large to fit in target type"],
  ["limit=4294967296x", "number too large to fit in target type"],
  ["limit=1&change=-99999999999x", "number too small to fit in target type"],
  ["limit=1&change=--1", "invalid digit found in string"],
  ["limit=1&change=-2147483649", "number too small to fit in target type"],
  ["limit=1&rate=0", "invalid value: integer `0`, expected a nonzero u32"],
  ["limit=1&speed=fast", "invalid float literal"],
  ["limit=1&speed=", "cannot parse float from empty string"],
  ["limit=1&speed=.5", null],
  ["limit=1&flag=1", "provided string was not `true` or `false`"],
  ["limit=1&status=Active", "unknown variant `Active`, expected `active` or `expired`"],
  ["limit=1&limit=x", "duplicate field `limit`"],
  ["speed=1", "missing field `limit`"],
  ["speed=x&limit=y", "invalid float literal"],
  ["limit=1&other=2", null],
])("%s: %s", (query, message) => {
  expect(urlencodedReader(struct)(query).findings[0]?.fault?.message ?? null).toBe(message);
});

test.each([
  ["speed=1", "limit", "missing"],
  ["limit=1&limit=2", "limit", "repeated"],
])("%s: %s is %s", (query, parameter, fault) => {
  expect(urlencodedReader(struct)(query).findings[0]).toMatchObject({ parameter, fault: { fault } });
});

test("values are decoded, and lists are what stands there more than once", () => {
  expect(urlencodedReader(struct)("limit=1&scopes=a+b&scopes=%C3%A9%FF&name=x%3Dy=z&flag=true&odd=1&speed=inf")).toMatchObject({
    values: { limit: 1, scopes: ["a b", "é\ufffd"], name: "x=y=z", flag: true, speed: Number.POSITIVE_INFINITY },
    findings: [],
    uncertain: [],
    ignored: ["odd"],
  });
});

test("a struct that denies unknown fields says so at once, with a list", () => {
  const { findings } = urlencodedReader({ ...struct, unknown: "rejected" })("b=1&limit=1");
  expect(findings[0]?.fault?.message).toBe(
    "unknown field `b`, expected one of `limit`, `rate`, `change`, `speed`, `flag`, `status`, `scopes`, `name`",
  );
});
