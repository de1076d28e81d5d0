import { expectedNames } from "../text/name-list.js";
import { rustDebug } from "../text/rust-debug.js";
import { integerRanges, isInteger, type RustInteger, type RustScalar, scalarNames } from "../text/rust-scalar.js";
import { end, type JsonCursor, openList, openObject, quote } from "./cursor.js";
import { DecodeError, under } from "./error.js";
import { isDigit, nearestNumber, numberName, readNumber } from "./number.js";
import { skipJson } from "./skip.js";
import type { JsonStruct, JsonType, JsonValue } from "./type.js";

/** The value of `None` and of an ignored field. */
const nothing = undefined;

/**
 * Reads a value as serde_json deserializes it to a type.
 *
 * @param cursor - At the start of the value; afterwards behind it.
 * @param wanted - The type.
 * @returns The value; `undefined` for `None` and for an ignored value.
 * @throws DecodeError if serde_json rejects the value.
 */
export function readTyped(cursor: JsonCursor, wanted: JsonType): JsonValue | undefined {
  switch (wanted.type) {
    case "value":
      return readValue(cursor);
    case "ignored":
      skipJson(cursor);
      return nothing;
    case "option":
      if (cursor.peekPastSpace() !== 0x6e) return readTyped(cursor, wanted.some);
      cursor.literal("null");
      return nothing;
    case "list":
      return readList(cursor, "a sequence", (next) => {
        const list: JsonValue[] = [];
        while (next()) list.push(present(readUnder(cursor, list.length, wanted.items)));
        return list;
      });
    case "tuple":
      return readList(cursor, `a tuple of size ${wanted.items.length}`, (next) =>
        readPlaces(cursor, next, wanted.items, (have) => `invalid length ${have}, expected a tuple of size ${wanted.items.length}`).map(
          present,
        ),
      );
    case "map":
      return readObject(cursor, "a map", (next) => {
        const map: { [key: string]: JsonValue } = {};
        for (let key = next(); key !== undefined; key = next()) {
          cursor.colon();
          put(map, key, present(readUnder(cursor, key, wanted.values)));
        }
        return map;
      });
    case "struct":
      return readStruct(cursor, wanted);
    case "enum":
      return readEnum(cursor, wanted.variants);
    case "parsed": {
      if (cursor.valueStart() !== quote) throw mismatch(cursor, wanted.expected);
      const text = cursor.string();
      const error = wanted.error(text);
      if (error !== undefined) throw cursor.taken(error, "data");
      return text;
    }
    default:
      return readScalar(cursor, wanted.type);
  }
}

/** `None` is `null` inside a list or a map. */
function present(value: JsonValue | undefined): JsonValue {
  return value === undefined ? null : value;
}

