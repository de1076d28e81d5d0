import { nearest } from "../nearest.js";
import type { TreeFinding } from "./reading.js";
import type { MessageTree, TreeNode } from "./tree.js";

/** A place where a key is known. */
interface Home {
  readonly path: readonly string[];
  /** The member that says which of several structs this is, and its value. */
  readonly variant?: readonly [member: string, value: string];
}

/**
 * Says what to do about a wrong key: what the data says about it, otherwise the nearest place where a key of this or a similar name is known.
 *
 * @param tree - The messages.
 * @param type - The type of the message.
 * @param finding - A key that the message does not have at this place.
 * @returns A sentence.
 */
export function wayOut(
  tree: MessageTree,
  type: string,
  { path, refused, struct }: Pick<TreeFinding, "path" | "refused" | "struct">,
): string {
  const key = String(path[path.length - 1]);
  const around = path.slice(0, -1);
  const shown = code(key);
  if (refused?.hint !== undefined) return refused.hint;
  if (refused?.rename !== undefined) return `Rename ${shown} to ${code(refused.rename)}.`;
  if (refused?.belongs !== undefined) return `${shown} belongs ${place(around, refused.belongs)}.`;
  const to = movedTo(tree, type, path);
  if (to !== undefined) return wayOfMove(path, to);
  const siblings = Object.keys(struct?.fields ?? {});
  const known = homes(tree, type);
  const own = nearestHome(known.get(key) ?? [], around);
  if (own) {
    const isHere = own.variant !== undefined && own.path.join() === named(around).join();
    if (isHere) return `${shown} needs \`${own.variant?.[0]}\` to be ${code(own.variant?.[1] ?? "")}.`;
    return `${shown} belongs ${own.path.length === 0 ? "at the root of the message" : `in ${code(own.path.join("."))}`}.`;
  }
  const [sibling] = nearest(key, siblings, 1);
  if (sibling !== undefined) return `Did you mean ${code(sibling)}?`;
  const [other] = nearest(key, known.keys(), 1);
  const home = other === undefined ? undefined : nearestHome(known.get(other) ?? [], around);
  if (other !== undefined && home) return `Did you mean ${code([...home.path, other].join("."))}?`;
  return `Remove ${shown}.`;
}

/**
 * Finds where a field of early access is now.
 *
 * @param tree - The messages.
 * @param type - The current type of the message.
 * @param path - The keys and indices that lead to the field.
 * @returns The keys and indices that lead to its current place; `undefined` if early access had no such field.
 */
export function movedTo(tree: MessageTree, type: string, path: readonly (string | number)[]): (string | number)[] | undefined {
  const from = named(path).join(".");
  const moved = tree.moved[type];
  const to = moved && Object.hasOwn(moved, from) ? moved[from] : undefined;
  return to === undefined ? undefined : withIndices(to.split("."), path);
}

function wayOfMove(path: readonly (string | number)[], to: readonly (string | number)[]): string {
  const [key, name] = [code(String(path[path.length - 1])), code(String(to[to.length - 1]))];
  const [from, place] = [path.slice(0, -1), to.slice(0, -1)];
  if (dotted(from) === dotted(place)) return `Rename ${key} to ${name}: ${key} is the name of early access.`;
  const around = named(from);
  const why = `only early access had it ${around.length === 0 ? "at the root" : `in ${code(String(around[around.length - 1]))}`}.`;
  return key === name ? `${key} belongs in ${code(dotted(place))}: ${why}` : `Move ${key} to ${code(dotted(to))}: ${why}`;
}

/** Adds the indices of another path to the keys that both share. */
function withIndices(keys: readonly string[], path: readonly (string | number)[]): (string | number)[] {
  const steps: (string | number)[] = [];
  let isShared = true;
  for (const key of keys) {
    isShared &&= path[steps.length] === key;
    steps.push(key);
    while (isShared && typeof path[steps.length] === "number") steps.push(path[steps.length] as number);
  }
  return steps;
}

/** Keys of a request are of any length. */
function code(text: string): string {
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}

/**
 * Writes a path as the server does.
 *
 * @param path - Keys and indices.
 * @returns The keys with dots, the indices in brackets.
 */
export function dotted(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : text === "" ? step : `.${step}`;
  return text;
}

function place(around: readonly (string | number)[], belongs: string): string {
  if (belongs === "/") return around.length === 0 ? "elsewhere" : `at the root of the message, next to ${code(String(around[0]))}`;
  if (belongs !== "..") return `in ${code(dotted([...around, belongs]))}`;
  const parent = around.slice(0, -1);
  return `in ${code(dotted(parent))}, next to ${code(String(around[around.length - 1]))}`;
}

const named = (path: readonly (string | number)[]) => path.filter((step) => typeof step === "string");

/** The place that shares most of its path with another, the shortest of them. */
function nearestHome(all: readonly Home[], around: readonly (string | number)[]): Home | undefined {
  const here = named(around);
  const shared = ({ path }: Home) => {
    const parted = path.findIndex((step, index) => step !== here[index]);
    return parted < 0 ? path.length : parted;
  };
  return [...all].sort((a, b) => shared(b) - shared(a) || a.path.length - b.path.length)[0];
}

const found = new WeakMap<MessageTree, Map<string, ReadonlyMap<string, readonly Home[]>>>();

/** Every key of a message, with the places that know it. */
function homes(tree: MessageTree, type: string): ReadonlyMap<string, readonly Home[]> {
  const byType = found.get(tree) ?? new Map<string, ReadonlyMap<string, readonly Home[]>>();
  found.set(tree, byType);
  const known = byType.get(type);
  if (known) return known;
  const all = new Map<string, Home[]>();
  const struct = (name: string, path: readonly string[], variant?: Home["variant"]): void => {
    for (const [key, { node, early }] of Object.entries(tree.structs[name]?.fields ?? {})) {
      if (early) continue;
      all.set(key, [...(all.get(key) ?? []), { path, ...(variant && { variant }) }]);
      inside(node, [...path, key]);
    }
  };
  const inside = (node: TreeNode, path: readonly string[]): void => {
    if (node.kind === "struct") struct(node.name, path);
    else if (node.kind === "union") {
      for (const [value, name] of Object.entries(node.variants)) struct(name, path, [node.member, value]);
    } else if (node.kind === "list") inside(node.items, path);
    else if (node.kind === "one or more" || node.kind === "string or") inside(node.of, path);
  };
  struct(tree.messages[type] ?? "", []);
  byType.set(type, all);
  return all;
}
