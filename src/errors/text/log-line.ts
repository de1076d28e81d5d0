import { ownProperties } from "../../engine/own-properties.js";
import { catalogue } from "../catalogue.js";
import { linkedCode, type Observation, readJson } from "../observation.js";
import { deepgramMention, isElsewhere, requestUrl } from "./request-url.js";

/** The fields of a body, as patterns that end before the value: `name:`, `name=` or `name=>`, and an opening quote if there is one. */
const fields = {
  code: fieldPattern("(?:err_code|error_code)"),
  message: fieldPattern("(?:err_msg|details)"),
  description: fieldPattern("description"),
  category: fieldPattern("category"),
  requestId: fieldPattern("(?:request_id|dg-request-id)", "i"),
  streamCode: fieldPattern("code"),
};

function fieldPattern(name: string, flags = ""): RegExp {
  return new RegExp(`\\b${name}\\\\*["']?\\s{0,4}(?:=>|[:=])\\s{0,4}(?:Some\\()?(\\\\*)(["']?)`, flags);
}

/**
 * Reads a text that is neither JSON nor an HTTP response: a line of a log, or the output of an exception. The fields of a body may
 * stand anywhere in it, escaped any number of times and truncated.
 *
 * @param text - The text.
 * @returns What it says; at least the text itself, in which a message of the API may stand.
 */
export function readLogLine(text: string): Observation {
  const hasBody = text.includes("err_") || text.includes("error_code");
  const code = hasBody ? fieldIn(text, fields.code) : undefined;
  const ofBody = hasBody || text.includes("details") ? fieldIn(text, fields.message) : undefined;
  const message = ofBody ?? (code === undefined && text.includes("description") ? fieldIn(text, fields.description) : undefined);
  const category =
    code ?? (text.includes("category") && (message !== undefined || text.includes("message")) ? fieldIn(text, fields.category) : undefined);
  const requestId = text.includes("equest") || text.includes("EQUEST") ? fieldIn(text, fields.requestId) : undefined;
  const url = requestUrl(text);
  const isFromDeepgram =
    code?.isQuoted === true || url !== undefined || deepgramMention.test(text) || (hasBody && /\berr_(?:msg|code)\b/.test(text));
  const report = clientReport(text, isFromDeepgram);
  const statusInText = /[45]\d\d/.test(text) ? statusOf(text) : undefined;
  const status = report?.status ?? statusInText;
  const isClientReport = report?.status !== undefined || (status !== undefined && isFromDeepgram);
  const close = report?.close ?? closeCode(text);
  const named = known(category) ?? reasonCode(text, close) ?? streamCode(text);
  // a value without quotes has no certain end: the message is somewhere in the text
  const isSaid = message?.isQuoted === true;
  const said: { -readonly [Name in keyof Observation]: Observation[Name] } = {};
  if (named !== undefined) said.code = named;
  if (isSaid) said.message = message.value;
  // an SDK describes an error in its own words, and the server's stand next to them
  if (!isSaid || !ofBody) said.text = text;
  if (isSaid ? message.isCut : endsInDots(text)) said.isCut = true;
  if (requestId !== undefined) said.requestId = requestId.value;
  if (status !== undefined) said.status = status;
  if (close !== undefined) said.close = close;
  if (url !== undefined) said.endpoint = url;
  if (isFromDeepgram) said.isFromDeepgram = true;
  if (isClientReport) said.isClientReport = true;
  return said;
}

/** A code without quotes may be the first word of a longer one: it counts only if the catalogue has it. */
function known(found: FieldValue | undefined): string | undefined {
  return found === undefined || found.isQuoted || catalogue().byCode.has(found.value) ? found?.value : undefined;
}

/** A code in the reason of a close frame. Text such as `NET-0001` may be a ticket, unless a connection closed. */
function reasonCode(text: string, close: number | undefined): string | undefined {
  const linked = text.includes("dpgr") ? linkedCode(text) : undefined;
  if (linked !== undefined || (close === undefined && !/clos|socket/i.test(text))) return linked;
  return /\b(?:MESSAGE|DATA|BIG|NET)-\d{4}\b/.exec(text)?.[0];
}

/** The code of a stream message, such as `code: 'INVALID_SETTINGS'`. */
function streamCode(text: string): string | undefined {
  const value = text.includes("code") ? (fieldIn(text, fields.streamCode)?.value ?? "") : "";
  // exceptions have codes of their own, such as `ERR_BAD_REQUEST`
  return /^(?:[A-Z]+_[A-Z0-9_]+|[A-Z]+-\d{4})$/.test(value) && catalogue().byCode.has(value) ? value : undefined;
}

