import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { readData } from "../../src/compile/data/data.js";
import { type AcceptedDifference, withoutAccepted } from "../../src/drift/accepted.js";
import { readAsyncApi } from "../../src/drift/asyncapi.js";
import { compareContracts, type Difference, nameOf } from "../../src/drift/compare.js";
import type { Contract, EndpointContract, Member } from "../../src/drift/contract.js";
import { readOpenApi } from "../../src/drift/openapi.js";
import { ourContract } from "../../src/drift/our-contract.js";
import { readDocument } from "../../src/drift/spec-document.js";

const root = join(__dirname, "../..");
const data = readData(join(root, "schemas"));
const all = [...ourContract(data).endpoints];
const http: Contract = { endpoints: new Map(all.filter(([, { method }]) => method !== "WS")) };
const sockets: Contract = { endpoints: new Map(all.filter(([, { method }]) => method === "WS")) };

/** A part of a specification that a test changes. */
// biome-ignore lint/suspicious/noExplicitAny: what a specification holds where is the test's to know
type Spec = any;

/** What our data says of a member, as a JSON Schema. */
function schemaOf(member: Member): Spec {
  const { types, repeated, values, bounds, fields } = member;
  const limits = Object.fromEntries([...bounds].map(([name, { value }]) => [name, value]));
  const { minItems, maxItems, ...ofItems } = limits;
  const own = {
    ...(types.size === 1 ? { type: [...types][0] } : types.size > 1 ? { oneOf: [...types].map((type) => ({ type })) } : {}),
    ...(values ? { enum: values.value } : {}),
    ...ofItems,
    ...(fields.size > 0 && types.size < 2 ? objectOf(fields) : {}),
    ...(fields.size > 0 && types.size > 1 ? { oneOf: [...types].map((type) => (type === "object" ? objectOf(fields) : { type })) } : {}),
  };
  const counts = { ...(minItems === undefined ? {} : { minItems }), ...(maxItems === undefined ? {} : { maxItems }) };
  const preset = member.default === undefined ? {} : { default: member.default.value };
  return repeated ? { type: "array", items: own, ...counts, ...preset } : { ...own, ...counts, ...preset };
}

function objectOf(fields: ReadonlyMap<string, Member>): Spec {
  const named = [...fields].filter(([name]) => name !== "*");
  const others = fields.get("*");
  return {
    type: "object",
    properties: Object.fromEntries(named.map(([name, field]) => [name, schemaOf(field)])),
    required: named.filter(([, field]) => field.required).map(([name]) => name),
    ...(others ? { additionalProperties: schemaOf(others) } : {}),
  };
}

function partOf({ members }: EndpointContract, part: string): Map<string, Member> {
  const direct = [...members].filter(([name]) => name.startsWith(`${part}.`) && !name.slice(part.length + 1).includes("."));
  return new Map(direct.map(([name, member]) => [name.slice(part.length + 1), member]));
}

/** The specification that says just what we say, for a test to change. */
const openapiSpec = (): Spec => structuredClone(openapiOfOurs());
const asyncapiSpec = (): Spec => structuredClone(asyncapiOfOurs());

