import { MessageExamination } from "./message-examination.js";
import type { AcceptedMessage, RejectedMessage } from "./message-verdict.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, settingsFrom } from "./options.js";
import { stepsOf } from "./preflight.js";
import { StreamClock, type StreamState } from "./stream-clock.js";
import { toJson } from "./values.js";
import { isArrayBuffer, readBody } from "./wire-request.js";

/** What `preflightMessage` takes besides the message. */
export interface MessageOptions<RuleId extends string = string, AdviceId extends string = never>
  extends Pick<PreflightOptions<RuleId, AdviceId>, "certainty" | "rules" | "limits" | "all"> {
  /** What the verdict on the message before carried; nothing for the first message of a stream. */
  readonly state?: StreamState | undefined;
  /** The time, in milliseconds from anywhere: `performance.now()`, or `Date.now()`. */
  readonly now: number;
}

/** Says what the server would answer to a message over a socket. */
export type ExamineMessage = (message: unknown, state: StreamState | undefined, now: number) => AcceptedMessage | RejectedMessage;

/**
 * Makes the examination of messages over the socket of an endpoint ready.
 *
 * @param operation - The endpoint.
 * @param operations - Every endpoint whose rules exist.
 * @param options - The caller's options.
 * @returns The function that examines a message.
 * @throws TypeError for an option that does not exist.
 */
export function bindMessages(operation: Operation, operations: readonly Operation[], options: PreflightOptions): ExamineMessage {
  const settings = settingsFrom(options, operations);
  const steps = stepsOf(operation, settings).message;
  const endpoint = operation.id;
  return (message, state = {}, now) => {
    if (typeof now !== "number" || !Number.isFinite(now)) throw new TypeError("preflight: now is a time in milliseconds");
    if (typeof state !== "object" || state === null) throw new TypeError("preflight: state is what the verdict before carried");
    const clock = new StreamClock(state, now);
    const examination = new MessageExamination(operation, settings, frameOf(message), clock);
    for (const run of steps) {
      run(examination);
      if (examination.decided) break;
    }
    const { rejections, notices, body } = examination;
    const [rejection] = rejections;
    return rejection
      ? { ok: false, endpoint, ...rejection, state, notices, ...(settings.all && { violations: rejections }) }
      : { ok: true, endpoint, message: body, state: clock.state, notices };
  };
}

/** The payload of the frame that a message becomes: text, or bytes for a binary one. */
function frameOf(message: unknown): string | Uint8Array {
  if (typeof message === "string") return message.toWellFormed();
  if (ArrayBuffer.isView(message) || isArrayBuffer(message)) return readBody(message) as Uint8Array;
  const text = typeof message === "object" && message !== null && !Array.isArray(message) ? toJson(message) : "";
  if (text[0] !== "{") throw new TypeError("preflight: a message is text, bytes or an object of fields");
  return text.toWellFormed();
}
