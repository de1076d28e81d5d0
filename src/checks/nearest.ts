import type { Slots } from "./template.js";

/** What hints and notices use to name what a sender may have meant. Checks get it from the engine, so that a bundle without texts does not carry it. */
export interface SimilarNames {
  readonly nearest: typeof nearest;
  readonly didYouMean: typeof didYouMean;
  readonly nearestNames: typeof nearestNames;
}

// a longer name is not a typing mistake, and the distance costs the product of both lengths
const longestName = 64;
// a request can bring any number of candidates
const mostCandidates = 1024;

/**
 * Finds the candidates that a mistyped name is closest to.
 *
 * @param name - The name as it was sent.
 * @param candidates - The names to choose from; only the first 1,024 are compared.
 * @param most - How many to return at most.
 * @returns The nearest names, nearest first; empty if no name is near.
 * @example
 * nearest("sample-rate", ["sample_rate", "bit_rate"], 1); // ["sample_rate"]
 */
export function nearest(name: string, candidates: Iterable<string>, most: number): string[] {
  if (name.length > longestName) return [];
  const folded = fold(name);
  const limit = Math.floor(folded.length / 3);
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  let compared = 0;
  for (const candidate of candidates) {
    if (++compared > mostCandidates) break;
    // folding drops punctuation: twice the length leaves room for it
    if (candidate.length > 2 * longestName) continue;
    const distance = editDistance(folded, fold(candidate), limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * Fills the placeholder for the candidate that a mistyped name is closest to.
 *
 * @param name - The name as it was sent.
 * @param candidates - The names to choose from.
 * @returns The placeholder `nearest`: a question, or empty text if no name is near.
 */
export function didYouMean(name: string, candidates: Iterable<string>): Slots {
  const [near] = nearest(name, candidates, 1);
  return { nearest: near === undefined ? "" : ` Did you mean \`${near}\`?` };
}

/**
 * Fills the placeholder for the three candidates that an unknown name is closest to.
 *
 * @param name - The name as it was sent.
 * @param candidates - The names to choose from.
 * @returns The placeholder `nearest`: a sentence, or empty text if no name is near.
 */
export function nearestNames(name: string, candidates: Iterable<string>): Slots {
  const names = nearest(name, candidates, 3).join(", ");
  return { nearest: names && ` The nearest: ${names}.` };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** The Levenshtein distance; infinite as soon as it is certain to exceed the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let line = 0; line < a.length; line++) {
    let diagonal = row[0] as number;
    let least = diagonal + 1;
    row[0] = least;
    for (let column = 1; column <= b.length; column++) {
      const above = row[column] as number;
      const replaced = diagonal + (a[line] === b[column - 1] ? 0 : 1);
      const distance = Math.min(replaced, above + 1, (row[column - 1] as number) + 1);
      diagonal = above;
      row[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
  }
  return row[b.length] as number;
}