function openapiOfOurs(): Spec {
  const paths: Spec = {};
  for (const endpoint of http.endpoints.values()) {
    const parameters = ["path", "query"].flatMap((where) =>
      [...partOf(endpoint, where)].map(([name, member]) => ({
        name,
        in: where,
        required: member.required,
        schema: schemaOf(member),
      })),
    );
    const body = partOf(endpoint, "body");
    paths[endpoint.path] ??= {};
    paths[endpoint.path][endpoint.method.toLowerCase()] = {
      parameters,
      ...(endpoint.members.has("header.authorization") ? { security: [{ key: [] }] } : {}),
      ...(body.size > 0 ? { requestBody: { content: { "application/json": { schema: objectOf(body) } } } } : {}),
    };
  }
  return {
    openapi: "3.1.0",
    paths,
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}

function asyncapiOfOurs(): Spec {
  const channels: Spec = {};
  const operations: Spec = {};
  const messages: Spec = {};
  for (const endpoint of sockets.endpoints.values()) {
    const name = endpoint.path.slice(1).replaceAll("/", "-");
    channels[name] = { address: endpoint.path, bindings: { ws: { query: objectOf(partOf(endpoint, "query")) } } };
    const own = [...partOf(endpoint, "message")].map(([type, message]) => {
      const payload = objectOf(message.fields);
      messages[`${name}-${type}`] = { payload: { ...payload, properties: { type: { const: type }, ...payload.properties } } };
      return { $ref: `#/components/messages/${name}-${type}` };
    });
    operations[name] = { action: "send", channel: { $ref: `#/channels/${name}` }, messages: own };
  }
  return {
    asyncapi: "3.0.0",
    servers: { one: { host: "example.com", security: [{ type: "httpApiKey", in: "header", name: "Authorization" }] } },
    channels,
    operations,
    components: { messages },
  };
}

const read = (name: string, text: string, isOpenApi: boolean) => (isOpenApi ? readOpenApi : readAsyncApi)(readDocument(name, text));

function differencesOf(spec: Spec): Difference[] {
  const isOpenApi = "openapi" in spec;
  return compareContracts(read("spec.yml", stringify(spec, { aliasDuplicateObjects: false }), isOpenApi), isOpenApi ? http : sockets);
}

/** What of a difference rows have to say: neither where it stands nor what ours rests on. */
function told(differences: readonly Difference[]): object[] {
  return differences.map(({ place: _place, evidence: _evidence, unknown: _unknown, ...rest }) => rest);
}

test("a specification that says what we say has no differences, in YAML and in JSON", () => {
  expect(http.endpoints.size + sockets.endpoints.size).toBeGreaterThan(40);
  expect(differencesOf(openapiSpec())).toEqual([]);
  expect(differencesOf(asyncapiSpec())).toEqual([]);
  expect(compareContracts(read("a.json", JSON.stringify(openapiSpec(), null, 2), true), http)).toEqual([]);
  expect(compareContracts(read("a.json", JSON.stringify(asyncapiSpec()), false), sockets)).toEqual([]);
});

const parameter = (operation: Spec, name: string): Spec => operation.parameters.find((one: Spec) => one.name === name);
const speak = (spec: Spec): Spec => spec.paths["/v1/speak"].post;
const grant = (spec: Spec): Spec => spec.paths["/v1/auth/grant"].post.requestBody.content["application/json"].schema;
const drop = (operation: Spec, name: string) => operation.parameters.splice(operation.parameters.indexOf(parameter(operation, name)), 1);

test.each<[string, (spec: Spec) => void, object]>([
  [
    "an endpoint",
    (spec) => {
      spec.paths["/v3/speak"] = { post: {} };
    },
    { change: "new", endpoint: "POST /v3/speak", what: "endpoint" },
  ],
  [
    "no endpoint",
    (spec) => {
      delete spec.paths["/v1/read"];
    },
    { change: "gone", endpoint: "read.v1", what: "endpoint" },
  ],
  [
    "a parameter",
    (spec) => speak(spec).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } }),
    { change: "new", endpoint: "speak.v1", member: "query.pitch", what: "parameter", theirs: "number" },
  ],
  [
    "no parameter",
    (spec) => drop(speak(spec), "speed"),
    { change: "gone", endpoint: "speak.v1", member: "query.speed", what: "parameter", ours: "number" },
  ],
  [
    "a header field",
    (spec) => speak(spec).parameters.push({ name: "X-Trace", in: "header", schema: { type: "string" } }),
    { change: "new", endpoint: "speak.v1", member: "header.x-trace", what: "parameter", theirs: "string" },
  ],
  [
    "no key",
    (spec) => {
      speak(spec).security = [];
    },
    { change: "gone", endpoint: "speak.v1", member: "header.authorization", what: "parameter" },
  ],
  [
    "a type",
    (spec) => {
      parameter(speak(spec), "mip_opt_out").schema.type = "integer";
    },
    { change: "different", endpoint: "speak.v1", member: "query.mip_opt_out", what: "type", theirs: "integer", ours: "boolean" },
  ],
  [
    "a type beside null",
    (spec) => {
      parameter(speak(spec), "mip_opt_out").schema = { anyOf: [{ type: "integer" }, { type: "null" }] };
    },
    { change: "different", endpoint: "speak.v1", member: "query.mip_opt_out", what: "type", theirs: "integer", ours: "boolean" },
  ],
  [
    "several of what we take once",
    (spec) => {
      parameter(speak(spec), "callback").schema = { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
    },
    { change: "different", endpoint: "speak.v1", member: "query.callback", what: "type", theirs: "string, repeated", ours: "string" },
  ],
  [
    "a value",
    (spec) => parameter(speak(spec), "encoding").schema.enum.push("vorbis"),
    { change: "new", endpoint: "speak.v1", member: "query.encoding", what: "value", theirs: "vorbis" },
  ],
  [
    "no value",
    (spec) => parameter(speak(spec), "encoding").schema.enum.splice(1, 1),
    { change: "gone", endpoint: "speak.v1", member: "query.encoding", what: "value", ours: "mulaw" },
  ],
  [
    "a voice",
    (spec) => parameter(speak(spec), "model").schema.enum.push("aura-3-nova-en"),
    { change: "new", endpoint: "speak.v1", member: "query.model", what: "value", theirs: "aura-3-nova-en" },
  ],
  [
    "a bit rate beyond the range of any encoding",
    (spec) => parameter(speak(spec), "bit_rate").schema.enum.push(12345, 700000),
    { change: "new", endpoint: "speak.v1", member: "query.bit_rate", what: "value", theirs: "700000" },
  ],
  [
    "a list where we have none",
    (spec) => {
      parameter(speak(spec), "tag").schema.items.enum = ["a", "b"];
    },
    { change: "new", endpoint: "speak.v1", member: "query.tag", what: "values", theirs: "a, b" },
  ],
  [
    "no list where we have one",
    (spec) => {
      delete parameter(speak(spec), "callback_method").schema.enum;
    },
    { change: "gone", endpoint: "speak.v1", member: "query.callback_method", what: "values", ours: "POST, PUT" },
  ],
  [
    "a minimum",
    (spec) => {
      parameter(speak(spec), "speed").schema.minimum = 0.5;
    },
    { change: "different", endpoint: "speak.v1", member: "query.speed", what: "minimum", theirs: "0.5", ours: "0.7" },
  ],
  [
    "no maximum",
    (spec) => {
      delete parameter(speak(spec), "speed").schema.maximum;
    },
    { change: "gone", endpoint: "speak.v1", member: "query.speed", what: "maximum", ours: "1.5" },
  ],
  [
    "a step",
    (spec) => {
      parameter(speak(spec), "speed").schema.multipleOf = 0.1;
    },
    { change: "new", endpoint: "speak.v1", member: "query.speed", what: "multipleOf", theirs: "0.1" },
  ],
  [
    "a range in words",
    (spec) => {
      const speed = parameter(speak(spec), "speed");
      speed.description = "How fast. Valid values: 0.7 to 2.";
      speed.schema = { type: "number" };
    },
    { change: "different", endpoint: "speak.v1", member: "query.speed", what: "maximum", theirs: "2", ours: "1.5", inWords: true },
  ],
  [
    "a default",
    (spec) => {
      parameter(speak(spec), "encoding").schema.default = "aac";
    },
    { change: "different", endpoint: "speak.v1", member: "query.encoding", what: "default", theirs: "aac", ours: "mp3" },
  ],
  [
    "what is required",
    (spec) => {
      parameter(speak(spec), "model").required = true;
    },
    { change: "different", endpoint: "speak.v1", member: "query.model", what: "required", theirs: "true", ours: "false" },
  ],
  [
    "a field",
    (spec) => {
      grant(spec).properties.scopes = { type: "array", items: { type: "string" } };
    },
    { change: "new", endpoint: "auth.v1.grant", member: "body.scopes", what: "field", theirs: "string, repeated" },
  ],
  [
    "another field in place of ours",
    (spec) => {
      const { ttl_seconds, ...rest } = grant(spec).properties;
      grant(spec).properties = { ...rest, ttl_seconds: { ...ttl_seconds, maximum: 7200 } };
    },
    { change: "different", endpoint: "auth.v1.grant", member: "body.ttl_seconds", what: "maximum", theirs: "7200", ours: "3600" },
  ],
  [
    "a longest text",
    (spec) => {
      speak(spec).requestBody.content["application/json"].schema.properties.text.maxLength = 2400;
    },
    { change: "different", endpoint: "speak.v1", member: "body.text", what: "maxLength", theirs: "2400", ours: "2000" },
  ],
])("%s in an OpenAPI document is told", (_, change, expected) => {
  const spec = openapiSpec();
  change(spec);
  expect(told(differencesOf(spec))).toEqual([expected]);
});

