import type { Operation } from "./operation.js";
import { ownProperties } from "./own-properties.js";
import { type HeaderFields, headerReader, isArrayBuffer, type WireRequest } from "./wire-request.js";

/** A query value before serialization. */
export type QueryInput = string | number | boolean | null | undefined | readonly (string | number | boolean | null | undefined)[];

/**
 * A parameter to leave out beside the others: no value has this type. The compiler's error shows the reason.
 *
 * It reads as the type of the value, so that a union with it stays easy to use.
 */
export type LeaveOut<Value, Reason extends string> = Value & { readonly "leave out": Reason };

/** Query values by name, of any name and type: they are checked at run time only. */
export type QueryInputs = Readonly<Record<string, QueryInput>>;

/** A request before serialization. */
export type RequestValues<Query = QueryInputs, Body = unknown, Path = object> = {
  /** The query. `undefined` and `null` are omitted; arrays repeat the parameter. */
  readonly query?: Query | undefined;
  /** The headers. */
  readonly headers?: HeaderFields | undefined;
  /** The body. It becomes JSON, unless it is bytes, or text with another content-type. `undefined`: not read yet. */
  readonly body?: Body | undefined;
} & (keyof Path extends never ? { readonly path?: undefined } : { /** The parameters of the path. */ readonly path: Path });

/**
 * Serializes values into a request.
 *
 * @param operation - The endpoint.
 * @param values - The values.
 * @returns The request.
 * @throws TypeError for a number that is not finite, a value of another type, or a missing or empty path parameter.
 */
export function requestFromValues(operation: Operation, values: RequestValues<object>): WireRequest {
  const { method, template, webSocket } = operation;
  if (typeof values !== "object" || values === null) throw new TypeError("preflight: `values` must be an object");
  const { query = {}, headers, body, path: parameters = {}, ...rest } = ownProperties(values);
  for (const name of Object.keys(rest))
    throw new TypeError(`preflight: unknown key \`${name}\` in \`values\`; expected path, query, headers or body`);
  const path = template ? template.fill(parameters) : operation.path;
  if (typeof query !== "object" || query === null || Symbol.iterator in query) throw new TypeError("preflight: `query` must be an object");
  const text = queryText(query);
  if (typeof text !== "string") throw new TypeError(`preflight: ${text.message}`);
  const field = headerReader(headers);
  const contentType = field("content-type") ?? "application/json";
  const isBytes = ArrayBuffer.isView(body) || isArrayBuffer(body);
  const isText = typeof body === "string" && !/^\s*application\/json\s*(?:$|;)/i.test(contentType);
  return {
    method,
    // a wss: URL implies the headers of the upgrade
    url: `${webSocket ? "wss://localhost" : ""}${path}?${text}`,
    headers: {
      append: () => {},
      get: (name) => (name === "content-type" ? contentType : (field(name) ?? null)),
    },
    body: isBytes || isText || body === undefined ? (body as WireRequest["body"]) : toJson(body),
  };
}

/** A value that cannot be part of a query. */
export interface Unsendable {
  /** The name of the parameter. */
  readonly name: string;
  /** The error message. */
  readonly message: string;
}

/**
 * Serializes a query.
 *
 * @param query - The values by name. `undefined` and `null` are omitted; arrays repeat the parameter.
 * @returns The query without `?`, percent-encoded; or the first value that is not a string, boolean or finite number.
 */
export function queryText(query: object): string | Unsendable {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one === undefined || one === null) continue;
      if (!/^(?:string|number|boolean)$/.test(typeof one) || (typeof one === "number" && !Number.isFinite(one))) {
        // toString of an object may be missing or throw
        const shown = typeof one === "object" ? Object.prototype.toString.call(one) : String(one);
        return { name, message: `\`${name}\` must be a string, a boolean or a finite number, not ${shown}` };
      }
      pairs.push(`${encode(name)}=${encode(one)}`);
    }
  }
  return pairs.join("&");
}

/**
 * Serializes a value to JSON.
 *
 * @param body - The value.
 * @returns The text.
 * @throws TypeError if the value cannot be JSON.
 */
export function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    throw new TypeError(`preflight: the body cannot be serialized to JSON: ${String((cause as Error | undefined)?.message ?? cause)}`, {
      cause,
    });
  }
  if (text === undefined) throw new TypeError(`preflight: a ${typeof body} cannot be serialized to JSON`);
  return text;
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}
