import type { Operation } from "./operation.js";
import type { HeaderFields, WireRequest } from "./wire-request.js";
import { readFields } from "./wire-request.js";

/** A value of a query as an SDK's caller holds it. */
export type QueryInput = string | number | boolean | null | undefined | readonly (string | number | boolean | null | undefined)[];

/** A request whose values are not serialised yet. */
export interface RequestValues<Query = Readonly<Record<string, QueryInput>>, Body = unknown> {
  /** The query: `undefined` and `null` are left out, arrays repeat the parameter. */
  readonly query?: Query | undefined;
  /** Header fields besides the content-type. */
  readonly headers?: HeaderFields | undefined;
  /** The body: becomes JSON, unless it is text or bytes and a header says otherwise. `undefined` means not looked at yet. */
  readonly body?: Body | undefined;
}

/**
 * Serialises values into the request that they would become.
 *
 * @param operation - The endpoint.
 * @param values - The values.
 * @returns The request.
 * @throws TypeError for a number that is not finite, or a value of another type.
 */
export function requestFromValues(operation: Operation, values: RequestValues<object>): WireRequest {
  const { method, path } = operation;
  const query = serializeQuery(values.query ?? {});
  const headers: [string, string][] = [];
  const given = readFields(values.headers);
  let { body } = values;
  const bytes = typeof body === "object" && body !== null && (ArrayBuffer.isView(body) || isArrayBuffer(body));
  const otherwise = given.contentType !== undefined && !/^\s*application\/json\s*(?:;|$)/i.test(given.contentType);
  if (body !== undefined && !bytes && !(typeof body === "string" && otherwise)) body = JSON.stringify(body);
  headers.push(["content-type", given.contentType ?? "application/json"]);
  if (given.authorization !== undefined) headers.push(["authorization", given.authorization]);
  if (given.contentEncoding !== undefined) headers.push(["content-encoding", given.contentEncoding]);
  return { method, url: query === "" ? path : `${path}?${query}`, headers, body: body as WireRequest["body"] };
}

function serializeQuery(query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one === undefined || one === null) continue;
      if (typeof one === "number" && !Number.isFinite(one)) {
        throw new TypeError(`preflightValues: query.${name} is ${String(one)}, which no query can carry`);
      }
      if (typeof one !== "string" && typeof one !== "number" && typeof one !== "boolean") {
        throw new TypeError(`preflightValues: query.${name} is a string, a number, a boolean or a list of these`);
      }
      pairs.push(`${encode(name)}=${encode(String(one))}`);
    }
  }
  return pairs.join("&");
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function isArrayBuffer(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}
