import type { RemoteRuleId } from "../../generated/remote.js";
import type { CodeErrorBody, Notice, Rejected } from "../engine/verdict.js";

/** The endpoints that fetch what a URL in the body leads to. */
export type RemoteEndpointId = "speak.v1" | "read.v1" | "listen.v1";

/** A server on the way to the content: the first one, and each that a redirect leads to. */
export interface RemoteHop {
  /** The URL, without user information. */
  readonly url: string;
  /** The addresses of its host; none where it was not resolved. */
  readonly addresses: readonly string[];
  /** The status of the answer, where there was one. */
  readonly status?: number;
}

/** How it was found out. */
export interface RemoteTrace {
  /** The endpoint that would fetch. */
  readonly endpoint: RemoteEndpointId;
  /** Whether connections go to exactly the addresses that were judged; with a `fetch` of one's own, nobody knows where they go. */
  readonly pinned: boolean;
  /** Whether every name on the way was resolved. */
  readonly resolved: boolean;
  /** The servers on the way, in order. */
  readonly hops: readonly RemoteHop[];
  /** What a person would want to know besides. */
  readonly notices: readonly Notice[];
}

/** A URL whose content the server would take, as far as it can be seen. */
export interface RemoteAccepted extends RemoteTrace {
  readonly ok: true;
  readonly complete: true;
}

/** A URL of which nobody knows here what the server would say. */
export interface RemoteUndetermined extends RemoteTrace {
  readonly ok: true;
  readonly complete: false;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** A URL whose content the server would not take, with the whole response. */
export type RemoteRejected = Omit<Rejected<RemoteEndpointId, RemoteRuleId, CodeErrorBody>, "violations"> & RemoteTrace;

/** What the server would say to a URL, by what is behind it. */
export type RemoteVerdict = RemoteAccepted | RemoteUndetermined | RemoteRejected;
