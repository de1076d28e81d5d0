import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sValidator } from "@hono/standard-validator";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC, TRPCError } from "@trpc/server";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Hono } from "hono";
import { allOperations } from "../../../generated/operations/index.js";
import { camelCase } from "../../../src/compile/names.js";
import type { Operation } from "../../../src/engine/operation.js";
import { type Options, preflightMessage, preflightValues, type SpeakV1Query } from "../../../src/index.js";
import * as standard from "../../../src/standard.js";
import { type Row, requestOf } from "../../engine/row.js";

type Schema = StandardSchemaV1<unknown, object> & StandardJSONSchemaV1<unknown, object>;
type Part = "query" | "body" | "message";

/** A value that a constant is tried with, and the id of the endpoint. */
interface Trial {
  readonly id: string;
  readonly part: Part;
  readonly value: unknown;
}

const constants = standard as unknown as Readonly<Record<string, Schema & { with(options: object): Schema }>>;
const names = Object.keys(constants);
const nameOf = ({ id, part }: Pick<Trial, "id" | "part">): string => camelCase(`${id}.${part}`);
const engine = join(__dirname, "../../engine");
const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(engine, file), "utf8")) as Content;
const rowsOf = (what: string): Row[] =>
  readdirSync(engine)
    .filter((file) => file.endsWith(`.${what}.json`))
    .flatMap((file) => read<Row[]>(file));

function validate(schema: StandardSchemaV1<unknown, object>, value: unknown): StandardSchemaV1.Result<object> {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("a promise");
  return result;
}

/** The query of a row as frameworks hand it over: text, or a list of texts; `undefined` where that says something else than what is on the wire. */
function queryIn(row: Row): Record<string, string | string[]> | undefined {
  const [, raw = ""] = String(requestOf(row).url)
    .replace(/#.*/s, "")
    .split(/\?(.*)/s);
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const pair of raw === "" ? [] : raw.split("&")) {
    if (!/^[^=[]+=/.test(pair)) return undefined;
    try {
      const [name = "", value = ""] = pair.split(/=(.*)/s).map((part) => decodeURIComponent(part.replaceAll("+", " ")));
      const before = values[name];
      values[name] = before === undefined ? value : [before, value].flat();
    } catch {
      return undefined;
    }
  }
  return values;
}

function jsonIn(body: unknown): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : "");
  } catch {
    return undefined;
  }
}

const trialsOf = (row: Row): Trial[] => {
  const id = row.endpoint ?? "speak.v1";
  const query = queryIn(row);
  const body = jsonIn(requestOf(row).body);
  return [
    ...(query ? [{ id, part: "query" as const, value: query }] : []),
    ...(body === undefined ? [] : [{ id, part: "body" as const, value: body }]),
  ];
};
const accepted = rowsOf("accepted").filter((row) => !("options" in row));
/** What is wrong with each member alone, and nothing at all: not every endpoint has rows of its own for it. */
const spoiled = allOperations().flatMap(({ id, query, body }): Trial[] => [
  ...query.fields.map(({ name }) => ({ id, part: "query" as const, value: { [name]: "no such value" } })),
  ...(body?.fields ?? []).map(({ name }) => ({ id, part: "body" as const, value: { [name]: [5] } })),
  { id, part: "body", value: {} },
]);
const trials = [...[...accepted, ...rowsOf("rejected")].flatMap(trialsOf), ...spoiled].filter((trial) => names.includes(nameOf(trial)));

/** What makes a request of one part: the rest of it is taken. */
function rest(operation: Operation) {
  const { id } = operation;
  const path = Object.fromEntries(
    [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "123e4567-e89b-12d3-a456-426614174000"]),
  );
  const own = accepted.filter(({ endpoint = "speak.v1" }) => endpoint === id);
  const query = own.map((row) => queryIn(row)).find((values) => values !== undefined) ?? {};
  const body = operation.body && own.map((row) => jsonIn(requestOf(row).body)).find((value) => value !== undefined);
  return { path, query, body };
}
const rests = new Map(allOperations().map((operation) => [operation.id, rest(operation)]));

