import evidenceFile from "../../../schemas/evidence.json" with { type: "json" };
import type { CatalogueEntry, ErrorReport, RecognisedError, RuleReference } from "../../errors.js";
import { createPreflight, preflightMessage } from "../../index.js";
import { placeOf, readSettings } from "../check/messages.js";
import { type Colors, printable } from "../terminal/terminal.js";
import { reasonText } from "./line.js";

/** A rule of `preflight` that the request or the Settings message of an error breaks. */
export interface Foreseen {
  readonly rule: string;
  /** The status; `undefined` for a message of a stream. */
  readonly status?: number;
  /** The message that the server sends because of the rule. */
  readonly message: string;
  /** What to change. */
  readonly hint: string;
  /** The key in the Settings message, as a JSON Pointer. */
  readonly pointer?: string;
  /** The line of the key in the file, from 1. */
  readonly line?: number;
}

const evidence = new Map(Object.entries(evidenceFile.evidence));

const mostLines = 8;
const mostRules = 6;

/**
 * Explains an error to a person: what it means and what to change, in at most eight lines.
 *
 * @param report - The error.
 * @param foreseen - The rules that the request in the error breaks.
 * @param colors - The colours.
 * @returns The lines.
 */
export function explanationLines(report: ErrorReport, foreseen: readonly Foreseen[], colors: Colors): string[] {
  const lines = report.known ? recognised(report, foreseen, colors) : unrecognised(report, foreseen, colors);
  if (report.requestId !== undefined) lines.push(field("request", printable(report.requestId), colors));
  const docs = report.known ? [field("docs", report.error.docs, colors)] : [];
  return [...lines, ...docs].slice(0, mostLines);
}

function recognised(report: RecognisedError, foreseen: readonly Foreseen[], colors: Colors): string[] {
  const { error, by, message, mend, alternatives } = report;
  const doubt = by === "exact" ? "" : colors.dim(` by ${by === "code" || by === "status" ? `its ${by} alone` : "part of its message"}`);
  const usual = error.details ?? error.err_msg ?? undefined;
  const [cause] = foreseen;
  return [
    `${errorName(error, colors)}${doubt}`,
    ...meaning(report, cause),
    ...(by === "code" && message !== undefined && usual !== undefined ? [field("usual", usual, colors)] : []),
    ...causeLines(foreseen, colors),
    ...(cause === undefined ? [field("change", mend === null ? "nothing: the request is not the cause" : printable(mend), colors)] : []),
    field("retry", retryText(report), colors),
    ...ruleLine(report, cause, colors),
    ...(alternatives.length > 0 && by !== "status" ? [field("or", alternatives.join(", "), colors)] : []),
  ];
}

/**
 * Names an error of the catalogue.
 *
 * @param error - The error.
 * @param colors - The colours.
 * @returns Its id, its status or its form on a stream, and its code.
 */
export function errorName({ id, status, close, type, err_code, category }: CatalogueEntry, colors: Colors): string {
  const form = status ?? (close === undefined ? type : `close ${close}`);
  return `${colors.red(id)} ${[form, err_code ?? category].filter((part) => part !== undefined).join(" ")}`;
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

// an error that happened is more certain than a rule: inferred rules count too
const preflight = createPreflight({ certainty: "inferred", all: true });

const target = /^(?:(https?|wss?):\/\/[^/?#]*)?(\/.*)$/i;

/**
 * Runs the rules on the request whose URL an error contains.
 *
 * @param url - The URL or path of the request.
 * @param text - The error, which may name the method or say that the client opened a WebSocket.
 * @param status - The status that was answered, if it is known: a rule with another status is not the cause.
 * @returns The rules that the request breaks, in the server's order. The body is unknown, so only rules about method, path and query count.
 */
export function foreseenErrors(url: string, text: string, status: number | undefined): Foreseen[] {
  const [, scheme = "https", path] = target.exec(url) ?? [];
  if (path === undefined) return [];
  const isSocket = /^ws/i.test(scheme) || /websocket|wss?:|handshake/i.test(text);
  const method = isSocket ? "GET" : (/\b(GET|POST|PUT|PATCH|DELETE)\b[ `'"]{1,4}(?:https?:|\/v\d)/.exec(text)?.[1] ?? defaultMethod(path));
  const verdict = preflight({ method, url: `${isSocket ? "wss" : "https"}://api.deepgram.com${path}` });
  const broken = verdict.ok ? [] : (verdict.violations ?? [verdict]);
  const found = [
    ...broken.map(({ rule, status: answered, body }) => {
      const message = typeof body === "string" ? body : "err_msg" in body ? body.err_msg : body.details;
      return { rule: rule.id, status: answered, message, hint: rule.hint };
    }),
    ...verdict.notices.flatMap((notice) =>
      notice.kind === "advice" ? [] : [{ rule: notice.id, status: notice.status, message: notice.message, hint: notice.hint }],
    ),
  ];
  return found.filter(
    (one, place) => found.findIndex((other) => other.rule === one.rule) === place && (status === undefined || one.status === status),
  );
}

/**
 * Runs the rules on the Settings message whose answer an error is.
 *
 * @param file - The path of the file with the message.
 * @param report - The error. The server names a place at most, so its code and its message choose among the rules that the message breaks.
 * @returns The rules that the message breaks and whose answer is the error. If there are none, the keys whose handling is unknown.
 * @throws UsageError if the file cannot be read.
 */
export function foreseenInSettings(file: string, { known: isKnown, message, code }: ErrorReport): Foreseen[] {
  const { source, text } = readSettings(file);
  const decision = preflightMessage("agent.v1.converse", text, { now: 0, certainty: "inferred", all: true });
  const inFile = (rule: string, pointer: string, said: string, hint: string): Foreseen => {
    const place = placeOf(text, pointer);
    const line = place === undefined ? {} : { line: source.slice(0, place).split("\n").length };
    return { rule, message: said, hint, pointer: pointer.replace(/^\/message(?=\/|$)/, ""), ...line };
  };
  const broken = decision.ok ? [] : (decision.violations ?? [decision]);
  const answers = broken.flatMap(({ rule, answer }) =>
    answer.kind === "close"
      ? []
      : [{ code: answer.message.code, found: inFile(rule.id, rule.pointer, answer.message.description, rule.hint) }],
  );
  const sameMessage = answers.filter(({ found }) => withoutStop(found.message) === withoutStop(message ?? ""));
  const same = sameMessage.length > 0 ? sameMessage : answers.filter((one) => (code === undefined ? !isKnown : one.code === code));
  if (same.length > 0) return same.map(({ found }) => found);
  return decision.notices.flatMap((notice) =>
    notice.kind === "advice" && code === "UNPARSABLE_CLIENT_MESSAGE"
      ? [inFile(notice.id, notice.pointer, message ?? notice.message, notice.message)]
      : [],
  );
}

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/\.$/, "");
}

function defaultMethod(path: string): string {
  return /^\/v\d\/(?:speak|listen|read)\b/.test(path) ? "POST" : "GET";
}
