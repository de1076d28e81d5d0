import { availableParallelism } from "node:os";
import { type CatalogueEntry, errorCatalogue, type UnknownReason } from "../../errors.js";
import { filterLines, jobsFrom, openInput } from "../batch/filter.js";
import { type Colors, colorsFor, type Terminal } from "../terminal/terminal.js";
import { explained, reasonText } from "./line.js";

/** The options on the command line. */
export interface ExplainValues {
  readonly endpoint?: string | undefined;
  readonly json?: boolean | undefined;
  readonly unknown?: boolean | undefined;
  readonly jobs?: string | undefined;
  readonly quiet?: boolean | undefined;
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
export async function explainBatch(file: string | undefined, values: ExplainValues, terminal: Terminal): Promise<number> {
  const { endpoint, json, unknown = false, quiet = false } = values;
  const jobs = jobsFrom(values.jobs, availableParallelism());
  const { input, name } = openInput(file, terminal);
  const { lines, counts } = await filterLines(input, name, { name: "explain", settings: { endpoint, unknown } }, { jobs, quiet }, terminal);
  const output = unknown ? terminal.stderr : terminal.stdout;
  const errors = errorCounts(counts);
  const others = unknownCounts(counts);
  output.write(
    json === true
      ? `${JSON.stringify(summary(lines, errors, others), null, 2)}\n`
      : table(lines, errors, others, colorsFor(terminal, output)),
  );
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
    const { id, status, close, type, err_code, category } = error;
    const name = [status ?? (close === undefined ? type : `close ${close}`), err_code ?? category].filter((part) => part !== undefined);
    const shown = rules.slice(0, mostRules).map((rule) => (rule.count === count ? rule.id : `${rule.id} ${rule.count}`));
    const from = [...shown, ...(rules.length > mostRules ? [`${rules.length - mostRules} more`] : [])].join(", ");
    return [
      `  ${String(count).padStart(width)} ${colors.red(id)} ${name.join(" ")}`,
      ...(from === "" ? [] : [colors.dim(`  ${" ".repeat(width)} possible rules: ${from}`)]),
    ];
  });
  const rest = others.map(({ id, count }) => `  ${String(count).padStart(width)} ${colors.yellow("not recognised")}: ${reasonText(id)}`);
  const recognised = sumOf(errors);
  return [`${lines} lines: ${recognised} recognised, ${lines - recognised} not`, ...rows, ...rest].map((line) => `${line}\n`).join("");
}
