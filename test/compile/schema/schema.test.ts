import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

const root = join(__dirname, "../../..");
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const { version } = read("package.json") as { version: string };
const agreed = new Set(
  "type enum properties required additionalProperties items minItems maxItems minLength maxLength minimum maximum pattern allOf anyOf oneOf not $ref $defs $schema $id title description x-deepgram-error x-deepgram-rule x-deepgram-order x-deepgram-message x-deepgram-text".split(
    " ",
  ),
);

/** The keywords of a schema, wherever they stand. */
function* keywords(schema: unknown): Generator<string> {
  if (Array.isArray(schema)) for (const member of schema) yield* keywords(member);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    yield keyword;
    if (keyword === "properties" || keyword === "$defs") for (const member of Object.values(value as object)) yield* keywords(member);
    else if (!["enum", "required", "x-deepgram-rule", "x-deepgram-message"].includes(keyword)) yield* keywords(value);
  }
}

const modernDialect = "https://json-schema.org/draft/2020-12/schema";
const modern2020 = new Ajv2020({ strict: false });
/** Compiles a schema as one of draft 2020-12. */
const compiled = (path: string) => modern2020.compile({ ...(read(path) as object), $schema: modernDialect });

test.each(["query", "body"])("the schema of the %s means the same in draft 2020-12", (part) => {
  const modern = compiled(`generated/schemas/speak.v1.${part}.json`);
  const older = new Ajv({ strict: false }).compile(read(`generated/schemas/speak.v1.${part}.json`) as object);
  const values = [
    {},
    { encoding: "mp3" },
    { encoding: "mp3", sample_rate: 24000 },
    { sample_rate: 24000 },
    { encoding: "opus", bit_rate: 3999 },
    { model: "aura-2-nobody-en" },
    { text: "Hello" },
    { text: "" },
    { text: "Hello", url: null },
    { text: "Hello", url: "https://example.com/" },
    null,
    [],
  ];
  const verdicts = values.map((value) => modern(value));
  expect(values.map((value) => older(value))).toEqual(verdicts);
  expect(new Set(verdicts).size).toBe(2);
});

const older = (path: string) => new Ajv({ strict: false }).compile(read(path) as object);

test("what is unwanted of one text is unwanted of each of several, and nothing else is", () => {
  const validate = compiled("generated/schemas/listen.v1.query.json");
  const values = ["pci", ["pci", "numbers"], "percent", ["pci", "percent"], ""];
  expect(values.map((redact) => validate({ redact }))).toEqual([true, true, false, false, true]);
});

test("what an empty text does is not known, so it is taken", () => {
  const validate = older("generated/schemas/speak.v1.query.json");
  expect([{ model: "" }, { model: "aura" }].map((query) => validate(query))).toEqual([true, false]);
});

describe.each(readdirSync(join(root, "generated/schemas")))("%s", (file) => {
  const schema = read(`generated/schemas/${file}`) as Record<string, unknown>;

  test("keeps to the keywords that all validators agree on", () => {
    expect([...keywords(schema)].filter((keyword) => !agreed.has(keyword))).toEqual([]);
  });

  test("is valid in draft-07 and in draft 2020-12, and has a versioned id that is not an address", () => {
    expect(new Ajv().validateSchema(schema)).toBe(true);
    expect(modern2020.validateSchema({ ...schema, $schema: modernDialect })).toBe(true);
    expect(schema["$id"]).toBe(`urn:deepgram-preflight:${version}:${file.replace(/\.json$/, "")}`);
  });

  test("names errors of the catalogue only", () => {
    const { errors } = read("schemas/errors.json") as { errors: object };
    const named = JSON.stringify(schema).match(/"x-deepgram-error":"[^"]*"/g) ?? [];
    if (/^(?:speak|auth)|body/.test(file)) expect(named.length).toBeGreaterThan(0);
    for (const one of named) expect(Object.keys(errors)).toContain(one.split('"')[3]);
  });
});

test("no other schema has an address as its id", () => {
  const paths = ["schemas/meta", "generated"].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((file) => (file.endsWith(".json") ? [`${folder}/${file}`] : [])),
  );
  const ids = paths.flatMap((path) => (read(path) as { $id?: string }).$id ?? []);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !id.startsWith("urn:deepgram-preflight:"))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
