/** Why a JSON text is not the wanted object. */
export interface JsonObjectError {
  readonly kind: "syntax" | "shape" | "unknown field" | "repeated key" | "lone surrogate" | "byte order mark" | "list";
  /** The key that it is about, where it is one key. */
  readonly found?: string | undefined;
  /** Every unknown key, in the order of the object, where it is an unknown field. */
  readonly unknown?: readonly string[];
}

/** The fields that are present and not null, by name. */
export type JsonObjectValue = Record<string, string>;

/** The result of reading an object. Where serde_json is stricter than JSON, it has the value of `JSON.parse` and an error. */
export interface JsonObjectReading {
  readonly value?: JsonObjectValue | undefined;
  readonly error?: JsonObjectError | undefined;
}

/**
 * Reads a JSON object as serde_json reads a struct of optional strings with `deny_unknown_fields`.
 *
 * @param text - The JSON text.
 * @param fields - The fields in the order of the struct; serde_json also accepts a list of their values in this order.
 * @returns The fields, the error, or both if only serde_json rejects the text.
 * @example
 * readJsonObject('{"text":"hi","url":null}', ["text", "url"]); // { value: { text: "hi" } }
 */
export function readJsonObject(text: string, fields: readonly string[]): JsonObjectReading {
  const marked = text.charCodeAt(0) === 0xfeff;
  const json = marked ? text.slice(1) : text;
  // an exception costs more than the rest of the validation, and a pattern more than a comparison
  if (json.charCodeAt(0) !== openBrace && !startsJson.test(json)) return fail("syntax");
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return fail("syntax");
  }
  if (typeof parsed !== "object" || parsed === null) return fail("shape");
  const isList = Array.isArray(parsed);
  if (!marked && !isList) {
    const key = onlyKey(parsed);
    const member = key === undefined ? undefined : (parsed as Record<string, unknown>)[key];
    // nearly every body
    if (typeof member === "string" && fields.includes(key as string) && isWhole(member, json) && member.isWellFormed())
      return { value: parsed as JsonObjectValue, error: undefined };
  }
  const keys = isList ? fields : Object.keys(parsed);
  if (Array.isArray(parsed) && parsed.length !== fields.length) return fail("shape");
  const value: JsonObjectValue = {};
  const unknown: string[] = [];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as string;
    const member = (parsed as Record<string, unknown>)[isList ? place : key];
    if (!fields.includes(key)) {
      unknown.push(key);
      continue;
    }
    if (typeof member !== "string" && member !== null) return fail("shape", undefined, isList ? undefined : key);
    if (member === null) continue;
    value[key] = member;
  }
  if (unknown.length > 0) return { value, error: { kind: "unknown field", found: unknown[0], unknown } };
  if (marked) return fail("byte order mark", value);
  if (isList) return fail("list", value);
  const repeated = repeatedKey(json);
  if (repeated !== undefined) return fail("repeated key", value, repeated);
  return Object.values(value).every((member) => member.isWellFormed()) ? { value, error: undefined } : fail("lone surrogate", value);
}

/** Returns the key of an object that has one, without a list of them. */
function onlyKey(value: object): string | undefined {
  let only: string | undefined;
  for (const key in value) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only !== undefined && Object.hasOwn(value, only) ? only : undefined;
}

const openBrace = 0x7b;
const colon = /[ \t\n\r]*:/y;
const startsJson = /^[ \t\n\r]*[{["\dtfn-]/;

/** Proves that the value is the only text between the first quote after the colon and the last quote: then its key is not repeated. */
function isWhole(value: string, text: string): boolean {
  const open = text.indexOf('"', text.indexOf(":"));
  // faster than lastIndexOf for the few steps it takes
  let close = text.length - 1;
  while (text.charCodeAt(close) !== 0x22) close--;
  if (close - open - 1 === value.length) return true;
  return stringEnd(text, open) === close + 1;
}

/** The index behind the closing quote of the string that starts at `open`. */
export function stringEnd(text: string, open: number): number {
  for (let quote = text.indexOf('"', open + 1); ; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text.charCodeAt(escapes - 1) === 0x5c) escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
  }
}

function fail(kind: JsonObjectError["kind"], value?: JsonObjectValue, found?: string): JsonObjectReading {
  return { value, error: { kind, found } };
}

/**
 * Finds the first repeated key of a valid JSON object.
 *
 * @param text - The JSON text.
 * @param deepest - The deepest level to search; 1 is the object itself.
 * @returns The key, or `undefined` if no key is repeated.
 */
export function repeatedKey(text: string, deepest = 1): string | undefined {
  const seen: Set<string>[] = [];
  const token = /["{}[\]]/g;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [mark] = found;
    if (mark !== '"') {
      depth += mark === "{" || mark === "[" ? 1 : -1;
      if (mark === "{" && depth <= deepest) seen[depth] = new Set();
      continue;
    }
    const end = stringEnd(text, found.index);
    token.lastIndex = end;
    colon.lastIndex = end;
    // deeper levels are not searched
    if (depth > deepest || !colon.test(text)) continue;
    const key = JSON.parse(text.slice(found.index, end)) as string;
    if (seen[depth]?.has(key)) return key;
    seen[depth]?.add(key);
  }
  return undefined;
}

/**
 * Finds where the value of a key of a valid JSON object ends.
 *
 * @param text - The JSON text.
 * @param wanted - The key, at the first level.
 * @returns The offset behind the value, of the first one if the key is repeated; the length of the text if there is no such key.
 */
export function memberEnd(text: string, wanted: string): number {
  const token = /["{}[\]]/g;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [mark] = found;
    if (mark !== '"') {
      depth += mark === "{" || mark === "[" ? 1 : -1;
      continue;
    }
    const end = stringEnd(text, found.index);
    token.lastIndex = end;
    colon.lastIndex = end;
    if (depth > 1 || !colon.test(text) || JSON.parse(text.slice(found.index, end)) !== wanted) continue;
    const scalar = /[ \t\n\r]*("?)[^ \t\n\r,}\]]*/y;
    scalar.lastIndex = colon.lastIndex;
    const [value = "", quote] = scalar.exec(text) ?? [];
    return quote === '"' ? stringEnd(text, colon.lastIndex + value.indexOf('"')) : scalar.lastIndex;
  }
  return text.length;
}
