import { type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { dialect, schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of the messages that a client sends over a WebSocket.
 *
 * It accepts the messages that `preflightMessage` accepts by default, except for limits over several messages. Without evidence that a server rejects a
 * message, the schema follows the documentation.
 *
 * @param data - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits. Every constraint names its error in `x-deepgram-error`.
 */
export function messageSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const checks = data.checks.filter(({ stage }) => stage === "message");
  const reading = checks.find((check) => kindOf(check)?.deserializes);
  if (reading === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: a check must read the messages`);
  const denied = reading.rules.find(({ when }) => when === "unknown field");
  const isClosed = denied?.error !== undefined && denied.rejects !== "inferred";
  const constraints = new Map<string, JsonSchema[]>();
  const add = (member: string | undefined, constraint: JsonSchema) =>
    constraints.set(member ?? "", [...(constraints.get(member ?? "") ?? []), constraint]);
  for (const check of checks) {
    const made = kindOf(check)?.messageConstraint?.(check, data);
    if (made === undefined) continue;
    const error = check.rules.find((rule) => rule.when === made.finding && rule.error !== undefined && rule.rejects !== "inferred")?.error;
    if (error !== undefined) add(check.member, { ...made.schema, "x-deepgram-error": error });
  }
  const object = (schema: JsonSchema, isInner = false): JsonSchema => {
    const entries = Object.entries(schema.properties ?? {});
    const properties = entries.map(([name, property]): [string, JsonSchema] => {
      const { type, ...rest } = withoutNotes(property.properties ? object(property, true) : property);
      const isRequired = schema.required?.includes(name) === true;
      const own = constraints.get(name);
      // null is the same as absent
      const typed = type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] };
      return [name, { ...typed, ...rest, ...(own && type !== "object" ? { allOf: own } : {}) }];
    });
    // the server does not look at the fields of a message without fields
    return {
      ...withoutNotes(schema),
      properties: Object.fromEntries(properties),
      ...(isClosed && !isInner && entries.length > 1 ? { additionalProperties: false } : {}),
    };
  };
  const error = reading.rules.find((rule) => rule.error !== undefined && rule.rejects !== "inferred")?.error;
  return {
    $schema: dialect,
    $id: schemaId(data, "message"),
    title: messages.title,
    description: messages.description,
    oneOf: messages.oneOf?.map((variant) => object(variant)),
    ...(error === undefined ? {} : { "x-deepgram-error": error }),
  };
}
