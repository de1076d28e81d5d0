import {
  anything,
  authorization,
  type Contract,
  type EndpointContract,
  endpointKey,
  flattened,
  inQuery,
  type Member,
  parametersOf,
  type Shape,
  shapeOf,
} from "./contract.js";
import {
  at,
  entries,
  faultAt,
  followed,
  isObject,
  type Located,
  memberOf,
  placeOf,
  type SpecificationDocument,
  textAt,
  valuesOf,
} from "./document.js";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
// OpenAPI ignores parameters with these names: `content` says the same
const ignored = new Set(["accept", "content-type"]);

/**
 * Reads the contract from an OpenAPI document.
 *
 * @param document - A document of OpenAPI 3.0 or 3.1.
 * @returns Its endpoints.
 * @throws SpecificationError if the document has another format or an unresolvable reference.
 */
export function readOpenApi(document: SpecificationDocument): Contract {
  const { root } = document;
  if (!/^3\./.test(textAt(root, "openapi") ?? "")) throw faultAt(root, "not an OpenAPI 3 document: `openapi` must be 3.x");
  const endpoints = new Map<string, EndpointContract>();
  for (const [path, item] of entries(at(root, "paths"))) {
    for (const [method, operation] of entries(item)) {
      if (!methods.has(method)) continue;
      const whole = prefix(at(operation, "servers") ?? at(item, "servers") ?? at(root, "servers")) + path;
      const members = new Map([...parameters(root, item, operation), ...body(operation)]);
      const responses = at(operation, "responses");
      endpoints.set(endpointKey(method, whole), {
        method: method.toUpperCase(),
        path: whole,
        id: undefined,
        members,
        isBodyOpen: jsonSchemas(operation).length > 0 && ![...members.keys()].some((name) => name.startsWith("body.")),
        unknown: {},
        mediaTypes: contents(operation).map(([type]) => type.toLowerCase()),
        isBodyRequired: at(at(operation, "requestBody"), "required")?.value === true,
        statuses: responses && entries(responses).map(([status]) => status),
        isDeprecated: isDeprecated(operation),
        place: placeOf(operation),
      });
    }
  }
  return { endpoints };
}

/** The path in the URL of the first server. */
function prefix(servers: Located | undefined): string {
  const address = textAt(at(servers, 0), "url") ?? "";
  return address.replace(/^(?:[a-z][\w+.-]*:)?\/\/[^/]*/i, "").replace(/\/+$/, "");
}

function* parameters(root: Located, item: Located, operation: Located): Generator<[string, Member]> {
  const secured = authorization(at(operation, "security") ?? at(root, "security"), root);
  if (secured !== undefined) yield ["header.authorization", secured];
  for (const parameter of [...valuesOf(at(item, "parameters")), ...valuesOf(at(operation, "parameters"))]) {
    const where = textAt(parameter, "in");
    const name = textAt(parameter, "name");
    if (name === undefined || where === undefined) throw faultAt(parameter, "a parameter needs `name` and `in`");
    const isHeader = where === "header";
    if (isHeader && ignored.has(name.toLowerCase())) continue;
    const [[, content] = []] = entries(at(parameter, "content"));
    const schema = memberOf(parameter, "schema") ?? memberOf(content, "schema");
    const shape = schema === undefined ? undefined : shapeOf(schema);
    const described = shapeOf({ ...parameter, value: { description: textAt(parameter, "description") } });
    const member: Member = {
      ...(shape ?? described),
      bounds: new Map([...(shape?.values === undefined ? described.bounds : []), ...(shape?.bounds ?? [])]),
      isDeprecated: isDeprecated(parameter) || shape?.isDeprecated === true,
      required: at(parameter, "required")?.value === true,
      place: placeOf(parameter),
    };
    yield [`${where}.${isHeader ? name.toLowerCase() : name}`, where === "query" ? inQuery(member) : member];
  }
}

function isDeprecated(located: Located): boolean {
  return memberOf(located, "deprecated")?.value === true;
}