/** What the core says of a request in which all but one part is taken. */
function core({ id, part, value }: Trial, options: Options = {}) {
  const verdict = preflightValues(id as "speak.v1", { ...rests.get(id), [part]: value } as never, options);
  if (verdict.ok) return { ok: true, value: verdict[part as "query"] as object | undefined };
  const { body } = verdict as { readonly body: string | { readonly err_msg?: string; readonly details?: string } };
  const message = typeof body === "string" ? body : (body.err_msg ?? body.details);
  const keys = verdict.rule.pointer.split("/").slice(2);
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return { ok: false, message, path };
}

const ajvs = { "draft-2020-12": Ajv2020, "draft-07": Ajv } as const;
const targets = Object.keys(ajvs) as (keyof typeof ajvs)[];
const kept = new Map<string, ValidateFunction>();
/** What ajv makes of the JSON Schema of a constant. */
function compiled(name: string, target: keyof typeof ajvs, side: "input" | "output" = "output"): ValidateFunction {
  const key = `${name} ${target} ${side}`;
  const schema = (constants[name] as Schema)["~standard"].jsonSchema[side]({ target });
  const fits = kept.get(key) ?? new ajvs[target]({ strict: true, strictTypes: false }).compile(schema);
  kept.set(key, fits);
  return fits;
}

// no schema looks into them
const opaque = ["url", "expiration_date"];

describe("the rows of the core", () => {
  test("every query, body and message has a constant, and nothing else", () => {
    const files = readdirSync(join(__dirname, "../../../generated/schemas")).filter((file) => !/draft-07|\.request\./.test(file));
    expect([...names].sort()).toEqual(files.map((file) => camelCase(file.replace(/\.json$/, ""))).sort());
  });

  test.each(names)("%s says what the core says", (name) => {
    const own = trials.filter((trial) => nameOf(trial) === name);
    const schema = constants[name] as Schema;
    const strict = (constants[name] as (typeof constants)[string]).with({ certainty: "inferred" });
    for (const trial of own) {
      const inferred = core(trial, { certainty: "inferred" });
      if (!inferred.ok) expect(validate(strict, trial.value).issues?.[0]).toEqual({ message: inferred.message, path: inferred.path });
      const wanted = core(trial);
      const result = validate(schema, trial.value);
      const isList = Array.isArray(trial.value);
      if (wanted.ok && !isList) expect({ trial, result }).toEqual({ trial, result: { value: wanted.value ?? trial.value } });
      else if (wanted.ok) expect(result.issues?.[0]?.message).toMatch(/^preflight: /);
      else expect({ trial, first: result.issues?.[0] }).toEqual({ trial, first: { message: wanted.message, path: wanted.path } });
    }
  });

  test("a constant is tried with what is taken and with what is not", () => {
    const outcomes = new Map(names.map((name) => [name, new Set<boolean>()]));
    for (const trial of trials) outcomes.get(nameOf(trial))?.add(core(trial, { certainty: "inferred" }).ok);
    const without = (ok: boolean) =>
      [...outcomes].filter(([name, seen]) => !name.endsWith("Message") && !seen.has(ok)).map(([name]) => name);
    expect(without(true)).toEqual([]);
    // of these parameters nobody knows a value that is rejected
    expect(without(false)).toEqual([
      "manageV1KeysListQuery",
      "manageV1ModelsListQuery",
      "manageV1ProjectModelsListQuery",
      "manageV1SelfHostedCredentialsCreateQuery",
    ]);
    expect(trials.length).toBeGreaterThan(600);
  });

  test("the messages over a socket", () => {
    type MessageRow = { readonly endpoint: string; readonly message: unknown };
    const { accepted, rejected } = read<{ accepted: MessageRow[]; rejected: MessageRow[] }>("messages.json");
    const outcomes = new Set<string>();
    for (const { endpoint: id, message } of [...accepted, ...rejected]) {
      const value = typeof message === "string" ? jsonIn(message) : message;
      if (typeof value !== "object" || value === null || Array.isArray(value) || "base64" in value) continue;
      const verdict = preflightMessage(id as "speak.v1.stream", value as never, { now: 0 });
      const result = validate(constants[nameOf({ id, part: "message" })] as Schema, value);
      outcomes.add(`${id} ${verdict.ok}`);
      if (verdict.ok) {
        expect(result).toEqual({ value: verdict.message ?? value });
        continue;
      }
      const { answer } = verdict;
      const said = answer.kind === "close" ? answer.reason : answer.message.description;
      expect(result.issues).toEqual([{ message: said, path: verdict.rule.pointer.split("/").slice(2) }]);
    }
    expect([...outcomes].filter((one) => one.endsWith("true"))).toHaveLength(4);
    expect([...outcomes].filter((one) => one.endsWith("false"))).toHaveLength(4);
  });
});

