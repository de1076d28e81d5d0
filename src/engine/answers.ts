import type { ErrorTemplate } from "../checks/contract.js";
import type { Slots } from "../checks/template.js";
import { isLatestRequestId } from "./request-id.js";

/** The body of most errors of Deepgram, with the keys in the order in which the server sends them. */
export interface CodeErrorBody {
  /** The code of the error, such as `UNSUPPORTED_AUDIO_FORMAT`. */
  readonly err_code: string;
  /** The message. */
  readonly err_msg: string;
  /** The id of the request. */
  readonly request_id: string;
}

/** The body of an error of the management API, with the keys in the order in which the server sends them. */
export interface CategoryErrorBody {
  /** The category of the error, such as `INVALID_JSON`. */
  readonly category: string;
  /** The category in words. */
  readonly message: string;
  /** The reason for this request. */
  readonly details: string;
  /** The id of the request. */
  readonly request_id: string;
}

/** The JSON body of an error; some errors are plain text instead. */
export type DeepgramErrorBody = CodeErrorBody | CategoryErrorBody;

/** A response as it goes over the wire. */
export interface ErrorResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; a string if it is plain text. */
  readonly body: DeepgramErrorBody | string;
  /** The body exactly as the server sends it. */
  readonly text: string;
}

/** An error of the catalogue that answers a request. */
export interface ResponseEntry extends ErrorTemplate {
  readonly status: number;
  /** Creates the response. */
  respond(message: string, requestId: string): ErrorResponse;
}

/** An error of the catalogue that answers a message of a stream. */
export interface StreamEntry extends ErrorTemplate {
  /** Creates the answer from the filled message and the values that filled it. */
  answer(message: string, slots: Slots): StreamAnswer;
}

/** An error of the catalogue. */
export type ErrorEntry = ResponseEntry | StreamEntry;

/** Tells whether an answer is a response and not a message of a stream. */
export function isResponseEntry(entry: ErrorEntry): entry is ResponseEntry {
  return Object.hasOwn(entry, "respond");
}

// HeaderValue::from_str of the Rust crate http: visible ASCII, space and tab
const legalFieldValue = /^[\t -~]*$/;
const plainText = /^[ !#-[\]-~]*$/;

// a test for characters to escape is faster than JSON.stringify
function json(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** The end of a body, after its last text. */
function endWith(requestId: string): string {
  return isLatestRequestId(requestId) ? `,"request_id":"${requestId}"}` : `,"request_id":${json(requestId)}}`;
}

/** Creates an error of the shape `{err_code, err_msg, request_id}`. */
export function codeError(status: number, code: string, message: string): ResponseEntry {
  const start = `{"err_code":"${code}","err_msg":`;
  const isTemplatePlain = plainText.test(message);
  return {
    status,
    message,
    respond(filled, requestId) {
      // plain text is always a legal header value
      const plain = filled === message ? isTemplatePlain : plainText.test(filled);
      return {
        headers:
          plain || legalFieldValue.test(filled)
            ? { "content-type": "application/json", "dg-error": filled, "dg-request-id": requestId }
            : { "content-type": "application/json", "dg-request-id": requestId },
        body: { err_code: code, err_msg: filled, request_id: requestId },
        text: start + (plain ? `"${filled}"` : JSON.stringify(filled)) + endWith(requestId),
      };
    },
  };
}

/** Creates an error of the shape `{category, message, details, request_id}`; the template is that of `details`. */
export function categoryError(status: number, category: string, title: string, message: string): ResponseEntry {
  const start = `{"category":"${category}","message":${json(title)},"details":`;
  return {
    status,
    message,
    respond: (details, requestId) => ({
      headers: { "content-type": "application/json", "dg-request-id": requestId },
      body: { category, message: title, details, request_id: requestId },
      text: start + json(details) + endWith(requestId),
    }),
  };
}

/** Creates an error that is plain text. */
export function textError(status: number, message: string): ResponseEntry {
  return {
    status,
    message,
    respond: (filled, requestId) => ({
      headers: { "content-type": "text/plain; charset=utf-8", "dg-request-id": requestId },
      body: filled,
      text: filled,
    }),
  };
}

/** A message of the server about a message of the client. */
export type ServerMessage =
  | { readonly type: "Warning"; readonly code: string; readonly description: string }
  | { readonly type: "Error"; readonly code: string; readonly description: string }
  | {
      readonly type: "Error";
      /** The kind of the error, such as `SchemaError`. */
      readonly variant: string;
      readonly description: string;
      readonly code?: string;
      /** The message of the client, if the error has no code. */
      readonly message?: string;
    }
  | {
      readonly type: "ConfigureFailure";
      readonly code: string;
      /** The field that cannot have this value. */
      readonly field: string;
      readonly value: number;
      readonly description: string;
    };

/** How the server answers a message that it rejects. */
export type StreamAnswer =
  | {
      /** A message. The stream continues as if nothing had been sent. */
      readonly kind: "message";
      readonly message: ServerMessage;
      /** The message exactly as the server sends it. */
      readonly text: string;
    }
  | {
      /** A message, then the end of the connection. */
      readonly kind: "error";
      readonly message: ServerMessage;
      /** The message exactly as the server sends it. */
      readonly text: string;
      /** How the client sees the end: 1005 is a close frame without a status. Absent if it is unknown. */
      readonly close?: { readonly code: number; readonly reason: string };
    }
  | {
      /** A close frame. */
      readonly kind: "close";
      readonly code: number;
      readonly reason: string;
    };

/** Creates an error that is a close frame. */
export function closeFrame(code: number, reason: string): StreamEntry {
  return { message: reason, answer: () => ({ kind: "close", code, reason }) };
}

/** Creates an error that is a message. A message of type `Error` is followed by a close frame. */
export function streamMessage(type: ServerMessage["type"], code: string, text: string): StreamEntry {
  return {
    message: text,
    answer(description, slots) {
      const { member, number } = slots;
      const message: ServerMessage =
        type === "ConfigureFailure"
          ? { type, code, field: String(member), value: Number(number), description }
          : type === "Warning"
            ? { type, code, description }
            : { type, code, description };
      return { kind: type === "Error" ? "error" : "message", message, text: JSON.stringify(message) };
    },
  };
}

/** Creates an error that is a message with the code at the end, followed by a close frame without a status. */
export function sessionError(type: "Error", code: string, text: string): StreamEntry {
  return {
    message: text,
    answer(description) {
      const message: ServerMessage = { type, description, code };
      return { kind: "error", message, text: JSON.stringify(message), close: { code: 1005, reason: "" } };
    },
  };
}

/** Creates an error of `/v1/listen`: a message with a variant. The stream continues. */
export function streamError(variant: string, code: string | null, text: string): StreamEntry {
  return {
    message: text,
    answer(description, slots) {
      const rest = code === null ? { message: String(slots["text"]) } : { code };
      const message: ServerMessage = { type: "Error", variant, description, ...rest };
      return { kind: "message", message, text: JSON.stringify(message) };
    },
  };
}
