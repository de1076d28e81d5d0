import type { CheckKind } from "../kind/kind.js";
import { jsonFrame, type MakeMessageCases, type MessageCase, smallestMessages, unreadableCases, variantsOf } from "../kind/message-case.js";
import type { MessageTreeFinding } from "./check.js";
import { messageTree as treeOf } from "./from-schema.js";
import type { MessageTree, RefusedKey, TreeNode, TreeStruct } from "./tree.js";
import { wayOut } from "./way-out.js";

/** A key that a struct does not have, of which the data says what to do. */
export interface WrongKey {
  readonly struct: string;
  /** The keys that lead to the struct. */
  readonly place: readonly string[];
  readonly key: string;
  /** What to do, in a sentence. */
  readonly text: string;
  /** What the data says about it; absent for a field of early access. */
  readonly refused?: RefusedKey;
}

/**
 * Lists the wrong keys that the data knows in a message, each at the first place of its struct.
 *
 * @param tree - The messages.
 * @param type - The type of the message.
 * @returns The keys, in the order of the fields.
 */
export function wrongKeys(tree: MessageTree, type: string): WrongKey[] {
  const keys: WrongKey[] = [];
  const seen = new Set<string>();
  const moved = Object.keys(tree.moved[type] ?? {}).map((from) => from.split("."));
  const visit = (name: string, place: readonly string[]): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { refused, fields } = tree.structs[name] as TreeStruct;
    for (const [key, one] of Object.entries(refused)) keys.push({ struct: name, place, key, text: textOf(key, one, place), refused: one });
    for (const path of moved) {
      const key = path[path.length - 1] ?? "";
      if (path.slice(0, -1).join(".") !== place.join(".") || Object.hasOwn(refused, key)) continue;
      keys.push({ struct: name, place, key, text: wayOut(tree, type, { path, struct: tree.structs[name] as TreeStruct }) });
    }
    for (const [key, { node }] of Object.entries(fields)) for (const inner of structsIn(node)) visit(inner, [...place, key]);
  };
  visit(tree.messages[type] ?? "", []);
  return keys;
}

/**
 * Lists the structs that a value can be.
 *
 * @param node - What is known about the value.
 * @returns The names of the structs.
 */
export function structsIn(node: TreeNode): string[] {
  if (node.kind === "struct") return [node.name];
  if (node.kind === "union") return Object.values(node.variants);
  if (node.kind === "list") return structsIn(node.items);
  return node.kind === "one or more" || node.kind === "string or" ? structsIn(node.of) : [];
}

function textOf(key: string, { hint, rename, belongs }: RefusedKey, place: readonly string[]): string {
  if (hint !== undefined) return hint;
  if (rename !== undefined) return `Rename \`${key}\` to \`${rename}\`.`;
  if (belongs === "/") return `\`${key}\` belongs at the root of the message.`;
  return `\`${key}\` belongs in \`${(belongs === ".." ? place.slice(0, -1) : [...place, belongs]).join(".")}\`.`;
}

interface Source {
  readonly rejects: "recorded" | "documented" | "inferred";
  readonly text: "recorded" | "documented" | "inferred";
  readonly evidence: readonly string[];
}

/** Texts that are no message, types of early access, and messages without one of their fields; examples of rules have the rest. */
const messageCases: MakeMessageCases = (context) => {
  const { endpoint, examples, rule } = context;
  const smallest = smallestMessages(endpoint, examples);
  const { types = [] } = (endpoint.messages?.["x-early-access"] ?? {}) as { readonly types?: readonly string[] };
  const missing = variantsOf(endpoint.messages).flatMap(([type, { required = [], "x-missing": sources }]) =>
    required
      .filter((name) => name !== "type")
      .map((name): MessageCase => {
        const { [name]: _left, ...rest } = smallest.get(type) ?? {};
        const source = (sources as Readonly<Record<string, Source>> | undefined)?.[name];
        return {
          name: `${type}-without-${name}`,
          description: `${type} without \`${name}\`.`,
          message: jsonFrame(rest),
          rule: rule("missing root key"),
          ...(source && { source, evidence: source.evidence }),
        };
      }),
  );
  return [
    ...unreadableCases(context),
    ...types.map(
      (type): MessageCase => ({
        name: type,
        description: `The type ${type}, which is in early access.`,
        message: jsonFrame({ type }),
        rule: rule("early access type"),
      }),
    ),
    ...missing,
  ];
};

/** A message must fit the tree of its fields. */
export const messageTree: CheckKind<object, MessageTreeFinding> = {
  name: "message-tree",
  options: { properties: {} },
  deserializes: true,
  ofBytes: ["only serde"],
  runtime: (_check, { messages }) => ({ tree: treeOf(messages) }),
  findings: () => ({
    syntax: "always",
    "not an object": "always",
    "unknown type": "always",
    "early access type": "always",
    "missing root key": "always",
    "misplaced key": "always",
    "unknown key": "always",
    "undocumented key": "always",
    "early access key": "always",
    "missing key": "always",
    "wrong type": "always",
    "unknown value": "always",
    null: "always",
    "out of range": "always",
    "only serde": "always",
  }),
  messageCases,
  remedies(_check, { messages }, finding) {
    const tree = treeOf(messages);
    if (finding === "unknown type") return Object.entries(tree.replaced).map(([type, now]) => [type, `Early access: now \`${now}\`.`]);
    const unknown = { "misplaced key": "refused", "unknown key": "rejected", "undocumented key": "open" } as const;
    const wanted = (unknown as Partial<Record<MessageTreeFinding, string>>)[finding];
    return Object.keys(tree.messages).flatMap((type) =>
      wrongKeys(tree, type).flatMap(({ struct, place, key, text, refused }) => {
        const isSure = refused !== undefined && refused.certainty?.rejects !== "inferred";
        if (wanted !== (isSure ? "refused" : tree.structs[struct]?.unknown)) return [];
        return [[`${type}: ${[...place, key].join(".")}`, text] as const];
      }),
    );
  },
};