describe("the JSON Schemas", () => {
  test.each(names)("of %s are ajv's, and agree with each other and with what is decoded", (name) => {
    const schema = constants[name] as Schema;
    const [modern, older] = targets.map((target) => compiled(name, target));
    const input = compiled(name, "draft-2020-12", "input");
    const own = trials.filter((trial) => nameOf(trial) === name).flatMap(({ value }) => [value, validate(schema, value)]);
    for (const one of [...own, {}, [], null, 5]) {
      const isResult = typeof one === "object" && one !== null && "value" in one && Object.keys(one).length === 1;
      const value = isResult ? one.value : one;
      expect([value, older?.(value), input(value)]).toEqual([value, modern?.(value), modern?.(value)]);
    }
  });

  test("what is decoded fits, and a body that is rejected does not", () => {
    const misfits: unknown[] = [];
    let fitting = 0;
    for (const { id, part, value } of trials) {
      const name = nameOf({ id, part });
      const result = validate(constants[name] as Schema, value);
      const fits = compiled(name, "draft-2020-12");
      const { properties = {} } = fits.schema as { readonly properties?: object };
      if (result.issues === undefined) {
        // what the server may read in more than one way is not decoded
        const given = Object.entries(value as object).filter(([key]) => part === "body" || key in properties);
        if (result.value === value || (part === "query" && given.some(([key, one]) => one === "" || !(key in result.value)))) continue;
        fitting++;
        if (!fits(result.value)) misfits.push([name, result.value, fits.errors]);
      } else if (part === "body" && fits(value) && !opaque.includes(String(result.issues[0]?.path?.[0])))
        misfits.push([name, value, result.issues]);
    }
    expect(misfits).toEqual([]);
    expect(fitting).toBeGreaterThan(300);
  });
});

describe("a value of another kind gives issues, and never an error", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const failing = {
    toJSON() {
      throw new Error("no");
    },
  };
  const strange = {
    symbol: Symbol("a"),
    function: () => 0,
    bigint: 1n,
    number: Number.NaN,
    map: new Map(),
    list: [[]],
    bare: Object.create(null),
  };
  const others = [
    undefined,
    null,
    "",
    "encoding=mp3",
    5,
    true,
    [],
    ["Hello"],
    ...Object.values(strange).filter((one) => typeof one !== "object"),
    new Map(),
  ];

  test.each(names)("%s", (name) => {
    const schema = constants[name] as Schema;
    for (const value of others) {
      const { issues = [] } = validate(schema, value);
      expect(issues[0]).toEqual({ message: expect.stringMatching(/./), path: name.endsWith("Query") ? [] : expect.any(Array) });
    }
    const hostile = name.endsWith("Query") ? { model: circular } : circular;
    for (const value of [hostile, name.endsWith("Query") ? { model: failing } : failing]) {
      expect(validate(schema, value).issues?.[0]?.message).toMatch(/^preflight: .*(?:must be|cannot be)/);
    }
  });

  test.each(Object.entries(strange))("no query carries a %s", (key, value) => {
    expect(validate(standard.speakV1Query, { encoding: "mp3", [key]: value }).issues).toEqual([
      { message: expect.stringMatching(`^preflight: \`${key}\` must be `), path: [key] },
    ]);
  });
});