const query = (spec: Spec, channel: string): Spec => spec.channels[channel].bindings.ws.query;

test.each<[string, (spec: Spec) => void, object]>([
  [
    "a channel",
    (spec) => {
      spec.channels.agent = { address: "/v2/agent/converse" };
    },
    { change: "new", endpoint: "WS /v2/agent/converse", what: "endpoint" },
  ],
  [
    "no channel",
    (spec) => {
      delete spec.channels["v2-listen"];
      delete spec.operations["v2-listen"];
    },
    { change: "gone", endpoint: "listen.v2.stream", what: "endpoint" },
  ],
  [
    "a parameter",
    (spec) => {
      query(spec, "v2-listen").properties.punctuate = { enum: ["true", "false"] };
    },
    { change: "new", endpoint: "listen.v2.stream", member: "query.punctuate", what: "parameter", theirs: "boolean" },
  ],
  [
    "a bound",
    (spec) => {
      query(spec, "v2-listen").properties.eot_threshold.maximum = 0.9;
    },
    { change: "different", endpoint: "listen.v2.stream", member: "query.eot_threshold", what: "maximum", theirs: "0.9", ours: "1" },
  ],
  [
    "how many there may be",
    (spec) => {
      query(spec, "v2-listen").properties.keyterm.maxItems = 200;
    },
    { change: "different", endpoint: "listen.v2.stream", member: "query.keyterm", what: "maxItems", theirs: "200", ours: "100" },
  ],
  [
    "a parameter of the channel",
    (spec) => {
      spec.channels["v1-speak"].parameters = {
        voice: { location: "$message.payload#/voice", enum: ["a"] },
        key: { location: "$message.header#/Authorization" },
      };
    },
    { change: "new", endpoint: "speak.v1.stream", member: "query.voice", what: "parameter" },
  ],
  [
    "a message",
    (spec) => {
      spec.components.messages.pause = { payload: { properties: { type: { enum: ["Pause"] }, seconds: { type: "number" } } } };
      spec.operations["v1-speak"].messages.push({ $ref: "#/components/messages/pause" });
    },
    { change: "new", endpoint: "speak.v1.stream", member: "message.Pause", what: "message" },
  ],
  [
    "no message",
    (spec) => spec.operations["v1-speak"].messages.pop(),
    { change: "gone", endpoint: "speak.v1.stream", member: "message.Close", what: "message" },
  ],
  [
    "a field of a message",
    (spec) => {
      spec.components.messages["v1-speak-Speak"].payload.properties.voice = { type: "string" };
    },
    { change: "new", endpoint: "speak.v1.stream", member: "message.Speak.voice", what: "field", theirs: "string" },
  ],
  [
    "no field of an object in a message",
    (spec) => {
      delete spec.components.messages["v2-listen-Configure"].payload.properties.thresholds.properties.eot_timeout_ms;
    },
    {
      change: "gone",
      endpoint: "listen.v2.stream",
      member: "message.Configure.thresholds.eot_timeout_ms",
      what: "field",
      ours: "integer",
    },
  ],
  [
    "what is required in a message",
    (spec) => {
      spec.components.messages["v1-speak-Speak"].payload.required = [];
    },
    { change: "different", endpoint: "speak.v1.stream", member: "message.Speak.text", what: "required", theirs: "false", ours: "true" },
  ],
  [
    "no security",
    (spec) => {
      delete spec.servers.one.security;
      for (const name of ["v1-listen", "v2-listen", "v2-speak", "v1-agent-converse"]) {
        spec.operations[name].traits = [{ security: [{ type: "http", scheme: "bearer" }] }];
      }
    },
    { change: "gone", endpoint: "speak.v1.stream", member: "header.authorization", what: "parameter" },
  ],
])("%s in an AsyncAPI document is told", (_, change, expected) => {
  const spec = asyncapiSpec();
  change(spec);
  expect(told(differencesOf(spec))).toEqual([expected]);
});

