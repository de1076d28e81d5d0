import { counted } from "./verdict.js";

// as many as one wants to read
const mostRows = 50;

/**
 * Says what a run of `check --batch` came to.
 *
 * @param lines - How many lines there were.
 * @param counts - What was counted, by the names of `counted`.
 * @returns Lines, each with its end: the sum, then the rules that were broken, the commonest first.
 */
export function batchSummary(lines: number, counts: ReadonlyMap<string, number>): string {
  const of = (name: string) => counts.get(name) ?? 0;
  const rows = [...counts].filter(([name]) => name.startsWith(counted.rejected));
  rows.sort(([name, count], [other, otherCount]) => otherCount - count || (name < other ? -1 : 1));
  const sum = [
    `lines ${lines}`,
    `accepted ${of(counted.accepted)}`,
    `rejected ${rejections(counts)}`,
    `not checked ${of(counted.unchecked)}`,
    `errors ${of(counted.error)}`,
    `with notices ${of(counted.noticed)}`,
  ].join(", ");
  const cells = rows.slice(0, mostRows).map(([name, count]) => [String(count), ...name.slice(counted.rejected.length).split(" ")]);
  const widths = [0, 1].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map(
    ([count = "", endpoint = "", ...rest]) => `  ${count.padStart(widths[0] ?? 0)} ${endpoint.padEnd(widths[1] ?? 0)} ${rest.join(" ")}`,
  );
  const more = rows.slice(mostRows).reduce((total, [, count]) => total + count, 0);
  if (more > 0) table.push(`  ${more} more, by ${rows.length - mostRows} other rules`);
  return [sum, ...table].map((line) => `${line}\n`).join("");
}

/**
 * Counts the rejections.
 *
 * @param counts - What was counted, by the names of `counted`.
 * @returns How many lines were rejected.
 */
export function rejections(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, count] of counts) if (name.startsWith(counted.rejected)) sum += count;
  return sum;
}
