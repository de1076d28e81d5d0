import { ownProperties, ownValue } from "../engine/own-properties.js";
import { readText } from "./free-text.js";

/** What was seen of an error, whatever it was seen through. */
export interface Observation {
  readonly status?: number;
  /** `err_code`, `error_code`, `category` or the code of a message over a socket. */
  readonly code?: string;
  /** `err_msg`, `details` or a description. */
  readonly message?: string;
  /** A text that is no body of the API's, or one whose shape is not known. */
  readonly text?: string;
  /** Whether the text is that of an exception, which may say nothing of what was answered. */
  readonly isIncidental?: boolean;
  /** Whether the message or the text was cut off. */
  readonly isCut?: boolean;
  readonly requestId?: string;
  /** The field `Retry-After`, as sent. */
  readonly retryAfter?: string;
  /** The path or the id of the endpoint. */
  readonly endpoint?: string;
  /** The code of a close frame. */
  readonly close?: number;
  /** The type of a message over a socket. */
  readonly type?: string;
}

interface Fields {
  readonly [name: string]: unknown;
}

/** More than this of a text is not read: no error is longer. */
export const longestText = 16_384;

/**
 * Takes out of a value what it says about an error: of a body, a response, a message or a close event of a socket, an exception of an SDK, or a text.
 *
 * @param input - The value; what it reads of an object is never called.
 * @returns What was seen; nothing of a value that says nothing.
 */
export function observe(input: unknown): Observation {
  if (typeof input === "string") return readText(excerpt(input), observeBody);
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) return observe(decoded(input));
  if (!isObject(input)) return {};
  const { rawResponse, response, answer, kind, message } = read(input, ["rawResponse", "response", "answer", "kind", "message"]);
  // a verdict on a message
  if (isObject(answer)) return { ...observe(answer), ...endpointOf(input) };
  if (kind === "close") return closeFrame(input);
  if ((kind === "message" || kind === "error") && isObject(message)) return observeBody(message);
  if (isCloseEvent(input)) return closeFrame(input);
  const direct = observeBody(input);
  // a body may have been spread over an exception, with status and fields beside it
  if (direct.code !== undefined) return { ...headOf(input), ...direct };
  const own = ownProperties(observeResponse(input));
  // an SDK keeps the head of the response in a field of the exception, axios and its like all of it
  const answered: Observation = ownProperties({
    ...(isObject(rawResponse) ? headOf(rawResponse) : {}),
    ...(isObject(response) ? observeResponse(response) : {}),
  });
  const { text, isIncidental, isCut, ...rest } = own;
  const hasAnswer = answered.code !== undefined || answered.message !== undefined || answered.text !== undefined;
  // what an exception calls itself is not what was answered
  return isIncidental === true && hasAnswer ? { ...rest, ...answered } : { ...answered, ...own };
}

// where in a text an error may be, and how much before it belongs to it
const mark = /err_code|error_code|err_msg/;
const furthest = 1 << 20;
const before = 4096;

/** What can hold an error of a long text. */
function excerpt(text: string): string {
  if (text.length <= longestText) return text;
  const place = text.slice(0, furthest).search(mark);
  const start = place < longestText - before ? 0 : place - before;
  return text.slice(start, start + longestText);
}

/** What a response says: status, fields and body. */
function observeResponse(response: Fields): Observation {
  const { headers, responseHeaders, body, data, text } = read(response, ["headers", "responseHeaders", "body", "data", "text"]);
  const said = observeContent(body) ?? observeContent(data) ?? observeContent(text) ?? errorText(response, headers ?? responseHeaders);
  const head = headOf(response);
  // the fields of the response are surer than what a text says about them, and the id in a body is that of the request
  return { ...said, ...head, ...(Object.hasOwn(said, "requestId") && { requestId: said.requestId as string }) };
}