test.each<[string, (spec: Spec) => void]>([
  [
    "what the server sends",
    (spec) => {
      spec.components.messages.flushed = { payload: { properties: { type: { const: "Flushed" } } } };
      const messages = [{ $ref: "#/components/messages/flushed" }];
      spec.operations.flushed = { action: "receive", channel: { $ref: "#/channels/v1-speak" }, messages };
    },
  ],
  [
    "audio",
    (spec) => {
      spec.components.messages.audio = { payload: { type: "string", format: "binary" } };
      spec.operations["v1-listen"].messages.push({ $ref: "#/components/messages/audio" });
    },
  ],
  [
    "several messages as alternatives of one",
    (spec) => {
      const { messages } = spec.operations["v1-speak"];
      const oneOf = messages.map(({ $ref }: { $ref: string }) => ({ $ref: `${$ref}/payload` }));
      spec.components.messages.any = { payload: { oneOf } };
      spec.operations["v1-speak"].messages = [{ $ref: "#/components/messages/any" }];
    },
  ],
  [
    "several types of a message in one",
    (spec) => {
      spec.components.messages.control = { payload: { properties: { type: { enum: ["Flush", "Clear", "Close"] } }, required: ["type"] } };
      const [text] = spec.operations["v1-speak"].messages;
      spec.operations["v1-speak"].messages = [text, { $ref: "#/components/messages/control" }];
    },
  ],
  [
    "a parameter without a type, with numbers as texts",
    (spec) => {
      const rate = query(spec, "v1-speak").properties.sample_rate;
      query(spec, "v1-speak").properties.sample_rate = { enum: rate.enum.map(String), default: rate.default };
    },
  ],
])("%s is no difference in an AsyncAPI document", (_, change) => {
  const spec = asyncapiSpec();
  change(spec);
  expect(told(differencesOf(spec))).toEqual([]);
});

