import { readExamples } from "../../checks/kind/examples.js";
import { type Data, operationsOf } from "../../checks/kind/schemas.js";
import { type OpenApiObject, parameters } from "../openapi/request.js";
import { baseRequest } from "../vectors/cases.js";
import { listed, quoted } from "./operation-module.js";

/**
 * Compiles what the playground shows besides verdicts: the endpoints with their parameters and an example request, and the evidence.
 *
 * @param data - The data.
 * @returns The source of a TypeScript module that exports it as JSON.
 */
export function playgroundModule(data: Data): string {
  const evidence = Object.entries(data.evidence).map(([id, { source, date, says }]) => [id, source, date, says]);
  const json = `{"endpoints":${listed(endpointsOf(data))},\n"evidence":${listed(evidence)},\n"reasons":${JSON.stringify(reasonsOf(data))}}`;
  return [
    "/** The endpoints, the evidence and the reason phrases of statuses, as JSON. */",
    "export const playgroundContent: string =",
    `${json.split("\n").map(quoted).join(" +\n")};`,
    "",
  ].join("\n");
}

function endpointsOf(data: Data): object[] {
  const { methods } = data.files.get("sdk-methods.json") as { readonly methods: Readonly<Record<string, object>> };
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

function reasonsOf(data: Data): unknown {
  return (data.files.get("status-reasons.json") as { readonly reasons: unknown }).reasons;
}
