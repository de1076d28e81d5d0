import type { JsonSchema } from "../data/data.js";
import { withoutNotes } from "./schema-errors.js";

/**
 * Gives the fields of a JSON object that is deserialised field by field the types that they may have: null is the same as absent.
 *
 * @param body - The schema of the object, as it is under `schemas/`.
 * @returns The schemas of the fields by name.
 */
export function fieldTypes(body: JsonSchema): Record<string, JsonSchema> {
  const fields: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(body.properties ?? {})) {
    // what a date contains is not for a schema to say
    const { format: _format, type, ...rest } = withoutNotes(schema);
    const isRequired = body.required?.includes(name) === true;
    fields[name] = { ...(type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] }), ...rest };
  }
  return fields;
}
