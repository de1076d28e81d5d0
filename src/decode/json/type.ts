import type { RustScalar } from "../text/rust-scalar.js";

/** A field of a struct: it is required unless its type is an option. */
export interface JsonField {
  readonly name: string;
  readonly type: JsonType;
}

/** A struct, whose name stands in some errors. */
export interface JsonStruct {
  readonly type: "struct";
  /** The name of the Rust type, such as `CreateKeyBody`. */
  readonly name: string;
  /** The fields in the order of the declaration. */
  readonly fields: readonly JsonField[];
  /** What becomes of fields that the struct does not have: serde ignores them unless the struct denies unknown fields. */
  readonly unknown: "ignored" | "rejected";
}

/** What JSON is to be deserialised to: a type of Rust, as data. */
export type JsonType =
  | { readonly type: RustScalar }
  /** Whatever it is, as `serde_json::Value` reads it. */
  | { readonly type: "value" }
  /** Whatever it is, as serde_json skips what nobody wants: less strictly. */
  | { readonly type: "ignored" }
  /** A type that parses a string itself, with errors of its own, such as `Uuid` and chrono's `DateTime`: `uuidError` and `dateTimeError` have them. */
  | { readonly type: "parsed"; readonly expected: string; readonly error: (text: string) => string | undefined }
  /** `Option`: null, or what it holds. */
  | { readonly type: "option"; readonly some: JsonType }
  /** `Vec`. */
  | { readonly type: "list"; readonly items: JsonType }
  | { readonly type: "tuple"; readonly items: readonly JsonType[] }
  /** A map from strings. */
  | { readonly type: "map"; readonly values: JsonType }
  /** An enum whose variants hold nothing. */
  | { readonly type: "enum"; readonly variants: readonly string[] }
  | JsonStruct;

/** What a JSON text is in JavaScript. Integers past 2^53 are the nearest number, as with `JSON.parse`. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