function* body(operation: Located): Generator<[string, Member]> {
  for (const schema of jsonSchemas(operation)) {
    for (const [name, field] of shapeOf(schema).fields) yield* flattened(`body.${name}`, field);
  }
}

/** The schemas of a JSON body. */
function jsonSchemas(operation: Located): Located[] {
  return contents(operation)
    .filter(([type]) => /\bjson\b/i.test(type))
    .flatMap(([, content]) => memberOf(content, "schema") ?? []);
}

function contents(operation: Located): [string, Located][] {
  return entries(at(at(operation, "requestBody"), "content"));
}

/**
 * Reads the contract of the WebSockets from an AsyncAPI document.
 *
 * Client messages are those of `send` operations in AsyncAPI 3.
 * In AsyncAPI 2 the `summary` of an operation decides; without one, `subscribe` means client messages, as in Deepgram's files.
 * If a channel has no operations, all of its messages count as client messages.
 *
 * @param document - A document of AsyncAPI 2 or 3.
 * @returns The handshake of each channel and its client messages.
 * @throws SpecificationError if the document has another format or an unresolvable reference.
 */
export function readAsyncApi(document: SpecificationDocument): Contract {
  const { root } = document;
  const version = textAt(root, "asyncapi") ?? "";
  if (!/^[23]\./.test(version)) throw faultAt(root, "not an AsyncAPI document: `asyncapi` must be 2.x or 3.x");
  const endpoints = new Map<string, EndpointContract>();
  for (const [name, channel] of entries(at(root, "channels"))) {
    const { path, operations } = streamOf(root, name, channel);
    const sent = [...messages(channel, operations)].flatMap(([type, message]) => [...flattened(`message.${type}`, message)]);
    const members = new Map([...handshake(root, channel, path, operations), ...sent]);
    endpoints.set(endpointKey("WS", path), {
      method: "WS",
      path,
      id: undefined,
      members,
      unknown: {},
      isDeprecated: isDeprecated(channel),
      place: placeOf(channel),
    });
  }
  return { endpoints };
}

/**
 * Lists the schemas of the client messages of a channel.
 *
 * @param document - A document of AsyncAPI 2 or 3.
 * @param path - The path of the channel, such as `/v1/speak`.
 * @returns Pairs of a type, such as `Flush`, and the schema. Audio is left out.
 * @throws SpecificationError if a reference cannot be resolved.
 */
export function clientMessages({ root }: SpecificationDocument, path: string): [string, Located][] {
  return entries(at(root, "channels")).flatMap(([name, channel]) => {
    const stream = streamOf(root, name, channel);
    if (stream.path !== path) return [];
    return [...payloads(channel, stream.operations)].flatMap(({ types, variant }) =>
      types.map((type): [string, Located] => [type, variant]),
    );
  });
}

function streamOf(root: Located, name: string, channel: Located): { readonly path: string; readonly operations: readonly Operation[] } {
  if (textAt(root, "asyncapi")?.startsWith("2.")) return { path: name, operations: operationsOf2(channel) };
  return { path: textAt(channel, "address") ?? name, operations: operationsOf3(root, channel) };
}

interface Operation {
  readonly isFromClient: boolean;
  readonly operation: Located;
  readonly messages: readonly Located[];
}

function operationsOf3(root: Located, channel: Located): Operation[] {
  return entries(at(root, "operations")).flatMap(([, operation]) => {
    if (at(operation, "channel")?.value !== channel.value) return [];
    const own = at(operation, "messages");
    return [
      {
        isFromClient: textAt(operation, "action") === "send",
        operation,
        messages: valuesOf(own ?? at(channel, "messages")),
      },
    ];
  });
}

