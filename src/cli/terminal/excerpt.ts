import stringWidth from "string-width";
import { type JsonError, type JsonStruct, readJson } from "../../decode.js";
import { type Colors, printable } from "./terminal.js";

// what a line is cut down to before it is fitted to the terminal: a body may be one line of megabytes
const nearby = 400;
const narrowest = 20;
// a reason may quote a whole text
const longestReason = 200;

/**
 * Shows where a JSON body does not deserialise: the line, and a caret under the place.
 *
 * @param body - The body.
 * @param struct - What it is deserialised to.
 * @param columns - How wide the terminal is.
 * @param colors - The colours of the stream.
 * @returns The two lines; none where the body deserialises.
 * @example
 * jsonExcerpt(Buffer.from('{"comment" 1}'), struct, 80, colors); // ['1 | {"comment" 1}', '               ^ expected `:`']
 */
export function jsonExcerpt(body: Uint8Array, struct: JsonStruct, columns: number, colors: Colors): string[] {
  const reading = readJson(body, struct);
  if (reading.ok) return [];
  const { error } = reading;
  const gutter = `${error.line} | `;
  const { before, after } = around(body, error);
  const room = Math.max(narrowest, columns - gutter.length - 1);
  const whole = stringWidth(before) + stringWidth(after) <= room;
  const start = whole ? [...before] : fitted([...before].reverse(), Math.min(stringWidth(before), Math.floor(room * 0.6))).reverse();
  const left = start.length < [...before].length ? ["…", ...start.slice(1)] : start;
  const kept = whole ? [...after] : fitted([...after], room - stringWidth(left.join("")));
  const right = kept.length < [...after].length ? [...kept.slice(0, -1), "…"] : kept;
  const indent = " ".repeat(gutter.length + stringWidth(left.join("")));
  const reason = [...printable(error.reason)];
  const said = reason.length > longestReason ? [...reason.slice(0, longestReason), "…"] : reason;
  return [`${colors.dim(gutter)}${left.join("")}${right.join("")}`, `${indent}${colors.red("^")} ${said.join("")}`];
}

/** As many characters as have room. */
function fitted(characters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += stringWidth(character);
    if (width > room) break;
    kept.push(character);
  }
  return kept;
}

/** The line of a fault on both sides of the byte that is to blame. */
function around(body: Uint8Array, { line, column }: JsonError): { before: string; after: string } {
  let from = 0;
  for (let passed = 1; passed < line; passed++) from = body.indexOf(0x0a, from) + 1;
  const feed = body.indexOf(0x0a, from);
  // a carriage return before the line feed is part of the line's end
  const to = feed < 0 ? body.length : feed - (feed > from && body[feed - 1] === 0x0d ? 1 : 0);
  let blamed = Math.min(from + Math.max(0, column - 1), to);
  // a column may be in the middle of a character
  while (blamed > from && ((body[blamed] ?? 0) & 0xc0) === 0x80) blamed--;
  let start = Math.max(from, blamed - nearby);
  while (start < blamed && ((body[start] ?? 0) & 0xc0) === 0x80) start++;
  return { before: text(body.subarray(start, blamed)), after: text(body.subarray(blamed, Math.min(to, blamed + nearby))) };
}

function text(bytes: Uint8Array): string {
  return printable(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
