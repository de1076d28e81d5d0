import { type Data, type JsonSchema, operationsOf } from "../../checks/kind/schemas.js";
import { bodySchema } from "../schema/body-schema.js";
import { messageSchema } from "../schema/message-schema.js";

/**
 * Compiles the schemas of bodies and messages that the editors of the playground complete from.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports them by endpoint, as JSON.
 */
export function playgroundSchemasModule(data: Data): string {
  const schemas = operationsOf(data).flatMap((one): [string, JsonSchema][] => {
    if (one.messages !== undefined) return [[one.operation.id, messageSchema(one, one.messages)]];
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
