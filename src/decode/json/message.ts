import { expectedNames } from "../text/name-list.js";
import { encodeUtf8 } from "../text/utf8.js";
import { memberEnd, repeatedKey } from "./object.js";
import type { JsonValue } from "./type.js";

/** The fields of an object in a message, by name. */
export type MessageFields = {
  readonly [name: string]: { readonly required?: true } & (
    | { readonly type: "string" | "number" | "integer" | "boolean" | "strings" | "booleans" | "any" }
    | { readonly type: "constant"; readonly value: string }
    | { readonly type: "object"; readonly fields: MessageFields }
  );
};

/** The messages that a socket accepts. One field, the tag, tells them apart. */
export interface MessageUnion {
  readonly tag: string;
  /** What the server does with unknown fields. */
  readonly unknown: "ignored" | "rejected";
  /** The fields of each message, without the tag. */
  readonly variants: { readonly [type: string]: MessageFields };
}

/** Why a text is not a valid message. */
export interface MessageError {
  readonly kind:
    | "syntax"
    | "not an object"
    | "unknown type"
    | "missing field"
    | "wrong type"
    | "unknown field"
    /** An unknown field of an inner object, which may be of a type with other rules. */
    | "unknown inner field"
    /** A field of a message that has no fields; the server does not read it. */
    | "ignored field"
    /** Valid JSON that serde_json rejects. */
    | "only serde";
  /** The keys that lead to the value. */
  readonly path: readonly string[];
  /** The expected type or the error, in words. */
  readonly reason: string;
}

/** The readable part of a message, and its errors. */
export interface MessageReading {
  /** The valid fields, the tag included; `undefined` if the type of the message is unknown. */
  readonly value: { readonly [name: string]: JsonValue } | undefined;
  readonly errors: readonly MessageError[];
}

/**
 * Reads a message as serde reads an internally tagged enum.
 *
 * The errors are data; `messageError` has serde's words.
 *
 * @param text - The JSON text.
 * @param union - The known messages.
 * @returns The fields, and the errors in the order of reading.
 * @example
 * const union: MessageUnion = { tag: "type", unknown: "rejected", variants: { Speak: { text: { type: "string", required: true } } } };
 * readMessage('{"type":"Speak"}', union).errors; // [{ kind: "missing field", path: ["text"], … }]
 */
export function readMessage(text: string, union: MessageUnion): MessageReading {
  const marked = text[0] === "\ufeff";
  const json = marked ? text.slice(1) : text;
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(json) as JsonValue;
  } catch (error) {
    return none("syntax", [], (error as Error).message);
  }
  // serde also reads a list as a struct
  if (Array.isArray(parsed)) return none("only serde", [], "a list is no message");
  if (typeof parsed !== "object" || parsed === null) return none("not an object", [], "an object");
  const { tag, variants } = union;
  const type = Object.hasOwn(parsed, tag) ? parsed[tag] : undefined;
  if (typeof type !== "string" || !Object.hasOwn(variants, type)) return none("unknown type", [tag], typeof type === "string" ? type : "");
  const errors: MessageError[] = [];
  const fields = variants[type] as MessageFields;
  const isUnit = Object.keys(fields).length === 0;
  const unknown = isUnit ? "ignored field" : "unknown field";
  const value = { [tag]: type, ...readFields(parsed, fields, [], unknown, errors, tag) };
  if (marked) errors.push({ kind: "only serde", path: [], reason: "it begins with a byte order mark" });
  const twice = repeatedKey(json, Number.POSITIVE_INFINITY);
  if (twice !== undefined) errors.push({ kind: "only serde", path: [twice], reason: `\`${twice}\` stands there twice` });
  return { value, errors };
}

function none(kind: MessageError["kind"], path: readonly string[], reason: string): MessageReading {
  return { value: undefined, errors: [{ kind, path, reason }] };
}

const wanted = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  strings: "a list of strings",
  booleans: "an object with `true` or `false` values",
  any: "anything",
  object: "an object",
};

function readFields(
  object: { readonly [name: string]: JsonValue },
  fields: MessageFields,
  path: readonly string[],
  unknown: MessageError["kind"],
  errors: MessageError[],
  tag?: string,
): { [name: string]: JsonValue } {
  const read: { [name: string]: JsonValue } = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(object, name) ? (object[name] as JsonValue) : null;
    const place = [...path, name];
    const fail = (kind: MessageError["kind"], reason: string) => errors.push({ kind, path: place, reason });
    if (value === null) {
      // null is `None`
      if (field.required) fail(Object.hasOwn(object, name) ? "wrong type" : "missing field", wantedOf(field));
    } else if (field.type === "object") {
      if (typeof value !== "object" || Array.isArray(value)) fail("wrong type", wanted.object);
      else read[name] = readFields(value, field.fields, place, "unknown inner field", errors);
    } else if (!fits(value, field)) fail("wrong type", wantedOf(field));
    else if (typeof value === "number" && !Number.isFinite(value)) fail("only serde", "the number is out of range");
    else {
      if (typeof value === "string" && !value.isWellFormed()) fail("only serde", "half a surrogate pair is no character");
      read[name] = value;
    }
  }
  for (const name of Object.keys(object)) {
    if (name !== tag && !Object.hasOwn(fields, name)) errors.push({ kind: unknown, path: [...path, name], reason: "" });
  }
  return read;
}

function wantedOf(field: MessageFields[string]): string {
  return field.type === "constant" ? JSON.stringify(field.value) : wanted[field.type];
}

