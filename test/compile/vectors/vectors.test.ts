import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type CheckData, operationsOf, ruleKeys } from "../../../src/checks/kind/schemas.js";
import { askedLine, packedVectors } from "../../../src/cli/conform/vectors.js";
import { readData } from "../../../src/compile/data/data.js";
import type { Vector } from "../../../src/compile/vectors/vector.js";
import { conformanceVectors } from "../../../src/compile/vectors/vectors.js";
import { preflight, type WireRequest } from "../../../src/index.js";
import { decodedRequest } from "../../engine/decoded-request.js";

const root = join(__dirname, "../../..");
const data = readData(join(root, "schemas"));
const folder = join(root, "generated/vectors");
const endpoints = operationsOf(data).map(({ operation }) => operation.id);
const vectors = packedVectors();
const of = (endpoint: string) => vectors.filter((vector) => vector.endpoint === endpoint);

function requestOf(vector: (typeof vectors)[number]): WireRequest {
  const { method, url = "", headers, body, bodyBase64 } = askedLine(vector).request;
  return {
    method,
    url,
    // several fields of one name are a list of one each
    headers: Object.entries(headers ?? {}).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
    body: bodyBase64 === undefined ? body : Buffer.from(bodyBase64, "base64"),
  };
}

/** What preflight says, as vectors do. */
function said(vector: (typeof vectors)[number]) {
  const verdict = preflight(requestOf(vector), { auth: vector.auth ?? "ignore" });
  const { rule } = vector.expect;
  if (verdict.ok) {
    const isSaid = verdict.notices.some(({ id }) => id === rule);
    return { endpoint: verdict.endpoint, expect: { verdict: "accepted", ...(isSaid ? { rule } : {}) } };
  }
  const { status, body } = verdict;
  const code = typeof body === "string" ? undefined : "err_code" in body ? body.err_code : body.category;
  const message = typeof body === "string" ? body : "err_msg" in body ? body.err_msg : body.details;
  return {
    endpoint: verdict.endpoint,
    expect: {
      verdict: "rejected",
      status,
      ...(code === undefined ? {} : { err_code: code }),
      ...(vector.expect.err_msg === undefined ? {} : { err_msg: message }),
      rule: verdict.rule.id,
    },
    certainty: verdict.rule.certainty,
  };
}

test("every endpoint has a file, which its schema takes", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(data.files.get("meta/vectors.meta.json") as object);
  expect(readdirSync(folder).sort()).toEqual(endpoints.map((id) => `${id}.json`).sort());
  for (const name of readdirSync(folder)) {
    const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as { $schema: string; endpoint: string; dataDate: string };
    expect([name, validate(file), validate.errors]).toEqual([name, true, null]);
    expect(`${file.endpoint}.json`).toBe(name);
    expect(file.dataDate).toBe(data.date);
    expect(existsSync(join(folder, file.$schema))).toBe(true);
  }
});

test("an id names its endpoint, stands there once, and stays when something else goes", () => {
  const ids = vectors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, endpoint } of vectors) expect(id.split("/")[0]).toBe(endpoint);
  const speak = data.folders.find(({ path }) => path === "speak/v1");
  const [operation] = speak?.operations ?? [];
  if (speak === undefined || operation === undefined) throw new Error("there is no speak/v1");
  const lessChecks = operation.checks.filter(({ check }) => check !== "callback");
  const less = { ...data, folders: [{ ...speak, operations: [{ ...operation, checks: lessChecks }] }] };
  const left =
    conformanceVectors(less)
      .get("speak.v1")
      ?.vectors.map(({ id }) => id) ?? [];
  const isOfCallback = (id: string) => /callback-(?:not|port|method-without)/.test(id);
  const whole = of("speak.v1").map(({ id }) => id);
  expect(left.length).toBeGreaterThan(400);
  expect(whole.filter((id) => !left.includes(id)).filter((id) => !isOfCallback(id))).toEqual([]);
});

