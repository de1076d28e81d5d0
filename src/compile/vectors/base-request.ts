import type { JsonSchema, OperationData } from "../data/data.js";
import type { Change } from "./change.js";
import type { Examples } from "./examples.js";

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
  // what wants one of several things gets the first that is a switch
  for (const { check, members = [] } of checks) {
    const name = check === "any-of" ? members.find((member) => query?.properties?.[member]?.type === "boolean") : undefined;
    if (name !== undefined) wanted[name] = "true";
  }
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

/**
 * Makes an object of the fields that a body needs.
 *
 * @param body - The schema of the body.
 * @param examples - Where values come from.
 * @returns The object.
 */
export function requiredFields(body: JsonSchema, examples: Examples): Record<string, unknown> {
  const { properties = {}, required = [] } = body.oneOf?.[0] ?? body;
  return Object.fromEntries(required.map((name) => [name, sampleField(name, properties[name] ?? {}, examples)]));
}

/**
 * Gives a field of a body a value that is taken.
 *
 * @param name - The name of the field.
 * @param schema - Its schema.
 * @param examples - Where values come from.
 * @returns The value.
 */
export function sampleField(name: string, { type, additionalProperties }: JsonSchema, examples: Examples): unknown {
  const text = examples.samples[name] ?? "a";
  if (type === "array") return [text];
  if (type === "object") return additionalProperties === undefined ? {} : { a: "b" };
  return type === "number" || type === "integer" ? 60 : type === "boolean" ? true : text;
}

/**
 * Gives a parameter a value that is taken.
 *
 * @param one - The endpoint.
 * @param name - The parameter.
 * @param examples - Where values come from.
 * @returns The value as text.
 */
export function sampleText({ query, folder, checks }: OperationData, name: string, { samples }: Examples): string {
  const schema = query?.properties?.[name];
  if (name === "model") return namedModel(folder, query?.properties?.["model"], checks) ?? "a";
  const values = schema?.enum ?? schema?.items?.enum;
  if (values !== undefined) return String(values[0]);
  if (schema?.type === "boolean") return "true";
  if (schema?.type === "string" || schema?.type === "array") return samples[name] ?? "a";
  const range = checks.find(({ check, reads, member }) => check === "range" && reads === "query" && member === name);
  const limit = folder.limits[range?.limit ?? ""];
  return limit !== undefined && "minimum" in limit ? String(limit.minimum) : "16000";
}

/** A model of the tables of a folder; one that takes everything, where there is such a thing. */
function namedModel(
  { voices, models }: OperationData["folder"],
  schema: JsonSchema | undefined,
  checks: OperationData["checks"],
): string | undefined {
  if (voices !== undefined) {
    const able = voices.voices.find(({ family, language }) => voices.families[family]?.speed.languages.includes(language));
    return (able ?? voices.voices[0])?.id;
  }
  const list = checks.find(({ check, member }) => check === "listed-value" && member === "model")?.values?.values ?? schema?.enum;
  return models?.models[0]?.id ?? (list === undefined ? undefined : String(list[0]));
}