function closeCode(text: string): number | undefined {
  if (!/[cC]lose|code/.test(text)) return undefined;
  const found = /\bclosed?\b\D{0,40}\b(1\d{3})\b|\bcode\W{1,3}(1\d{3})\b/i.exec(text);
  return found === null ? undefined : Number(found[1] ?? found[2]);
}

function statusOf(text: string): number | undefined {
  const found =
    /\bHTTP\/[\d.]+"? (\d{3})\b/.exec(text) ??
    /\bstatus(?:[_ ]?code)?\W{1,4}([45]\d\d)\b/i.exec(text) ??
    /^([45]\d\d)\s*(?=$|[:{[(]|[A-Z][a-z]+ [A-Z][a-z]+|Forbidden|Unauthorized)/.exec(text) ??
    /\b(?:HTTP|error|code|response)\W{1,3}([45]\d\d)\b/i.exec(text) ??
    /\bdeepgram\b[^\d\n]{0,40}\b([45]\d\d)\b(?!\s*(?:ms|bytes|s|kB|Hz|chars|characters)\b)/i.exec(text) ??
    /\(([45]\d\d)\)/.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/** What a client says in its own words about an answer. */
interface ClientReport {
  readonly status?: number;
  readonly close?: number;
}

// what may stand before the sentence if the sentence is the whole error: the names of exceptions
const exceptionNames =
  /^(?:(?:[\w.$]*(?:Error|Exception|InvalidStatus(?:Code)?)|Uncaught|Unhandled|Caused by|ERROR|error|panic|\(in promise\)|\(0x[\da-fA-F]+\)|\[[\w.-]+\]|failed to [\w ]{1,30}|dial|connect)(?: in [\w.]+)?[:( ]\s*)*$/;

/**
 * Finds what a client reports in its own words. If the text does not name Deepgram, a report counts only if it is about a refused
 * WebSocket, is the whole text, and names no other host.
 */
function clientReport(text: string, isFromDeepgram: boolean): ClientReport | undefined {
  for (const { pattern, literal, isStatus, isHandshake } of catalogue().clientMessages) {
    if ((!isFromDeepgram && !isHandshake) || !text.includes(literal)) continue;
    const found = pattern.exec(text);
    if (found === null) continue;
    if (!isFromDeepgram && (isElsewhere(text) || !isWholeLine(text, found.index))) continue;
    return ownProperties<ClientReport>(isStatus ? { status: Number(found[1]) } : { close: Number(found[1]) });
  }
  return undefined;
}

function isWholeLine(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at) + 1, at).trimStart();
  return before.length < 120 && exceptionNames.test(before);
}

/** The value of a field in a text. */
interface FieldValue {
  readonly value: string;
  readonly isCut: boolean;
  readonly isQuoted: boolean;
}

/** Finds the first value of a field in a text: JSON, escaped JSON, a Python dictionary, debug output of Rust or Ruby, or `key=value`. */
function fieldIn(text: string, field: RegExp): FieldValue | undefined {
  const start = field.exec(text);
  if (start === null) return undefined;
  const [whole, slashes = "", quote = ""] = start;
  const from = start.index + whole.length;
  if (quote === "") {
    const word = /[^\s,;})\]]*/y;
    word.lastIndex = from;
    const [value = ""] = word.exec(text) ?? [];
    return value === "" || value === "null" || value === "None" ? undefined : { value, isCut: false, isQuoted: false };
  }
  const end = closing(text, from, slashes.length, quote);
  const raw = text.slice(from, end < 0 ? undefined : end);
  return { value: unescaped(raw, slashes.length), isCut: end < 0 || endsInDots(raw), isQuoted: true };
}

/** The place where a quoted value ends: at a quote with as many backslashes before it as the opening quote has. */
function closing(text: string, from: number, slashes: number, quote: string): number {
  let backslashes = 0;
  for (let place = from; place < text.length; place++) {
    const character = text[place];
    if (character === "\\") backslashes++;
    else {
      if (character === quote && backslashes === slashes) return place - slashes;
      backslashes = 0;
    }
  }
  return -1;
}

/** Removes one level of escapes for each time the number of backslashes doubled. */
function unescaped(raw: string, slashes: number): string {
  let text = raw;
  for (let left = slashes; left >= 0; left = (left - 1) >> 1) {
    if (!text.includes("\\")) break;
    const read = readJson(`"${text.replace(/(?<!\\)"/g, '\\"')}"`);
    if (typeof read !== "string") break;
    text = read;
  }
  return text;
}

const closers = new Set<string | undefined>("\"'`\\})] \t");

/** Whether a text ends in an ellipsis, before any closing quotes and brackets. */
function endsInDots(text: string): boolean {
  let end = text.length;
  while (closers.has(text[end - 1])) end--;
  return text.startsWith("...", end - 3) || text[end - 1] === "\u2026";
}