test("AsyncAPI 2 says the same in its own words", () => {
  const { channels, operations, components, servers } = asyncapiSpec();
  const old: Spec = {
    asyncapi: "2.6.0",
    servers: { one: { url: "wss://example.com", security: [{ key: [] }] } },
    channels: {},
    components,
  };
  expect(Object.keys(servers)).toEqual(["one"]);
  old.components.securitySchemes = { key: { type: "httpApiKey", in: "header", name: "Authorization" } };
  for (const [name, { address, bindings }] of Object.entries<Spec>(channels)) {
    const received = { payload: { properties: { type: { const: "Results" } } } };
    old.channels[address] = { bindings, publish: { message: { oneOf: operations[name].messages } }, subscribe: { message: received } };
  }
  expect(told(differencesOf(old))).toEqual([]);
  old.channels["/v1/speak"].subscribe = old.channels["/v1/listen"].publish;
  expect(told(differencesOf(old))).toEqual([]);
  old.channels["/v1/speak"].publish.message = { $ref: "#/components/messages/v1-speak-Speak" };
  expect(differencesOf(old).map(({ change, member }) => `${change} ${member}`)).toEqual([
    "gone message.Flush",
    "gone message.Clear",
    "gone message.Close",
  ]);
});

test.each<[string, (spec: Spec) => void]>([
  [
    "a parameter behind a reference, with another reference behind it",
    (spec) => {
      const { parameters } = speak(spec);
      spec.components.parameters = { a: { $ref: "#/components/parameters/b~1c" }, "b/c": parameters[0] };
      parameters[0] = { $ref: "#/components/parameters/a" };
    },
  ],
  [
    "a schema behind a reference, with more beside it",
    (spec) => {
      const speed = parameter(speak(spec), "speed");
      const { minimum, ...rest } = speed.schema;
      spec.components.schemas = { "a speed": rest };
      speed.schema = { $ref: "#/components/schemas/a%20speed", minimum };
    },
  ],
  [
    "parameters of the path item",
    (spec) => {
      const [first] = spec.paths["/v1/projects/{project_id}/keys"].post.parameters.splice(0, 1);
      spec.paths["/v1/projects/{project_id}/keys"].parameters = [first];
      spec.paths["/v1/projects/{project_id}/keys"].get.parameters.splice(0, 1);
    },
  ],
  [
    "a version in the address of the server",
    (spec) => {
      spec.servers = [{ url: "https://example.com/" }];
      spec.paths["/speak"] = { post: speak(spec), servers: [{ url: "https://example.com/v1" }] };
      delete spec.paths["/v1/speak"];
    },
  ],
  [
    "a schema within itself",
    (spec) => {
      const own = grant(spec);
      spec.components.schemas = { Grant: { ...own, allOf: [{ $ref: "#/components/schemas/Grant" }] } };
      spec.paths["/v1/auth/grant"].post.requestBody.content["application/json"].schema = { $ref: "#/components/schemas/Grant" };
    },
  ],
  [
    "an object in parts",
    (spec) => {
      const { content } = spec.paths["/v1/projects/{project_id}/keys"].post.requestBody;
      const { properties, required } = content["application/json"].schema;
      const { comment, ...others } = properties;
      content["application/json"].schema = {
        allOf: [
          { properties: { comment }, required },
          { properties: others, required },
        ],
      };
    },
  ],
  [
    "a body of any kind",
    (spec) => {
      const { content } = spec.paths["/v1/projects/{project_id}/keys"].post.requestBody;
      content["application/json"].schema = { oneOf: [{ description: "Any type" }, { description: "Any type" }] };
    },
  ],
  [
    "audio beside JSON",
    (spec) => {
      spec.paths["/v1/listen"].post.requestBody.content["audio/*"] = { schema: { type: "string", format: "binary" } };
    },
  ],
  [
    "formats and keywords that nobody knows",
    (spec) => {
      Object.assign(parameter(speak(spec), "callback").schema, {
        format: "wss-url",
        "x-fern-type-name": "Callback",
        contentEncoding: "none",
      });
    },
  ],
  [
    "a boolean that is off by default, null beside a type, and header fields that OpenAPI leaves to others",
    (spec) => {
      parameter(speak(spec), "mip_opt_out").schema = { type: ["boolean", "null"], default: false };
      speak(spec).parameters.push({ name: "Content-Type", in: "header", schema: { type: "string" } });
    },
  ],
  [
    "a list of numbers as texts",
    (spec) => {
      const { schema } = parameter(speak(spec), "sample_rate");
      parameter(speak(spec), "sample_rate").schema = { ...schema, type: "string", enum: schema.enum.map(String) };
    },
  ],
  [
    "a reference through another",
    (spec) => {
      spec.components.schemas = { a: { properties: { b: { type: "string" } } }, c: { $ref: "#/components/schemas/a" } };
      parameter(speak(spec), "callback").schema = { $ref: "#/components/schemas/c/properties/b" };
    },
  ],
  [
    "alternatives, of which one is null",
    (spec) => {
      const { schema } = parameter(speak(spec), "speed");
      parameter(speak(spec), "speed").schema = { anyOf: [schema, { type: "null" }] };
    },
  ],
])("%s is no difference in an OpenAPI document", (_, change) => {
  const spec = openapiSpec();
  change(spec);
  expect(told(differencesOf(spec))).toEqual([]);
});

