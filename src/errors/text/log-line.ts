import { linkedCode } from "../body.js";
import { catalogue } from "../catalogue.js";
import type { Observation } from "../observation.js";
import { clientReport } from "./client-report.js";
import { endsInDots, type FieldValue, fieldIn } from "./field.js";
import { deepgramMention, requestUrl } from "./request-url.js";

const names = {
  code: /(?:err_code|error_code)/,
  message: /(?:err_msg|details)/,
  description: /description/,
  category: /category/,
  requestId: /(?:request_id|dg-request-id)/i,
  streamCode: /code/,
};

/**
 * Reads a text that is neither JSON nor an HTTP response: a line of a log, or the output of an exception. The fields of a body may
 * stand anywhere in it, escaped any number of times and truncated.
 *
 * @param text - The text.
 * @returns What it says; at least the text itself, in which a message of the API may stand.
 */
export function readLogLine(text: string): Observation {
  const hasBody = text.includes("err_") || text.includes("error_code");
  const code = hasBody ? fieldIn(text, names.code) : undefined;
  const ofBody = hasBody || text.includes("details") ? fieldIn(text, names.message) : undefined;
  const message = ofBody ?? (code === undefined && text.includes("description") ? fieldIn(text, names.description) : undefined);
  const category =
    code ?? (text.includes("category") && (message !== undefined || text.includes("message")) ? fieldIn(text, names.category) : undefined);
  const requestId = text.includes("equest") || text.includes("EQUEST") ? fieldIn(text, names.requestId) : undefined;
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
  const value = text.includes("code") ? (fieldIn(text, names.streamCode)?.value ?? "") : "";
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
