// Each contender turns a wire request into a verdict: true where it takes the request. The peers get the query decoded and the body parsed,
// as the floor does it, and numbers made of what should be numbers; none of them is asked for the server's words.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const schemas = { query: () => read("generated/schemas/speak.v1.query.json"), body: () => read("generated/schemas/speak.v1.body.json") };
const table = () => read("schemas/speak/v1/audio-formats.json");
const voices = () => read("schemas/speak/v1/voices.json").voices.map(({ id }) => id);

const decoder = new TextDecoder();
const numbers = new Set(["sample_rate", "bit_rate", "speed"]);

function parts({ url, body }) {
  const href = typeof url === "string" ? url : url.href;
  return { parameters: new URLSearchParams(href.slice(href.indexOf("?"))), body: JSON.parse(decoder.decode(body)) };
}

function decoded(request) {
  const { parameters, body } = parts(request);
  const query = {};
  for (const [name, value] of parameters) query[name] = numbers.has(name) ? Number(value) : value;
  return { query, body };
}

/** The table as a function, for the peers that take one. */
function formatCheck() {
  const { default: fallback, formats } = table();
  const takes = (cell, value) =>
    value === undefined ||
    cell.contested?.values.includes(value) ||
    (cell.rule === "list" && cell.values.includes(value)) ||
    (cell.rule === "range" && value >= cell.minimum && value <= cell.maximum);
  return (query) =>
    Object.entries(formats[query.encoding ?? fallback.encoding] ?? {}).every(([column, cell]) => takes(cell, query[column]));
}

function openApi() {
  const { properties } = schemas.query();
  const plain = (schema) =>
    JSON.parse(JSON.stringify(schema, (key, value) => (key.startsWith("x-") || key === "$id" || key === "$schema" ? undefined : value)));
  const body = plain(schemas.body());
  // 3.0 has no type null: what is left of the body is one object of each kind
  for (const branch of body.oneOf)
    for (const [name, schema] of Object.entries(branch.properties)) if (schema.type === "null") delete branch.properties[name];
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    in: "query",
    name,
    schema: name === "tag" ? { type: "array", items: { type: "string" } } : plain(schema),
  }));
  const operation = {
    operationId: "speak",
    parameters,
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: { 200: { description: "audio" } },
  };
  return { openapi: "3.0.3", info: { title: "speak", version: "1" }, servers: [{ url: "/" }], paths: { "/v1/speak": { post: operation } } };
}

export const contenders = {
  floor: async () => (request) => {
    try {
      parts(request);
      return true;
    } catch {
      return false;
    }
  },
  "deepgram-preflight": async () => {
    const { preflight } = await import("../../dist/index.js");
    return (request) => preflight(request).ok;
  },
  "ajv at run time": async () => {
    const { Ajv2020 } = require("ajv/dist/2020.js");
    const ajv = new Ajv2020({ strict: false });
    const query = ajv.compile(schemas.query());
    const body = ajv.compile(schemas.body());
    return (request) => {
      const values = decoded(request);
      return query(values.query) && body(values.body);
    };
  },
  "ajv standalone": async () => {
    const { Ajv2020 } = require("ajv/dist/2020.js");
    const standalone = require("ajv/dist/standalone").default;
    const load = (schema) => {
      const ajv = new Ajv2020({ strict: false, code: { source: true } });
      const module = { exports: {} };
      new Function("module", "exports", "require", standalone(ajv, ajv.compile(schema)))(module, module.exports, require);
      return module.exports;
    };
    const query = load(schemas.query());
    const body = load(schemas.body());
    return (request) => {
      const values = decoded(request);
      return query(values.query) && body(values.body);
    };
  },
  "zod 4": async () => {
    const { z } = await import("zod");
    const check = formatCheck();
    const { properties } = schemas.query();
    const query = z
      .object({
        model: z.enum(voices()).optional(),
        encoding: z.enum(properties.encoding.enum).optional(),
        container: z.enum(properties.container.enum).optional(),
        sample_rate: z.int().positive().optional(),
        bit_rate: z.int().positive().optional(),
        callback: z.string().optional(),
        callback_method: z.enum(["POST", "PUT"]).optional(),
        mip_opt_out: z.enum(["true", "false"]).optional(),
        tag: z.union([z.string(), z.array(z.string())]).optional(),
        speed: z.number().min(0.7).max(1.5).optional(),
      })
      .refine(check);
    const body = z.union([z.strictObject({ text: z.string().min(1).max(2000) }), z.strictObject({ url: z.string() })]);
    return (request) => {
      const values = decoded(request);
      return query.safeParse(values.query).success && body.safeParse(values.body).success;
    };
  },
  valibot: async () => {
    const v = await import("valibot");
    const check = formatCheck();
    const { properties } = schemas.query();
    const query = v.pipe(
      v.object({
        model: v.optional(v.picklist(voices())),
        encoding: v.optional(v.picklist(properties.encoding.enum)),
        container: v.optional(v.picklist(properties.container.enum)),
        sample_rate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        bit_rate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        callback: v.optional(v.string()),
        callback_method: v.optional(v.picklist(["POST", "PUT"])),
        mip_opt_out: v.optional(v.picklist(["true", "false"])),
        tag: v.optional(v.union([v.string(), v.array(v.string())])),
        speed: v.optional(v.pipe(v.number(), v.minValue(0.7), v.maxValue(1.5))),
      }),
      v.check(check),
    );
    const body = v.union([
      v.strictObject({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)) }),
      v.strictObject({ url: v.string() }),
    ]);
    return (request) => {
      const values = decoded(request);
      return v.safeParse(query, values.query).success && v.safeParse(body, values.body).success;
    };
  },
  "openapi-backend": async () => {
    const { OpenAPIBackend } = require("openapi-backend");
    const api = new OpenAPIBackend({ definition: openApi(), quick: false, coerceTypes: true, ajvOpts: { strict: false } });
    await api.init();
    return (request) => {
      const { parameters, body } = parts(request);
      const query = Object.fromEntries(parameters);
      const headers = typeof request.headers.get === "function" ? Object.fromEntries(request.headers) : request.headers;
      return api.validateRequest({ method: "post", path: "/v1/speak", query, headers, body }).valid;
    };
  },
  "express-openapi-validator": async () => {
    const { middleware } = require("express-openapi-validator");
    const chain = middleware({ apiSpec: openApi(), validateRequests: { allowUnknownQueryParameters: true }, validateResponses: false });
    return async (request) => {
      const { parameters, body } = parts(request);
      const headers = typeof request.headers.get === "function" ? Object.fromEntries(request.headers) : request.headers;
      const field = (name) => headers[name.toLowerCase()];
      const req = {
        method: "POST",
        path: "/v1/speak",
        url: "/v1/speak",
        originalUrl: "/v1/speak",
        baseUrl: "",
        headers,
        query: Object.fromEntries(parameters),
        body,
        params: {},
        cookies: {},
        get: field,
        header: field,
        app: { enabled: () => false },
      };
      for (const step of chain) {
        const error = await new Promise((resolve) => {
          Promise.resolve(step(req, {}, resolve)).catch(resolve);
        });
        if (error) return false;
      }
      return true;
    };
  },
};
