import { STATUS_CODES } from "node:http";
import { allOperations } from "../../../generated/operations/index.js";
import type { JsonError } from "../../decode/json/error.js";
import { readJson } from "../../decode/json/json.js";
import type { JsonStruct } from "../../decode/json/type.js";
import type { StreamAnswer } from "../../engine/answers.js";
import type { BrokenRule, MessageNotice, Notice, Rejected } from "../../engine/verdict.js";
import type { WireRequest } from "../../engine/wire-request.js";
import type { Verdict } from "../../index.js";
import { checkRemote, type RemoteEndpointId, type RemoteOptions, type RemoteVerdict } from "../../remote.js";
import { type Colors, colorsFor, printable, printJson, type Terminal } from "../terminal/terminal.js";

/** The options of `check` that change the output. */
export interface OutputOptions {
  readonly all?: boolean | undefined;
  readonly include?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Prints a verdict: the server's answer to standard output, an explanation to standard error.
 *
 * @param verdict - The verdict.
 * @param own - How to print it.
 * @param remarks - What to add to the explanation.
 * @param request - The request.
 * @param terminal - Where to write.
 */
export function print(verdict: Verdict, own: OutputOptions, remarks: readonly string[], request: WireRequest, terminal: Terminal): void {
  const { stdout, stderr } = terminal;
  if (own.json === true) {
    printJson(verdict, stdout);
    return;
  }
  if (!verdict.ok) printAnswer(verdict, own, terminal);
  if (own.quiet === true) return;
  const colors = colorsFor(terminal, stderr);
  if (stderr.isTTY === true) for (const line of excerpt(verdict, request, stderr.columns ?? 80, colors)) stderr.write(`${line}\n`);
  stderr.write(explanation(verdict, colors));
  for (const remark of remarks) stderr.write(`${colors.cyan("note")} ${printable(remark)}\n`);
}

/**
 * Prints an answer as the server sends it.
 *
 * @param answer - The answer.
 * @param own - Whether to print its head, too.
 * @param terminal - Where to write.
 */
export function printAnswer(answer: Answer, own: OutputOptions, { stdout }: Terminal): void {
  if (own.include === true) stdout.write(head(answer));
  // a program needs the exact bytes
  stdout.write(`${stdout.isTTY === true ? printable(answer.text) : answer.text}\n`);
}

/** The place where a rejected JSON body fails to deserialize. */
function excerpt(verdict: Verdict, { body }: WireRequest, columns: number, colors: Colors): string[] {
  if (verdict.ok || !(body instanceof Uint8Array) || !/^\/body(?:$|\/)/.test(verdict.rule.pointer)) return [];
  const struct = allOperations().find(({ id }) => id === verdict.endpoint)?.body;
  return struct === undefined ? [] : jsonExcerpt(body, struct, columns, colors);
}

type Answer = Pick<Rejected, "status" | "headers" | "text">;

function head({ status, headers }: Answer): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${fields.join("")}\r\n`;
}

/**
 * Explains a verdict to a person.
 *
 * @param verdict - The verdict on a request.
 * @param colors - The colours.
 * @returns The lines, each with a line feed.
 */
function explanation(verdict: Verdict, colors: Colors): string {
  const lines: string[] = [];
  if (!verdict.ok) {
    const violations: readonly Rejected[] = verdict.violations ?? [verdict];
    for (const { rule, status, text } of violations) {
      lines.push(...ruleLines(rule, `rejected ${status}`, violations.length > 1 ? text : undefined, colors));
    }
  } else if (verdict.endpoint === null) {
    lines.push(colors.yellow("not checked"));
  } else {
    lines.push(`${colors.green("accepted")} ${verdict.endpoint}`);
  }
  for (const notice of verdict.notices) lines.push(noticeLine(notice, colors));
  return `${lines.join("\n")}\n`;
}

/**
 * Explains which rule a request breaks, and what to change.
 *
 * @param rule - The rule.
 * @param verdict - The verdict in two words, such as `rejected 400`.
 * @param answer - The answer of the server, if it is to be printed too.
 * @param colors - The colours.
 * @returns The lines.
 */
export function ruleLines(rule: BrokenRule, verdict: string, answer: string | undefined, colors: Colors): string[] {
  const { rejects, text } = rule.certainty;
  const [first = "", ...rest] = verdict.split(" ");
  return [
    `${[colors.red(first), ...rest].join(" ")} ${printable(rule.pointer)} ${colors.dim(`${rule.id}, ${rejects}; text ${text}`)}`,
    ...(answer === undefined ? [] : [`  ${printable(answer)}`]),
    `  ${printable(rule.hint)}`,
    colors.dim(`  ${rule.docs}`),
  ];
}

/**
 * Prints a notice.
 *
 * @param notice - A notice about a request or a message.
 * @param colors - The colours.
 * @returns One line, or two if there is a hint.
 */
export function noticeLine(notice: Notice | MessageNotice, colors: Colors): string {
  const where = `${colors.yellow("notice")} ${printable(notice.pointer)}`;
  if (notice.kind === "advice") return `${where} ${printable(notice.message)} ${colors.dim(notice.id)}`;
  const answer = "answer" in notice ? answerLine(notice.answer) : `${notice.status}, ${JSON.stringify(notice.message)}`;
  const doubt = `the server may answer ${answer} (${notice.certainty.rejects})`;
  return `${where} ${printable(doubt)} ${colors.dim(notice.id)}\n  ${printable(notice.hint)}`;
}

/**
 * Prints an answer on a stream in one line.
 *
 * @param answer - The answer.
 * @returns The message as sent, or the close frame in words.
 */
export function answerLine(answer: StreamAnswer): string {
  return answer.kind === "close" ? `close ${answer.code} ${answer.reason}` : answer.text;
}

/**
 * Fetches the URL in the body of an accepted request, as the server would.
 *
 * @param verdict - The verdict on the request.
 * @param options - How to fetch it.
 * @returns The server's answer to what it would find; `undefined` if the request has no URL that the server fetches.
 */
export async function remoteVerdict(verdict: Verdict, options: RemoteOptions): Promise<RemoteVerdict | undefined> {
  const { endpoint } = verdict;
  if (!verdict.ok || !isFetching(endpoint)) return undefined;
  const { url } = (verdict.body ?? {}) as { url?: unknown };
  return typeof url === "string" ? checkRemote(url, { ...options, endpoint }) : undefined;
}

function isFetching(endpoint: string | null): endpoint is RemoteEndpointId {
  return endpoint === "speak.v1" || endpoint === "read.v1" || endpoint === "listen.v1";
}

/**
 * Explains what was found behind a URL.
 *
 * @param remote - What was found.
 * @param colors - The colors.
 * @returns Lines, each with its line feed.
 */
export function remoteExplanation(remote: RemoteVerdict, colors: Colors): string {
  const lines = remote.hops.map(({ url, addresses, status }) => {
    const where = addresses.length > 0 ? ` at ${addresses.join(", ")}` : "";
    return colors.dim(`  ${printable(url)}${printable(where)}${status === undefined ? "" : `: ${status}`}`);
  });
  if (!remote.ok) lines.push(...ruleLines(remote.rule, `rejected ${remote.status}`, undefined, colors));
  else if (remote.complete) lines.push(`${colors.green("accepted")} the content behind the URL`);
  else lines.push(`${colors.yellow("undetermined")} ${printable(remote.reason)}`);
  for (const notice of remote.notices) lines.push(noticeLine(notice, colors));
  return lines.map((line) => `${line}\n`).join("");
}

// bytes kept on each side of the problem: a body may be one line of megabytes
const nearby = 400;
const narrowest = 20;
// a reason may quote a long text
const longestReason = 200;

/**
 * Shows where a JSON body fails to deserialize: the line, and a caret under the position.
 *
 * @param body - The body.
 * @param struct - The type that the server deserializes it to.
 * @param columns - The width of the terminal in columns.
 * @param colors - The colors of the stream.
 * @returns The two lines; an empty list if the body deserializes.
 * @example
 * jsonExcerpt(Buffer.from('{"comment" 1}'), struct, 80, colors); // ['1 | {"comment" 1}', '               ^ expected `:`']
 */
function jsonExcerpt(body: Uint8Array, struct: JsonStruct, columns: number, colors: Colors): string[] {
  const reading = readJson(body, struct);
  if (reading.ok) return [];
  const { error } = reading;
  const gutter = `${error.line} | `;
  const { before, after } = around(body, error);
  const room = Math.max(narrowest, columns - gutter.length - 1);
  const whole = widthOf(before) + widthOf(after) <= room;
  const start = whole ? [...before] : fitted([...before].reverse(), Math.min(widthOf(before), Math.floor(room * 0.6))).reverse();
  const left = start.length < [...before].length ? ["…", ...start.slice(1)] : start;
  const kept = whole ? [...after] : fitted([...after], room - widthOf(left.join("")));
  const right = kept.length < [...after].length ? [...kept.slice(0, -1), "…"] : kept;
  const indent = " ".repeat(gutter.length + widthOf(left.join("")));
  const reason = [...printable(error.reason)];
  const said = reason.length > longestReason ? [...reason.slice(0, longestReason), "…"] : reason;
  return [`${colors.dim(gutter)}${left.join("")}${right.join("")}`, `${indent}${colors.red("^")} ${said.join("")}`];
}

/** The first characters, as many as fit. */
function fitted(characters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += widthOf(character);
    if (width > room) break;
    kept.push(character);
  }
  return kept;
}

/** The text of the line before and after the byte where the error is. */
function around(body: Uint8Array, { line, column }: JsonError): { before: string; after: string } {
  let from = 0;
  for (let passed = 1; passed < line; passed++) from = body.indexOf(0x0a, from) + 1;
  const feed = body.indexOf(0x0a, from);
  // a carriage return before the line feed belongs to the line ending
  const to = feed < 0 ? body.length : feed - (feed > from && body[feed - 1] === 0x0d ? 1 : 0);
  let at = Math.min(from + Math.max(0, column - 1), to);
  // a column may point into the middle of a character
  while (at > from && ((body[at] ?? 0) & 0xc0) === 0x80) at--;
  let start = Math.max(from, at - nearby);
  while (start < at && ((body[start] ?? 0) & 0xc0) === 0x80) start++;
  return { before: text(body.subarray(start, at)), after: text(body.subarray(at, Math.min(to, at + nearby))) };
}

function text(bytes: Uint8Array): string {
  return printable(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}

// East Asian wide and full-width characters and emoji (Unicode Standard Annex 11) take two columns; `printable` has replaced control characters
const wide =
  /^[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;
const zeroWidth = /^(?:\p{Mn}|\p{Me}|\p{Cf})/u;

export function widthOf(content: string): number {
  let width = 0;
  for (const character of content) width += zeroWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
