import type { Provenance } from "../contract.js";

/** What is known about a field of a message. */
export type TreeNode =
  /** A value that is not looked into. */
  | { readonly kind: "any" }
  | ScalarNode
  /** An object of strings, such as header fields. */
  | { readonly kind: "map" }
  | { readonly kind: "list"; readonly items: TreeNode }
  /** One, or a list of several. */
  | { readonly kind: "one or more"; readonly of: TreeNode }
  /** A string in place of something else, such as the id of a stored configuration. */
  | { readonly kind: "string or"; readonly of: TreeNode }
  | { readonly kind: "struct"; readonly name: string }
  /** One of several structs: the value of a member says which. */
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
  /** What is known better than the rules are. */
  readonly sure?: {
    readonly type?: Provenance;
    readonly value?: Provenance;
    /** An integer that is written with a fraction or an exponent. */
    readonly fraction?: Provenance;
  };
}

/** Several structs, told apart by a member. */
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
  /** The path that the server names stops here. */
  readonly isEnd?: true;
  /** The field is for projects that are enrolled: the evidence. */
  readonly early?: readonly string[];
}

/** A key that a struct refuses, or that belongs elsewhere. */
export interface RefusedKey extends Provenance {
  /** Where it belongs: a member of this struct, `..` for the struct around it, `/` for the root. */
  readonly belongs?: string;
  /** What it is called here. */
  readonly rename?: string;
  /** What to do, where neither says it. */
  readonly hint?: string;
}

/** An object with known fields. */
export interface TreeStruct {
  readonly fields: Readonly<Record<string, TreeField>>;
  /** The required fields, each with what is known better than the rule is. */
  readonly required: Readonly<Record<string, Provenance | null>>;
  /** What the server does with unknown keys: it refuses them for sure, by inference, or nobody knows. */
  readonly unknown: "refused" | "rejected" | "open";
  readonly refused: Readonly<Record<string, RefusedKey>>;
}

/** The messages of a session, and the structs that they consist of. */
export interface MessageTree {
  /** The field that says which message it is. */
  readonly tag: string;
  /** The structs of the messages by their types. */
  readonly messages: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, TreeStruct>>;
  /** Messages for projects that are enrolled. */
  readonly early: readonly string[];
  /** The current names of message types of early access. */
  readonly replaced: Readonly<Record<string, string>>;
  /** The current paths of fields of early access, by the current type of the message. Paths have dots and no indices. */
  readonly moved: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
