// usage: npm run bench:peers [-- --rounds N] [--corpus FOLDER]: the accepted requests with a JSON body or none, against other validators that read our OpenAPI document
// or our JSON Schemas; each is compared on the requests that it accepts, in one process. No other validator gives the server's answer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    corpus: { type: "string", default: fileURLToPath(new URL("../../../shared/evidence", import.meta.url)) },
  },
});
const rounds = Number(values.rounds);
const budget = 5;
const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

const requests = readFileSync(`${values.corpus}/accepted.jsonl`, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ confidence, request: { url, body } }) => confidence !== "low" && !url.startsWith("ws") && body !== "<audio bytes>")
  .map(({ request: { method, url, headers = {}, body } }) => ({
    method,
    url,
    headers,
    body: typeof body === "string" ? encoder.encode(body) : null,
  }))
  .filter(({ headers }) => {
    const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
    return type === undefined || type.startsWith("application/json");
  });

/** Path, query and body as all peers get them. */
function parts({ url, body }) {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return { path: pathname, parameters: searchParams, body: body === null ? undefined : JSON.parse(decoder.decode(body)) };
}

function listsOf(parameters) {
  const query = {};
  for (const [name, value] of parameters) {
    const before = query[name];
    query[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}

/** The endpoints of the document, each with the schemas of its query and of its body. */
function endpoints() {
  const schema = (name) => {
    try {
      return plain(read(`generated/schemas/${name}.json`));
    } catch {
      return undefined;
    }
  };
  return Object.entries(read("generated/openapi.json").paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { "x-deepgram-endpoint": id }]) => {
      const pattern = new RegExp(`^${path.replace(/\{[^}]*\}/g, "[^/]+")}$`);
      return { method: method.toUpperCase(), path, pattern, query: schema(`${id}.query`), body: schema(`${id}.body`) };
    }),
  );
}

/** A schema without what is ours. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (/^x-|^\$id$|^\$schema$/.test(key) ? [] : [[key, plain(value)]])),
  );
}

/** The type that a parameter is converted to, as every framework does it. */
function conversions(query) {
  const typeOf = (schema) =>
    schema.type ?? (schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []).map(typeOf).find((type) => type !== "array");
  return new Map(Object.entries(query?.properties ?? {}).map(([name, schema]) => [name, typeOf(schema)]));
}

function converted(value, type) {
  if (type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  if ((type === "number" || type === "integer") && value !== "") return Number.isNaN(Number(value)) ? value : Number(value);
  return value;
}

/** A validator for each endpoint out of a function that compiles a schema. */
function bySchema(compile) {
  const all = endpoints().map((endpoint) => ({
    ...endpoint,
    types: conversions(endpoint.query),
    query: endpoint.query && compile(endpoint.query),
    body: endpoint.body && compile(endpoint.body),
  }));
  const fixed = new Map(all.filter(({ path }) => !path.includes("{")).map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint]));
  const others = all.filter(({ path }) => path.includes("{"));
  return (request) => {
    const { path, parameters, body } = parts(request);
    const endpoint =
      fixed.get(`${request.method} ${path}`) ?? others.find(({ method, pattern }) => method === request.method && pattern.test(path));
    if (endpoint === undefined) return false;
    const query = listsOf(parameters);
    for (const name in query) {
      const type = endpoint.types.get(name);
      if (type !== undefined && !Array.isArray(query[name])) query[name] = converted(query[name], type);
    }
    return (endpoint.query === undefined || endpoint.query(query)) && (endpoint.body === undefined || endpoint.body(body));
  };
}

/** Writes the types, values and limits of a JSON Schema with the functions of a library; what depends on several members is left out. */
function written(schema, kit) {
  const { properties, required = [] } = schema;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined)
    return kit.union(branches.map((branch) => written({ ...schema, anyOf: undefined, oneOf: undefined, ...branch }, kit)));
  if (schema.enum !== undefined) return kit.values(schema.enum);
  if (schema.type === "object" || properties !== undefined) {
    const fields = Object.entries(properties ?? {}).map(([name, field]) => {
      const inner = written(field, kit);
      return [name, required.includes(name) ? inner : kit.optional(inner)];
    });
    return kit.object(Object.fromEntries(fields), schema.additionalProperties !== false);
  }
  if (schema.type === "array") return kit.list(written(schema.items ?? {}, kit));
  if (schema.type === "string") return kit.text(schema);
  if (schema.type === "integer" || schema.type === "number") return kit.number(schema);
  if (schema.type === "boolean") return kit.boolean();
  return schema.type === "null" ? kit.nothing() : kit.anything();
}

