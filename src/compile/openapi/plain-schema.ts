import type { Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema } from "../../checks/kind/schemas.js";

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
export function plainSchema(
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
