import type { JsonSchema } from "../../checks/kind/schemas.js";
import { dateTimeError } from "../../decode/date/chrono.js";
import type { JsonField, JsonStruct, JsonType } from "../../decode/json/type.js";

/**
 * Derives the Rust struct of a JSON body from its schema.
 *
 * @param schema - The schema of an object. With `oneOf`, the struct has the fields of all branches, each optional.
 * @returns The struct.
 * @throws Error if a property has an unsupported type.
 */
export function bodyType(schema: JsonSchema): JsonStruct {
  const { struct, unknown } = schema["x-deserializer"] as { readonly struct: string; readonly unknown: "ignored" | "rejected" };
  const fields = new Map<string, JsonField>();
  for (const branch of schema.oneOf ?? [schema]) {
    for (const [name, property] of Object.entries(branch.properties ?? {})) {
      // `null` marks a field that belongs to another branch
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
      throw new Error(`${name} has the unsupported type ${JSON.stringify(schema.type)}`);
  }
}
