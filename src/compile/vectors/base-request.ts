import type { Change } from "../../checks/kind/change.js";
import { type Examples, requiredFields, sampleText } from "../../checks/kind/examples.js";
import type { OperationData } from "../../checks/kind/schemas.js";
import { kindOf } from "../../checks/registry.js";

const uuid = "123e4567-e89b-12d3-a456-426614174000";

/**
 * Makes the smallest request that an endpoint takes.
 *
 * @param one - The endpoint.
 * @param examples - Where values come from.
 * @returns The request in parts.
 */
export function baseRequest(one: OperationData, examples: Examples): Change {
  const { operation, query, body, checks } = one;
  const wanted = Object.fromEntries((query?.required ?? []).map((name) => [name, sampleText(one, name, examples)]));
  for (const check of checks) Object.assign(wanted, kindOf(check)?.needs?.(check, one));
  return {
    path: Object.fromEntries(Object.keys(operation.pathParameters ?? {}).map((name) => [name, uuid])),
    query: wanted,
    headers:
      operation.webSocket === true
        ? { connection: "Upgrade", upgrade: "websocket" }
        : body === undefined
          ? {}
          : { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(requiredFields(body, examples)) }),
  };
}
