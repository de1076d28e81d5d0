import { readJson } from "../../decode/json/json.js";
import type { PreflightOptions } from "../../engine/options.js";
import type { WireRequest } from "../../engine/wire-request.js";
import { createPreflight, type Options, type Verdict } from "../../index.js";
import type { Line, LineTask } from "../batch/lines.js";
import { lineLimits } from "../batch/lines.js";

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

/** The request of a line, or an error message. */
type LineRequest = { readonly ok: true; readonly request: WireRequest } | { readonly ok: false; readonly error: string };

/** An example of a line. */
export const exampleLine = JSON.stringify({
  id: 1,
  method: "POST",
  url: "/v1/speak?encoding=mp3",
  headers: { "content-type": "application/json" },
  body: '{"text":"hi"}',
});

/** Builds the request of a line. */
function requestFromLine(value: object): LineRequest {
  const { method, url, headers, body, bodyBase64 } = value as Readonly<Record<string, unknown>>;
  if (typeof method !== "string") return wrong("method", "a string, such as POST", method);
  if (typeof url !== "string") return wrong("url", "a string: an absolute URL or a path", url);
  const fields = headersOf(headers);
  if (fields === undefined) return wrong("headers", "an object of strings or lists of strings, or a list of pairs of strings", headers);
  if (body !== undefined && body !== null && typeof body !== "string")
    return wrong("body", "a string as on the wire, or null for an empty body", body);
  // programs that export tables write null for a missing value
  if (bodyBase64 === undefined || bodyBase64 === null) return { ok: true, request: { method, url, headers: fields, body } };
  if (typeof bodyBase64 !== "string" || !isBase64(bodyBase64)) return wrong("bodyBase64", "a string in base64", bodyBase64);
  if (typeof body === "string") return { ok: false, error: "body and bodyBase64 cannot be combined" };
  return { ok: true, request: { method, url, headers: fields, body: Buffer.from(bodyBase64, "base64") } };
}

function wrong(name: string, wanted: string, value: unknown): LineRequest {
  const found = value === undefined ? "missing" : kindOf(value);
  return { ok: false, error: `${name} must be ${wanted}${wanted.includes(found) ? "" : `, but is ${found}`}` };
}

/**
 * Names the JSON type of a value.
 *
 * @param value - A value from `JSON.parse`.
 * @returns The type with its article, such as `an object`.
 */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}

type Fields = Readonly<Record<string, string | string[]>> | [name: string, value: string][];

/** The library converts other values to strings; in a line, they are errors. */
function headersOf(headers: unknown): Fields | undefined {
  if (headers === undefined || headers === null) return [];
  if (typeof headers !== "object") return undefined;
  if (Array.isArray(headers)) return headers.every((pair) => areStrings(pair) && pair.length === 2) ? (headers as Fields) : undefined;
  for (const name in headers) {
    const value = (headers as Record<string, unknown>)[name];
    if (typeof value !== "string" && value !== null && !areStrings(value)) return undefined;
  }
  return headers as Fields;
}

function areStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Strict: Node skips invalid characters, which would make another body. */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, "");
  return /^[A-Za-z0-9+/]*$/.test(digits) && digits.length % 4 !== 1 && (digits.length === text.length || text.length % 4 === 0);
}

/** Finds the JSON of the id of a line, to return it unchanged: a number may have more digits than JavaScript keeps. */
function idAsWritten(text: string, id: unknown): string {
  // nested values may contain such numbers, too, and may be nested deeper than JSON.stringify can go
  return typeof id === "object" || (typeof id === "number" && !Number.isSafeInteger(id))
    ? compact(memberNamedId(text))
    : JSON.stringify(id);
}

/** The last member of that name, as `JSON.parse` takes it. */
function memberNamedId(text: string): string {
  let found = "";
  let depth = 0;
  let name: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && name === undefined) name = JSON.parse(text.slice(at, end)) as string;
      at = end - 1;
    } else if (character === "{" || character === "[") depth++;
    else if (character === ":" && depth === 1) start = at + 1;
    else if (character === "," || character === "}" || character === "]") {
      if (depth === 1) {
        if (name === "id") found = text.slice(start, at);
        name = undefined;
      }
      if (character !== ",") depth--;
    }
  }
  return found;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function compact(json: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') at = endOfString(json, at) - 1;
    else if (/[ \t\r\n]/.test(json[at] as string)) {
      kept.push(json.slice(from, at));
      from = at + 1;
    }
  }
  return kept.join("") + json.slice(from);
}