test("a difference says where the specification has it, what ours rests on, and what becomes of what we do not know", () => {
  const text = stringify(openapiSpec(), { aliasDuplicateObjects: false }).replace("minimum: 0.7", "minimum: 0.6");
  const line = text.split("\n").findIndex((one) => one.includes("minimum: 0.6")) + 1;
  const [difference] = compareContracts(read("spec.yml", text, true), http);
  const at = Number(difference?.place?.replace("spec.yml:", ""));
  // where the parameter begins
  expect([line - at, difference?.evidence]).toEqual([expect.any(Number), ["seen-speed-range", "docs-voice-controls"]]);
  expect(line - at).toBeGreaterThan(0);
  expect(text.split("\n")[at - 1]).toContain("name: speed");
  const spec = openapiSpec();
  speak(spec).parameters.push({ name: "pitch", in: "query" });
  expect(differencesOf(spec)[0]).toMatchObject({ unknown: "ignored", evidence: expect.arrayContaining(["seen-unknown-parameters"]) });
});

test.each([
  ["no object", "- a\n", "spec.yml:1: a specification is an object"],
  ["neither YAML nor JSON", "openapi: 3.1.0\npaths:\n  a: [1\n  b: 2\n", /^spec\.yml:[345]: /],
  ["a key twice", 'openapi: "3.1.0"\npaths: {}\npaths: {}\n', /^spec\.yml:3: .*unique/],
  ["an older kind", 'swagger: "2.0"\n', "spec.yml:1: no OpenAPI 3 document: `openapi` has to be 3.x"],
  [
    "a reference to another file",
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - $ref: other.yml#/a\n",
    "spec.yml:6: the reference other.yml#/a leads to another file: bundle the specification into one",
  ],
  [
    "a reference to nothing",
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - $ref: '#/components/a'\n",
    "spec.yml:6: the reference #/components/a leads to nothing",
  ],
  [
    "a reference to itself",
    "openapi: 3.0.3\npaths:\n  /a:\n    $ref: '#/paths/~1b'\n  /b:\n    $ref: '#/paths/~1a'\n",
    "spec.yml:3: the reference #/paths/~1b leads to itself",
  ],
  [
    "a reference that is not encoded right",
    "openapi: 3.0.3\npaths:\n  /a:\n    $ref: '#/%zz'\n",
    "spec.yml:3: the reference #/%zz is not percent-encoded right",
  ],
  [
    "a parameter without a name",
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      parameters:\n        - in: query\n",
    "spec.yml:6: a parameter needs `name` and `in`",
  ],
])("%s is an error that says where", (_, text, message) => {
  expect(() => read("spec.yml", text, true)).toThrow(message);
});

