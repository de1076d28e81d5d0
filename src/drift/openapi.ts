import { type Contract, type EndpointContract, endpointKey, flattened, type Member } from "./contract.js";
import { inQuery, shapeOf } from "./schema-shape.js";
import { at, entries, faultAt, type Located, memberOf, placeOf, type SpecDocument, textAt } from "./spec-document.js";
import { authorization } from "./spec-security.js";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
// what a parameter says of these means nothing in OpenAPI: content and security do
const ignored = new Set(["accept", "content-type"]);

/**
 * Reads what an OpenAPI document says of the API.
 *
 * @param document - A document of OpenAPI 3.0 or 3.1.
 * @returns Its endpoints.
 * @throws SpecError where it is of another kind, or a reference leads nowhere.
 */
export function readOpenApi(document: SpecDocument): Contract {
  const { root } = document;
  if (!/^3\./.test(textAt(root, "openapi") ?? "")) throw faultAt(root, "no OpenAPI 3 document: `openapi` has to be 3.x");
  const endpoints = new Map<string, EndpointContract>();
  for (const [path, item] of entries(at(root, "paths"))) {
    for (const [method, operation] of entries(item)) {
      if (!methods.has(method)) continue;
      const whole = prefix(at(operation, "servers") ?? at(item, "servers") ?? at(root, "servers")) + path;
      const members = new Map([...parameters(root, item, operation), ...body(operation)]);
      const endpoint: EndpointContract = {
        method: method.toUpperCase(),
        path: whole,
        id: undefined,
        members,
        isBodyOpen: schemasOf(operation).length > 0 && ![...members.keys()].some((name) => name.startsWith("body.")),
        unknown: {},
        place: placeOf(operation),
      };
      endpoints.set(endpointKey(method, whole), endpoint);
    }
  }
  return { endpoints };
}

/** What the addresses of the servers have before every path. */
function prefix(servers: Located | undefined): string {
  const address = textAt(at(servers, 0), "url") ?? "";
  return address.replace(/^(?:[a-z][\w+.-]*:)?\/\/[^/]*/i, "").replace(/\/+$/, "");
}

function* parameters(root: Located, item: Located, operation: Located): Generator<[string, Member]> {
  const secured = authorization(at(operation, "security") ?? at(root, "security"), root);
  if (secured !== undefined) yield ["header.authorization", secured];
  for (const [, parameter] of [...entries(at(item, "parameters")), ...entries(at(operation, "parameters"))]) {
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
      bounds: new Map([...described.bounds, ...(shape?.bounds ?? [])]),
      required: at(parameter, "required")?.value === true,
      place: placeOf(parameter),
    };
    yield [`${where}.${isHeader ? name.toLowerCase() : name}`, where === "query" ? inQuery(member) : member];
  }
}

function* body(operation: Located): Generator<[string, Member]> {
  for (const schema of schemasOf(operation)) {
    for (const [name, field] of shapeOf(schema).fields) yield* flattened(`body.${name}`, field);
  }
}

/** The schemas of what a body in JSON may be. */
function schemasOf(operation: Located): Located[] {
  const contents = entries(at(at(operation, "requestBody"), "content")).filter(([type]) => /\bjson\b/i.test(type));
  return contents.flatMap(([, content]) => memberOf(content, "schema") ?? []);
}