describe("a part is judged alone", () => {
  const { speakV1Body, speakV1Query, speakV2Body, speakV2Query, readV1Body } = standard;

  test("a query that is wrong hides nothing of the body, nor the other way round", () => {
    const query = { encoding: "mp3", sample_rate: 24000 };
    const body = { text: "" };
    const verdict = preflightValues("speak.v1", { query: query as SpeakV1Query, body });
    expect(verdict.ok ? undefined : verdict.rule.pointer).toBe("/query/sample_rate");
    expect(validate(speakV1Query, query).issues).toEqual([
      { message: "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`.", path: ["sample_rate"] },
    ]);
    expect(validate(speakV1Body, body).issues).toEqual([{ message: "Input text contains no characters.", path: ["text"] }]);
  });

  test("a query that must be there is nothing to the body", () => {
    expect(validate(speakV2Query, {}).issues).toEqual([{ message: expect.stringMatching("missing field `model`"), path: [] }]);
    expect(validate(speakV2Body, { text: "Hello" })).toEqual({ value: { text: "Hello" } });
    expect(validate(readV1Body, { text: "Hello" })).toEqual({ value: { text: "Hello" } });
  });

  test("what the server looks at after the body is found without one", () => {
    expect(validate(speakV1Query, { model: "aura-2-nobody-en" }).issues).toEqual([
      { message: "Project does not have access to the requested model.", path: ["model"] },
    ]);
  });

  test("of a message, only what the server comes upon first is said", () => {
    expect(validate(standard.speakV2StreamMessage, { type: "Configure", speed: 9, expressivity: 99 }).issues).toHaveLength(1);
  });

  test("no value is an empty body, in the server's words", () => {
    expect(validate(standard.manageV1KeysCreateBody, undefined).issues).toEqual([
      { message: "Json deserialize error: EOF while parsing a value at line 1 column 0", path: [] },
    ]);
  });

  test("everything is said, in the server's order", () => {
    const query = { model: "thalia", encoding: "mp3", sample_rate: "24000", speed: 9 };
    const all = preflightValues("speak.v1", { query: query as unknown as SpeakV1Query, body: { text: "Hello" } }, { all: true });
    const pointers = all.ok ? [] : all.violations?.map(({ rule }) => rule.pointer.split("/").slice(2));
    expect(pointers?.length).toBe(3);
    expect(validate(speakV1Query, query).issues?.map(({ path }) => path)).toEqual(pointers);
  });
});

describe("values", () => {
  const { manageV1KeysCreateBody, speakV1Body, speakV1Query } = standard;

  test("text as from a URL comes to the same as typed values", () => {
    const value = { encoding: "linear16", sample_rate: 24000, mip_opt_out: true, tag: ["a"] };
    const typed = { ...value, speed: null, callback: undefined };
    const text = { encoding: "linear16", sample_rate: "24000", mip_opt_out: "true", tag: "a" };
    expect([typed, text].map((one) => validate(speakV1Query, one))).toEqual([{ value }, { value }]);
  });

  test("what the endpoint does not know is left out", () => {
    expect(validate(speakV1Query, { encoding: "mp3", __proto__: null, voice: "thalia", toString: "x" })).toEqual({
      value: { encoding: "mp3" },
    });
  });

  test("what cannot be decoded for sure comes back as it was", () => {
    expect(validate(speakV1Body, { text: "\ud800" })).toEqual({ value: { text: "\ud800" } });
  });

  test("a path leads through lists and names of any kind", () => {
    expect(validate(manageV1KeysCreateBody, { comment: "a", scopes: ["member", 5] }).issues).toEqual([
      { message: "Json deserialize error: invalid type: integer `5`, expected a string at line 1 column 35", path: ["scopes", 1] },
    ]);
    expect(validate(speakV1Body, { text: "a", "a/b~1c": 1 }).issues?.[0]?.path).toEqual(["a/b~1c"]);
  });
});

describe("options", () => {
  const { speakV1Body, speakV1Query } = standard;
  const model = "aura-2-newcomer-en";

  test.each([
    ["a voice is added", speakV1Query.with({ models: { add: [model] } })],
    ["unknown voices are taken", speakV1Query.with({ models: { unknown: "notice" } })],
    ["the rule is off", speakV1Query.with({ rules: { "voice-name-unknown": "off" } })],
    ["the later options count", speakV1Query.with({ certainty: "recorded" }).with({ rules: { "voice-name-unknown": "warn" } })],
  ])("%s", (_title, schema) => {
    expect(validate(schema, { model })).toEqual({ value: { model } });
    expect(validate(speakV1Query, { model }).issues).toHaveLength(1);
  });

  test("limits", () => {
    expect(validate(speakV1Body.with({ limits: { textCharacters: 3 } }), { text: "Hello" }).issues).toHaveLength(1);
  });

  test("an option that does not exist is an error where it is set", () => {
    expect(() => speakV1Query.with({ rules: { "no-such-rule": "off" } } as never)).toThrow(TypeError);
    expect(() => speakV1Query.with({ strict: true } as never)).toThrow("preflight: unknown option `strict`");
  });
});

