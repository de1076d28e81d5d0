import type { ErrorId } from "../../generated/catalogue.js";
import { fill } from "../checks/template.js";
import { ownProperties, ownValue } from "../engine/own-properties.js";
import type { CatalogueEntry, RuleReference } from "./catalogue.js";
import { longestText, type Observation, observe } from "./observation.js";
import { type NoRecognition, type RecognisedBy, type Recognition, recognise, type UnknownReason } from "./recognition.js";
import { type BackoffOptions, backoff, isTransient, type Retry, readRetryAfter } from "./retry.js";
import type { SlotValues } from "./template-match.js";

interface Report {
  /** The status: that of the response, or of the catalogue where none was seen. */
  readonly status?: number;
  /** `err_code`, `category` or the code of a message, as it was seen. */
  readonly code?: string;
  /** The message, as it was seen. */
  readonly message?: string;
  /** The id of the request, from the body or `dg-request-id`. */
  readonly requestId?: string;
  /** Whether to send the same again. */
  readonly retry: Retry;
}

/** An error that the catalogue has. */
export interface RecognisedError extends Report {
  readonly known: true;
  readonly id: ErrorId;
  /** What the catalogue says about it. */
  readonly error: CatalogueEntry;
  readonly by: RecognisedBy;
  /** What to change in the request, with the slots filled; `null` where it is not to blame. */
  readonly mend: string | null;
  /** What the message was filled with; `line` and `column` besides, where it ends with a position. */
  readonly slots: SlotValues;
  /** The rules of `preflight` that it can come from; none where no request shows it. */
  readonly rules: readonly RuleReference[];
  /** Other errors that what was seen fits as well. */
  readonly alternatives: readonly ErrorId[];
}

/** An error that the catalogue does not have, or that cannot be told. */
export interface UnknownError extends Report {
  readonly known: false;
  readonly reason: UnknownReason;
  /** The errors that it may be one of. */
  readonly candidates: readonly ErrorId[];
}

/** What is known of an error. */
export type ErrorReport = RecognisedError | UnknownError;

/** What goes with an error. */
export interface ParseOptions {
  /** The time, in milliseconds since 1970, for a `Retry-After` that is a date; that of the clock by default. */
  readonly now?: number | undefined;
  /** How long to wait for the body of a `Response`, in milliseconds; 5,000 by default. What came until then is read. */
  readonly patience?: number | undefined;
  /** The id of the endpoint, or the URL of the request, where what was seen does not tell. */
  readonly endpoint?: string | undefined;
}

/**
 * Says which error of the API's an answer is.
 *
 * @param error - A `Response`, whose body is read from a copy; `{ status, headers, body }`; a verdict of `preflight` or `preflightMessage`; a body, a message or a close event of a
 *   socket; an exception of `@deepgram/sdk`; or a text that holds one of them.
 * @param options - What goes with it.
 * @returns The entry of the catalogue with its slots filled, or why there is none; a promise of it for a `Response`. Nothing is thrown for what the error contains.
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
    return isResponse(error) ? ofResponse(error, options) : report(observe(error), options);
  } catch {
    // a getter may throw, and a proxy may do anything
    return { known: false, reason: "unreadable", candidates: [], retry: { advised: false } };
  }
}

/**
 * Says how long to wait before a request that failed is sent again: exponential backoff with full jitter, and no less than `Retry-After`.
 *
 * @param attempt - How many retries went before, 0 for the first.
 * @param error - What `parseDeepgramError` takes or gives; of a `Response`, the status and the header fields.
 * @param options - How delays grow.
 * @returns Milliseconds for 408, 429, 499 and 5xx; `undefined` for the rest, which the same request would meet again.
 * @throws TypeError for an attempt that is no whole number from 0 up.
 * @example
 * const delay = retryDelay(attempt, error);
 * if (delay === undefined || attempt === 5) throw error;
 * await setTimeout(delay);
 */
export function retryDelay(attempt: number, error: unknown, options: BackoffOptions & ParseOptions = {}): number | undefined {
  if (!Number.isInteger(attempt) || attempt < 0) throw new TypeError("retryDelay: attempts are counted from 0");
  const { retry } = isReport(error) ? error : (parseDeepgramError(isResponse(error) ? headOf(error) : error, options) as ErrorReport);
  return retry.advised ? backoff(attempt, ownValue(retry, "after"), options) : undefined;
}

async function ofResponse(response: Response, options: ParseOptions): Promise<ErrorReport> {
  try {
    const body = response.bodyUsed ? undefined : await beginningOf(response.clone(), options.patience ?? 5000);
    return report(observe({ ...headOf(response), body }), options);
  } catch {
    return report(observe(headOf(response)), options);
  }
}

function headOf({ status, headers, url }: Response): object {
  return { status, headers, url };
}

/** What an error can be as long as, as far as it comes in time; the rest is not waited for. */
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
    // what came before it broke off may be all that there is to know
  } finally {
    clearTimeout(timer);
  }
  // the other copy is the caller's: not to be waited for
  void reader?.cancel().catch(() => undefined);
  return bytes.subarray(0, length);
}

/** Whether a body that has not ended is an error already. */
function isWholeJson(bytes: Uint8Array): boolean {
  if (bytes[bytes.length - 1] !== 0x7d) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function report(observation: Observation, options: ParseOptions): ErrorReport {
  const seen = ownProperties(observation);
  const { now, endpoint } = ownProperties(options);
  const placed = endpoint === undefined || seen.endpoint !== undefined ? seen : ownProperties({ ...seen, endpoint });
  const found = recognise(placed);
  const entry = isRecognition(found) ? found.entry : undefined;
  const status = seen.status ?? entry?.status;
  const after = seen.retryAfter === undefined ? undefined : readRetryAfter(seen.retryAfter, now ?? Date.now());
  const isLost = status === undefined && entry?.retry.helps === true && (entry.err_code ?? "").startsWith("NET-");
  const advised = status === undefined ? isLost : isTransient(status);
  const base = {
    ...(status !== undefined && { status }),
    ...(seen.code !== undefined && { code: seen.code }),
    ...(seen.message !== undefined && { message: seen.message }),
    ...(seen.requestId !== undefined && { requestId: seen.requestId }),
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
  return typeof value === "object" && value !== null && Object.hasOwn(value, "known") && Object.hasOwn(value, "retry");
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null || !("clone" in value) || !("headers" in value)) return false;
  return typeof value.clone === "function";
}
