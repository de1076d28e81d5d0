import { availableParallelism } from "node:os";
import type { PreflightOptions } from "../../engine/options.js";
import { harLines, readHar } from "../har/har.js";
import type { Input, Terminal } from "../terminal/terminal.js";
import { filterLines, jobsFrom, openInput } from "./filter.js";
import { batchSummary, rejections } from "./summary.js";

/** The options of `check --batch` that no single request has. */
export const batchOptions = {
  batch: { type: "boolean" },
  jobs: { type: "string" },
  "fail-on-rejected": { type: "boolean" },
  "request-ids": { type: "boolean" },
} as const;

/** What was given on the command line. */
export interface BatchValues {
  readonly batch?: boolean;
  readonly jobs?: string;
  readonly "fail-on-rejected"?: boolean;
  readonly "request-ids"?: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs `deepgram-preflight check --batch`: a line with a request in, a line with the verdict out.
 *
 * What is written depends on nothing but the lines, so that the outputs of shards, joined, are the output of the whole.
 *
 * @param file - The file to read; `undefined` or `-` for standard input; one that ends in `.har` is turned into lines first.
 * @param values - What was given on the command line.
 * @param options - What shapes the verdicts.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0, or 1 where something was rejected and that was asked for.
 * @throws UsageError for an input that cannot be read, and a number of jobs that is none.
 */
export async function checkBatch(
  file: string | undefined,
  values: BatchValues,
  options: PreflightOptions,
  terminal: Terminal,
): Promise<number> {
  const jobs = jobsFrom(values.jobs, availableParallelism());
  const quiet = values.quiet === true;
  const { input, name } = isHar(file) ? { input: fromHar(file, options, terminal), name: file } : openInput(file, terminal);
  const settings = { options, requestIds: values["request-ids"] === true };
  const { lines, counts, complete } = await filterLines(input, name, { name: "check", settings }, { jobs, quiet }, terminal);
  if (!quiet && complete) terminal.stderr.write(batchSummary(lines, counts));
  return values["fail-on-rejected"] === true && rejections(counts) > 0 ? 1 : 0;
}

function isHar(file: string | undefined): file is string {
  return file !== undefined && /\.har$/i.test(file);
}

/** The requests of a HAR file as lines; credentials go no further than the check that looks at them. */
function fromHar(file: string, { auth }: PreflightOptions, terminal: Terminal): Input {
  const requests = readHar(file, { keepCredentials: auth === "check", hosts: [], allHosts: false }, terminal);
  return bytesOf(harLines(requests));
}

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  for (const line of lines) yield Buffer.from(line);
}