function fits(value: JsonValue, field: Exclude<MessageFields[string], { readonly type: "object" }>): boolean {
  switch (field.type) {
    case "constant":
      return value === field.value;
    case "string":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "strings":
      return Array.isArray(value) && value.every((member) => typeof member === "string");
    case "booleans":
      return (
        typeof value === "object" &&
        !Array.isArray(value) &&
        Object.values(value ?? {}).every((member) => member === null || typeof member === "boolean")
      );
    case "any":
      return true;
    case "integer":
      return Number.isInteger(value) || value === Infinity || value === -Infinity;
  }
}

/**
 * Writes the error of `serde_json::from_str` 1.0.154 for an internally tagged enum, as far as it can be told without reading the text byte by byte.
 *
 * Errors in the text and in the tag have a position. The variant is read from a buffer, so its errors have none.
 *
 * @param text - The JSON text.
 * @param union - The messages that the server knows, in the order of its declaration.
 * @returns The error; `undefined` if the text is a message, or if the words are unknown.
 * @example
 * messageError('{"type":"Stop"}', { tag: "type", unknown: "rejected", variants: { Start: {}, Flush: {} } });
 * // "unknown variant `Stop`, expected `Start` or `Flush` at line 1 column 14"
 */
export function messageError(text: string, union: MessageUnion): string | undefined {
  const { tag, unknown, variants } = union;
  let message: JsonValue;
  try {
    message = JSON.parse(text) as JsonValue;
  } catch {
    return syntaxError(text);
  }
  if (typeof message !== "object" || message === null || Array.isArray(message)) {
    // the name of the enum is a guess
    return `invalid type: ${described(message)}, expected internally tagged enum ClientMessage${place(text, text.trimEnd().length)}`;
  }
  const repeated = repeatedKey(text);
  if (repeated === tag) return `duplicate field \`${tag}\`${place(text, text.lastIndexOf(`"${tag}"`) + tag.length + 2)}`;
  if (!Object.hasOwn(message, tag)) return `missing field \`${tag}\`${place(text, text.trimEnd().length)}`;
  const type = message[tag] as JsonValue;
  const end = memberEnd(text, tag);
  if (typeof type !== "string") return `invalid type: ${described(type)}, expected variant identifier${place(text, end)}`;
  const fields = Object.hasOwn(variants, type) ? variants[type] : undefined;
  if (fields === undefined) return `unknown variant \`${type}\`, ${expectedNames(Object.keys(variants), "variants")}${place(text, end)}`;
  // a message without fields ignores those it gets
  if (Object.keys(fields).length === 0) return undefined;
  return repeated !== undefined && Object.hasOwn(fields, repeated)
    ? `duplicate field \`${repeated}\``
    : fieldError(message, fields, unknown, tag);
}

function fieldError(
  object: { readonly [name: string]: JsonValue },
  fields: MessageFields,
  unknown: MessageUnion["unknown"],
  tag?: string,
): string | undefined {
  const names = Object.keys(fields);
  for (const [name, value] of Object.entries(object)) {
    if (name === tag) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      if (unknown === "rejected") return `unknown field \`${name}\`, ${expectedNames(names, "fields")}`;
      continue;
    }
    const error = value === null && !field.required ? undefined : valueError(value, field);
    if (error !== undefined) return error;
  }
  const missing = names.find((name) => fields[name]?.required && !Object.hasOwn(object, name));
  return missing === undefined ? undefined : `missing field \`${missing}\``;
}

const expected = { string: "a string", number: "f32", integer: "u32", boolean: "a boolean" };

function valueError(value: JsonValue, field: MessageFields[string]): string | undefined {
  const wrong = (wanted: string): string => `invalid type: ${described(value)}, expected ${wanted}`;
  switch (field.type) {
    case "strings": {
      if (!Array.isArray(value)) return wrong("a sequence");
      const odd = value.find((item) => typeof item !== "string");
      return odd === undefined ? undefined : `invalid type: ${described(odd)}, expected a string`;
    }
    case "booleans":
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("a map");
      if (field.type === "object") return fieldError(value, field.fields, "ignored");
      const odd = Object.values(value).find((item) => item !== null && typeof item !== "boolean");
      return odd === undefined ? undefined : `invalid type: ${described(odd)}, expected a boolean`;
    }
    case "any":
    case "constant":
      return undefined;
    default: {
      const fits = field.type === "integer" ? Number.isInteger(value) : typeof value === field.type;
      return fits ? undefined : wrong(expected[field.type]);
    }
  }
}

/** A value as serde names it, as far as JavaScript and Rust print numbers alike. */
function described(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "sequence";
  switch (typeof value) {
    case "object":
      return "map";
    case "string":
      return `string ${JSON.stringify(value)}`;
    case "boolean":
      return `boolean \`${value}\``;
    default:
      return `${Number.isInteger(value) ? "integer" : "floating point"} \`${value}\``;
  }
}

/** The error for text that is not JSON: audio or an object sent as text, and an object that was cut off. */
function syntaxError(text: string): string | undefined {
  const [start = ""] = /^[ \t\r\n]*(?:\[[ \t\r\n]*)?/.exec(text) ?? [];
  if (start === text) return undefined;
  // the position is behind the first byte
  if (!/["{[\-\dtfn\]]/.test(text[start.length] ?? "")) return `expected value${place(`${start}?`, start.length + 1)}`;
  try {
    JSON.parse(`${text}}`);
  } catch {
    return undefined;
  }
  return `EOF while parsing an object${place(text, text.length)}`;
}

/** The position behind an offset: the line, and the column in bytes of UTF-8. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return ` at line ${lines.length} column ${encodeUtf8(lines[lines.length - 1] ?? "").length}`;
}
