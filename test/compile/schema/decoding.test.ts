import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operationsOf } from "../../../src/checks/kind/schemas.js";
import { queryReader } from "../../../src/decode/query/struct.js";
import { urlencodedReader } from "../../../src/decode/query/urlencoded.js";
import { data } from "../../data.js";
import { decodedRequest } from "../../engine/decoded-request.js";
import fc from "../../properties.js";

interface Decoding {
  readonly types: Readonly<
    Record<string, { readonly reads: readonly { readonly pattern: string; readonly as: string }[]; readonly list?: true }>
  >;
  readonly vectors: {
    readonly values: readonly {
      readonly type: string;
      readonly text: string;
      readonly value?: number | boolean;
      readonly undecided?: true;
    }[];
    readonly requests: readonly {
      readonly name: string;
      readonly request: {
        readonly method: string;
        readonly url: string;
        readonly headers?: Readonly<Record<string, string | readonly string[]>>;
        readonly body?: string;
        readonly bodyBase64?: string;
      };
      readonly decoded?: object;
      readonly undecided?: true;
    }[];
  };
}
interface Stage {
  readonly check: string;
  readonly schema?: readonly [number, number];
  readonly reader?: string;
  readonly rules?: Readonly<Record<string, string>>;
}
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(__dirname, "../../../generated", path), "utf8")) as Content;
const { types, vectors } = read<Decoding>("decoding.json");
const { endpoints } = read<{ endpoints: Record<string, Stage[]> }>("order.json");

/** What a text is by the patterns: its value, `undecided`, or itself. */
function byPattern(type: string, text: string): unknown {
  const found = types[type]?.reads.find(({ pattern }) => new RegExp(pattern).exec(text)?.[0] === text);
  if (found === undefined) return text;
  if (found.as === "boolean") return text === "true";
  const value = Number(text);
  return found.as === "undecided" || !Number.isFinite(value) ? "undecided" : value;
}

/** What a text is by the code that decodes queries. */
function byCode(type: string, text: string, reader: typeof queryReader): unknown {
  const { values, findings } = reader({ name: "Query", unknown: "ignored", fields: [{ name: "a", type } as never] })(
    `a=${encodeURIComponent(text)}`,
  );
  if (findings[0]?.error?.kind === "zero") return 0;
  const value = values["a"] ?? text;
  return typeof value === "number" && !Number.isFinite(value) ? "undecided" : value;
}

const scalars = Object.entries(types).flatMap(([type, { reads }]) => (reads.length > 0 ? [type] : []));
// the library behind the management API has no such type
const readers = (type: string) => (type === "u32-or-bool" ? [queryReader] : [queryReader, urlencodedReader]);

test("every wire type of the data has its patterns", () => {
  const used = operationsOf(data).flatMap(({ query }) =>
    Object.values(query?.properties ?? {}).map((schema) => (schema["x-deserialize"] as { readonly type: string }).type),
  );
  expect(new Set(Object.keys(types))).toEqual(new Set(used));
});

test.each(vectors.values.map((vector) => [`${vector.type} ${JSON.stringify(vector.text)}`, vector] as const))(
  "%s reads as its vector says",
  (_title, { type, text, value, undecided }) => {
    const expected = undecided ? "undecided" : (value ?? text);
    // JSON has no negative zero
    expect(JSON.stringify(byPattern(type, text))).toBe(JSON.stringify(expected));
    for (const reader of readers(type)) expect(JSON.stringify(byCode(type, text, reader))).toBe(JSON.stringify(expected));
  },
);

test("the patterns read what the code reads", () => {
  const text = fc.string({ unit: fc.constantFrom(..."0123456789+-.eEinfatrulsyNIF_ \n\u0665"), maxLength: 12 });
  const near = fc.tuple(fc.constantFrom("", "+", "-"), fc.integer({ min: 4294967200, max: 4294967400 })).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...scalars), fc.oneof(text, near, fc.double().map(String)), (type, value) => {
      // an empty text is not a value
      if (value === "") return;
      for (const reader of readers(type)) expect([type, value, byCode(type, value, reader)]).toEqual([type, value, byPattern(type, value)]);
    }),
    { numRuns: 2000 },
  );
});

test.each(vectors.requests.map((vector) => [vector.name, vector] as const))(
  "the request %s is decoded as its vector says",
  (_name, vector) => {
    const { headers = {}, bodyBase64, ...request } = vector.request;
    const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
    const body = bodyBase64 === undefined ? request.body : Buffer.from(bodyBase64, "base64");
    expect(decodedRequest({ ...request, headers: pairs, body })).toEqual(vector.undecided ? undefined : vector.decoded);
  },
);

test("there are about as many vectors as there are ways to decode something wrong", () => {
  expect(vectors.values.length + vectors.requests.length).toBeGreaterThanOrEqual(40);
});

test.each(Object.keys(endpoints))("the order of %s has each entry of its schema once, and a reader for the rest", (endpoint) => {
  const { allOf = [] } = read<{ allOf?: readonly { readonly "x-deepgram-order": number }[] }>(`schemas/${endpoint}.request.json`);
  const stages = endpoints[endpoint] ?? [];
  const orders = stages.flatMap(({ schema }) =>
    schema ? Array.from({ length: schema[1] - schema[0] + 1 }, (_none, index) => schema[0] + index) : [],
  );
  expect(orders).toEqual(allOf.map((entry) => entry["x-deepgram-order"]));
  for (const { reader, rules } of stages) expect(reader === undefined).toBe(rules === undefined);
});

test("every rejection of a vector is in the order: in the schema, or by a reader", () => {
  const missing = Object.entries(endpoints).flatMap(([endpoint, stages]) => {
    const { allOf = [] } = read<{ allOf?: readonly { readonly "x-deepgram-rule": readonly string[] }[] }>(
      `schemas/${endpoint}.request.json`,
    );
    const known = new Set([
      ...allOf.flatMap((entry) => entry["x-deepgram-rule"]),
      ...stages.flatMap(({ rules = {} }) => Object.keys(rules)),
    ]);
    const { vectors: own } = read<{ vectors: readonly { id: string; expect: { verdict: string; rule?: string } }[] }>(
      `vectors/${endpoint}.json`,
    );
    return own.flatMap(({ id, expect: { verdict, rule = "" } }) => (verdict === "rejected" && !known.has(rule) ? [id] : []));
  });
  expect(missing).toEqual([]);
});
