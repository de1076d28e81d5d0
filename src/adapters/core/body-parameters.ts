import type { Operation } from "../../engine/operation.js";

/** The query and the body of the request to Deepgram. */
export interface MovedParameters {
  /** The query, without its question mark. */
  readonly query: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The names of the parameters that were moved to the query. */
  readonly moved: readonly string[];
  /** Properties that are neither parameters nor properties of the endpoint's body. */
  readonly unknown: readonly string[];
}

/**
 * Moves query parameters out of a JSON body, where most APIs have them next to the text.
 *
 * Properties of the endpoint's own body stay. Values that a query cannot carry stay too, for Deepgram to reject. `null` is left out.
 *
 * @param operation - The endpoint.
 * @param query - The query of the client's request, without its question mark.
 * @param body - The body of the client's request.
 * @returns The query and the body to send; `undefined` if the body is not a JSON object, or is nested thousands of levels deep.
 * @example
 * moveParameters(speak, "", bytes('{"text":"Hi","encoding":"mp3"}')); // { query: "encoding=mp3", body: bytes('{"text":"Hi"}'), … }
 */
export function moveParameters(
  { query: struct, body: own }: Operation,
  query: string,
  body: Uint8Array<ArrayBuffer>,
): MovedParameters | undefined {
  const properties = objectOf(body);
  if (properties === undefined) return undefined;
  const ownNames = new Set(own?.fields.map(({ name }) => name));
  const parameters = new Set(struct.fields.map(({ name }) => name).filter((name) => !ownNames.has(name)));
  const rest: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const pairs = query === "" ? [] : [query];
  const moved: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    if (!parameters.has(name) || !values.every(isScalar)) {
      rest[name] = value;
      continue;
    }
    moved.push(name);
    for (const one of values) if (one !== null) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one).toWellFormed())}`);
  }
  const text = jsonOf(rest);
  if (text === undefined) return undefined;
  const unknown = own?.unknown === "rejected" ? Object.keys(rest).filter((name) => !ownNames.has(name) && !parameters.has(name)) : [];
  return { query: pairs.join("&"), body: new TextEncoder().encode(text), moved, unknown };
}

/** The JSON of a value; `undefined` if it is nested too deep for JSON.stringify, which gives up earlier than JSON.parse. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function objectOf(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
