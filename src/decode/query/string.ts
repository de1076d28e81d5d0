import { encodeUtf8 } from "../text/utf8.js";
import { decodeComponent } from "../url/percent-encoding.js";
import { QueryError } from "./error.js";

/** The value of one name: raw text (empty for `name=`), `null` for a name without `=`, a list of values, or a nested map from brackets. */
export type QueryNode = string | null | QueryNode[] | QueryMap;
type QueryMap = Map<string | number, QueryNode>;

/** A parsed query string. */
export interface QueryTree {
  /** The values by name, not decoded yet. */
  readonly names: QueryMap;
  /** The values behind `=` without a name, if the query has no names. */
  readonly nameless: string | QueryNode[] | undefined;
  /** The error of the first name that is not UTF-8. */
  readonly badName: QueryError | undefined;
  /** The names that are not UTF-8, percent-encoded. */
  readonly undecoded: ReadonlySet<string>;
}

const root = "";

/**
 * Parses a query string as serde_qs 1.1.1 does: `&` between pairs, `=` before values, brackets for lists and maps.
 *
 * @param raw - The query without `?`, percent-encoded, as on the wire.
 * @returns The tree, or the error if the names conflict. Values are decoded when they are read.
 * @example
 * parseQueryString("model=a&tag=x&tag=y");
 */
export function parseQueryString(raw: string): QueryTree | QueryError {
  // values without a name are kept at the root, next to the map of names
  const top: QueryMap = new Map();
  const end = raw.length;
  let index = 0;
  let badName: QueryError | undefined;
  const undecoded = new Set<string>();

  const fail = (message: string): never => {
    const position = encodeUtf8(raw.slice(0, index)).length + Math.max(0, index - end);
    throw new QueryError("malformed", `parsing failed with error: '${message}' at position: ${position}`);
  };

  const readName = (from: number, to: number): string | number => {
    const text = raw.slice(from, to);
    if (/^\d{1,10}$/.test(text) && +text < 2 ** 32) return +text;
    const decoded = decodeComponent(text);
    if (typeof decoded === "string") return decoded;
    badName ??= decoded;
    undecoded.add(text);
    return text;
  };

  const readValue = (): string => {
    const from = index;
    const to = raw.indexOf("&", from);
    index = to < 0 ? end + 1 : to + 1;
    return raw.slice(from, index - 1);
  };

  const put = (map: QueryMap, name: string | number, value: QueryNode): void => {
    const present = map.get(name);
    if (present === undefined) map.set(name, value);
    else if (Array.isArray(present)) present.push(value);
    else if (present instanceof Map) put(present, root, value);
    else if (present) map.set(name, [present, value]);
    else fail("Multiple values for the same key");
  };

  const mapAt = (parent: QueryMap, name: string | number): QueryMap => {
    const present = parent.get(name);
    if (present instanceof Map) return present;
    if (present !== undefined) {
      const kind = Array.isArray(present) ? "sequence" : present ? "value" : "unit value";
      fail(`invalid input: the same key is used for both a ${kind} and a nested map`);
    }
    const map: QueryMap = new Map();
    parent.set(name, map);
    return map;
  };

  const appendTo = (parent: QueryMap, name: string | number): void => {
    const present = parent.get(name) ?? [];
    if (!Array.isArray(present) || parent.get(name) === null) {
      fail(
        present instanceof Map
          ? `invalid input: the key \`${name}\` appears in the input as both a sequence and a map (with keys ${[...present.keys()].map((key) => JSON.stringify(key)).join(", ")})`
          : "invalid input: the same key is used for both a value and a sequence",
      );
      return;
    }
    parent.set(name, present);
    const next = raw[index++];
    if (next === "[") fail("unsupported: unable to parse nested maps of unindexed sequences ");
    if (next && next !== "&" && next !== "=") {
      fail("unsupported: cannot mix unindexed sequences `abc[]=...` with indexed sequences `abc[0]=...`");
    }
    present.push(next === "=" ? readValue() : null);
  };

  // continues behind a `[` that follows `name`
  const readNested = (parent: QueryMap, name: string | number): void => {
    for (;;) {
      if (index >= end) {
        index++;
        fail("query string ended before expected");
      }
      if (raw[index] === "]") {
        index++;
        appendTo(parent, name);
        return;
      }
      const map = mapAt(parent, name);
      const close = raw.indexOf("]", index + 1);
      if (close < 0) {
        index = end + 1;
        fail("unexpected end of input while parsing nested key");
      }
      const segment = readName(index, close);
      const next = raw[close + 1];
      index = close + 2;
      if (next !== "[") {
        if (next && next !== "&" && next !== "=") {
          fail(`unexpected character \`${next}\` while parsing nested key: expected \`&\`, \`=\` or \`[\``);
        }
        put(map, segment, next === "=" ? readValue() : null);
        return;
      }
      parent = map;
      name = segment;
    }
  };

  try {
    while (index < end) {
      const from = index;
      let code = 0;
      for (; index < end; index++) {
        code = raw.charCodeAt(index);
        if (code === 0x26 || code === 0x3d || code === 0x5b) break;
      }
      const named = index > from;
      const name = named ? readName(from, index) : root;
      const ended = index === end || code === 0x26;
      index++;
      if (ended) {
        if (named) put(mapAt(top, root), name, null);
      } else if (code === 0x3d) {
        const value = readValue();
        if (named) put(mapAt(top, root), name, value);
        else put(top, root, value);
      } else if (named) readNested(mapAt(top, root), name);
      else readNested(top, root);
    }
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  const content = top.get(root);
  if (content instanceof Map) return { names: content, nameless: undefined, badName, undecoded };
  if (end > 0 && content === undefined) return new QueryError("malformed", "internal error: attempted to deserialize unitialised value");
  return { names: new Map(), nameless: content || undefined, badName, undecoded };
}
