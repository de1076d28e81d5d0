import type { Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema } from "../../checks/kind/schemas.js";

// what every generator of code makes something of; what else a constraint says is in the schema of the request
const limits = ["minimum", "maximum", "minLength", "maxItems"];

/**
 * Says in a few plain keywords what the constraints on one value ask.
 *
 * @param constraints - The constraints of a request.
 * @param part - The part that has the value.
 * @param name - The parameter or the field.
 * @returns The keywords without a type, and the ids of the errors of all its constraints.
 */
export function plainSchema(
  constraints: readonly Constraint[],
  part: string,
  name: string,
): { readonly schema: JsonSchema; readonly errors: readonly unknown[] } {
  const own = constraints.filter(({ place }) => place[0] === part && place[1] === name);
  const unconditional = own.filter(({ given }) => given === undefined).map(({ schema }) => inPlainWords(schema));
  const errors = [...new Set(own.map(({ schema }) => schema["x-deepgram-error"]))];
  return { schema: Object.assign({}, ...unconditional) as JsonSchema, errors };
}

/** An empty text, which a constraint may take, nobody sends on purpose, and nobody writes a number with so many digits. */
function inPlainWords(schema: JsonSchema): JsonSchema {
  const { pattern, enum: values } = schema;
  const found = limits.flatMap((limit) => (typeof schema[limit] === "number" ? [[limit, Number(schema[limit].toFixed(6))]] : []));
  return {
    ...Object.fromEntries(found),
    ...(typeof pattern === "string" && { pattern: pattern.replace(/^\^\$\|/, "") }),
    ...(values && { enum: values.filter((value) => value !== "") }),
  };
}
