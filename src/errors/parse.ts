import type { ErrorId } from "../../generated/catalogue.js";
import { fill } from "../checks/template.js";
import { ownProperties, ownValue } from "../engine/own-properties.js";
import type { CatalogueEntry, RuleReference } from "./catalogue.js";
import type { SlotValues } from "./match/template.js";
import { isObject, longestText, type Observation, readJson } from "./observation.js";
import { observe } from "./observe.js";
import { type NoRecognition, type RecognisedBy, type Recognition, recognise, type UnknownReason } from "./recognition.js";
import { type BackoffOptions, backoff, isTransient, type Retry, readRetryAfter } from "./retry.js";
import { otherReadings, withoutColors } from "./text/read-text.js";

interface Report {
  /** The status of the response; without one, the status in the catalogue. */
  readonly status?: number;
  /** `err_code`, `category` or the code of a stream message, as received. */
  readonly code?: string;
  /** The message, as received. */
  readonly message?: string;
  /** The id of the request, from the body or the `dg-request-id` header. */
  readonly requestId?: string;
  /** The URL or path of the request, or the id of the endpoint, if the input has one. */
  readonly endpoint?: string;
  /** Whether to send the same request again. */
  readonly retry: Retry;
}

/** An error of the catalogue. */
export interface RecognisedError extends Report {
  readonly known: true;
  readonly id: ErrorId;
  /** The entry of the catalogue. */
  readonly error: CatalogueEntry;
  readonly by: RecognisedBy;
  /** What to change in the request, with the slots filled; `null` if the request is not the cause. */
  readonly mend: string | null;
  /** The values in the message; also `line` and `column` if it ends with a position. */
  readonly slots: SlotValues;
  /** The rules of `preflight` that can be the cause; empty if no request shows the error. */
  readonly rules: readonly RuleReference[];
  /** Other errors that match equally well. */
  readonly alternatives: readonly ErrorId[];
}

/** An input that is not recognised. */
export interface UnknownError extends Report {
  readonly known: false;
  readonly reason: UnknownReason;
  /** The errors that have the same code. */
  readonly candidates: readonly ErrorId[];
}

/** The result of `parseDeepgramError`. */
export type ErrorReport = RecognisedError | UnknownError;

/** Options of `parseDeepgramError`. */
export interface ParseOptions {
  /** The current time, in milliseconds since 1970, for a `Retry-After` with a date; default: the clock. */
  readonly now?: number | undefined;
  /** How long to wait for the body of a `Response`, in milliseconds; default 5,000. The part that arrived is read. */
  readonly patience?: number | undefined;
  /** The id of the endpoint or the URL of the request, for input that does not name it. It also says that Deepgram answered. */
  readonly endpoint?: string | undefined;
}

/**
 * Identifies an error of the API in whatever form you have it.
 *
 * @param error - A `Response`, whose body is read from a copy; `{ status, headers, body }`; a verdict of `preflight` or `preflightMessage`; a body, a stream message or a close event;
 *   an exception of `@deepgram/sdk`; or a text that contains one of them, such as a line of a log or a stack trace.
 * @param options - The endpoint, the clock and the patience.
 * @returns The entry of the catalogue with its slots filled, or why there is none; for a `Response`, a promise of it. It never throws because of the content.
 * @example
 * try {
 *   await deepgram.speak.v1.audio.generate({ text: "Hello", encoding: "mp3", sample_rate: 24000 });
 * } catch (error) {
 *   const report = parseDeepgramError(error);
 *   if (report.known) console.error(report.id, report.slots, report.mend);
 * }
 */
export function parseDeepgramError(error: Response, options?: ParseOptions): Promise<ErrorReport>;
export function parseDeepgramError(error: unknown, options?: ParseOptions): ErrorReport;
export function parseDeepgramError(error: unknown, options: ParseOptions = {}): ErrorReport | Promise<ErrorReport> {
  try {
    return isResponse(error)
      ? ofResponse(error, options)
      : typeof error === "string"
        ? report(readingOfText(error, ownValue(options, "endpoint")), options)
        : report(readingOf(observe(error), ownValue(options, "endpoint")), options);
  } catch {
    // a getter or a proxy may throw
    return { known: false, reason: "unreadable", candidates: [], retry: { advised: false } };
  }
}

/**
 * Returns how long to wait before you send a failed request again: exponential backoff with full jitter, at least `Retry-After`.
 *
 * @param attempt - The number of retries so far, 0 for the first.
 * @param error - Input or result of `parseDeepgramError`; of a `Response`, only the status and the headers are read.
 * @param options - How delays grow.
 * @returns Milliseconds for 408, 429, 499 and 5xx; `undefined` for other errors, which the same request would get again.
 * @throws TypeError if `attempt` is not a whole number from 0.
 * @example
 * const delay = retryDelay(attempt, error);
 * if (delay === undefined || attempt === 5) throw error;
 * await setTimeout(delay);
 */
