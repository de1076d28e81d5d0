import type { Operation } from "../../engine/operation.js";

/** A query and a body, as they go over the wire. */
export interface QueryAndBody {
  /** The query, without its question mark. */
  readonly query: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Moves the parameters of a query out of a JSON body, where people's own APIs have them beside the text.
 *
 * What the body of the endpoint has itself stays, and so does what no query can carry, for the server to reject; `null` is left out.
 *
 * @param operation - The endpoint.
 * @param query - The query as it was sent, without its question mark.
 * @param body - The body as it was sent.
 * @returns The query and the body of the request to Deepgram; what was sent, where the body is no JSON object, or one that is nested thousands deep.
 * @example
 * parametersInBody(speak, "", bytes('{"text":"Hi","encoding":"mp3"}')); // { query: "encoding=mp3", body: bytes('{"text":"Hi"}') }
 */
export function parametersInBody({ query: struct, body: own }: Operation, query: string, body: Uint8Array<ArrayBuffer>): QueryAndBody {
  const fields = objectOf(body);
  if (fields === undefined) return { query, body };
  const parameters = new Set(struct.fields.map(({ name }) => name));
  for (const { name } of own?.fields ?? []) parameters.delete(name);
  const rest: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const pairs = query === "" ? [] : [query];
  for (const [name, value] of Object.entries(fields)) {
    const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
    if (!parameters.has(name) || !values.every(isScalar)) rest[name] = value;
    else
      for (const one of values)
        if (one !== null) pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one).toWellFormed())}`);
  }
  const text = textOf(rest);
  return text === undefined ? { query, body } : { query: pairs.join("&"), body: new TextEncoder().encode(text) };
}

/** The JSON of a value; `undefined` where it is nested too deep to be written, which is less than can be read. */
function textOf(value: unknown): string | undefined {
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
