import { expectedNames } from "../text/name-list.js";
import { rustDebug } from "../text/rust-debug.js";
import { decodeComponent } from "../url/percent-encoding.js";
import { QueryFault } from "./fault.js";
import { PlainQuery } from "./plain.js";
import { parseQueryString, type QueryNode, type QueryTree } from "./string.js";
import { type QueryType, type QueryValue, readFlattenedValue, readQueryValue } from "./value.js";

/** A parameter of a query. */
export type QueryField = QueryType & {
  readonly name: string;
  /** Whether the parameter is required. */
  readonly required?: boolean;
  /**
   * Whether the field belongs to a struct that is flattened into this one. Then serde reads the names in sorted order, reads the flattened
   * fields after it reports missing ones, and reports an unknown name last, without the list of known names.
   */
  readonly flattened?: boolean;
};

/** A Rust struct to deserialize a query to, as data. */
export interface QueryStruct {
  /** The name of the Rust type; some errors contain it. */
  readonly name: string;
  /** The fields in the order of the declaration, which is the order of the errors. */
  readonly fields: readonly QueryField[];
  /** What the server does with unknown parameters. */
  readonly unknown: "ignored" | "rejected";
  /** Whether a struct is flattened into this one even though `fields` has none of its fields. */
  readonly flattened?: boolean;
}

/** A finding about one parameter. */
export interface QueryFinding {
  /** The name; empty for a fault of the whole query. */
  readonly parameter: string;
  /** The error of serde_qs; `undefined` for a repeated or nested value that it accepts. */
  readonly fault: QueryFault | undefined;
  /** Set if the value is repeated or in brackets. */
  readonly shape: "repeated" | "nested" | undefined;
}

/** A query as serde_qs reads it. */
export interface QueryReading {
  /** The decoded values by name. */
  readonly values: Record<string, QueryValue>;
  /** The bits of the names in `values`, as `parameterBits` has them, and `unusualBit`. */
  readonly present: number;
  /** The findings in the order of serde_qs: the first fault is its error. */
  readonly findings: readonly QueryFinding[];
  /** The names without a certain value: invalid, repeated or nested. */
  readonly uncertain: readonly string[];
  /** The unknown names that the server ignores, in the order of the query. */
  readonly ignored: readonly string[];
}

/** Reads a query without its `?`, percent-encoded, as on the wire; never throws. */
export type ReadQuery = (raw: string) => QueryReading;

const none: readonly never[] = Object.freeze([]);

const parameterBitCount = 30;
/** The bit of a query that may have a bracket in a value. Callers set it for what is unusual to them. */
export const unusualBit: number = 1 << parameterBitCount;

/**
 * Returns a bit for each of some parameters. Several parameters may share one: without the bit, a query does not have the parameter.
 *
 * @param struct - The struct.
 * @param names - The names of its fields.
 * @returns The bits; 0 for unknown names.
 */
export function parameterBits({ fields }: QueryStruct, names: readonly string[]): number {
  return fields.reduce((bits, { name }, place) => (names.includes(name) ? bits | (1 << (place % parameterBitCount)) : bits), 0);
}

/**
 * Creates a function that deserializes queries to a struct as serde_qs 1.1.1 does.
 *
 * @param struct - The struct.
 * @returns The reader.
 * @example
 * const read = queryReader({ name: "Page", unknown: "ignored", fields: [{ name: "limit", type: "u32" }] });
 * read("limit=ten").findings[0]?.fault?.message; // 'invalid type: string "ten", expected u32'
 */
