import { expectedNames } from "../text/name-list.js";
import { rustDebug } from "../text/rust-debug.js";
import { integerRanges, isInteger, type RustInteger, type RustScalar, scalarNames } from "../text/rust-scalar.js";
import { decodeComponent } from "../url/percent-encoding.js";
import { QueryFault } from "./fault.js";
import type { QueryNode } from "./string.js";

/** The type of a parameter. */
export type QueryType =
  /** Rust scalars, a list of strings, and an integer or a boolean. */
  | { readonly type: Exclude<RustScalar, "char" | "unit"> | "strings" | "u32-or-bool" }
  | { readonly type: "enum"; readonly rustName: string; readonly variants: readonly string[] };

/** A decoded value. */
export type QueryValue = string | number | boolean | string[];

/**
 * Reads a parameter as a type.
 *
 * @param node - The raw value of its name.
 * @param wanted - The type, which is always optional.
 * @param isDecoded - Whether a single value has no escapes.
 * @returns The value, `undefined` if there is none or it cannot be determined, or the fault.
 */
export function readQueryValue(node: QueryNode, wanted: QueryType, isDecoded = false): QueryValue | undefined | QueryFault {
  const { type } = wanted;
  if (node === null) return undefined;
  if (typeof node === "string" && type !== "strings") {
    const text = isDecoded ? node : decodeComponent(node);
    return text instanceof QueryFault || type === "string" ? text : readText(text, wanted);
  }
  if (node instanceof Map) {
    const keys = [...node.keys()];
    const [first] = keys;
    const numbered = keys.every((key) => typeof key === "number");
    // serde also reads a map with the variant as its key
    if (type === "enum" && typeof first === "string") {
      const variant = readVariant(first, wanted.variants);
      return variant instanceof QueryFault ? variant : undefined;
    }
    if (type !== "strings" || !numbered) return mismatch("nested", numbered ? "sequence" : "map", wanted);
    const gap = keys.sort((a, b) => +a - +b).findIndex((key, place) => key !== place);
    if (gap >= 0) return new QueryFault("nested", `missing index, expected: ${gap} got ${keys[gap]}`);
    return readQueryValue(
      keys.map((key) => node.get(key) as QueryNode),
      wanted,
    );
  }
  if (type === "strings") {
    if (typeof node === "string" && node !== "") {
      const text = decodeComponent(node);
      return text instanceof QueryFault ? text : [text];
    }
    const list: string[] = [];
    for (const member of Array.isArray(node) ? node : []) {
      const text = readQueryValue(member ?? "", { type: "string" });
      if (text instanceof QueryFault) return text;
      list.push(text as string);
    }
    return list;
  }
  return type === "enum" ? mismatch("repeated", "sequence", wanted) : readQueryValue(node[node.length - 1] ?? "", wanted);
}

/**
 * Reads a parameter of a flattened struct. serde buffers such values as strings and lists, so a string never becomes a number.
 *
 * @param node - The raw value of its name.
 * @param wanted - The type.
 * @returns As `readQueryValue`.
 */
export function readFlattenedValue(node: QueryNode, wanted: QueryType): QueryValue | undefined | QueryFault {
  const { type } = wanted;
  if (Array.isArray(node) && type !== "strings") return mismatch("repeated", "sequence", wanted);
  const takesText = type === "string" || type === "strings" || type === "enum";
  if (takesText || typeof node !== "string") return readQueryValue(node, wanted);
  const text = decodeComponent(node);
  return text instanceof QueryFault ? text : mismatch("wrong type", `string ${rustDebug(text)}`, wanted);
}

function readText(text: string, wanted: QueryType): QueryValue | undefined | QueryFault {
  const { type } = wanted;
  // serde_qs accepts a flag without a value; the resulting value is unknown
  if (text === "") return type === "bool" ? undefined : mismatch("empty", "unit value", wanted);
  if (type === "enum") return readVariant(text, wanted.variants);
  if (type === "u32-or-bool") return text === "true" || text === "false" ? text === "true" : readText(text, { type: "u32" });
  if (type === "bool") {
    if (text === "true" || text === "false") return text === "true";
  } else if (isInteger(type)) {
    const integer = readInteger(text, type);
    if (integer === 0 && type === "nonzero-u32")
      return new QueryFault("zero", `invalid value: integer \`0\`, expected ${scalarNames[type]}`);
    if (integer !== undefined) return integer;
  } else if (floatText.test(text)) return readFloat(text);
  // serde_qs reports a value that does not parse as a string
  return mismatch("wrong type", `string ${rustDebug(text)}`, wanted);
}

/**
 * Reads an integer as Rust's `from_str` does.
 *
 * @param text - The digits, with a sign where there is one.
 * @param type - The type.
 * @returns The integer; `undefined` if the text is not an integer or out of range. Zero is always in range.
 */
export function readInteger(text: string, type: RustInteger): number | undefined {
  // every type but u8 holds 31 bits; a pattern for digits takes longer
  const plain = +text;
  if (type !== "u8" && (plain & 0x7fffffff) === plain && String(plain) === text) return plain;
  const [least, most] = integerRanges[type];
  if (!/^[+-]?\d+$/.test(text) || (text[0] === "-" && least >= 0)) return undefined;
  const sign = text[0];
  const digits = text.replace(/^[+-]?0*(?=\d)/, "");
  // no integer type has more than 20 digits, and `BigInt` takes quadratic time
  if (digits.length > 20) return undefined;
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  return (value >= least || value === 0n) && value <= most ? Number(value) : undefined;
}

function mismatch(fault: QueryFault["fault"], what: string, wanted: QueryType): QueryFault {
  return new QueryFault(
    fault,
    `invalid type: ${what}, expected ${wanted.type === "enum" ? `enum ${wanted.rustName}` : wanted.type === "strings" ? "a sequence" : scalarNames[wanted.type === "u32-or-bool" ? "u32" : wanted.type]}`,
  );
}

/** The floating point numbers that Rust's `from_str` accepts. */
export const floatText: RegExp = /^[+-]?(?:inf|infinity|nan|(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;

function readFloat(text: string): number {
  return /inf/i.test(text) ? (text[0] === "-" ? -Infinity : Infinity) : +text;
}

function readVariant(text: string, variants: readonly string[]): string | QueryFault {
  const place = variants.indexOf(text);
  if (place >= 0) return variants[place] as string;
  const folded = text.toLowerCase();
  const inCase = variants.some((variant) => variant.length === text.length && variant.toLowerCase() === folded);
  return new QueryFault(inCase ? "other case" : "unknown variant", `unknown variant \`${text}\`, ${expectedNames(variants, "variants")}`);
}
