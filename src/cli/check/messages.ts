import { locate } from "../../decode/json/locate.js";
import { decodeUtf8 } from "../../decode/text/utf8.js";
import type { PreflightOptions } from "../../engine/options.js";
import type { StreamState } from "../../engine/stream-clock.js";
import type { Accepted, AcceptedMessage, BrokenRule, RejectedMessage } from "../../engine/verdict.js";
import { type EndpointId, preflightMessage } from "../../index.js";
import { readGiven, UsageError } from "../terminal/arguments.js";
import { type Colors, colorsFor, printable, printJson, type Terminal } from "../terminal/terminal.js";
import { answerLine, noticeLine, type OutputOptions, ruleLines, widthOf } from "./report.js";

type MessageVerdict = AcceptedMessage | RejectedMessage;

/**
 * Validates the messages of a stream in order.
 *
 * @param handshake - The verdict on the handshake.
 * @param messages - The messages; `@FILE` reads one from a file, as binary if it is not UTF-8.
 * @param options - The caller's options.
 * @returns A verdict for each message, up to the first one that makes the server close the stream.
 * @throws UsageError if the endpoint is not a stream.
 */
export function checkMessages(
  { endpoint, query }: Pick<Accepted<string | null, object | undefined>, "endpoint" | "query">,
  messages: readonly string[],
  options: PreflightOptions,
): MessageVerdict[] {
  const { certainty, rules } = options;
  const verdicts: MessageVerdict[] = [];
  if (!isStream(endpoint)) throw new UsageError("--message requires the URL of a stream, such as wss://api.deepgram.com/v1/speak");
  let state: StreamState | undefined;
  for (const message of messages.map(contentOf)) {
    // one fixed time, so that limits per minute do not depend on the speed of this machine
    const verdict: MessageVerdict = preflightMessage(endpoint, message, { now: 0, state, query, certainty, rules: rules as object });
    verdicts.push(verdict);
    ({ state } = verdict);
    if (!verdict.ok && verdict.answer.kind !== "message") break;
  }
  return verdicts;
}

function contentOf(message: string): string | Uint8Array {
  if (message[0] !== "@") return message;
  const bytes = readGiven(message.slice(1), `--message ${message}`);
  return decodeUtf8(bytes) ?? bytes;
}

function isStream(endpoint: string | null): endpoint is (EndpointId & `${string}.stream`) | "agent.v1.converse" {
  return endpoint?.endsWith(".stream") === true || endpoint === "agent.v1.converse";
}

/**
 * Prints verdicts on messages: the server's answers to standard output, explanations to standard error.
 *
 * @param verdicts - The verdicts.
 * @param sent - The number of messages given.
 * @param quiet - Whether to print only the answers.
 * @param terminal - Where to write.
 */
export function printMessages(verdicts: readonly MessageVerdict[], sent: number, quiet: boolean, terminal: Terminal): void {
  const { stdout, stderr } = terminal;
  const colors = colorsFor(terminal, stderr);
  for (const [place, verdict] of verdicts.entries()) {
    if (!verdict.ok) {
      const answer = answerLine(verdict.answer);
      stdout.write(`${stdout.isTTY === true ? printable(answer) : answer}\n`);
    }
    if (quiet) continue;
    const lines = verdict.ok
      ? [`${colors.green("accepted")} message ${place + 1}`]
      : ruleLines(verdict.rule, `rejected message ${place + 1}`, undefined, colors);
    for (const line of [...lines, ...verdict.notices.map((notice) => noticeLine(notice, colors))]) stderr.write(`${line}\n`);
  }
  const rest = sent - verdicts.length;
  const reason = verdicts.length === 0 ? "the handshake is rejected" : "the server closes the stream";
  if (!quiet && rest > 0) stderr.write(`${colors.cyan("note")} ${reason}: ${rest} message${rest === 1 ? "" : "s"} not checked\n`);
}

const endpoint = "agent.v1.converse";

/**
 * Checks a file with a Settings message of the Voice Agent: prints the answer of the server, and a caret under the key to blame.
 *
 * The file may have comments and a `$schema` for editors; neither is sent.
 *
 * @param file - The path of the file.
 * @param values - The options of the command line.
 * @param options - The options of `preflight`.
 * @param terminal - Where to write.
 * @returns The exit code: 0 accepted, 1 rejected.
 * @throws UsageError if the file cannot be read.
 */
