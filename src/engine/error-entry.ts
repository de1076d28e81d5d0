import type { StreamAnswer } from "./stream-answer.js";
import type { Slots } from "./template.js";
import type { DeepgramErrorBody } from "./verdict.js";

/** A response as it goes over the wire. */
export interface ErrorResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed; text where it is no JSON. */
  readonly body: DeepgramErrorBody | string;
  /** The body exactly as it is sent. */
  readonly text: string;
}

interface Entry {
  /** The message, with `{slots}`. */
  readonly message: string;
  /** What to change in the request, with `{slots}`. */
  readonly mend: string;
  /** Where it is documented. */
  readonly docs: string;
}

/** An answer of the server to a request, from the catalogue of errors. */
export interface ResponseEntry extends Entry {
  readonly status: number;
  /** Makes the response in the shape of this error. */
  respond(message: string, requestId: string): ErrorResponse;
}

/** An answer of the server to a message over a socket, from the catalogue of errors. */
export interface StreamEntry extends Entry {
  /** Makes the answer, with the message filled in and what it was filled with. */
  answer(message: string, slots: Slots): StreamAnswer;
}

/** An answer of the server, from the catalogue of errors. */
export type ErrorEntry = ResponseEntry | StreamEntry;

/** Says whether an answer is a response and not a message over a socket. */
export function isResponseEntry(entry: ErrorEntry): entry is ResponseEntry {
  return Object.hasOwn(entry, "respond");
}

// HeaderValue::from_str of the Rust crate http: visible ASCII, space and tab
const legalFieldValue = /^[\t -~]*$/;
const plainText = /^[ !#-[\]-~]*$/;

// looking whether there is anything to escape costs less than JSON.stringify
function json(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Makes an error of the shape `{err_code, err_msg, request_id}`. */
export function codeError(status: number, code: string, message: string, mend: string, docs: string): ResponseEntry {
  return {
    status,
    message,
    mend,
    docs,
    respond(filled, requestId) {
      // what is plain text is a legal field value too
      const plain = plainText.test(filled);
      return {
        headers:
          plain || legalFieldValue.test(filled)
            ? { "content-type": "application/json", "dg-error": filled, "dg-request-id": requestId }
            : { "content-type": "application/json", "dg-request-id": requestId },
        body: { err_code: code, err_msg: filled, request_id: requestId },
        text: `{"err_code":"${code}","err_msg":${plain ? `"${filled}"` : JSON.stringify(filled)},"request_id":${json(requestId)}}`,
      };
    },
  };
}

/** Makes an error of the shape `{category, message, details, request_id}`, whose details vary. */
export function categoryError(status: number, category: string, title: string, message: string, mend: string, docs: string): ResponseEntry {
  return {
    status,
    message,
    mend,
    docs,
    respond: (details, requestId) => ({
      headers: { "content-type": "application/json", "dg-request-id": requestId },
      body: { category, message: title, details, request_id: requestId },
      text: `{"category":"${category}","message":${json(title)},"details":${json(details)},"request_id":${json(requestId)}}`,
    }),
  };
}

/** Makes an error that is plain text. */
export function textError(status: number, message: string, mend: string, docs: string): ResponseEntry {
  return {
    status,
    message,
    mend,
    docs,
    respond: (filled, requestId) => ({
      headers: { "content-type": "text/plain; charset=utf-8", "dg-request-id": requestId },
      body: filled,
      text: filled,
    }),
  };
}
