import { readExamples } from "../../checks/kind/examples.js";
import { type Data, type JsonSchema, type OperationData, operationsOf } from "../../checks/kind/schemas.js";
import { fileOf } from "../data/data.js";
import { type OpenApiObject, parameters } from "../openapi/request.js";
import { editorSchema } from "../schema/editor-schema.js";
import { isSession, messageSchema } from "../schema/message-schema.js";
import { bodySchema } from "../schema/value-schemas.js";
import { baseRequest } from "../vectors/cases.js";
import { jsonConstant, listed } from "./module-form.js";

/**
 * Compiles what the playground shows besides verdicts: the endpoints with their parameters and an example request, and the evidence.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports it as JSON.
 */
export function playgroundModule(data: Data): string {
  const evidence = Object.entries(data.evidence).map(([id, { source, date, says }]) => [id, source, date, says]);
  const { reasons } = fileOf<{ reasons: object }>(data, "status-reasons.json");
  const json = `{"endpoints":${listed(endpointsOf(data))},\n"evidence":${listed(evidence)},\n"reasons":${JSON.stringify(reasons)}}`;
  return jsonConstant("The endpoints, the evidence and the reason phrases of statuses, as JSON.", "playgroundContent", json);
}

function endpointsOf(data: Data): object[] {
  const { methods } = fileOf<{ methods: Readonly<Record<string, object>> }>(data, "sdk-methods.json");
  return operationsOf(data).map((one) => {
    const { id, title, docs, summary, method, webSocket, host, path } = one.operation;
    const { path: values, query, headers, body } = baseRequest(one, readExamples(data, one.folder));
    return {
      id,
      title,
      summary,
      docs,
      method,
      webSocket,
      host,
      path,
      sdk: methods[id],
      parameters: parameters(one).map(parameterOf),
      example: { path: values, query, headers: webSocket === true ? {} : headers, body },
    };
  });
}

function parameterOf({ name, in: part, description, required, schema }: OpenApiObject): object {
  const { type, enum: closed, examples, minimum, maximum, items } = schema as OpenApiObject;
  const values = (closed ?? examples) as readonly unknown[] | undefined;
  return {
    name,
    part,
    description,
    required,
    type: type === "array" ? `${String((items as OpenApiObject | undefined)?.["type"])}, repeatable` : type,
    values: values?.flat(),
    minimum: minimum === 1 ? undefined : minimum,
    maximum: maximum === 4_294_967_295 ? undefined : maximum,
  };
}

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
