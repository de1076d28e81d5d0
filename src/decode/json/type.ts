import type { RustScalar } from "../text/rust-scalar.js";

/** A field of a struct; required unless its type is `option`. */
export interface JsonField {
  readonly name: string;
  readonly type: JsonType;
}

/** A struct. */
export interface JsonStruct {
  readonly type: "struct";
  /** The name of the Rust type, such as `CreateKeyBody`; some errors contain it. */
  readonly name: string;
  /** The fields in the order of the declaration. */
  readonly fields: readonly JsonField[];
  /** Whether unknown fields are ignored, or rejected as with `deny_unknown_fields`. */
  readonly unknown: "ignored" | "rejected";
}

/** A Rust type to deserialize JSON to, as data. */
export type JsonType =
  | { readonly type: RustScalar }
  /** Any value: `serde_json::Value`. */
  | { readonly type: "value" }
  /** An ignored value, which serde_json checks less strictly. */
  | { readonly type: "ignored" }
  /** A type that parses a string with its own errors, such as `Uuid` (`uuidError`) and chrono's `DateTime` (`dateTimeError`). */
  | { readonly type: "parsed"; readonly expected: string; readonly error: (text: string) => string | undefined }
  /** `Option`: null, or a value of its type. */
  | { readonly type: "option"; readonly some: JsonType }
  /** `Vec`. */
  | { readonly type: "list"; readonly items: JsonType }
  | { readonly type: "tuple"; readonly items: readonly JsonType[] }
  /** A map from strings. */
  | { readonly type: "map"; readonly values: JsonType }
  /** An enum of unit variants. */
  | { readonly type: "enum"; readonly variants: readonly string[] }
  | JsonStruct;

/** A JSON value in JavaScript. Integers above 2^53 become the nearest number, as with `JSON.parse`. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
