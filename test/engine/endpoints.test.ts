import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { createPreflight, type EndpointId, preflight, preflightValues } from "../../src/index.js";
import * as validators from "../../src/validators.js";
import { folders } from "../data.js";
import fc, { anyCharacter, expectEqual } from "../properties.js";

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content;

interface Operation {
  readonly id: EndpointId;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly pathParameters?: Record<string, string>;
}

const closed: Record<string, readonly string[]> = {
  model: ["flux-haley-en", "flux-nobody-xx", "aura-2-thalia-en", "nova-3", "nova-2", "flux-general-en", "flux-general-multi"],
  encoding: ["linear16", "mulaw", "mp3", "opus", "flac"],
  container: ["wav", "ogg", "none"],
  callback_method: ["POST", "PUT"],
  language: ["en", "en-US", "es", "english", "EN", "multi"],
  diarize_model: ["latest", "v1", "v2"],
  redact: ["pci", "cardinal", "numbers"],
  detect_language: ["true", "false", "en"],
  language_hint: ["en", "zh", "es-419"],
  custom_topic_mode: ["extended", "strict"],
  custom_intent_mode: ["extended", "strict"],
};
const uuid = "123e4567-e89b-12d3-a456-426614174000";
const operations = folders.flatMap((folder) => read<{ operations: Operation[] }>(`schemas/${folder}/operations.json`).operations);
const managed = /^(?:manage|auth)/;
const judged = operations.filter(({ id }) => !id.startsWith("speak.v1"));
const pathOf = ({ path }: Operation, value = uuid) => path.replace(/\{\w+\}/g, encodeURIComponent(value));
const loose = preflightValues as unknown as (
  endpoint: string,
  values: { path?: object; query?: object; body?: unknown; headers?: object },
  options?: object,
) => ReturnType<typeof preflight>;

test.each(operations.map((operation) => [operation.id, operation] as const))("%s has its route, on any host", (id, operation) => {
  for (const host of ["https://api.deepgram.com", "https://api.eu.deepgram.com", "http://localhost:8080", ""]) {
    for (const method of [operation.method, operation.method.toLowerCase()]) {
      expect(preflight({ method, url: host + pathOf(operation) }).endpoint).toBe(id);
    }
  }
});

test.each([
  ["GET", "/v1/projects/"],
  ["GET", `/v1/projects/${uuid}/`],
  ["GET", "/v1/projects//keys"],
  ["GET", `/v1/projects/${uuid}/keys/a/b`],
  ["PUT", `/v1/projects/${uuid}`],
  ["POST", "/v1/models"],
  ["GET", "/v1/auth/grant"],
  ["GET", "/v1/auth/token"],
  ["GET", "/v2/models"],
  ["GET", "/V1/projects"],
  ["GET", `/v1/projects/${uuid}/Keys`],
  ["GET", "/v1/agent/converse/"],
  ["GET", `/${"a/".repeat(100_000)}`],
])("%s %s is no route that is known", (method, url) => {
  expect(preflight({ method, url, body: "{" })).toEqual({ ok: true, endpoint: null, query: undefined, body: undefined, notices: [] });
});

test("dot segments are resolved before the route is looked for", () => {
  expect(preflight({ method: "GET", url: `/v1/projects/x/../${uuid}/keys` })).toMatchObject({ ok: true, endpoint: "manage.v1.keys.list" });
});

test("the parameters of the path are decoded, and a verdict has them", () => {
  const verdict = preflight({ method: "DELETE", url: `/v1/projects/${uuid}/invites/john%2Bdoe@example.com` });
  expect(verdict).toMatchObject({ ok: true, path: { project_id: uuid, email: "john+doe@example.com" } });
});

test("what preflightValues puts into a path comes out of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, minLength: 1 }), (email) => {
      // the URL standard resolves these, however they are written
      fc.pre(!/^(?:\.|%2e){1,2}$/i.test(email));
      const verdict = preflightValues("manage.v1.invites.delete", { path: { project_id: uuid, email } });
      expect(verdict).toMatchObject({ ok: true, path: { project_id: uuid, email } });
    }),
  );
});

