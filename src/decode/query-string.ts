import { rustDebug } from "./rust-debug.js";
import { encodeUtf8, utf8Error, utf8Length } from "./utf8.js";

/**
 * A parameter without `=`.
 */
const noValue: unique symbol = Symbol("no value");
type NoValue = typeof noValue;

/**
 * What stands under one name: the raw text of a value (empty for `name=`), no value at all, several values, or what brackets nest.
 */
export type QueryNode = string | NoValue | QueryNode[] | QueryMap;
type QueryMap = Map<string | number, QueryNode>;

/**
 * A query string taken apart. `root` is what `=value` without a name leaves behind; where it is not a map, no name can be read.
 */
export interface QueryTree {
  readonly names: QueryMap;
  readonly root: "map" | "empty" | "uninitialised" | { readonly value: QueryNode };
  /** The error of the first name that is not UTF-8. */
  readonly badName: string | undefined;
}

/** A value of the wanted type that a query string does not give, in the words of serde. */
export class QueryFault {
  constructor(
    readonly fault: "malformed" | "not utf-8" | "nested" | "empty" | "repeated" | "unknown variant" | "other case" | "zero" | "wrong type",
    readonly message: string,
  ) {}
}

/** The type that a parameter is deserialised to; an enum has a name of its own in Rust. */
export type QueryType =
  | { readonly type: "string" | "strings" | "boolean" | "f32" | "nonzero-u32" }
  | { readonly type: "enum"; readonly rustName: string; readonly variants: readonly string[] };

/** A decoded value. */
export type QueryValue = string | number | boolean | string[];

const expected = {
  string: "a string",
  strings: "a sequence",
  boolean: "a boolean",
  f32: "f32",
  "nonzero-u32": "a nonzero u32",
} as const;

// serde_qs 1.x: brackets nested deeper than this are part of the name
const maxDepth = 10;

/**
 * Takes a query string apart as serde_qs 1.1.1 does: `&` between pairs, `=` before values, brackets for lists and maps.
 *
 * @param raw - The query without `?`, percent-encoded, as on the wire.
 * @returns The tree, or the fault of a string that contradicts itself. Values are decoded when they are read.
 * @example
 * parseQueryString("model=a&tag=x&tag=y");
 */
export function parseQueryString(raw: string): QueryTree | QueryFault {
  return new Parser(raw).parse();
}

class Parser {
  private index = 0;
  private readonly names: QueryMap = new Map();
  private hasNames = false;
  private root: QueryNode | undefined;
  private badName: string | undefined;

  constructor(private readonly raw: string) {}

  parse(): QueryTree | QueryFault {
    const { raw } = this;
    const end = raw.length;
    if (end === 0) return this.tree();
    while (true) {
      const start = this.index;
      let at = start;
      let code = -1;
      for (; at < end; at++) {
        code = raw.charCodeAt(at);
        if (code === 0x26 || code === 0x3d || code === 0x5b) break;
      }
      this.index = at + 1;
      const name = at > start ? this.name(start, at) : undefined;
      let fault: QueryFault | undefined;
      if (at === end || code === 0x26) {
        if (name !== undefined) fault = this.insert(name, noValue);
      } else if (code === 0x3d) {
        const value = this.value();
        fault = name === undefined ? this.appendToRoot(value) : this.insert(name, value);
      } else {
        fault = this.nestedAt(name);
      }
      if (fault !== undefined) return fault;
      if (at === end || this.index > end) return this.tree();
    }
  }

  private tree(): QueryTree {
    return { names: this.names, root: this.rootState(), badName: this.badName };
  }

  private rootState(): QueryTree["root"] {
    if (this.hasNames) return "map";
    if (this.root === "" || this.raw === "") return "empty";
    return this.root === undefined ? "uninitialised" : { value: this.root };
  }

  private name(start: number, end: number): string | number {
    const raw = this.raw.slice(start, end);
    if (/^\d{1,10}$/.test(raw) && Number(raw) <= 0xffff_ffff) return Number(raw);
    const decoded = decodeComponent(raw);
    if (typeof decoded === "string") return decoded;
    this.badName ??= decoded.message;
    // no name that is wanted looks like this, and no two of them are the same to the server either
    return `\ufffd${raw}`;
  }

