import type { JsonValue } from "../../decode/json/type.js";
import type { Provenance } from "../contract.js";
import type { MessageTree, RefusedKey, ScalarNode, TreeNode, TreeStruct, UnionNode } from "./tree.js";

/** A difference between a message and its tree. */
export interface TreeFinding {
  readonly when:
    | "misplaced key"
    | "unknown key"
    | "undocumented key"
    | "early access key"
    | "wrong type"
    | "unknown value"
    | "missing key"
    | "null"
    | "out of range";
  /** The keys and indices that lead to it. */
  readonly path: readonly (string | number)[];
  /** How many of them are in the message of the server. */
  readonly depth: number;
  readonly source?: Provenance | undefined;
  /** The valid values, in words. */
  readonly wanted?: string;
  /** What the data says about this wrong key. */
  readonly refused?: RefusedKey | undefined;
  /** The struct that does not have the key. */
  readonly struct?: TreeStruct;
}

type Path = readonly (string | number)[];

/** Compares a message with its tree: one pass, in time linear in the message. */
export class TreeReading {
  readonly findings: TreeFinding[] = [];
  /** The places of integers that the server rejects if they have a fraction, with the source. */
  readonly integers: { readonly path: Path; readonly depth: number; readonly source: Provenance; readonly value: number }[] = [];
  private readonly path: (string | number)[] = [];
  private end = Number.POSITIVE_INFINITY;

  constructor(private readonly tree: MessageTree) {}

  /** Reads an object as one of the structs of the tree. */
  struct(object: { readonly [key: string]: JsonValue }, name: string): void {
    const struct = this.tree.structs[name] as TreeStruct;
    const { fields, required } = struct;
    for (const key of Object.keys(object)) {
      this.path.push(key);
      if (!Object.hasOwn(fields, key)) this.unknownKey(key, struct);
      else {
        const { node, isEnd, early } = fields[key] as TreeStruct["fields"][string];
        const { end } = this;
        if (isEnd === true && this.path.length < end) this.end = this.path.length;
        if (early !== undefined) this.add("early access key", { source: { evidence: early } });
        else this.value(object[key] as JsonValue, node);
        this.end = end;
      }
      this.path.pop();
    }
    for (const key of Object.keys(required)) if (!Object.hasOwn(object, key)) this.missing(key, required[key] ?? undefined);
  }

  private value(value: JsonValue, node: TreeNode): void {
    if (value === null) {
      if (node.kind !== "any") this.add("null");
      return;
    }
    switch (node.kind) {
      case "any":
        return;
      case "scalar":
        this.scalar(value, node);
        return;
      case "string or":
        if (typeof value !== "string") this.value(value, node.of);
        return;
      case "one or more":
        if (Array.isArray(value)) this.items(value, node.of);
        else this.value(value, node.of);
        return;
      case "list":
        if (Array.isArray(value)) this.items(value, node.items);
        else this.add("wrong type", { wanted: "a list" });
        return;
      case "map":
        if (this.isObject(value)) for (const key of Object.keys(value)) this.member(key, value[key] as JsonValue, string);
        return;
      case "struct":
        if (this.isObject(value)) this.struct(value, node.name);
        return;
      case "union":
        if (this.isObject(value)) this.union(value, node);
    }
  }

  private items(list: readonly JsonValue[], node: TreeNode): void {
    for (const [index, item] of list.entries()) this.member(index, item, node);
  }

  private member(key: string | number, value: JsonValue, node: TreeNode): void {
    this.path.push(key);
    this.value(value, node);
    this.path.pop();
  }

  private scalar(value: JsonValue, { types, values, minimum, maximum, sure }: ScalarNode): void {
    const type = typeof value;
    const isNumber = type === "number";
    const fits = types.includes(type) || (isNumber && types.includes("integer") && Number.isInteger(value));
    if (!fits) {
      const isFraction = isNumber && types.includes("integer");
      this.add("wrong type", { source: isFraction ? sure?.fraction : sure?.type, wanted: types.map((one) => wanted[one]).join(" or ") });
    } else if (type === "string") {
      if (values && !values.includes(value as string)) this.add("unknown value", { source: sure?.value, wanted: inCode(values) });
    } else if (isNumber) {
      const number = value as number;
      if (sure?.fraction) this.integers.push({ path: [...this.path], depth: this.depth(), source: sure.fraction, value: number });
      if (number < (minimum ?? number) || number > (maximum ?? number)) this.add("out of range", { wanted: range(minimum, maximum) });
    }
  }

  private union(object: { readonly [key: string]: JsonValue }, { member, otherwise, variants, sure }: UnionNode): void {
    const tag = Object.hasOwn(object, member) ? (object[member] as JsonValue) : otherwise;
    if (tag === undefined) {
      this.missing(member, sure?.missing);
      return;
    }
    const name = typeof tag === "string" && Object.hasOwn(variants, tag) ? variants[tag] : undefined;
    if (name !== undefined) {
      this.struct(object, name);
      return;
    }
    const source = sure?.values?.values.includes(tag as string) === true ? sure.values : undefined;
    this.path.push(member);
    if (tag === null) this.add("null");
    else if (typeof tag === "string") this.add("unknown value", { source, wanted: inCode(Object.keys(variants)) });
    else this.add("wrong type", { wanted: wanted["string"] as string });
    this.path.pop();
  }

  private isObject(value: JsonValue): value is { [key: string]: JsonValue } {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
    this.add("wrong type", { wanted: "an object" });
    return false;
  }

  private unknownKey(key: string, struct: TreeStruct): void {
    const refused = Object.hasOwn(struct.refused, key) ? struct.refused[key] : undefined;
    const isSure = refused ? refused.certainty?.rejects !== "inferred" : struct.unknown === "refused";
    const when = isSure ? "misplaced key" : struct.unknown === "open" ? "undocumented key" : "unknown key";
    this.add(when, { source: refused, refused, struct });
  }

  private missing(key: string, source: Provenance | undefined): void {
    this.path.push(key);
    // the struct is to blame, not the key that is not there
    const depth = Math.min(this.path.length - 1, this.end);
    this.findings.push({ when: "missing key", path: [...this.path], depth, source });
    this.path.pop();
  }

  private add(when: TreeFinding["when"], more?: Partial<TreeFinding>): void {
    this.findings.push({ when, path: [...this.path], depth: this.depth(), ...more });
  }

  private depth(): number {
    return Math.min(this.path.length, this.end);
  }
}

const string: TreeNode = { kind: "scalar", types: ["string"] };

const wanted: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "`true` or `false`",
};

function inCode(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  return maximum === undefined ? `${minimum ?? ""} or more` : `${minimum ?? ""} to ${maximum}`;
}

/**
 * Compares two findings by the order in which the server finds them: it visits the keys of an object in alphabetical order, and finds what is
 * missing at the end.
 *
 * @returns A negative number if the first comes first.
 */
export function inServerOrder(first: TreeFinding, second: TreeFinding): number {
  const length = Math.min(first.path.length, second.path.length);
  for (let place = 0; place < length; place++) {
    const [a, b] = [first.path[place], second.path[place]] as [string | number, string | number];
    const [endsA, endsB] = [first, second].map((one) => one.when === "missing key" && one.path.length === place + 1);
    if (endsA !== endsB) return endsA === true ? 1 : -1;
    if (a !== b) return a < b ? -1 : 1;
  }
  return first.path.length - second.path.length;
}
