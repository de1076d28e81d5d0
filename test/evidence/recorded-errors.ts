/** Whether recorded answers are recognised, whatever they were seen through. */
import { type ErrorReport, parseDeepgramError } from "../../src/errors.js";

/** An answer as it was recorded. */
export interface RecordedAnswer {
  readonly id: string;
  readonly endpoint: string;
  readonly complete: boolean;
  readonly response: { readonly status: number | null; readonly headers?: Record<string, string>; readonly body: unknown };
}

/** Notes a result: its name, whether it holds, and what to print where it does not. */
export type Check = (name: string, holds: boolean, detail: () => string) => void;

// a message that is no message: the page writes [message] for any of several
const placeholders = new Set(["docs-audio-format", "docs-remote"]);
// a list of codes in words
const noAnswers = new Set(["v1l-spec-codes"]);

/**
 * Parses every recorded answer as it is, and again as a log, a proxy or a terminal shows it.
 *
 * @param rows - The answers.
 * @param check - Notes a result.
 * @returns How many were recognised by what, and why the others were not.
 */
export function checkRecordedErrors(rows: readonly RecordedAnswer[], check: Check): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, endpoint, response, complete } of rows) {
    const { status, headers, body } = response;
    const place = { endpoint: endpoint.split(" ")[0] };
    const report = parseDeepgramError({ status: status ?? undefined, headers, body: body ?? undefined }, place);
    const key = report.known ? `recognised by ${report.by}` : `unknown: ${report.reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const isError = (status === null || status >= 400) && !placeholders.has(id) && !noAnswers.has(id);
    check(`errors ${id}`, report.known === isError, () => JSON.stringify(report));
    if (!report.known || body === null) continue;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const seenThrough: Record<string, string> = {
      quoted: JSON.stringify(text),
      "logged as JSON": JSON.stringify({ level: "error", msg: "deepgram", response: { status, body: text } }),
      response: `HTTP/1.1 ${status ?? 400} Error\r\ncontent-type: application/json\r\n\r\n${text}`,
      ...(!text.startsWith("...") &&
        !/<html/.test(text) && { prefixed: `3030: ${text}`, logged: `2026-11-24T10:00:00Z ERROR [tts] ${status ?? ""} ${text}` }),
      ...(complete && text.startsWith("{") && { escaped: `x="${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"` }),
    };
    for (const [how, shown] of Object.entries(seenThrough)) {
      const again: ErrorReport = parseDeepgramError(shown, place);
      check(`errors ${id} ${how}`, again.known && again.id === report.id, () => `${shown}: ${JSON.stringify(again).slice(0, 300)}`);
    }
  }
  return counts;
}

/** An entry of the list of every error that was ever seen or documented. */
export interface ListedError {
  readonly status: number | null;
  readonly err_code: string | null;
  readonly err_msg: string | Readonly<Record<string, string>> | null;
}

// descriptions in the place of messages that nobody quoted
const told = /^(?:pronunciation|pause |outside|fractional|model\/language without|> 8|simple marker)/;
// the page's own placeholders
const filled = (text: string) =>
  text
    .replace(/ \| .*$/, "")
    .replace("[max_characters]", "2000")
    .replace("[HTTP status]", "404 Not Found");

/**
 * Looks every listed error up.
 *
 * @param list - The errors.
 * @param check - Notes a result.
 */
export function checkListedErrors(list: readonly ListedError[], check: Check): void {
  for (const [place, { status, err_code, err_msg }] of list.entries()) {
    const message = typeof err_msg === "string" && !told.test(err_msg) ? filled(err_msg) : undefined;
    if (message?.endsWith("[message]") && !message.startsWith("Failed")) continue;
    const body =
      typeof err_msg === "object" && err_msg !== null
        ? Object.fromEntries(Object.entries(err_msg).map(([key, text]) => [key, filled(text)]))
        : err_code === null
          ? message
          : { err_code, err_msg: message };
    const report = parseDeepgramError({ status: status ?? undefined, body });
    // without a message, the code alone may be that of Flux or of the Voice Agent
    const isShared = JSON.stringify(body) === '{"type":"Error","code":"UNPARSABLE_CLIENT_MESSAGE"}';
    check(`catalogue ${place} ${status ?? ""} ${err_code ?? ""}`, report.known || isShared || (status === 400 && body === undefined), () =>
      JSON.stringify({ body, report }),
    );
  }
}
