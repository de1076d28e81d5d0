/**
 * What a JSON text is read as: an object of optional strings without unknown keys, the shape serde derives for a Rust struct.
 * The fields are in the order of the struct, which is also the order of a list in its place.
 */
export interface JsonObjectType {
  readonly fields: readonly string[];
}

/** Where JSON and the wanted object part; `found` names the key that is to blame, where there is one. */
export interface JsonObjectFault {
  readonly fault: "syntax" | "shape" | "repeated key" | "lone surrogate" | "byte order mark" | "list";
  readonly found?: string;
}

/** The fields that are present and not null. */
export type JsonObjectValue = Record<string, string>;

/**
 * The outcome of reading. Where serde_json is stricter than JSON, the value is that of `JSON.parse` and the fault stands beside it.
 */
export type JsonObjectReading =
  | { readonly value: JsonObjectValue; readonly fault?: JsonObjectFault }
  | { readonly value?: undefined; readonly fault: JsonObjectFault };

const byteOrderMark = "\ufeff";

/**
 * Reads a JSON object of strings as serde_json reads it into a struct that denies unknown fields.
 *
 * @param text - The JSON text.
 * @param type - The wanted object.
 * @returns The fields, the fault, or both where only serde_json objects.
 * @example
 * readJsonObject('{"text":"hi","url":null}', { fields: ["text", "url"] }); // { value: { text: "hi" } }
 */
export function readJsonObject(text: string, type: JsonObjectType): JsonObjectReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    if (!text.startsWith(byteOrderMark)) return { fault: { fault: "syntax" } };
    const rest = readJsonObject(text.slice(1), type);
    return rest.value === undefined ? rest : { value: rest.value, fault: { fault: "byte order mark" } };
  }
  if (typeof parsed !== "object" || parsed === null) return { fault: { fault: "shape" } };
  if (Array.isArray(parsed)) return readList(parsed, type);
  const value: JsonObjectValue = {};
  let keys = 0;
  for (const key of Object.keys(parsed)) {
    keys++;
    const member = (parsed as Record<string, unknown>)[key];
    if (!type.fields.includes(key)) return { fault: { fault: "shape", found: key } };
    if (typeof member === "string") value[key] = member;
    else if (member !== null) return { fault: { fault: "shape", found: key } };
  }
  const repeated = keys === 1 && provenSingle(text, value) ? undefined : repeatedKey(text);
  if (repeated !== undefined) return { value, fault: { fault: "repeated key", found: repeated } };
  if (text.includes("\\u") && !Object.values(value).every((string) => string.isWellFormed())) {
    return { value, fault: { fault: "lone surrogate" } };
  }
  return { value };
}

function readList(parsed: readonly unknown[], type: JsonObjectType): JsonObjectReading {
  const { fields } = type;
  const value: JsonObjectValue = {};
  if (parsed.length !== fields.length) return { fault: { fault: "shape" } };
  for (const [index, member] of parsed.entries()) {
    if (typeof member === "string") value[fields[index] as string] = member;
    else if (member !== null) return { fault: { fault: "shape" } };
  }
  return { value, fault: { fault: "list" } };
}

/**
 * Proves from the raw text that its one key stands there once: when nothing is escaped, a value as long as everything between the
 * first quote after the colon and the last quote of the text leaves no room for another key.
 */
function provenSingle(text: string, value: JsonObjectValue): boolean {
  const [string] = Object.values(value);
  if (string === undefined) return false;
  const colon = text.indexOf(":");
  const open = text.indexOf('"', colon);
  const close = text.lastIndexOf('"');
  return close - open - 1 === string.length;
}

/** Finds the first key of a valid, flat JSON object that stands there twice. */
function repeatedKey(text: string): string | undefined {
  const seen = new Set<string>();
  let isKey = true;
  let index = text.indexOf("{") + 1;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      const end = stringEnd(text, index);
      if (isKey) {
        const key = JSON.parse(text.slice(index, end)) as string;
        if (seen.has(key)) return key;
        seen.add(key);
      }
      index = end;
      continue;
    }
    if (code === 0x3a) isKey = false;
    else if (code === 0x2c) isKey = true;
    // what is nested can only be the earlier value of a repeated key: JSON.parse kept the later one
    else if (code === 0x7b || code === 0x5b) {
      index = nestedEnd(text, index);
      continue;
    }
    index++;
  }
  return undefined;
}

function nestedEnd(text: string, start: number): number {
  let depth = 0;
  let index = start;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      index = stringEnd(text, index);
      continue;
    }
    if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) {
      depth--;
      if (depth === 0) return index + 1;
    }
    index++;
  }
  return index;
}

function stringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (true) {
    let before = quote;
    while (text.charCodeAt(before - 1) === 0x5c) before--;
    if ((quote - before) % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
}
