import { expectedNames } from "../text/name-list.js";
import { rustDebug } from "../text/rust-debug.js";
import { rustFloat } from "../text/rust-float.js";
import { integerRanges, isInteger, type RustInteger, type RustScalar, scalarNames } from "../text/rust-scalar.js";
import { decodeUtf8 } from "../text/utf8.js";
import type { JsonCursor, JsonNumber } from "./cursor.js";
import { JsonFault, under } from "./error.js";
import { skipJson } from "./skip.js";
import type { JsonStruct, JsonType, JsonValue } from "./type.js";

const quote = 0x22;
const openList = 0x5b;
const openObject = 0x7b;
const end = -1;

/** What there is in place of a value that no field holds: an option that is none, or what was skipped. */
const nothing = undefined;

/**
 * Reads a value of a type as serde_json deserialises it.
 *
 * @param cursor - In front of the value; behind it afterwards.
 * @param wanted - The type.
 * @returns The value; `undefined` for an option that is none and for what is ignored.
 * @throws JsonFault where serde_json has an error.
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

/** A list has a place for every value, also for none. */
function present(value: JsonValue | undefined): JsonValue {
  return value === undefined ? null : value;
}

/** Gives an object a field of its own, whatever its name. */
function put(object: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** Reads a value that stands under a key or at a place. */
function readUnder(cursor: JsonCursor, key: string | number, wanted: JsonType): JsonValue | undefined {
  try {
    return readTyped(cursor, wanted);
  } catch (fault) {
    throw under(key, fault);
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

/** A value that is neither a list nor an object, and how serde calls it. */
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
  if (byte !== 0x2d && (byte < 0x30 || byte > 0x39)) throw cursor.peeked("expected value");
  const number = cursor.number();
  return { value: nearestNumber(cursor, number), name: () => numberName(number) };
}

function numberName({ integer, float }: JsonNumber): string {
  return integer === undefined ? `floating point \`${rustFloat(float)}\`` : `integer \`${integer}\``;
}

/** The number that `JSON.parse` gives: serde_json's own rounding is for its messages. */
function nearestNumber({ bytes }: JsonCursor, { integer, from, to }: JsonNumber): number {
  return Number(integer ?? decodeUtf8(bytes.subarray(from, to)));
}

/** Says that a value is of another type, once it is read: what is wrong with itself comes first. */
function mismatch(cursor: JsonCursor, wanted: string): JsonFault {
  const byte = cursor.valueStart();
  // serde looks at no more than the bracket
  const name = byte === openList ? "sequence" : byte === openObject ? "map" : readPrimitive(cursor, byte).name();
  return cursor.taken(`invalid type: ${name}, expected ${wanted}`, "data");
}

function readScalar(cursor: JsonCursor, type: RustScalar): JsonValue | undefined {
  const byte = cursor.valueStart();
  if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
    if (isInteger(type)) return readInteger(cursor, type);
    if (type === "f64") return nearestNumber(cursor, cursor.number());
    if (type === "f32") return Math.fround(nearestNumber(cursor, cursor.number()));
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
  const number = cursor.number();
  const { integer } = number;
  const kind = integer === undefined ? "type" : "value";
  if (integer === undefined || integer < least || integer > greatest) {
    throw cursor.taken(`invalid ${kind}: ${numberName(number)}, expected ${scalarNames[type]}`, "data");
  }
  return Number(integer);
}

/** Reads what is in a list. */
function readList<Content>(cursor: JsonCursor, wanted: string, read: (next: () => boolean) => Content): Content {
  if (cursor.valueStart() !== openList) throw mismatch(cursor, wanted);
  return readMembers(
    cursor,
    (isFirst) => cursor.nextMember(isFirst),
    read,
    () => cursor.closeList(),
  );
}

/** Reads what is in an object. */
function readObject<Content>(cursor: JsonCursor, wanted: string, read: (next: () => string | undefined) => Content): Content {
  if (cursor.valueStart() !== openObject) throw mismatch(cursor, wanted);
  return readMembers(
    cursor,
    (isFirst) => cursor.nextKey(isFirst),
    read,
    () => cursor.closeObject(),
  );
}

/** Reads between two brackets; a fault without a place gets that of the end, as far as it ends there. */
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
  } catch (fault) {
    if (fault instanceof JsonFault && fault.offset === undefined) {
      try {
        close();
      } catch {
        // serde_json drops this one: the first error wins
      }
      fault.offset = cursor.index;
    }
    throw fault;
  }
  cursor.leave();
  close();
  return content;
}

/** A fault about a whole list or object: its place is known when that is done with. */
function placeless(reason: string): JsonFault {
  return new JsonFault(reason, undefined, "data");
}

/** Reads a list that has a type for each place. */
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

/** serde takes a list for a struct: a member for each field, options too. */
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
  // a variant that holds nothing may be written as {"variant":null}
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
