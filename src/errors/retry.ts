import { ownProperties } from "../engine/own-properties.js";

/** Whether to send the same again. */
export interface Retry {
  /** Whether it is advised: for 408, 429, 499 and 5xx, and after a stream failed on the server or the network. */
  readonly advised: boolean;
  /** How long to wait at least, in milliseconds, where the server said so. */
  readonly after?: number;
}

// what a timer can count to
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
 * Says whether a status is one that the same request may not meet again.
 *
 * @param status - The status.
 * @returns Whether it is 408, 429, 499 or 5xx.
 */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status === 499 || (status >= 500 && status < 600);
}

/**
 * Reads the field `Retry-After` (RFC 9110 10.2.3).
 *
 * @param value - Seconds, or a date.
 * @param now - The time, in milliseconds since 1970.
 * @returns How long to wait, in milliseconds; `undefined` where the value is neither.
 */
export function readRetryAfter(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  // the three forms of a date in HTTP (RFC 9110 5.6.7), all of them in UTC whatever they say; Date.parse takes much more
  const isDate =
    /^[A-Z][a-z]{2,8},? (?:\d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/.test(text);
  if (!isDate) return undefined;
  const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Chooses a delay: exponential backoff with full jitter.
 *
 * @param attempt - How many retries went before.
 * @param after - What the server asked for, in milliseconds: the jitter comes on top, or all who were told the same would come back together.
 * @param options - How delays grow.
 * @returns The delay, in milliseconds.
 */
export function backoff(attempt: number, after: number | undefined, options: BackoffOptions): number {
  const { base = 1000, cap = 60_000, random = Math.random } = ownProperties(options);
  return Math.min(longest, Math.round((after ?? 0) + random() * Math.min(cap, base * 2 ** Math.min(attempt, 60))));
}
