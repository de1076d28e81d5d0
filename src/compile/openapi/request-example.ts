import { readExamples, requiredFields } from "../../checks/kind/examples.js";
import type { Data, JsonSchema, OperationData, OperationExample } from "../../checks/kind/schemas.js";
import { allowedValues } from "../../checks/registry.js";
import { baseRequest } from "../vectors/accepted.js";

/** A request that an endpoint accepts. Tools send it on the first try. */
export interface RequestExample extends OperationExample {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * Creates the example request of an endpoint: that of `operations.json`, or the smallest request.
 *
 * @param data - The data.
 * @param endpoint - The endpoint.
 * @returns The request. It has no parameter that is not needed or in `operations.json`: tools send every parameter that has an example.
 */
export function requestExample(data: Data, endpoint: OperationData): RequestExample {
  const { operation, query, body } = endpoint;
  const examples = readExamples(data, endpoint.folder);
  const smallest = baseRequest(endpoint, examples);
  const samples = Object.entries(smallest.path ?? {}).map(([name, value]) => [name, examples.samples[name] ?? value]);
  const needed = Object.entries(smallest.query ?? {}).map(([name, text]) => [name, typed(query?.properties?.[name], text)]);
  // a configuration may have removed a value or a parameter
  const chosen = Object.entries(operation.example?.query ?? {}).filter(([name, value]) => isAllowed(endpoint, name, value));
  return {
    ...(body && { body: requiredFields(body, examples) }),
    ...operation.example,
    path: Object.fromEntries(samples),
    query: { ...Object.fromEntries(needed), ...Object.fromEntries(chosen) },
  };
}

function isAllowed(endpoint: OperationData, name: string, value: unknown): boolean {
  const { voices } = endpoint.folder;
  if (name === "model" && voices !== undefined && !voices.voices.some(({ id }) => id === value)) return false;
  return allowedValues(endpoint, name)?.some((allowed) => allowed === value) !== false;
}

/** Converts the text of a parameter to the type that its schema documents. */
function typed(schema: JsonSchema | undefined, text: unknown): unknown {
  if (typeof text !== "string" || schema?.type === "string") return text;
  return schema?.type === "array" ? [text] : JSON.parse(text);
}
