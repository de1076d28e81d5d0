import { fill } from "../checks/template.js";
import { type ErrorEntry, isResponseEntry } from "./answers.js";
import { added, Context, type Note, none, withNotices } from "./context.js";
import { brokenRule, type Finding, unenforced } from "./finding.js";
import type { Operation } from "./operation.js";
import { type PreflightOptions, rulesOf, type Settings, settingsFrom } from "./options.js";
import { compileChecks } from "./preflight.js";
import { StreamClock, type StreamState } from "./stream-clock.js";
import { toJson } from "./values.js";
import type { AcceptedMessage, Advice, MessageNotice, RejectedMessage } from "./verdict.js";
import { type Body, isArrayBuffer, readBody } from "./wire-request.js";

/** The options of `preflightMessage`. */
export interface MessageOptions<RuleId extends string = string, AdviceId extends string = never>
  extends Pick<PreflightOptions<RuleId, AdviceId>, "certainty" | "rules" | "limits" | "all"> {
  /** The `state` of the previous verdict; leave it out for the first message of a stream. */
  readonly state?: StreamState | undefined;
  /** The `query` of the verdict on the handshake. Without it, rules about a message and the handshake together find nothing. */
  readonly query?: object | undefined;
  /** The time in milliseconds, from any clock: `performance.now()` or `Date.now()`. */
  readonly now: number;
}

/** Validates a message of a stream. */
export type ValidateMessage = (
  message: unknown,
  state: StreamState | undefined,
  now: number,
  query?: unknown,
) => AcceptedMessage | RejectedMessage;

/** A message under validation: collects notices and the rejection. */
class MessageContext extends Context {
  notes: readonly Note<MessageNotice>[] = none;
  rejections: readonly Pick<RejectedMessage, "answer" | "rule">[] = none;

  constructor(
    operation: Operation,
    settings: Settings,
    message: Body,
    override readonly clock: StreamClock,
  ) {
    super(operation, settings, "", "", () => undefined, message);
  }

  protected advise(note: Note<Advice>): void {
    this.notes = added<Note<MessageNotice>>(this.notes, note);
  }

  protected reject(error: ErrorEntry, finding: Finding, isEnforced: boolean): void {
    if (isResponseEntry(error)) throw new Error(`${finding.rule.id} does not answer messages`);
    const answer = () => error.answer(fill(error.message, finding.slots), finding.slots);
    if (!isEnforced) {
      this.notes = added<Note<MessageNotice>>(this.notes, () => [unenforced(brokenRule(finding), { answer: answer() })]);
      return;
    }
    this.rejections = added(this.rejections, { answer: answer(), rule: brokenRule(finding) });
    this.decided = !this.settings.all;
  }
}

/**
 * Prepares the validation of the messages of a stream.
 *
 * @param operation - The endpoint.
 * @param operations - The endpoints whose rules exist.
 * @param options - The options of the caller.
 * @returns The function that validates a message.
 * @throws TypeError for an unknown option.
 */
export function compileMessages(operation: Operation, operations: readonly Operation[], options: PreflightOptions): ValidateMessage {
  const settings = settingsFrom(options, () => rulesOf(operations));
  const checks = compileChecks(operation, settings).message;
  const endpoint = operation.id;
  return (message, state = {}, now, query) => {
    if (typeof now !== "number" || !Number.isFinite(now)) throw new TypeError("preflight: `now` must be a time in milliseconds");
    if (typeof state !== "object" || state === null) throw new TypeError("preflight: `state` must be the state of the previous verdict");
    if (query !== undefined && (typeof query !== "object" || query === null))
      throw new TypeError("preflight: `query` must be the query of the verdict on the handshake");
    const clock = new StreamClock(state, now);
    const context = new MessageContext(operation, settings, frameOf(message), clock);
    if (query !== undefined) context.query = query as Context["query"];
    for (const run of checks) {
      run(context);
      if (context.decided) break;
    }
    const { rejections, notes, body } = context;
    const [rejection] = rejections;
    return rejection
      ? withNotices<RejectedMessage>({ ok: false, endpoint, ...rejection, state, ...(settings.all && { violations: rejections }) }, notes)
      : withNotices<AcceptedMessage>({ ok: true, endpoint, message: body, state: clock.state }, notes);
  };
}

/** Returns the payload of the frame: text, or bytes for a binary frame. */
function frameOf(message: unknown): Body {
  if (typeof message === "string") return message.toWellFormed();
  if (ArrayBuffer.isView(message) || isArrayBuffer(message)) return readBody(message) as Uint8Array;
  const text = typeof message === "object" && message !== null && !Array.isArray(message) ? toJson(message) : "";
  if (text[0] !== "{") throw new TypeError("preflight: `message` must be text, bytes or an object");
  return text.toWellFormed();
}
