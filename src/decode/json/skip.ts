import { end, type JsonCursor, openList, openObject, quote } from "./cursor.js";
import { isDigit } from "./number.js";

/**
 * Skips a value as serde_json skips an ignored one: any depth, without checking number ranges, surrogates or UTF-8.
 *
 * @param cursor - At the start of the value; afterwards behind it.
 * @throws DecodeError if the value is not JSON.
 */
export function skipJson(cursor: JsonCursor): void {
  // a stack of open brackets instead of recursion, whose depth the input would control
  const open: number[] = [];
  for (;;) {
    const byte = cursor.valueStart();
    if (byte === openList || byte === openObject) {
      cursor.index++;
      open.push(byte);
      if (!enter(cursor, byte, true)) open.pop();
      else continue;
    } else skipScalar(cursor, byte);
    for (;;) {
      const bracket = open[open.length - 1];
      if (bracket === undefined) return;
      if (enter(cursor, bracket, false)) break;
      open.pop();
    }
  }
}

/** Moves to the next value of a list or an object; `false` at its end. */
function enter(cursor: JsonCursor, bracket: number, isFirst: boolean): boolean {
  const isList = bracket === openList;
  let byte = cursor.peekPastSpace();
  if (byte === end) throw cursor.ended(isList ? "a list" : "an object");
  // in ASCII, the code of a closing bracket is that of the opening one plus 2
  if (byte === bracket + 2) {
    cursor.index++;
    return false;
  }
  if (!isFirst) {
    if (byte !== 0x2c) throw cursor.peeked(isList ? "expected `,` or `]`" : "expected `,` or `}`");
    cursor.index++;
  }
  if (isList) return true;
  byte = cursor.peekPastSpace();
  if (byte !== quote) throw byte === end ? cursor.ended("an object") : cursor.peeked("key must be a string");
  skipString(cursor);
  cursor.colon();
  return true;
}

function skipScalar(cursor: JsonCursor, byte: number): void {
  if (byte === quote) skipString(cursor);
  else if (byte === 0x6e) cursor.literal("null");
  else if (byte === 0x74) cursor.literal("true");
  else if (byte === 0x66) cursor.literal("false");
  else if (byte === 0x2d || isDigit(byte)) skipNumber(cursor);
  else throw cursor.peeked("expected value");
}

function skipString(cursor: JsonCursor): void {
  cursor.index++;
  for (;;) {
    const byte = cursor.peek();
    if (byte === end) throw cursor.ended("a string");
    if (byte < 0x20) throw cursor.taken("control character (\\u0000-\\u001F) found while parsing a string");
    cursor.index++;
    if (byte === quote) return;
    if (byte !== 0x5c) continue;
    const letter = cursor.peek();
    if (letter === end) throw cursor.ended("a string");
    cursor.index++;
    if (letter === 0x75) cursor.hex();
    else if (!'"\\/bfnrt'.includes(String.fromCharCode(letter))) throw cursor.taken("invalid escape");
  }
}

function skipNumber(cursor: JsonCursor): void {
  if (cursor.peek() === 0x2d) cursor.index++;
  const first = takeDigit(cursor);
  if (first !== 0x30) skipDigits(cursor);
  else if (isDigit(cursor.peek())) throw cursor.peeked("invalid number");
  if (cursor.peek() === 0x2e) {
    cursor.index++;
    if (!isDigit(cursor.peek())) throw cursor.peeked("invalid number");
    skipDigits(cursor);
  }
  if ((cursor.peek() | 0x20) === 0x65) {
    cursor.index++;
    if (cursor.peek() === 0x2b || cursor.peek() === 0x2d) cursor.index++;
    takeDigit(cursor);
    skipDigits(cursor);
  }
}

function takeDigit(cursor: JsonCursor): number {
  const byte = cursor.peek();
  if (byte !== end) cursor.index++;
  if (!isDigit(byte)) throw cursor.taken("invalid number");
  return byte;
}

function skipDigits(cursor: JsonCursor): void {
  while (isDigit(cursor.peek())) cursor.index++;
}