  private value(): string {
    const start = this.index;
    let end = this.raw.indexOf("&", start);
    if (end < 0) end = this.raw.length;
    this.index = end + 1;
    return this.raw.slice(start, end);
  }

  private insert(name: string | number, value: QueryNode): QueryFault | undefined {
    const fault = this.claimRoot();
    return fault ?? this.put(this.names, name, value);
  }

  private claimRoot(): QueryFault | undefined {
    if (this.root !== undefined) {
      return this.fault(
        `invalid input: the same key is used for both a ${this.root === "" ? "unit value" : Array.isArray(this.root) ? "sequence" : "value"} and a nested map`,
      );
    }
    this.hasNames = true;
    return undefined;
  }

  private put(map: QueryMap, name: string | number, value: QueryNode): QueryFault | undefined {
    const present = map.get(name);
    if (present === undefined) {
      map.set(name, value);
      return undefined;
    }
    if (typeof present === "string" && present !== "") {
      map.set(name, [present, value]);
      return undefined;
    }
    if (Array.isArray(present)) {
      present.push(value);
      return undefined;
    }
    if (present instanceof Map) return this.put(present, "", value);
    return this.fault("Multiple values for the same key");
  }

  private appendToRoot(value: string): QueryFault | undefined {
    if (this.hasNames) return this.put(this.names, "", value);
    const holder: QueryMap = new Map();
    if (this.root !== undefined) holder.set("", this.root);
    const fault = this.put(holder, "", value);
    this.root = holder.get("");
    return fault;
  }

  private nestedAt(name: string | number | undefined): QueryFault | undefined {
    if (name === undefined) {
      const holder: QueryMap = new Map();
      if (this.hasNames) holder.set("", this.names);
      else if (this.root !== undefined) holder.set("", this.root);
      const fault = this.nested(holder, "", 0);
      const node = holder.get("");
      if (node instanceof Map) {
        this.hasNames = true;
        if (node !== this.names) for (const [key, value] of node) this.names.set(key, value);
      } else this.root = node;
      return fault;
    }
    return this.claimRoot() ?? this.nested(this.names, name, 0);
  }

  /** Reads on after a `[` that belongs to the node under `name`. */
  private nested(parent: QueryMap, name: string | number, depth: number): QueryFault | undefined {
    const { raw } = this;
    if (this.index >= raw.length) {
      this.index++;
      return this.fault("query string ended before expected");
    }
    const node = parent.get(name);
    if (raw[this.index] === "]") {
      this.index++;
      return this.sequence(parent, name, node);
    }
    if (node !== undefined && !(node instanceof Map)) {
      const what = Array.isArray(node) ? "sequence" : typeof node === "string" && node !== "" ? "value" : "unit value";
      this.index++;
      return this.fault(`invalid input: the same key is used for both a ${what} and a nested map`);
    }
    const map: QueryMap = node ?? new Map();
    parent.set(name, map);
    if (depth >= maxDepth) return this.flatRest(map);
    const close = raw.indexOf("]", this.index + 1);
    if (close < 0) {
      this.index = raw.length + 1;
      return this.fault("unexpected end of input while parsing nested key");
    }
    const segment = this.name(this.index, close);
    const next = raw[close + 1];
    this.index = close + 2;
    if (next === undefined || next === "&") return this.put(map, segment, noValue);
    if (next === "=") return this.put(map, segment, this.value());
    if (next === "[") return this.nested(map, segment, depth + 1);
    return this.fault(`unexpected character \`${next}\` while parsing nested key: expected \`&\`, \`=\` or \`[\``);
  }

  private flatRest(map: QueryMap): QueryFault | undefined {
    const { raw } = this;
    const start = this.index - 1;
    let at = start + 1;
    while (at < raw.length && raw[at] !== "&" && raw[at] !== "=") at++;
    const name = this.name(start, at);
    this.index = at + 1;
    return this.put(map, name, raw[at] === "=" ? this.value() : noValue);
  }