function operationsOf2(channel: Located): Operation[] {
  return ["publish", "subscribe"].flatMap((action) => {
    const operation = at(channel, action);
    const message = at(operation, "message");
    if (operation === undefined) return [];
    const several = valuesOf(at(message, "oneOf"));
    const [sender] = /client|server/i.exec(textAt(operation, "summary") ?? "") ?? [];
    return [
      {
        isFromClient: sender === undefined ? action === "subscribe" : /client/i.test(sender),
        operation,
        messages: several.length > 0 || message === undefined ? several : [message],
      },
    ];
  });
}

function* handshake(root: Located, channel: Located, path: string, operations: readonly Operation[]): Generator<[string, Member]> {
  const secured = [
    ...operations.flatMap(({ operation }) => [operation, ...valuesOf(at(operation, "traits"))]),
    ...servers(root, channel),
  ].map((one) => authorization(at(one, "security"), root));
  const [required] = secured.filter((one) => one !== undefined);
  if (required !== undefined) yield ["header.authorization", required];
  for (const [name, parameter] of entries(at(channel, "parameters"))) {
    // AsyncAPI 2 nests a schema; AsyncAPI 3 puts some of its keywords here
    const schema = memberOf(parameter, "schema") ?? parameter;
    const member: Member = { ...shapeOf(schema), required: undefined, place: placeOf(parameter) };
    const header = /^\$message\.header#\/(.+)$/.exec(textAt(parameter, "location") ?? "")?.[1];
    if (header !== undefined) yield [`header.${header.toLowerCase()}`, member];
    else if (path.includes(`{${name}}`)) yield [`path.${name}`, { ...member, required: true }];
    else yield [`query.${name}`, inQuery(member)];
  }
  const binding = at(at(channel, "bindings"), "ws");
  for (const [name, member] of parametersOf(at(binding, "query"))) yield [`query.${name}`, inQuery(member)];
  for (const [name, member] of parametersOf(at(binding, "headers"))) yield [`header.${name.toLowerCase()}`, member];
}

/** The servers of a channel: those it names, or all. */
function servers(root: Located, channel: Located): Located[] {
  const all = at(root, "servers");
  const named = entries(at(channel, "servers"));
  if (named.length === 0) return valuesOf(all);
  return named.flatMap(([, server]) => (typeof server.value === "string" ? (at(all, server.value) ?? []) : server));
}

function* messages(channel: Located, operations: readonly Operation[]): Generator<[string, Member]> {
  for (const { message, types, shape } of payloads(channel, operations)) {
    const { type: _type, ...others } = Object.fromEntries(shape.fields);
    const fields = new Map(Object.entries(others));
    for (const one of types)
      yield [
        one,
        {
          ...anything,
          fields,
          isDeprecated: isDeprecated(message) || shape.isDeprecated === true,
          required: undefined,
          place: placeOf(message),
        },
      ];
  }
}

interface Payload {
  readonly message: Located;
  /** The values of `type`, or the name of the message. */
  readonly types: readonly string[];
  readonly variant: Located;
  readonly shape: Shape;
}

function* payloads(channel: Located, operations: readonly Operation[]): Generator<Payload> {
  const sent = operations.filter(({ isFromClient }) => isFromClient).flatMap((operation) => operation.messages);
  const all = operations.length === 0 ? valuesOf(at(channel, "messages")) : sent;
  for (const message of all) {
    const payload = memberOf(message, "payload");
    if (payload === undefined) continue;
    for (const variant of variants(payload)) {
      const shape = shapeOf(variant);
      // audio has no fields
      if (shape.fields.size === 0) continue;
      const types = shape.fields.get("type")?.values?.value ?? [textAt(message, "name") ?? String(message.path.at(-1))];
      yield { message, types, variant, shape };
    }
  }
}

/** The alternatives of a payload: each is a message of its own. */
function variants(payload: Located): Located[] {
  const schema = followed(payload);
  const alternatives = valuesOf(at(schema, "oneOf") ?? at(schema, "anyOf"));
  return alternatives.length > 0 && !isObject(at(schema, "properties")?.value) ? alternatives.flatMap(variants) : [payload];
}