const checked = data.folders.map((one) => [one.path, one] as const);

test.each(checked)("every rule of %s is broken by a vector, and rejects where it is certain enough", (_path, { checks, operations }) => {
  const own = operations.flatMap(({ operation }) => of(operation.id));
  // a vector is a request to an endpoint, and not a message
  const rules = checks.filter(({ stage }) => stage !== "message" && stage !== "route").flatMap((check) => check.rules);
  const broken = (isWanted: (vector: Vector) => boolean) => new Set(own.filter(isWanted).map(({ expect: { rule } }) => rule));
  const seen = broken(() => true);
  const rejecting = broken(({ expect: { verdict } }) => verdict === "rejected");
  expect(rules.filter(({ rule }) => !seen.has(rule)).map(({ rule }) => rule)).toEqual([]);
  const certain = rules.filter(({ error, rejects }) => error !== undefined && rejects !== "inferred");
  expect(certain.filter(({ rule }) => !rejecting.has(rule)).map(({ rule }) => rule)).toEqual([]);
  const uncertain = rules.filter(({ error, rejects }) => error === undefined || rejects === "inferred");
  expect(uncertain.filter(({ rule }) => rejecting.has(rule)).map(({ rule }) => rule)).toEqual([]);
});

const limited = operationsOf(data).flatMap((one) =>
  one.checks.flatMap((check): (readonly [string, string, CheckData])[] =>
    check.stage !== "message" && check.limit !== undefined ? [[one.operation.id, check.limit, check]] : [],
  ),
);

test.each(limited)("%s has vectors on both sides of %s", (endpoint, _limit, check) => {
  const one = operationsOf(data).find(({ operation }) => operation.id === endpoint);
  const rules = check.rules.filter((rule) => one && ruleKeys(rule, one).length > 0).map(({ rule }) => rule);
  const about = of(endpoint).filter(({ id }) => rules.includes(id.split("/")[1] ?? ""));
  expect(about.some(({ expect: { rule } }) => rule === undefined)).toBe(true);
  expect(about.some(({ expect: { rule } }) => rules.includes(rule ?? ""))).toBe(true);
  const limit = one?.folder.limits[check.limit ?? ""];
  if (limit === undefined || !("minimum" in limit) || check.check !== "range") return;
  // a range has both ends and what is beyond each of them
  expect(about.filter(({ expect: { rule } }) => rule === undefined).length).toBeGreaterThanOrEqual(2);
  expect(about.filter(({ expect: { rule } }) => rule !== undefined).length).toBeGreaterThanOrEqual(limit.maximum === 2 ** 32 - 1 ? 1 : 2);
});

test.each(endpoints)("preflight answers every vector of %s as expected", (endpoint) => {
  const own = of(endpoint);
  const wanted = own.map(({ id, request, expect: { error: _error, ...rest }, certainty }) => {
    const { rejects, text } = certainty ?? {};
    // another path of the host of an endpoint is not known
    const isStray = request.url?.startsWith("wss:") === true && rest.verdict === "accepted";
    return {
      id,
      endpoint: isStray ? null : endpoint,
      expect: rest,
      ...(rest.verdict === "rejected" ? { certainty: { rejects, text } } : {}),
    };
  });
  expect(own.map((vector) => ({ id: vector.id, ...said(vector) }))).toEqual(wanted);
});

