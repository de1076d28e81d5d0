/** Where JSON and the wanted object part; `found` names the key that is to blame, where there is one. */
export interface JsonObjectFault {
  readonly fault: "syntax" | "shape" | "repeated key" | "lone surrogate" | "byte order mark" | "list";
  readonly found?: string | undefined;
}

/** The fields that are present and not null. */
export type JsonObjectValue = Record<string, string>;

/**
 * The outcome of reading. Where serde_json is stricter than JSON, the value is that of `JSON.parse` and the fault stands beside it.
 */
export interface JsonObjectReading {
  readonly value?: JsonObjectValue;
  readonly fault?: JsonObjectFault;
}

/**
 * Reads a JSON object as serde_json reads it into a struct of optional strings that denies unknown fields.
 *
 * @param text - The JSON text.
 * @param fields - The fields in the order of the struct, which is also the order of a list in its place.
 * @returns The fields, the fault, or both where only serde_json objects.
 * @example
 * readJsonObject('{"text":"hi","url":null}', ["text", "url"]); // { value: { text: "hi" } }
 */
export function readJsonObject(text: string, fields: readonly string[]): JsonObjectReading {
  const fail = (fault: JsonObjectFault["fault"], value?: JsonObjectValue, found?: string): JsonObjectReading =>
    value === undefined ? { fault: { fault, found } } : { value, fault: { fault, found } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    if (text[0] !== "\ufeff") return fail("syntax");
    const rest = readJsonObject(text.slice(1), fields);
    return rest.value === undefined ? rest : fail("byte order mark", rest.value);
  }
  if (typeof parsed !== "object" || parsed === null) return fail("shape");
  const isList = Array.isArray(parsed);
  const keys = isList ? fields : Object.keys(parsed);
  const members = Object.values(parsed) as unknown[];
  if (keys.length !== members.length) return fail("shape");
  const value: JsonObjectValue = {};
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as string;
    const member = members[place];
    if (!fields.includes(key) || (typeof member !== "string" && member !== null)) return fail("shape", undefined, isList ? undefined : key);
    if (member !== null) value[key] = member;
  }
  if (isList) return fail("list", value);
  const only = keys.length === 1 ? members[0] : null;
  // when nothing is escaped, a value as long as all that stands between the first quote after the colon and the last quote leaves no
  // room for another key
  if (typeof only === "string" && text.lastIndexOf('"') - text.indexOf('"', text.indexOf(":")) - 1 === only.length) return { value };
  const repeated = repeatedKey(text);
  if (repeated !== undefined) return fail("repeated key", value, repeated);
  const wellFormed = !text.includes("\\u") || Object.values(value).every((string) => string.isWellFormed());
  return wellFormed ? { value } : fail("lone surrogate", value);
}

/** Finds the first key of a valid JSON object that stands there twice. */
function repeatedKey(text: string): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  for (const [token, string, colon] of text.matchAll(/[{}[\]]|("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)/g)) {
    if (string === undefined) depth += token === "{" || token === "[" ? 1 : -1;
    // what is nested can only be the earlier value of a repeated key: JSON.parse kept the later one
    else if (colon && depth === 1) {
      const key = JSON.parse(string) as string;
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return undefined;
}
