import type { MessageFields, MessageUnion } from "../../decode/json/message.js";
import type { CaseContext } from "../kind/case.js";
import type { CheckKind, KindOptions } from "../kind/kind.js";
import {
  jsonFrame,
  type MakeMessageCases,
  type MessageCase,
  type MessageObject,
  smallestMessages,
  smallestValue,
  unreadableCases,
  variantsOf,
} from "../kind/message-case.js";
import type { JsonSchema } from "../kind/schemas.js";
import type { MessageDeserializationFinding } from "./check.js";

/** The options of an entry of this kind in `checks.json`. */
interface MessageDeserializationOptions {
  readonly library?: "serde_json";
}

/** The JSON Schema of the options. */
const options: KindOptions = {
  properties: { library: { const: "serde_json", description: "The library whose error texts are part of the server's answers." } },
};

/**
 * Derives the type of a message from its schema.
 *
 * @param schema - The schema: one object for each type of message.
 * @returns The fields by message type.
 * @throws Error if there is no schema, or a variant does not name its type.
 */
function messageUnion(schema: JsonSchema | undefined): MessageUnion {
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

const wrongValues: Readonly<Record<string, unknown>> = { string: 5, number: "a", integer: "a", boolean: "a", array: "a", object: "a" };

/** Texts that are no message, missing fields, fields of the wrong type, and fields that do not exist. */
const messageCases: MakeMessageCases = (context) => {
  const { endpoint, examples, rule } = context;
  const smallest = smallestMessages(endpoint, examples);
  return [
    ...unreadableCases(context),
    ...variantsOf(endpoint.messages).flatMap(([type, schema]) => fieldCases(context, type, schema, smallest.get(type) ?? {})),
    {
      name: "twice",
      description: "A field that occurs twice.",
      message: { text: JSON.stringify([...smallest.values()][0]).replace(/"type":"\w+"/, "$&,$&") },
      rule: rule("only serde"),
    },
  ];
};

function fieldCases({ examples, rule }: CaseContext, type: string, schema: JsonSchema, smallest: MessageObject): MessageCase[] {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).filter(([name]) => name !== "type");
  const one = (name: string, description: string, message: MessageObject, when: string): MessageCase => ({
    name: `${type}-${name}`,
    description,
    message: jsonFrame(message),
    rule: rule(when),
  });
  const missing = required
    .filter((name) => name !== "type")
    .map((name) => {
      const { [name]: _left, ...rest } = smallest;
      return one(`without-${name}`, `${type} without \`${name}\`.`, rest, "missing field");
    });
  const wrong = fields.flatMap(([name, { type: wanted }]) => {
    const value = wrongValues[String([wanted ?? []].flat()[0])];
    return value === undefined
      ? []
      : one(`wrong-${name}`, `${type} with \`${name}\` of the wrong type.`, { ...smallest, [name]: value }, "wrong type");
  });
  const inner = fields.flatMap(([name, field]) => {
    if (field.properties === undefined) return [];
    const value = { ...(smallestValue(name, field, {}, examples) as MessageObject), not_a_field: 1 };
    return one(
      `unknown-in-${name}`,
      `${type} with an unknown field in \`${name}\`.`,
      { ...smallest, [name]: value },
      "unknown inner field",
    );
  });
  // a type without fields of its own ignores every field
  const unknown = fields.length === 0 && rule("ignored field") !== undefined ? "ignored field" : "unknown field";
  return [...missing, ...wrong, ...inner, one("unknown", `${type} with an unknown field.`, { ...smallest, not_a_field: 1 }, unknown)];
}

/** A message must deserialize. */
export const messageDeserialization: CheckKind<MessageDeserializationOptions, MessageDeserializationFinding> = {
  name: "message-deserialization",
  options,
  deserializes: true,
  ofBytes: ["only serde"],
  runtime: ({ library }, { messages }, references) => ({
    union: messageUnion(messages),
    ...(library && { words: references.code("messageError", "decode/json/message") }),
  }),
  findings(_check, { messages }) {
    const required = (messages?.oneOf ?? []).flatMap(({ required = [] }) => required.filter((name) => name !== "type"));
    return {
      syntax: "always",
      "not an object": "always",
      "unknown type": "always",
      "missing type": "with a rule",
      "missing field": required.length > 0 ? "always" : "with a rule",
      "wrong type": "always",
      "only serde": "always",
      "unknown field": "always",
      "unknown inner field": "with a rule",
      "ignored field": "with a rule",
    };
  },
  messageCases,
};
