import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { ofRequest, requestConstraints } from "./request-constraints.js";
import { schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of a whole request that is decoded: what `preflight` takes by default, as far as a schema can say.
 *
 * @param data - The endpoint.
 * @returns A JSON Schema that refers to nothing outside it. What the server rejects stands in `allOf`, in the server's order; each names its error and its rules.
 */
export function requestSchema(data: OperationData): JsonSchema {
  const { operation } = data;
  const parts = Object.keys(operation.pathParameters ?? {}).length > 0 ? ["path", "query", "headers"] : ["query", "headers"];
  const allOf = requestConstraints(data).map((one, place) => {
    const { error, keywords } = ofRequest(one);
    return { "x-deepgram-error": error, "x-deepgram-rule": one.rules, "x-deepgram-order": place + 1, ...keywords };
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId(data, "request"),
    title: `${operation.name}Request`,
    description: descriptionOf(data, allOf.length > 0),
    type: "object",
    properties: {
      ...(operation.pathParameters && { path: pathSchema(operation.pathParameters) }),
      query: querySchema(data),
      headers: {
        description: "The header fields, by their names in lower case.",
        type: "object",
        additionalProperties: { type: "string" },
      },
      ...(data.body && { body: documented(data.body, "The JSON body, or the plain text.") }),
    },
    required: parts,
    ...(allOf.length > 0 && { allOf }),
  };
}

function descriptionOf({ operation }: OperationData, hasConstraints: boolean): string {
  const request = operation.webSocket
    ? `The handshake of a WebSocket at ${operation.path}`
    : `A request ${operation.method} ${operation.path}`;
  const answers = hasConstraints
    ? " Each entry of `allOf` is something that the server rejects, in the order of the server: the answer is that of the first entry that does not hold, which has the lowest" +
      " `x-deepgram-order`. `x-deepgram-error` is its id in schemas/errors.json, `x-deepgram-rule` are its rules in checks.json. What fails outside `allOf` is no decoded request."
    : " What the server rejects here, no schema can say.";
  return `${request}, decoded: a parameter that reads as its type is of that type, one that may be repeated is a list, and any other is text. Left out is what does not stand in the request.${answers}`;
}

function pathSchema(parameters: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(parameters).map(([name, description]) => [name, { description, type: "string" }]);
  return { type: "object", properties: Object.fromEntries(properties), required: Object.keys(parameters) };
}

/** The parameters as they are decoded: text is what does not read as what is wanted. */
function querySchema({ query }: OperationData): JsonSchema {
  const properties = Object.entries(query?.properties ?? {}).map(([name, { type, description }]) => {
    const types = [type ?? []].flat();
    return [name, { description, type: types.includes("string") ? type : [...types, "string"] }];
  });
  return {
    ...(query?.description !== undefined && { description: query.description }),
    type: "object",
    properties: Object.fromEntries(properties),
  };
}

/** The fields of a body, described. */
function documented(body: JsonSchema, otherwise: string): JsonSchema {
  const fields = (body.oneOf ?? [body]).flatMap(({ properties }) => Object.entries(properties ?? {}));
  const described = fields.filter(([, { type }]) => type !== "null").map(([name, { description }]) => [name, { description }]);
  return { description: body.description ?? otherwise, properties: Object.fromEntries(described) };
}
