import { type Constraint, fieldTypes } from "../../checks/kind/constraint.js";
import { readExamples, requiredFields } from "../../checks/kind/examples.js";
import { mediaTypesOf } from "../../checks/kind/kind.js";
import { type Data, type JsonSchema, type OperationData, type OperationExample, wireType } from "../../checks/kind/schemas.js";
import { allowedValues } from "../../checks/registry.js";
import { code } from "../reference/markdown.js";
import { requestConstraints } from "../schema/request-schema.js";
import { fieldsOf } from "../schema/value-schemas.js";
import { baseRequest } from "../vectors/cases.js";

/** An object of an OpenAPI document. */
export interface OpenApiObject {
  readonly [field: string]: unknown;
}

/** Objects of one kind by name. */
export type Named = Readonly<Record<string, OpenApiObject>>;

// the keywords that every code generator supports; the schema of the request has the others
const limits = ["minimum", "maximum", "minLength", "maxItems"];

/**
 * Expresses the constraints on a value in a few plain keywords.
 *
 * @param constraints - The constraints of a request.
 * @param part - The part of the request.
 * @param name - The parameter or field.
 * @returns The keywords without a type, and the ids of the errors of all its constraints.
 */
function plainSchema(
  constraints: readonly Constraint[],
  part: string,
  name: string,
): { readonly schema: JsonSchema; readonly errors: readonly unknown[] } {
  const own = constraints.filter(({ target }) => target[0] === part && target[1] === name);
  const unconditional = own.filter(({ given }) => given === undefined).map(({ schema }) => plainKeywords(schema));
  const errors = [...new Set(own.map(({ schema }) => schema["x-deepgram-error"]))];
  return { schema: Object.assign({}, ...unconditional) as JsonSchema, errors };
}

/** Selects plain keywords, without the empty string that some constraints accept, and with rounded numbers. */
function plainKeywords(schema: JsonSchema): JsonSchema {
  const { pattern, enum: values } = schema;
  const found = limits.flatMap((limit) => (typeof schema[limit] === "number" ? [[limit, Number(schema[limit].toFixed(6))]] : []));
  return {
    ...Object.fromEntries(found),
    ...(typeof pattern === "string" && { pattern: pattern.replace(/^\^\$\|/, "") }),
    ...(values && { enum: values.filter((value) => value !== "") }),
  };
}

/** A request that an endpoint accepts. Tools send it on the first try. */
interface RequestExample extends OperationExample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * Creates the example request of an endpoint: that of `operations.json`, or the smallest request.
 *
 * @param data - The data.
 * @param endpoint - The endpoint.
 * @returns The request. It has no parameter that is not needed or in `operations.json`: tools send every parameter that has an example.
 */
export function requestExample(data: Data, endpoint: OperationData): RequestExample {
  const { operation, query, body } = endpoint;
  const examples = readExamples(data, endpoint.folder);
  const smallest = baseRequest(endpoint, examples);
  const samples = Object.entries(smallest.path ?? {}).map(([name, value]) => [name, examples.samples[name] ?? value]);
  const needed = Object.entries(smallest.query ?? {}).map(([name, text]) => [name, typed(query?.properties?.[name], text)]);
  // a configuration may have removed a value or a parameter
  const chosen = Object.entries(operation.example?.query ?? {}).filter(([name, value]) => isAllowed(endpoint, name, value));
  return {
    ...(body && { body: requiredFields(body, examples) }),
    ...operation.example,
    path: Object.fromEntries(samples),
    query: { ...Object.fromEntries(needed), ...Object.fromEntries(chosen) },
  };
}

function isAllowed(endpoint: OperationData, name: string, value: unknown): boolean {
  const { voices } = endpoint.folder;
  if (name === "model" && voices !== undefined && !voices.voices.some(({ id }) => id === value)) return false;
  return allowedValues(endpoint, name)?.some((allowed) => allowed === value) !== false;
}

/** Converts the text of a parameter to the type that its schema documents. */
function typed(schema: JsonSchema | undefined, text: unknown): unknown {
  if (typeof text !== "string" || schema?.type === "string") return text;
  return schema?.type === "array" ? [text] : JSON.parse(text);
}

/** A parameter of the path or the query. */
interface ParameterObject extends OpenApiObject {
  readonly name: string;
  readonly in: "path" | "query";
  readonly description: string | undefined;
  readonly schema: JsonSchema;
}

/**
 * Creates the parameter objects of an endpoint.
 *
 * @param data - The endpoint.
 * @returns The parameters of the path and the query, each with its documented type, its own constraints and the errors that it can cause.
 */
export function parameters(data: OperationData): ParameterObject[] {
  const { operation, query } = data;
  const constraints = requestConstraints(data);
  const inPath = Object.entries(operation.pathParameters ?? {}).map(([name, description]) => ({
    ...parameter(constraints, "path", name, { type: "string", description }),
    required: true,
  }));
  const accepted = Object.entries(query?.properties ?? {}).filter(([name]) => allowedValues(data, name)?.length !== 0);
  const inQuery = accepted.map(([name, schema]) => ({
    ...parameter(constraints, "query", name, schema),
    ...(query?.required?.includes(name) && { required: true }),
  }));
  return [...inPath, ...inQuery];
}

/** The schemas of parameters with a closed list of values, by parameter. */
export function enumsOf(data: OperationData): Record<string, OpenApiObject> {
  const closed = parameters(data).filter(({ schema }) => schema.enum !== undefined);
  return Object.fromEntries(closed.map(({ name, schema }) => [name, schema]));
}

