import { stringEnd } from "./object.js";

/** Where a member of a JSON text stands. */
export interface JsonPlace {
  /** Where its key begins; of an item of a list and of the whole text, where its value begins. */
  readonly key: number;
  /** Where its value begins. */
  readonly value: number;
}

/**
 * Finds a member of a JSON text.
 *
 * @param text - A valid JSON text.
 * @param path - The keys and indices that lead to the member.
 * @returns The offsets in UTF-16 units, of the last one if a key is repeated; `undefined` if there is no such member.
 * @example
 * locate('{"a":[1,2]}', ["a", 1]); // { key: 8, value: 8 }
 */
export function locate(text: string, path: readonly (string | number)[]): JsonPlace | undefined {
  let place: JsonPlace | undefined = { key: past(text, 0), value: past(text, 0) };
  for (const step of path) {
    place = typeof step === "number" ? itemOf(text, place.value, step) : memberOf(text, place.value, step);
    if (place === undefined) return undefined;
  }
  return place;
}

function memberOf(text: string, open: number, wanted: string): JsonPlace | undefined {
  if (text[open] !== "{") return undefined;
  let found: JsonPlace | undefined;
  for (let at = past(text, open + 1); text[at] === '"'; ) {
    const end = stringEnd(text, at);
    const value = past(text, past(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === wanted) found = { key: at, value };
    at = past(text, valueEnd(text, value));
    if (text[at] === ",") at = past(text, at + 1);
  }
  return found;
}

function itemOf(text: string, open: number, wanted: number): JsonPlace | undefined {
  if (text[open] !== "[") return undefined;
  let at = past(text, open + 1);
  for (let index = 0; at < text.length && text[at] !== "]"; index++) {
    if (index === wanted) return { key: at, value: at };
    at = past(text, valueEnd(text, at));
    if (text[at] === ",") at = past(text, at + 1);
  }
  return undefined;
}

/** Where the white space that begins at a place ends. */
function past(text: string, at: number): number {
  let end = at;
  while (/[ \t\r\n]/.test(text[end] ?? "")) end++;
  return end;
}

/** Where the value that begins at a place ends. */
function valueEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== "{" && first !== "[") {
    let end = start;
    while (end < text.length && !/[ \t\r\n,\]}]/.test(text[end] ?? "")) end++;
    return end;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') at = stringEnd(text, at) - 1;
    else if (mark === "{" || mark === "[") depth++;
    else if ((mark === "}" || mark === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}