test("what is on the other side of a rule is nothing that its check would reject", () => {
  const together = (endpoint: string, rule: string) =>
    operationsOf(data)
      .find(({ operation }) => operation.id === endpoint)
      ?.checks.find(({ rules }) => rules.some((one) => one.rule === rule))
      ?.rules.filter((one) => one.rule === rule || one.error !== undefined)
      .map((one) => one.rule) ?? [];
  const other = vectors.filter(({ id, expect: { rule } }) => rule === undefined && !/\/(?:accepted|order)\//.test(id));
  expect(other.length).toBeGreaterThan(500);
  const spoken = other.filter((vector) => {
    const verdict = preflight(requestOf(vector), { auth: vector.auth ?? "ignore" });
    const rules = together(vector.endpoint, vector.id.split("/")[1] ?? "");
    return verdict.notices.some(({ id }) => rules.includes(id));
  });
  expect(spoken.map(({ id }) => id)).toEqual([]);
});

test("every rejection has its words, and of two faults the one of the earlier check is answered", () => {
  const rejected = vectors.filter(({ expect: { verdict } }) => verdict === "rejected");
  expect(rejected.filter(({ expect: { err_msg } }) => err_msg === undefined).map(({ id }) => id)).toEqual([]);
  const places = new Map(
    operationsOf(data).flatMap(({ operation, checks }) =>
      checks.flatMap(({ rules }, place) => rules.map(({ rule }) => [`${operation.id} ${rule}`, place] as const)),
    ),
  );
  const ordered = vectors.filter(({ id }) => id.includes("/order/"));
  expect(ordered.length).toBeGreaterThan(80);
  for (const { id, endpoint, expect: answer } of ordered) {
    const [first = "", second = ""] = id.split("/order/")[1]?.split("-before-") ?? [];
    expect([id, answer.rule]).toEqual([id, first]);
    const [place = NaN, later = NaN] = [first, second].map((rule) => places.get(`${endpoint} ${rule}`));
    expect([id, place < later]).toEqual([id, true]);
  }
});

test("the errors and the evidence are those of the data", () => {
  for (const { id, evidence, expect: answer } of vectors) {
    expect([id, evidence.filter((one) => !Object.hasOwn(data.evidence, one))]).toEqual([id, []]);
    if (answer.error !== undefined) expect([id, data.errors[answer.error]?.status]).toEqual([id, answer.status]);
  }
});

test("a decoded request is what the engine decodes", () => {
  const odd = vectors.flatMap((vector) => {
    if (vector.decoded === undefined) return [];
    const decoded = decodedRequest(requestOf(vector));
    return JSON.stringify(sorted(decoded)) === JSON.stringify(sorted(vector.decoded)) ? [] : [{ id: vector.id, decoded }];
  });
  expect(odd).toEqual([]);
});

interface Constraint {
  readonly "x-deepgram-error": string;
  readonly "x-deepgram-rule": readonly string[];
}

test.each([
  ["2020-12", "https://json-schema.org/draft/2020-12/schema", Ajv2020],
  ["draft-07", "http://json-schema.org/draft-07/schema#", Ajv],
] as const)(
  "what a schema of %s can decide it decides as expected, with the error and the rule of its first constraint",
  (_draft, $schema, Validator) => {
    let decided = 0;
    const odd = endpoints.flatMap((endpoint) => {
      const path = join(root, `generated/schemas/${endpoint}.request.json`);
      const schema = { ...(JSON.parse(readFileSync(path, "utf8")) as { readonly allOf?: readonly Constraint[] }), $schema };
      // the annotations are no keywords, and every constraint is looked at
      const validate = new Validator({ strict: false, allErrors: true }).compile(schema);
      return of(endpoint).flatMap(({ id, decoded, expect: { verdict, error, rule } }) => {
        if (decoded === undefined) return [];
        decided++;
        const verdictOfSchema = validate(decoded) === true ? "accepted" : "rejected";
        const places = (validate.errors ?? []).map(({ schemaPath }) => Number(/^#\/allOf\/(\d+)/.exec(schemaPath)?.[1]));
        const first = schema.allOf?.[Math.min(...places)];
        const answer = [id, verdictOfSchema, first?.["x-deepgram-error"]];
        const isRule = first === undefined || first["x-deepgram-rule"].includes(rule ?? "");
        return isRule && String(answer) === String([id, verdict, error]) ? [] : [[...answer, first?.["x-deepgram-rule"]]];
      });
    });
    expect(odd).toEqual([]);
    expect(decided).toBeGreaterThan(2000);
  },
  60_000,
);

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