/** What stands beside the body of a response. */
function headOf(response: Fields): Observation {
  const names = ["status", "statusCode", "headers", "responseHeaders", "url", "endpoint", "requestId"] as const;
  const { status, statusCode, headers, responseHeaders, url, endpoint, requestId } = read(response, names);
  const fields = headers ?? responseHeaders;
  const code = number(status) ?? number(statusCode);
  const id = fieldOf(fields, "dg-request-id") ?? string(requestId);
  const retryAfter = fieldOf(fields, "retry-after");
  return {
    ...(code !== undefined && { status: code }),
    ...(id !== undefined && { requestId: id }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...endpointOf({ url, endpoint }),
  };
}

/** Where there is no body: the field that repeats the message, or what an exception says. */
function errorText(response: Fields, headers: unknown): Observation {
  const repeated = fieldOf(headers, "dg-error");
  if (repeated !== undefined) return { message: repeated };
  const { message } = read(response, ["message"]);
  return typeof message === "string" ? { ...observe(message), isIncidental: true } : {};
}

function observeContent(content: unknown): Observation | undefined {
  if (content === undefined || content === null || content === "") return undefined;
  if (typeof content === "string" || content instanceof Uint8Array || content instanceof ArrayBuffer) return observe(content);
  return isObject(content) && typeof content["getReader"] !== "function" ? observeBody(content) : undefined;
}

const bodyNames = [
  "err_code",
  "error_code",
  "err_msg",
  "category",
  "details",
  "message",
  "code",
  "variant",
  "description",
  "type",
  "request_id",
] as const;

/** What a parsed body says, or a message over a socket. */
export function observeBody(body: Fields): Observation {
  return ownProperties(bodyObservation(body));
}

function bodyObservation(body: Fields): Observation {
  const { err_code, error_code, err_msg, category, details, message, description, type, request_id, ...coded } = read(body, bodyNames);
  // an error of a stream may have a variant instead of a code
  const code = coded.code ?? coded.variant;
  const requestId = typeof request_id === "string" ? { requestId: request_id } : {};
  const named = string(err_code) ?? string(error_code);
  if (named !== undefined || string(err_msg) !== undefined) {
    return { ...(named !== undefined && { code: named }), ...said(string(err_msg)), ...requestId };
  }
  // a category alone may be anybody's
  if (typeof category === "string" && (typeof details === "string" || typeof request_id === "string")) {
    return { code: category, ...said(string(details) ?? string(message)), ...requestId };
  }
  if (typeof code === "string" && (typeof description === "string" || typeof type === "string")) {
    return { code, ...said(string(description)), ...(typeof type === "string" && { type }), ...requestId };
  }
  return requestId;
}

function said(message: string | undefined): Observation {
  return message === undefined ? {} : { message: message.slice(0, longestText), ...(isCut(message) && { isCut: true }) };
}

function isCut(message: string): boolean {
  return message.length > longestText || /(?:\.\.\.|\u2026)\s*$/.test(message.slice(-10));
}

function isCloseEvent(event: Fields): boolean {
  const { code, reason } = read(event, ["code", "reason"]);
  return typeof code === "number" && code >= 1000 && code < 5000 && (typeof reason === "string" || reason instanceof Uint8Array);
}

function closeFrame(event: Fields): Observation {
  const { code, reason } = read(event, ["code", "reason"]);
  const text = reason instanceof Uint8Array ? decoded(reason) : string(reason);
  // a reason may be the code with a sentence behind it
  const named = /^[A-Z]+-\d{4}/.exec(text ?? "")?.[0] ?? text;
  return {
    ...(number(code) !== undefined && { close: number(code) as number }),
    ...(named !== undefined && named !== "" && { code: named }),
  };
}

function endpointOf(source: Fields): Observation {
  const { url, endpoint } = read(source, ["url", "endpoint"]);
  if (typeof endpoint === "string") return { endpoint };
  const place = typeof url === "string" ? url : url instanceof URL ? url.pathname : undefined;
  return place === undefined || place === "" ? {} : { endpoint: place };
}

/** A field of a header, by its name in small letters; `Headers` and its like, a record, or pairs. */
function fieldOf(headers: unknown, name: string): string | undefined {
  if (!isObject(headers)) return undefined;
  const { get } = read(headers, ["get"]);
  if (typeof get === "function") {
    const value: unknown = (get as (name: string) => unknown).call(headers, name);
    return typeof value === "string" ? value : undefined;
  }
  const pairs = Array.isArray(headers) ? (headers as unknown[]).filter((pair) => Array.isArray(pair)) : Object.entries(headers);
  for (const [key, value] of pairs as [unknown, unknown][]) {
    if (typeof key !== "string" || key.toLowerCase() !== name) continue;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === "string" || typeof first === "number") return String(first);
  }
  return undefined;
}

function decoded(bytes: Uint8Array | ArrayBuffer): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  return new TextDecoder().decode(view.subarray(0, longestText));
}

/** Reads some properties of a value, and none that was added to `Object.prototype`. */
function read<Name extends string>(fields: Fields, names: readonly Name[]): { readonly [One in Name]: unknown } {
  const found = Object.create(null) as { [One in Name]: unknown };
  for (const name of names) found[name] = ownValue(fields, name);
  return found;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function string(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
}
