import { readFileSync } from "node:fs";
import { type CatalogueEntry, type ErrorReport, errorCatalogue, parseDeepgramError, type UnknownReason } from "../../errors.js";
import { filterLines, jobsFrom, openInput } from "../batch/filter.js";
import { fileProblem, type OptionValues, readArguments, UsageError } from "../terminal/arguments.js";
import { type Colors, colorsFor, printJson, readAll, type Terminal } from "../terminal/terminal.js";
import { explained, reasonText } from "./line.js";
import { errorName, evidenceLines, explanationLines, foreseenErrors, foreseenInSettings } from "./report.js";

export const usage = `usage: deepgram-preflight explain [options] [FILE]
       deepgram-preflight explain --batch [options] [FILE]

Says what an error of the Deepgram API means and what to change. Reads FILE or standard input: a response body, a line of
a log, a stack trace, the reason of a closed connection, or the output of curl -i or curl -v. If the text contains the URL
of the request, says which rule would have foreseen the error.

With --batch, reads a log and counts each error and the rules that would have foreseen it.

options
      --endpoint ID   the endpoint, such as speak.v1, or the URL of the request, if the text does not contain it
      --settings FILE the Settings message of the Voice Agent that was answered: names the key that caused the error
      --evidence      print the evidence too
      --json          print the report, or the summary, as JSON
      --batch         read many lines
      --unknown       with --batch: print the lines that are not recognised, and the summary on standard error
      --jobs N        with --batch: use at most N threads; default: one for each core
  -q, --quiet         with --batch: do not print the progress
  -h, --help          print this help

exit codes: 0 recognised, or the batch was read; 1 not recognised; 2 usage`;

const optionTable = {
  endpoint: { type: "string" },
  settings: { type: "string" },
  evidence: { type: "boolean" },
  json: { type: "boolean" },
  batch: { type: "boolean" },
  unknown: { type: "boolean" },
  jobs: { type: "string" },
  quiet: { type: "boolean", short: "q" },
} as const;

type ExplainValues = OptionValues<typeof optionTable>;

/**
 * Runs `deepgram-preflight explain`.
 *
 * @param args - The arguments after `explain`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0 recognised, 1 not; with `--batch`, a promise of 0.
 * @throws UsageError for unknown arguments, a file that cannot be read, or an empty input.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, optionTable, Number.POSITIVE_INFINITY);
  const { endpoint, json, batch, evidence, settings, ...others } = values;
  const { stdout } = terminal;
  if (positionals.length > 1) throw new UsageError(`one file at a time: ${positionals.join(", ")} were given`);
  if (batch === true && settings !== undefined) throw new UsageError("--settings is about one error: leave --batch out");
  if (batch === true) return explainBatch(positionals[0], values, terminal);
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw new UsageError(`--${stray} needs --batch`);
  const text = await textOf(positionals[0], terminal);
  const report = parsed(text, endpoint);
  const hasQuery = report.endpoint?.includes("?") === true;
  const foreseen = [
    ...(settings === undefined ? [] : foreseenInSettings(settings, report)),
    ...(hasQuery ? foreseenErrors(report.endpoint ?? "", text, report.status) : []),
  ];
  if (json === true) {
    printJson({ ...report, ...(foreseen.length > 0 && { foreseen }) }, stdout);
  } else {
    const colors = colorsFor(terminal, stdout);
    const lines = explanationLines(report, foreseen, colors);
    if (evidence === true && report.known) lines.push(...evidenceLines(report, colors));
    stdout.write(`${lines.join("\n")}\n`);
  }
  return report.known ? 0 : 1;
}

async function textOf(file: string | undefined, terminal: Terminal): Promise<string> {
  const isFile = file !== undefined && file !== "-";
  if (file === undefined && terminal.interactive) throw new UsageError("no FILE was given, and standard input is a terminal");
  const text = isFile ? fileText(file) : (await readAll(terminal.stdin())).toString();
  if (text.trim() === "") throw new UsageError(`${isFile ? file : "standard input"} is empty`);
  return text;
}

function fileText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${fileProblem(error, file) ?? file}`);
  }
}

/** Parses the whole text, which may be one error over many lines; if it is not, the first line that is an error. */
function parsed(text: string, endpoint: string | undefined): ErrorReport {
  const whole = parseDeepgramError(text, { endpoint });
  if (whole.known || !text.trim().includes("\n")) return whole;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const report = parseDeepgramError(line, { endpoint });
    if (report.known) return report;
  }
  return whole;
}

