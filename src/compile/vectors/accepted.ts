import type { Case, Change } from "../../checks/kind/case.js";
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

/**
 * Creates an accepted case for each parameter alone, and one without optional parameters.
 *
 * @param endpoint - The endpoint.
 * @param base - The smallest request.
 * @param examples - The examples to take values from.
 * @returns The cases, without a rule.
 */
export function parameterCases(endpoint: OperationData, base: Change, examples: Examples): Case[] {
  const { query, checks } = endpoint;
  // other cases cover the parameter, or it needs another parameter
  const isLeftOut = (name: string, text: string) =>
    checks.some((check) => {
      const kind = kindOf(check);
      return kind?.covers?.(check, name) || kind?.objects?.(check, { ...parametersOf(base), [name]: text });
    });
  const cases = Object.entries(query?.properties ?? {})
    .filter(([name]) => !isLeftOut(name, sampleText(endpoint, name, examples)))
    .map(([name, schema]): Case => {
      const text = sampleText(endpoint, name, examples);
      return {
        name: `with-${name}`,
        description: `\`${name}=${text}\`.`,
        change: { query: { [name]: schema.type === "array" ? [text, text] : text } },
        rule: undefined,
        accepted: true,
        evidence: (schema["x-evidence"] as readonly string[] | undefined) ?? [],
      };
    });
  return [
    { name: "smallest", description: "The smallest request.", change: {}, rule: undefined, accepted: true, evidence: docsOf(endpoint) },
    ...cases.filter(({ change }) => Object.keys(change.query ?? {}).some((name) => base.query?.[name] === undefined || name === "model")),
  ];
}

function parametersOf({ query = {} }: Change): Record<string, string | readonly string[]> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Lists evidence that documents what an endpoint accepts. */
function docsOf({ query, body, checks }: OperationData): readonly string[] {
  const properties = { ...query?.properties, ...(body?.oneOf?.[0] ?? body)?.properties };
  const cited = Object.values(properties).flatMap((schema) => (schema["x-evidence"] as readonly string[] | undefined) ?? []);
  return cited.length > 0 ? [...new Set(cited)].slice(0, 3) : (checks[0]?.order.evidence ?? []);
}
