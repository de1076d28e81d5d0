import { parseArgs } from "node:util";
import evidenceFile from "../../../schemas/evidence.json" with { type: "json" };
import { type ErrorReport, parseDeepgramError, type RecognisedError, type RuleReference } from "../../errors.js";
import { UsageError } from "../terminal/arguments.js";
import { type Colors, colorsFor, printable, readAll, type Terminal } from "../terminal/terminal.js";
import { explainBatch } from "./batch.js";
import { reasonText } from "./line.js";

export const explainUsage = `usage: deepgram-preflight explain [options] < FILE
       deepgram-preflight explain --batch [options] [FILE]

Says what an error of the Deepgram API means and what to change in the request, with the rules that it can come from and
the evidence for them. Reads an error body, a line of a log or a whole HTTP response, as curl -i or curl -v prints one.

With --batch it reads many lines, each an error or a line of a log, and prints how often each error occurs and which
rules would have foreseen it.

options
      --endpoint ID   where it was answered, such as speak.v1 or a URL, where the text does not tell
      --json          print the report, or the summary, as JSON
      --batch         read many lines
      --unknown       with --batch, print the lines that are not recognised, and the summary to standard error
      --jobs N        with --batch, the most threads; as many as there are cores by default
  -q, --quiet         with --batch, say nothing of how far it is
  -h, --help          print this

exit codes: 0 recognised, or a batch that was read; 1 not recognised, 2 usage`;

const evidence = new Map(Object.entries(evidenceFile.evidence));

/**
 * Runs `deepgram-preflight explain`.
 *
 * @param args - The arguments after `explain`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0 recognised, 1 not; with `--batch` a promise of 0.
 * @throws UsageError for arguments that do not exist, or nothing to read.
 */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = options(args);
  const { endpoint, json, help, batch, ...others } = values;
  if (help === true) {
    terminal.stdout.write(`${explainUsage}\n`);
    return 0;
  }
  if (batch === true) return explainBatch(positionals, values, terminal);
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw new UsageError(`--${stray} goes with --batch alone`);
  if (positionals.length > 0) throw new UsageError("an error is read from standard input");
  if (terminal.interactive) throw new UsageError("no error on standard input");
  const text = (await readAll(terminal.stdin())).toString();
  if (text.trim() === "") throw new UsageError("standard input is empty");
  const report = parseDeepgramError(text, { endpoint });
  const { stdout } = terminal;
  if (json === true) stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else stdout.write(described(report, colorsFor(terminal, stdout)));
  return report.known ? 0 : 1;
}

function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        endpoint: { type: "string" },
        json: { type: "boolean" },
        batch: { type: "boolean" },
        unknown: { type: "boolean" },
        jobs: { type: "string" },
        quiet: { type: "boolean", short: "q" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*$/s, ""));
  }
}

function described(report: ErrorReport, colors: Colors): string {
  const lines = report.known ? recognised(report, colors) : unknown(report, colors);
  if (report.requestId !== undefined) lines.push(field("request", report.requestId, colors));
  return `${lines.join("\n")}\n`;
}

function unknown({ reason, candidates, status, code }: ErrorReport & { known: false }, colors: Colors): string[] {
  const name = [status, code].filter((part) => part !== undefined).join(" ");
  return [
    `${colors.yellow("not recognised")}${name === "" ? "" : ` ${printable(name)}`}: ${reasonText(reason)}`,
    ...(candidates.length > 0 ? [field("may be", candidates.join(", "), colors)] : []),
  ];
}

function recognised(report: RecognisedError, colors: Colors): string[] {
  const { error, by, id, message, mend, rules, alternatives, retry } = report;
  const name = [error.status ?? (error.close === undefined ? error.type : `close ${error.close}`), error.err_code ?? error.category];
  const doubt =
    by === "exact" ? "" : colors.dim(` by ${by === "code" || by === "status" ? `its ${by} alone` : "what is left of its message"}`);
  const template = error.details ?? error.err_msg;
  const wait = retry.after === undefined ? (error.retry.after ?? "") : `after ${retry.after / 1000} s, as the server says`;
  return [
    `${colors.red(id)} ${name.filter((part) => part !== undefined).join(" ")}${doubt}`,
    ...(message !== undefined || (template !== undefined && template !== null) ? [`  ${printable(message ?? template ?? "")}`] : []),
    field("change", mend ?? "nothing: the request is not to blame", colors),
    field("retry", error.retry.helps ? `can help${wait === "" ? "" : `: ${wait}`}` : "does not help: the same is answered again", colors),
    ...(error.why === undefined ? [] : [field("foreseen", `not by preflight: ${error.why}`, colors)]),
    ...ruleLines(rules, colors),
    ...(rules.length === 0 ? citations(error.evidence, colors) : []),
    ...(alternatives.length > 0 && by !== "status" ? [field("or", alternatives.join(", "), colors)] : []),
    field("docs", error.docs, colors),
  ];
}

/** The rules by their ids; what several endpoints have is one. */
function ruleLines(rules: readonly RuleReference[], colors: Colors): string[] {
  const byId = new Map<string, RuleReference[]>();
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return [...byId].flatMap(([id, same]) => {
    const certainty = [
      ...new Set(
        same.map(({ rejects, text }) => (rejects === "by format" ? "as sure as the table of formats" : `${rejects}; text ${text}`)),
      ),
    ].join(" or ");
    const endpoints = [...new Set(same.flatMap((rule) => rule.endpoints))].join(", ");
    return [
      field("rule", `${id} ${colors.dim(`(${certainty}) ${endpoints}`)}`, colors),
      ...citations([...new Set(same.flatMap((rule) => rule.evidence))], colors),
    ];
  });
}

function citations(ids: readonly string[], colors: Colors): string[] {
  return ids.flatMap((id) => {
    const entry = evidence.get(id);
    return entry === undefined ? [] : [colors.dim(`            ${entry.date} ${entry.kind}: ${entry.says} (${entry.source})`)];
  });
}

function field(name: string, content: string, colors: Colors): string {
  return `  ${colors.cyan(name.padEnd(8))}  ${content}`;
}