/** Sets an own property, whatever its name. */
function put(object: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Reads the value of a key or an index; errors get it in their path. */
function readUnder(cursor: JsonCursor, key: string | number, wanted: JsonType): JsonValue | undefined {
  try {
    return readTyped(cursor, wanted);
  } catch (error) {
    throw under(key, error);
  }
}

const anything: JsonType = { type: "value" };

function readValue(cursor: JsonCursor): JsonValue {
  const byte = cursor.valueStart();
  if (byte === openList)
    return readList(cursor, "", (next) => {
      const list: JsonValue[] = [];
      while (next()) list.push(present(readUnder(cursor, list.length, anything)));
      return list;
    });
  if (byte === openObject)
    return readObject(cursor, "", (next) => {
      const object: { [key: string]: JsonValue } = {};
      for (let key = next(); key !== undefined; key = next()) {
        cursor.colon();
        put(object, key, present(readUnder(cursor, key, anything)));
      }
      return object;
    });
  return readPrimitive(cursor, byte).value;
}

/** Reads a value that is neither a list nor an object; `name` is serde's description of it. */
function readPrimitive(cursor: JsonCursor, byte: number): { value: JsonValue; name: () => string } {
  switch (byte) {
    case 0x6e:
      cursor.literal("null");
      return { value: null, name: () => "null" };
    case 0x74:
      cursor.literal("true");
      return { value: true, name: () => "boolean `true`" };
    case 0x66:
      cursor.literal("false");
      return { value: false, name: () => "boolean `false`" };
    case quote: {
      const value = cursor.string();
      return { value, name: () => `string ${rustDebug(value)}` };
    }
  }
  if (byte !== 0x2d && !isDigit(byte)) throw cursor.peeked("expected value");
  const number = readNumber(cursor);
  return { value: nearestNumber(cursor, number), name: () => numberName(number) };
}

/** Makes an error for a value of the wrong type; reads it first, because its own errors come first. */
function mismatch(cursor: JsonCursor, wanted: string): DecodeError {
  const byte = cursor.valueStart();
  // serde reads no further than the bracket
  const name = byte === openList ? "sequence" : byte === openObject ? "map" : readPrimitive(cursor, byte).name();
  return cursor.taken(`invalid type: ${name}, expected ${wanted}`, "data");
}

function readScalar(cursor: JsonCursor, type: RustScalar): JsonValue | undefined {
  const byte = cursor.valueStart();
  if (byte === 0x2d || isDigit(byte)) {
    if (isInteger(type)) return readInteger(cursor, type);
    if (type === "f64") return nearestNumber(cursor, readNumber(cursor));
    if (type === "f32") return Math.fround(nearestNumber(cursor, readNumber(cursor)));
  }
  if (type === "bool" && (byte === 0x74 || byte === 0x66)) return readPrimitive(cursor, byte).value;
  if (type === "unit" && byte === 0x6e) return readPrimitive(cursor, byte).value;
  if ((type !== "string" && type !== "char") || byte !== quote) throw mismatch(cursor, scalarNames[type]);
  const text = cursor.string();
  if (type === "string" || /^.$/su.test(text)) return text;
  throw cursor.taken(`invalid value: string ${rustDebug(text)}, expected ${scalarNames.char}`, "data");
}

function readInteger(cursor: JsonCursor, type: RustInteger): number {
  const [least, greatest] = integerRanges[type];
  const number = readNumber(cursor);
  const { integer } = number;
  const kind = integer === undefined ? "type" : "value";
  if (integer === undefined || integer < least || integer > greatest) {
    throw cursor.taken(`invalid ${kind}: ${numberName(number)}, expected ${scalarNames[type]}`, "data");
  }
  return Number(integer);
}

/** Reads the content of a list. */
function readList<Content>(cursor: JsonCursor, wanted: string, read: (next: () => boolean) => Content): Content {
  if (cursor.valueStart() !== openList) throw mismatch(cursor, wanted);
  return readMembers(
    cursor,
    (isFirst) => cursor.nextMember(isFirst),
    read,
    () => cursor.closeList(),
  );
}

/** Reads the content of an object. */
function readObject<Content>(cursor: JsonCursor, wanted: string, read: (next: () => string | undefined) => Content): Content {
  if (cursor.valueStart() !== openObject) throw mismatch(cursor, wanted);
  return readMembers(
    cursor,
    (isFirst) => cursor.nextKey(isFirst),
    read,
    () => cursor.closeObject(),
  );
}

/** Reads between two brackets. An error without a position gets that of the end. */
function readMembers<Member, Content>(
  cursor: JsonCursor,
  step: (isFirst: boolean) => Member,
  read: (next: () => Member) => Content,
  close: () => void,
): Content {
  cursor.open();
  let isFirst = true;
  const next = () => {
    const member = step(isFirst);
    isFirst = false;
    return member;
  };
  let content: Content;
  try {
    content = read(next);
  } catch (error) {
    if (error instanceof DecodeError && error.offset === undefined) {
      try {
        close();
      } catch {
        // serde_json keeps the first error
      }
      error.offset = cursor.index;
    }
    throw error;
  }
  cursor.leave();
  close();
  return content;
}

/** Makes an error about a whole list or object; its position is set at the end. */
function placeless(reason: string): DecodeError {
  return new DecodeError(reason, undefined, "data");
}

/** Reads a list with one type for each index. */
function readPlaces(
  cursor: JsonCursor,
  next: () => boolean,
  types: readonly JsonType[],
  tooShort: (have: number) => string,
): (JsonValue | undefined)[] {
  return types.map((type, place) => {
    if (!next()) throw placeless(tooShort(place));
    return readUnder(cursor, place, type);
  });
}

function readStruct(cursor: JsonCursor, wanted: JsonStruct): JsonValue {
  const { fields } = wanted;
  const values = cursor.valueStart() === openList ? readFieldsInOrder(cursor, wanted) : readFieldsByName(cursor, wanted);
  const struct: { [key: string]: JsonValue } = {};
  for (const [place, { name }] of fields.entries()) {
    const value = values[place];
    if (value !== undefined) put(struct, name, value);
  }
  return struct;
}

/** Reads a list as a struct, as serde does: one member for each field, options included. */
function readFieldsInOrder(cursor: JsonCursor, { name, fields }: JsonStruct): (JsonValue | undefined)[] {
  const elements = fields.length === 1 ? "1 element" : `${fields.length} elements`;
  return readList(cursor, "", (next) =>
    readPlaces(
      cursor,
      next,
      fields.map((field) => field.type),
      (have) => `invalid length ${have}, expected struct ${name} with ${elements}`,
    ),
  );
}

function readFieldsByName(cursor: JsonCursor, wanted: JsonStruct): (JsonValue | undefined)[] {
  const { name, fields } = wanted;
  return readObject(cursor, `struct ${name}`, (next) => {
    const values: (JsonValue | undefined)[] = fields.map(() => nothing);
    const seen = new Set<number>();
    for (let key = next(); key !== undefined; key = next()) {
      const place = fields.findIndex((one) => one.name === key);
      const field = fields[place];
      if (field === undefined) {
        if (wanted.unknown === "rejected") throw placeless(`unknown field \`${key}\`, ${expectedNames(fieldNames(wanted), "fields")}`);
        cursor.colon();
        skipJson(cursor);
        continue;
      }
      if (seen.has(place)) throw placeless(`duplicate field \`${key}\``);
      seen.add(place);
      cursor.colon();
      values[place] = readUnder(cursor, key, field.type);
    }
    for (const [place, { name, type }] of fields.entries()) {
      if (type.type !== "option" && !seen.has(place)) throw placeless(`missing field \`${name}\``);
    }
    return values;
  });
}

const names = new WeakMap<JsonStruct, readonly string[]>();

function fieldNames(struct: JsonStruct): readonly string[] {
  const known = names.get(struct) ?? struct.fields.map(({ name }) => name);
  names.set(struct, known);
  return known;
}

function readEnum(cursor: JsonCursor, variants: readonly string[]): JsonValue {
  const variant = (text: string): string => {
    if (variants.includes(text)) return text;
    throw cursor.taken(`unknown variant \`${text}\`, ${expectedNames(variants, "variants")}`, "data");
  };
  const byte = cursor.valueStart();
  if (byte === quote) return variant(cursor.string());
  if (byte !== openObject) throw cursor.peeked("expected value");
  // serde also reads {"variant":null} as a unit variant
  cursor.open();
  const first = cursor.peekPastSpace();
  if (first === end) throw cursor.ended("an object");
  if (first !== quote) throw cursor.peeked(first === 0x7d ? "expected value" : "key must be a string");
  const found = variant(cursor.string());
  cursor.colon();
  readScalar(cursor, "unit");
  cursor.leave();
  const last = cursor.peekPastSpace();
  if (last === 0x7d) {
    cursor.index++;
    return found;
  }
  throw last === end ? cursor.ended("an object") : cursor.taken("expected value");
}