  private sequence(parent: QueryMap, name: string | number, node: QueryNode | undefined): QueryFault | undefined {
    if (node instanceof Map) {
      const keys = [...node.keys()].map((key) => (typeof key === "number" ? String(key) : `"${key}"`)).join(", ");
      return this.fault(
        `invalid input: the key \`${String(name)}\` appears in the input as both a sequence and a map (with keys ${keys})`,
      );
    }
    if (node !== undefined && !Array.isArray(node)) {
      return this.fault("invalid input: the same key is used for both a value and a sequence");
    }
    const list: QueryNode[] = node ?? [];
    parent.set(name, list);
    const next = this.raw[this.index];
    this.index++;
    if (next === undefined || next === "&") list.push(noValue);
    else if (next === "=") list.push(this.value());
    else if (next === "[") return this.fault("unsupported: unable to parse nested maps of unindexed sequences ");
    else {
      return this.fault("unsupported: cannot mix unindexed sequences `abc[]=...` with indexed sequences `abc[0]=...`");
    }
    return undefined;
  }

  private fault(message: string): QueryFault {
    const position = utf8Length(this.raw.slice(0, this.index)) + Math.max(0, this.index - this.raw.length);
    return new QueryFault("malformed", `parsing failed with error: '${message}' at position: ${position}`);
  }
}

/**
 * Says what is wrong with a query string as a whole, before any parameter is read.
 *
 * @param tree - A query string taken apart.
 * @param struct - The Rust name of the type that is wanted.
 * @returns The fault, or `undefined`.
 */
export function rootFault(tree: QueryTree, struct: string): QueryFault | undefined {
  const { root } = tree;
  if (root === "map" || root === "empty") return undefined;
  if (root === "uninitialised") {
    return new QueryFault("malformed", "internal error: attempted to deserialize unitialised value");
  }
  if (typeof root.value !== "string") {
    return new QueryFault("malformed", `invalid type: sequence, expected struct ${struct}`);
  }
  const text = decodeComponent(root.value);
  if (text instanceof QueryFault) return text;
  return new QueryFault("malformed", `invalid type: string ${rustDebug(text)}, expected struct ${struct}`);
}

/**
 * Reads a parameter as the wanted type.
 *
 * @param node - What stands under its name.
 * @param wanted - The type, always optional.
 * @returns The value, `undefined` for a parameter without `=`, or the fault.
 */
export function readQueryValue(node: QueryNode, wanted: QueryType): QueryValue | undefined | QueryFault {
  if (typeof node === "string") {
    if (node === "") return readEmpty(wanted);
    if (wanted.type === "strings") {
      const only = decodeComponent(node);
      return typeof only === "string" ? [only] : only;
    }
    const text = decodeComponent(node);
    return typeof text === "string" ? readText(text, wanted) : text;
  }
  if (node === noValue) return undefined;
  return Array.isArray(node) ? readSequence(node, wanted) : readMap(node, wanted);
}

function readText(text: string, wanted: QueryType): QueryValue | QueryFault {
  switch (wanted.type) {
    case "enum":
      return wanted.variants.includes(text) ? text : unknownVariant(text, wanted.variants);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : wrongType(text, wanted.type);
    case "nonzero-u32": {
      const number = /^\+?\d+$/.test(text) ? Number(text) : Number.NaN;
      if (number === 0) return new QueryFault("zero", "invalid value: integer `0`, expected a nonzero u32");
      return number <= 0xffff_ffff ? number : wrongType(text, wanted.type);
    }
    case "f32":
      return readFloat(text) ?? wrongType(text, wanted.type);
    default:
      return text;
  }
}

