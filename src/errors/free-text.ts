import { ownProperties } from "../engine/own-properties.js";
import { catalogue } from "./catalogue.js";
import type { Observation } from "./observation.js";

interface Fields {
  readonly [name: string]: unknown;
}

/**
 * Reads an error out of a text: a body, a whole HTTP response as curl prints one, or a line of a log that has a body or a message somewhere.
 *
 * @param text - The text, not longer than an error can be.
 * @param observeBody - Reads a body that was parsed.
 * @returns What was seen.
 */
export function readText(text: string, observeBody: (body: Fields) => Observation): Observation {
  return ownProperties(textObservation(text, observeBody));
}

function textObservation(text: string, observeBody: (body: Fields) => Observation): Observation {
  const trimmed = text.trim();
  if (trimmed === "") return {};
  const response = /^(?:[<*>] )?HTTP\/\d/m.exec(trimmed);
  if (response !== null && /^HTTP\/|^[<*>] /.test(trimmed)) return httpResponse(trimmed, observeBody);
  const whole = parsed(trimmed);
  if (typeof whole === "string" && whole !== text) return readText(whole, observeBody);
  if (isObject(whole)) {
    const body = observeBody(whole);
    if (body.code !== undefined || body.message !== undefined) return body;
    // a line of a log that is JSON has the body in one of its fields, as text or as it is
    return logRecord(whole, observeBody) ?? { text: trimmed };
  }
  return lineOfLog(trimmed);
}

