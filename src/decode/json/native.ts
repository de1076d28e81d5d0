import { integerRanges, type RustScalar } from "../text/rust-scalar.js";
import type { JsonType, JsonValue } from "./type.js";

/** Returned if `JSON.parse` may disagree with serde_json. */
export const unproven: unique symbol = Symbol("unproven");

// the recursion limit of serde_json
const deepest = 127;
// a shorter number without an exponent is always in range
const longestNumber = 300;

/**
 * Reads JSON with `JSON.parse` if it provably agrees with serde_json.
 *
 * The two differ on lone surrogates, duplicate fields, numbers out of range and depth; and integer types distinguish `1` from `1.0`.
 * If any of these may apply, the result is `unproven`.
 *
 * @param text - The JSON text, decoded from valid UTF-8.
 * @param wanted - The type to deserialize to.
 * @returns The value, or `unproven`.
 */
export function readNative(text: string, wanted: JsonType): JsonValue | undefined | typeof unproven {
  const tokens = scan(text);
  if (tokens === undefined) return unproven;
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(text) as JsonValue;
  } catch {
    return unproven;
  }
  if (wanted.type === "value") return parsed;
  // as many fields as colons: no key was repeated
  if (tokens.colons !== fieldsIn(parsed)) return unproven;
  return conform(parsed, wanted, tokens.hasPoint);
}

/**
 * Proves that no key of a JSON text is repeated, no escape is half a character and no number has an exponent, as far as a quick scan can.
 *
 * @param text - The JSON text.
 * @param parsed - The result of `JSON.parse`.
 * @returns Whether any number has a decimal point; `undefined` if nothing is proven.
 */
export function plainTokens(text: string, parsed: JsonValue): { readonly hasPoint: boolean } | undefined {
  const tokens = scan(text);
  return tokens !== undefined && tokens.colons === fieldsIn(parsed) ? tokens : undefined;
}

interface Tokens {
  /** The number of fields, repeated ones included. */
  readonly colons: number;
  /** Whether any number has a decimal point. */
  readonly hasPoint: boolean;
}

const surrogateEscape = /\\u[dD][89a-fA-F]/;

/** Scans JSON for anything the two parsers may treat differently; `undefined` if there is any. */
function scan(text: string): Tokens | undefined {
  if (surrogateEscape.test(text)) return undefined;
  let depth = 0;
  let colons = 0;
  let hasPoint = false;
  let numberStart = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) {
      index = closingQuote(text, index);
      if (index < 0) return undefined;
    } else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) return undefined;
    } else if (code === 0x5d || code === 0x7d) depth--;
    else if (code === 0x3a) colons++;
    else if (code === 0x2e) hasPoint = true;
    else if (code >= 0x30 && code <= 0x39) {
      if (numberStart < 0) numberStart = index;
      else if (index - numberStart > longestNumber) return undefined;
      continue;
    } else if (numberStart >= 0 && (code === 0x65 || code === 0x45)) return undefined;
    // a point does not end a number
    if (code !== 0x2e) numberStart = -1;
  }
  return { colons, hasPoint };
}

/** The index of the closing quote; -1 if there is none. */
function closingQuote(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  for (; quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text.charCodeAt(escapes - 1) === 0x5c) escapes--;
    if ((quote - escapes) % 2 === 0) break;
  }
  return quote;
}

function fieldsIn(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  let fields = 0;
  if (Array.isArray(value)) for (const member of value) fields += fieldsIn(member);
  else for (const key of Object.keys(value)) fields += 1 + fieldsIn(value[key] as JsonValue);
  return fields;
}

function conform(value: JsonValue, wanted: JsonType, hasPoint: boolean): JsonValue | undefined | typeof unproven {
  switch (wanted.type) {
    case "value":
      return value;
    case "ignored":
      return undefined;
    case "option":
      return value === null ? undefined : conform(value, wanted.some, hasPoint);
    case "enum":
      return typeof value === "string" && wanted.variants.includes(value) ? value : unproven;
    case "parsed":
      return typeof value === "string" && wanted.error(value) === undefined ? value : unproven;
    case "list":
      return Array.isArray(value) ? members(value, () => wanted.items, hasPoint) : unproven;
    case "tuple":
      return Array.isArray(value) && value.length === wanted.items.length
        ? members(value, (place) => wanted.items[place] as JsonType, hasPoint)
        : unproven;
    case "map":
    case "struct":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return unproven;
      return fields(value, wanted, hasPoint);
    default:
      return conformScalar(value, wanted.type, hasPoint);
  }
}

function members(list: readonly JsonValue[], typeAt: (place: number) => JsonType, hasPoint: boolean): JsonValue | typeof unproven {
  const read: JsonValue[] = [];
  for (const [place, member] of list.entries()) {
    const value = conform(member, typeAt(place), hasPoint);
    if (value === unproven) return unproven;
    read.push(value === undefined ? null : value);
  }
  return read;
}

function fields(
  object: { readonly [key: string]: JsonValue },
  wanted: JsonType & { readonly type: "map" | "struct" },
  hasPoint: boolean,
): JsonValue | typeof unproven {
  const isMap = wanted.type === "map";
  const types = isMap ? Object.keys(object).map((name) => ({ name, type: wanted.values })) : wanted.fields;
  const read: { [key: string]: JsonValue } = {};
  let known = 0;
  for (const { name, type } of types) {
    // assigning this key would change the prototype
    if (name === "__proto__") return unproven;
    if (!Object.hasOwn(object, name)) {
      if (type.type === "option") continue;
      return unproven;
    }
    known++;
    const value = conform(object[name] as JsonValue, type, hasPoint);
    if (value === unproven) return unproven;
    if (value !== undefined || isMap) read[name] = value === undefined ? null : value;
  }
  return !isMap && wanted.unknown === "rejected" && known !== Object.keys(object).length ? unproven : read;
}

function conformScalar(value: JsonValue, type: RustScalar, hasPoint: boolean): JsonValue | typeof unproven {
  if (type === "string") return typeof value === "string" ? value : unproven;
  if (type === "char") return typeof value === "string" && /^.$/su.test(value) ? value : unproven;
  if (type === "bool") return typeof value === "boolean" ? value : unproven;
  if (type === "unit") return value === null ? value : unproven;
  if (typeof value !== "number") return unproven;
  if (type === "f64") return value;
  if (type === "f32") return Math.fround(value);
  const [least, most] = integerRanges[type];
  const isInteger = !hasPoint && Number.isSafeInteger(value) && !Object.is(value, -0);
  return isInteger && value >= least && value <= most ? value : unproven;
}