export function checkSettings(file: string, values: OutputOptions, options: PreflightOptions, terminal: Terminal): number {
  const { source, text } = readSettings(file);
  const { certainty, rules } = options;
  const decision = preflightMessage(endpoint, text, { now: 0, certainty, rules: rules as object, all: values.all === true });
  const { stdout, stderr } = terminal;
  if (values.json === true) {
    printJson(decision, stdout);
    return decision.ok ? 0 : 1;
  }
  if (!decision.ok) {
    const answer = answerLine(decision.answer);
    stdout.write(`${stdout.isTTY === true ? printable(answer) : answer}\n`);
  }
  if (values.quiet === true) return decision.ok ? 0 : 1;
  const colors = colorsFor(terminal, stderr);
  const shown = (rule: Pick<BrokenRule, "pointer">): string[] => caretLines(source, text, rule.pointer, stderr.columns ?? 80, colors);
  const lines = decision.ok
    ? [`${colors.green("accepted")} ${printable(file)}`]
    : (decision.violations ?? [decision]).flatMap(({ rule }) => [
        ...shown(rule),
        ...ruleLines(rule, `rejected ${printable(file)}`, undefined, colors),
      ]);
  for (const line of [...lines, ...decision.notices.flatMap((notice) => [...shown(notice), noticeLine(notice, colors)])])
    stderr.write(`${line}\n`);
  return decision.ok ? 0 : 1;
}

/** The line of a key and a caret under it; nothing if the key is not there. */
function caretLines(source: string, text: string, pointer: string, columns: number, colors: Colors): string[] {
  const place = placeOf(text, pointer);
  if (place === undefined) return [];
  const from = source.lastIndexOf("\n", place - 1) + 1;
  const feed = source.indexOf("\n", place);
  const number = source.slice(0, from).split("\n").length;
  const gutter = `${number} | `;
  const room = Math.max(20, columns - gutter.length - 1);
  // a file may be one line of megabytes
  const start = Math.max(from, place - Math.floor(room / 2));
  const before = [...printable(source.slice(start, place))];
  const after = [...printable(source.slice(place, Math.min(feed < 0 ? source.length : feed, place + room)))];
  const shown = after
    .slice(0, room - before.length)
    .join("")
    .trimEnd();
  const indent = " ".repeat(gutter.length + widthOf(before.join("")));
  return [`${colors.dim(gutter)}${before.join("")}${shown}`, `${indent}${colors.red("^")}`];
}

/** A file with a Settings message of the Voice Agent. */
interface SettingsFile {
  /** The content of the file. */
  readonly source: string;
  /** The message: the content without comments and `$schema`. Every position stays. */
  readonly text: string;
}

/**
 * Reads a file with a Settings message.
 *
 * @param file - The path of the file.
 * @returns The message.
 * @throws UsageError if the file cannot be read.
 */
export function readSettings(file: string): SettingsFile {
  const source = readGiven(file, `--settings ${file}`)
    .toString()
    .replace(/^\ufeff/, "");
  return { source, text: withoutSchema(withoutComments(source)) };
}

/**
 * Replaces the comments of a JSON text by white space, so that every position stays.
 *
 * @param text - JSON with comments.
 * @returns The text without them.
 */
export function withoutComments(text: string): string {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, (part) => (part[0] === '"' ? part : blank(part)));
}

/** Replaces `$schema` at the root by white space: it is for editors, and the server does not know it. */
function withoutSchema(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  const { key } = locate(text, ["$schema"]) ?? {};
  const member = /^"\$schema"\s*:\s*"(?:[^"\\]|\\.)*"\s*(,?)/.exec(key === undefined ? "" : text.slice(key));
  if (key === undefined || member === null) return text;
  const before = text.slice(0, key);
  // without a comma behind it, it was the last member
  const head = member[1] === "" ? before.replace(/,(\s*)$/, " $1") : before;
  return head + blank(member[0]) + text.slice(key + member[0].length);
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}

/**
 * Finds the key of a pointer; for a missing key, the object that should contain it.
 *
 * @param text - The message.
 * @param pointer - The pointer of a rule, such as `/message/agent/think`.
 * @returns The position in the text; `undefined` if the text is not JSON.
 */
export function placeOf(text: string, pointer: string): number | undefined {
  const steps = pointer
    .split("/")
    .slice(2)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  for (let length = steps.length; length >= 0; length--) {
    const place = locate(text, typed(text, steps.slice(0, length)));
    if (place !== undefined) return place.key;
  }
  return undefined;
}

/** The steps of a pointer as keys and indices: which one a step is, the text says. */
function typed(text: string, steps: readonly string[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const around = locate(text, path);
    path.push(around !== undefined && text[around.value] === "[" ? Number(step) : step);
  }
  return path;
}
