import { ownProperties } from "../engine/own-properties.js";

/** Whether to send the same request again. */
export interface Retry {
  /** Whether a retry can help: after 408, 429, 499 and 5xx, and after a stream that the server or the network ended. */
  readonly advised: boolean;
  /** The shortest delay, in milliseconds, if the server asked for one. */
  readonly after?: number;
}

// the longest delay that a timer takes
const longest = 2 ** 31 - 1;

/** How delays grow. */
export interface BackoffOptions {
  /** The longest first delay, in milliseconds; 1,000 by default. */
  readonly base?: number | undefined;
  /** The longest delay, in milliseconds; 60,000 by default. What the server asks for may be longer. */
  readonly cap?: number | undefined;
  /** A random number from 0 to below 1; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
}

/**
 * Tells whether the same request can succeed later.
 *
 * @param status - The status of the response.
 * @returns Whether it is 408, 429, 499 or 5xx.
 */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status === 499 || (status >= 500 && status < 600);
}

/**
 * Reads a `Retry-After` header (RFC 9110 10.2.3).
 *
 * @param value - Seconds, or a date.
 * @param now - The current time, in milliseconds since 1970.
 * @returns The delay in milliseconds; `undefined` if the value is neither.
 */
export function readRetryAfter(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  // the three date formats of HTTP (RFC 9110 5.6.7), always in UTC; Date.parse takes many more
  const isDate =
    /^[A-Z][a-z]{2,8},? (?:\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/.test(text);
  if (!isDate) return undefined;
  // asctime does not name the zone
  const date = Date.parse(`${text.replace(/ GMT$/, "")} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Chooses a delay: exponential backoff with full jitter.
 *
 * @param attempt - The number of retries so far.
 * @param after - The delay that the server asked for, in milliseconds. The jitter is added to it, so that clients with the same answer do not return together.
 * @param options - How delays grow.
 * @returns The delay, in milliseconds.
 */
export function backoff(attempt: number, after: number | undefined, options: BackoffOptions): number {
  const { base = 1000, cap = 60_000, random = Math.random } = ownProperties(options);
  return Math.min(longest, Math.round((after ?? 0) + random() * Math.min(cap, base * 2 ** Math.min(attempt, 60))));
}
