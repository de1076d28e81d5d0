import type { Slots } from "./template.js";

// a longer name is nobody's typing mistake, and the distance costs the product of both lengths
const longestName = 64;

/**
 * Finds the known names that a mistyped one is closest to.
 *
 * @param name - What was sent.
 * @param known - What exists.
 * @param most - How many to return at most.
 * @returns The nearest names, nearest first; none where nothing is near.
 * @example
 * nearest("sample-rate", ["sample_rate", "bit_rate"], 1); // ["sample_rate"]
 */
export function nearest(name: string, known: Iterable<string>, most: number): string[] {
  if (name.length > longestName) return [];
  const folded = fold(name);
  return [...known]
    .map((candidate) => ({ candidate, distance: editDistance(folded, fold(candidate)) }))
    .filter(({ distance }) => distance <= folded.length / 3)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * Fills the slot for the name that a mistyped one is closest to.
 *
 * @param name - What was sent.
 * @param known - What exists.
 * @returns The slot `nearest`: a question, or nothing where nothing is near.
 */
export function didYouMean(name: string, known: Iterable<string>): Slots {
  const [near] = nearest(name, known, 1);
  return { nearest: near === undefined ? "" : ` Did you mean \`${near}\`?` };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const character of a) {
    const [first = 0, ...rest] = row;
    let diagonal = first;
    let left = first + 1;
    row = [left];
    for (const [index, above] of rest.entries()) {
      left = Math.min(diagonal + (character === b[index] ? 0 : 1), above + 1, left + 1);
      diagonal = above;
      row.push(left);
    }
  }
  return row[b.length] ?? 0;
}
