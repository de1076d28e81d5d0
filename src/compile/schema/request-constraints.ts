import type { Condition, Constraint } from "../../checks/kind/constraint.js";
import type { JsonSchema, OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

/**
 * Lists the constraints on requests that the server enforces, as far as a JSON Schema can express them.
 *
 * @param data - The endpoint.
 * @returns The constraints, in the order of the server.
 */
export function requestConstraints(data: OperationData): Constraint[] {
  return data.checks.flatMap((check) => kindOf(check)?.constraints?.(check, data) ?? []);
}

/**
 * Lists the constraints on values that were deserialized.
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
 * @param one - The constraint.
 * @returns The schema without the name of the error, and that.
 */
export function ofRequest({ place, schema, given = [], plainToo }: Constraint): { readonly error: unknown; readonly keywords: JsonSchema } {
  const { "x-deepgram-error": error, ...own } = schema;
  const [part, member = ""] = place;
  // apart, because validators that guess a type from keywords (JSON::Validator 5.14 for Perl) would take a text for an object
  const either = { allOf: [own, { properties: { [member]: own } }] };
  const then = plainToo ? { properties: { [part]: either } } : shaped([{ place, schema: own }]);
  if (given.length === 0) return { error, keywords: then };
  // what an empty text does is not known
  const filled = part === "query" ? [{ place, schema: { minLength: 1 } }] : [];
  return { error, keywords: { if: shaped([...given, ...filled]), then } };
}

/** A schema of a whole request that asks something of some of its values. */
function shaped(conditions: readonly Condition[]): JsonSchema {
  const parts: Record<string, JsonSchema> = {};
  for (const { place, schema, required } of conditions) {
    const [part, member] = place;
    const { properties = {}, required: names = [], ...rest } = parts[part] ?? {};
    if (member === undefined) parts[part] = { ...parts[part], ...schema };
    else {
      const all = required ? [...names, member] : names;
      parts[part] = { ...rest, properties: { ...properties, [member]: schema }, ...(all.length > 0 && { required: all }) };
    }
  }
  return { properties: parts };
}
