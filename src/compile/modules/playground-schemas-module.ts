import { type Data, type JsonSchema, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { editorSchema } from "../schema/editor-schema.js";
import { isSession, messageSchema } from "../schema/message-schema.js";
import { bodySchema } from "../schema/value-schemas.js";

/**
 * Compiles the schemas of bodies and messages that the editors of the playground complete from.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports them by endpoint, as JSON.
 */
export function playgroundSchemasModule(data: Data): string {
  const schemas = operationsOf(data).flatMap((one): [string, JsonSchema][] => {
    const { messages } = one;
    if (messages !== undefined)
      return [[one.operation.id, isSession(messages) ? settingsSchema(data, one, messages) : messageSchema(one, messages)]];
    return one.body === undefined ? [] : [[one.operation.id, bodySchema(one, one.body)]];
  });
  const json = JSON.stringify(Object.fromEntries(schemas), (key, value: unknown) =>
    /^(?:x-|\$id$|\$schema$)/.test(key) ? undefined : value,
  );
  return [
    "/** The schemas of bodies and messages by endpoint, as JSON. */",
    "export const schemasContent: string =",
    `  ${JSON.stringify(json)};`,
    "",
  ].join("\n");
}

/** The schema of a session: that for editors for its settings, that of messages for the rest. */
function settingsSchema(data: Data, one: OperationData, messages: JsonSchema): JsonSchema {
  const { allOf, ...rest } = messageSchema(one, messages);
  const { definitions, ...settings } = editorSchema(data, one, messages, "Settings");
  const others = ((allOf ?? []) as readonly JsonSchema[]).filter((branch) => !JSON.stringify(branch["if"]).includes('"Settings"'));
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  return { ...rest, definitions, allOf: [{ if: { properties: { type: { enum: ["Settings"] } } }, then: settings }, ...others] };
}
