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
