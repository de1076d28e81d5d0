import { join } from "node:path";
import { idsOf } from "../../src/checks/kind/schemas.js";
import { readData } from "../../src/compile/data/data.js";
import type { Contract, EndpointContract, Member } from "../../src/drift/contract.js";
import { ownContract } from "../../src/drift/own-contract.js";

export const root = join(__dirname, "../..");
export const data = readData(join(root, "schemas"));
export const voices = data.folders.flatMap((folder) => (folder.voices === undefined ? [] : idsOf(folder.voices)));
export const all = [...ownContract(data).endpoints];
export const http: Contract = { endpoints: new Map(all.filter(([, { method }]) => method !== "WS")) };
export const sockets: Contract = { endpoints: new Map(all.filter(([, { method }]) => method === "WS")) };

/** A part of a document that a test changes. */
// biome-ignore lint/suspicious/noExplicitAny: tests know the structure of the documents
export type Part = any;

/** A new OpenAPI document with the contract of our data. */
export const openApiDocument = (): Part => structuredClone(openApi);

/** A new AsyncAPI 3 document with the contract of our data. */
export const asyncApiDocument = (): Part => structuredClone(asyncApi);

/**
 * A new AsyncAPI 2 document with the contract of our data.
 *
 * @param client - The operation of the client messages.
 * @param summary - Whether the operations say whose messages they have.
 */
export function asyncApi2Document(client: "publish" | "subscribe", summary: boolean): Part {
  const { channels, operations, components } = asyncApiDocument();
  const server = client === "publish" ? "subscribe" : "publish";
  const document: Part = {
    asyncapi: "2.6.0",
    servers: { one: { url: "wss://example.com", security: [{ key: [] }] } },
    channels: {},
    components: { ...components, securitySchemes: { key: { type: "httpApiKey", in: "header", name: "Authorization" } } },
  };
  for (const [name, { address, bindings }] of Object.entries<Part>(channels)) {
    const results = { payload: { properties: { type: { const: "Results" } } } };
    document.channels[address] = {
      bindings,
      [client]: { ...(summary && { summary: "Client messages" }), message: { oneOf: operations[name].messages } },
      [server]: { ...(summary && { summary: "Server messages" }), message: results },
    };
  }
  return document;
}

const openApi = createOpenApi();
const asyncApi = createAsyncApi();

function createOpenApi(): Part {
  const paths: Part = {};
  for (const endpoint of http.endpoints.values()) {
    const parameters = ["path", "query"].flatMap((where) =>
      [...partOf(endpoint, where)].map(([name, member]) => ({ name, in: where, required: member.required, schema: schemaOf(member) })),
    );
    const body = partOf(endpoint, "body");
    const { mediaTypes = ["application/json"], statuses = [] } = endpoint;
    const content = mediaTypes.map((type) => [type, type.endsWith("json") ? { schema: objectOf(body) } : {}]);
    paths[endpoint.path] ??= {};
    paths[endpoint.path][endpoint.method.toLowerCase()] = {
      parameters,
      ...(endpoint.members.has("header.authorization") ? { security: [{ key: [] }] } : {}),
      ...(body.size > 0 ? { requestBody: { content: Object.fromEntries(content) } } : {}),
      responses: Object.fromEntries(statuses.map((status) => [status, { description: "A response" }])),
    };
  }
  return { openapi: "3.1.0", paths, components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } };
}

function createAsyncApi(): Part {
  const channels: Part = {};
  const operations: Part = {};
  const messages: Part = {};
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

/** A member as a JSON Schema. */
function schemaOf({ types, repeated, values, bounds, fields, default: preset, isDeprecated }: Member): Part {
  const { minItems, maxItems, ...ofItems } = Object.fromEntries([...bounds].map(([name, { value }]) => [name, value]));
  const object = fields.size > 0 ? objectOf(fields) : undefined;
  // a member may be an object or have another type
  const oneOf = types.size > 1 ? [...types].map((type) => (type === "object" ? { type, ...object } : { type })) : undefined;
  const own = {
    ...(oneOf ? { oneOf } : types.size === 1 ? { type: [...types][0] } : {}),
    ...(values ? { enum: values.value } : {}),
    ...ofItems,
    ...(oneOf ? {} : object),
  };
  const counts = { ...(minItems === undefined ? {} : { minItems }), ...(maxItems === undefined ? {} : { maxItems }) };
  const others = { ...(preset && { default: preset.value }), ...(isDeprecated && { deprecated: true }) };
  return repeated ? { type: "array", items: own, ...counts, ...others } : { ...own, ...counts, ...others };
}

function objectOf(fields: ReadonlyMap<string, Member>): Part {
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