export function queryReader(struct: QueryStruct): ReadQuery {
  const names = struct.fields.map(({ name }) => name);
  const isFlat = struct.flattened === true || struct.fields.some(({ flattened }) => flattened);
  // in the order in which serde reads them
  const inOrder = isFlat ? [...struct.fields].sort((a, b) => compare(a.name, b.name)) : struct.fields;
  const fields = [...inOrder.filter(({ flattened }) => flattened !== true), ...inOrder.filter(({ flattened }) => flattened === true)];
  const outer = fields.filter(({ flattened }) => flattened !== true).length;
  const bits = fields.map(({ name }) => parameterBits(struct, [name]));
  const places = new Map(fields.map(({ name }, place) => [name, place]));
  // missing fields are always reported in the order of the declaration
  const required = struct.fields.filter((field) => field.required === true).map(({ name }) => name);
  const plain = new PlainQuery(fields.map(({ name }) => name));
  const rejects = struct.unknown === "rejected";

  const readTree = (reading: Reading, tree: QueryTree, from: number, to: number): void => {
    for (let place = from; place < to; place++) {
      const field = fields[place] as QueryField;
      const node = tree.names.get(field.name);
      if (node !== undefined) reading.take(field, bits[place] as number, node);
    }
  };
  const readPlain = (reading: Reading, from: number, to: number): void => {
    const { count, places, nodes, isCoded } = plain;
    for (let index = 0; index < count; index++) {
      const place = places[index] as number;
      if (place < from || place >= to) continue;
      const node = nodes[index] as string | string[];
      reading.take(fields[place] as QueryField, bits[place] as number, node, !isCoded);
    }
  };
  const findMissing = (reading: Reading, tree: QueryTree | undefined): void => {
    for (const name of required) {
      const isPresent = tree ? tree.names.get(name) !== undefined : plain.has(places.get(name) as number);
      if (!isPresent) reading.find({ parameter: name, fault: new QueryFault("missing", `missing field \`${name}\``), shape: undefined });
    }
  };

  return (raw) => {
    const tree = plain.parse(raw) ? undefined : parseQueryString(raw);
    const broken =
      tree instanceof QueryFault ? tree : tree?.nameless !== undefined && !isFlat ? nameless(tree.nameless, struct) : undefined;
    if (broken) return { values: {}, present: 0, findings: [wholeFault(broken)], uncertain: names, ignored: none };
    const nodes = tree as QueryTree | undefined;
    const reading = new Reading();
    if (nodes) readTree(reading, nodes, 0, outer);
    else readPlain(reading, 0, outer);
    if (nodes?.badName) reading.find(wholeFault(nodes.badName));
    const unknown = nodes
      ? [...nodes.names.keys()].map(String).filter((name) => !places.has(name) && !nodes.undecoded.has(name))
      : plain.unknown;
    const unknownName = nodes?.nameless !== undefined ? "" : rejects ? least(unknown) : undefined;
    if (isFlat) {
      findMissing(reading, nodes);
      if (nodes) readTree(reading, nodes, outer, fields.length);
      else readPlain(reading, outer, fields.length);
    }
    if (rejects && unknownName !== undefined) {
      const list = isFlat ? "" : `, ${expectedNames(names, "fields")}`;
      const fault = new QueryFault("unknown field", `unknown field \`${unknownName}\`${list}`);
      reading.find({ parameter: unknownName, fault, shape: undefined });
    }
    if (!isFlat) findMissing(reading, nodes);
    if (!rejects) reading.ignored = unknown;
    if (nodes || plain.isCoded || raw.includes("[")) reading.present |= unusualBit;
    return reading;
  };
}

/** What was read so far. */
class Reading implements QueryReading {
  readonly values: Record<string, QueryValue> = {};
  present = 0;
  findings: readonly QueryFinding[] = none;
  uncertain: readonly string[] = none;
  ignored: readonly string[] = none;

  take(field: QueryField, bit: number, node: QueryNode, isDecoded = false): void {
    const { name } = field;
    const value = field.flattened === true ? readFlattenedValue(node, field) : readQueryValue(node, field, isDecoded);
    const shape = shapeOf(node, field);
    const fault = value instanceof QueryFault ? value : undefined;
    if (!shape && value !== undefined && !fault) {
      this.values[name] = value as QueryValue;
      this.present |= bit;
      return;
    }
    if (node !== null) this.uncertain = [...this.uncertain, name];
    if (fault || shape) this.find({ parameter: name, fault, shape });
  }

  find(finding: QueryFinding): void {
    this.findings = [...this.findings, finding];
  }
}

function wholeFault(fault: QueryFault): QueryFinding {
  return { parameter: "", fault, shape: undefined };
}

/** The fault of a query that has a value but no names. */
function nameless(node: string | readonly QueryNode[], { name }: QueryStruct): QueryFault {
  const text = typeof node === "string" ? decodeComponent(node) : "";
  if (text instanceof QueryFault) return text;
  const what = typeof node === "string" ? `string ${rustDebug(text)}` : "sequence";
  return new QueryFault("malformed", `invalid type: ${what}, expected struct ${name}`);
}

function shapeOf(node: QueryNode, { type }: QueryField): QueryFinding["shape"] {
  if (typeof node === "string" || node === null || type === "strings") return undefined;
  return Array.isArray(node) ? "repeated" : "nested";
}

function least(names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>((first, name) => (first === undefined || compare(name, first) < 0 ? name : first), undefined);
}

/** Compares two strings by code points, as Rust does; reads no further than the shorter one. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return codePointOrder(left) - codePointOrder(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for the code points above U+FFFF, so they come after every other UTF-16 unit. */
function codePointOrder(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
