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
  if (name.length === 0 || name.length > longestName) return [];
  const folded = fold(name);
  const reach = Math.max(1, Math.floor(folded.length / 3));
  const candidates: [distance: number, name: string][] = [];
  for (const candidate of known) {
    const distance = editDistance(folded, fold(candidate), reach);
    if (distance <= reach) candidates.push([distance, candidate]);
  }
  candidates.sort(([a], [b]) => a - b);
  return candidates.slice(0, most).map(([, candidate]) => candidate);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function editDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? reach + 1;
}