/**
 * Creates the parameter objects of an endpoint for a document.
 *
 * @param data - The endpoint.
 * @param example - A request that the endpoint accepts. Tools send every parameter that has an example, so no other parameter has one.
 * @param enums - References to the schemas of parameters with a closed list of values, by parameter.
 * @returns The parameters. The known values of an open list are part of the description, because tools take values of a schema for examples.
 */
export function describedParameters(
  data: OperationData,
  example: RequestExample,
  enums: Readonly<Record<string, string>>,
): OpenApiObject[] {
  return parameters(data).map((one) => {
    const { examples, ...schema } = one.schema;
    const known = [...new Set((examples as readonly unknown[] | undefined)?.flat())].map((value) => code(String(value)));
    const value = example[one.in][one.name];
    return {
      ...one,
      ...(known.length > 0 && { description: `${one.description ?? ""} Known values: ${known.join(", ")}.`.trim() }),
      schema: enums[one.name] === undefined ? schema : { $ref: enums[one.name] },
      ...(value !== undefined && { example: value }),
    };
  });
}

function parameter(constraints: readonly Constraint[], part: "path" | "query", name: string, documented: JsonSchema): ParameterObject {
  const { type, items, enum: values, description } = documented;
  const isEnum = wireType(documented) === "enum";
  const listed = values ?? items?.enum;
  const { schema, errors } = plainSchema(constraints, part, name);
  const { pattern, ...rest } = schema;
  const text = pattern === undefined ? {} : { pattern };
  return {
    name,
    in: part,
    description,
    schema: {
      type,
      ...rest,
      ...(items ? { items: { type: items.type, ...text } } : text),
      ...(listed && (isEnum ? { enum: listed } : { examples: type === "array" ? listed.map((value) => [value]) : listed })),
    },
    ...(errors.length > 0 && { "x-deepgram-error": errors }),
  };
}

/** The schema of audio. */
export const audio: OpenApiObject = { type: "string", format: "binary" };

/** The body of a request, by media type. */
interface RequestBody extends OpenApiObject {
  readonly content: Named;
}

/**
 * Creates the request body object of an endpoint.
 *
 * @param data - The endpoint.
 * @param example - A request that the endpoint accepts.
 * @returns The request body object, JSON first. Audio has no example: JSON cannot contain it, and Swagger UI would load its address.
 *   The schema of JSON is named after the endpoint.
 */
export function requestBody(data: OperationData, example: RequestExample): RequestBody {
  const { operation } = data;
  const media = mediaTypesOf(data);
  const { schema } = plainSchema(
    requestConstraints(data).filter(({ plainToo }) => plainToo),
    "body",
    "text",
  );
  const json = {
    [media?.json ?? "application/json"]: { schema: { $ref: `#/components/schemas/${operation.name}Body` }, ...exampleOf(example.body) },
  };
  const text = media?.text === undefined ? {} : { [media.text]: { schema: { type: "string", ...schema }, example: example.text } };
  const sound = media?.others === undefined ? {} : { "audio/*": { schema: audio } };
  return { required: operation.bodyOptional === undefined, content: { ...json, ...text, ...sound } };
}

function exampleOf(body: unknown): OpenApiObject {
  // Postman takes an object whose only member is `value` for an example object, and sends the member
  const isWrapped = JSON.stringify(Object.keys(body ?? {})) === '["value"]';
  return isWrapped ? { examples: { request: { value: body } } } : { example: body };
}

/**
 * Creates the schemas of a JSON body.
 *
 * @param data - The endpoint.
 * @param body - The schema of its body, as it is under `schemas/`.
 * @returns The schemas by name: that of the body, and each branch of a `oneOf`.
 */
export function bodySchemas(data: OperationData, body: JsonSchema): Named {
  const { "x-deserializer": _deserializer, $schema: _schema, title: _title, oneOf, ...rest } = body;
  const constraints = requestConstraints(data);
  const name = `${data.operation.name}Body`;
  const whole = constraints.filter(({ target }) => target[0] === "body" && target[1] === undefined);
  const errors = [...new Set(whole.map(({ schema }) => schema["x-deepgram-error"]))];
  const named = errors.length > 0 && { "x-deepgram-error": errors };
  if (oneOf === undefined) return { [name]: { ...rest, properties: constrained(fieldTypes(body), constraints), ...named } };
  const branches = oneOf.map(({ title, properties, ...branch }, index) => {
    return [title ?? `${name}${index + 1}`, { ...branch, properties: constrained(fieldsOf({ properties }), constraints) }] as const;
  });
  return {
    // the branches exclude each other, but linters do not detect that
    [name]: { ...rest, anyOf: branches.map(([title]) => ({ $ref: `#/components/schemas/${title}` })), ...named },
    ...Object.fromEntries(branches),
  };
}

// code generators expect a schema for any type to be empty, without sibling keywords
const anyValue = { $ref: "#/components/schemas/AnyValue" };

/** Adds constraints to fields, except to a field that must be null. */
function constrained(fields: Readonly<Record<string, JsonSchema>>, constraints: readonly Constraint[]): Named {
  const described = Object.entries(fields).map(([name, field]) => {
    const { schema, errors } = plainSchema(constraints, "body", name);
    if (field.type === undefined) return [name, { ...field, ...anyValue }];
    const hasOwn = field.type !== "null" && errors.length > 0;
    return [name, hasOwn ? { ...field, ...schema, "x-deepgram-error": errors } : field];
  });
  return Object.fromEntries(described);
}
