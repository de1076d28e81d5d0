import { type Contract, type EndpointContract, endpointKey, flattened, type Member } from "../contract.js";
import { at, entries, faultAt, type Located, memberOf, placeOf, type SpecificationDocument, textAt } from "./document.js";
import { inQuery, shapeOf } from "./schema.js";
import { authorization } from "./security.js";

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