export function retryDelay(attempt: number, error: unknown, options: BackoffOptions & ParseOptions = {}): number | undefined {
  if (!Number.isInteger(attempt) || attempt < 0) throw new TypeError("retryDelay: `attempt` must be a whole number from 0");
  const { retry } = isReport(error) ? error : (parseDeepgramError(isResponse(error) ? headOf(error) : error, options) as ErrorReport);
  return retry.advised ? backoff(attempt, ownValue(retry, "after"), options) : undefined;
}

/**
 * Identifies the error in a text, without a report about it.
 *
 * @param text - The text.
 * @param endpoint - The id of the endpoint or the URL of the request, for a text that does not name it.
 * @returns The entry of the catalogue, or why there is none; as `parseDeepgramError` finds it.
 */
export function recogniseText(text: string, endpoint?: string): Recognition | NoRecognition {
  try {
    return readingOfText(text, endpoint).found;
  } catch {
    return unreadable;
  }
}

const unreadable: NoRecognition = { reason: "unreadable", candidates: [] };

/** What an input says, and the error that it is. */
interface Reading {
  readonly seen: Observation;
  readonly found: Recognition | NoRecognition;
}

/** Reads a text as it came, and if nothing is recognised, without what terminals, logs and web pages add. */
function readingOfText(colored: string, endpoint: string | undefined): Reading {
  const text = withoutColors(colored);
  const first = readingOf(observe(text), endpoint);
  if (isRecognition(first.found) || first.found.reason === "not an error" || text.length > longestText) return first;
  for (const clean of otherReadings(text)) {
    const other = readingOf(observe(clean), endpoint);
    if (isRecognition(other.found)) return other;
  }
  return first;
}

function readingOf(observation: Observation, endpoint: string | undefined): Reading {
  // a copy of every observation takes a quarter of the time of a line of a log
  const own = Object.getPrototypeOf(observation) === null ? observation : ownProperties(observation);
  const seen = endpoint === undefined || own.endpoint !== undefined ? own : ownProperties({ ...own, endpoint });
  return { seen, found: recognise(seen) };
}

async function ofResponse(response: Response, options: ParseOptions): Promise<ErrorReport> {
  try {
    const body = response.bodyUsed ? undefined : await beginningOf(response.clone(), options.patience ?? 5000);
    return report(readingOf(observe({ ...headOf(response), body }), ownValue(options, "endpoint")), options);
  } catch {
    return report(readingOf(observe(headOf(response)), ownValue(options, "endpoint")), options);
  }
}

function headOf({ status, headers, url }: Response): object {
  return { status, headers, url };
}

/** The beginning of the body, as far as it arrives in time and an error can be long. */
async function beginningOf(response: Response, patience: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const bytes = new Uint8Array(longestText);
  let length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ readonly done: true; readonly value?: undefined }>((resolve) => {
    timer = setTimeout(resolve, patience, { done: true });
  });
  try {
    while (reader !== undefined && length < bytes.length) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      const part = value.subarray(0, bytes.length - length);
      bytes.set(part, length);
      length += part.length;
      if (isWholeJson(bytes.subarray(0, length))) break;
    }
  } catch {
    // the part that arrived before the connection broke may be the whole error
  } finally {
    clearTimeout(timer);
  }
  // do not wait: the caller may still read the other copy
  void reader?.cancel().catch(() => undefined);
  return bytes.subarray(0, length);
}

/** Whether the part of a body that arrived is complete JSON. */
function isWholeJson(bytes: Uint8Array): boolean {
  return bytes[bytes.length - 1] === 0x7d && readJson(new TextDecoder().decode(bytes)) !== undefined;
}

function report({ seen, found }: Reading, options: ParseOptions): ErrorReport {
  const entry = isRecognition(found) ? found.entry : undefined;
  const status = seen.status ?? entry?.status;
  const after = seen.retryAfter === undefined ? undefined : readRetryAfter(seen.retryAfter, ownValue(options, "now") ?? Date.now());
  // a stream that the server or the network ended; after a warning it goes on
  const isLost = status === undefined && entry?.retry.helps === true && entry.type !== "Warning";
  const advised = status === undefined ? isLost : isTransient(status);
  const base = {
    ...(status !== undefined && { status }),
    ...(seen.code !== undefined && { code: seen.code }),
    ...(seen.message !== undefined && { message: seen.message }),
    ...(seen.requestId !== undefined && { requestId: seen.requestId }),
    ...(seen.endpoint !== undefined && { endpoint: seen.endpoint }),
    retry: { advised, ...(after !== undefined && { after }) },
  };
  return isRecognition(found)
    ? {
        known: true,
        id: found.entry.id,
        error: found.entry,
        by: found.by,
        mend: found.entry.mend === null ? null : fill(found.entry.mend, found.slots),
        slots: found.slots,
        rules: found.rules,
        alternatives: found.alternatives,
        ...base,
      }
    : { known: false, reason: found.reason, candidates: found.candidates, ...base };
}

function isRecognition(found: Recognition | NoRecognition): found is Recognition {
  return Object.hasOwn(found, "entry");
}

function isReport(value: unknown): value is ErrorReport {
  return isObject(value) && Object.hasOwn(value, "known") && Object.hasOwn(value, "retry");
}

function isResponse(value: unknown): value is Response {
  return isObject(value) && "headers" in value && typeof value["clone"] === "function";
}
