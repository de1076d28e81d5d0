import { type JsonSchema, withoutNotes } from "./schemas.js";

/**
 * Lists the types of the fields of a JSON object. An optional field may be null, which is the same as absent.
 *
 * @param body - The schema of the object under `schemas/`.
 * @returns The schemas of the fields by name.
 */
export function fieldTypes(body: JsonSchema): Record<string, JsonSchema> {
  const fields: Record<string, JsonSchema> = {};
  for (const [name, schema] of Object.entries(body.properties ?? {})) {
    // a schema cannot validate a date
    const { format: _format, type, ...rest } = withoutNotes(schema);
    const isRequired = body.required?.includes(name) === true;
    fields[name] = { ...(type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] }), ...rest };
  }
  return fields;
}