test("what is no AsyncAPI document is an error", () => {
  expect(() => read("spec.json", '{ "asyncapi": "1.2.0" }', false)).toThrow(
    "spec.json:1: no AsyncAPI document: `asyncapi` has to be 2.x or 3.x",
  );
});

describe("what is accepted", () => {
  const spec = openapiSpec();
  parameter(speak(spec), "encoding").schema.enum.push("vorbis", "opus2");
  spec.paths["/v3/speak"] = { post: {} };
  const found = differencesOf(spec);
  const entry = { reason: "It is known.", evidence: ["spec-openapi"] };
  const value = { ...entry, endpoints: ["speak.v1"], members: ["query.encoding"], change: "new", what: "value" } as const;

  test.each<[string, AcceptedDifference[], { news: number; accepted: number; stale: string[] }]>([
    ["nothing", [], { news: 3, accepted: 0, stale: [] }],
    ["a value", [{ ...value, theirs: ["vorbis"] }], { news: 2, accepted: 1, stale: [] }],
    ["two values", [{ ...value, theirs: ["vorbis", "opus2"] }], { news: 1, accepted: 2, stale: [] }],
    ["an endpoint", [{ ...entry, endpoints: ["POST /v3/speak"], change: "new", what: "endpoint" }], { news: 2, accepted: 1, stale: [] }],
    [
      "a value that is not there any more",
      [{ ...value, theirs: ["vorbis", "webm"] }],
      {
        news: 2,
        accepted: 1,
        stale: ["schemas/drift-accepted.json accepts what is no difference any more: speak.v1 query.encoding new value theirs webm"],
      },
    ],
    [
      "what another document is about",
      [{ ...value, endpoints: ["speak.v1.stream"], theirs: ["vorbis"] }],
      { news: 3, accepted: 0, stale: [] },
    ],
  ])("%s is left out, and the rest is told", (_, entries, expected) => {
    const { news, accepted, stale } = withoutAccepted(found, entries, (endpoint) => !endpoint.endsWith("stream"));
    expect({ news: news.length, accepted: accepted.length, stale }).toEqual(expected);
  });

  test("every entry names endpoints that we know, or ones that we do not", () => {
    const { differences } = data.files.get("drift-accepted.json") as { differences: AcceptedDifference[] };
    const known = new Set(all.map(([, endpoint]) => nameOf(endpoint)));
    for (const { endpoints, change } of differences) {
      for (const endpoint of endpoints) {
        expect([endpoint, known.has(endpoint)]).toEqual([endpoint, change !== "new" || !/^[A-Z]+ \//.test(endpoint)]);
      }
    }
  });
});

describe("the program", () => {
  let folder = "";
  const drift = (...args: string[]) => {
    const program = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/drift/drift.ts"), "--root", folder, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "preflight-drift-"));
    cpSync(join(root, "schemas"), join(folder, "schemas"), { recursive: true });
    const accepted = [{ endpoints: ["speak.v1"], members: ["query.pitch"], change: "new", what: "parameter", theirs: ["number"] }];
    writeFileSync(join(folder, "schemas/drift-accepted.json"), JSON.stringify({ differences: accepted }));
    const spec = openapiSpec();
    writeFileSync(join(folder, "stale.yml"), stringify(spec, { aliasDuplicateObjects: false }));
    speak(spec).parameters.push({ name: "pitch", in: "query", schema: { type: "number" } });
    writeFileSync(join(folder, "same.json"), JSON.stringify(spec));
    parameter(speak(spec), "encoding").schema.enum.push("vorbis", "opus2");
    writeFileSync(join(folder, "news.yml"), stringify(spec, { aliasDuplicateObjects: false }));
    writeFileSync(join(folder, "streams.yml"), stringify(asyncapiSpec(), { aliasDuplicateObjects: false }));
    writeFileSync(join(folder, "wrong.yml"), "openapi: 3.1.0\npaths: [\n");
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each<[string, string[], { status: number; stdout?: RegExp | string; stderr?: RegExp | string }]>([
    [
      "nothing new",
      ["--openapi", "same.json", "--asyncapi", "streams.yml"],
      { status: 0, stdout: "0 differences: 0 new, 0 gone, 0 different; 1 accepted\n" },
    ],
    ["streams alone", ["--asyncapi", "streams.yml"], { status: 0, stdout: "0 differences: 0 new, 0 gone, 0 different; 0 accepted\n" }],
    [
      "news",
      ["--openapi", "news.yml"],
      {
        status: 1,
        stdout:
          /^speak\.v1\n {2}new values of query\.encoding; theirs: vorbis, opus2; news\.yml:\d+\n {6}spec-openapi: official-specification, 2026-07-22, deepgram\S* openapi\.yml @\w+\n(?: {6}.*\n)*\n2 differences: 2 new, 0 gone, 0 different; 1 accepted\n$/,
      },
    ],
    [
      "what is accepted, when asked",
      ["--openapi", "same.json", "--all"],
      { status: 1, stdout: /new parameter query\.pitch; theirs: number; what we do not know there is ignored; same\.json:1\n/ },
    ],
    [
      "an accepted difference that is none any more",
      ["--openapi", "stale.yml"],
      {
        status: 1,
        stdout: /^schemas\/drift-accepted\.json accepts .*: speak\.v1 query\.pitch new parameter theirs number\n\n0 differences/,
      },
    ],
    ["help", ["--help"], { status: 0, stdout: /^usage: drift/ }],
    ["no document", [], { status: 2, stderr: /--openapi or --asyncapi, or both/ }],
    ["an option that there is not", ["--opnapi", "same.json"], { status: 2, stderr: /'--opnapi'[\s\S]*usage: drift/ }],
    ["a file that is not there", ["--openapi", "none.yml"], { status: 2, stderr: /^drift: ENOENT.*none\.yml/ }],
    ["a file that is wrong", ["--openapi", "wrong.yml"], { status: 2, stderr: /^drift: wrong\.yml:[23]: / }],
    [
      "a document of the other kind",
      ["--asyncapi", "same.json"],
      { status: 2, stderr: "drift: same.json:1: no AsyncAPI document: `asyncapi` has to be 2.x or 3.x\n" },
    ],
  ])("%s", (_, args, { status, stdout = "", stderr = "" }) => {
    const result = drift(...args);
    const matching = (text: RegExp | string) => (typeof text === "string" ? text : expect.stringMatching(text));
    expect(result).toEqual({ status, stdout: matching(stdout), stderr: matching(stderr) });
  });

  test("JSON holds the differences with their evidence", () => {
    const { status, stdout } = drift("--openapi", "news.yml", "--json");
    const { differences, accepted, stale } = JSON.parse(stdout) as { differences: Spec[]; accepted: number; stale: string[] };
    expect({ status, accepted, stale }).toEqual({ status: 1, accepted: 1, stale: [] });
    expect(differences[0]).toMatchObject({
      change: "new",
      endpoint: "speak.v1",
      member: "query.encoding",
      what: "value",
      theirs: "vorbis",
    });
    expect(differences[0].evidence[0]).toMatchObject({ id: "spec-openapi", kind: "official-specification", date: "2026-07-22" });
  });
});
