import { type JsonSchema, type OperationData, withoutNotes } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";
import { schemaId } from "./schema-errors.js";

/**
 * Compiles the schema of what a client sends over a socket.
 *
 * It takes what `preflightMessage` takes by default of a single message: what has to be counted over several is not for a schema to say. Where no server
 * is known to refuse a message, it is what is documented.
 *
 * @param data - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits filled in; every constraint names its error in `x-deepgram-error`.
 */
export function messageSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const checks = data.checks.filter(({ stage }) => stage === "message");
  const reading = checks.find(({ check }) => check === "message-deserialization" || check === "serde-message");
  if (reading === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: nothing reads the messages`);
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
    // a message without fields does not look at any
    return {
      ...withoutNotes(schema),
      properties: Object.fromEntries(properties),
      ...(isClosed && !isInner && entries.length > 1 ? { additionalProperties: false } : {}),
    };
  };
  const error = reading.rules.find((rule) => rule.error !== undefined && rule.rejects !== "inferred")?.error;
  return {
    $schema: messages["$schema"],
    $id: schemaId(data, "message"),
    title: messages.title,
    description: messages.description,
    oneOf: messages.oneOf?.map((variant) => object(variant)),
    ...(error === undefined ? {} : { "x-deepgram-error": error }),
  };
}