test.each(["openapi-3.0", "draft-04", "toString", ""])("there is no JSON Schema of %s", (target) => {
  expect(() => standard.speakV1Query["~standard"].jsonSchema.input({ target })).toThrow("draft-2020-12 and draft-07");
});

test("a JSON Schema belongs to who asked for it", () => {
  const { input, output } = standard.authV1GrantBody["~standard"].jsonSchema;
  const first = input({ target: "draft-07" });
  first["title"] = "mine";
  expect(input({ target: "draft-07" })["title"]).toBe("AuthV1GrantBody");
  expect(output({ target: "draft-07" })).toEqual(input({ target: "draft-07" }));
});

describe("in tRPC, unmodified", () => {
  const trpc = initTRPC.create();
  const router = trpc.router({
    rate: trpc.procedure.input(standard.speakV1Query).query(({ input }) => input.sample_rate ?? 0),
    speak: trpc.procedure.input(standard.speakV1Body).mutation(({ input }) => input.text?.length),
    key: trpc.procedure.output(standard.manageV1KeysCreateBody).query(() => ({ comment: "a", scopes: [] })),
  });
  const caller = router.createCaller({});

  test("a procedure gets what is decoded", async () => {
    await expect(caller.rate({ encoding: "linear16", sample_rate: 24000 })).resolves.toBe(24000);
    await expect(caller.rate({ encoding: "linear16", sample_rate: "16000" } as never)).resolves.toBe(16000);
    await expect(caller.speak({ text: "Hello" })).resolves.toBe(5);
    await expect(caller.key()).resolves.toEqual({ comment: "a", scopes: [] });
  });

  test.each([
    [{ encoding: "mp3", sample_rate: 24000 }, "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`."],
    [undefined, "preflight: the query is an object of values by name"],
    ["encoding=mp3", "preflight: the query is an object of values by name"],
  ])("%j is a bad request in the server's words", async (input, message) => {
    const error: unknown = await caller.rate(input as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TRPCError);
    expect(error).toMatchObject({ code: "BAD_REQUEST", message, cause: { issues: [{ message }] } });
  });
});

describe("in Hono's validator, unmodified", () => {
  const app = new Hono().post("/speak", sValidator("query", standard.speakV1Query), sValidator("json", standard.speakV1Body), (context) =>
    context.json({ ...context.req.valid("query"), ...context.req.valid("json") }),
  );
  const post = (query: string, body: unknown) =>
    app.request(`/speak?${query}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

  test("a handler gets what is decoded", async () => {
    const response = await post("encoding=linear16&sample_rate=24000&tag=a&tag=b", { text: "Hello" });
    expect([response.status, await response.json()]).toEqual([
      200,
      { encoding: "linear16", sample_rate: 24000, tag: ["a", "b"], text: "Hello" },
    ]);
  });

  test.each([
    ["encoding=mp3&sample_rate=24000", { text: "Hello" }, "Unsupported audio format: `sample_rate` is not applicable when `encoding=mp3`."],
    ["speed=fast", { text: "Hello" }, 'Failed to deserialize query parameters: invalid type: string "fast", expected f32'],
    [
      "",
      { text: "Hello", url: "https://example.com/" },
      "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body.",
    ],
    ["", "Hello", "Failed to deserialize JSON payload. Please specify exactly one of `text` or `url` in the JSON body."],
  ])("?%s %j is a bad request in the server's words", async (query, body, message) => {
    const response = await post(query, body);
    expect([response.status, await response.json()]).toMatchObject([400, { success: false, error: [{ message }] }]);
  });
});

test("a value that throws when it is read is invalid, in every part", () => {
  const refuse = () => {
    throw new Error("no");
  };
  const handler: ProxyHandler<object> = new Proxy({}, { get: () => refuse });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const values: readonly unknown[] = [
    Object.defineProperty({}, "text", { get: refuse, enumerable: true }),
    { model: Object.defineProperty({}, "toString", { get: refuse, enumerable: true }) },
    { toJSON: refuse },
    new Proxy({}, handler),
    new Proxy([], handler),
    proxy,
    { text: proxy },
  ];
  for (const name of names) {
    for (const value of values) {
      const { issues } = validate(constants[name] as Schema, value);
      expect(issues?.length).toBeGreaterThan(0);
      expect(issues?.[0]?.message).toMatch(/^preflight: /);
    }
  }
});