const fieldsOf = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const contenders = {
  "deepgram-preflight": async () => {
    const { preflight } = await import("../../dist/index.js");
    return (request) => preflight(request).ok;
  },
  "openapi-backend": async () => {
    const { OpenAPIBackend } = require("openapi-backend");
    const api = new OpenAPIBackend({
      definition: read("generated/openapi.json"),
      // it knows 3.0 only: it would reject the document, though it takes its schemas
      quick: true,
      validate: true,
      coerceTypes: true,
      ajvOpts: { strict: false },
    });
    await api.init();
    return (request) => {
      const { path, parameters, body } = parts(request);
      const headers = fieldsOf(request.headers);
      return api.validateRequest({ method: request.method.toLowerCase(), path, query: listsOf(parameters), headers, body }).valid === true;
    };
  },
  "express-openapi-validator": async () => {
    const { middleware } = require("express-openapi-validator");
    const document = read("generated/openapi.json");
    const chain = middleware({
      apiSpec: { ...document, servers: [{ url: "/" }] },
      validateRequests: { allowUnknownQueryParameters: true },
      validateResponses: false,
      validateSecurity: false,
    });
    return async (request) => {
      const { path, parameters, body } = parts(request);
      const headers = fieldsOf(request.headers);
      const field = (name) => headers[name.toLowerCase()];
      const query = listsOf(parameters);
      const incoming = { method: request.method, path, url: path, originalUrl: path, baseUrl: "", headers, query, body };
      Object.assign(incoming, { params: {}, cookies: {}, get: field, header: field, app: { enabled: () => false, param: () => {} } });
      for (const step of chain) {
        const error = await new Promise((resolve) => {
          Promise.resolve(step(incoming, {}, resolve)).catch(resolve);
        });
        if (error) return false;
      }
      return true;
    };
  },
  "ajv at run time": async () => {
    const { Ajv } = require("ajv");
    const ajv = new Ajv({ strict: false, validateFormats: false });
    return bySchema((schema) => ajv.compile(schema));
  },
  typebox: async () => {
    const { Compile } = await import("typebox/schema");
    return bySchema((schema) => {
      const validator = Compile(schema);
      return (value) => validator.Check(value);
    });
  },
  "zod 4": async () => {
    const { z } = await import("zod");
    const bounded = (type, { minimum, maximum }) => {
      const least = minimum === undefined ? type : type.min(minimum);
      return maximum === undefined ? least : least.max(maximum);
    };
    const kit = {
      union: (types) => z.union(types),
      values: (list) => (list.every((value) => typeof value === "string") ? z.enum(list) : z.union(list.map((value) => z.literal(value)))),
      optional: (type) => type.optional(),
      object: (fields, open) => (open ? z.object(fields) : z.strictObject(fields)),
      list: (items) => z.array(items),
      text: ({ minLength, maxLength }) => bounded(z.string(), { minimum: minLength, maximum: maxLength }),
      number: (schema) => bounded(schema.type === "integer" ? z.int() : z.number(), schema),
      boolean: () => z.boolean(),
      nothing: () => z.null(),
      anything: () => z.any(),
    };
    return bySchema((schema) => {
      const type = written(schema, kit);
      return (value) => type.safeParse(value).success;
    });
  },
  valibot: async () => {
    const v = await import("valibot");
    const piped = (type, ...actions) => {
      const given = actions.filter((action) => action !== undefined);
      return given.length === 0 ? type : v.pipe(type, ...given);
    };
    const bound = (action, limit) => (limit === undefined ? undefined : action(limit));
    const kit = {
      union: (types) => v.union(types),
      values: (list) => v.picklist(list),
      optional: (type) => v.optional(type),
      object: (fields, open) => (open ? v.object(fields) : v.strictObject(fields)),
      list: (items) => v.array(items),
      text: ({ minLength, maxLength }) => piped(v.string(), bound(v.minLength, minLength), bound(v.maxLength, maxLength)),
      number: ({ type, minimum, maximum }) =>
        piped(v.number(), type === "integer" ? v.integer() : undefined, bound(v.minValue, minimum), bound(v.maxValue, maximum)),
      boolean: () => v.boolean(),
      nothing: () => v.null(),
      anything: () => v.any(),
    };
    return bySchema((schema) => {
      const type = written(schema, kit);
      return (value) => v.safeParse(type, value).success;
    });
  },
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds of processor time a request. */
async function timed(judge, list, repeat) {
  const start = process.cpuUsage();
  const first = judge(list[0]);
  if (first instanceof Promise) for (let turn = 0; turn < repeat; turn++) for (const request of list) await judge(request);
  else for (let turn = 0; turn < repeat; turn++) for (const request of list) judge(request);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (repeat * list.length);
}

/** A validator that takes these validates nothing. */
const wrong = ["/v1/speak?encoding=mp4", "/v1/speak?speed=fast"].map((path) => ({
  method: "POST",
  url: `https://api.deepgram.com${path}`,
  headers: { "content-type": "application/json" },
  body: encoder.encode('{"text":"Hello"}'),
}));

const [[, makeOurs], ...peers] = Object.entries(contenders);
const ours = await makeOurs();
const known = requests.filter((request) => ours(request));
console.log(`${known.length} accepted requests; medians of ${rounds} interleaved rounds of one process`);
let met = true;
for (const [name, make] of peers) {
  const judge = await make();
  const rightly = [];
  for (const request of known) {
    try {
      if (await judge(request)) rightly.push(request);
    } catch {}
  }
  if (rightly.length === 0) throw new Error(`${name} accepts no request`);
  for (const request of wrong) if (await judge(request)) throw new Error(`${name} accepts ${request.url}`);
  const repeat = Math.ceil(4000 / rightly.length);
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds + 2; round++) {
    const mine = await timed(ours, rightly, repeat);
    const other = await timed(judge, rightly, Math.ceil(repeat / 4));
    if (round < 2) continue;
    times.ours.push(mine);
    times.theirs.push(other);
  }
  const ratio = median(times.theirs.map((time, round) => time / times.ours[round]));
  met &&= ratio >= budget;
  console.log(
    `${name.padEnd(28)}accepts ${String(rightly.length).padStart(3)}; ${median(times.theirs).toFixed(1).padStart(6)} µs, ours ${median(times.ours).toFixed(2)} µs, ${ratio.toFixed(1)} × faster, budget at least ${budget} ×: ${ratio >= budget ? "met" : "NOT met"}`,
  );
}
console.log(met ? "every budget is met" : "not every budget is met");
