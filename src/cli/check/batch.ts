import type { PreflightOptions } from "../../engine/options.js";
import { filterLines, jobsFrom, openInput } from "../batch/filter.js";
import type { OptionValues } from "../terminal/arguments.js";
import type { Terminal } from "../terminal/terminal.js";
import { requestLines } from "./har.js";
import { counted } from "./line.js";

/** The options of `check` that require `--batch`. */
export const batchOptions = {
  batch: { type: "boolean" },
  jobs: { type: "string" },
  host: { type: "string", multiple: true },
  "fail-on-rejected": { type: "boolean" },
  "request-ids": { type: "boolean" },
} as const;

type BatchValues = OptionValues<typeof batchOptions> & {
  readonly "fail-on-unchecked"?: boolean | undefined;
  readonly quiet?: boolean | undefined;
};

/**
 * Runs `deepgram-preflight check --batch`: reads a request per line, writes a verdict per line.
 *
 * The output depends only on the lines, so you can check the parts of a file and concatenate the outputs.
 *
 * @param file - The file to read; `undefined` or `-` for standard input. A HAR file becomes lines first.
 * @param values - The options given.
 * @param options - The options of the verdicts.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, or 1 or 3 if the options ask for it.
 * @throws UsageError for an input that cannot be read, and an invalid number of jobs.
 */
export async function checkBatch(
  file: string | undefined,
  values: BatchValues,
  options: PreflightOptions,
  terminal: Terminal,
): Promise<number> {
  const jobs = jobsFrom(values.jobs);
  const quiet = values.quiet === true;
  const { input, name } = openInput(file, terminal);
  const requests = requestLines(input, name, { keepCredentials: options.auth === "check", hosts: values.host ?? [] });
  const settings = { options, requestIds: values["request-ids"] === true };
  const { lines, counts, complete } = await filterLines(requests, name, { name: "check", settings }, { jobs, quiet }, terminal);
  if (!quiet && complete) terminal.stderr.write(batchSummary(lines, counts));
  if (values["fail-on-rejected"] === true && rejections(counts) > 0) return 1;
  return values["fail-on-unchecked"] === true && (counts.get(counted.unchecked) ?? 0) > 0 ? 3 : 0;
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

/** Counts the rejections. */
function rejections(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, count] of counts) if (name.startsWith(counted.rejected)) sum += count;
  return sum;
}
