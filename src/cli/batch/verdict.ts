import { readJson } from "../../decode/json/json.js";
import type { PreflightOptions } from "../../engine/options.js";
import { createPreflight, type Options, type Verdict } from "../../index.js";
import type { Line, LineTask } from "./block.js";
import { idAsWritten } from "./id.js";
import { lineLimits } from "./lines.js";
import { exampleLine, kindOf, requestFromLine } from "./request.js";

/** What shapes the verdicts on lines: data, which can be sent to another thread. */
export interface CheckSettings {
  readonly options: PreflightOptions;
  /** Whether every rejection gets an id of its own. */
  readonly requestIds: boolean;
}

/** The names to count by; a rejection is counted by endpoint, status and rule, of which there are as many as `schemas/` says. */
export const counted = { accepted: "accepted", noticed: "noticed", unchecked: "unchecked", error: "error", rejected: "rejected " } as const;

/** What stands where the server would put the id of the request: the same for everyone, so that outputs can be compared. */
export const nilRequestId = "00000000-0000-0000-0000-000000000000";

/**
 * Makes the task that turns a line with a request into a line with the verdict.
 *
 * @param settings - What shapes the verdicts.
 * @returns The task.
 * @throws TypeError for an option, a value or a rule that does not exist.
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
    return withId(id, JSON.stringify({ error: `${error}; a line is an object such as ${exampleLine}` }));
  };
}

/** A line that holds an object, or what is wrong with it, and its id as JSON. */
type ParsedLine =
  | { readonly ok: true; readonly value: object; readonly id: string | undefined }
  | { readonly ok: false; readonly error: string; readonly id?: undefined };

function parse(line: Line): ParsedLine {
  if (line.kind === "too long") return { ok: false, error: `the line is longer than ${lineLimits.longestLine} bytes` };
  if (line.kind === "not UTF-8") return { ok: false, error: "the line is not UTF-8: a body of other bytes goes into bodyBase64" };
  const { text } = line;
  if (/^[ \t\r]*$/.test(text)) return { ok: false, error: "the line is blank" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // what the platform says differs from version to version, and shards may run on several
    const reading = readJson(text, { type: "value" });
    return { ok: false, error: `the line is no JSON${reading.ok ? "" : `: ${reading.error.reason} at byte ${reading.error.column}`}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, error: `the line is ${kindOf(value)}` };
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
 * @returns The JSON; a body that is bytes is left out, because JSON would make a number with a name of every byte.
 */
export function verdictJson(verdict: { readonly ok: boolean; readonly body?: unknown }): string {
  const { body } = verdict;
  return JSON.stringify(ArrayBuffer.isView(body) || body instanceof ArrayBuffer ? { ...verdict, body: undefined } : verdict);
}
