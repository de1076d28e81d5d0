import type { Condition, Constraint } from "../../checks/kind/constraint.js";
import type { Data, ErrorData, JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { fill } from "../../checks/template.js";

/**
 * Creates the `$id` of a schema: a name that is not an address.
 *
 * @param data - The endpoint.
 * @param part - The part of its requests.
 * @returns The id.
 */
export function schemaId({ folder, operation }: OperationData, part: string): string {
  return `urn:deepgram-preflight:${folder.version}:${operation.id}.${part}`;
}

/**
 * Creates the first keywords of a schema. All keywords in use mean the same in draft-07 and draft 2020-12.
 *
 * @param data - The endpoint.
 * @param part - The part of its requests.
 * @returns The dialect and the id.
 */
export function schemaHead(data: OperationData, part: string): JsonSchema {
  return { $schema: "http://json-schema.org/draft-07/schema#", $id: schemaId(data, part) };
}

/**
 * Lists the constraints on requests that the server enforces and a JSON Schema can express.
 *
 * @param data - The endpoint.
 * @returns The constraints, in the order of the server.
 */
export function requestConstraints(data: OperationData): Constraint[] {
  return data.checks.flatMap((check) => kindOf(check)?.constraints?.(check, data) ?? []);
}

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
    .map((entry, index) => ({ ...entry, "x-deepgram-order": index + 1 }));
  return {
    ...schemaHead(data, "request"),
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
 * @returns The entries, whose order is still 0.
 */
export function entriesOf(constraint: Constraint, errors: Data["errors"]): JsonSchema[] {
  const { rules, given = [], target, schema } = constraint;
  const error = schema["x-deepgram-error"];
  return messagesOf(constraint, errors[String(error)]).map(({ of, ...message }) => ({
    "x-deepgram-error": error,
    "x-deepgram-rule": rules,
    "x-deepgram-order": 0,
    ...message,
    ...ofRequest(of ? { ...constraint, given: [...given, { target, schema: of }] } : constraint),
  }));
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

/** Writes a constraint as a schema of a whole request, without the id of its error. */
function ofRequest({ target, schema, given = [], plainToo }: Constraint): JsonSchema {
  const { "x-deepgram-error": _error, ...own } = schema;
  const [part, member = ""] = target;
  // two schemas: JSON::Validator 5.14 for Perl guesses the type from the keywords, and would take a string for an object
  const either = { allOf: [own, { properties: { [member]: own } }] };
  const then = plainToo ? { properties: { [part]: either } } : shaped([{ target, schema: own }]);
  if (given.length === 0) return then;
  // the effect of an empty string is unknown
  const filled = part === "query" ? [{ target, schema: { minLength: 1 } }] : [];
  return { if: shaped([...given, ...filled]), then };
}

/** Combines conditions into a schema of a whole request. */
function shaped(conditions: readonly Condition[]): JsonSchema {
  const parts: Record<string, JsonSchema> = {};
  for (const { target, schema, required } of conditions) {
    const [part, member] = target;
    const { properties = {}, required: names = [], ...rest } = parts[part] ?? {};
    if (member === undefined) parts[part] = { ...parts[part], ...schema };
    else {
      const all = required ? [...names, member] : names;
      parts[part] = {
        ...rest,
        properties: { ...properties, [member]: { ...properties[member], ...schema } },
        ...(all.length > 0 && { required: all }),
      };
    }
  }
  return { properties: parts };
}

/** The annotations that describe the answer of a constraint. */
interface ConstraintMessage {
  /** The values that get this message; by default all. */
  readonly of?: JsonSchema;
  /** The status, the code and the message. */
  readonly "x-deepgram-message": Readonly<Record<string, unknown>>;
  /** Present if only the code that reads the request can fill the message. */
  readonly "x-deepgram-text"?: "decode";
}

/** Fills the messages of a constraint as far as the data determines them, in the order in which they apply; the last applies to all other values. */
function messagesOf({ texts = [] }: Constraint, error: ErrorData | undefined): ConstraintMessage[] {
  const template = error?.details ?? error?.err_msg ?? "";
  const code = error?.err_code ?? error?.category;
  const answer = (message: string) => ({
    status: error?.status,
    ...(code === undefined ? {} : { code }),
    message,
  });
  const unfilled = (slots: Readonly<Record<string, string | number>>) =>
    [...template.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => !Object.hasOwn(slots, name));
  const decode = { "x-deepgram-message": answer(template), "x-deepgram-text": "decode" } as const;
  if (!unfilled({})) return [{ "x-deepgram-message": answer(template) }];
  const messages: ConstraintMessage[] = [];
  for (const { of, slots } of texts) {
    if (unfilled(slots)) continue;
    const message = { "x-deepgram-message": answer(fill(template, slots)) };
    // texts that do not differ for this error need no entries of their own
    const isNext = JSON.stringify(messages.at(-1)?.["x-deepgram-message"]) === JSON.stringify(message["x-deepgram-message"]);
    if (isNext) messages.pop();
    if (of === undefined) return [...messages, message];
    messages.push({ of, ...message });
  }
  return [...messages, decode];
}
