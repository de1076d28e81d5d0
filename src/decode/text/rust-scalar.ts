/** The integer types of Rust. */
export type RustInteger = "i32" | "i64" | "nonzero-u32" | "u8" | "u32" | "u64";

/** The types of Rust that have no parameters. */
export type RustScalar = RustInteger | "bool" | "char" | "f32" | "f64" | "string" | "unit";

/** The name of each type in serde's `expected …`. */
export const scalarNames: Readonly<Record<RustScalar, string>> = {
  bool: "a boolean",
  char: "a character",
  f32: "f32",
  f64: "f64",
  i32: "i32",
  i64: "i64",
  "nonzero-u32": "a nonzero u32",
  string: "a string",
  u8: "u8",
  u32: "u32",
  u64: "u64",
  unit: "unit",
};

/** The range of each integer type, both ends included. */
export const integerRanges: Readonly<Record<RustInteger, readonly [least: bigint | number, most: bigint | number]>> = {
  i32: [-2147483648, 2147483647],
  i64: [-9223372036854775808n, 9223372036854775807n],
  "nonzero-u32": [1, 4294967295],
  u8: [0, 255],
  u32: [0, 4294967295],
  u64: [0, 18446744073709551615n],
};

/** Tells whether a type is an integer type. */
export function isInteger(type: string): type is RustInteger {
  return Object.hasOwn(integerRanges, type);
}
