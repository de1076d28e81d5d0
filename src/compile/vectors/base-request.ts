import type { Change } from "../../checks/kind/change.js";
import { type Examples, requiredFields, sampleText } from "../../checks/kind/examples.js";
import type { OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

const uuid = "123e4567-e89b-12d3-a456-426614174000";

/**
 * Creates the smallest request that an endpoint accepts.
 *
 * @param endpoint - The endpoint.
 * @param examples - The examples to take values from.
 * @returns The request in parts.
 */
export function baseRequest(endpoint: OperationData, examples: Examples): Change {
  const { operation, query, body, checks } = endpoint;
  const parameters = Object.fromEntries((query?.required ?? []).map((name) => [name, sampleText(endpoint, name, examples)]));
  for (const check of checks) Object.assign(parameters, kindOf(check)?.needs?.(check, endpoint));
  return {
    path: Object.fromEntries(Object.keys(operation.pathParameters ?? {}).map((name) => [name, uuid])),
    query: parameters,
    headers:
      operation.webSocket === true
        ? { connection: "Upgrade", upgrade: "websocket" }
        : body === undefined
          ? {}
          : { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(requiredFields(body, examples)) }),
  };
}
