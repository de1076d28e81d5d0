import { decodeUtf8, encodeUtf8 } from "../text/utf8.js";
import { JsonCursor } from "./cursor.js";
import { type JsonError, JsonFault, jsonError } from "./error.js";
import { readNative, unproven } from "./native.js";
import type { JsonType, JsonValue } from "./type.js";
import { readTyped } from "./typed.js";

/** What JSON is to serde_json: a value of the wanted type, or an error. */
export type JsonReading =
  | {
      readonly ok: true;
      /** The value; `undefined` for an option that is none, and for what is ignored. Such fields of a struct are left out. */
      readonly value: JsonValue | undefined;
    }
  | { readonly ok: false; readonly error: JsonError };

/**
 * Reads JSON as `serde_json::from_slice` 1.0.154 does: the value of the wanted type, or its error, word for word and in its place.
 *
 * Linear in the length of the input, whatever it contains. Where the platform's parser provably agrees, it reads; the exact reader runs for the
 * rest and for the words. Numbers are those of `JSON.parse`; serde_json's own rounding shows in its messages alone.
 *
 * @param input - The JSON text, as bytes or as a string; a lone surrogate in a string is U+FFFD, as it would be on the wire.
 * @param wanted - The type that it is deserialised to.
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
 * Reads JSON byte by byte, without the platform's parser: the same as `readJson`, only slower where that one has an answer.
 *
 * @param bytes - The JSON text.
 * @param wanted - The type that it is deserialised to.
 * @returns The value or the error.
 */
export function readExactly(bytes: Uint8Array, wanted: JsonType): JsonReading {
  const cursor = new JsonCursor(bytes);
  try {
    const value = readTyped(cursor, wanted);
    if (cursor.peekPastSpace() >= 0) throw cursor.peeked("trailing characters");
    return { ok: true, value };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { ok: false, error: jsonError(fault, bytes) };
  }
}
