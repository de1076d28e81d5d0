import type { JsonError } from "../../decode/json/error.js";
import { readJson } from "../../decode/json/json.js";
import type { JsonStruct } from "../../decode/json/type.js";
import { type Colors, printable } from "./terminal.js";

// bytes kept on each side of the fault: a body may be one line of megabytes
const nearby = 400;
const narrowest = 20;
// a reason may quote a long text
const longestReason = 200;

/**
 * Shows where a JSON body fails to deserialize: the line, and a caret under the position.
 *
 * @param body - The body.
 * @param struct - The type that the server deserializes it to.
 * @param columns - The width of the terminal in columns.
 * @param colors - The colors of the stream.
 * @returns The two lines; an empty list if the body deserializes.
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
  const whole = widthOf(before) + widthOf(after) <= room;
  const start = whole ? [...before] : fitted([...before].reverse(), Math.min(widthOf(before), Math.floor(room * 0.6))).reverse();
  const left = start.length < [...before].length ? ["…", ...start.slice(1)] : start;
  const kept = whole ? [...after] : fitted([...after], room - widthOf(left.join("")));
  const right = kept.length < [...after].length ? [...kept.slice(0, -1), "…"] : kept;
  const indent = " ".repeat(gutter.length + widthOf(left.join("")));
  const reason = [...printable(error.reason)];
  const said = reason.length > longestReason ? [...reason.slice(0, longestReason), "…"] : reason;
  return [`${colors.dim(gutter)}${left.join("")}${right.join("")}`, `${indent}${colors.red("^")} ${said.join("")}`];
}

/** The first characters, as many as fit. */
function fitted(characters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += widthOf(character);
    if (width > room) break;
    kept.push(character);
  }
  return kept;
}

/** The text of the line before and after the byte where the error is. */
function around(body: Uint8Array, { line, column }: JsonError): { before: string; after: string } {
  let from = 0;
  for (let passed = 1; passed < line; passed++) from = body.indexOf(0x0a, from) + 1;
  const feed = body.indexOf(0x0a, from);
  // a carriage return before the line feed belongs to the line ending
  const to = feed < 0 ? body.length : feed - (feed > from && body[feed - 1] === 0x0d ? 1 : 0);
  let faulty = Math.min(from + Math.max(0, column - 1), to);
  // a column may point into the middle of a character
  while (faulty > from && ((body[faulty] ?? 0) & 0xc0) === 0x80) faulty--;
  let start = Math.max(from, faulty - nearby);
  while (start < faulty && ((body[start] ?? 0) & 0xc0) === 0x80) start++;
  return { before: text(body.subarray(start, faulty)), after: text(body.subarray(faulty, Math.min(to, faulty + nearby))) };
}

function text(bytes: Uint8Array): string {
  return printable(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

// East Asian wide and full-width characters and emoji (Unicode Standard Annex 11) take two columns; `printable` has replaced control characters
const wide =
  /^[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;
const zeroWidth = /^(?:\p{Mn}|\p{Me}|\p{Cf})/u;

function widthOf(content: string): number {
  let width = 0;
  for (const character of content) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
