import { readFileSync } from "node:fs";
import { locate } from "../../decode/json/locate.js";
import { UsageError } from "../terminal/arguments.js";

/** A file with a Settings message of the Voice Agent. */
export interface SettingsFile {
  /** The content of the file. */
  readonly source: string;
  /** The message: the content without comments and `$schema`. Every position stays. */
  readonly text: string;
}

/**
 * Reads a file with a Settings message.
 *
 * @param file - The path of the file.
 * @returns The message.
 * @throws UsageError if the file cannot be read.
 */
export function readSettings(file: string): SettingsFile {
  let source: string;
  try {
    source = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw new UsageError(`--settings ${file}: ${(error as Error).message}`);
  }
  return { source, text: withoutSchema(withoutComments(source)) };
}

/**
 * Replaces the comments of a JSON text by white space, so that every position stays.
 *
 * @param text - JSON with comments.
 * @returns The text without them.
 */
export function withoutComments(text: string): string {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, (part) => (part[0] === '"' ? part : blank(part)));
}

/** Replaces `$schema` at the root by white space: it is for editors, and the server does not know it. */
function withoutSchema(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  const { key } = locate(text, ["$schema"]) ?? {};
  const member = /^"\$schema"\s*:\s*"(?:[^"\\]|\\.)*"\s*(,?)/.exec(key === undefined ? "" : text.slice(key));
  if (key === undefined || member === null) return text;
  const before = text.slice(0, key);
  // without a comma behind it, it was the last member
  const head = member[1] === "" ? before.replace(/,(\s*)$/, " $1") : before;
  return head + blank(member[0]) + text.slice(key + member[0].length);
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}

/**
 * Finds the key of a pointer; for a missing key, the object that should contain it.
 *
 * @param text - The message.
 * @param pointer - The pointer of a rule, such as `/message/agent/think`.
 * @returns The position in the text; `undefined` if the text is not JSON.
 */
export function placeOf(text: string, pointer: string): number | undefined {
  const steps = pointer
    .split("/")
    .slice(2)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  for (let length = steps.length; length >= 0; length--) {
    const place = locate(text, typed(text, steps.slice(0, length)));
    if (place !== undefined) return place.key;
  }
  return undefined;
}

/** The steps of a pointer as keys and indices: which one a step is, the text says. */
function typed(text: string, steps: readonly string[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const around = locate(text, path);
    path.push(around !== undefined && text[around.value] === "[" ? Number(step) : step);
  }
  return path;
}
