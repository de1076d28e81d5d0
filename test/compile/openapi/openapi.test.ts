import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allOperations } from "../../../generated/operations/index.js";
import { operationsOf } from "../../../src/checks/kind/schemas.js";
import { parseDeepgramError } from "../../../src/errors.js";
import { data, operationData } from "../../data.js";
import { readBundle } from "../schema/bundle.js";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: { readonly $ref?: string; readonly type?: string | readonly string[]; readonly enum?: readonly string[] };
  readonly "x-deepgram-error"?: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly "x-deepgram-endpoint": string;
  readonly "x-deepgram-request-schema": string;
  readonly "x-websocket"?: { readonly url: string; readonly messages?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly examples: Readonly<Record<string, { readonly $ref: string }>> }>>;
  readonly "x-deepgram-error": readonly string[];
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const root = join(__dirname, "../../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;
const document = read<Document>("generated/openapi.json");
const { errors } = read<{ errors: Record<string, { status?: number; err_msg?: string | null; shape: string }> }>("schemas/errors.json");
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const responseOf = ({ $ref = "" }: { readonly $ref?: string }) => document.components.responses[$ref.split("/").at(-1) ?? ""];

test("the version is that of the package, with the day of the data", () => {
  const { version } = read<{ version: string }>("package.json");
  expect(document.info.version).toBe(`${version}+${read<{ date: string }>("schemas/data-version.json").date}`);
});

test("every reference leads somewhere in the document", () => {
  const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
  expect(references.length).toBeGreaterThan(100);
  for (const reference of references) {
    const [, path = ""] = /"#\/([^"]*)"/.exec(reference) ?? [];
    const found = path.split("/").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
    expect([reference, typeof found]).toEqual([reference, "object"]);
  }
});

test("every endpoint is in it, with a name of its own", () => {
  const found = operations.map(({ path, method, operation }) => `${operation["x-deepgram-endpoint"]} ${method.toUpperCase()} ${path}`);
  expect(found.sort()).toEqual(
    allOperations()
      .map(({ id, method, path }) => `${id} ${method} ${path}`)
      .sort(),
  );
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
});

test.each(allOperations().map((operation) => [operation.id, operation] as const))("%s is described as preflight reads it", (id, one) => {
  const { operation } = operations.find((found) => found.operation["x-deepgram-endpoint"] === id) as { operation: Operation };
  const { parameters = [], responses, requestBody } = operation;
  expect(operation["x-deepgram-request-schema"]).toBe(readBundle(id, "2020-12").$id);
  const { host } = operationData(id).operation;
  expect(operation.servers).toEqual(host === undefined ? undefined : [{ url: `https://${host}` }]);
  expect(operation["x-websocket"]?.url).toBe(one.webSocket && `wss://${one.host ?? "api.deepgram.com"}${one.path}`);
  expect(requestBody !== undefined).toBe(one.body !== undefined);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  expect(inQuery.map(({ name, required = false }) => [name, required])).toEqual(
    one.query.fields.map(({ name, required = false }) => [name, required]),
  );
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  expect(inPath.map(({ name }) => `{${name}}`)).toEqual(one.path.match(/\{\w+\}/g) ?? []);
  expect(Object.keys(responses)[0]).toBe(one.webSocket ? "101" : "200");

  // every answer that the bundle names is among the responses, under its status
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    (responseOf(response)?.["x-deepgram-error"] ?? []).map((error) => `${status} ${error}`),
  );
  for (const entry of readBundle(id, "2020-12").allOf ?? []) {
    const error = entry["x-deepgram-error"];
    expect(answers).toContain(`${errors[error]?.status} ${error}`);
  }
  for (const { "x-deepgram-error": named = [] } of parameters) {
    for (const error of named) expect(answers).toContain(`${errors[error]?.status} ${error}`);
  }
});

test("components have the names of what they are", () => {
  const { responses, schemas } = document.components;
  expect(Object.keys(responses)).toEqual(expect.arrayContaining(["Unauthorized", "NotFound", "UnsupportedMediaType", "SpeakV1BadRequest"]));
  for (const name of [...Object.keys(responses), ...Object.keys(schemas)])
    expect(name).toMatch(/^([A-Z][a-z]+V\d)?[A-Z][A-Za-z]+$|^Status\d+$/);

  // a list of values is a schema of its own
  const lists = Object.entries(schemas).filter(([, schema]) => schema.enum !== undefined);
  expect(lists.map(([name]) => name)).toEqual(expect.arrayContaining(["SpeakV1Encoding", "Container", "CallbackMethod"]));
  for (const { operation } of operations) for (const { schema } of operation.parameters ?? []) expect(schema.enum).toBeUndefined();
});

test("a table of audio formats is part of the description", () => {
  const withTable = operations.filter(({ operation }) => operation.description.includes("| encoding |"));
  const endpoints = operationsOf(data).filter(({ formats }) => formats !== undefined);
  expect(withTable.map(({ operation }) => operation["x-deepgram-endpoint"])).toEqual(endpoints.map(({ operation }) => operation.id));
  const page = readFileSync(join(root, "generated/reference/audio-formats.md"), "utf8");
  for (const { operation } of withTable) {
    const rows = operation.description.match(/^\|.*\|$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(4);
    expect(page).toContain(rows.join("\n"));
  }
});

test("text in Markdown has no tag, which readers do not see", () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === "description" && typeof part === "string") texts.push(part);
      else collect(part);
    }
  };
  collect(document);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /<\w/.test(text.replace(/`[^`]*`/g, "")))).toEqual([]);
  expect(texts.filter((text) => text.includes("`aura-2-<voice>-<language>`")).length).toBeGreaterThan(1);
});

test("every error of a response whose text is known has an example, and the example is that error", () => {
  const seen = new Set<string>();
  for (const response of Object.values(document.components.responses)) {
    const examples = Object.values(response.content ?? {}).flatMap((one) => Object.keys(one.examples));
    const known = response["x-deepgram-error"].filter((id) => errors[id]?.shape !== "unknown" && errors[id]?.err_msg !== null);
    expect(examples.sort()).toEqual([...known].sort());
    for (const id of examples) seen.add(id);
  }
  expect(Object.keys(document.components.examples).sort()).toEqual([...seen].sort());
  for (const [id, { value }] of Object.entries(document.components.examples)) {
    expect(JSON.stringify(value)).not.toMatch(/\{\w+\}/);
    const parsed = parseDeepgramError({ status: errors[id]?.status, headers: {}, body: value });
    const ids = parsed.known ? [parsed.id, ...parsed.alternatives] : parsed.candidates;
    expect([id, ids]).toEqual([id, expect.arrayContaining([id])]);
  }
});
