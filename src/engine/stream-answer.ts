import type { StreamEntry } from "./error-entry.js";

/** A message of the server's about a message of the client's. */
export type ServerMessage =
  | { readonly type: "Warning"; readonly code: string; readonly description: string }
  | { readonly type: "Error"; readonly code: string; readonly description: string }
  | {
      readonly type: "Error";
      /** The kind of the error, such as `SchemaError`. */
      readonly variant: string;
      readonly description: string;
      readonly code?: string;
      /** The client's message, if the error has no code. */
      readonly message?: string;
    }
  | {
      readonly type: "ConfigureFailure";
      readonly code: string;
      /** The field that cannot be set as wanted. */
      readonly field: string;
      readonly value: number;
      readonly description: string;
    };

/** How the server answers a message that it does not take. */
export type StreamAnswer =
  | {
      /** A message; the stream goes on as if nothing had been sent. */
      readonly kind: "message";
      readonly message: ServerMessage;
      /** The message exactly as it is sent. */
      readonly text: string;
    }
  | {
      /** A message, and then a close frame, whose code is not known. */
      readonly kind: "error";
      readonly message: ServerMessage;
      /** The message exactly as it is sent. */
      readonly text: string;
    }
  | {
      /** A close frame. */
      readonly kind: "close";
      readonly code: number;
      readonly reason: string;
    };

/** Makes an error that is a close frame. */
export function closeFrame(code: number, reason: string, mend: string, docs: string): StreamEntry {
  return { message: reason, mend, docs, answer: () => ({ kind: "close", code, reason }) };
}

/** Makes an error that is a message; one that is called an error is followed by a close frame. */
export function streamMessage(type: ServerMessage["type"], code: string, text: string, mend: string, docs: string): StreamEntry {
  return {
    message: text,
    mend,
    docs,
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

/** Creates an error of `/v1/listen`: a message with a variant. The stream goes on. */
export function streamError(variant: string, code: string | null, text: string, mend: string, docs: string): StreamEntry {
  return {
    message: text,
    mend,
    docs,
    answer(description, slots) {
      const rest = code === null ? { message: String(slots["text"]) } : { code };
      const message: ServerMessage = { type: "Error", variant, description, ...rest };
      return { kind: "message", message, text: JSON.stringify(message) };
    },
  };
}
