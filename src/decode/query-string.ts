import { rustDebug } from "./rust-debug.js";
import { decodeUtf8, encodeUtf8, utf8Error } from "./utf8.js";

/**
 * What stands under one name: the raw text of a value (empty for `name=`), `null` for a name without `=`, several values, or what
 * brackets nest.
 */
export type QueryNode = string | null | QueryNode[] | QueryMap;
type QueryMap = Map<string | number, QueryNode>;

/** A query string taken apart. */
export interface QueryTree {
  /** What stands under each name, not decoded yet. */
  readonly names: QueryMap;
  /** The fault of the first name that is not UTF-8. */
  readonly badName: QueryFault | undefined;
}

/** Why a query string does not give what is wanted, in the words of the server's library. */
export class QueryFault {
  constructor(
    readonly fault: "malformed" | "not utf-8" | "nested" | "empty" | "repeated" | "unknown variant" | "other case" | "zero" | "wrong type",
    readonly message: string,
  ) {}
}

/** The type that a parameter is deserialised to; an enum has a name of its own in Rust. */
export type QueryType =
  | { readonly type: keyof typeof expected }
  | { readonly type: "enum"; readonly rustName: string; readonly variants: readonly string[] };

/** A decoded value. */
export type QueryValue = string | number | boolean | string[];

const expected = {
  string: "a string",
  strings: "a sequence",
  boolean: "a boolean",
  f32: "f32",
  "nonzero-u32": "a nonzero u32",
};

const root = "";

/**
 * Takes a query string apart as serde_qs 1.1.1 does: `&` between pairs, `=` before values, brackets for lists and maps.
 *
 * @param raw - The query without `?`, percent-encoded, as on the wire.
 * @param struct - The Rust name of the wanted type.
 * @returns The tree, or the fault of a string that contradicts itself. Values are decoded when they are read.
 * @example
 * parseQueryString("model=a&tag=x&tag=y", "Query");
 */
export function parseQueryString(raw: string, struct: string): QueryTree | QueryFault {
  // what has no name stands beside the names, at the root
  const top: QueryMap = new Map();
  const end = raw.length;
  let index = 0;
  let badName: QueryFault | undefined;

  const fail = (message: string): never => {
    const position = encodeUtf8(raw.slice(0, index)).length + Math.max(0, index - end);
    throw new QueryFault("malformed", `parsing failed with error: '${message}' at position: ${position}`);
  };

  const readName = (from: number, to: number): string | number => {
    const text = raw.slice(from, to);
    if (/^\d{1,10}$/.test(text) && +text < 2 ** 32) return +text;
    const decoded = decodeComponent(text);
    if (typeof decoded === "string") return decoded;
    badName ??= decoded;
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

  // reads on after a `[` that belongs to what stands under `name`
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
  } catch (fault) {
    if (fault instanceof QueryFault) return fault;
    throw fault;
  }
  const names = top.get(root);
  if (names instanceof Map) return { names, badName };
  if (end === 0 || names === "") return { names: new Map(), badName };
  if (names === undefined) return new QueryFault("malformed", "internal error: attempted to deserialize unitialised value");
  const text = typeof names === "string" ? decodeComponent(names) : "";
  return text instanceof QueryFault
    ? text
    : new QueryFault(
        "malformed",
        `invalid type: ${Array.isArray(names) ? "sequence" : `string ${rustDebug(text)}`}, expected struct ${struct}`,
      );
}

/**
 * Takes apart a query string that has nothing but distinct known names, which is nearly every one.
 *
 * @param raw - The query without `?`.
 * @param known - The known names.
 * @returns What stands under each name, in their order; `undefined` where it takes `parseQueryString` to tell.
 */
export function parseKnown(raw: string, known: readonly string[]): (string | null | undefined)[] | undefined {
  const nodes: (string | null | undefined)[] = [];
  const end = raw.length;
  for (let from = 0, to = 0; from < end; from = to + 1) {
    to = raw.indexOf("&", from);
    if (to < 0) to = end;
    let equals = raw.indexOf("=", from);
    if (equals < 0 || equals > to) equals = to;
    const place = known.indexOf(raw.slice(from, equals));
    if (place < 0 || nodes[place] !== undefined) return undefined;
    while (nodes.length <= place) nodes.push(undefined);
    nodes[place] = equals < to ? raw.slice(equals + 1, to) : null;
  }
  return nodes;
}

/**
 * Reads a parameter as the wanted type.
 *
 * @param node - What stands under its name.
 * @param wanted - The type, always optional.
 * @returns The value, `undefined` where there is none or nobody knows it, or the fault.
 */