/** A response as it is on the wire, or as `curl -i` and `curl -v` print it. */
function httpResponse(text: string, observeBody: (body: Fields) => Observation): Observation {
  // of several, such as `100 Continue` and redirects, the last one is the answer
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const isVerbose = lines.some((line) => /^< HTTP\//.test(line));
  const own = isVerbose ? lines.filter((line) => !/^[*>{}] |^[*>{}]$/.test(line)).map((line) => line.replace(/^< ?/, "")) : lines;
  let start = 0;
  for (const [place, line] of own.entries()) if (/^HTTP\/[\d.]+ \d{3}/.test(line)) start = place;
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(own[start] ?? "")?.[1]);
  const blank = own.indexOf("", start);
  const head = own.slice(start + 1, blank < 0 ? undefined : blank);
  const field = (name: string) => {
    const line = head.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  };
  const content = blank < 0 ? "" : own.slice(blank + 1).join("\n");
  const inside = readText(content, observeBody);
  const repeated = field("dg-error");
  const said = Object.keys(inside).length === 0 && repeated !== undefined ? ownProperties({ message: repeated } as Observation) : inside;
  const requestId = said.requestId ?? field("dg-request-id");
  const retryAfter = field("retry-after");
  return {
    ...said,
    ...(status > 0 && { status }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

const deepest = 4;
const mostFields = 100;

/** The fields of a record in which people keep what was answered, the likeliest first. */
const telling = ["body", "data", "response", "text", "error", "err", "cause", "reason", "detail", "message", "msg"];

/** The error in a record of a structured log. */
function logRecord(record: Fields, observeBody: (body: Fields) => Observation): Observation | undefined {
  let status: number | undefined;
  let found: Observation | undefined;
  let place = telling.length;
  let words: string | undefined;
  const visit = (fields: Fields, depth: number): void => {
    status ??= statusIn(fields);
    for (const [name, value] of Object.entries(fields).slice(0, mostFields)) {
      if (found) return;
      if (isObject(value)) {
        const body = observeBody(value);
        if (body.code !== undefined || body.message !== undefined) found = body;
        else if (depth < deepest) visit(value, depth + 1);
      } else if (typeof value === "string") {
        const seen = /err_code|err_msg|error_code|category|\bcode\b/.test(value) ? readText(value, observeBody) : undefined;
        if (seen?.code !== undefined) found = seen;
        const rank = telling.indexOf(name);
        if (rank >= 0 && rank < place) [place, words] = [rank, value];
      }
    }
  };
  visit(record, 0);
  if (found === undefined && words !== undefined) found = readText(words, observeBody);
  if (status === undefined || found?.status !== undefined) return found;
  return { ...found, status };
}

function statusIn({ status, statusCode, status_code, code }: Fields): number | undefined {
  return [status, statusCode, status_code, code].find((value): value is number => typeof value === "number" && value >= 400 && value < 600);
}

/** A line of a log that is no JSON: the fields of a body somewhere in it, however often they were escaped, and maybe cut off. */
function lineOfLog(line: string): Observation {
  const code = field(line, /(?:err_code|error_code)/);
  const message = field(line, /(?:err_msg|details)/) ?? (code ? undefined : field(line, /description/));
  const category = code ?? (message ? field(line, /category/) : undefined);
  const requestId = field(line, /(?:request_id|dg-request-id)/i);
  const status = statusOf(line);
  const close = /\bclosed?\b\D{0,40}\b(1\d{3})\b|\bcode\W{1,3}(1\d{3})\b/i.exec(line);
  // a name that may be a ticket's is a reason only where something is closed
  const reason = close !== null || /clos|socket/i.test(line) ? /\b(?:MESSAGE|DATA|BIG|NET)-\d{4}\b/.exec(line)?.[0] : undefined;
  const ofMessage = field(line, /code/)?.value ?? "";
  const named = known(category) ?? reason ?? (/^(?:[A-Z]+_[A-Z_]+|[A-Z]+-\d{4})$/.test(ofMessage) ? ofMessage : undefined);
  // a value without quotes ends nobody knows where: the message is somewhere in the line
  const isSaid = message?.isQuoted === true;
  return {
    ...(named !== undefined && { code: named }),
    ...(isSaid ? { message: message.value } : { text: line }),
    ...((isSaid ? message.isCut : endsInDots(line)) && { isCut: true }),
    ...(requestId !== undefined && { requestId: requestId.value }),
    ...(status !== undefined && { status }),
    ...(close !== null && { close: Number(close[1] ?? close[2]) }),
  };
}

/** A code; one without quotes may be the first word of one, and is one only where it is known. */
function known(found: FoundField | undefined): string | undefined {
  return found === undefined || found.isQuoted || catalogue().byCode.has(found.value) ? found?.value : undefined;
}

/** Whether a text ends in an ellipsis, or in one and what closes what it stands in. */
function endsInDots(text: string): boolean {
  let end = text.length;
  while (end > 0 && "\"'`\\})] \t".includes(text[end - 1] as string)) end--;
  return text.startsWith("...", end - 3) || text[end - 1] === "\u2026";
}

function statusOf(line: string): number | undefined {
  const match =
    /\bHTTP\/[\d.]+"? (\d{3})\b/.exec(line) ??
    /\bstatus(?:[_ ]?code)?\W{1,4}([45]\d\d)\b/i.exec(line) ??
    /^([45]\d\d)\s*(?=$|[:{[(]|[A-Z][a-z]+ [A-Z][a-z]+|Forbidden|Unauthorized)/.exec(line) ??
    /\b(?:HTTP|error|code|response)\W{1,3}([45]\d\d)\b/i.exec(line) ??
    /\(([45]\d\d)\)/.exec(line);
  return match === null ? undefined : Number(match[1]);
}

interface FoundField {
  readonly value: string;
  readonly isCut: boolean;
  readonly isQuoted: boolean;
}

/** The value of a field: of JSON, of a Python dictionary, of what Rust and Ruby print, or of `key=value`. */
function field(line: string, names: RegExp): FoundField | undefined {
  const start = new RegExp(`\\b${names.source}\\\\*["']?\\s{0,4}(?:=>|[:=])\\s{0,4}(?:Some\\()?(\\\\*)(["']?)`, names.flags).exec(line);
  if (start === null) return undefined;
  const [whole, slashes = "", quote = ""] = start;
  const from = start.index + whole.length;
  if (quote === "") {
    const value = /[^\s,;})\]]*/y;
    value.lastIndex = from;
    const [text = ""] = value.exec(line) ?? [];
    return text === "" || text === "null" || text === "None" ? undefined : { value: text, isCut: false, isQuoted: false };
  }
  const end = closing(line, from, slashes.length, quote);
  const raw = line.slice(from, end < 0 ? undefined : end);
  return { value: unescaped(raw, slashes.length), isCut: end < 0 || endsInDots(raw), isQuoted: true };
}

/** The place where a quoted value ends: its quote, behind as many backslashes as at its beginning. */
function closing(line: string, from: number, slashes: number, quote: string): number {
  let backslashes = 0;
  for (let place = from; place < line.length; place++) {
    const character = line[place];
    if (character === "\\") backslashes++;
    else {
      if (character === quote && backslashes === slashes) return place - slashes;
      backslashes = 0;
    }
  }
  return -1;
}

/** What was escaped once for each doubling of the backslashes. */
function unescaped(raw: string, slashes: number): string {
  let text = raw;
  for (let left = slashes; left >= 0; left = left === 0 ? -1 : (left - 1) >> 1) {
    if (!text.includes("\\")) break;
    const read = parsed(`"${text.replace(/(?<!\\)"/g, '\\"')}"`);
    if (typeof read !== "string") break;
    text = read;
  }
  return text;
}

function parsed(text: string): unknown {
  if (!/^["{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
