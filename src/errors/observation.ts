import { ownValue } from "../engine/own-properties.js";

/** What the input says about an error, in whatever form the error was given. */
export interface Observation {
  readonly status?: number;
  /** `err_code`, `error_code`, `category`, the code of a stream message, or the code in the reason of a close frame. */
  readonly code?: string;
  /** `err_msg`, `details`, a description, or the sentence in the reason of a close frame. */
  readonly message?: string;
  /** The `message` of a body that has `details` too: the same for several errors. */
  readonly title?: string;
  /** A text that is not a body of the API, or a body in an unknown shape. */
  readonly text?: string;
  /** Whether the text is the message of an exception, which may say nothing about the response. */
  readonly isIncidental?: boolean;
  /** Whether the message or the text is truncated. */
  readonly isCut?: boolean;
  /** Whether the input names Deepgram as the server: only then is a sentence that other servers use too an error of Deepgram. */
  readonly isFromDeepgram?: boolean;
  /** Whether a client reports in its own words that the server answered with `status`. */
  readonly isClientReport?: boolean;
  readonly requestId?: string;
  /** The `Retry-After` header, as sent. */
  readonly retryAfter?: string;
  /** The URL or path of the request, or the id of the endpoint. */
  readonly endpoint?: string;
  /** The code of a close frame. */
  readonly close?: number;
  /** The type of a stream message. */
  readonly type?: string;
}

/** An object that came from outside: any key, any value. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** How much of a text is read, in UTF-16 code units. No error is longer. */
export const longestText = 16_384;

/**
 * Reads some properties of a value, and none that was added to `Object.prototype`.
 *
 * @param fields - The value.
 * @param names - The names of the properties.
 * @returns An object without a prototype that has these properties.
 */
export function read<Name extends string>(fields: Fields, names: readonly Name[]): { readonly [One in Name]: unknown } {
  const found = Object.create(null) as { [One in Name]: unknown };
  for (const name of names) found[name] = ownValue(fields, name);
  return found;
}

/**
 * Tells whether a value is an object whose properties can be read.
 *
 * @param value - Any value.
 * @returns Whether it is an object.
 */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/**
 * Returns a value if it is a string.
 *
 * @param value - Any value.
 * @returns The string, or `undefined`.
 */
export function string(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
