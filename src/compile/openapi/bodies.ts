import type { Constraint } from "../../checks/kind/constraint.js";
import { fieldTypes } from "../../checks/kind/constraint.js";
import { mediaTypesOf } from "../../checks/kind/kind.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { withoutNotes } from "../../checks/kind/schemas.js";
import { requestConstraints } from "../schema/request-constraints.js";
import { type Named, type OpenApiObject, plainSchema } from "./plain-schema.js";
import type { RequestExample } from "./request-example.js";

/** The schema of audio. */
export const audio: OpenApiObject = { type: "string", format: "binary" };

/** The body of a request, by media type. */
export interface RequestBody extends OpenApiObject {
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
  const branches = oneOf.map(({ title, properties = {}, ...branch }, index) => {
    const fields = Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, withoutNotes(schema)]));
    return [title ?? `${name}${index + 1}`, { ...branch, properties: constrained(fields, constraints) }] as const;
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
