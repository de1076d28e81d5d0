import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type ErrorReport, parseDeepgramError } from "../../errors.js";
import { UsageError } from "../terminal/arguments.js";
import { fileFault } from "../terminal/file-fault.js";
import { colorsFor, readAll, type Terminal } from "../terminal/terminal.js";
import { explainBatch } from "./batch.js";
import { foreseenErrors, foreseenInSettings } from "./foreseen.js";
import { evidenceLines, explanationLines } from "./report.js";

export const explainUsage = `usage: deepgram-preflight explain [options] [FILE]
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

/**
 * Runs `deepgram-preflight explain`.
 *
 * @param args - The arguments after `explain`.
 * @param terminal - Where to read and write.
 * @returns The exit code: 0 recognised, 1 not; with `--batch`, a promise of 0.
 * @throws UsageError for unknown arguments, a file that cannot be read, or an empty input.
 */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = options(args);
  const { endpoint, json, help, batch, evidence, settings, ...others } = values;
  const { stdout } = terminal;
  if (help === true) {
    stdout.write(`${explainUsage}\n`);
    return 0;
  }
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
    stdout.write(`${JSON.stringify({ ...report, ...(foreseen.length > 0 && { foreseen }) }, null, 2)}\n`);
  } else {
    const colors = colorsFor(terminal, stdout);
    const lines = explanationLines({ report, foreseen }, colors);
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
    throw new UsageError(`cannot read ${fileFault(error, file) ?? file}`);
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

function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        endpoint: { type: "string" },
        settings: { type: "string" },
        evidence: { type: "boolean" },
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