interface ErrorCount {
  readonly error: CatalogueEntry;
  readonly count: number;
  /** The rules that can be the cause, with the number of errors for each. */
  readonly rules: readonly { readonly id: string; readonly count: number }[];
}

/**
 * Runs `deepgram-preflight explain --batch`: counts the errors in a log, in constant memory.
 *
 * @param file - The file to read; `undefined` or `-` for standard input.
 * @param values - The options on the command line.
 * @param terminal - Where to read and write.
 * @returns The exit code, 0.
 * @throws UsageError for an input that cannot be read, or an invalid number of jobs.
 */
async function explainBatch(file: string | undefined, values: ExplainValues, terminal: Terminal): Promise<number> {
  const { endpoint, json, unknown = false, quiet = false } = values;
  const jobs = jobsFrom(values.jobs);
  const { input, name } = openInput(file, terminal);
  const { lines, counts } = await filterLines(input, name, { name: "explain", settings: { endpoint, unknown } }, { jobs, quiet }, terminal);
  const output = unknown ? terminal.stderr : terminal.stdout;
  const errors = errorCounts(counts);
  const others = unknownCounts(counts);
  if (json === true) printJson(summary(lines, errors, others), output);
  else output.write(table(lines, errors, others, colorsFor(terminal, output)));
  return 0;
}

function errorCounts(counts: ReadonlyMap<string, number>): ErrorCount[] {
  return errorCatalogue()
    .flatMap((error): ErrorCount[] => {
      const count = counts.get(explained.error + error.id);
      if (count === undefined) return [];
      const beginning = `${explained.rule}${error.id} `;
      const rules = [...counts].flatMap(([name, of]) =>
        name.startsWith(beginning) ? [{ id: name.slice(beginning.length), count: of }] : [],
      );
      return [{ error, count, rules: commonestFirst(rules) }];
    })
    .sort((a, b) => b.count - a.count);
}

function unknownCounts(counts: ReadonlyMap<string, number>): { readonly id: UnknownReason; readonly count: number }[] {
  return commonestFirst(
    [...counts].flatMap(([name, count]) =>
      name.startsWith(explained.unknown) ? [{ id: name.slice(explained.unknown.length) as UnknownReason, count }] : [],
    ),
  );
}

function commonestFirst<Counted extends { readonly id: string; readonly count: number }>(list: readonly Counted[]): Counted[] {
  return [...list].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

// the JSON lists all of them
const mostRules = 6;

const sumOf = (list: readonly { readonly count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);

function summary(lines: number, errors: readonly ErrorCount[], others: ReturnType<typeof unknownCounts>): object {
  return {
    lines,
    recognised: sumOf(errors),
    errors: errors.map(({ error: { id, status, err_code, category, mend, retry, docs }, count, rules }) => ({
      id,
      count,
      status,
      code: err_code ?? category,
      mend,
      retry,
      docs,
      rules,
    })),
    unknown: others.map(({ id, count }) => ({ reason: id, count })),
  };
}

function table(lines: number, errors: readonly ErrorCount[], others: ReturnType<typeof unknownCounts>, colors: Colors): string {
  const width = String(lines).length;
  const rows = errors.flatMap(({ error, count, rules }) => {
    const shown = rules.slice(0, mostRules).map((rule) => (rule.count === count ? rule.id : `${rule.id} ${rule.count}`));
    const from = [...shown, ...(rules.length > mostRules ? [`${rules.length - mostRules} more`] : [])].join(", ");
    return [
      `  ${String(count).padStart(width)} ${errorName(error, colors)}`,
      ...(from === "" ? [] : [colors.dim(`  ${" ".repeat(width)} possible rules: ${from}`)]),
    ];
  });
  const rest = others.map(({ id, count }) => `  ${String(count).padStart(width)} ${colors.yellow("not recognised")}: ${reasonText(id)}`);
  const recognised = sumOf(errors);
  return [`${lines} lines: ${recognised} recognised, ${lines - recognised} not`, ...rows, ...rest].map((line) => `${line}\n`).join("");
}
