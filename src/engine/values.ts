import type { Operation } from "./operation.js";
import { type HeaderFields, headerReader, isArrayBuffer, type WireRequest } from "./wire-request.js";

/** A value of a query as an SDK's caller holds it. */
export type QueryInput = string | number | boolean | null | undefined | readonly (string | number | boolean | null | undefined)[];

/** The values of a query by name, whatever they are: to be checked, not to be known before. */
export type QueryInputs = Readonly<Record<string, QueryInput>>;

/** A request whose values are not serialised yet. */
export type RequestValues<Query = QueryInputs, Body = unknown, Path = object> = {
  /** The query: `undefined` and `null` are left out, arrays repeat the parameter. */
  readonly query?: Query | undefined;
  /** Header fields. */
  readonly headers?: HeaderFields | undefined;
  /** The body: becomes JSON, unless it is bytes, or text and a content-type says otherwise. `undefined` means not looked at yet. */
  readonly body?: Body | undefined;
} & (keyof Path extends never ? { readonly path?: undefined } : { /** The parameters of the path. */ readonly path: Path });

/**
 * Serialises values into the request that they would become.
 *
 * @param operation - The endpoint.
 * @param values - The values.
 * @returns The request.
 * @throws TypeError for a number that is not finite, a value of another type, or a parameter of the path that is missing or empty.
 */
export function requestFromValues(operation: Operation, values: RequestValues<object>): WireRequest {
  const { method, template, webSocket } = operation;
  if (typeof values !== "object" || values === null) throw new TypeError("preflight: the values are an object");
  const { query = {}, headers, body, path: parameters = {}, ...rest } = values;
  for (const name of Object.keys(rest)) throw new TypeError(`preflight: there are no values ${name}, but path, query, headers and body`);
  const path = template ? template.fill(parameters) : operation.path;
  if (typeof query !== "object" || query === null || Symbol.iterator in query)
    throw new TypeError("preflight: the query is an object of values by name");
  const text = queryText(query);
  if (typeof text !== "string") throw new TypeError(`preflight: ${text.message}`);
  const field = headerReader(headers);
  const contentType = field("content-type") ?? "application/json";
  const isBytes = ArrayBuffer.isView(body) || isArrayBuffer(body);
  const isText = typeof body === "string" && !/^\s*application\/json\s*(?:$|;)/i.test(contentType);
  return {
    method,
    // a handshake needs no header fields for the upgrade where the scheme says it
    url: `${webSocket ? "wss://localhost" : ""}${path}?${text}`,
    headers: {
      append: () => {},
      get: (name) => (name === "content-type" ? contentType : (field(name) ?? null)),
    },
    body: isBytes || isText || body === undefined ? (body as WireRequest["body"]) : toJson(body),
  };
}

/** A value that no query can carry. */
export interface Unsendable {
  /** The name of its parameter. */
  readonly name: string;
  /** The same in words. */
  readonly message: string;
}

/**
 * Writes values as a query.
 *
 * @param query - The values by name: `undefined` and `null` are left out, arrays repeat the parameter.
 * @returns The query without its `?`, percent-encoded; or the first value that is no text, no boolean and no finite number.
 */
export function queryText(query: object): string | Unsendable {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one === undefined || one === null) continue;
      if (!/^(?:string|number|boolean)$/.test(typeof one) || (typeof one === "number" && !Number.isFinite(one))) {
        // an object may have no text, or one that throws
        const shown = typeof one === "object" ? Object.prototype.toString.call(one) : String(one);
        return { name, message: `no query can carry ${name}=${shown}` };
      }
      pairs.push(`${encode(name)}=${encode(one)}`);
    }
  }
  return pairs.join("&");
}

/**
 * Makes JSON of a value.
 *
 * @param body - The value.
 * @returns The text.
 * @throws TypeError where no JSON can be made of it.
 */
export function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    throw new TypeError(`preflight: no JSON can be made of this: ${String((cause as Error | undefined)?.message ?? cause)}`, { cause });
  }
  if (text === undefined) throw new TypeError(`preflight: no JSON can be made of a ${typeof body}`);
  return text;
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}
