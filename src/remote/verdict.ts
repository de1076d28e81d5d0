import type { RemoteRuleId } from "../../generated/remote.js";
import type { CodeErrorBody, Notice, Rejected } from "../engine/verdict.js";

/** The endpoints that fetch a URL of the request body. */
export type RemoteEndpointId = "speak.v1" | "read.v1" | "listen.v1";

/** A request on the way to the content: the first one, and one for each redirect. */
export interface RemoteHop {
  /** The URL, without user information. */
  readonly url: string;
  /** The addresses of the host; empty if it was not resolved. */
  readonly addresses: readonly string[];
  /** The status of the response, if there was one. */
  readonly status?: number;
}

/** How the verdict was reached. */
export interface RemoteTrace {
  /** The endpoint that would fetch the URL. */
  readonly endpoint: RemoteEndpointId;
  /** Whether connections went only to the addresses that were checked. `false` with the option `fetch`, which resolves names itself. */
  readonly pinned: boolean;
  /** Whether all host names were resolved. */
  readonly resolved: boolean;
  /** The requests, in order. */
  readonly hops: readonly RemoteHop[];
  /** Notices that do not change the verdict. */
  readonly notices: readonly Notice[];
}

/** The server would accept the content. */
export interface RemoteAccepted extends RemoteTrace {
  readonly ok: true;
  readonly complete: true;
}

/** The outcome is unknown: the check is incomplete. */
export interface RemoteUndetermined extends RemoteTrace {
  readonly ok: true;
  readonly complete: false;
  /** Why the check is incomplete, as a sentence. */
  readonly reason: string;
}

/** The server would reject the content; with the whole response. */
export type RemoteRejected = Omit<Rejected<RemoteEndpointId, RemoteRuleId, CodeErrorBody>, "violations"> & RemoteTrace;

/** The verdict on a URL, based on the content behind it. */
export type RemoteVerdict = RemoteAccepted | RemoteUndetermined | RemoteRejected;
