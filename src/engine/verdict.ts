import type { Certainty, RuleCertainty } from "../checks/contract.js";
import type { CategoryErrorBody, CodeErrorBody, DeepgramErrorBody, StreamAnswer } from "./answers.js";
import type { StreamState } from "./stream-clock.js";

/** A rule that a request breaks. */
export interface BrokenRule<RuleId extends string = string> {
  /** The id of the rule, which the option `rules` takes. */
  readonly id: RuleId;
  /** How certain the rejection and the wording of the message are. */
  readonly certainty: RuleCertainty;
  /** The offending value, as a JSON Pointer into `{ path, query, headers, body }`, or into `{ message }` for a stream. */
  readonly pointer: string;
  /** The page where Deepgram documents the error. */
  readonly docs: string;
  /** How to fix the request, in a sentence. */
  readonly hint: string;
  /** The sources of the rule: ids of `deepgram-preflight/schemas/evidence.json`, which states source and date. */
  readonly evidence: readonly string[];
}

/** Advice on a request that is accepted. */
export interface Advice {
  readonly kind: "advice";
  readonly id: string;
  readonly message: string;
  readonly pointer: string;
  readonly evidence: readonly string[];
}

/** A remark on a request that the server accepts, or may accept. */
export type Notice =
  | Advice
  | ({
      /** A rejection that is not enforced: it is not certain enough, or the rule is set to `warn`. */
      readonly kind: "unenforced";
      /** The message of the server: `err_msg`, `details` or the whole text. */
      readonly message: string;
      /** The status of the server. */
      readonly status: number;
    } & BrokenRule);

/** A request that the server accepts, as far as the request shows it. */
export interface Accepted<Endpoint extends string | null = string | null, Query = unknown, Body = unknown> {
  readonly ok: true;
  /** The endpoint; `null` if the URL does not match a known endpoint: the request was not checked. */
  readonly endpoint: Endpoint;
  /** The decoded query. Values that the server may read in more than one way are omitted. */
  readonly query: Query;
  /** The decoded body; `undefined` if it was not read or could not be decoded. */
  readonly body: Body;
  /** Remarks on the request. */
  readonly notices: readonly Notice[];
}

/** The part of an accepted request whose path has parameters. */
export interface WithPath<Path> {
  /** The decoded parameters of the path. */
  readonly path: Path;
}

/** A request that the server rejects, with the complete response. */
export interface Rejected<Endpoint extends string = string, RuleId extends string = string, Body = DeepgramErrorBody | string> {
  readonly ok: false;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** The status, such as 400. */
  readonly status: number;
  /** The headers: `content-type`, `dg-request-id`, and `dg-error` where `err_msg` is a legal header value. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body. */
  readonly body: Body;
  /** The body exactly as the server sends it. */
  readonly text: string;
  /** The rule that the request breaks. */
  readonly rule: BrokenRule<RuleId>;
  /** Further remarks. */
  readonly notices: readonly Notice[];
  /** With the option `all`: every violation in the order of the server, this one first. */
  readonly violations?: readonly Rejected<Endpoint, RuleId, Body>[];
}

/** A remark on a message that the server accepts, or may accept. */
export type MessageNotice =
  | Advice
  | ({
      /** A rejection that is not enforced: it is not certain enough, or the rule is set to `warn`. */
      readonly kind: "unenforced";
      /** The answer of the server. */
      readonly answer: StreamAnswer;
    } & BrokenRule);

/** A message that the server accepts. */
export interface AcceptedMessage<Endpoint extends string = string, Message = unknown> {
  readonly ok: true;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** The decoded message; `undefined` if it could not be decoded. */
  readonly message: Message | undefined;
  /** The counters of the stream; pass them with its next message. */
  readonly state: StreamState;
  /** Remarks on the request. */
  readonly notices: readonly MessageNotice[];
}

/** A message that the server rejects, with its answer. */
export interface RejectedMessage<Endpoint extends string = string, RuleId extends string = string> {
  readonly ok: false;
  /** The endpoint. */
  readonly endpoint: Endpoint;
  /** The answer of the server. */
  readonly answer: StreamAnswer;
  /** The rule that the message breaks; its pointer leads into `{ message }`. */
  readonly rule: BrokenRule<RuleId>;
  /** The counters of the stream; pass them with its next message, if the stream continues. */
  readonly state: StreamState;
  /** Further remarks. */
  readonly notices: readonly MessageNotice[];
  /** With the option `all`: all violations, in the order of the server, this rejection first. */
  readonly violations?: readonly Pick<RejectedMessage<Endpoint, RuleId>, "answer" | "rule">[];
}

export type { CategoryErrorBody, Certainty, CodeErrorBody, DeepgramErrorBody, RuleCertainty };
