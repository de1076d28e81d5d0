import { readDocument } from "../../src/drift/document.js";
import { readAsyncApi, readOpenApi } from "../../src/drift/specifications.js";

const inPath = (reference: string) => `openapi: 3.0.3\npaths:\n  /a:\n    $ref: '${reference}'\n`;

test.each([
  ["a list", "- a\n", "spec.yml:1: a specification must be an object"],
  ["neither YAML nor JSON", "openapi: 3.1.0\npaths:\n  a: [1\n  b: 2\n", /^spec\.yml:[345]: /],
  ["a duplicate key", 'openapi: "3.1.0"\npaths: {}\npaths: {}\n', /^spec\.yml:3: .*unique/],
  ["an older format", 'swagger: "2.0"\n', "spec.yml:1: not an OpenAPI 3 document: `openapi` must be 3.x"],
  [
    "a reference to another file",
    inPath("other.yml#/a"),
    "spec.yml:3: the reference other.yml#/a names another file: bundle the specification into one file",
  ],
  ["a reference to a missing value", inPath("#/components/a"), "spec.yml:3: the reference #/components/a names a missing value"],
  [
    "a reference to itself",
    `${inPath("#/paths/~1b")}  /b:\n    $ref: '#/paths/~1a'\n`,
    "spec.yml:3: the reference #/paths/~1b refers to itself",
  ],
  ["a reference with an invalid escape", inPath("#/%zz"), "spec.yml:3: the reference #/%zz names a missing value"],
  [
    "a parameter without a name",
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - in: query\n",
    "spec.yml:6: a parameter needs `name` and `in`",
  ],
])("%s is an error with its place", (_, text, message) => {
  expect(() => readOpenApi(readDocument("spec.yml", text))).toThrow(message);
});

test("an AsyncAPI document of another version is an error", () => {
  expect(() => readAsyncApi(readDocument("spec.json", '{ "asyncapi": "1.2.0" }'))).toThrow(
    "spec.json:1: not an AsyncAPI document: `asyncapi` must be 2.x or 3.x",
  );
});

test.each([
  ["unescaped slashes, as in Deepgram's files", "#/components/parameters/sub/v1.a-b/c"],
  ["escaped slashes", "#/components/parameters/sub~1v1.a-b~1c"],
  ["escaped and percent-encoded slashes", "#/components/parameters/sub%2Fv1.a-b~1c"],
  ["a key with a percent sign", "#/components/parameters/100%"],
])("a reference with %s is resolved", (_, $ref) => {
  const parameter = { name: "tag", in: "query" };
  const document = {
    openapi: "3.1.0",
    paths: { "/a": { get: { parameters: [{ $ref }] } } },
    components: { parameters: { sub: { v1: {} }, "sub/v1.a-b/c": parameter, "100%": parameter } },
  };
  const { endpoints } = readOpenApi(readDocument("spec.json", JSON.stringify(document)));
  expect([...(endpoints.get("GET /a")?.members.keys() ?? [])]).toEqual(["query.tag"]);
});
