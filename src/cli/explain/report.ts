import evidenceFile from "../../../schemas/evidence.json" with { type: "json" };
import type { ErrorReport, RecognisedError, RuleReference } from "../../errors.js";
import { type Colors, printable } from "../terminal/terminal.js";
import type { Foreseen } from "./foreseen.js";
import { reasonText } from "./line.js";

/** Everything that is known about an error. */
export interface Explained {
  readonly report: ErrorReport;
  /** The rules that the request in the error breaks. */
  readonly foreseen: readonly Foreseen[];
}

const evidence = new Map(Object.entries(evidenceFile.evidence));

const mostLines = 8;
const mostRules = 6;

/**
 * Explains an error to a person: what it means and what to change, in at most eight lines.
 *
 * @param explained - The error.
 * @param colors - The colours.
 * @returns The lines.
 */
export function explanationLines({ report, foreseen }: Explained, colors: Colors): string[] {
  const lines = report.known ? recognised(report, foreseen, colors) : unrecognised(report, foreseen, colors);
  if (report.requestId !== undefined) lines.push(field("request", printable(report.requestId), colors));
  const docs = report.known ? [field("docs", report.error.docs, colors)] : [];
  return [...lines, ...docs].slice(0, mostLines);
}

function recognised(report: RecognisedError, foreseen: readonly Foreseen[], colors: Colors): string[] {
  const { error, by, id, message, mend, alternatives } = report;
  const name = [error.status ?? (error.close === undefined ? error.type : `close ${error.close}`), error.err_code ?? error.category];
  const doubt = by === "exact" ? "" : colors.dim(` by ${by === "code" || by === "status" ? `its ${by} alone` : "part of its message"}`);
  const usual = error.details ?? error.err_msg ?? undefined;
  const [cause] = foreseen;
  return [
    `${colors.red(id)} ${name.filter((part) => part !== undefined).join(" ")}${doubt}`,
    ...meaning(report, cause),
    ...(by === "code" && message !== undefined && usual !== undefined ? [field("usual", usual, colors)] : []),
    ...causeLines(foreseen, colors),
    ...(cause === undefined ? [field("change", mend === null ? "nothing: the request is not the cause" : printable(mend), colors)] : []),
    field("retry", retryText(report), colors),
    ...ruleLine(report, cause, colors),
    ...(alternatives.length > 0 && by !== "status" ? [field("or", alternatives.join(", "), colors)] : []),
  ];
}

function unrecognised(
  { reason, candidates, status, code }: ErrorReport & { known: false },
  foreseen: readonly Foreseen[],
  colors: Colors,
): string[] {
  const name = [status, code].filter((part) => part !== undefined).join(" ");
  return [
    `${colors.yellow("not recognised")}${name === "" ? "" : ` ${printable(name)}`}: ${reasonText(reason)}`,
    ...(candidates.length > 0 ? [field("may be", candidates.join(", "), colors)] : []),
    ...causeLines(foreseen, colors),
    ...(status !== undefined && reason === "text not known"
      ? [field("try", "--endpoint ID or URL, if Deepgram answered this", colors)]
      : []),
  ];
}

/** The meaning, or the message if it says everything. */
function meaning({ message, error }: RecognisedError, cause: Foreseen | undefined): string[] {
  const template = error.details ?? error.err_msg;
  const said = error.means ?? message ?? (typeof template === "string" ? template : undefined);
  return cause !== undefined || said === undefined ? [] : [`  ${printable(said)}`];
}

/** The rule that the request breaks: the message that a client dropped. */
function causeLines([cause, ...others]: readonly Foreseen[], colors: Colors): string[] {
  if (cause === undefined) return [];
  const { pointer, line } = cause;
  const more = others.length === 0 ? "" : colors.dim(` and ${others.slice(0, mostRules).map(nameOf).join(", ")}`);
  const key = pointer === undefined ? [] : [field("key", `${printable(pointer)}${line === undefined ? "" : `, line ${line}`}`, colors)];
  return [
    `  ${printable(cause.message)}`,
    ...key,
    field("change", printable(cause.hint), colors),
    field("foreseen", `by preflight, rule ${cause.rule}${more}, from ${pointer === undefined ? "the URL" : "the settings"}`, colors),
  ];
}

function nameOf({ rule, pointer }: Foreseen): string {
  return pointer === undefined ? rule : `${rule} at ${printable(pointer)}`;
}

function retryText({ retry, error }: RecognisedError): string {
  if (!error.retry.helps) return "does not help: the same request gets the same answer";
  const wait = retry.after === undefined ? error.retry.after : `after ${retry.after / 1000} s, as the server says`;
  return `can help${wait === undefined ? "" : `: ${wait}`}`;
}

function ruleLine({ rules, error }: RecognisedError, cause: Foreseen | undefined, colors: Colors): string[] {
  const ids = [...new Set(rules.map(({ id }) => id))];
  if (ids.length > 0) {
    const rest = ids.length > mostRules ? `, and ${ids.length - mostRules} more` : "";
    const page = colors.dim(`(more: deepgram-preflight rules ${ids[0]})`);
    return [field("rule", `${ids.slice(0, mostRules).join(", ")}${rest} ${page}`, colors)];
  }
  return error.why === undefined || cause !== undefined ? [] : [field("foreseen", `not by preflight: ${error.why}`, colors)];
}

/**
 * Lists the evidence for an error: each rule once, with how certain it is and where it applies; without rules, the evidence for the error.
 *
 * @param report - The error.
 * @param colors - The colours.
 * @returns The lines.
 */
export function evidenceLines(report: RecognisedError, colors: Colors): string[] {
  const byId = new Map<string, RuleReference[]>();
  for (const rule of report.rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  const lines = [...byId].flatMap(([id, same]) => {
    const certainties = same.map(({ rejects, text }) =>
      rejects === "by format" ? "see the table of formats" : `${rejects}; text ${text}`,
    );
    const endpoints = [...new Set(same.flatMap((rule) => rule.endpoints))].join(", ");
    return [
      field("rule", `${id} ${colors.dim(`(${[...new Set(certainties)].join(" or ")}) ${endpoints}`)}`, colors),
      ...citations([...new Set(same.flatMap((rule) => rule.evidence))], colors),
    ];
  });
  return lines.length > 0 ? lines : citations(report.error.evidence, colors);
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