const float = /^[+-]?(?:inf|infinity|nan|(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;

function readFloat(text: string): number | undefined {
  if (!float.test(text)) return undefined;
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  return /inf/i.test(text) ? (text.startsWith("-") ? -Infinity : Infinity) : Number.NaN;
}

function readEmpty(wanted: QueryType): QueryValue | undefined | QueryFault {
  switch (wanted.type) {
    case "string":
      return "";
    case "strings":
      return [];
    case "boolean":
      // taken, but nobody says as which of the two
      return undefined;
    case "enum":
      return new QueryFault("empty", `invalid type: unit value, expected enum ${wanted.rustName}`);
    default:
      return new QueryFault("empty", `invalid type: unit value, expected ${expected[wanted.type]}`);
  }
}

function readSequence(nodes: readonly QueryNode[], wanted: QueryType): QueryValue | undefined | QueryFault {
  if (wanted.type === "enum") {
    return new QueryFault("repeated", `invalid type: sequence, expected enum ${wanted.rustName}`);
  }
  if (wanted.type === "strings") {
    const list: string[] = [];
    for (const node of nodes) {
      const text = typeof node === "string" ? decodeComponent(node) : node === noValue ? "" : notAString(node);
      if (typeof text !== "string") return text;
      list.push(text);
    }
    return list;
  }
  const last = nodes[nodes.length - 1];
  if (last === undefined || last === "" || last === noValue) return readEmpty(wanted);
  if (typeof last !== "string") return notAString(last, wanted.type);
  const text = decodeComponent(last);
  return typeof text === "string" ? readText(text, wanted) : text;
}

function readMap(map: QueryMap, wanted: QueryType): QueryValue | undefined | QueryFault {
  const numbered = [...map.keys()].every((key) => typeof key === "number");
  switch (wanted.type) {
    case "strings": {
      if (!numbered) return new QueryFault("nested", "invalid type: map, expected a sequence");
      const ordered = [...map].sort(([a], [b]) => Number(a) - Number(b));
      const gap = ordered.findIndex(([key], index) => key !== index);
      if (gap >= 0) return new QueryFault("nested", `missing index, expected: ${gap} got ${String(ordered[gap]?.[0])}`);
      return readSequence(
        ordered.map(([, node]) => node),
        wanted,
      );
    }
    case "enum": {
      // an enum may be written as a map from the variant to nothing
      const [variant] = map.keys();
      if (typeof variant === "string" && wanted.variants.includes(variant)) return undefined;
      if (typeof variant === "string") return unknownVariant(variant, wanted.variants);
      return new QueryFault("nested", `invalid value: integer \`${String(variant)}\`, expected variant identifier`);
    }
    default:
      return notAString(map, wanted.type);
  }
}

function notAString(node: QueryNode, type: keyof typeof expected = "string"): QueryFault {
  const sequence = Array.isArray(node) || (node instanceof Map && [...node.keys()].every((key) => typeof key === "number"));
  return new QueryFault("nested", `invalid type: ${sequence ? "sequence" : "map"}, expected ${expected[type]}`);
}

function wrongType(text: string, type: keyof typeof expected): QueryFault {
  return new QueryFault("wrong type", `invalid type: string ${rustDebug(text)}, expected ${expected[type]}`);
}

function unknownVariant(text: string, variants: readonly string[]): QueryFault {
  const quoted = variants.map((variant) => `\`${variant}\``);
  const list = quoted.length === 2 ? quoted.join(" or ") : `one of ${quoted.join(", ")}`;
  const folded = text.toLowerCase();
  const fault = variants.some((variant) => variant.toLowerCase() === folded) ? "other case" : "unknown variant";
  return new QueryFault(fault, `unknown variant \`${text}\`, expected ${list}`);
}

/**
 * Decodes `+` and percent-escapes; an escape that is none stays as it is, and eats the characters it was read with.
 *
 * @param raw - A name or a value as on the wire.
 * @returns The text, or the fault where its bytes are not UTF-8.
 */
export function decodeComponent(raw: string): string | QueryFault {
  const escapes = raw.includes("%");
  if (!escapes) return raw.includes("+") ? raw.replaceAll("+", " ") : raw;
  try {
    return decodeURIComponent(raw.includes("+") ? raw.replaceAll("+", " ") : raw);
  } catch {
    return decodeLenient(raw);
  }
}

function decodeLenient(raw: string): string | QueryFault {
  const input = encodeUtf8(raw);
  const output = new Uint8Array(input.length);
  let length = 0;
  for (let index = 0; index < input.length; index++) {
    const byte = input[index] as number;
    if (byte === 0x2b) {
      output[length++] = 0x20;
    } else if (byte === 0x25) {
      const high = hexDigit(input[index + 1]);
      const low = high < 0 ? -1 : hexDigit(input[index + 2]);
      if (low >= 0) {
        output[length++] = high * 16 + low;
        index += 2;
        continue;
      }
      const width = high < 0 ? 2 : 3;
      for (let offset = 0; offset < width && index + offset < input.length; offset++) {
        output[length++] = input[index + offset] as number;
      }
      index += width - 1;
    } else {
      output[length++] = byte;
    }
  }
  const bytes = output.subarray(0, length);
  const error = utf8Error(bytes);
  return error === undefined ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : new QueryFault("not utf-8", error);
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
