import { decodeUtf8, encodeUtf8 } from "../text/utf8.js";
import { JsonCursor } from "./cursor.js";
import { DecodeError, type JsonError, jsonError } from "./error.js";
import { readNative, unproven } from "./native.js";
import type { JsonType, JsonValue } from "./type.js";
import { readTyped } from "./typed.js";

/** The result of deserializing JSON: a value of the requested type, or an error. */
export type JsonReading =
  | {
      readonly ok: true;
      /** The value; `undefined` for `None` and for an ignored value. A struct omits such fields. */
      readonly value: JsonValue | undefined;
    }
  | { readonly ok: false; readonly error: JsonError };

/**
 * Reads JSON as `serde_json::from_slice` 1.0.154 does: the value of the requested type, or the exact error with its position.
 *
 * Linear in the length of the input. Uses `JSON.parse` where it provably agrees with serde_json, and the exact reader otherwise. Numbers are
 * those of `JSON.parse`; serde_json's own rounding only shows in its messages.
 *
 * @param input - The JSON text, as bytes or as a string; a lone surrogate in a string is U+FFFD, as it would be on the wire.
 * @param wanted - The type to deserialize to.
 * @returns The value or the error.
 * @example
 * const key: JsonType = { type: "struct", name: "Key", unknown: "ignored", fields: [{ name: "comment", type: { type: "string" } }] };
 * readJson("{}", key); // { ok: false, error: { message: "missing field `comment` at line 1 column 2", … } }
 */
export function readJson(input: Uint8Array | string, wanted: JsonType): JsonReading {
  const text = typeof input === "string" ? input.toWellFormed() : decodeUtf8(input);
  if (text !== undefined) {
    const value = readNative(text, wanted);
    if (value !== unproven) return { ok: true, value };
  }
  return readExactly(typeof input === "string" ? encodeUtf8(input) : input, wanted);
}

/**
 * Reads JSON byte by byte. Same result as `readJson`, but slower for valid input.
 *
 * @param bytes - The JSON text.
 * @param wanted - The type to deserialize to.
 * @returns The value or the error.
 */
export function readExactly(bytes: Uint8Array, wanted: JsonType): JsonReading {
  const cursor = new JsonCursor(bytes);
  try {
    const value = readTyped(cursor, wanted);
    if (cursor.peekPastSpace() >= 0) throw cursor.peeked("trailing characters");
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { ok: false, error: jsonError(error, bytes) };
  }
}
