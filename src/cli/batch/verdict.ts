import { readJson } from "../../decode/json/json.js";
import type { PreflightOptions } from "../../engine/options.js";
import { createPreflight, type Options, type Verdict } from "../../index.js";
import type { Line, LineTask } from "./block.js";
import { idAsWritten } from "./id.js";
import { lineLimits } from "./lines.js";
import { exampleLine, kindOf, requestFromLine } from "./request.js";

/** The settings of the verdicts, as data that can be sent to another thread. */
export interface CheckSettings {
  readonly options: PreflightOptions;
  /** Whether each rejection gets a new request id. */
  readonly requestIds: boolean;
}

/** The names of the counts; a rejection is counted by endpoint, status and rule. */
export const counted = { accepted: "accepted", noticed: "noticed", unchecked: "unchecked", error: "error", rejected: "rejected " } as const;

/** The request id of all rejections, so that outputs can be compared. */
export const nilRequestId = "00000000-0000-0000-0000-000000000000";

/**
 * Creates the task that turns a request line into a verdict line.
 *
 * @param settings - The settings of the verdicts.
 * @returns The task.
 * @throws TypeError for an unknown option, value or rule.
 * @example
 * checkTask({ options: {}, requestIds: false })({ kind: "text", text: '{"id":7,"method":"GET","url":"/v1/models"}' }, () => {});
 * // {"id":7,"ok":true,"endpoint":"manage.v1.models.list",…}
 */
export function checkTask({ options, requestIds }: CheckSettings): LineTask {
  const preflight = createPreflight({ ...options, ...(requestIds ? {} : { requestId: () => nilRequestId }) } as Options);
  return (line, count) => {
    const parsed = parse(line);
    const { id } = parsed;
    const given = parsed.ok ? requestFromLine(parsed.value) : parsed;
    let error: string;
    if (given.ok) {
      try {
        const verdict = preflight(given.request);
        const json = verdictJson(verdict);
        tally(verdict, count);
        return withId(id, json);
      } catch (thrown) {
        error = (thrown as Error).message;
      }
    } else error = given.error;
    count(counted.error);
    return withId(id, JSON.stringify({ error: `${error}; example of a line: ${exampleLine}` }));
  };
}

/** The object of a line and its id as JSON, or an error message. */
type ParsedLine =
  | { readonly ok: true; readonly value: object; readonly id: string | undefined }
  | { readonly ok: false; readonly error: string; readonly id?: undefined };

function parse(line: Line): ParsedLine {
  if (line.kind === "too long") return { ok: false, error: `the line is longer than ${lineLimits.longestLine} bytes` };
  if (line.kind === "not UTF-8") return { ok: false, error: "the line is not UTF-8: use bodyBase64 for a binary body" };
  const { text } = line;
  if (/^[ \t\r]*$/.test(text)) return { ok: false, error: "the line is blank" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // our own message: that of the platform differs between versions of Node
    const reading = readJson(text, { type: "value" });
    return { ok: false, error: `the line is not JSON${reading.ok ? "" : `: ${reading.error.reason} at byte ${reading.error.column}`}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, error: `the line must be an object, but is ${kindOf(value)}` };
  return { ok: true, value, id: "id" in value ? idAsWritten(text, value.id) : undefined };
}

function withId(id: string | undefined, json: string): string {
  return id === undefined ? json : `{"id":${id},${json.slice(1)}`;
}

function tally(verdict: Verdict, count: (name: string) => void): void {
  if (!verdict.ok) count(`${counted.rejected}${verdict.endpoint} ${verdict.status} ${verdict.rule.id}`);
  else count(verdict.endpoint === null ? counted.unchecked : counted.accepted);
  if (verdict.notices.length > 0) count(counted.noticed);
}

/**
 * Writes a verdict as compact JSON.
 *
 * @param verdict - The verdict.
 * @returns The JSON, without a binary body: JSON has no bytes.
 */
export function verdictJson(verdict: { readonly ok: boolean; readonly body?: unknown }): string {
  const { body } = verdict;
  return JSON.stringify(ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? { ...verdict, body: undefined } : verdict);
}
