import type { Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { allowedValues } from "../../checks/registry.js";
import { requestConstraints } from "../schema/request-constraints.js";
import { type OpenApiObject, plainSchema } from "./plain-schema.js";

/**
 * Creates the parameter objects of an endpoint.
 *
 * @param data - The endpoint.
 * @returns The parameters of the path and the query, each with its documented type, its own constraints and the errors that it can cause.
 */
export function parameters(data: OperationData): OpenApiObject[] {
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

function parameter(constraints: readonly Constraint[], part: string, name: string, documented: JsonSchema): OpenApiObject {
  const { type, items, enum: values, description } = documented;
  const isEnum = (documented["x-deserialize"] as { readonly type?: string } | undefined)?.type === "enum";
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
