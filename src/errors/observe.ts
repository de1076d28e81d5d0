import { ownProperties } from "../engine/own-properties.js";
import {
  type Fields,
  isCloseEvent,
  isObject,
  longestText,
  type Observation,
  observeBody,
  observeClose,
  observeShape,
  read,
  string,
} from "./observation.js";
import { readText } from "./text/read-text.js";

/**
 * Reads what a value says about an error: a body, a response, a stream message, a close event, an exception of an SDK, or a text.
 *
 * @param input - The value. None of its functions is called, except `get` of its headers.
 * @returns What it says; an empty object if it says nothing.
 */
export function observe(input: unknown): Observation {
  if (typeof input === "string") return readText(excerpt(input));
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) return observe(decoded(input));
  if (!isObject(input)) return {};
  const seen = ownProperties(observeObject(input));
  // an object is what the API answered; an exception without a status may be about anything
  return seen.isIncidental === true && seen.status === undefined ? seen : { ...seen, isFromDeepgram: true };
}

function observeObject(input: Fields): Observation {
  const { rawResponse, response, answer, kind, message } = read(input, ["rawResponse", "response", "answer", "kind", "message"]);
  // the verdict on a message
  if (isObject(answer)) return { ...observe(answer), ...endpointOf(input) };
  if (kind === "close") return observeClose(input);
  if ((kind === "message" || kind === "error") && isObject(message)) return observeBody(message);
  if (isCloseEvent(input)) return observeClose(input);
  const direct = observeBody(input);
  // an exception may have the fields of the body as its own, next to status and headers
  if (direct.code !== undefined || direct.type !== undefined) return { ...headOf(input), ...direct };
  const own = observeResponse(input);
  // Deepgram's SDK keeps status and headers in a property of the exception; axios keeps the whole response
  const answered: Observation = ownProperties({
    ...(isObject(rawResponse) ? headOf(rawResponse) : {}),
    ...(isObject(response) ? observeResponse(response) : {}),
  });
  const { text, isIncidental, isCut, ...rest } = own;
  const hasAnswer = answered.code !== undefined || answered.message !== undefined || answered.text !== undefined;
  // the message of the exception is not the server's
  return isIncidental === true && hasAnswer ? { ...rest, ...answered } : { ...answered, ...own };
}

// where an error may be in a long text, and how much of the text before it belongs to it
const mark = /err_code|error_code|err_msg|dpgr\.am|deepgram\.com/;
const furthest = 1 << 20;
const before = 4096;

/** The part of a long text that can hold an error. */
function excerpt(text: string): string {
  if (text.length <= longestText) return text;
  const place = text.slice(0, furthest).search(mark);
  const start = place < longestText - before ? 0 : place - before;
  return text.slice(start, start + longestText);
}

/** Reads a response: status, headers and body. */
function observeResponse(response: Fields): Observation {
  const { headers, responseHeaders, body, data, text } = read(response, ["headers", "responseHeaders", "body", "data", "text"]);
  const said = observeContent(body) ?? observeContent(data) ?? observeContent(text) ?? errorText(response, headers ?? responseHeaders);
  const head = headOf(response);
  // status and headers are more reliable than a text about them; the id in the body is the id of the request
  return ownProperties({ ...said, ...head, ...(said.requestId !== undefined && { requestId: said.requestId }) });
}

/** Reads the status, the headers and the URL of a response. */
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

/** Without a body: the `dg-error` header, which repeats the message, or the message of an exception. */
function errorText(response: Fields, headers: unknown): Observation {
  const repeated = fieldOf(headers, "dg-error");
  if (repeated !== undefined) return ownProperties<Observation>({ message: repeated });
  const { message } = read(response, ["message"]);
  return ownProperties<Observation>(typeof message === "string" ? { ...observe(message), isIncidental: true } : {});
}

function observeContent(content: unknown): Observation | undefined {
  if (content === undefined || content === null || content === "") return undefined;
  if (typeof content === "string" || content instanceof Uint8Array || content instanceof ArrayBuffer) return observe(content);
  return isObject(content) && typeof content["getReader"] !== "function" ? (observeShape(content) ?? observeBody(content)) : undefined;
}

function endpointOf(source: Fields): Observation {
  const { url, endpoint } = read(source, ["url", "endpoint"]);
  if (typeof endpoint === "string") return { endpoint };
  const place = typeof url === "string" ? url : url instanceof URL ? url.pathname : undefined;
  return place === undefined || place === "" ? {} : { endpoint: place };
}

/** Reads a header by its lower-case name from a `Headers` object, a record or a list of pairs. */
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

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
}
