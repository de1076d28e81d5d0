import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The part of a request that a JSON Pointer leads to. */
export interface Place {
  readonly part: string;
  readonly path: readonly string[];
}

/**
 * Splits a pointer of a rule.
 *
 * @param pointer - The pointer, such as `/query/container`.
 * @returns The part of the request and the path in it.
 */
export function placeOf(pointer: string): Place {
  const [, part = "", ...path] = pointer.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { part, path };
}

/**
 * Turns a segment of a pointer into a segment of a path: an index of a list is a number there.
 *
 * @param segment - The segment.
 * @returns The number, or the name.
 */
export function segmentOf(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}

/**
 * Finds the part of a JSON text that a rule is about.
 *
 * @param text - The text of the body or message.
 * @param path - The path in it.
 * @param said - The message of the server, which may name line and column.
 * @returns The range of the value, or of the line from the column on; `undefined` for an empty text.
 */
export function rangeIn(text: string, path: readonly string[], said: string): TextRange | undefined {
  if (text === "") return undefined;
  const position = /at line (\d+) column (\d+)/.exec(said);
  if (position !== null && path.length === 0) return rangeAtPosition(text, Number(position[1]), Number(position[2]));
  const tree = parseTree(text);
  if (tree === undefined) return { from: 0, to: text.length };
  const node = deepest(tree, path);
  // a key is marked together with its value
  const property = node.parent?.type === "property" ? node.parent : node;
  return { from: property.offset, to: property.offset + property.length };
}

/** The node at a path, or the last one on the way. */
function deepest(tree: Node, path: readonly string[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length).map(segmentOf));
    if (node !== undefined) return node;
  }
  return tree;
}

/** The server counts columns in bytes. */
function rangeAtPosition(text: string, line: number, column: number): TextRange {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf("\n", start) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  let bytes = 0;
  let from = start;
  for (const character of text.slice(start, end)) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes >= column) break;
    from += character.length;
  }
  from = Math.min(from, Math.max(start, end - 1));
  return { from, to: Math.max(from + 1, Math.min(end, from + 1)) };
}
