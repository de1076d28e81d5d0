import type { JsonSchema } from "../../checks/kind/schemas.js";
import { dateTimeError } from "../../decode/date/chrono.js";
import type { JsonField, JsonStruct, JsonType } from "../../decode/json/type.js";

/**
 * Derives what a JSON body is deserialised to from its schema.
 *
 * @param schema - The schema of an object, or of exactly one of several: then the fields of all, each optional.
 * @returns The struct.
 * @throws Error where a property is of a type that no field is.
 */
export function bodyType(schema: JsonSchema): JsonStruct {
  const { struct, unknown } = schema["x-deserializer"] as { readonly struct: string; readonly unknown: "ignored" | "rejected" };
  const fields = new Map<string, JsonField>();
  for (const branch of schema.oneOf ?? [schema]) {
    for (const [name, property] of Object.entries(branch.properties ?? {})) {
      // a branch says `null` of what belongs to another
      if (property.type === "null") continue;
      const isRequired = schema.oneOf === undefined && branch.required?.includes(name) === true;
      const type = fieldType(property, name);
      fields.set(name, { name, type: isRequired ? type : { type: "option", some: type } });
    }
  }
  return { type: "struct", name: struct, fields: [...fields.values()], unknown };
}

function fieldType(schema: JsonSchema, name: string): JsonType {
  switch (schema.type) {
    case "string":
      if (schema.format !== "date-time") return { type: "string" };
      return { type: "parsed", expected: "an RFC 3339 formatted date and time string", error: dateTimeError };
    case "boolean":
      return { type: "bool" };
    case "integer":
      return { type: "i64" };
    case "number":
      return { type: "f64" };
    case "array":
      return { type: "list", items: fieldType(schema.items ?? {}, name) };
    case "object":
      return { type: "map", values: fieldType(schema.additionalProperties as JsonSchema, name) };
    case undefined:
      return { type: "value" };
    default:
      throw new Error(`${name} is of the type ${JSON.stringify(schema.type)}, which no field of a body has`);
  }
}
