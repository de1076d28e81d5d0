import { availableParallelism } from "node:os";
import type { PreflightOptions } from "../../engine/options.js";
import type { Terminal } from "../terminal/terminal.js";
import { filterLines, jobsFrom, openInput } from "./filter.js";
import { requestLines } from "./har.js";
import { batchSummary, rejections } from "./report.js";
import { counted } from "./verdict.js";

/** The options of `check` that require `--batch`. */
export const batchOptions = {
  batch: { type: "boolean" },
  jobs: { type: "string" },
  host: { type: "string", multiple: true },
  "fail-on-rejected": { type: "boolean" },
  "request-ids": { type: "boolean" },
} as const;

/** The values of the options of a batch. */
export interface BatchValues {
  readonly batch?: boolean;
  readonly jobs?: string;
  readonly host?: string[];
  readonly "fail-on-rejected"?: boolean;
  readonly "fail-on-unchecked"?: boolean;
  readonly "request-ids"?: boolean;
  readonly quiet?: boolean;
}

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
  const jobs = jobsFrom(values.jobs, availableParallelism());
  const quiet = values.quiet === true;
  const { input, name } = openInput(file, terminal);
  const requests = requestLines(input, name, { keepCredentials: options.auth === "check", hosts: values.host ?? [] });
  const settings = { options, requestIds: values["request-ids"] === true };
  const { lines, counts, complete } = await filterLines(requests, name, { name: "check", settings }, { jobs, quiet }, terminal);
  if (!quiet && complete) terminal.stderr.write(batchSummary(lines, counts));
  if (values["fail-on-rejected"] === true && rejections(counts) > 0) return 1;
  return values["fail-on-unchecked"] === true && (counts.get(counted.unchecked) ?? 0) > 0 ? 3 : 0;
}
