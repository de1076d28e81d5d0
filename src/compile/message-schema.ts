import { bounds, single } from "./check-needs.js";
import type { JsonSchema, OperationData } from "./data.js";
import { errorAbout, schemaId, steps, withoutNotes } from "./schema-errors.js";

/**
 * Compiles the schema of what a client sends over a socket.
 *
 * It takes what `preflightMessage` takes by default of a single message: what has to be counted over several is not for a schema to say.
 *
 * @param data - The endpoint.
 * @param messages - The schema as it is under `schemas/`.
 * @returns A JSON Schema with the limits filled in; every constraint names its error in `x-deepgram-error`.
 */
export function messageSchema(data: OperationData, messages: JsonSchema): JsonSchema {
  const checks = data.checks.filter(({ stage }) => stage === "message");
  const reading = checks.find(({ check }) => check === "message-deserialization");
  if (reading === undefined) throw new Error(`schemas/${data.folder.path}/checks.json: nothing reads the messages`);
  const denied = reading.rules.find(({ when }) => when === "unknown field");
  const isClosed = denied?.error !== undefined && denied.rejects !== "inferred";
  const constraints = new Map<string, JsonSchema[]>();
  const add = (member: string | undefined, constraint: JsonSchema) =>
    constraints.set(member ?? "", [...(constraints.get(member ?? "") ?? []), constraint]);
  for (const check of checks) {
    const { member } = check;
    const isEnforced = (when: string) =>
      check.rules.some((rule) => rule.when === when && rule.error !== undefined && rule.rejects !== "inferred");
    if (check.check === "characters" && isEnforced("too many")) {
      add(member, { maxLength: single(check, data.folder), "x-deepgram-error": errorAbout(data, check, "too many") });
    } else if (check.check === "range" && isEnforced("outside")) {
      const { minimum, maximum } = bounds(check, data.folder);
      add(member, { minimum, maximum, "x-deepgram-error": errorAbout(data, check, "outside") });
    } else if (check.check === "increment" && isEnforced("off step")) {
      add(member, { enum: steps(bounds(check, data.folder)), "x-deepgram-error": errorAbout(data, check, "off step") });
    }
  }
  const object = (schema: JsonSchema): JsonSchema => {
    const entries = Object.entries(schema.properties ?? {});
    const properties = entries.map(([name, property]): [string, JsonSchema] => {
      const { type, ...rest } = withoutNotes(property.properties ? object(property) : property);
      const isRequired = schema.required?.includes(name) === true;
      const own = constraints.get(name);
      // null is the same as absent
      const typed = type === undefined ? {} : { type: isRequired ? type : [type as string, "null"] };
      return [name, { ...typed, ...rest, ...(own && type !== "object" ? { allOf: own.map((one) => orNull(one, isRequired)) } : {}) }];
    });
    // a message without fields does not look at any
    return {
      ...withoutNotes(schema),
      properties: Object.fromEntries(properties),
      ...(isClosed && entries.length > 1 ? { additionalProperties: false } : {}),
    };
  };
  const error = errorAbout(data, reading, "missing field");
  return {
    $schema: messages["$schema"],
    $id: schemaId(data.operation.id, "message"),
    title: messages.title,
    description: messages.description,
    oneOf: messages.oneOf?.map(object),
    "x-deepgram-error": error,
  };
}

/** A list of values has to have null too, where that is the same as absent. */
function orNull(constraint: JsonSchema, isRequired: boolean): JsonSchema {
  return isRequired || constraint.enum === undefined
    ? constraint
    : { ...constraint, enum: [...constraint.enum, null as unknown as string] };
}
