import { repeatedKey } from "./object.js";
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
export interface MessageFault {
  readonly fault:
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

/** The readable part of a message, and its faults. */
export interface MessageReading {
  /** The valid fields, the tag included; `undefined` if the type of the message is unknown. */
  readonly value: { readonly [name: string]: JsonValue } | undefined;
  readonly faults: readonly MessageFault[];
}

/**
 * Reads a message as serde reads an internally tagged enum.
 *
 * The faults are data; `messageError` has serde's words.
 *
 * @param text - The JSON text.
 * @param union - The known messages.
 * @returns The fields, and the faults in the order of reading.
 * @example
 * const union: MessageUnion = { tag: "type", unknown: "rejected", variants: { Speak: { text: { type: "string", required: true } } } };
 * readMessage('{"type":"Speak"}', union).faults; // [{ fault: "missing field", path: ["text"], … }]
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
  const faults: MessageFault[] = [];
  const fields = variants[type] as MessageFields;
  const isUnit = Object.keys(fields).length === 0;
  const unknown = isUnit ? "ignored field" : "unknown field";
  const value = { [tag]: type, ...readFields(parsed, fields, [], unknown, faults, tag) };
  if (marked) faults.push({ fault: "only serde", path: [], reason: "it begins with a byte order mark" });
  const twice = repeatedKey(json, Number.POSITIVE_INFINITY);
  if (twice !== undefined) faults.push({ fault: "only serde", path: [twice], reason: `\`${twice}\` stands there twice` });
  return { value, faults };
}

function none(fault: MessageFault["fault"], path: readonly string[], reason: string): MessageReading {
  return { value: undefined, faults: [{ fault, path, reason }] };
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
  unknown: MessageFault["fault"],
  faults: MessageFault[],
  tag?: string,
): { [name: string]: JsonValue } {
  const read: { [name: string]: JsonValue } = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(object, name) ? (object[name] as JsonValue) : null;
    const place = [...path, name];
    const fault = (kind: MessageFault["fault"], reason: string) => faults.push({ fault: kind, path: place, reason });
    if (value === null) {
      // null is `None`
      if (field.required) fault(Object.hasOwn(object, name) ? "wrong type" : "missing field", wantedOf(field));
    } else if (field.type === "object") {
      if (typeof value !== "object" || Array.isArray(value)) fault("wrong type", wanted.object);
      else read[name] = readFields(value, field.fields, place, "unknown inner field", faults);
    } else if (!fits(value, field)) fault("wrong type", wantedOf(field));
    else if (typeof value === "number" && !Number.isFinite(value)) fault("only serde", "the number is out of range");
    else {
      if (typeof value === "string" && !value.isWellFormed()) fault("only serde", "half a surrogate pair is no character");
      read[name] = value;
    }
  }
  for (const name of Object.keys(object)) {
    if (name !== tag && !Object.hasOwn(fields, name)) faults.push({ fault: unknown, path: [...path, name], reason: "" });
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
