import type { Certainty, RuleCertainty } from "../checks/contract.js";
import type { CategoryErrorBody, CodeErrorBody, DeepgramErrorBody, StreamAnswer } from "./answers.js";
import type { StreamState } from "./stream-clock.js";

/** The rule that a request breaks. */
export interface BrokenRule<RuleId extends string = string> {
  /** The id of the rule, which the option `rules` takes. */
  readonly id: RuleId;
  /** How sure it is that the server rejects this, and that the message reads as given. */
  readonly certainty: RuleCertainty;
  /** What is to blame, as a JSON Pointer into `{ path, query, headers, body }`, or into `{ message }` for one over a socket. */
  readonly pointer: string;
  /** Where Deepgram documents the error. */
  readonly docs: string;
  /** What to change, in a sentence. */
  readonly hint: string;
  /** Where the rule is known from: ids of `deepgram-preflight/schemas/evidence.json`, which has source and date. */
  readonly evidence: readonly string[];
}

/** Advice: nothing is rejected. */
export interface Advice {
  readonly kind: "advice";
  readonly id: string;
  readonly message: string;
  readonly pointer: string;
  readonly evidence: readonly string[];
}

/** Something that the server takes, or may take, and a person would want to know. */
export type Notice =
  | Advice
  | ({
      /** A rejection that is not enforced, because it is not certain enough or because the rule is set to warn. */
      readonly kind: "unenforced";
      /** The message that the server would send: `err_msg`, `details` or the whole text. */
      readonly message: string;
      /** The status that the server would send. */
      readonly status: number;
    } & BrokenRule);

/** A request that the server would take, as far as it can be seen. */
export interface Accepted<Endpoint extends string | null = string | null, Query = unknown, Body = unknown> {
  readonly ok: true;
  /** The endpoint, or `null` where the URL is no Deepgram route that is known; then nothing was checked. */
  readonly endpoint: Endpoint;
  /** The decoded query. */
  readonly query: Query;
  /** The decoded body; `undefined` where it was not looked at or could not be read. */
  readonly body: Body;
  /** What a person would want to know. */
  readonly notices: readonly Notice[];
}

/** What is accepted at a path that has parameters. */
export interface WithPath<Path> {
  /** The decoded parameters of the path. */
  readonly path: Path;
}

/** A request that the server would reject, with the whole response. */
export interface Rejected<Endpoint extends string = string, RuleId extends string = string, Body = DeepgramErrorBody | string> {
  readonly ok: false;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** The status, such as 400. */
  readonly status: number;
  /** The header fields: `content-type`, `dg-request-id`, and `dg-error` beside an `err_msg` that is a legal field value. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed. */
  readonly body: Body;
  /** The body exactly as it goes over the wire. */
  readonly text: string;
  /** The rule that was broken. */
  readonly rule: BrokenRule<RuleId>;
  /** What a person would want to know besides. */
  readonly notices: readonly Notice[];
  /** With the option `all`: everything that is wrong, in the server's order, this rejection first. */
  readonly violations?: readonly Rejected<Endpoint, RuleId, Body>[];
}

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
}

export type { CategoryErrorBody, Certainty, CodeErrorBody, DeepgramErrorBody, RuleCertainty };
