import type { Constraint } from "../../checks/kind/constraint.js";
import type { Data, JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { messagesOf } from "./constraint-message.js";
import { ofRequest, requestConstraints } from "./request-constraints.js";
import { dialect, schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of a whole decoded request: what `preflight` accepts by default, as far as a JSON Schema can express it.
 *
 * @param data - The endpoint.
 * @param errors - The catalogue, for the messages.
 * @returns A self-contained JSON Schema. Each entry of `allOf` is a constraint in the server's order, with its error and its rules.
 */
export function requestSchema(data: OperationData, errors: Data["errors"]): JsonSchema {
  const { operation } = data;
  const parts = Object.keys(operation.pathParameters ?? {}).length > 0 ? ["path", "query", "headers"] : ["query", "headers"];
  const allOf = requestConstraints(data)
    .flatMap((constraint) => entriesOf(constraint, errors))
    .map(({ error, rules, message, entry }, index) => ({
      "x-deepgram-error": error,
      "x-deepgram-rule": rules,
      "x-deepgram-order": index + 1,
      ...message,
      ...entry,
    }));
  return {
    $schema: dialect,
    $id: schemaId(data, "request"),
    title: `${operation.name}Request`,
    description: descriptionOf(data, allOf.length > 0),
    type: "object",
    properties: {
      ...(operation.pathParameters && { path: pathSchema(operation.pathParameters) }),
      query: querySchema(data),
      headers: {
        description: "The headers by lowercase name.",
        type: "object",
        additionalProperties: { type: "string" },
      },
      ...(data.body && { body: documented(data.body, "The JSON body, or the plain text as a string.") }),
    },
    required: parts,
    ...(allOf.length > 0 && { allOf }),
  };
}

/**
 * Writes a constraint as entries of `allOf`: one for each of its messages.
 *
 * @param constraint - The constraint.
 * @param errors - The catalogue, for the messages.
 * @returns The entries.
 */
export function entriesOf(constraint: Constraint, errors: Data["errors"]) {
  const { error, keywords } = ofRequest(constraint);
  const { rules, given = [], target } = constraint;
  return messagesOf(constraint, errors[String(error)]).map(({ of, ...message }) => {
    const entry = of ? ofRequest({ ...constraint, given: [...given, { target, schema: of }] }).keywords : keywords;
    return { error, rules, message, entry };
  });
}

function descriptionOf({ operation }: OperationData, hasConstraints: boolean): string {
  const request = operation.webSocket
    ? `The handshake of a WebSocket at ${operation.path}`
    : `A request ${operation.method} ${operation.path}`;
  const answers = hasConstraints
    ? " Each entry of `allOf` is a constraint, in the order of the server. The server answers with the error of the first failing entry, which has the lowest" +
      " `x-deepgram-order`. `x-deepgram-error` is its id in schemas/errors.json, `x-deepgram-rule` lists its rules in checks.json. A value that fails outside `allOf` is not a decoded request."
    : " The server has no constraint here that a JSON Schema can express.";
  return `${request}, decoded. A parameter has its type if its text parses, and is a string otherwise. A parameter that may be repeated is an array. Absent parameters are left out.${answers}`;
}

function pathSchema(parameters: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(parameters).map(([name, description]) => [name, { description, type: "string" }]);
  return { type: "object", properties: Object.fromEntries(properties), required: Object.keys(parameters) };
}

/** Creates the schema of decoded parameters: a text that does not parse as its type stays a string. */
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

/** Lists the fields of a body with their descriptions. */
function documented(body: JsonSchema, fallback: string): JsonSchema {
  const fields = (body.oneOf ?? [body]).flatMap(({ properties }) => Object.entries(properties ?? {}));
  const described = fields.filter(([, { type }]) => type !== "null").map(([name, { description }]) => [name, { description }]);
  return { description: body.description ?? fallback, properties: Object.fromEntries(described) };
}
