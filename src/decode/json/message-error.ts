import { expectedNames } from "../text/name-list.js";
import { encodeUtf8 } from "../text/utf8.js";
import type { MessageFields, MessageUnion } from "./message.js";
import { memberEnd, repeatedKey } from "./object.js";
import type { JsonValue } from "./type.js";

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
    const fault = value === null && !field.required ? undefined : valueError(value, field);
    if (fault !== undefined) return fault;
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