test.each([undefined, {}, { project_id: "" }, { project_id: 5 }, { __proto__: { project_id: uuid } }])(
  "the path %j is a programmer's error",
  (path) => {
    expect(() => loose("manage.v1.projects.get", path === undefined ? {} : { path })).toThrow(/needs `path\.project_id`/);
  },
);

test.each([".", "..", "%2e", ".%2E"])("the path value %j, which the URL standard resolves, is a programmer's error", (project_id) => {
  expect(() => loose("manage.v1.keys.list", { path: { project_id } })).toThrow(TypeError);
});

test.each<[string, object]>([
  ["a query that is no object of values", { query: new URLSearchParams("a=b") }],
  ["a query that is a text", { query: "a=b" }],
  ["a body that is a function", { body: () => 1 }],
  ["a body that no JSON can be made of", { body: JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`) as unknown }],
  ["headers that are a flat list", { headers: ["content-type", "application/json"] }],
])("%s is a programmer's error", (_name, values) => {
  expect(() => loose("auth.v1.grant", values)).toThrow(/^preflight: /);
});

test("values without a body are judged as far as they go", () => {
  expect(preflightValues("manage.v1.keys.list", { path: { project_id: uuid }, query: { status: "active" } })).toEqual({
    ok: true,
    endpoint: "manage.v1.keys.list",
    path: { project_id: uuid },
    query: { status: "active" },
    body: undefined,
    notices: [],
  });
  expect(preflightValues("auth.v1.grant", {})).toMatchObject({ ok: true, body: undefined });
  expect(loose("manage.v1.keys.create", { path: { project_id: uuid }, body: {} })).toMatchObject({
    ok: false,
    body: { details: "Json deserialize error: missing field `comment` at line 1 column 2" },
  });
});

test("a ws: or wss: URL implies the header fields of the upgrade", () => {
  for (const url of [
    "ws://localhost/v1/speak",
    "wss://api.deepgram.com/v1/listen",
    "wss://api.deepgram.com/v2/listen?model=flux-general-en",
  ]) {
    expect(preflight({ method: "GET", url })).toMatchObject({ ok: true, notices: [] });
  }
});

test("no step of 0.05 is off it, however it was reached", () => {
  let sum = 0.5;
  for (let place = 10; place <= 30; place++, sum += 0.05) {
    for (const speed of [place * 0.05, place / 20, sum, Number((place / 20).toFixed(2))]) {
      const verdict = preflightValues("speak.v2", { query: { model: "flux-haley-en", speed }, body: { text: "Hello" } });
      expect([speed, verdict.ok, verdict.notices]).toEqual([speed, true, []]);
    }
  }
});

describe("the order of the server", () => {
  const json = { "content-type": "application/json" };
  const faults = [
    { rule: "project-id-character", url: (url: string) => url.replace(uuid, "my-project") },
    { rule: "page-not-a-number", url: (url: string) => `${url}limit=ten&` },
    { rule: "date-invalid", url: (url: string) => `${url}start=monday&` },
    { rule: "authorization-missing", headers: {} },
  ];
  const judge = createPreflight({ auth: "check", all: true });

  test.each(faults.flatMap((first, place) => faults.slice(place + 1).map((second) => [first.rule, second.rule, first, second] as const)))(
    "%s comes before %s",
    (_first, _second, first, second) => {
      let url = `/v1/projects/${uuid}/requests?`;
      for (const { url: change } of [second, first]) if (change) url = change(url);
      const headers = [first, second].some((fault) => "headers" in fault) ? {} : { authorization: "Token a" };
      const verdict = judge({ method: "GET", url, headers });
      if (verdict.ok) throw new Error("accepted");
      expect(verdict.rule.id).toBe(first.rule);
      expect(verdict.violations?.map(({ rule }) => rule.id)).toEqual([first.rule, second.rule]);
    },
  );

  test("the path and the credentials come before the body, and the shape of the body before what goes together", () => {
    const post = (project: string, headers: object, body: string) =>
      judge({ method: "POST", url: `/v1/projects/${project}/keys`, headers: { ...json, ...headers }, body });
    const rules = (verdict: ReturnType<typeof judge>) => (verdict.ok ? [] : (verdict.violations ?? []).map(({ rule }) => rule.id));
    const both = '"expiration_date":"2027-01-01T00:00:00Z","time_to_live_in_seconds":60';
    expect(rules(post("p", {}, "{"))).toEqual(["project-id-character", "authorization-missing", "json-syntax"]);
    expect(rules(post(uuid, { authorization: "Token a" }, `{"comment":"a",${both}}`))).toEqual(["json-field-missing"]);
    expect(rules(post(uuid, { authorization: "Token a" }, `{"comment":"a","scopes":[],${both}}`))).toEqual(["expiration-twice"]);
  });

  test("a path and a head are judged before the body is there", () => {
    expect(judge({ method: "POST", url: "/v1/projects/p/keys" }).ok).toBe(false);
    expect(preflight({ method: "POST", url: `/v1/projects/${uuid}/keys` })).toMatchObject({ ok: true, body: undefined });
  });
});

test("the lists of models need no credentials", () => {
  for (const url of ["/v1/models", `/v1/models/${uuid}`]) expect(preflight({ method: "GET", url }, { auth: "check" }).ok).toBe(true);
  expect(preflight({ method: "GET", url: `/v1/projects/${uuid}/models` }, { auth: "check" }).ok).toBe(false);
});

test("whatever arrives, the answer is a verdict, and an accepted one has no rejection in it", () => {
  const piece = fc.oneof(
    fc.constantFrom(uuid, "%", "%zz", "%00", "..", "{}", "é", "limit", "true"),
    fc.string({ unit: anyCharacter, maxLength: 12 }),
  );
  const body = fc.oneof(fc.constant(undefined), fc.constant(null), fc.uint8Array({ maxLength: 30 }), fc.json(), fc.string());
  fc.assert(
    fc.property(
      fc.constantFrom(...operations),
      fc.array(piece, { minLength: 3, maxLength: 3 }),
      fc.array(piece),
      body,
      fc.boolean(),
      (one, ids, query, content, all) => {
        let place = 0;
        const path = one.path.replace(/\{\w+\}/g, () => ids[place++] ?? "");
        const request = {
          method: one.method,
          url: `${path}?${query.join("&")}`,
          headers: { "content-type": "application/json" },
          body: content,
        };
        const verdict = preflight(request, { all, auth: all ? "check" : "ignore" });
        expectEqual(preflight(request, { all, auth: all ? "check" : "ignore" }).ok, verdict.ok);
        if (verdict.ok) return;
        expectEqual(verdict.text, typeof verdict.body === "string" ? verdict.body : JSON.stringify(verdict.body));
        expectEqual(preflight(request, { certainty: "inferred", auth: all ? "check" : "ignore" }).ok, false);
      },
    ),
    { numRuns: 5000 },
  );
});

describe.each(judged.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const path = Object.fromEntries(Object.keys(operation.pathParameters ?? {}).map((name) => [name, uuid]));
  // what has to be there
  const preset = id.startsWith("speak.v2") ? { model: "flux-haley-en" } : id === "read.v1" ? { language: "en", topics: true } : {};
  const validator = (part: "Query" | "Body") =>
    (validators as unknown as Record<string, (value: unknown) => boolean>)[`validate${operation.name}${part}`] as (
      value: unknown,
    ) => boolean;
  const compile = (part: string) => new Ajv({ strict: false }).compile(read<object>(`generated/schemas/${id}.${part}.json`));

  if (operation.body !== undefined) {
    test("a body gets the same verdict from preflight, from ajv at run time and from the standalone validator", () => {
      const validate = compile("body");
      const standalone = validator("Body");
      // exactly one of several has the fields of each
      const { properties, oneOf } = read<{ properties?: object; oneOf?: { properties: object }[] }>(`generated/schemas/${id}.body.json`);
      const names = Object.keys(properties ?? Object.assign({}, ...(oneOf ?? []).map((branch) => branch.properties)));
      const value = fc.oneof(
        fc.constantFrom<unknown>("a", "", null, 0, 1, 3600, 3601, 0.5, true, ["a"], [], [1], { a: "b" }, { a: 1 }, "2027-01-01T00:00:00Z"),
        fc.jsonValue(),
      );
      // what a date contains is not for a schema to say
      const dated = fc.constantFrom<unknown>("2027-01-01T00:00:00Z", null, 5);
      const fields = Object.fromEntries(names.map((name) => [name, name === "expiration_date" ? dated : value]));
      const bodies = fc.oneof({ weight: 4, arbitrary: fc.record(fields, { requiredKeys: [] }) }, { weight: 1, arbitrary: fc.jsonValue() });
      fc.assert(
        fc.property(bodies, (body) => {
          // a list in the place of an object is read as fields in order, which no schema says
          fc.pre(!Array.isArray(body));
          // an integer that Rust's types do not hold is only inferred to be rejected, and what follows it is not read
          const version = (body as { api_version?: unknown } | null)?.api_version;
          fc.pre(typeof version !== "number" || Math.abs(version) <= Number.MAX_SAFE_INTEGER);
          // a field that nobody has tried on /v2/speak may be all that there is
          fc.pre(managed.test(id) || Object.keys(Object(body)).every((name) => names.includes(name)));
          // what is to be fetched is looked at as a URL too
          fc.pre(typeof Object(body).url !== "string");
          const ours = loose(id, { path, query: preset, body }).ok;
          expectEqual({ body, ajv: validate(body), standalone: standalone(body) }, { body, ajv: ours, standalone: ours });
        }),
        { numRuns: 1000 },
      );
    });
  }

  if (operation.query !== undefined) {
    test("a query gets the same verdict from preflight, from ajv at run time and from the standalone validator", () => {
      const validate = compile("query");
      const standalone = validator("Query");
      const { properties } = read<{ properties: Record<string, { type?: string }> }>(`generated/schemas/${id}.query.json`);
      const values = (name: string, { type }: { type?: string }): fc.Arbitrary<unknown> => {
        if (name === "start" || name === "end") return fc.constant("2024-01-01");
        if (name === "callback") return fc.constant("https://example.com/hook");
        if (type === "boolean") return fc.boolean();
        if (name === "endpointing") return fc.constantFrom<unknown>(true, false, 0, 300);
        if (type === "integer") return fc.constantFrom(1, 8000, 16000, 22050, 24000, 44100, 48000);
        if (name === "summarize") return fc.constantFrom("true", "false", "v2", "v1");
        if (name in closed) return fc.constantFrom("a", ...(closed[name] ?? []));
        return type === "number"
          ? fc.constantFrom(0, 1, 1000, 1001, 1.5, -1, 0.5, 1.15, 1.07, 2, 3)
          : fc.constantFrom("a", "true", "active");
      };
      const fields = Object.fromEntries(
        Object.entries({ ...properties, nonsense: {} }).map(([name, schema]) => [name, values(name, schema)]),
      );
      fc.assert(
        fc.property(fc.record(fields, { requiredKeys: [] }), (query) => {
          const ours = loose(id, { path, query }).ok;
          expectEqual({ query, ajv: validate(query), standalone: standalone(query) }, { query, ajv: ours, standalone: ours });
        }),
        { numRuns: 1000 },
      );
    });
  }
});

test("every schema has a validator, and every validator a schema", () => {
  const names = readdirSync(join(root, "generated/schemas")).filter((name) => /\.(?:query|body|message)\.json$/.test(name));
  const titles = names.map((name) => `validate${read<{ title: string }>(`generated/schemas/${name}`).title}`);
  expect(Object.keys(validators).sort()).toEqual(titles.sort());
});
