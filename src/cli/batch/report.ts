import type { Terminal } from "../terminal/terminal.js";
import { counted } from "./verdict.js";

/** Reports the progress of a long run. */
export interface Progress {
  /** Call this for each finished block with its number of lines and bytes. */
  add(lines: number, bytes: number): void;
  /** Clears the progress line of a terminal. */
  end(): void;
}

// milliseconds: often enough for a person, rarely enough for a log
const redrawInterval = 100;
const logInterval = 30_000;

/**
 * Shows progress on standard error: on a terminal one line that is redrawn, otherwise a new line every 30 seconds.
 *
 * @param terminal - Where to write.
 * @param now - Reads a clock, in milliseconds.
 * @returns The functions to call while the work proceeds.
 */
export function progressOn({ stdout, stderr }: Terminal, now: () => number): Progress {
  const drawn = stderr.isTTY === true;
  // output and progress on the same screen would overwrite each other
  const hidden = drawn && stdout.isTTY === true;
  const start = now();
  let last = start;
  let lines = 0;
  let bytes = 0;
  let isShown = false;
  return {
    add(moreLines, moreBytes) {
      lines += moreLines;
      bytes += moreBytes;
      const time = now();
      if (hidden || time - last < (drawn ? redrawInterval : logInterval)) return;
      last = time;
      const text = `${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round((lines * 1000) / (time - start))} lines/s`;
      stderr.write(drawn ? `\r\u001b[K${text}` : `${text}\n`);
      isShown = drawn;
    },
    end() {
      if (isShown) stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}

// rows that a person wants to read
const mostRows = 50;

/**
 * Summarizes a run of `check --batch`.
 *
 * @param lines - The number of lines.
 * @param counts - The counts, by the names of `counted`.
 * @returns Lines, each with its line feed: the totals, then the violated rules, most frequent first.
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
 * @param counts - The counts, by the names of `counted`.
 * @returns The number of rejected lines.
 */
export function rejections(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, count] of counts) if (name.startsWith(counted.rejected)) sum += count;
  return sum;
}
