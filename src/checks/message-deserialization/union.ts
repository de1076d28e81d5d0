import type { MessageFields, MessageUnion } from "../../decode/json/message.js";
import type { JsonSchema } from "../kind/schemas.js";

/**
 * Derives the type of a message from its schema.
 *
 * @param schema - The schema: one object for each type of message.
 * @returns The fields by message type.
 * @throws Error if there is no schema, or a variant does not name its type.
 */
export function messageUnion(schema: JsonSchema | undefined): MessageUnion {
  const { tag, unknown } = (schema?.["x-deserializer"] ?? {}) as Pick<MessageUnion, "tag" | "unknown">;
  const variants: Record<string, MessageFields> = {};
  for (const variant of schema?.oneOf ?? []) {
    const { const: type } = variant.properties?.[tag] ?? {};
    if (typeof type !== "string") throw new Error(`${schema?.title ?? "the messages"}: a variant has no constant ${tag}`);
    variants[type] = fieldsOf(variant, tag);
  }
  if (Object.keys(variants).length === 0) throw new Error("a check of messages needs their schema");
  return { tag, unknown, variants };
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, tag: string | undefined): MessageFields {
  const fields: Record<string, MessageFields[string]> = {};
  for (const [name, schema] of Object.entries(properties)) {
    if (name === tag) continue;
    const isRequired = required.includes(name) ? { required: true as const } : {};
    if (typeof schema["const"] === "string") fields[name] = { type: "constant", value: schema["const"], ...isRequired };
    else if (schema.type === undefined) fields[name] = { type: "any", ...isRequired };
    else if (schema.additionalProperties !== undefined) fields[name] = { type: "booleans", ...isRequired };
    else if (schema.type === "object") fields[name] = { type: "object", fields: fieldsOf(schema, undefined), ...isRequired };
    else if (schema.type === "array") fields[name] = { type: "strings", ...isRequired };
    else fields[name] = { type: schema.type as "string" | "number" | "integer" | "boolean", ...isRequired };
  }
  return fields;
}
