import type { Repeat } from "./vector.js";

/** The body of a request: text, bytes, a text that is better not written out, or `unread`. */
export type ChangedBody = string | { readonly base64: string } | { readonly repeat: Repeat } | "unread body";

/** The parts of a request, or what is to be different in them; `null` takes a member away. */
export interface Change {
  /** Another URL in place of the endpoint's path, without a query. */
  readonly url?: string;
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
      ...(change.url === undefined ? [] : ["url"]),
      ...(change.body === undefined ? [] : ["body"]),
    ]);
  const touched = names(first);
  return ![...names(second)].some((name) => touched.has(name));
}
