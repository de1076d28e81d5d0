import type { Condition, Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

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
 * Lists the constraints on deserialized values.
 *
 * @param data - The endpoint.
 * @returns The constraints, in the order of the server, without those on types and names.
 */
export function valueConstraints(data: OperationData): Constraint[] {
  return data.checks.flatMap((check) => {
    const kind = kindOf(check);
    return kind?.deserializes ? [] : (kind?.constraints?.(check, data) ?? []);
  });
}

/**
 * Writes a constraint as a schema of a whole request.
 *
 * @param constraint - The constraint.
 * @returns The id of the error, and the schema without it.
 */
export function ofRequest({ target, schema, given = [], plainToo }: Constraint): {
  readonly error: unknown;
  readonly keywords: JsonSchema;
} {
  const { "x-deepgram-error": error, ...own } = schema;
  const [part, member = ""] = target;
  // two schemas: JSON::Validator 5.14 for Perl guesses the type from the keywords, and would take a string for an object
  const either = { allOf: [own, { properties: { [member]: own } }] };
  const then = plainToo ? { properties: { [part]: either } } : shaped([{ target, schema: own }]);
  if (given.length === 0) return { error, keywords: then };
  // the effect of an empty string is unknown
  const filled = part === "query" ? [{ target, schema: { minLength: 1 } }] : [];
  return { error, keywords: { if: shaped([...given, ...filled]), then } };
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
