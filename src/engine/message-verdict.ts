import type { StreamAnswer } from "./stream-answer.js";
import type { StreamState } from "./stream-clock.js";
import type { Advice, BrokenRule } from "./verdict.js";

/** Something that the server takes over a socket, or may take, and a person would want to know. */
export type MessageNotice =
  | Advice
  | ({
      /** A rejection that is not enforced, because it is not certain enough or because the rule is set to warn. */
      readonly kind: "unenforced";
      /** The answer that the server would send. */
      readonly answer: StreamAnswer;
    } & BrokenRule);

/** A message that the server would take, as far as it can be seen. */
export interface AcceptedMessage<Endpoint extends string = string, Message = unknown> {
  readonly ok: true;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** The decoded message; `undefined` where it could not be read. */
  readonly message: Message | undefined;
  /** What has to be counted, for the next message of the same stream. */
  readonly state: StreamState;
  /** What a person would want to know. */
  readonly notices: readonly MessageNotice[];
}

/** A message that the server would not take, with its answer. */
export interface RejectedMessage<Endpoint extends string = string, RuleId extends string = string> {
  readonly ok: false;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** What the server sends. */
  readonly answer: StreamAnswer;
  /** The rule that was broken; its pointer leads into `{ message }`. */
  readonly rule: BrokenRule<RuleId>;
  /** What has to be counted, for the next message of the same stream where that goes on. */
  readonly state: StreamState;
  /** What a person would want to know besides. */
  readonly notices: readonly MessageNotice[];
  /** With the option `all`: everything that is wrong, in the server's order, this rejection first. */
  readonly violations?: readonly Pick<RejectedMessage<Endpoint, RuleId>, "answer" | "rule">[];
}
