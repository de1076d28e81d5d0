import type { Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { allowedValues } from "../../checks/registry.js";
import { code } from "../reference/markdown.js";
import { requestConstraints } from "../schema/request-constraints.js";
import { type OpenApiObject, plainSchema } from "./plain-schema.js";
import type { RequestExample } from "./request-example.js";

/** A parameter of the path or the query. */
export interface ParameterObject extends OpenApiObject {
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
