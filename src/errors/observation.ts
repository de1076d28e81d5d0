import { ownProperties, ownValue } from "../engine/own-properties.js";

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

/**
 * Parses JSON.
 *
 * @param text - A text.
 * @returns The value; `undefined` if the text is not JSON.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads a parsed response body, or a message of a stream.
 *
 * @param body - The object, in any shape that the API uses.
 * @returns What it says. Without a code or a message, it is not an error of the API.
 */
export function observeBody(body: Fields): Observation {
  // without a prototype, so that nothing added to `Object.prototype` is read later
  const said = Object.create(null) as { -readonly [Name in keyof Observation]: Observation[Name] };
  const err_code = ownValue(body, "err_code");
  const error_code = ownValue(body, "error_code");
  const err_msg = ownValue(body, "err_msg");
  const request_id = ownValue(body, "request_id");
  const named = string(err_code) ?? string(error_code);
  const say = (message: string | undefined) => {
    if (message === undefined) return;
    said.message = message.slice(0, longestText);
    if (message.length > longestText || /(?:\.\.\.|\u2026)\s*$/.test(message.slice(-10))) said.isCut = true;
  };
  if (typeof request_id === "string") said.requestId = request_id;
  if (named !== undefined || typeof err_msg === "string") {
    if (named !== undefined) said.code = named;
    say(string(err_msg));
    said.isFromDeepgram = true;
    return said;
  }
  const category = ownValue(body, "category");
  const details = ownValue(body, "details");
  const message = ownValue(body, "message");
  const description = ownValue(body, "description");
  const type = ownValue(body, "type");
  // an error of a stream may have a variant instead of a code
  const code = ownValue(body, "code") ?? ownValue(body, "variant");
  // other services have a `category` too: `details` or `request_id` must stand next to it
  if (
    typeof category === "string" &&
    (typeof details === "string" || typeof request_id === "string" || /^[A-Z]+_[A-Z_]+$/.test(category))
  ) {
    said.code = category;
    say(string(details) ?? string(message));
    if (typeof details === "string" && typeof message === "string") said.title = message;
  } else if (typeof code === "string" && (typeof description === "string" || typeof type === "string")) {
    said.code = code;
    say(string(description));
    if (typeof type === "string") said.type = type;
  } else if ((type === "Error" || type === "Warning") && typeof description === "string" && message === undefined) {
    // the SDKs for Python drop the code of a message
    said.type = type;
    say(description);
  }
  return said;
}

/**
 * Tells whether an object is a close event: a numeric code and a reason.
 *
 * @param event - The object.
 * @returns Whether it is one.
 */
export function isCloseEvent(event: Fields): boolean {
  const code = ownValue(event, "code");
  const reason = ownValue(event, "reason");
  return typeof code === "number" && code >= 1000 && code < 5000 && (typeof reason === "string" || reason instanceof Uint8Array);
}

/**
 * Reads a close event, or a close frame.
 *
 * @param event - `code` and `reason`.
 * @returns What it says.
 */
export function observeClose(event: Fields): Observation {
  return ownProperties(closeObservation(event));
}

function closeObservation(event: Fields): Observation {
  const { code, reason } = read(event, ["code", "reason"]);
  const text = (reason instanceof Uint8Array ? new TextDecoder().decode(reason.subarray(0, longestText)) : string(reason)) ?? "";
  const close = typeof code === "number" && Number.isInteger(code) && code > 0 ? { close: code } : {};
  // the reason is a code, a code with a sentence, or a sentence with a link to the code
  const named = /^[A-Z]+-\d{4}/.exec(text)?.[0] ?? linkedCode(text);
  if (named === undefined) return { ...close, ...(text !== "" && (/\s/.test(text) ? { text } : { code: text })) };
  if (text === named || linkedCode(text) === undefined) return { ...close, code: named };
  return { ...close, code: named, message: text.slice(0, longestText) };
}

// the codes that Deepgram's short links have
const link = /\bdpgr\.am\/(net|data|big|message)-?(\d{4})\b/i;

/**
 * Finds the code that a link to Deepgram's documentation stands for.
 *
 * @param text - A text, such as `… within the timeout window. See https://dpgr.am/net0001`.
 * @returns The code, such as `NET-0001`.
 */
export function linkedCode(text: string): string | undefined {
  const found = link.exec(text);
  return found === null ? undefined : `${(found[1] as string).toUpperCase()}-${found[2] as string}`;
}

/**
 * Reads the error out of any JSON value that has one of the known shapes.
 *
 * @param value - A parsed value.
 * @returns What it says; `undefined` if the value itself is not an error.
 */
export function observeShape(value: unknown): Observation | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const body = observeBody(value);
  if (body.code !== undefined || body.message !== undefined) return body;
  return isCloseEvent(value) ? observeClose(value) : undefined;
}