export function readQueryValue(node: QueryNode, wanted: QueryType): QueryValue | undefined | QueryFault {
  const { type } = wanted;
  if (node === null) return undefined;
  if (typeof node === "string" && type !== "strings") {
    const text = decodeComponent(node);
    return text instanceof QueryFault || type === "string" ? text : readText(text, wanted);
  }
  if (node instanceof Map) {
    const keys = [...node.keys()];
    const [first] = keys;
    const numbered = keys.every((key) => typeof key === "number");
    // an enum may be written as a map from the variant to nothing
    if (type === "enum" && typeof first === "string") {
      const variant = readVariant(first, wanted.variants);
      return variant instanceof QueryFault ? variant : undefined;
    }
    if (type !== "strings" || !numbered) return mismatch("nested", numbered ? "sequence" : "map", wanted);
    const gap = keys.sort((a, b) => +a - +b).findIndex((key, place) => key !== place);
    if (gap >= 0) return new QueryFault("nested", `missing index, expected: ${gap} got ${keys[gap]}`);
    return readQueryValue(
      keys.map((key) => node.get(key) as QueryNode),
      wanted,
    );
  }
  if (type === "strings") {
    const list: string[] = [];
    for (const member of Array.isArray(node) ? node : node === "" ? [] : [node]) {
      const text = readQueryValue(member ?? "", { type: "string" });
      if (text instanceof QueryFault) return text;
      list.push(text as string);
    }
    return list;
  }
  return type === "enum" ? mismatch("repeated", "sequence", wanted) : readQueryValue(node[node.length - 1] ?? "", wanted);
}

function readText(text: string, wanted: QueryType): QueryValue | undefined | QueryFault {
  const { type } = wanted;
  // a flag that is there without a value is taken, but nobody says as which
  if (text === "") return type === "boolean" ? undefined : mismatch("empty", "unit value", wanted);
  if (type === "enum") return readVariant(text, wanted.variants);
  if (type === "boolean") {
    if (text === "true" || text === "false") return text === "true";
  } else if (type === "f32") {
    if (floatText.test(text)) return readFloat(text);
  } else if (/^\+?\d+$/.test(text)) {
    if (+text === 0) return new QueryFault("zero", `invalid value: integer \`0\`, expected ${expected["nonzero-u32"]}`);
    if (+text < 2 ** 32) return +text;
  }
  // what does not parse is handed on as the string that it is
  return mismatch("wrong type", `string ${rustDebug(text)}`, wanted);
}

function mismatch(fault: QueryFault["fault"], what: string, wanted: QueryType): QueryFault {
  return new QueryFault(
    fault,
    `invalid type: ${what}, expected ${wanted.type === "enum" ? `enum ${wanted.rustName}` : expected[wanted.type]}`,
  );
}

const floatText = /^[+-]?(?:inf|infinity|nan|(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;

function readFloat(text: string): number {
  return /inf/i.test(text) ? (text[0] === "-" ? -Infinity : Infinity) : +text;
}

function readVariant(text: string, variants: readonly string[]): string | QueryFault {
  const place = variants.indexOf(text);
  if (place >= 0) return variants[place] as string;
  const folded = text.toLowerCase();
  const inCase = variants.some((variant) => variant.length === text.length && variant.toLowerCase() === folded);
  return new QueryFault(inCase ? "other case" : "unknown variant", `unknown variant \`${text}\`, expected ${oneOf(variants)}`);
}

const lists = new WeakMap<readonly string[], string>();

function oneOf(names: readonly string[]): string {
  let list = lists.get(names);
  if (list === undefined) {
    const quoted = names.map((name) => `\`${name}\``);
    list = quoted.length === 2 ? quoted.join(" or ") : `one of ${quoted.join(", ")}`;
    lists.set(names, list);
  }
  return list;
}

/**
 * Decodes `+` and percent-escapes; an escape that is none stays as it is, and keeps the characters it was read with.
 *
 * @param raw - A name or a value as on the wire.
 * @returns The text, or the fault where its bytes are not UTF-8.
 */
export function decodeComponent(raw: string): string | QueryFault {
  const spaced = raw.includes("+") ? raw.replaceAll("+", " ") : raw;
  if (!raw.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    const bytes: number[] = [];
    for (const [token, hex] of raw.matchAll(/%([0-9a-f]{2})|%(?:[0-9a-f]?.)?|\+|[^%+]+/gisu)) {
      if (hex) bytes.push(Number.parseInt(hex, 16));
      else for (const byte of encodeUtf8(token === "+" ? " " : token)) bytes.push(byte);
    }
    const array = Uint8Array.from(bytes);
    return decodeUtf8(array) ?? new QueryFault("not utf-8", utf8Error(array) ?? "");
  }
}
