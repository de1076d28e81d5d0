import { mediaTypesOf } from "../../checks/kind/kind.js";
import { type Data, type OperationData, operationsOf, wireType } from "../../checks/kind/schemas.js";

/**
 * Describes how the requests of every endpoint are decoded.
 *
 * @param data - The data.
 * @returns The content of `decoding.json`.
 */
export function decodingFile(data: Data): object {
  const { $schema: _schema, ...decoding } = data.files.get("decoding.json") as { readonly $schema: string };
  const endpoints = operationsOf(data).map((endpoint) => [endpoint.operation.id, endpointDecoding(endpoint)] as const);
  return { ...decoding, endpoints: Object.fromEntries(endpoints) };
}

function endpointDecoding(endpoint: OperationData): object {
  const { operation, query, body } = endpoint;
  const { method, path, webSocket, host, bodyOptional } = operation;
  const types = mediaTypesOf(endpoint);
  const deserializer = query?.["x-deserializer"] as { readonly library: string } | undefined;
  const parameters = Object.entries(query?.properties ?? {}).map(([name, schema]) => [name, wireType(schema)] as const);
  return {
    method,
    path,
    ...(host !== undefined && { host }),
    ...(webSocket && { webSocket }),
    ...(deserializer && { library: deserializer.library.split(" ")[0] }),
    ...(query && { query: Object.fromEntries(parameters) }),
    ...(query?.required && { required: query.required }),
    ...(types && { body: { json: types.json, jsonToo: types.jsonToo, text: types.text, absent: types.absent } }),
    ...(body && bodyOptional && { bodyOptional: true }),
  };
}
