import type { AcceptedBy } from "../../engine/endpoints.js";
import type { Accepted } from "../../engine/verdict.js";
import type { EndpointId, Endpoints } from "../../index.js";
import type { WireHead } from "./gate.js";

/** The request that goes to Deepgram. */
export interface WireForward extends WireHead {
  /** The body: bytes, or a stream where it was not read to its end, as audio is not; `null` where there is none. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** A request that the server would take, decoded, and what is to be sent on. */
export type CheckedBy<Id extends EndpointId> = { [One in Id]: AcceptedBy<Endpoints, One> & { readonly wire: WireForward } }[Id];

/** A request that is for no endpoint that is known: nothing was checked, and its body was not touched. */
export type Unchecked = Accepted<null, undefined, undefined>;

/** What a handler gets. */
export type Checked<Id extends EndpointId = EndpointId> = CheckedBy<Id> | Unchecked;

/** What a request that was not checked comes to. */
export const unchecked: Unchecked = Object.freeze({
  ok: true,
  endpoint: null,
  query: undefined,
  body: undefined,
  notices: Object.freeze([]),
});
