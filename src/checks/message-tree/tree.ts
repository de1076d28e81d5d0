import type { Provenance } from "../contract.js";

/** What is known about a field of a message. */
export type TreeNode =
  /** Any value: it is not checked. */
  | { readonly kind: "any" }
  | ScalarNode
  /** An object of strings, such as header fields. */
  | { readonly kind: "map" }
  | { readonly kind: "list"; readonly items: TreeNode }
  /** One value, or a list of values. */
  | { readonly kind: "one or more"; readonly of: TreeNode }
  /** A string instead of another value, such as the id of a stored configuration. */
  | { readonly kind: "string or"; readonly of: TreeNode }
  | { readonly kind: "struct"; readonly name: string }
  /** One of several structs, selected by the value of a member. */
  | UnionNode;

/** A string, a number, a boolean. */
export interface ScalarNode {
  readonly kind: "scalar";
  /** The types that fit: `string`, `number`, `integer`, `boolean`. */
  readonly types: readonly string[];
  /** The strings that fit; without a list, all do. */
  readonly values?: readonly string[];
  /** The documented range of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Facts that are more certain than the rules. */
  readonly sure?: {
    readonly type?: Provenance;
    readonly value?: Provenance;
    /** An integer that is written with a fraction or an exponent. */
    readonly fraction?: Provenance;
  };
}

/** Several structs; the value of a member selects one. */
export interface UnionNode {
  readonly kind: "union";
  readonly member: string;
  /** The value of the member if it is absent; without one, it is required. */
  readonly otherwise?: string;
  /** The names of the structs by the value of the member. */
  readonly variants: Readonly<Record<string, string>>;
  readonly sure?: {
    readonly missing?: Provenance;
    readonly values?: Provenance & { readonly values: readonly string[] };
  };
}

/** A field of a struct. */
export interface TreeField {
  readonly node: TreeNode;
  /** The path in the message of the server ends here. */
  readonly isEnd?: true;
  /** The field is only for projects in early access; this is the evidence. */
  readonly early?: readonly string[];
}

/** A key that the server rejects in a struct. */
export interface RefusedKey extends Provenance {
  /** Where it belongs: a member of this struct, `..` for the struct around it, `/` for the root. */
  readonly belongs?: string;
  /** Its name in this struct. */
  readonly rename?: string;
  /** What to do, if neither `belongs` nor `rename` says it. */
  readonly hint?: string;
}

/** An object with known fields. */
export interface TreeStruct {
  readonly fields: Readonly<Record<string, TreeField>>;
  /** The required fields, each with the facts that are more certain than the rule. */
  readonly required: Readonly<Record<string, Provenance | null>>;
  /** What the server does with unknown keys: it rejects them (`refused`), it probably rejects them (`rejected`), or it is unknown (`open`). */
  readonly unknown: "refused" | "rejected" | "open";
  readonly refused: Readonly<Record<string, RefusedKey>>;
}

/** The messages of a session, and the structs that they consist of. */
export interface MessageTree {
  /** The field with the type of the message. */
  readonly tag: string;
  /** The structs of the messages by their types. */
  readonly messages: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, TreeStruct>>;
  /** Messages that are only for projects in early access. */
  readonly early: readonly string[];
  /** The current names of message types of early access. */
  readonly replaced: Readonly<Record<string, string>>;
  /** The current paths of fields of early access, by the current type of the message. Paths have dots and no indices. */
  readonly moved: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
