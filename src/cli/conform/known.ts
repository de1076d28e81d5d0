import { readFileSync } from "node:fs";
import { UsageError } from "../terminal/arguments.js";

/** Vectors that an implementation is known to answer differently. */
export interface KnownDifference {
  /** The id of a vector; `*` matches any text. */
  readonly id: string;
  readonly reason: string;
}

/**
 * Reads a list of known differences: a JSON list, or one entry per line.
 *
 * @param path - The file.
 * @returns The entries.
 * @throws UsageError that names the file and the entry if the list is invalid.
 */
export function readKnownDifferences(path: string): KnownDifference[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`--known ${path}: ${(error as Error).message}`);
  }
  const entries = /^\s*\[/.test(text) ? listOf(text, path) : linesOf(text, path);
  const places = new Map<string, string>();
  return entries.map(({ entry, place }) => {
    const { id, reason } = (typeof entry === "object" && entry !== null ? entry : {}) as { id?: unknown; reason?: unknown };
    if (typeof id !== "string" || id === "") throw new UsageError(`--known ${path}: ${place} has no "id"`);
    if (typeof reason !== "string" || reason.trim() === "") throw new UsageError(`--known ${path}: ${place}, ${id}, has no "reason"`);
    const before = places.get(id);
    if (before !== undefined) throw new UsageError(`--known ${path}: ${place} repeats ${id} of ${before}`);
    places.set(id, place);
    return { id, reason };
  });
}

interface Entry {
  readonly entry: unknown;
  readonly place: string;
}

function listOf(text: string, path: string): Entry[] {
  return (parsed(text, `--known ${path}`) as unknown[]).map((entry, index) => ({ entry, place: `entry ${index + 1}` }));
}

function linesOf(text: string, path: string): Entry[] {
  return text.split("\n").flatMap((line, index) => {
    const place = `line ${index + 1}`;
    return line.trim() === "" ? [] : [{ entry: parsed(line, `--known ${path}: ${place}`), place }];
  });
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: ${(error as Error).message}`);
  }
}

/**
 * Creates the search for the entry of a vector.
 *
 * @param known - The entries.
 * @returns A function that finds the first entry that matches an id.
 */
export function knownFinder(known: readonly KnownDifference[]): (id: string) => KnownDifference | undefined {
  const exact = new Map(known.map((entry) => [entry.id, entry]));
  const patterns = known
    .filter(({ id }) => id.includes("*"))
    .map((entry) => ({ entry, pattern: new RegExp(`^${entry.id.split("*").map(escaped).join(".*")}$`) }));
  return (id) => exact.get(id) ?? patterns.find(({ pattern }) => pattern.test(id))?.entry;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
