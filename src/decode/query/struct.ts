import { expectedNames } from "../text/name-list.js";
import { rustDebug } from "../text/rust-debug.js";
import { decodeComponent } from "../url/percent-encoding.js";
import { QueryFault } from "./fault.js";
import { parsePlain, parseQueryString, type QueryNode, type QueryTree } from "./string.js";
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
  const { fields } = struct;
  const names = fields.map(({ name }) => name);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const isFlat = struct.flattened === true || fields.some((field) => field.flattened);
  const places = isFlat ? [...names.keys()].sort((a, b) => compare(names[a] as string, names[b] as string)) : [...names.keys()];
  const inner = places.filter((place) => fields[place]?.flattened === true);
  const outer = places.filter((place) => fields[place]?.flattened !== true);
  // missing fields are always reported in the order of the declaration
  const required = [...fields.keys()].filter((place) => fields[place]?.required === true);

  return (raw) => {
    const plain = parsePlain(raw, indexes);
    const tree = plain ? undefined : parseQueryString(raw);
    const broken =
      tree instanceof QueryFault ? tree : tree?.nameless !== undefined && !isFlat ? nameless(tree.nameless, struct) : undefined;
    if (broken) return { values: {}, findings: [wholeFault(broken)], uncertain: names, ignored: none };
    const nodes = tree as QueryTree | undefined;
    const nodeAt = (place: number): QueryNode | undefined => (plain ? plain.nodes[place] : nodes?.names.get(names[place] as string));
    const values: Record<string, QueryValue> = {};
    const findings: QueryFinding[] = [];
    const uncertain: string[] = [];
    const take = (list: readonly number[], read: typeof readQueryValue): void => {
      for (let turn = 0; turn < list.length; turn++) {
        const place = list[turn] as number;
        const node = nodeAt(place);
        if (node === undefined) continue;
        const field = fields[place] as QueryField;
        const { name } = field;
        const value = read(node, field);
        const shape = shapeOf(node, field);
        if (!shape && value !== undefined && !(value instanceof QueryFault)) {
          values[name] = value;
          continue;
        }
        if (node !== null) uncertain.push(name);
        const fault = value instanceof QueryFault ? value : undefined;
        if (fault || shape) findings.push({ parameter: name, fault, shape });
      }
    };
    const missing = (): void => {
      for (const place of required) {
        const name = names[place] as string;
        if (nodeAt(place) !== undefined) continue;
        findings.push({ parameter: name, fault: new QueryFault("missing", `missing field \`${name}\``), shape: undefined });
      }
    };
    take(outer, readQueryValue);
    if (nodes?.badName) findings.push(wholeFault(nodes.badName));
    const unknownNames = nodes
      ? [...nodes.names.keys()].map(String).filter((name) => !indexes.has(name) && !nodes.undecoded.has(name))
      : (plain?.unknown ?? none);
    const rejects = struct.unknown === "rejected";
    const unknownName = nodes?.nameless !== undefined ? "" : rejects ? least(unknownNames) : undefined;
    if (isFlat) missing();
    take(inner, readFlattenedValue);
    if (rejects && unknownName !== undefined) {
      const list = isFlat ? "" : `, ${expectedNames(names, "fields")}`;
      const fault = new QueryFault("unknown field", `unknown field \`${unknownName}\`${list}`);
      findings.push({ parameter: unknownName, fault, shape: undefined });
    }
    if (!isFlat) missing();
    return { values, findings, uncertain, ignored: rejects ? none : unknownNames };
  };
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
