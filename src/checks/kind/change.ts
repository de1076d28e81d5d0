import type { OperationHead } from "./schemas.js";

/** A text that is better not written out: `prefix`, then `unit` so many `times`, then `suffix`. */
export interface Repeat {
  readonly prefix: string;
  readonly unit: string;
  readonly times: number;
  readonly suffix: string;
}

/** A request of a vector. Exactly one form of the URL, and one form of the body at most: without one, the body was not read yet. */
export interface VectorRequest {
  readonly method: string;
  /** Origin-relative. */
  readonly url?: string;
  readonly urlRepeat?: Repeat;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly bodyRepeat?: Repeat;
}

/** The body of a request: text, bytes, a text that is better not written out, or `unread`. */
export type ChangedBody = string | { readonly base64: string } | { readonly repeat: Repeat } | "unread body";

/** The parts of a request, or what is to be different in them; `null` takes a member away. */
export interface Change {
  /** Segments of the path by the name of the parameter, as they stand in the URL. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  /** What follows the query as it stands: names in brackets, bytes that are no UTF-8. */
  readonly rawQuery?: string;
  /** The end of a query that is better not written out. */
  readonly longQuery?: Omit<Repeat, "suffix">;
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: ChangedBody;
}

/** A body that nobody has read yet. */
export const unread = "unread body";

/**
 * Makes a change to a request, or to another change.
 *
 * @param first - What is changed.
 * @param second - What is to be different.
 * @returns Both.
 */
export function changed(first: Change, second: Change): Change {
  return {
    ...first,
    ...second,
    path: { ...first.path, ...second.path },
    query: { ...first.query, ...second.query },
    headers: { ...first.headers, ...second.headers },
  };
}

/**
 * Says whether two changes can be made to one request without one undoing the other.
 *
 * @param first - A change.
 * @param second - Another.
 * @returns Whether they touch different things.
 */
export function areApart(first: Change, second: Change): boolean {
  const names = (change: Change): Set<string> =>
    new Set([
      ...Object.keys(change.path ?? {}).map((name) => `path ${name}`),
      ...Object.keys(change.query ?? {}).map((name) => `query ${name}`),
      ...Object.keys(change.headers ?? {}).map((name) => `headers ${name}`),
      ...(change.rawQuery === undefined && change.longQuery === undefined ? [] : ["the end of the query"]),
      ...(change.body === undefined ? [] : ["body"]),
    ]);
  const touched = names(first);
  return ![...names(second)].some((name) => touched.has(name));
}

/**
 * Writes a request as it goes over the wire.
 *
 * @param operation - The endpoint.
 * @param parts - The whole request in parts.
 * @returns The request of a vector.
 */
export function wireRequest({ method, path }: OperationHead, parts: Change): VectorRequest {
  const pairs = Object.entries(parts.query ?? {}).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const query = [...pairs, ...(parts.rawQuery === undefined ? [] : [parts.rawQuery])].join("&");
  const place = path.replace(/\{(\w+)\}/g, (_slot, name: string) => parts.path?.[name] ?? "");
  const url = query === "" ? place : `${place}?${query}`;
  const { longQuery, body } = parts;
  const headers = Object.entries(parts.headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    method,
    ...(longQuery === undefined
      ? { url }
      : { urlRepeat: { prefix: `${url}${longQuery.prefix}`, unit: longQuery.unit, times: longQuery.times, suffix: "" } }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(body === undefined || body === unread
      ? {}
      : typeof body === "string"
        ? { body }
        : "base64" in body
          ? { bodyBase64: body.base64 }
          : { bodyRepeat: body.repeat }),
  };
}
